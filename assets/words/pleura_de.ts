<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>live</name>
  <message>
   <source>no signal</source>
   <extracomment>app/status.py</extracomment>
   <translation>kein Signal</translation>
  </message>
  <message>
   <source>no mask</source>
   <extracomment>app/status.py</extracomment>
   <translation>keine Maske</translation>
  </message>
  <message>
   <source>failed</source>
   <extracomment>app/status.py</extracomment>
   <translation>gescheitert</translation>
  </message>
  <message>
   <source>No source. Choose a device, a clip or the phantom.</source>
   <extracomment>app/status.py</extracomment>
   <translation>Keine Quelle. Wählen Sie ein Gerät, einen Clip oder das Phantom.</translation>
  </message>
  <message>
   <source>Starting…</source>
   <extracomment>app/status.py</extracomment>
   <translation>Startet…</translation>
  </message>
  <message>
   <source>Paused</source>
   <extracomment>app/status.py</extracomment>
   <translation>Angehalten</translation>
  </message>
  <message>
   <source>Slow: the network cannot keep up with the pictures.</source>
   <extracomment>app/status.py</extracomment>
   <translation>Langsam: Das Netz kommt den Bildern nicht nach.</translation>
  </message>
  <message>
   <source>The picture is frozen.</source>
   <extracomment>app/status.py</extracomment>
   <translation>Das Bild steht still.</translation>
  </message>
  <message>
   <source>No ultrasound picture.</source>
   <extracomment>app/status.py</extracomment>
   <translation>Kein Ultraschallbild.</translation>
  </message>
  <message>
   <source>No mask for this picture.</source>
   <extracomment>app/status.py</extracomment>
   <translation>Keine Maske zu diesem Bild.</translation>
  </message>
  <message>
   <source>The source no longer delivers pictures.</source>
   <extracomment>app/status.py</extracomment>
   <translation>Die Quelle liefert keine Bilder mehr.</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <extracomment>app/status.py</extracomment>
   <translation>Wird beendet…</translation>
  </message>
  <message>
   <source>Stopped by an error.</source>
   <extracomment>app/status.py</extracomment>
   <translation>Durch einen Fehler beendet.</translation>
  </message>
  <message>
   <source>This picture, paused</source>
   <extracomment>app/screen/build.py</extracomment>
   <translation>Dieses Bild, angehalten</translation>
  </message>
  <message>
   <source>Median of the last second</source>
   <extracomment>app/screen/build.py</extracomment>
   <translation>Median der letzten Sekunde</translation>
  </message>
  <message>
   <source>No score: the picture is old</source>
   <extracomment>app/screen/build.py</extracomment>
   <translation>Kein Wert: Das Bild ist veraltet</translation>
  </message>
  <message>
   <source>No score: {0}</source>
   <extracomment>app/screen/build.py</extracomment>
   <translation>Kein Wert: {0}</translation>
  </message>
  <message>
   <source>too few pictures in the last second could be read</source>
   <extracomment>app/screen/build.py</extracomment>
   <translation>zu wenige lesbare Bilder in der letzten Sekunde</translation>
  </message>
  <message>
   <source>Playing</source>
   <extracomment>app/screen/build.py</extracomment>
   <translation>Läuft</translation>
  </message>
  <message>
   <source>Drag the corners to where the outermost beams begin and end.</source>
   <extracomment>app/screen/corners.py</extracomment>
   <translation>Ziehen Sie die Ecken dorthin, wo die äußersten Strahlen beginnen und enden.</translation>
  </message>
  <message>
   <source>The left corners belong left of the right ones.</source>
   <extracomment>app/screen/corners.py</extracomment>
   <translation>Die linken Ecken gehören links neben die rechten.</translation>
  </message>
  <message>
   <source>The upper corners belong above the lower ones.</source>
   <extracomment>app/screen/corners.py</extracomment>
   <translation>Die oberen Ecken gehören über die unteren.</translation>
  </message>
  <message>
   <source>no pleura</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>keine Pleura</translation>
  </message>
  <message>
   <source>too short</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>zu kurz</translation>
  </message>
  <message>
   <source>too few frames</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>zu wenige Bilder</translation>
  </message>
  <message>
   <source>still picture</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>Standbild</translation>
  </message>
  <message>
   <source>probe moves</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>Sonde bewegt</translation>
  </message>
  <message>
   <source>too narrow</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>zu schmal</translation>
  </message>
  <message>
   <source>too dark</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>zu dunkel</translation>
  </message>
  <message>
   <source>hardly moves</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>kaum Bewegung</translation>
  </message>
  <message>
   <source>Worst space</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>ICR max.</translation>
  </message>
  <message>
   <source>Worst moment</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>Moment max.</translation>
  </message>
  <message>
   <source>B-lines</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>B-Linien</translation>
  </message>
  <message>
   <source>Most B-lines</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>B-Linien max.</translation>
  </message>
  <message>
   <source>90th centile</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>90. Perzentil</translation>
  </message>
  <message>
   <source>Confluent</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>Konfluent</translation>
  </message>
  <message>
   <source>Breaths/min</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>Atemz./min</translation>
  </message>
  <message>
   <source>A-lines</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>A-Linien</translation>
  </message>
  <message>
   <source>Readable</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>Lesbar</translation>
  </message>
  <message>
   <source>Only {0}: {1}</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>Nur {0}: {1}</translation>
  </message>
  <message>
   <source>Last {0}, breath unknown</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>Letzte {0}, Atmung unbekannt</translation>
  </message>
  <message>
   <source>Last breath, {0}</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>Letzter Atemzug, {0}</translation>
  </message>
  <message>
   <source>Sliding: {0}{1}</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>Gleiten: {0}{1}</translation>
  </message>
  <message>
   <source>Sliding: {0}</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>Gleiten: {0}</translation>
  </message>
  <message>
   <source>No scale: give the depth with --depth-mm, then lengths can be read.</source>
   <extracomment>app/screen/measure.py</extracomment>
   <translation>Kein Maßstab: Geben Sie die Tiefe mit --depth-mm an, dann lassen sich Längen ablesen.</translation>
  </message>
  <message>
   <source>Draw over the picture to measure; C ends it.</source>
   <extracomment>app/screen/measure.py</extracomment>
   <translation>Zum Messen über das Bild ziehen; C beendet es.</translation>
  </message>
  <message>
   <source>≈ {0} mm (kept scale: check the depth)</source>
   <extracomment>app/screen/measure.py</extracomment>
   <translation>≈ {0} mm (gemerkter Maßstab: Tiefe prüfen)</translation>
  </message>
  <message>
   <source>{0} mm</source>
   <extracomment>app/screen/measure.py</extracomment>
   <translation>{0} mm</translation>
  </message>
  <message>
   <source>Does the bright outline hold the ultrasound, and nothing in it that names anybody? Only what lies inside it is {0}.</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Umfasst der helle Umriss den Ultraschall, und steht darin nichts, was jemanden benennt? Nur was innerhalb liegt, wird {0}.</translation>
  </message>
  <message>
   <source>Record</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Aufnehmen</translation>
  </message>
  <message>
   <source>Keep</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Record it all the same?</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Trotzdem aufnehmen?</translation>
  </message>
  <message>
   <source>Keep it all the same?</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Trotzdem behalten?</translation>
  </message>
  <message>
   <source>Nothing was recorded in this window yet: record with V, or keep the last seconds with K.</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>In diesem Fenster wurde noch nichts aufgenommen: mit V aufnehmen, oder mit K die letzten Sekunden behalten.</translation>
  </message>
  <message>
   <source>Looking for lettering inside the sector…</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Suche nach Schrift im Sektor…</translation>
  </message>
  <message>
   <source>{0} not ended properly ({1}). Recover what is whole?</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>{0} nicht richtig beendet ({1}). Das Heile retten?</translation>
  </message>
  <message>
   <source>Delete {0} for good? Nobody can bring {1} back.</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>{0} endgültig löschen? Niemand kann {1} zurückholen.</translation>
  </message>
  <message>
   <source>yes</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>ja</translation>
  </message>
  <message>
   <source>no</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>nein</translation>
  </message>
  <message>
   <source>later</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>später</translation>
  </message>
  <message>
   <source>back</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>hinten</translation>
  </message>
  <message>
   <source>Recorded and encrypted: {0}, {1}, {2}</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Aufgenommen und verschlüsselt: {0}, {1}, {2}</translation>
  </message>
  <message>
   <source>Recorded: {0}, {1}, {2}</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Aufgenommen: {0}, {1}, {2}</translation>
  </message>
  <message>
   <source>{0} GB</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>{0} GB</translation>
  </message>
  <message>
   <source>{0} MB</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>{0} MB</translation>
  </message>
  <message>
   <source>One moment…</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Einen Moment…</translation>
  </message>
  <message>
   <source>{0} left · {1} lost</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>{0} frei · {1} verloren</translation>
  </message>
  <message>
   <source>{0} s kept</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>{0} s im Speicher</translation>
  </message>
  <message>
   <source>in memory only</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>nur im Arbeitsspeicher</translation>
  </message>
  <message>
   <source>Choose a folder</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Ordner wählen</translation>
  </message>
  <message>
   <source>Choose another folder for recordings</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Anderen Ordner für Aufnahmen wählen</translation>
  </message>
  <message>
   <source>OK</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>OK</translation>
  </message>
  <message>
   <source>Put this sentence away</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Diesen Satz schließen</translation>
  </message>
  <message>
   <source>Look at the outline</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Umriss ansehen</translation>
  </message>
  <message>
   <source>End this recording and confirm again</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Diese Aufnahme beenden und neu bestätigen</translation>
  </message>
  <message>
   <source>recorded</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>aufgenommen</translation>
  </message>
  <message>
   <source>kept</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>behalten</translation>
  </message>
  <message>
   <source>No</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Nein</translation>
  </message>
  <message>
   <source>Nothing is recorded</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Es wird nichts aufgenommen</translation>
  </message>
  <message>
   <source>It names nobody: {0}</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Nennt niemanden: {0}</translation>
  </message>
  <message>
   <source>I have looked: it names nobody</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Ich habe nachgesehen: Es nennt niemanden</translation>
  </message>
  <message>
   <source>Yes, {0}</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Ja, {0}</translation>
  </message>
  <message>
   <source>The outline is right, and names nobody</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Der Umriss stimmt und nennt niemanden</translation>
  </message>
  <message>
   <source>Later</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Später</translation>
  </message>
  <message>
   <source>Ask again at the next start</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Beim nächsten Start wieder fragen</translation>
  </message>
  <message>
   <source>A recording was</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Eine Aufnahme wurde</translation>
  </message>
  <message>
   <source>{0} recordings were</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>{0} Aufnahmen wurden</translation>
  </message>
  <message>
   <source>Delete…</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Löschen…</translation>
  </message>
  <message>
   <source>Delete what was cut off</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Das Abgebrochene löschen</translation>
  </message>
  <message>
   <source>Recover</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Retten</translation>
  </message>
  <message>
   <source>Finish what was cut off</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Das Abgebrochene zu Ende bringen</translation>
  </message>
  <message>
   <source>this recording</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>diese Aufnahme</translation>
  </message>
  <message>
   <source>it</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>sie</translation>
  </message>
  <message>
   <source>{0} recordings</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>{0} Aufnahmen</translation>
  </message>
  <message>
   <source>them</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>sie</translation>
  </message>
  <message>
   <source>Delete nothing</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Nichts löschen</translation>
  </message>
  <message>
   <source>Delete</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Delete for good</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Endgültig löschen</translation>
  </message>
  <message>
   <source>encrypted: its passphrase is asked for</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>verschlüsselt: nach der Passphrase wird gefragt</translation>
  </message>
  <message>
   <source>its beginning is lost</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>ihr Anfang ist verloren</translation>
  </message>
  <message>
   <source>begun {0} UTC, {1}, {2} pictures</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>begonnen {0} UTC, {1}, {2} Bilder</translation>
  </message>
  <message>
   <source>number not checked</source>
   <extracomment>app/screen/signs.py</extracomment>
   <translation>Zahl nicht geprüft</translation>
  </message>
  <message>
   <source>Judge the picture itself, and do not rely on the number.</source>
   <extracomment>app/screen/signs.py</extracomment>
   <translation>Beurteilen Sie das Bild selbst, und verlassen Sie sich nicht auf die Zahl.</translation>
  </message>
  <message>
   <source>Checked</source>
   <extracomment>app/screen/signs.py</extracomment>
   <translation>Geprüft</translation>
  </message>
  <message>
   <source>Uncertain</source>
   <extracomment>app/screen/signs.py</extracomment>
   <translation>Unsicher</translation>
  </message>
  <message>
   <source>No score</source>
   <extracomment>app/screen/signs.py</extracomment>
   <translation>Kein Wert</translation>
  </message>
  <message>
   <source>Only {0} pictures a second come: too few for lung sliding and short-lived B-lines. Plug the grabber into a USB 3 socket of its own and end other programs; `pleura doctor --device` looks.</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Nur {0} Bilder je Sekunde kommen an: zu wenige für Lungengleiten und kurzlebige B-Linien. Stecken Sie den Grabber in eine eigene USB-3-Buchse und beenden Sie andere Programme; `pleura doctor --device` sieht nach.</translation>
  </message>
  <message>
   <source>Research and training use; not for diagnosis</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Für Forschung und Ausbildung; nicht zur Diagnose</translation>
  </message>
  <message>
   <source>No source</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Keine Quelle</translation>
  </message>
  <message>
   <source>Starting</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Startet</translation>
  </message>
  <message>
   <source>Live</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Live</translation>
  </message>
  <message>
   <source>Slow</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Langsam</translation>
  </message>
  <message>
   <source>Frozen</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Steht still</translation>
  </message>
  <message>
   <source>No signal</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Kein Signal</translation>
  </message>
  <message>
   <source>No mask</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Keine Maske</translation>
  </message>
  <message>
   <source>Lost</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Verloren</translation>
  </message>
  <message>
   <source>Stopping</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Endet</translation>
  </message>
  <message>
   <source>Error</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Fehler</translation>
  </message>
  <message>
   <source>Waiting for the first picture</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Wartet auf das erste Bild</translation>
  </message>
  <message>
   <source>No score: the picture is frozen</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Kein Wert: Das Bild steht still</translation>
  </message>
  <message>
   <source>No score: no ultrasound picture</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Kein Wert: kein Ultraschallbild</translation>
  </message>
  <message>
   <source>No score: no mask</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Kein Wert: keine Maske</translation>
  </message>
  <message>
   <source>No score: the source is gone</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Kein Wert: Die Quelle ist weg</translation>
  </message>
  <message>
   <source>No score: stopped by an error</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Kein Wert: durch einen Fehler beendet</translation>
  </message>
  <message>
   <source>The network is behind the pictures.</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Das Netz hinkt den Bildern hinterher.</translation>
  </message>
  <message>
   <source>The picture is frozen. Go on with the scan, or check the cable.</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Das Bild steht still. Schallen Sie weiter, oder prüfen Sie das Kabel.</translation>
  </message>
  <message>
   <source>No ultrasound picture. Check the cable and the scanner.</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Kein Ultraschallbild. Prüfen Sie Kabel und Gerät.</translation>
  </message>
  <message>
   <source>No pictures arrive any more. Reconnect the source, then try again.</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Es kommen keine Bilder mehr. Verbinden Sie die Quelle neu, dann noch einmal.</translation>
  </message>
  <message>
   <source>sector outline found</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Sektorumriss gefunden</translation>
  </message>
  <message>
   <source>parallel beams</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>parallele Strahlen</translation>
  </message>
  <message>
   <source>beams estimated</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Strahlen geschätzt</translation>
  </message>
  <message>
   <source>beams unknown</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Strahlen unbekannt</translation>
  </message>
  <message>
   <source>Calibrated</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Kalibriert</translation>
  </message>
  <message>
   <source>Uncalibrated</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Unkalibriert</translation>
  </message>
  <message>
   <source>{0}{1} mm</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>{0}{1} mm</translation>
  </message>
  <message>
   <source>{0} dropped</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>{0} ausgelassen</translation>
  </message>
  <message>
   <source>{0}{1} of {2}</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>{0}{1} von {2}</translation>
  </message>
  <message>
   <source>{0} fps</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>{0} fps</translation>
  </message>
  <message>
   <source>{0} of {1} fps</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>{0} von {1} fps</translation>
  </message>
  <message>
   <source>{0} ms old</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>{0} ms alt</translation>
  </message>
  <message>
   <source>{0} s old</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>{0} s alt</translation>
  </message>
  <message>
   <source>stopped</source>
   <extracomment>app/record_control.py</extracomment>
   <translation>beendet</translation>
  </message>
  <message>
   <source>an error</source>
   <extracomment>app/record_control.py</extracomment>
   <translation>ein Fehler</translation>
  </message>
  <message>
   <source>another size</source>
   <extracomment>app/record_control.py</extracomment>
   <translation>andere Größe</translation>
  </message>
  <message>
   <source>another folder</source>
   <extracomment>app/record_control.py</extracomment>
   <translation>anderer Ordner</translation>
  </message>
  <message>
   <source>another source</source>
   <extracomment>app/record_control.py</extracomment>
   <translation>andere Quelle</translation>
  </message>
  <message>
   <source>No picture came, so nothing was recorded.</source>
   <extracomment>app/record_end.py</extracomment>
   <translation>Es kam kein Bild, also wurde nichts aufgenommen.</translation>
  </message>
  <message>
   <source>The disk does not answer: look for the recording with `pleura recover`.</source>
   <extracomment>app/record_end.py</extracomment>
   <translation>Das Laufwerk antwortet nicht: Suchen Sie die Aufnahme mit `pleura recover`.</translation>
  </message>
  <message>
   <source>No ultrasound sector was found, so nothing can be recorded: wait for a picture with its outline, or give the sector by `pleura live --sector`.</source>
   <extracomment>app/record_look.py</extracomment>
   <translation>Kein Ultraschallsektor gefunden, also kann nichts aufgenommen werden: Warten Sie auf ein Bild mit Umriss, oder geben Sie den Sektor mit `pleura live --sector` an.</translation>
  </message>
  <message>
   <source>Recovering failed by a fault of Pleura's own: try `pleura recover`.</source>
   <extracomment>app/record_rescue.py</extracomment>
   <translation>Das Retten scheiterte an einem Fehler von Pleura selbst: Versuchen Sie `pleura recover`.</translation>
  </message>
  <message>
   <source>{0}: {1} pictures recovered.</source>
   <extracomment>app/record_rescue.py</extracomment>
   <translation>{0}: {1} Bilder gerettet.</translation>
  </message>
  <message>
   <source>Recovering</source>
   <extracomment>app/record_rescue.py</extracomment>
   <translation>Gerettet:</translation>
  </message>
  <message>
   <source>{0} deleted.</source>
   <extracomment>app/record_rescue.py</extracomment>
   <translation>{0} gelöscht.</translation>
  </message>
  <message>
   <source>Deleting</source>
   <extracomment>app/record_rescue.py</extracomment>
   <translation>Gelöscht:</translation>
  </message>
  <message>
   <source>{0} {1} of {2}…</source>
   <extracomment>app/record_rescue.py</extracomment>
   <translation>{0} {1} von {2}…</translation>
  </message>
  <message>
   <source>{0} recordings: {1}</source>
   <extracomment>app/record_rescue.py</extracomment>
   <translation>{0} Aufnahmen: {1}</translation>
  </message>
  <message>
   <source>The two are not the same: type the passphrase once more in both fields.</source>
   <extracomment>app/record_secret.py</extracomment>
   <translation>Die beiden sind nicht gleich: Geben Sie die Passphrase in beide Felder noch einmal ein.</translation>
  </message>
  <message>
   <source>record</source>
   <extracomment>app/record_state.py</extracomment>
   <translation>aufnehmen</translation>
  </message>
  <message>
   <source>keep</source>
   <extracomment>app/record_state.py</extracomment>
   <translation>behalten</translation>
  </message>
  <message>
   <source>done</source>
   <extracomment>app/record_state.py</extracomment>
   <translation>fertig</translation>
  </message>
  <message>
   <source>Recording failed by a fault of Pleura's own; the picture goes on. Try once more.</source>
   <extracomment>app/record_work.py</extracomment>
   <translation>Die Aufnahme scheiterte an einem Fehler von Pleura selbst; das Bild läuft weiter. Versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>Opening failed by a fault of Pleura's own: try once more.</source>
   <extracomment>app/unlock.py</extracomment>
   <translation>Das Öffnen misslang durch einen Fehler von Pleura: Versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>Encryption needs one library more: pip install 'pleura[encrypt]'.</source>
   <extracomment>capture/lock_keys.py</extracomment>
   <translation>Die Verschlüsselung braucht eine weitere Bibliothek: pip install 'pleura[encrypt]'.</translation>
  </message>
  <message>
   <source>A passphrase needs {0} characters or more; several words are best.</source>
   <extracomment>capture/lock_keys.py</extracomment>
   <translation>Eine Passphrase braucht mindestens {0} Zeichen; am besten sind mehrere Wörter.</translation>
  </message>
  <message>
   <source>This recording is encrypted: give its passphrase by the environment variable {0}, or open it in Pleura's window or with `pleura replay`, which ask for it.</source>
   <extracomment>capture/lock_keys.py</extracomment>
   <translation>Diese Aufnahme ist verschlüsselt: Geben Sie ihre Passphrase mit der Umgebungsvariablen {0} an, oder öffnen Sie sie im Fenster von Pleura oder mit `pleura replay`; beide fragen danach.</translation>
  </message>
  <message>
   <source>The passphrase does not open this recording: look at capitals and the keyboard's language, and whether it belongs to another recording. If lock.json was altered, none opens it.</source>
   <extracomment>capture/lock_keys.py</extracomment>
   <translation>Die Passphrase öffnet diese Aufnahme nicht: Prüfen Sie Großschreibung und Sprache der Tastatur, und ob sie zu einer anderen Aufnahme gehört. Wurde lock.json verändert, öffnet sie keine.</translation>
  </message>
  <message>
   <source>There may be lettering inside the sector, at {0} % of the width and {1} % of the height of the picture: what stands there is recorded, so look whether it names anybody.</source>
   <extracomment>app/lettering.py</extracomment>
   <translation>Im Sektor steht vielleicht Schrift, bei {0} % der Breite und {1} % der Höhe des Bildes: Was dort steht, wird mit aufgenommen; sehen Sie nach, ob es jemanden benennt.</translation>
  </message>
  <message>
   <source>it is far too large</source>
   <extracomment>app/config.py</extracomment>
   <translation>sie ist viel zu groß</translation>
  </message>
  <message>
   <source>it is no readable TOML</source>
   <extracomment>app/config.py</extracomment>
   <translation>sie ist kein lesbares TOML</translation>
  </message>
  <message>
   <source>The settings in {0} could not be used ({1}). Pleura starts with its defaults; the old file is kept as {2}.bad.</source>
   <extracomment>app/config.py</extracomment>
   <translation>Die Einstellungen in {0} waren nicht brauchbar ({1}). Pleura startet mit den Vorgaben; die alte Datei bleibt als {2}.bad erhalten.</translation>
  </message>
  <message>
   <source>The picture has another size than at first: check that the outline holds the ultrasound, or mark it anew.</source>
   <extracomment>app/run.py</extracomment>
   <translation>Das Bild hat eine andere Größe als zuerst: Prüfen Sie, ob der Umriss den Ultraschall umfasst, oder markieren Sie ihn neu.</translation>
  </message>
  <message>
   <source>the source or the network did not stop in time</source>
   <extracomment>app/run.py</extracomment>
   <translation>die Quelle oder das Netz hielt nicht rechtzeitig an</translation>
  </message>
  <message>
   <source>reading pictures failed ({0})</source>
   <extracomment>app/run.py</extracomment>
   <translation>Lesen der Bilder fehlgeschlagen ({0})</translation>
  </message>
  <message>
   <source>examining pictures failed ({0})</source>
   <extracomment>app/run.py</extracomment>
   <translation>Untersuchen der Bilder fehlgeschlagen ({0})</translation>
  </message>
  <message>
   <source>no picture arrives</source>
   <extracomment>app/run.py</extracomment>
   <translation>es kommt kein Bild</translation>
  </message>
  <message>
   <source>showing pictures failed ({0})</source>
   <extracomment>app/run.py</extracomment>
   <translation>Anzeigen der Bilder fehlgeschlagen ({0})</translation>
  </message>
  <message>
   <source>The network gave no usable answer {0} times in a row: pictures go on without masks and without a number. Open the source again; if it stays so, restart Pleura.</source>
   <extracomment>app/watches.py</extracomment>
   <translation>Das Netz gab {0}-mal hintereinander keine brauchbare Antwort: Die Bilder laufen weiter, ohne Masken und ohne Zahl. Öffnen Sie die Quelle erneut; bleibt es so, starten Sie Pleura neu.</translation>
  </message>
  <message>
   <source>the network does not answer; pictures are not examined until it does</source>
   <extracomment>app/watches.py</extracomment>
   <translation>das Netz antwortet nicht; bis dahin werden keine Bilder untersucht</translation>
  </message>
  <message>
   <source>no answer within {0} s</source>
   <extracomment>app/hang.py</extracomment>
   <translation>keine Antwort innerhalb von {0} s</translation>
  </message>
  <message>
   <source>no ultrasound picture found</source>
   <extracomment>app/examine.py</extracomment>
   <translation>kein Ultraschallbild gefunden</translation>
  </message>
  <message>
   <source>colour Doppler is on</source>
   <extracomment>app/examine.py</extracomment>
   <translation>Farbdoppler ist an</translation>
  </message>
  <message>
   <source>no model is loaded</source>
   <extracomment>app/examine.py</extracomment>
   <translation>kein Modell geladen</translation>
  </message>
  <message>
   <source>the network failed</source>
   <extracomment>app/examine.py</extracomment>
   <translation>das Netz ist ausgefallen</translation>
  </message>
  <message>
   <source>invalid output of the network</source>
   <extracomment>app/examine.py</extracomment>
   <translation>ungültige Ausgabe des Netzes</translation>
  </message>
  <message>
   <source>the network failed too often</source>
   <extracomment>app/examine.py</extracomment>
   <translation>das Netz ist zu oft ausgefallen</translation>
  </message>
  <message>
   <source>Rib</source>
   <extracomment>models/labels.py</extracomment>
   <translation>Rippe</translation>
  </message>
  <message>
   <source>Pleural line</source>
   <extracomment>models/labels.py</extracomment>
   <translation>Pleuralinie</translation>
  </message>
  <message>
   <source>A-line</source>
   <extracomment>models/labels.py</extracomment>
   <translation>A-Linie</translation>
  </message>
  <message>
   <source>B-line</source>
   <extracomment>models/labels.py</extracomment>
   <translation>B-Linie</translation>
  </message>
  <message>
   <source>Confluence</source>
   <extracomment>models/labels.py</extracomment>
   <translation>Konfluenz</translation>
  </message>
  <message>
   <source>picture almost black</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Bild fast schwarz</translation>
  </message>
  <message>
   <source>Raise the gain, and see that the probe has contact and gel.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Verstärkung erhöhen und auf Kontakt und Gel achten.</translation>
  </message>
  <message>
   <source>picture dark</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Bild dunkel</translation>
  </message>
  <message>
   <source>Raise the gain.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Verstärkung erhöhen.</translation>
  </message>
  <message>
   <source>picture too bright</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Bild zu hell</translation>
  </message>
  <message>
   <source>Lower the gain until the tissue between ribs and skin shows grey.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Verstärkung senken, bis das Gewebe zwischen Rippen und Haut grau ist.</translation>
  </message>
  <message>
   <source>part of the probe has no contact</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>ein Teil der Sonde hat keinen Kontakt</translation>
  </message>
  <message>
   <source>Lay the whole probe on the skin and add gel.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Die ganze Sonde auf die Haut legen und Gel nachgeben.</translation>
  </message>
  <message>
   <source>no bright line where the pleura was marked</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>keine helle Linie, wo die Pleura markiert ist</translation>
  </message>
  <message>
   <source>Tilt the probe until the pleural line is bright, and check that this is lung.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Sonde kippen, bis die Pleuralinie hell ist, und prüfen, ob das Lunge ist.</translation>
  </message>
  <message>
   <source>pleural line faint</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Pleuralinie schwach</translation>
  </message>
  <message>
   <source>Tilt the probe until the pleural line is bright.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Sonde kippen, bis die Pleuralinie hell ist.</translation>
  </message>
  <message>
   <source>this does not look like lung ultrasound</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>das sieht nicht nach Lungenultraschall aus</translation>
  </message>
  <message>
   <source>Check the source, and move the probe to a space between two ribs.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Quelle prüfen und die Sonde zwischen zwei Rippen setzen.</translation>
  </message>
  <message>
   <source>even tissue under the line, as of liver or spleen</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>gleichmäßiges Gewebe unter der Linie, wie Leber oder Milz</translation>
  </message>
  <message>
   <source>Move the probe towards the chest until the lung slides under the line.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Sonde zum Thorax schieben, bis die Lunge unter der Linie gleitet.</translation>
  </message>
  <message>
   <source>picture unlike most lung ultrasound</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Bild anders als die meisten Lungenbilder</translation>
  </message>
  <message>
   <source>Check that this is lung and that no other picture covers it.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Prüfen, ob das Lunge ist und kein anderes Bild sie verdeckt.</translation>
  </message>
  <message>
   <source>neither A-lines nor B-lines seen under the line</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>weder A- noch B-Linien unter der Linie zu sehen</translation>
  </message>
  <message>
   <source>Look for A-lines and for sliding; a 0 alone does not show that this is lung.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Auf A-Linien und Gleiten achten; eine 0 allein zeigt nicht, dass das Lunge ist.</translation>
  </message>
  <message>
   <source>not checked whether this is lung</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>nicht geprüft, ob das Lunge ist</translation>
  </message>
  <message>
   <source>See for yourself that lung is in view; if this stays, install Pleura again.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Sehen Sie selbst, ob Lunge im Bild ist; bleibt das so, Pleura neu installieren.</translation>
  </message>
  <message>
   <source>shape of the ultrasound sector not known</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Form des Ultraschallsektors unbekannt</translation>
  </message>
  <message>
   <source>Mark the ultrasound sector by hand.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Den Ultraschallsektor von Hand markieren.</translation>
  </message>
  <message>
   <source>little pleura in view</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>wenig Pleura im Bild</translation>
  </message>
  <message>
   <source>Turn the probe along the ribs until at least 2 cm of the line show.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Sonde entlang der Rippen drehen, bis mindestens 2 cm der Linie zu sehen sind.</translation>
  </message>
  <message>
   <source>the marked line is the skin, not the pleura</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>die markierte Linie ist Haut, nicht Pleura</translation>
  </message>
  <message>
   <source>Lower the depth or tilt the probe until the pleural line shows under the skin.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Tiefe verringern oder Sonde kippen, bis die Pleuralinie unter der Haut erscheint.</translation>
  </message>
  <message>
   <source>pleural line in steps</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Pleuralinie in Stufen</translation>
  </message>
  <message>
   <source>Check that the marked line is the pleura; tilt the probe until it shows in one piece.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Prüfen, ob die markierte Linie die Pleura ist; Sonde kippen, bis sie durchgehend ist.</translation>
  </message>
  <message>
   <source>little depth in view under the pleural line</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>wenig Tiefe unter der Pleuralinie</translation>
  </message>
  <message>
   <source>Increase the depth until at least 3 cm show under the line.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Tiefe erhöhen, bis mindestens 3 cm unter der Linie zu sehen sind.</translation>
  </message>
  <message>
   <source>number jumps from frame to frame</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Zahl springt von Bild zu Bild</translation>
  </message>
  <message>
   <source>Hold the probe still for a breath.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Sonde einen Atemzug lang ruhig halten.</translation>
  </message>
  <message>
   <source>readable only now and then</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>nur ab und zu lesbar</translation>
  </message>
  <message>
   <source>probe moves too fast</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Sonde bewegt sich zu schnell</translation>
  </message>
  <message>
   <source>Move the probe slowly.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Sonde langsam bewegen.</translation>
  </message>
  <message>
   <source>frozen picture</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Bild steht still</translation>
  </message>
  <message>
   <source>Unfreeze the machine or check the cable.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Das Standbild am Gerät lösen oder das Kabel prüfen.</translation>
  </message>
  <message>
   <source>network unsure: it reads the mirrored picture otherwise</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Netz unsicher: Es liest das gespiegelte Bild anders</translation>
  </message>
  <message>
   <source>Hold the probe still, and compare with what you see.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Sonde ruhig halten und mit dem vergleichen, was Sie sehen.</translation>
  </message>
  <message>
   <source>network finds something else in the mirrored picture</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>das Netz findet im gespiegelten Bild etwas anderes</translation>
  </message>
  <message>
   <source>Tilt or slide the probe until the pleural line shows clearly.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Sonde kippen oder schieben, bis die Pleuralinie deutlich ist.</translation>
  </message>
  <message>
   <source>repeats of the pleural line where B-lines were marked</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Wiederholungen der Pleuralinie, wo B-Linien markiert sind</translation>
  </message>
  <message>
   <source>Look for A-lines: with them the lung there holds air.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Auf A-Linien achten: Mit ihnen enthält die Lunge dort Luft.</translation>
  </message>
  <message>
   <source>marked B-lines hardly differ from the haze beside them</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>markierte B-Linien heben sich kaum vom Dunst ab</translation>
  </message>
  <message>
   <source>Lower the gain, and see whether rays reach from the pleura to the bottom.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Verstärkung senken und sehen, ob Strahlen von der Pleura bis unten reichen.</translation>
  </message>
  <message>
   <source>marked B-lines fade out on the way down</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>markierte B-Linien verlieren sich nach unten</translation>
  </message>
  <message>
   <source>See whether rays reach from the pleura to the bottom of the picture.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Sehen Sie, ob Strahlen von der Pleura bis zum unteren Bildrand reichen.</translation>
  </message>
  <message>
   <source>Check the cable and that the machine is on.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Kabel prüfen, und ob das Gerät an ist.</translation>
  </message>
  <message>
   <source>Switch colour Doppler off.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Farbdoppler ausschalten.</translation>
  </message>
  <message>
   <source>Check the picture, and start the program again if it stays so.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Bild prüfen und das Programm neu starten, wenn es so bleibt.</translation>
  </message>
  <message>
   <source>no pleural line seen</source>
   <extracomment>models/score/values.py</extracomment>
   <translation>keine Pleuralinie zu sehen</translation>
  </message>
  <message>
   <source>pleural line too deep in the picture</source>
   <extracomment>models/score/values.py</extracomment>
   <translation>Pleuralinie zu tief im Bild</translation>
  </message>
  <message>
   <source>pleural line hidden behind ribs</source>
   <extracomment>models/score/values.py</extracomment>
   <translation>Pleuralinie hinter Rippen verborgen</translation>
  </message>
  <message>
   <source>too little readable pleura</source>
   <extracomment>models/score/values.py</extracomment>
   <translation>zu wenig lesbare Pleura</translation>
  </message>
  <message>
   <source>no ultrasound inside the picture</source>
   <extracomment>models/score/values.py</extracomment>
   <translation>kein Ultraschall im Bild</translation>
  </message>
  <message>
   <source>Move the probe until the bright line under the ribs shows.</source>
   <extracomment>models/score/values.py</extracomment>
   <translation>Sonde bewegen, bis die helle Linie unter den Rippen erscheint.</translation>
  </message>
  <message>
   <source>Increase the depth until the line lies in the upper half of the picture.</source>
   <extracomment>models/score/values.py</extracomment>
   <translation>Tiefe erhöhen, bis die Linie in der oberen Bildhälfte liegt.</translation>
  </message>
  <message>
   <source>Slide or turn the probe until a space between two ribs shows.</source>
   <extracomment>models/score/values.py</extracomment>
   <translation>Sonde schieben oder drehen, bis ein Interkostalraum erscheint.</translation>
  </message>
  <message>
   <source>Lay the probe flat on the skin until at least 1 cm of the line shows.</source>
   <extracomment>models/score/values.py</extracomment>
   <translation>Sonde flach aufsetzen, bis mindestens 1 cm der Linie zu sehen ist.</translation>
  </message>
  <message>
   <source>no pleural line to follow</source>
   <extracomment>models/cine/breath.py</extracomment>
   <translation>keine Pleuralinie zum Verfolgen</translation>
  </message>
  <message>
   <source>too short for a breath</source>
   <extracomment>models/cine/breath.py</extracomment>
   <translation>zu kurz für einen Atemzug</translation>
  </message>
  <message>
   <source>no breathing movement seen</source>
   <extracomment>models/cine/breath.py</extracomment>
   <translation>keine Atembewegung zu sehen</translation>
  </message>
  <message>
   <source>breathing irregular, or the probe moves</source>
   <extracomment>models/cine/breath.py</extracomment>
   <translation>Atmung unregelmäßig, oder die Sonde bewegt sich</translation>
  </message>
  <message>
   <source>Hold the probe still over two or three breaths.</source>
   <extracomment>models/cine/breath.py</extracomment>
   <translation>Sonde zwei, drei Atemzüge lang ruhig halten.</translation>
  </message>
  <message>
   <source>Check that the patient breathes, then record a longer clip.</source>
   <extracomment>models/cine/breath.py</extracomment>
   <translation>Prüfen, ob der Patient atmet, dann länger aufnehmen.</translation>
  </message>
  <message>
   <source>Hold the probe still over a few even breaths.</source>
   <extracomment>models/cine/breath.py</extracomment>
   <translation>Sonde einige gleichmäßige Atemzüge lang ruhig halten.</translation>
  </message>
  <message>
   <source>no readable moment</source>
   <extracomment>models/cine/window.py</extracomment>
   <translation>kein lesbarer Moment</translation>
  </message>
  <message>
   <source>shorter than {0} s</source>
   <extracomment>models/cine/window.py</extracomment>
   <translation>kürzer als {0} s</translation>
  </message>
  <message>
   <source>breath unknown, shorter than {0} s</source>
   <extracomment>models/cine/window.py</extracomment>
   <translation>Atmung unbekannt, kürzer als {0} s</translation>
  </message>
  <message>
   <source>shorter than one breath</source>
   <extracomment>models/cine/window.py</extracomment>
   <translation>kürzer als ein Atemzug</translation>
  </message>
  <message>
   <source>less than half of it readable</source>
   <extracomment>models/cine/window.py</extracomment>
   <translation>weniger als die Hälfte lesbar</translation>
  </message>
  <message>
   <source>present</source>
   <extracomment>models/cine/sliding.py</extracomment>
   <translation>vorhanden</translation>
  </message>
  <message>
   <source>weak</source>
   <extracomment>models/cine/sliding.py</extracomment>
   <translation>schwach</translation>
  </message>
  <message>
   <source>not seen</source>
   <extracomment>models/cine/sliding.py</extracomment>
   <translation>nicht zu sehen</translation>
  </message>
  <message>
   <source>cannot tell</source>
   <extracomment>models/cine/sliding.py</extracomment>
   <translation>nicht zu sagen</translation>
  </message>
  <message>
   <source>Question or warning about recording</source>
   <extracomment>app/ui/ask_bar.py</extracomment>
   <translation>Frage oder Warnung zur Aufnahme</translation>
  </message>
  <message>
   <source>Choose a folder for recordings</source>
   <extracomment>app/ui/asking.py</extracomment>
   <translation>Ordner für Aufnahmen wählen</translation>
  </message>
  <message>
   <source>Try again</source>
   <extracomment>app/ui/banner.py</extracomment>
   <translation>Nochmals</translation>
  </message>
  <message>
   <source>Open the last source again  (R)</source>
   <extracomment>app/ui/banner.py</extracomment>
   <translation>Letzte Quelle wieder öffnen  (R)</translation>
  </message>
  <message>
   <source>Enter</source>
   <extracomment>app/ui/binding.py</extracomment>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Close  (Esc)</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Schließen  (Esc)</translation>
  </message>
  <message>
   <source>Keys</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>Tab, Enter: buttons</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Tab, Enter: Schaltflächen</translation>
  </message>
  <message>
   <source>Choose a source</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Quelle wählen</translation>
  </message>
  <message>
   <source>Clip or picture</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Clip oder Bild</translation>
  </message>
  <message>
   <source>Open a clip or a picture  (O)</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Clip oder Bild öffnen  (O)</translation>
  </message>
  <message>
   <source>Folder</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Ordner</translation>
  </message>
  <message>
   <source>Open a folder of pictures  (Shift+O)</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Ordner mit Bildern öffnen  (Shift+O)</translation>
  </message>
  <message>
   <source>Phantom</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Phantom</translation>
  </message>
  <message>
   <source>Show the phantom  (P)</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Phantom zeigen  (P)</translation>
  </message>
  <message>
   <source>Or drop a file or a folder anywhere on this window.</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Oder eine Datei oder einen Ordner irgendwo auf dieses Fenster ziehen.</translation>
  </message>
  <message>
   <source>Again</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Nochmals</translation>
  </message>
  <message>
   <source>Devices</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Geräte</translation>
  </message>
  <message>
   <source>Look again</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Neu suchen</translation>
  </message>
  <message>
   <source>Look for devices again</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Erneut nach Geräten suchen</translation>
  </message>
  <message>
   <source>Again: {0}</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Nochmals: {0}</translation>
  </message>
  <message>
   <source>Looking for devices…</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Suche nach Geräten…</translation>
  </message>
  <message>
   <source>No device found. Plug in the frame grabber, then look again.</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Kein Gerät gefunden. Stecken Sie den Framegrabber ein und suchen Sie erneut.</translation>
  </message>
  <message>
   <source>Show {0}</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>{0} zeigen</translation>
  </message>
  <message>
   <source>Open a recording or a folder of pictures</source>
   <extracomment>app/ui/choosing.py</extracomment>
   <translation>Aufnahme oder Ordner mit Bildern öffnen</translation>
  </message>
  <message>
   <source>Fill</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Füllung</translation>
  </message>
  <message>
   <source>Opacity of the masks' fill</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Deckkraft der Maskenfüllung</translation>
  </message>
  <message>
   <source>Opacity of the masks' fill  (+ and −)</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Deckkraft der Maskenfüllung  (+ und −)</translation>
  </message>
  <message>
   <source>Show or hide: {0}  ({1})</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Ein- oder ausblenden: {0}  ({1})</translation>
  </message>
  <message>
   <source>Position in the recording</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Stelle in der Aufnahme</translation>
  </message>
  <message>
   <source>One picture back  (←)</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Ein Bild zurück  (←)</translation>
  </message>
  <message>
   <source>Play or pause  (Space)</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Abspielen oder anhalten  (Leertaste)</translation>
  </message>
  <message>
   <source>One picture on  (→)</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Ein Bild weiter  (→)</translation>
  </message>
  <message>
   <source>Freeze</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Freeze</translation>
  </message>
  <message>
   <source>Freeze or go on  (Space)</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Freeze oder weiter  (Leertaste)</translation>
  </message>
  <message>
   <source>Snapshot</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Foto</translation>
  </message>
  <message>
   <source>Save this picture  (S)</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Dieses Bild sichern  (S)</translation>
  </message>
  <message>
   <source>Hide</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Verbergen</translation>
  </message>
  <message>
   <source>Hold to hide the masks  (H)</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Halten verbirgt die Masken  (H)</translation>
  </message>
  <message>
   <source>Play</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Abspielen</translation>
  </message>
  <message>
   <source>Pause</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Go on</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Pleura could not do this because of a fault of its own; try again, and report it.</source>
   <extracomment>app/ui/deck.py</extracomment>
   <translation>Pleura konnte das wegen eines eigenen Fehlers nicht tun; versuchen Sie es noch einmal, und melden Sie es.</translation>
  </message>
  <message>
   <source>Pictures are shown without masks. {0}</source>
   <extracomment>app/ui/deck.py</extracomment>
   <translation>Die Bilder werden ohne Masken gezeigt. {0}</translation>
  </message>
  <message>
   <source>Something went wrong inside Pleura. Open the source again; if it stays, start anew.</source>
   <extracomment>app/ui/guard.py</extracomment>
   <translation>In Pleura ist etwas schiefgegangen. Öffnen Sie die Quelle erneut; bleibt es so, neu starten.</translation>
  </message>
  <message>
   <source>State</source>
   <extracomment>app/ui/header.py</extracomment>
   <translation>Zustand</translation>
  </message>
  <message>
   <source>Source</source>
   <extracomment>app/ui/header.py</extracomment>
   <translation>Quelle</translation>
  </message>
  <message>
   <source>Choose a source  (O, D, P)</source>
   <extracomment>app/ui/header.py</extracomment>
   <translation>Quelle wählen  (O, D, P)</translation>
  </message>
  <message>
   <source>Sector or whole picture  (Z)</source>
   <extracomment>app/ui/header.py</extracomment>
   <translation>Sektor oder ganzes Bild  (Z)</translation>
  </message>
  <message>
   <source>More: review, measure, theme, settings</source>
   <extracomment>app/ui/header.py</extracomment>
   <translation>Mehr: nachsehen, messen, Farben, Einstellungen</translation>
  </message>
  <message>
   <source>Keys  (?)</source>
   <extracomment>app/ui/header.py</extracomment>
   <translation>Tasten  (?)</translation>
  </message>
  <message>
   <source>Frame rate, image age, drops, network</source>
   <extracomment>app/ui/header.py</extracomment>
   <translation>Bildrate, Alter des Bildes, Ausgelassene, Netz</translation>
  </message>
  <message>
   <source>Space</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Leertaste</translation>
  </message>
  <message>
   <source>Freeze a live picture; play or pause a recording</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Freeze; abspielen oder anhalten</translation>
  </message>
  <message>
   <source>One picture back</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Ein Bild zurück</translation>
  </message>
  <message>
   <source>One picture on</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Ein Bild weiter</translation>
  </message>
  <message>
   <source>Home</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Pos1</translation>
  </message>
  <message>
   <source>To the first picture</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Zum ersten Bild</translation>
  </message>
  <message>
   <source>Play slower</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Langsamer</translation>
  </message>
  <message>
   <source>Play faster</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Schneller</translation>
  </message>
  <message>
   <source>Save this picture, with and without masks</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Bild sichern, mit und ohne Masken</translation>
  </message>
  <message>
   <source>Record the sector with its results, or stop</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Sektor aufnehmen, oder beenden</translation>
  </message>
  <message>
   <source>Keep the last 30 s as a recording</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Die letzten 30 s behalten</translation>
  </message>
  <message>
   <source>H (hold)</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>H (halten)</translation>
  </message>
  <message>
   <source>Look without the masks</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Ohne Masken ansehen</translation>
  </message>
  <message>
   <source>Show or hide a class</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Eine Klasse ein- oder ausblenden</translation>
  </message>
  <message>
   <source>More fill</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Mehr Füllung</translation>
  </message>
  <message>
   <source>Less fill, down to outlines only</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Weniger Füllung, bis nur Umrisse</translation>
  </message>
  <message>
   <source>Outlines on or off</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Umrisse an oder aus</translation>
  </message>
  <message>
   <source>Sector or whole picture</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Sektor oder ganzes Bild</translation>
  </message>
  <message>
   <source>Measure by drawing over the picture</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Messen: über das Bild ziehen</translation>
  </message>
  <message>
   <source>Probe's marker: left, right, not shown</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Sondenmarke: links, rechts, keine</translation>
  </message>
  <message>
   <source>Mark by hand where the ultrasound is</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Ultraschall von Hand umreißen</translation>
  </message>
  <message>
   <source>Dark, light or sunlight</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Dunkel, hell oder Sonnenlicht</translation>
  </message>
  <message>
   <source>Review the last recording at the desk</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Letzte Aufnahme durchsehen</translation>
  </message>
  <message>
   <source>All settings; profiles, import, export</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Einstellungen; Profile, Export</translation>
  </message>
  <message>
   <source>Open a clip, a picture or a DICOM file</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Clip, Bild oder DICOM-Datei öffnen</translation>
  </message>
  <message>
   <source>Open a folder of pictures</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Ordner mit Bildern öffnen</translation>
  </message>
  <message>
   <source>Choose a device</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Gerät wählen</translation>
  </message>
  <message>
   <source>Show the phantom</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Phantom zeigen</translation>
  </message>
  <message>
   <source>Open the last source again</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Letzte Quelle wieder öffnen</translation>
  </message>
  <message>
   <source>? or F1</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>? oder F1</translation>
  </message>
  <message>
   <source>This list</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Diese Liste</translation>
  </message>
  <message>
   <source>Full screen</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Vollbild</translation>
  </message>
  <message>
   <source>Quit</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>right</source>
   <extracomment>app/ui/measures.py</extracomment>
   <translation>richtig</translation>
  </message>
  <message>
   <source>Depth ruler and caliper</source>
   <extracomment>app/ui/measures.py</extracomment>
   <translation>Tiefenlineal und Messstrecke</translation>
  </message>
  <message>
   <source>{0} cm</source>
   <extracomment>app/ui/measures.py</extracomment>
   <translation>{0} cm</translation>
  </message>
  <message>
   <source>Review</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Durchsehen</translation>
  </message>
  <message>
   <source>Review the last recording at the desk  (E)</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Letzte Aufnahme am Tisch durchsehen  (E)</translation>
  </message>
  <message>
   <source>Measure</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Messen</translation>
  </message>
  <message>
   <source>Measure by drawing over the picture  (C)</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Messen: über das Bild ziehen  (C)</translation>
  </message>
  <message>
   <source>Marker</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Sondenmarke</translation>
  </message>
  <message>
   <source>Probe's marker: left, right, not shown  (M)</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Sondenmarke: links, rechts, keine  (M)</translation>
  </message>
  <message>
   <source>Outline</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Umriss</translation>
  </message>
  <message>
   <source>Mark by hand where the ultrasound is  (A)</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Von Hand markieren, wo der Ultraschall ist  (A)</translation>
  </message>
  <message>
   <source>Theme</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Farben</translation>
  </message>
  <message>
   <source>Dark, light or sunlight  (T)</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Dunkel, hell oder Sonnenlicht  (T)</translation>
  </message>
  <message>
   <source>Settings</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>All settings; profiles, import, export  (,)</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Alle Einstellungen; Profile, Import, Export  (,)</translation>
  </message>
  <message>
   <source>Full screen  (F11)</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Vollbild  (F11)</translation>
  </message>
  <message>
   <source>Correct this zone's picture at the desk  (V)</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Bild dieser Zone am Tisch korrigieren  (V)</translation>
  </message>
  <message>
   <source>More</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Mehr</translation>
  </message>
  <message>
   <source>Outline of the ultrasound, marked by hand</source>
   <extracomment>app/ui/outline.py</extracomment>
   <translation>Umriss des Ultraschalls, von Hand markiert</translation>
  </message>
  <message>
   <source>Use</source>
   <extracomment>app/ui/outline.py</extracomment>
   <translation>Nehmen</translation>
  </message>
  <message>
   <source>Use this outline  (Enter)</source>
   <extracomment>app/ui/outline.py</extracomment>
   <translation>Diesen Umriss nehmen  (Enter)</translation>
  </message>
  <message>
   <source>Find it</source>
   <extracomment>app/ui/outline.py</extracomment>
   <translation>Suchen</translation>
  </message>
  <message>
   <source>Let Pleura look for the outline again</source>
   <extracomment>app/ui/outline.py</extracomment>
   <translation>Pleura den Umriss neu suchen lassen</translation>
  </message>
  <message>
   <source>Cancel</source>
   <extracomment>app/ui/outline.py</extracomment>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Leave the outline as it was  (Esc)</source>
   <extracomment>app/ui/outline.py</extracomment>
   <translation>Umriss lassen, wie er war  (Esc)</translation>
  </message>
  <message>
   <source>There is no picture to mark yet.</source>
   <extracomment>app/ui/outlining.py</extracomment>
   <translation>Es ist noch kein Bild zum Markieren da.</translation>
  </message>
  <message>
   <source>This outline counts, and is remembered for this device.</source>
   <extracomment>app/ui/outlining.py</extracomment>
   <translation>Dieser Umriss gilt und wird für dieses Gerät gemerkt.</translation>
  </message>
  <message>
   <source>This outline counts for this recording.</source>
   <extracomment>app/ui/outlining.py</extracomment>
   <translation>Dieser Umriss gilt für diese Aufnahme.</translation>
  </message>
  <message>
   <source>Pleura looks for the outline again.</source>
   <extracomment>app/ui/outlining.py</extracomment>
   <translation>Pleura sucht den Umriss neu.</translation>
  </message>
  <message>
   <source>B-line score</source>
   <extracomment>app/ui/panels.py</extracomment>
   <translation>B-Linien-Wert</translation>
  </message>
  <message>
   <source>How far the number may be trusted</source>
   <extracomment>app/ui/panels.py</extracomment>
   <translation>Wie weit der Zahl zu trauen ist</translation>
  </message>
  <message>
   <source>Interval that holds the true value 9 times in 10</source>
   <extracomment>app/ui/panels.py</extracomment>
   <translation>Intervall, das den wahren Wert 9-mal von 10 enthält</translation>
  </message>
  <message>
   <source>What to do</source>
   <extracomment>app/ui/panels.py</extracomment>
   <translation>Was zu tun ist</translation>
  </message>
  <message>
   <source>B-line score (BLAS)</source>
   <extracomment>app/ui/panels.py</extracomment>
   <translation>B-Linien-Wert (BLAS)</translation>
  </message>
  <message>
   <source>90 % interval</source>
   <extracomment>app/ui/panels.py</extracomment>
   <translation>90-%-Intervall</translation>
  </message>
  <message>
   <source>A passphrase for the recordings</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>Eine Passphrase für die Aufnahmen</translation>
  </message>
  <message>
   <source>What is recorded in this window is encrypted. It is opened with this passphrase, and with nothing else.</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>Was dieses Fenster aufnimmt, wird verschlüsselt. Nur diese Passphrase öffnet es, sonst nichts.</translation>
  </message>
  <message>
   <source>If it is forgotten, the recordings are lost: nobody can open them, Pleura's makers included, and it cannot be reset. Pleura keeps it in memory only, until this window is closed. Write it down and keep it away from this computer.</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>Wird sie vergessen, sind die Aufnahmen verloren: Niemand kann sie öffnen, auch nicht die Hersteller von Pleura, und sie lässt sich nicht zurücksetzen. Pleura behält sie nur im Arbeitsspeicher, bis dieses Fenster geschlossen wird. Schreiben Sie sie auf und bewahren Sie sie getrennt von diesem Computer auf.</translation>
  </message>
  <message>
   <source>8 characters or more; several words are best.</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>Mindestens 8 Zeichen; am besten mehrere Wörter.</translation>
  </message>
  <message>
   <source>This recording is encrypted</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>Diese Aufnahme ist verschlüsselt</translation>
  </message>
  <message>
   <source>Its passphrase opens it: {0}</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>Ihre Passphrase öffnet sie: {0}</translation>
  </message>
  <message>
   <source>{0} recordings are encrypted; a passphrase opens those that it belongs to.</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>{0} Aufnahmen sind verschlüsselt; eine Passphrase öffnet die, zu denen sie gehört.</translation>
  </message>
  <message>
   <source>Without it nobody can read the recording. What is opened stays open until Pleura is left.</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>Ohne sie kann niemand die Aufnahme lesen. Was geöffnet ist, bleibt offen, bis Pleura beendet wird.</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>Passphrase</translation>
  </message>
  <message>
   <source>The same once more</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>Noch einmal dieselbe</translation>
  </message>
  <message>
   <source>Cancel  (Esc)</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>Abbrechen  (Esc)</translation>
  </message>
  <message>
   <source>Encrypt</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>Verschlüsseln</translation>
  </message>
  <message>
   <source>Encrypt what is recorded  (Enter)</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>Verschlüsseln, was aufgenommen wird  (Enter)</translation>
  </message>
  <message>
   <source>Open</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Open the recording  (Enter)</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>Die Aufnahme öffnen  (Enter)</translation>
  </message>
  <message>
   <source>Record the ultrasound sector and its results, or stop  (V)</source>
   <extracomment>app/ui/record_bar.py</extracomment>
   <translation>Ultraschallsektor mit Ergebnissen aufnehmen, oder beenden  (V)</translation>
  </message>
  <message>
   <source>This recording is being encrypted</source>
   <extracomment>app/ui/record_bar.py</extracomment>
   <translation>Diese Aufnahme wird verschlüsselt</translation>
  </message>
  <message>
   <source>Keep the last {0} as a recording  (K)</source>
   <extracomment>app/ui/record_bar.py</extracomment>
   <translation>Die letzten {0} als Aufnahme behalten  (K)</translation>
  </message>
  <message>
   <source>Length and size</source>
   <extracomment>app/ui/record_bar.py</extracomment>
   <translation>Länge und Größe</translation>
  </message>
  <message>
   <source>Room left, lost</source>
   <extracomment>app/ui/record_bar.py</extracomment>
   <translation>Freier Platz, Verlorene</translation>
  </message>
  <message>
   <source>Recording: {0}</source>
   <extracomment>app/ui/record_bar.py</extracomment>
   <translation>Aufnahme: {0}</translation>
  </message>
  <message>
   <source>Keep 30 s</source>
   <extracomment>app/ui/record_bar.py</extracomment>
   <translation>30 s behalten</translation>
  </message>
  <message>
   <source>Stop</source>
   <extracomment>app/ui/record_bar.py</extracomment>
   <translation>Stopp</translation>
  </message>
  <message>
   <source>Keep {0}</source>
   <extracomment>app/ui/record_bar.py</extracomment>
   <translation>{0} behalten</translation>
  </message>
  <message>
   <source>That is no part of a screen; write screen:, screen:1 for the second one, or screen:X,Y,WIDTH,HEIGHT with sides of 64 and more.</source>
   <extracomment>app/ui/screen_source.py</extracomment>
   <translation>Das ist kein Teil eines Bildschirms; schreiben Sie screen:, screen:1 für den zweiten, oder screen:X,Y,BREITE,HÖHE mit Seiten ab 64.</translation>
  </message>
  <message>
   <source>The screen can be shown in Pleura's window only; start pleura live screen: instead.</source>
   <extracomment>app/ui/screen_source.py</extracomment>
   <translation>Der Bildschirm lässt sich nur im Fenster von Pleura zeigen; starten Sie stattdessen pleura live screen:.</translation>
  </message>
  <message>
   <source>The system gives no picture of the screen; allow screen recording for Pleura in its settings, use X11 instead of Wayland, and check the number of the screen.</source>
   <extracomment>app/ui/screen_source.py</extracomment>
   <translation>Das System gibt kein Bild des Bildschirms her; erlauben Sie Pleura die Bildschirmaufnahme, nehmen Sie X11 statt Wayland, und prüfen Sie die Nummer des Bildschirms.</translation>
  </message>
  <message>
   <source>That part of the screen has {0} × {1} pixels; Pleura takes {2} to {3} a side: write screen:X,Y,WIDTH,HEIGHT.</source>
   <extracomment>app/ui/screen_source.py</extracomment>
   <translation>Dieser Teil des Bildschirms hat {0} × {1} Pixel; Pleura nimmt {2} bis {3} je Seite: schreiben Sie screen:X,Y,BREITE,HÖHE.</translation>
  </message>
  <message>
   <source>screen {0}</source>
   <extracomment>app/ui/screen_source.py</extracomment>
   <translation>Bildschirm {0}</translation>
  </message>
  <message>
   <source>The screen gives no picture any more; open it again.</source>
   <extracomment>app/ui/screen_source.py</extracomment>
   <translation>Der Bildschirm liefert kein Bild mehr; öffnen Sie ihn erneut.</translation>
  </message>
  <message>
   <source>Pleura sends OpenIGTLink to this computer only; add --allow-network to send to others.</source>
   <extracomment>app/ui/streams.py</extracomment>
   <translation>Pleura sendet OpenIGTLink nur an diesen Rechner; für andere --allow-network angeben.</translation>
  </message>
  <message>
   <source>Last minute</source>
   <extracomment>app/ui/trend.py</extracomment>
   <translation>Letzte Minute</translation>
  </message>
  <message>
   <source>B-line score over the last minute</source>
   <extracomment>app/ui/trend.py</extracomment>
   <translation>B-Linien-Wert der letzten Minute</translation>
  </message>
  <message>
   <source>now</source>
   <extracomment>app/ui/trend.py</extracomment>
   <translation>jetzt</translation>
  </message>
  <message>
   <source>Median {0}</source>
   <extracomment>app/ui/trend.py</extracomment>
   <translation>Median {0}</translation>
  </message>
  <message>
   <source>highest {0}</source>
   <extracomment>app/ui/trend.py</extracomment>
   <translation>höchster {0}</translation>
  </message>
  <message>
   <source>{0} % scored</source>
   <extracomment>app/ui/trend.py</extracomment>
   <translation>{0} % bewertet</translation>
  </message>
  <message>
   <source>Not opened: the recording is encrypted, and no passphrase was given.</source>
   <extracomment>app/ui/unlocking.py</extracomment>
   <translation>Nicht geöffnet: Die Aufnahme ist verschlüsselt, und es wurde keine Passphrase eingegeben.</translation>
  </message>
  <message>
   <source>Ultrasound picture</source>
   <extracomment>app/ui/view.py</extracomment>
   <translation>Ultraschallbild</translation>
  </message>
  <message>
   <source>There is no picture to save yet.</source>
   <extracomment>app/ui/window.py</extracomment>
   <translation>Es ist noch kein Bild zum Sichern da.</translation>
  </message>
  <message>
   <source>Snapshot saved in {0}: {1}</source>
   <extracomment>app/ui/window.py</extracomment>
   <translation>Foto gesichert in {0}: {1}</translation>
  </message>
  <message>
   <source>Colours of all windows: for a dark room, a bright one, the sun.</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Farben aller Fenster: für einen dunklen Raum, einen hellen, die Sonne.</translation>
  </message>
  <message>
   <source>Dark</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>Light</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Sunlight</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Sonne</translation>
  </message>
  <message>
   <source>Language</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Of all windows; none chosen takes that of the system.</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Aller Fenster; ohne Wahl die des Systems.</translation>
  </message>
  <message>
   <source>that of the system</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>die des Systems</translation>
  </message>
  <message>
   <source>Classes that are drawn</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Gezeichnete Klassen</translation>
  </message>
  <message>
   <source>What the network marked and the picture shows.</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Was das Netz markiert und das Bild zeigt.</translation>
  </message>
  <message>
   <source>Fill of the masks</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Füllung der Masken</translation>
  </message>
  <message>
   <source>How much the masks cover of the picture.</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Wie sehr die Masken das Bild bedecken.</translation>
  </message>
  <message>
   <source>Outlines of the masks</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Umrisse der Masken</translation>
  </message>
  <message>
   <source>Each class has its own line, so colour is not needed.</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Jede Klasse hat ihre eigene Linie; Farbe ist nicht nötig.</translation>
  </message>
  <message>
   <source>Seconds that can be kept</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Sekunden, die behalten werden können</translation>
  </message>
  <message>
   <source>How far back Keep reaches; 0 keeps nothing and saves work.</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Wie weit Behalten zurückreicht; 0 behält nichts und spart Arbeit.</translation>
  </message>
  <message>
   <source>Folder for recordings</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Ordner für Aufnahmen</translation>
  </message>
  <message>
   <source>Where recordings of the sector go.</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Wohin Aufnahmen des Sektors kommen.</translation>
  </message>
  <message>
   <source>Pleura's own folder</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Pleuras eigener Ordner</translation>
  </message>
  <message>
   <source>Encrypt recordings</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Aufnahmen verschlüsseln</translation>
  </message>
  <message>
   <source>Only a passphrase opens what Record and Keep write; it is asked for after each start, and nobody can open them without it. Exams are not encrypted.</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Nur eine Passphrase öffnet, was „Aufnehmen“ und „Behalten“ schreiben; sie wird nach jedem Start erfragt, und ohne sie kann niemand sie öffnen. Untersuchungen werden nicht verschlüsselt.</translation>
  </message>
  <message>
   <source>Exams are old after</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Untersuchungen sind alt nach</translation>
  </message>
  <message>
   <source>Older ones are offered for deletion; nothing is deleted by itself.</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Ältere werden zum Löschen angeboten; von selbst wird nichts gelöscht.</translation>
  </message>
  <message>
   <source>days</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Tage</translation>
  </message>
  <message>
   <source>never</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>nie</translation>
  </message>
  <message>
   <source>Threads of the network</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Threads des Netzes</translation>
  </message>
  <message>
   <source>More are faster on a computer that does nothing else.</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Mehr sind schneller, wenn der Rechner sonst nichts tut.</translation>
  </message>
  <message>
   <source>Pictures from other computers</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Bilder von anderen Rechnern</translation>
  </message>
  <message>
   <source>Lets rtsp:, http: and igtl: sources be opened.</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Erlaubt Quellen mit rtsp:, http: und igtl:.</translation>
  </message>
  <message>
   <source>Mend what is marked first, then save.</source>
   <extracomment>app/settings/draft.py</extracomment>
   <translation>Erst das Markierte berichtigen, dann sichern.</translation>
  </message>
  <message>
   <source>This cannot be used here.</source>
   <extracomment>app/settings/draft.py</extracomment>
   <translation>Das geht hier nicht.</translation>
  </message>
  <message>
   <source>Enter a number from {0} to {1}, or leave it empty.</source>
   <extracomment>app/settings/draft.py</extracomment>
   <translation>Geben Sie eine Zahl von {0} bis {1} ein, oder lassen Sie es leer.</translation>
  </message>
  <message>
   <source>Enter a number from {0} to {1}.</source>
   <extracomment>app/settings/draft.py</extracomment>
   <translation>Geben Sie eine Zahl von {0} bis {1} ein.</translation>
  </message>
  <message>
   <source>Name a profile with 1 to 40 letters, figures, spaces or hyphens.</source>
   <extracomment>app/settings/profiles.py</extracomment>
   <translation>Nennen Sie ein Profil mit 1 bis 40 Buchstaben, Ziffern, Leerzeichen oder Bindestrichen.</translation>
  </message>
  <message>
   <source>The profile {0} could not be deleted.</source>
   <extracomment>app/settings/profiles.py</extracomment>
   <translation>Das Profil {0} ließ sich nicht löschen.</translation>
  </message>
  <message>
   <source>The settings could not be written there: choose a folder that exists.</source>
   <extracomment>app/settings/profiles.py</extracomment>
   <translation>Dorthin ließen sich die Einstellungen nicht schreiben: Wählen Sie einen vorhandenen Ordner.</translation>
  </message>
  <message>
   <source>This file is far too large to hold settings.</source>
   <extracomment>app/settings/profiles.py</extracomment>
   <translation>Diese Datei ist viel zu groß für Einstellungen.</translation>
  </message>
  <message>
   <source>These settings cannot be used: look at '{0}'.</source>
   <extracomment>app/settings/profiles.py</extracomment>
   <translation>Diese Einstellungen sind nicht brauchbar: Sehen Sie '{0}' an.</translation>
  </message>
  <message>
   <source>This file holds no settings of Pleura: choose a .toml file.</source>
   <extracomment>app/settings/profiles.py</extracomment>
   <translation>Diese Datei enthält keine Einstellungen von Pleura: Wählen Sie eine .toml-Datei.</translation>
  </message>
  <message>
   <source>No setting has these words.</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Keine Einstellung enthält diese Wörter.</translation>
  </message>
  <message>
   <source>Settings (*.toml)</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Einstellungen (*.toml)</translation>
  </message>
  <message>
   <source>Search the settings</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Einstellungen durchsuchen</translation>
  </message>
  <message>
   <source>Save</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Sichern</translation>
  </message>
  <message>
   <source>Save, and let it count</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Sichern und gelten lassen</translation>
  </message>
  <message>
   <source>Import</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Import</translation>
  </message>
  <message>
   <source>Take over the settings of a file</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Einstellungen einer Datei übernehmen</translation>
  </message>
  <message>
   <source>Export</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Export</translation>
  </message>
  <message>
   <source>Write these settings to a file</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Diese Einstellungen in eine Datei schreiben</translation>
  </message>
  <message>
   <source>Defaults</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Vorgaben</translation>
  </message>
  <message>
   <source>Set everything back to how it came</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Alles auf den Anfang zurücksetzen</translation>
  </message>
  <message>
   <source>These are the defaults. Save lets them count; Esc leaves all as it was.</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Das sind die Vorgaben. Sichern lässt sie gelten; Esc lässt alles, wie es war.</translation>
  </message>
  <message>
   <source>Import settings</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Einstellungen importieren</translation>
  </message>
  <message>
   <source>Export settings</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Einstellungen exportieren</translation>
  </message>
  <message>
   <source>Imported. Save lets it count; Esc leaves all as it was.</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Importiert. Sichern lässt es gelten; Esc lässt alles, wie es war.</translation>
  </message>
  <message>
   <source>Exported, without the last source and the folder for recordings.</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Exportiert, ohne letzte Quelle und Aufnahmeordner.</translation>
  </message>
  <message>
   <source>Profiles</source>
   <extracomment>app/ui/settings/kept.py</extracomment>
   <translation>Profile</translation>
  </message>
  <message>
   <source>Settings of a department under a name. Use shows them; Save lets them count.</source>
   <extracomment>app/ui/settings/kept.py</extracomment>
   <translation>Einstellungen einer Abteilung unter einem Namen. Nehmen zeigt sie; Sichern lässt sie gelten.</translation>
  </message>
  <message>
   <source>Devices that are known</source>
   <extracomment>app/ui/settings/kept.py</extracomment>
   <translation>Bekannte Geräte</translation>
  </message>
  <message>
   <source>Where the ultrasound lies in their pictures was marked by hand.</source>
   <extracomment>app/ui/settings/kept.py</extracomment>
   <translation>Wo in ihren Bildern der Ultraschall liegt, wurde von Hand markiert.</translation>
  </message>
  <message>
   <source>Name of a profile, such as Emergency</source>
   <extracomment>app/ui/settings/kept.py</extracomment>
   <translation>Name eines Profils, etwa Notaufnahme</translation>
  </message>
  <message>
   <source>Name of a profile</source>
   <extracomment>app/ui/settings/kept.py</extracomment>
   <translation>Name eines Profils</translation>
  </message>
  <message>
   <source>Keep as profile</source>
   <extracomment>app/ui/settings/kept.py</extracomment>
   <translation>Als Profil behalten</translation>
  </message>
  <message>
   <source>Keep these settings as a profile</source>
   <extracomment>app/ui/settings/kept.py</extracomment>
   <translation>Diese Einstellungen als Profil behalten</translation>
  </message>
  <message>
   <source>The profile {0} is kept.</source>
   <extracomment>app/ui/settings/kept.py</extracomment>
   <translation>Das Profil {0} ist gesichert.</translation>
  </message>
  <message>
   <source>This is the profile {0}. Save lets it count; Esc leaves all as it was.</source>
   <extracomment>app/ui/settings/kept.py</extracomment>
   <translation>Das ist das Profil {0}. Sichern lässt es gelten; Esc lässt alles, wie es war.</translation>
  </message>
  <message>
   <source>Press Delete once more: the profile {0} is then gone for good.</source>
   <extracomment>app/ui/settings/kept.py</extracomment>
   <translation>Noch einmal Löschen drücken: Das Profil {0} ist dann endgültig weg.</translation>
  </message>
  <message>
   <source>The profile {0} is deleted.</source>
   <extracomment>app/ui/settings/kept.py</extracomment>
   <translation>Das Profil {0} ist gelöscht.</translation>
  </message>
  <message>
   <source>Forget</source>
   <extracomment>app/ui/settings/kept.py</extracomment>
   <translation>Vergessen</translation>
  </message>
  <message>
   <source>The settings are saved.</source>
   <extracomment>app/ui/settings/live.py</extracomment>
   <translation>Die Einstellungen sind gesichert.</translation>
  </message>
  <message>
   <source>The settings count, but could not be written to the disk.</source>
   <extracomment>app/ui/settings/live.py</extracomment>
   <translation>Die Einstellungen gelten, ließen sich aber nicht auf das Laufwerk schreiben.</translation>
  </message>
  <message>
   <source>From the next start.</source>
   <extracomment>app/ui/settings/rows.py</extracomment>
   <translation>Ab dem nächsten Start.</translation>
  </message>
  <message>
   <source>On</source>
   <extracomment>app/ui/settings/rows.py</extracomment>
   <translation>An</translation>
  </message>
  <message>
   <source>Choose</source>
   <extracomment>app/ui/settings/rows.py</extracomment>
   <translation>Wählen</translation>
  </message>
  <message>
   <source>Off</source>
   <extracomment>app/ui/settings/rows.py</extracomment>
   <translation>Aus</translation>
  </message>
  <message>
   <source>Pleura asks other computers for pictures only when told to: start it with pleura live --allow-network, or write network = true into its settings.</source>
   <extracomment>app/sources.py</extracomment>
   <translation>Pleura holt Bilder von anderen Rechnern nur, wenn Sie es sagen: Starten Sie mit pleura live --allow-network, oder schreiben Sie network = true in die Einstellungen.</translation>
  </message>
  <message>
   <source>No source was given; name a file, a folder or device:0.</source>
   <extracomment>capture/opening.py</extracomment>
   <translation>Keine Quelle angegeben; nennen Sie eine Datei, einen Ordner oder device:0.</translation>
  </message>
  <message>
   <source>Pleura opens files and devices of this computer only; copy the recording here first.</source>
   <extracomment>capture/opening.py</extracomment>
   <translation>Pleura öffnet nur Dateien und Geräte dieses Rechners; kopieren Sie die Aufnahme zuerst hierher.</translation>
  </message>
  <message>
   <source>{0} is no usable file name; choose a file or a folder.</source>
   <extracomment>capture/opening.py</extracomment>
   <translation>{0} ist kein brauchbarer Dateiname; wählen Sie eine Datei oder einen Ordner.</translation>
  </message>
  <message>
   <source>{0} is no kind of file that Pleura reads; choose MP4, MOV, AVI, MKV, MPEG, WebM, GIF, PNG, JPEG, BMP, TIFF or DICOM.</source>
   <extracomment>capture/opening.py</extracomment>
   <translation>{0} ist keine Dateiart, die Pleura liest; wählen Sie MP4, MOV, AVI, MKV, MPEG, WebM, GIF, PNG, JPEG, BMP, TIFF oder DICOM.</translation>
  </message>
  <message>
   <source>There is no file or folder {0} at that place; check the name and the folder.</source>
   <extracomment>capture/codec.py</extracomment>
   <translation>Dort gibt es keine Datei und keinen Ordner {0}; prüfen Sie Name und Ordner.</translation>
  </message>
  <message>
   <source>{0} cannot be reached; check its name, its folder and that its drive is connected.</source>
   <extracomment>capture/codec.py</extracomment>
   <translation>{0} ist nicht erreichbar; prüfen Sie Name und Ordner, und ob das Laufwerk verbunden ist.</translation>
  </message>
  <message>
   <source>{0} is no ordinary file; choose a recording, a picture or a folder.</source>
   <extracomment>capture/codec.py</extracomment>
   <translation>{0} ist keine gewöhnliche Datei; wählen Sie eine Aufnahme, ein Bild oder einen Ordner.</translation>
  </message>
  <message>
   <source>{0} is empty; copy it again from where it was recorded.</source>
   <extracomment>capture/codec.py</extracomment>
   <translation>{0} ist leer; kopieren Sie die Datei erneut von dort, wo sie aufgenommen wurde.</translation>
  </message>
  <message>
   <source>{0} is larger than 8 GB; cut it into shorter recordings.</source>
   <extracomment>capture/codec.py</extracomment>
   <translation>{0} ist größer als 8 GB; teilen Sie die Aufnahme in kürzere.</translation>
  </message>
  <message>
   <source>{0} may not be read; ask for permission or copy it to a folder of your own.</source>
   <extracomment>capture/codec.py</extracomment>
   <translation>{0} darf nicht gelesen werden; lassen Sie es sich erlauben, oder kopieren Sie es in einen eigenen Ordner.</translation>
  </message>
  <message>
   <source>{0} is damaged or no video; copy it again or export it as MP4 (H.264).</source>
   <extracomment>capture/codec.py</extracomment>
   <translation>{0} ist beschädigt oder kein Video; erneut kopieren oder als MP4 (H.264) exportieren.</translation>
  </message>
  <message>
   <source>{0} is damaged; copy it again or export it as PNG.</source>
   <extracomment>capture/codec.py</extracomment>
   <translation>{0} ist beschädigt; erneut kopieren oder als PNG exportieren.</translation>
  </message>
  <message>
   <source>{0} holds no pictures, perhaps only sound; choose another recording.</source>
   <extracomment>capture/codec.py</extracomment>
   <translation>{0} enthält keine Bilder, vielleicht nur Ton; wählen Sie eine andere Aufnahme.</translation>
  </message>
  <message>
   <source>{0} is stored in a way Pleura cannot decode; export it as MP4 (H.264).</source>
   <extracomment>capture/codec.py</extracomment>
   <translation>{0} ist so gespeichert, dass Pleura es nicht lesen kann; als MP4 (H.264) exportieren.</translation>
  </message>
  <message>
   <source>{0} has pictures of {1} × {2} pixels; Pleura reads up to {3} × {4}.</source>
   <extracomment>capture/codec.py</extracomment>
   <translation>{0} hat Bilder von {1} × {2} Pixeln; Pleura liest bis {3} × {4}.</translation>
  </message>
  <message>
   <source>{0} is longer than 2 hours; cut it into shorter recordings.</source>
   <extracomment>capture/clip.py</extracomment>
   <translation>{0} ist länger als 2 Stunden; teilen Sie die Aufnahme in kürzere.</translation>
  </message>
  <message>
   <source>{0} states {1} frames per second; Pleura reads up to {2}.</source>
   <extracomment>capture/clip.py</extracomment>
   <translation>{0} gibt {1} Bilder je Sekunde an; Pleura liest bis {2}.</translation>
  </message>
  <message>
   <source>{0} has pictures of an unusual kind; export it again as MP4 (H.264).</source>
   <extracomment>capture/clip.py</extracomment>
   <translation>{0} hat Bilder einer ungewöhnlichen Art; erneut als MP4 (H.264) exportieren.</translation>
  </message>
  <message>
   <source>{0} is a damaged picture; copy it again or export it as PNG.</source>
   <extracomment>capture/still.py</extracomment>
   <translation>{0} ist ein beschädigtes Bild; erneut kopieren oder als PNG exportieren.</translation>
  </message>
  <message>
   <source>{0} is no PNG, JPEG, BMP or TIFF picture; export it as PNG.</source>
   <extracomment>capture/still.py</extracomment>
   <translation>{0} ist kein PNG-, JPEG-, BMP- oder TIFF-Bild; als PNG exportieren.</translation>
  </message>
  <message>
   <source>The folder {0} may not be read; ask for permission or copy it.</source>
   <extracomment>capture/folder.py</extracomment>
   <translation>Der Ordner {0} darf nicht gelesen werden; lassen Sie es sich erlauben, oder kopieren Sie ihn.</translation>
  </message>
  <message>
   <source>The folder {0} holds no pictures; put PNG, JPEG, BMP or TIFF files into it.</source>
   <extracomment>capture/folder.py</extracomment>
   <translation>Der Ordner {0} enthält keine Bilder; legen Sie PNG-, JPEG-, BMP- oder TIFF-Dateien hinein.</translation>
  </message>
  <message>
   <source>The folder {0} holds more than {1} pictures; split it into several.</source>
   <extracomment>capture/folder.py</extracomment>
   <translation>Der Ordner {0} enthält mehr als {1} Bilder; verteilen Sie sie auf mehrere.</translation>
  </message>
  <message>
   <source>The folder {0} holds pictures of {1} × {2} and {3} × {4} pixels; keep one size in a folder.</source>
   <extracomment>capture/folder.py</extracomment>
   <translation>Der Ordner {0} enthält Bilder von {1} × {2} und {3} × {4} Pixeln; je Ordner nur eine Größe.</translation>
  </message>
  <message>
   <source>No picture of {0} can be decoded; export it again as MP4 (H.264).</source>
   <extracomment>capture/tape.py</extracomment>
   <translation>Kein Bild von {0} lässt sich lesen; erneut als MP4 (H.264) exportieren.</translation>
  </message>
  <message>
   <source>incomplete: the file breaks off</source>
   <extracomment>capture/tape.py</extracomment>
   <translation>unvollständig: Die Datei bricht ab</translation>
  </message>
  <message>
   <source>incomplete: {0} of {1} frames</source>
   <extracomment>capture/tape.py</extracomment>
   <translation>unvollständig: {0} von {1} Bildern</translation>
  </message>
  <message>
   <source>DICOM needs one more package; install it with pip install "pleura[dicom]".</source>
   <extracomment>capture/dicom.py</extracomment>
   <translation>DICOM braucht ein weiteres Paket; installieren Sie es mit pip install "pleura[dicom]".</translation>
  </message>
  <message>
   <source>{0} is no DICOM file; export it again from the scanner.</source>
   <extracomment>capture/dicom.py</extracomment>
   <translation>{0} ist keine DICOM-Datei; erneut vom Gerät exportieren.</translation>
  </message>
  <message>
   <source>{0} is deflated DICOM; export it without compression.</source>
   <extracomment>capture/dicom.py</extracomment>
   <translation>{0} ist gepacktes DICOM (deflated); ohne Kompression exportieren.</translation>
  </message>
  <message>
   <source>{0} is damaged DICOM; export it again from the scanner.</source>
   <extracomment>capture/dicom.py</extracomment>
   <translation>{0} ist beschädigtes DICOM; erneut vom Gerät exportieren.</translation>
  </message>
  <message>
   <source>{0} is compressed as JPEG, which needs: pip install pillow.</source>
   <extracomment>capture/dicom.py</extracomment>
   <translation>{0} ist als JPEG komprimiert; dafür nötig: pip install pillow.</translation>
  </message>
  <message>
   <source>{0} is compressed as {1}, which Pleura cannot read; export it uncompressed.</source>
   <extracomment>capture/dicom.py</extracomment>
   <translation>{0} ist als {1} komprimiert, was Pleura nicht liest; unkomprimiert exportieren.</translation>
  </message>
  <message>
   <source>{0} holds no pictures; choose the DICOM file of the recording.</source>
   <extracomment>capture/dicom.py</extracomment>
   <translation>{0} enthält keine Bilder; wählen Sie die DICOM-Datei der Aufnahme.</translation>
  </message>
  <message>
   <source>{0} stores its pictures in an unusual way; export it as MP4 (H.264).</source>
   <extracomment>capture/dicom.py</extracomment>
   <translation>{0} speichert seine Bilder ungewöhnlich; als MP4 (H.264) exportieren.</translation>
  </message>
  <message>
   <source>{0} states {1} frames, over two hours; export a shorter one.</source>
   <extracomment>capture/dicom.py</extracomment>
   <translation>{0} gibt {1} Bilder an, mehr als zwei Stunden; kürzer exportieren.</translation>
  </message>
  <message>
   <source>{0} states more pictures than it holds; export it again.</source>
   <extracomment>capture/dicom.py</extracomment>
   <translation>{0} gibt mehr Bilder an, als es enthält; erneut exportieren.</translation>
  </message>
  <message>
   <source>The picture of {0} has stopped; check the cable and reconnect it.</source>
   <extracomment>capture/device.py</extracomment>
   <translation>Das Bild von {0} steht still; prüfen Sie das Kabel und verbinden Sie es neu.</translation>
  </message>
  <message>
   <source>The device {0} was not opened: it is not wanted.</source>
   <extracomment>capture/device_camera.py</extracomment>
   <translation>Das Gerät {0} wurde nicht geöffnet: Es ist nicht gewünscht.</translation>
  </message>
  <message>
   <source>The device {0} gives no picture; switch on the video output of the scanner, check the cable and close other programs that use it.</source>
   <extracomment>capture/device_camera.py</extracomment>
   <translation>Das Gerät {0} gibt kein Bild; schalten Sie den Videoausgang am Ultraschallgerät ein, prüfen Sie das Kabel und schließen Sie andere Programme, die es benutzen.</translation>
  </message>
  <message>
   <source>The device {0} cannot be opened; close other programs that use it, plug it in again.</source>
   <extracomment>capture/device_camera.py</extracomment>
   <translation>Das Gerät {0} lässt sich nicht öffnen; schließen Sie andere Programme, die es benutzen, und stecken Sie es neu ein.</translation>
  </message>
  <message>
   <source>at {0} per second</source>
   <extracomment>capture/device_modes.py</extracomment>
   <translation>mit {0} je Sekunde</translation>
  </message>
  <message>
   <source>camera {0}</source>
   <extracomment>capture/devices.py</extracomment>
   <translation>Kamera {0}</translation>
  </message>
  <message>
   <source>No device was named; write device:0 or device: and its name.</source>
   <extracomment>capture/devices.py</extracomment>
   <translation>Kein Gerät genannt; schreiben Sie device:0 oder device: und den Namen.</translation>
  </message>
  <message>
   <source>Several devices are called {0}; choose one by number: {1}.</source>
   <extracomment>capture/devices.py</extracomment>
   <translation>Mehrere Geräte heißen {0}; wählen Sie eines nach der Nummer: {1}.</translation>
  </message>
  <message>
   <source>There is no capture device {0}; {1}.</source>
   <extracomment>capture/devices.py</extracomment>
   <translation>Ein Aufnahmegerät {0} gibt es nicht; {1}.</translation>
  </message>
  <message>
   <source>The device {0} is not connected; plug it in again.</source>
   <extracomment>capture/devices.py</extracomment>
   <translation>Das Gerät {0} ist nicht verbunden; stecken Sie es wieder ein.</translation>
  </message>
  <message>
   <source>none is connected: plug one in and try again</source>
   <extracomment>capture/devices.py</extracomment>
   <translation>keines ist verbunden: Stecken Sie eines ein und versuchen Sie es erneut</translation>
  </message>
  <message>
   <source>device:{0} {1}</source>
   <extracomment>capture/devices.py</extracomment>
   <translation>device:{0} {1}</translation>
  </message>
  <message>
   <source>connected: {0}</source>
   <extracomment>capture/devices.py</extracomment>
   <translation>verbunden: {0}</translation>
  </message>
  <message>
   <source>and others</source>
   <extracomment>capture/devices.py</extracomment>
   <translation>und andere</translation>
  </message>
  <message>
   <source>the picture stood still, so the device is opened again</source>
   <extracomment>capture/reconnect.py</extracomment>
   <translation>das Bild stand still, darum wird das Gerät neu geöffnet</translation>
  </message>
  <message>
   <source>{0} no longer delivers pictures</source>
   <extracomment>capture/reconnect.py</extracomment>
   <translation>{0} liefert keine Bilder mehr</translation>
  </message>
  <message>
   <source>The stream of {0}</source>
   <extracomment>capture/network.py</extracomment>
   <translation>Der Strom von {0}</translation>
  </message>
  <message>
   <source>{0} sends nothing that can be decoded; check it.</source>
   <extracomment>capture/network.py</extracomment>
   <translation>{0} sendet nichts, was sich lesen lässt; prüfen Sie das.</translation>
  </message>
  <message>
   <source>{0} cannot be opened; check address, user and password, and that it sends H.264, MJPEG or MPEG-TS.</source>
   <extracomment>capture/network.py</extracomment>
   <translation>{0} lässt sich nicht öffnen; prüfen Sie Adresse, Benutzer und Passwort, und dass H.264, MJPEG oder MPEG-TS gesendet wird.</translation>
  </message>
  <message>
   <source>{0} sends no picture; check what it sends.</source>
   <extracomment>capture/network.py</extracomment>
   <translation>{0} sendet kein Bild; prüfen Sie, was gesendet wird.</translation>
  </message>
  <message>
   <source>{0} has ended or fallen silent; start it again.</source>
   <extracomment>capture/network.py</extracomment>
   <translation>{0} ist zu Ende oder verstummt; starten Sie neu.</translation>
  </message>
  <message>
   <source>{0} is a recording and no live picture; save it as a file and open that.</source>
   <extracomment>capture/network.py</extracomment>
   <translation>{0} ist eine Aufnahme und kein Livebild; speichern Sie es als Datei und öffnen Sie diese.</translation>
  </message>
  <message>
   <source>Recording needs a sector that you have confirmed: check that its outline holds the ultrasound and no name, then record.</source>
   <extracomment>capture/record_status.py</extracomment>
   <translation>Zum Aufnehmen braucht es einen bestätigten Sektor: Prüfen Sie, ob der Umriss den Ultraschall und keinen Namen umfasst, dann nehmen Sie auf.</translation>
  </message>
  <message>
   <source>There is less than 1 GB of free space: free some, or choose another folder.</source>
   <extracomment>capture/record_status.py</extracomment>
   <translation>Weniger als 1 GB frei: Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>There is less than 5 GB of free space left for recording.</source>
   <extracomment>capture/record_status.py</extracomment>
   <translation>Weniger als 5 GB frei für Aufnahmen.</translation>
  </message>
  <message>
   <source>The disk is full: recording stopped and what was recorded is kept. Free some space, then record again.</source>
   <extracomment>capture/record_status.py</extracomment>
   <translation>Das Laufwerk ist voll: Die Aufnahme endete, das Aufgenommene bleibt. Schaffen Sie Platz, dann nehmen Sie wieder auf.</translation>
  </message>
  <message>
   <source>The folder for recordings is gone (a drive or share that was taken away?): choose another folder, then record again.</source>
   <extracomment>capture/record_status.py</extracomment>
   <translation>Der Ordner für Aufnahmen ist weg (ein abgezogenes Laufwerk?): Wählen Sie einen anderen, dann nehmen Sie wieder auf.</translation>
  </message>
  <message>
   <source>Recording stopped ({0}): what was recorded is kept. Choose another folder.</source>
   <extracomment>capture/record_status.py</extracomment>
   <translation>Aufnahme beendet ({0}): Das Aufgenommene bleibt. Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>Recording cannot keep up (a slow disk or a busy computer): {0} pictures were not recorded. Choose a faster drive or close other programs.</source>
   <extracomment>capture/record_status.py</extracomment>
   <translation>Die Aufnahme kommt nicht mit (langsames Laufwerk oder ausgelasteter Rechner): {0} Bilder fehlen. Wählen Sie ein schnelleres Laufwerk, oder schließen Sie andere Programme.</translation>
  </message>
  <message>
   <source>The picture has another size than the sector that you confirmed: confirm it again, until then nothing is recorded.</source>
   <extracomment>capture/record_status.py</extracomment>
   <translation>Das Bild hat eine andere Größe als der bestätigte Sektor: Bestätigen Sie ihn neu, bis dahin wird nichts aufgenommen.</translation>
  </message>
  <message>
   <source>The folder for recordings cannot be written to ({0}): choose another folder.</source>
   <extracomment>capture/record_folder.py</extracomment>
   <translation>In den Ordner für Aufnahmen lässt sich nicht schreiben ({0}): Wählen Sie einen anderen.</translation>
  </message>
  <message>
   <source>Too many recordings were begun in this second: try once more.</source>
   <extracomment>capture/record_folder.py</extracomment>
   <translation>Zu viele Aufnahmen in dieser Sekunde begonnen: Versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>a recording of that name is there</source>
   <extracomment>capture/record_folder.py</extracomment>
   <translation>eine Aufnahme dieses Namens gibt es schon</translation>
  </message>
  <message>
   <source>{0} is being recorded now: end that first.</source>
   <extracomment>capture/record_recover.py</extracomment>
   <translation>{0} wird gerade aufgenommen: Beenden Sie das zuerst.</translation>
  </message>
  <message>
   <source>In {0} no picture can be read; it is set aside.</source>
   <extracomment>capture/record_recover.py</extracomment>
   <translation>In {0} lässt sich kein Bild lesen; es wird beiseitegelegt.</translation>
  </message>
  <message>
   <source>{0} is not deleted: it is in use, or whole.</source>
   <extracomment>capture/record_recover.py</extracomment>
   <translation>{0} wird nicht gelöscht: Es ist in Gebrauch oder heil.</translation>
  </message>
  <message>
   <source>cut off, then recovered</source>
   <extracomment>capture/record_recover.py</extracomment>
   <translation>abgebrochen, dann gerettet</translation>
  </message>
 </context>
 <context>
  <name>exam</name>
  <message>
   <source>not saved</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>nicht gesichert</translation>
  </message>
  <message>
   <source>being saved</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>wird gesichert</translation>
  </message>
  <message>
   <source>no warning</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>keine Warnung</translation>
  </message>
  <message>
   <source>with a warning</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>mit Warnung</translation>
  </message>
  <message>
   <source>not assessable</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>nicht beurteilbar</translation>
  </message>
  <message>
   <source>left out</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>ausgelassen</translation>
  </message>
  <message>
   <source>wound or dressing in the way</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>Wunde oder Verband im Weg</translation>
  </message>
  <message>
   <source>patient could not be turned</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>Patient nicht zu drehen</translation>
  </message>
  <message>
   <source>not tolerated</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>nicht toleriert</translation>
  </message>
  <message>
   <source>no time</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>keine Zeit</translation>
  </message>
  <message>
   <source>No exam</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>Keine Untersuchung</translation>
  </message>
  <message>
   <source>Begin an exam, or go on with one of the list.</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>Beginnen Sie eine Untersuchung, oder setzen Sie eine aus der Liste fort.</translation>
  </message>
  <message>
   <source>Begin an exam</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>Untersuchung beginnen</translation>
  </message>
  <message>
   <source>No pseudonym</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>Kein Pseudonym</translation>
  </message>
  <message>
   <source>left out: {0}</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>ausgelassen: {0}</translation>
  </message>
  <message>
   <source>not assessable: {0}</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>nicht beurteilbar: {0}</translation>
  </message>
  <message>
   <source>no number</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>keine Zahl</translation>
  </message>
  <message>
   <source>{0}, {1}; the network gave {2}</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>{0}, {1}; das Netz gab {2}</translation>
  </message>
  <message>
   <source>with a warning: {0}</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>mit Warnung: {0}</translation>
  </message>
  <message>
   <source>{0} of {1} zones done; now {2}, {3}</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>{0} von {1} fertig; jetzt {2}, {3}</translation>
  </message>
  <message>
   <source>Outline is right</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>Umriss stimmt</translation>
  </message>
  <message>
   <source>Save {0}</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>{0} sichern</translation>
  </message>
  <message>
   <source>Next: {0}</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>Weiter: {0}</translation>
  </message>
  <message>
   <source>Writing…</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>Schreibt…</translation>
  </message>
  <message>
   <source>Next exam</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>Nächste Untersuchung</translation>
  </message>
  <message>
   <source>Write report</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>Bericht schreiben</translation>
  </message>
  <message>
   <source>{0}: being saved…</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>{0}: wird gesichert…</translation>
  </message>
  <message>
   <source>{0}: no ultrasound sector found yet; A marks it by hand</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>{0}: noch kein Ultraschallsektor gefunden; A markiert ihn von Hand</translation>
  </message>
  <message>
   <source>{0}: look at the outline; only what lies inside it is kept. If it is wrong, mark it by hand (A)</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>{0}: Umriss ansehen; nur was innerhalb liegt, wird behalten. Stimmt er nicht: von Hand markieren (A)</translation>
  </message>
  <message>
   <source>{0}, no number yet</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>{0}, noch keine Zahl</translation>
  </message>
  <message>
   <source>{0}; hold still for a whole breath, best {1} s</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>{0}; einen ganzen Atemzug ruhig halten, am besten {1} s</translation>
  </message>
  <message>
   <source>{0}, ready to save</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>{0}, bereit zum Sichern</translation>
  </message>
  <message>
   <source>Rule: {0}</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>Regel: {0}</translation>
  </message>
  <message>
   <source>No LUS score by the published rule: {0}</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>Kein LUS-Score nach der veröffentlichten Regel: {0}</translation>
  </message>
  <message>
   <source>LUS score by the published rule: {0}</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>LUS-Score nach der veröffentlichten Regel: {0}</translation>
  </message>
  <message>
   <source>it is the same exam</source>
   <extracomment>app/exam/compare.py</extracomment>
   <translation>es ist dieselbe Untersuchung</translation>
  </message>
  <message>
   <source>they do not have the same pseudonym</source>
   <extracomment>app/exam/compare.py</extracomment>
   <translation>sie haben nicht dasselbe Pseudonym</translation>
  </message>
  <message>
   <source>{0} and {1} zones</source>
   <extracomment>app/exam/compare.py</extracomment>
   <translation>{0} und {1} Zonen</translation>
  </message>
  <message>
   <source>they were read by different networks</source>
   <extracomment>app/exam/compare.py</extracomment>
   <translation>verschiedene Netze haben sie gelesen</translation>
  </message>
  <message>
   <source>the earlier one is not the earlier one</source>
   <extracomment>app/exam/compare.py</extracomment>
   <translation>die frühere ist nicht die frühere</translation>
  </message>
  <message>
   <source>earlier</source>
   <extracomment>app/exam/compare.py</extracomment>
   <translation>früher</translation>
  </message>
  <message>
   <source>the {0} one: {1}</source>
   <extracomment>app/exam/compare.py</extracomment>
   <translation>{0}: {1}</translation>
  </message>
  <message>
   <source>the {0} one is a single picture</source>
   <extracomment>app/exam/compare.py</extracomment>
   <translation>{0}: nur ein Einzelbild</translation>
  </message>
  <message>
   <source>warning on both numbers</source>
   <extracomment>app/exam/compare.py</extracomment>
   <translation>Warnung zu beiden Zahlen</translation>
  </message>
  <message>
   <source>warning on the {0} number</source>
   <extracomment>app/exam/compare.py</extracomment>
   <translation>Warnung zur Zahl ({0})</translation>
  </message>
  <message>
   <source>the correction of {0}</source>
   <extracomment>app/exam/conduct.py</extracomment>
   <translation>die Korrektur von {0}</translation>
  </message>
  <message>
   <source>saving {0}</source>
   <extracomment>app/exam/conduct.py</extracomment>
   <translation>das Sichern von {0}</translation>
  </message>
  <message>
   <source>leaving out {0}</source>
   <extracomment>app/exam/conduct.py</extracomment>
   <translation>das Auslassen von {0}</translation>
  </message>
  <message>
   <source>your reading of {0}</source>
   <extracomment>app/exam/conduct.py</extracomment>
   <translation>Ihr Befund von {0}</translation>
  </message>
  <message>
   <source>There is nothing to take back.</source>
   <extracomment>app/exam/conduct.py</extracomment>
   <translation>Es gibt nichts zurückzunehmen.</translation>
  </message>
  <message>
   <source>Taken back: {0}.</source>
   <extracomment>app/exam/conduct.py</extracomment>
   <translation>Zurückgenommen: {0}.</translation>
  </message>
  <message>
   <source>1 exam</source>
   <extracomment>app/exam/conduct.py</extracomment>
   <translation>1 Untersuchung</translation>
  </message>
  <message>
   <source>{0} exams</source>
   <extracomment>app/exam/conduct.py</extracomment>
   <translation>{0} Untersuchungen</translation>
  </message>
  <message>
   <source>{0} deleted for good.</source>
   <extracomment>app/exam/conduct.py</extracomment>
   <translation>{0} endgültig gelöscht.</translation>
  </message>
  <message>
   <source>No exam is open: begin one, or open one of the list.</source>
   <extracomment>app/exam/conduct.py</extracomment>
   <translation>Keine Untersuchung offen: Beginnen Sie eine, oder öffnen Sie eine aus der Liste.</translation>
  </message>
  <message>
   <source>This zone has no recording to review: save it first.</source>
   <extracomment>app/exam/correction.py</extracomment>
   <translation>Diese Zone hat keine Aufnahme zum Durchsehen: Sichern Sie sie zuerst.</translation>
  </message>
  <message>
   <source>The correction could not be saved ({0}): free some space.</source>
   <extracomment>app/exam/correction.py</extracomment>
   <translation>Die Korrektur ließ sich nicht sichern ({0}): Schaffen Sie Platz.</translation>
  </message>
  <message>
   <source>A person's number; the network gave {0}.</source>
   <extracomment>app/exam/correction.py</extracomment>
   <translation>Zahl einer Person; das Netz gab {0}.</translation>
  </message>
  <message>
   <source>Hold the probe still and save again after a whole breath, 4 s at least.</source>
   <extracomment>app/exam/gather.py</extracomment>
   <translation>Sonde ruhig halten und nach einem ganzen Atemzug neu sichern, mindestens 4 s.</translation>
  </message>
  <message>
   <source>a single picture</source>
   <extracomment>app/exam/gather.py</extracomment>
   <translation>ein Einzelbild</translation>
  </message>
  <message>
   <source>the recording is longer than the {0} pictures that are kept</source>
   <extracomment>app/exam/gather.py</extracomment>
   <translation>die Aufnahme ist länger als die {0} Bilder, die behalten werden</translation>
  </message>
  <message>
   <source>Save one or two breaths of each zone; the worst moment may lie in what was left out.</source>
   <extracomment>app/exam/gather.py</extracomment>
   <translation>Je Zone ein, zwei Atemzüge sichern; der schlimmste Moment kann im Ausgelassenen liegen.</translation>
  </message>
  <message>
   <source>not examined: {0}</source>
   <extracomment>app/exam/gather.py</extracomment>
   <translation>nicht untersucht: {0}</translation>
  </message>
  <message>
   <source>A picture of the exam could not be encoded: save the zone again.</source>
   <extracomment>app/exam/gather.py</extracomment>
   <translation>Ein Bild der Untersuchung ließ sich nicht ablegen: Sichern Sie die Zone noch einmal.</translation>
  </message>
  <message>
   <source>The zone holds no picture: save it again while a picture is shown.</source>
   <extracomment>app/exam/gather.py</extracomment>
   <translation>Die Zone enthält kein Bild: Sichern Sie noch einmal, während ein Bild zu sehen ist.</translation>
  </message>
  <message>
   <source>the window of time does not stand for a breath: {0}</source>
   <extracomment>app/exam/gather.py</extracomment>
   <translation>das Zeitfenster steht nicht für einen Atemzug: {0}</translation>
  </message>
  <message>
   <source>cannot be told for every space</source>
   <extracomment>app/exam/gather.py</extracomment>
   <translation>nicht für jeden Raum zu sagen</translation>
  </message>
  <message>
   <source>{0} of {1} zones saved</source>
   <extracomment>app/exam/guide.py</extracomment>
   <translation>{0} von {1} gesichert</translation>
  </message>
  <message>
   <source>without a number: {0}</source>
   <extracomment>app/exam/guide.py</extracomment>
   <translation>ohne Zahl: {0}</translation>
  </message>
  <message>
   <source>next: {0}, {1}</source>
   <extracomment>app/exam/guide.py</extracomment>
   <translation>weiter: {0}, {1}</translation>
  </message>
  <message>
   <source>Report written to {0}: {1}.</source>
   <extracomment>app/exam/paper.py</extracomment>
   <translation>Bericht nach {0} geschrieben: {1}.</translation>
  </message>
  <message>
   <source>DICOM is left out: the exam was read by another network.</source>
   <extracomment>app/exam/paper.py</extracomment>
   <translation>DICOM entfällt: Ein anderes Netz hat die Untersuchung gelesen.</translation>
  </message>
  <message>
   <source>front</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>vorn</translation>
  </message>
  <message>
   <source>The {0} has no such zone: it has {1}.</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>{0}: keine solche Zone; es gibt {1}.</translation>
  </message>
  <message>
   <source>upper BLUE point</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>oberer BLUE-Punkt</translation>
  </message>
  <message>
   <source>lower BLUE point</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>unterer BLUE-Punkt</translation>
  </message>
  <message>
   <source>PLAPS point</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>PLAPS-Punkt</translation>
  </message>
  <message>
   <source>upper anterior</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>vorn oben</translation>
  </message>
  <message>
   <source>lower anterior</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>vorn unten</translation>
  </message>
  <message>
   <source>upper lateral</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>seitlich oben</translation>
  </message>
  <message>
   <source>basal lateral</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>seitlich basal</translation>
  </message>
  <message>
   <source>lower lateral</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>seitlich unten</translation>
  </message>
  <message>
   <source>upper posterior</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>hinten oben</translation>
  </message>
  <message>
   <source>lower posterior</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>hinten unten</translation>
  </message>
  <message>
   <source>basal anterior</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>vorn basal</translation>
  </message>
  <message>
   <source>middle posterior</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>hinten Mitte</translation>
  </message>
  <message>
   <source>basal posterior</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>hinten basal</translation>
  </message>
  <message>
   <source>right {0}</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>rechts {0}</translation>
  </message>
  <message>
   <source>left {0}</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>links {0}</translation>
  </message>
  <message>
   <source>6-zone exam (BLUE points)</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>6-Zonen-Untersuchung (BLUE-Punkte)</translation>
  </message>
  <message>
   <source>8-zone exam</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>8-Zonen-Untersuchung</translation>
  </message>
  <message>
   <source>12-zone exam</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>12-Zonen-Untersuchung</translation>
  </message>
  <message>
   <source>14-zone exam</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>14-Zonen-Untersuchung</translation>
  </message>
  <message>
   <source>There are exams with {0} zones: choose one of these.</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>Es gibt Untersuchungen mit {0} Zonen: Wählen Sie eine davon.</translation>
  </message>
  <message>
   <source>A pseudonym is up to three letters and up to four digits, such as P-017: no name, no initials, no date of birth, no patient number.</source>
   <extracomment>app/exam/pseudonym.py</extracomment>
   <translation>Ein Pseudonym hat bis zu drei Buchstaben und bis zu vier Ziffern, etwa P-017: kein Name, keine Initialen, kein Geburtsdatum, keine Patientennummer.</translation>
  </message>
  <message>
   <source>This reads as a year. {0}</source>
   <extracomment>app/exam/pseudonym.py</extracomment>
   <translation>Das liest sich wie ein Jahr. {0}</translation>
  </message>
  <message>
   <source>No pseudonym P-0000 is left: choose other letters.</source>
   <extracomment>app/exam/pseudonym.py</extracomment>
   <translation>Kein Pseudonym P-0000 mehr frei: Wählen Sie andere Buchstaben.</translation>
  </message>
  <message>
   <source>Write a date as 2026-01-31, or leave it empty.</source>
   <extracomment>app/exam/shelf.py</extracomment>
   <translation>Schreiben Sie ein Datum als 2026-01-31, oder lassen Sie es leer.</translation>
  </message>
  <message>
   <source>{0}, {1} on the disk</source>
   <extracomment>app/exam/shelf.py</extracomment>
   <translation>{0}, {1} auf dem Laufwerk</translation>
  </message>
  <message>
   <source>{0} of {1} zones</source>
   <extracomment>app/exam/shelf.py</extracomment>
   <translation>{0} von {1} Zonen</translation>
  </message>
  <message>
   <source>This exam was read by another network, so no zone can be added: begin a new exam, or start Pleura with that network.</source>
   <extracomment>app/exam/stand.py</extracomment>
   <translation>Ein anderes Netz hat diese Untersuchung gelesen, darum kommt keine Zone hinzu: Beginnen Sie eine neue, oder starten Sie Pleura mit jenem Netz.</translation>
  </message>
  <message>
   <source>This exam is open in another window of Pleura: close it there first.</source>
   <extracomment>app/exam/store.py</extracomment>
   <translation>Diese Untersuchung ist in einem anderen Fenster von Pleura offen: Schließen Sie sie dort zuerst.</translation>
  </message>
  <message>
   <source>The exam could not be deleted ({0}): close what has its files open, then try again.</source>
   <extracomment>app/exam/store.py</extracomment>
   <translation>Die Untersuchung ließ sich nicht löschen ({0}): Schließen Sie, was ihre Dateien offen hält, und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>Exams are kept for 1 day at least.</source>
   <extracomment>app/exam/store.py</extracomment>
   <translation>Untersuchungen werden mindestens 1 Tag behalten.</translation>
  </message>
  <message>
   <source>There is no such exam: choose one of the list.</source>
   <extracomment>app/exam/store.py</extracomment>
   <translation>Diese Untersuchung gibt es nicht: Wählen Sie eine aus der Liste.</translation>
  </message>
  <message>
   <source>The exam {0} is far too large to be one of Pleura's.</source>
   <extracomment>app/exam/store.py</extracomment>
   <translation>Die Untersuchung {0} ist viel zu groß, um von Pleura zu sein.</translation>
  </message>
  <message>
   <source>The exam {0} is no longer there.</source>
   <extracomment>app/exam/store.py</extracomment>
   <translation>Die Untersuchung {0} ist nicht mehr da.</translation>
  </message>
  <message>
   <source>The exam {0} cannot be read: it is damaged or of a newer Pleura.</source>
   <extracomment>app/exam/store.py</extracomment>
   <translation>Die Untersuchung {0} ist nicht lesbar: beschädigt oder von einer neueren Pleura-Version.</translation>
  </message>
  <message>
   <source>The exam {0} holds another one: put its folder back in place.</source>
   <extracomment>app/exam/store.py</extracomment>
   <translation>Die Untersuchung {0} enthält eine andere: Legen Sie ihren Ordner zurück an seinen Platz.</translation>
  </message>
  <message>
   <source>The exam cannot be written ({0}): free some space, then save again.</source>
   <extracomment>app/exam/store.py</extracomment>
   <translation>Die Untersuchung lässt sich nicht schreiben ({0}): Schaffen Sie Platz, dann noch einmal sichern.</translation>
  </message>
  <message>
   <source>No B-line in any space.</source>
   <extracomment>models/clinical/zone.py</extracomment>
   <translation>Keine B-Linie in keinem Raum.</translation>
  </message>
  <message>
   <source>One or two B-lines in the fullest space.</source>
   <extracomment>models/clinical/zone.py</extracomment>
   <translation>Eine oder zwei B-Linien im vollsten Raum.</translation>
  </message>
  <message>
   <source>Three or more separate B-lines in the fullest space.</source>
   <extracomment>models/clinical/zone.py</extracomment>
   <translation>Drei oder mehr getrennte B-Linien im vollsten Raum.</translation>
  </message>
  <message>
   <source>B-lines have merged in the fullest space.</source>
   <extracomment>models/clinical/zone.py</extracomment>
   <translation>B-Linien im vollsten Raum verschmolzen.</translation>
  </message>
  <message>
   <source>At most two B-lines in every space.</source>
   <extracomment>models/clinical/zone.py</extracomment>
   <translation>Höchstens zwei B-Linien in jedem Raum.</translation>
  </message>
  <message>
   <source>Three or more B-lines, or merged ones, over at most half of the pleural line.</source>
   <extracomment>models/clinical/zone.py</extracomment>
   <translation>Drei oder mehr B-Linien, oder verschmolzene, auf höchstens der Hälfte der Pleuralinie.</translation>
  </message>
  <message>
   <source>Merged or many B-lines over more than half of the pleural line.</source>
   <extracomment>models/clinical/zone.py</extracomment>
   <translation>Verschmolzene oder viele B-Linien auf mehr als der Hälfte der Pleuralinie.</translation>
  </message>
  <message>
   <source>Tissue-like lung, as the examiner entered it.</source>
   <extracomment>models/clinical/zone.py</extracomment>
   <translation>Gewebeartige Lunge, wie der Untersucher angab.</translation>
  </message>
  <message>
   <source>B-lines in one space</source>
   <extracomment>models/clinical/zone.py</extracomment>
   <translation>B-Linien in einem Raum</translation>
  </message>
  <message>
   <source>LUS zone score</source>
   <extracomment>models/clinical/zone.py</extracomment>
   <translation>LUS-Score der Zone</translation>
  </message>
  <message>
   <source>nobody has said whether tissue-like lung is seen</source>
   <extracomment>models/clinical/zone.py</extracomment>
   <translation>niemand hat angegeben, ob gewebeartige Lunge zu sehen ist</translation>
  </message>
  <message>
   <source>lung sliding is not known</source>
   <extracomment>models/clinical/zone.py</extracomment>
   <translation>Lungengleiten unbekannt</translation>
  </message>
  <message>
   <source>there is no lung sliding</source>
   <extracomment>models/clinical/zone.py</extracomment>
   <translation>es gibt kein Lungengleiten</translation>
  </message>
  <message>
   <source>no B-line is seen and {0}</source>
   <extracomment>models/clinical/zone.py</extracomment>
   <translation>keine B-Linie zu sehen und {0}</translation>
  </message>
  <message>
   <source>only one of them is calibrated</source>
   <extracomment>models/cine/comparison.py</extracomment>
   <translation>nur eine davon ist kalibriert</translation>
  </message>
  <message>
   <source>geometry {0} and {1}</source>
   <extracomment>models/cine/comparison.py</extracomment>
   <translation>Geometrie {0} und {1}</translation>
  </message>
  <message>
   <source>{0} s and {1} s long</source>
   <extracomment>models/cine/comparison.py</extracomment>
   <translation>{0} s und {1} s lang</translation>
  </message>
  <message>
   <source>Not compared with the earlier exam: {0}.</source>
   <extracomment>app/report/content.py</extracomment>
   <translation>Nicht mit der früheren Untersuchung verglichen: {0}.</translation>
  </message>
  <message>
   <source>{0}: not compared ({1}).</source>
   <extracomment>app/report/content.py</extracomment>
   <translation>{0}: nicht verglichen ({1}).</translation>
  </message>
  <message>
   <source>more than the intervals leave open</source>
   <extracomment>app/report/content.py</extracomment>
   <translation>mehr, als die Intervalle offen lassen</translation>
  </message>
  <message>
   <source>within the intervals</source>
   <extracomment>app/report/content.py</extracomment>
   <translation>innerhalb der Intervalle</translation>
  </message>
  <message>
   <source>{0}: {1} to {2}, {3}{4}.</source>
   <extracomment>app/report/content.py</extracomment>
   <translation>{0}: {1} zu {2}, {3}{4}.</translation>
  </message>
  <message>
   <source>Save, then next zone  (Enter)</source>
   <extracomment>app/ui/exam/actions.py</extracomment>
   <translation>Sichern, dann nächste Zone  (Enter)</translation>
  </message>
  <message>
   <source>Save this zone, again if need be  (S)</source>
   <extracomment>app/ui/exam/actions.py</extracomment>
   <translation>Diese Zone sichern, nötigenfalls erneut  (S)</translation>
  </message>
  <message>
   <source>Undo</source>
   <extracomment>app/ui/exam/actions.py</extracomment>
   <translation>Undo</translation>
  </message>
  <message>
   <source>Take the last change back  (U)</source>
   <extracomment>app/ui/exam/actions.py</extracomment>
   <translation>Letzte Änderung zurücknehmen  (U)</translation>
  </message>
  <message>
   <source>Skip</source>
   <extracomment>app/ui/exam/actions.py</extracomment>
   <translation>Auslassen</translation>
  </message>
  <message>
   <source>Leave this zone out, with a reason  (X)</source>
   <extracomment>app/ui/exam/actions.py</extracomment>
   <translation>Diese Zone auslassen, mit Grund  (X)</translation>
  </message>
  <message>
   <source>{0}  (Enter)</source>
   <extracomment>app/ui/exam/actions.py</extracomment>
   <translation>{0}  (Enter)</translation>
  </message>
  <message>
   <source>Take back: {0}  (U)</source>
   <extracomment>app/ui/exam/actions.py</extracomment>
   <translation>Zurücknehmen: {0}  (U)</translation>
  </message>
  <message>
   <source>Nothing to take back  (U)</source>
   <extracomment>app/ui/exam/actions.py</extracomment>
   <translation>Nichts zurückzunehmen  (U)</translation>
  </message>
  <message>
   <source>Chest map</source>
   <extracomment>app/ui/exam/chest.py</extracomment>
   <translation>Karte des Brustkorbs</translation>
  </message>
  <message>
   <source>Delete for good, with all pictures?</source>
   <extracomment>app/ui/exam/exam_row.py</extracomment>
   <translation>Endgültig löschen, mit allen Bildern?</translation>
  </message>
  <message>
   <source>Open {0}, {1}</source>
   <extracomment>app/ui/exam/exam_row.py</extracomment>
   <translation>{0} öffnen, {1}</translation>
  </message>
  <message>
   <source>Compare</source>
   <extracomment>app/ui/exam/exam_row.py</extracomment>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <source>Compare the open exam with {0}, {1}</source>
   <extracomment>app/ui/exam/exam_row.py</extracomment>
   <translation>Offene Untersuchung vergleichen mit {0}, {1}</translation>
  </message>
  <message>
   <source>Delete {0}, {1}</source>
   <extracomment>app/ui/exam/exam_row.py</extracomment>
   <translation>{0} löschen, {1}</translation>
  </message>
  <message>
   <source>Keep {0}, {1}</source>
   <extracomment>app/ui/exam/exam_row.py</extracomment>
   <translation>{0} behalten, {1}</translation>
  </message>
  <message>
   <source>Exam</source>
   <extracomment>app/ui/exam/header.py</extracomment>
   <translation>Untersuchung</translation>
  </message>
  <message>
   <source>Progress of the exam</source>
   <extracomment>app/ui/exam/header.py</extracomment>
   <translation>Fortschritt der Untersuchung</translation>
  </message>
  <message>
   <source>Exams</source>
   <extracomment>app/ui/exam/header.py</extracomment>
   <translation>Liste</translation>
  </message>
  <message>
   <source>All exams: open, compare, delete  (E)</source>
   <extracomment>app/ui/exam/header.py</extracomment>
   <translation>Alle Untersuchungen: öffnen, vergleichen, löschen  (E)</translation>
  </message>
  <message>
   <source>Choose a source  (O, D)</source>
   <extracomment>app/ui/exam/header.py</extracomment>
   <translation>Quelle wählen  (O, D)</translation>
  </message>
  <message>
   <source>More: review, measure, outline, settings</source>
   <extracomment>app/ui/exam/header.py</extracomment>
   <translation>Mehr: durchsehen, messen, Umriss, Einstellungen</translation>
  </message>
  <message>
   <source>Saved picture: {0}</source>
   <extracomment>app/ui/exam/inset.py</extracomment>
   <translation>Gesichertes Bild: {0}</translation>
  </message>
  <message>
   <source>Enter, PgDn</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Enter, Bild ab</translation>
  </message>
  <message>
   <source>What the big button says; foot switch</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Was die große Taste sagt; Fußschalter</translation>
  </message>
  <message>
   <source>Save this zone, or save it anew</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Diese Zone sichern, auch erneut</translation>
  </message>
  <message>
   <source>Go to the next zone that is missing</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Zur nächsten fehlenden Zone</translation>
  </message>
  <message>
   <source>One zone back</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Eine Zone zurück</translation>
  </message>
  <message>
   <source>One zone on</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Eine Zone weiter</translation>
  </message>
  <message>
   <source>Forget what this zone holds so far</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Bisheriges dieser Zone vergessen</translation>
  </message>
  <message>
   <source>Your LUS score of this zone</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Ihr LUS-Score dieser Zone</translation>
  </message>
  <message>
   <source>Tissue-like lung: not entered, no, yes</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Gewebeartig: ohne Angabe, nein, ja</translation>
  </message>
  <message>
   <source>Correct this zone's picture at the desk</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Bild dieser Zone am Tisch korrigieren</translation>
  </message>
  <message>
   <source>Leave this zone out, with a reason</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Diese Zone auslassen, mit Grund</translation>
  </message>
  <message>
   <source>Take the last change back</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Letzte Änderung zurücknehmen</translation>
  </message>
  <message>
   <source>Backspace</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Rücktaste</translation>
  </message>
  <message>
   <source>Write the report</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Bericht schreiben</translation>
  </message>
  <message>
   <source>All exams: open, compare, delete</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Liste: öffnen, vergleichen, löschen</translation>
  </message>
  <message>
   <source>Begin another exam</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Andere Untersuchung beginnen</translation>
  </message>
  <message>
   <source>Freeze the picture, or go on</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Freeze, oder weiter</translation>
  </message>
  <message>
   <source>Show or hide the saved picture</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Gesichertes Bild ein- oder ausblenden</translation>
  </message>
  <message>
   <source>O or D</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>O oder D</translation>
  </message>
  <message>
   <source>Pause: what was saved stays saved</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Pause: Gesichertes bleibt gesichert</translation>
  </message>
  <message>
   <source>Folder: {0}</source>
   <extracomment>app/ui/exam/lead.py</extracomment>
   <translation>Ordner: {0}</translation>
  </message>
  <message>
   <source>Open the later exam first, then compare it with an earlier one.</source>
   <extracomment>app/ui/exam/lead.py</extracomment>
   <translation>Öffnen Sie zuerst die spätere Untersuchung, dann vergleichen Sie sie mit einer früheren.</translation>
  </message>
  <message>
   <source>Pseudonym begins with</source>
   <extracomment>app/ui/exam/list_card.py</extracomment>
   <translation>Pseudonym beginnt mit</translation>
  </message>
  <message>
   <source>From, 2026-01-31</source>
   <extracomment>app/ui/exam/list_card.py</extracomment>
   <translation>Von, 2026-01-31</translation>
  </message>
  <message>
   <source>Until, 2026-01-31</source>
   <extracomment>app/ui/exam/list_card.py</extracomment>
   <translation>Bis, 2026-01-31</translation>
  </message>
  <message>
   <source>Exams are old after so many days (empty: never)</source>
   <extracomment>app/ui/exam/list_card.py</extracomment>
   <translation>Untersuchungen sind alt nach so vielen Tagen (leer: nie)</translation>
  </message>
  <message>
   <source>Delete the old ones</source>
   <extracomment>app/ui/exam/list_card.py</extracomment>
   <translation>Alte löschen</translation>
  </message>
  <message>
   <source>Delete all old exams for good</source>
   <extracomment>app/ui/exam/list_card.py</extracomment>
   <translation>Alle alten Untersuchungen endgültig löschen</translation>
  </message>
  <message>
   <source>No exam fits.</source>
   <extracomment>app/ui/exam/list_card.py</extracomment>
   <translation>Keine Untersuchung passt.</translation>
  </message>
  <message>
   <source>Delete {0} old</source>
   <extracomment>app/ui/exam/list_card.py</extracomment>
   <translation>{0} alte löschen</translation>
  </message>
  <message>
   <source>Really, for good?</source>
   <extracomment>app/ui/exam/list_card.py</extracomment>
   <translation>Wirklich endgültig?</translation>
  </message>
  <message>
   <source>A-lines, or at most two B-lines</source>
   <extracomment>app/ui/exam/own.py</extracomment>
   <translation>A-Linien, oder höchstens zwei B-Linien</translation>
  </message>
  <message>
   <source>three B-lines or more, apart</source>
   <extracomment>app/ui/exam/own.py</extracomment>
   <translation>drei B-Linien oder mehr, getrennt</translation>
  </message>
  <message>
   <source>B-lines that run together</source>
   <extracomment>app/ui/exam/own.py</extracomment>
   <translation>B-Linien, die verschmelzen</translation>
  </message>
  <message>
   <source>tissue-like lung</source>
   <extracomment>app/ui/exam/own.py</extracomment>
   <translation>gewebeartige Lunge</translation>
  </message>
  <message>
   <source>Tissue?</source>
   <extracomment>app/ui/exam/own.py</extracomment>
   <translation>Gewebe?</translation>
  </message>
  <message>
   <source>No tissue</source>
   <extracomment>app/ui/exam/own.py</extracomment>
   <translation>Kein Gew.</translation>
  </message>
  <message>
   <source>Tissue</source>
   <extracomment>app/ui/exam/own.py</extracomment>
   <translation>Gewebe</translation>
  </message>
  <message>
   <source>Your reading</source>
   <extracomment>app/ui/exam/own.py</extracomment>
   <translation>Ihr Befund</translation>
  </message>
  <message>
   <source>Your LUS score {0}: {1}</source>
   <extracomment>app/ui/exam/own.py</extracomment>
   <translation>Ihr LUS-Score {0}: {1}</translation>
  </message>
  <message>
   <source>Your LUS score {0}: {1}  ({2})</source>
   <extracomment>app/ui/exam/own.py</extracomment>
   <translation>Ihr LUS-Score {0}: {1}  ({2})</translation>
  </message>
  <message>
   <source>Tissue-like lung: not entered, no, yes  (K)</source>
   <extracomment>app/ui/exam/own.py</extracomment>
   <translation>Gewebeartige Lunge: ohne Angabe, nein, ja  (K)</translation>
  </message>
  <message>
   <source>What the published rule gives</source>
   <extracomment>app/ui/exam/own.py</extracomment>
   <translation>Was die veröffentlichte Regel ergibt</translation>
  </message>
  <message>
   <source>not entered</source>
   <extracomment>app/ui/exam/own.py</extracomment>
   <translation>ohne Angabe</translation>
  </message>
  <message>
   <source>Tissue-like lung: {0}</source>
   <extracomment>app/ui/exam/own.py</extracomment>
   <translation>Gewebeartige Lunge: {0}</translation>
  </message>
  <message>
   <source>Save this zone first, then its picture can be corrected.</source>
   <extracomment>app/ui/exam/reviewing.py</extracomment>
   <translation>Sichern Sie zuerst diese Zone, dann lässt sich ihr Bild korrigieren.</translation>
  </message>
  <message>
   <source>Leave this zone out</source>
   <extracomment>app/ui/exam/skip_card.py</extracomment>
   <translation>Diese Zone auslassen</translation>
  </message>
  <message>
   <source>Why?</source>
   <extracomment>app/ui/exam/skip_card.py</extracomment>
   <translation>Warum?</translation>
  </message>
  <message>
   <source>Leave out: {0}</source>
   <extracomment>app/ui/exam/skip_card.py</extracomment>
   <translation>Auslassen: {0}</translation>
  </message>
  <message>
   <source>{0}: why?</source>
   <extracomment>app/ui/exam/skip_card.py</extracomment>
   <translation>{0}: warum?</translation>
  </message>
  <message>
   <source>How this zone stands</source>
   <extracomment>app/ui/exam/stage.py</extracomment>
   <translation>Wie es um diese Zone steht</translation>
  </message>
  <message>
   <source>Mark outline</source>
   <extracomment>app/ui/exam/stage.py</extracomment>
   <translation>Umriss markieren</translation>
  </message>
  <message>
   <source>Against the earlier exam</source>
   <extracomment>app/ui/exam/stage.py</extracomment>
   <translation>Gegen die frühere Untersuchung</translation>
  </message>
  <message>
   <source>Report</source>
   <extracomment>app/ui/exam/stage.py</extracomment>
   <translation>Bericht</translation>
  </message>
  <message>
   <source>Saved: {0}</source>
   <extracomment>app/ui/exam/stage.py</extracomment>
   <translation>Gesichert: {0}</translation>
  </message>
  <message>
   <source>The network is being loaded…</source>
   <extracomment>app/ui/exam/start_card.py</extracomment>
   <translation>Das Netz wird geladen…</translation>
  </message>
  <message>
   <source>Go on with the exam that was begun  (Enter)</source>
   <extracomment>app/ui/exam/start_card.py</extracomment>
   <translation>Mit der begonnenen Untersuchung fortfahren  (Enter)</translation>
  </message>
  <message>
   <source>A new exam: how many zones?</source>
   <extracomment>app/ui/exam/start_card.py</extracomment>
   <translation>Neue Untersuchung: wie viele Zonen?</translation>
  </message>
  <message>
   <source>Pseudonym, such as P-017; it may be empty</source>
   <extracomment>app/ui/exam/start_card.py</extracomment>
   <translation>Pseudonym, etwa P-017; darf leer sein</translation>
  </message>
  <message>
   <source>Pseudonym</source>
   <extracomment>app/ui/exam/start_card.py</extracomment>
   <translation>Pseudonym</translation>
  </message>
  <message>
   <source>All exams</source>
   <extracomment>app/ui/exam/start_card.py</extracomment>
   <translation>Alle zeigen</translation>
  </message>
  <message>
   <source>All exams  (E)</source>
   <extracomment>app/ui/exam/start_card.py</extracomment>
   <translation>Alle Untersuchungen  (E)</translation>
  </message>
  <message>
   <source>Begin</source>
   <extracomment>app/ui/exam/start_card.py</extracomment>
   <translation>Beginnen</translation>
  </message>
  <message>
   <source>Begin a new exam  (Enter)</source>
   <extracomment>app/ui/exam/start_card.py</extracomment>
   <translation>Neue Untersuchung beginnen  (Enter)</translation>
  </message>
  <message>
   <source>Go on with {0}: {1}, {2}</source>
   <extracomment>app/ui/exam/start_card.py</extracomment>
   <translation>Weiter mit {0}: {1}, {2}</translation>
  </message>
  <message>
   <source>Pleura: exam</source>
   <extracomment>app/ui/exam/window.py</extracomment>
   <translation>Pleura: Untersuchung</translation>
  </message>
 </context>
 <context>
  <name>lessons</name>
  <message>
   <source>The network is less than truth: it may be wrong, and so may this mark.</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>Das Netz ist weniger als die Wahrheit: Es kann irren, und diese Bewertung auch.</translation>
  </message>
  <message>
   <source>This question is answered; the answer cannot be changed.</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>Diese Frage ist beantwortet; die Antwort lässt sich nicht ändern.</translation>
  </message>
  <message>
   <source>Answer first, with your confidence; then the network is shown.</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>Erst antworten, mit Ihrer Sicherheit; dann wird das Netz gezeigt.</translation>
  </message>
  <message>
   <source>no reason is given</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>kein Grund genannt</translation>
  </message>
  <message>
   <source>it was not checked</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>es wurde nicht geprüft</translation>
  </message>
  <message>
   <source>it tells no B-lines apart here</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>es trennt hier keine B-Linien</translation>
  </message>
  <message>
   <source>you were {0} sure</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>Sie waren zu {0} sicher</translation>
  </message>
  <message>
   <source>Not marked; {0}</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>Nicht bewertet; {0}</translation>
  </message>
  <message>
   <source>You agree with the network; {0}</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>Sie stimmen mit dem Netz überein; {0}</translation>
  </message>
  <message>
   <source>You nearly agree with the network; {0}</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>Sie stimmen fast mit dem Netz überein; {0}</translation>
  </message>
  <message>
   <source>You differ from the network; {0}</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>Sie weichen vom Netz ab; {0}</translation>
  </message>
  <message>
   <source>You said {0}. The network gives no number here ({1}), so your answer is kept and not marked.</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>Sie sagten {0}. Das Netz gibt hier keine Zahl ({1}); Ihre Antwort wird behalten und nicht bewertet.</translation>
  </message>
  <message>
   <source>You said {0}, the network says {1}.</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>Sie sagten {0}, das Netz sagt {1}.</translation>
  </message>
  <message>
   <source>No number is better than a wrong one. Hold another picture.</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>Keine Zahl ist besser als eine falsche. Halten Sie ein anderes Bild.</translation>
  </message>
  <message>
   <source>Its number is doubtful: {0}. {1}</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>Seine Zahl ist zweifelhaft: {0}. {1}</translation>
  </message>
  <message>
   <source>Too few answers to judge confidence (fewer than {0}).</source>
   <extracomment>app/lessons/calibration.py</extracomment>
   <translation>Zu wenige Antworten, um Ihre Sicherheit zu beurteilen (weniger als {0}).</translation>
  </message>
  <message>
   <source>Your confidence fits your answers.</source>
   <extracomment>app/lessons/calibration.py</extracomment>
   <translation>Ihre Sicherheit passt zu Ihren Antworten.</translation>
  </message>
  <message>
   <source>surer than your answers bear out</source>
   <extracomment>app/lessons/calibration.py</extracomment>
   <translation>sicherer, als Ihre Antworten hergeben</translation>
  </message>
  <message>
   <source>better than you think</source>
   <extracomment>app/lessons/calibration.py</extracomment>
   <translation>besser, als Sie denken</translation>
  </message>
  <message>
   <source>You are {0}: {1} sure on average, {2} right.</source>
   <extracomment>app/lessons/calibration.py</extracomment>
   <translation>Sie sind {0}: im Mittel {1} sicher, {2} richtig.</translation>
  </message>
  <message>
   <source>{0} asks about pictures of your own, beside the network: name where they come from, such as pleura learn --source device:0, or --source and a recording.</source>
   <extracomment>app/lessons/errors.py</extracomment>
   <translation>{0} fragt nach eigenen Bildern, neben dem Netz: Geben Sie an, woher sie kommen, etwa pleura learn --source device:0, oder --source und eine Aufnahme.</translation>
  </message>
  <message>
   <source>No miss in {0} so far.</source>
   <extracomment>app/lessons/measures.py</extracomment>
   <translation>Bisher kein Fehler bei {0}.</translation>
  </message>
  <message>
   <source>No miss in {0} answers. That still allows for up to {1} misses.</source>
   <extracomment>app/lessons/measures.py</extracomment>
   <translation>Kein Fehler bei {0} Antworten. Das lässt noch bis zu {1} Fehler zu.</translation>
  </message>
  <message>
   <source>One beam over time</source>
   <extracomment>app/lessons/moving_pictures.py</extracomment>
   <translation>Ein Strahl über die Zeit</translation>
  </message>
  <message>
   <source>The line held still; time to the right.</source>
   <extracomment>app/lessons/moving_pictures.py</extracomment>
   <translation>Die Linie festgehalten; Zeit nach rechts.</translation>
  </message>
  <message>
   <source>Change below the line</source>
   <extracomment>app/lessons/moving_pictures.py</extracomment>
   <translation>Änderung unter der Linie</translation>
  </message>
  <message>
   <source>Laid flat along the pleura; bright: it moves.</source>
   <extracomment>app/lessons/moving_pictures.py</extracomment>
   <translation>Entlang der Pleura geglättet; hell: Es bewegt sich.</translation>
  </message>
  <message>
   <source>it gives no score: {0}</source>
   <extracomment>app/lessons/network.py</extracomment>
   <translation>es gibt keinen Wert: {0}</translation>
  </message>
  <message>
   <source>it finds no space there</source>
   <extracomment>app/lessons/network.py</extracomment>
   <translation>es findet dort keinen Raum</translation>
  </message>
  <message>
   <source>it finds no pleural line</source>
   <extracomment>app/lessons/network.py</extracomment>
   <translation>es findet keine Pleuralinie</translation>
  </message>
  <message>
   <source>{0}; it marks neither consolidation nor effusion</source>
   <extracomment>app/lessons/network.py</extracomment>
   <translation>{0}; es markiert weder Konsolidierung noch Erguss</translation>
  </message>
  <message>
   <source>it sees neither A-lines nor B-lines, and marks neither of the others</source>
   <extracomment>app/lessons/network.py</extracomment>
   <translation>es sieht weder A- noch B-Linien, und markiert von den anderen keines</translation>
  </message>
  <message>
   <source>it marks no B-line, and does not name what else a ray may be</source>
   <extracomment>app/lessons/network.py</extracomment>
   <translation>es markiert keine B-Linie, und benennt nicht, was ein Strahl sonst sein kann</translation>
  </message>
  <message>
   <source>{0}; tissue-like lung it does not mark</source>
   <extracomment>app/lessons/network.py</extracomment>
   <translation>{0}; gewebeartige Lunge markiert es nicht</translation>
  </message>
  <message>
   <source>it cannot tell</source>
   <extracomment>app/lessons/network.py</extracomment>
   <translation>es kann es nicht sagen</translation>
  </message>
  <message>
   <source>it finds none</source>
   <extracomment>app/lessons/network.py</extracomment>
   <translation>es findet keinen</translation>
  </message>
  <message>
   <source>it finds none: {0}</source>
   <extracomment>app/lessons/network.py</extracomment>
   <translation>es findet keinen: {0}</translation>
  </message>
  <message>
   <source>The network does not answer: {0}.</source>
   <extracomment>app/lessons/pictures.py</extracomment>
   <translation>Das Netz antwortet nicht: {0}.</translation>
  </message>
  <message>
   <source>wrong</source>
   <extracomment>app/lessons/pictures.py</extracomment>
   <translation>falsch</translation>
  </message>
  <message>
   <source>the line drawn in blue</source>
   <extracomment>app/lessons/pictures.py</extracomment>
   <translation>die blau gezeichnete Linie</translation>
  </message>
  <message>
   <source>The network says {0}: {1}. It can be wrong; the truth of the phantom cannot.</source>
   <extracomment>app/lessons/pictures.py</extracomment>
   <translation>Das Netz sagt {0}: {1}. Es kann irren; die Wahrheit des Phantoms nicht.</translation>
  </message>
  <message>
   <source>green: true, yellow: you, blue: the network</source>
   <extracomment>app/lessons/pictures.py</extracomment>
   <translation>grün: wahr, gelb: Sie, blau: das Netz</translation>
  </message>
  <message>
   <source>green pleural line, blue A-lines, orange B-lines, purple confluence</source>
   <extracomment>app/lessons/pictures.py</extracomment>
   <translation>grün Pleuralinie, blau A-Linien, orange B-Linien, violett Konfluenz</translation>
  </message>
  <message>
   <source>The truth</source>
   <extracomment>app/lessons/pictures.py</extracomment>
   <translation>Die Wahrheit</translation>
  </message>
  <message>
   <source>A learner is known by a pseudonym: 2 to 32 letters, digits, _ or -, such as heron-7. Do not use a real name.</source>
   <extracomment>app/lessons/progress.py</extracomment>
   <translation>Lernende haben ein Pseudonym: 2 bis 32 Buchstaben, Ziffern, _ oder -, etwa heron-7. Kein echter Name.</translation>
  </message>
  <message>
   <source>On a real phantom: {0} of {1} answers as the network.</source>
   <extracomment>app/lessons/report.py</extracomment>
   <translation>An einem echten Phantom: {0} von {1} Antworten wie das Netz.</translation>
  </message>
  <message>
   <source>{0} not marked, mostly: {1}.</source>
   <extracomment>app/lessons/report.py</extracomment>
   <translation>{0} nicht bewertet, meist: {1}.</translation>
  </message>
  <message>
   <source>These are not in any other figure.</source>
   <extracomment>app/lessons/report.py</extracomment>
   <translation>Diese stehen in keiner anderen Zahl.</translation>
  </message>
  <message>
   <source>There is no learner {0}; nothing was exported.</source>
   <extracomment>app/lessons/report.py</extracomment>
   <translation>Lernende {0} gibt es nicht; nichts wurde exportiert.</translation>
  </message>
  <message>
   <source>answers</source>
   <extracomment>app/lessons/report.py</extracomment>
   <translation>Antworten</translation>
  </message>
  <message>
   <source>Progress is exported as .json or .csv: give a name that ends so.</source>
   <extracomment>app/lessons/report.py</extracomment>
   <translation>Exportiert wird als .json oder .csv: Geben Sie einen Namen, der so endet.</translation>
  </message>
  <message>
   <source>truth shown</source>
   <extracomment>app/lessons/session.py</extracomment>
   <translation>Wahrheit gezeigt</translation>
  </message>
  <message>
   <source>network shown</source>
   <extracomment>app/lessons/session.py</extracomment>
   <translation>Netz gezeigt</translation>
  </message>
  <message>
   <source>Confidence is a number from 0 to 1 (0 to 100 %).</source>
   <extracomment>app/lessons/session.py</extracomment>
   <translation>Die Sicherheit ist eine Zahl von 0 bis 1 (0 bis 100 %).</translation>
  </message>
  <message>
   <source>Answer first, with your confidence; then the truth is shown.</source>
   <extracomment>app/lessons/session.py</extracomment>
   <translation>Erst antworten, mit Ihrer Sicherheit; dann wird die Wahrheit gezeigt.</translation>
  </message>
  <message>
   <source>First comes the answer, then the truth, then the network.</source>
   <extracomment>app/lessons/session.py</extracomment>
   <translation>Erst kommt die Antwort, dann die Wahrheit, dann das Netz.</translation>
  </message>
  <message>
   <source>{0}, because {1}; {2}.</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>{0}, denn {1}; {2}.</translation>
  </message>
  <message>
   <source>There is 1 B-line</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>Es gibt 1 B-Linie</translation>
  </message>
  <message>
   <source>There are {0}</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>Es gibt {0}</translation>
  </message>
  <message>
   <source>B-lines take {0} of this space</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>B-Linien nehmen {0} dieses Raums ein</translation>
  </message>
  <message>
   <source>The lung point moves between {0} and {1}</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>Der Lungenpunkt wandert zwischen {0} und {1}</translation>
  </message>
  <message>
   <source>The pleural line is marked in green</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>Die Pleuralinie ist grün markiert</translation>
  </message>
  <message>
   <source>The answer is: {0}</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>Die Antwort ist: {0}</translation>
  </message>
  <message>
   <source>a line in 1 piece</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>eine Linie in 1 Stück</translation>
  </message>
  <message>
   <source>a line in {0} pieces</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>eine Linie in {0} Stücken</translation>
  </message>
  <message>
   <source>you said {0}</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>Sie sagten {0}</translation>
  </message>
  <message>
   <source>you said so</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>das sagten Sie</translation>
  </message>
  <message>
   <source>{0}, which is near</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>{0}, was nahe liegt</translation>
  </message>
  <message>
   <source>you counted right</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>Sie haben richtig gezählt</translation>
  </message>
  <message>
   <source>{0}, {1} too many</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>{0}, {1} zu viel</translation>
  </message>
  <message>
   <source>{0}, {1} too few</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>{0}, {1} zu wenig</translation>
  </message>
  <message>
   <source>{0}, {1} too much</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>{0}, um {1} zu hoch</translation>
  </message>
  <message>
   <source>{0}, {1} too little</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>{0}, um {1} zu niedrig</translation>
  </message>
  <message>
   <source>{0}, {1} too far right</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>{0}, um {1} zu weit rechts</translation>
  </message>
  <message>
   <source>{0}, {1} too far left</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>{0}, um {1} zu weit links</translation>
  </message>
  <message>
   <source>you drew nothing where it lies</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>Sie haben nichts gezeichnet, wo sie liegt</translation>
  </message>
  <message>
   <source>{0} mm too deep on average</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>im Mittel {0} mm zu tief</translation>
  </message>
  <message>
   <source>{0} mm too shallow on average</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>im Mittel {0} mm zu flach</translation>
  </message>
  <message>
   <source>you drew {0} % of it</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>Sie haben {0} % davon gezeichnet</translation>
  </message>
  <message>
   <source>{0}, and {1} % of your line where none shows</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>{0}, und {1} % Ihrer Linie, wo keine ist</translation>
  </message>
  <message>
   <source>1 B-line</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>1 B-Linie</translation>
  </message>
  <message>
   <source>{0} B-lines</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>{0} B-Linien</translation>
  </message>
  <message>
   <source>no B-lines</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>keine B-Linien</translation>
  </message>
  <message>
   <source>This picture cannot be made ({0}): turn another knob.</source>
   <extracomment>app/lessons/room/free_play.py</extracomment>
   <translation>Dieses Bild lässt sich nicht machen ({0}): Drehen Sie einen anderen Regler.</translation>
  </message>
  <message>
   <source>The network reads nothing here. {0}</source>
   <extracomment>app/lessons/room/free_play.py</extracomment>
   <translation>Das Netz liest hier nichts. {0}</translation>
  </message>
  <message>
   <source>The network is not asked</source>
   <extracomment>app/lessons/room/free_play.py</extracomment>
   <translation>Das Netz wird nicht gefragt</translation>
  </message>
  <message>
   <source>{0}, as before</source>
   <extracomment>app/lessons/room/free_play.py</extracomment>
   <translation>{0}, wie zuvor</translation>
  </message>
  <message>
   <source>no score: too little pleural line</source>
   <extracomment>app/lessons/room/free_play.py</extracomment>
   <translation>kein Wert: zu wenig Pleuralinie</translation>
  </message>
  <message>
   <source>no score: {0}</source>
   <extracomment>app/lessons/room/free_play.py</extracomment>
   <translation>kein Wert: {0}</translation>
  </message>
  <message>
   <source>no score</source>
   <extracomment>app/lessons/room/free_play.py</extracomment>
   <translation>kein Wert</translation>
  </message>
  <message>
   <source>{0} ({1} to {2})</source>
   <extracomment>app/lessons/room/free_play.py</extracomment>
   <translation>{0} ({1} bis {2})</translation>
  </message>
  <message>
   <source>{0}, doubtful: {1}</source>
   <extracomment>app/lessons/room/free_play.py</extracomment>
   <translation>{0}, zweifelhaft: {1}</translation>
  </message>
  <message>
   <source>Point the probe, and hold a picture that you want to be asked about. No masks are shown.</source>
   <extracomment>app/lessons/room/holding.py</extracomment>
   <translation>Richten Sie die Sonde aus, und halten Sie ein Bild, nach dem Sie gefragt werden wollen. Masken werden nicht gezeigt.</translation>
  </message>
  <message>
   <source>Waiting for an ultrasound picture.</source>
   <extracomment>app/lessons/room/holding.py</extracomment>
   <translation>Wartet auf ein Ultraschallbild.</translation>
  </message>
  <message>
   <source>Mixed</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>Gemischt</translation>
  </message>
  <message>
   <source>Consolidation</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>Konsolidierung</translation>
  </message>
  <message>
   <source>Effusion</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>Erguss</translation>
  </message>
  <message>
   <source>Liver or spleen</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>Leber oder Milz</translation>
  </message>
  <message>
   <source>Clean picture</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>Reines Bild</translation>
  </message>
  <message>
   <source>Gel trainer</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>Gel-Trainer</translation>
  </message>
  <message>
   <source>Every flaw</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>Alle Fehler</translation>
  </message>
  <message>
   <source>The probe changes the sector's shape, how fine the picture is, and how much of the pleural line is in view.</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>Die Sonde ändert die Form des Sektors, wie fein das Bild ist, und wie viel Pleuralinie zu sehen ist.</translation>
  </message>
  <message>
   <source>The pathology is what the score measures: only B-lines and confluence count.</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>Die Pathologie ist, was der Wert misst: Nur B-Linien und Konfluenz zählen.</translation>
  </message>
  <message>
   <source>Flaws change the picture and make reading harder, not the lung.</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>Fehler ändern das Bild und erschweren das Lesen, nicht die Lunge.</translation>
  </message>
  <message>
   <source>Depth squeezes more into the picture. The score looks at 40 mm below the line at most, so the true one hardly changes unless the picture ends sooner.</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>Tiefe drängt mehr ins Bild. Der Wert betrachtet höchstens 40 mm unter der Linie; der wahre ändert sich kaum, außer das Bild endet früher.</translation>
  </message>
  <message>
   <source>Gain makes everything brighter, haze too. The lung stays the same; a network (and an eye) may count more or fewer lines.</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>Verstärkung macht alles heller, auch den Dunst. Die Lunge bleibt gleich; ein Netz (und ein Auge) zählt vielleicht mehr oder weniger Linien.</translation>
  </message>
  <message>
   <source>Breathing slides the lung under the wall. It moves B-lines in and out of view; without it nothing slides.</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>Atmen lässt die Lunge unter der Wand gleiten. B-Linien wandern ins Bild und hinaus; ohne Atmen gleitet nichts.</translation>
  </message>
  <message>
   <source>A rib hides the pleural line behind it. Hidden line is left out of the score, it does not count as healthy.</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>Eine Rippe verdeckt die Pleuralinie dahinter. Verdeckte Linie bleibt außer Betracht, sie zählt nicht als gesund.</translation>
  </message>
  <message>
   <source>Another patient: everything is drawn anew.</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>Anderer Patient: Alles wird neu gezeichnet.</translation>
  </message>
  <message>
   <source>The network is reading the same pictures…</source>
   <extracomment>app/lessons/room/paper.py</extracomment>
   <translation>Das Netz liest dieselben Bilder…</translation>
  </message>
  <message>
   <source>The network was not asked.</source>
   <extracomment>app/lessons/room/paper.py</extracomment>
   <translation>Das Netz wurde nicht gefragt.</translation>
  </message>
  <message>
   <source>Partly right</source>
   <extracomment>app/lessons/room/paper.py</extracomment>
   <translation>Teilweise richtig</translation>
  </message>
  <message>
   <source>Not right</source>
   <extracomment>app/lessons/room/paper.py</extracomment>
   <translation>Nicht richtig</translation>
  </message>
  <message>
   <source>{0}, credit {1}</source>
   <extracomment>app/lessons/room/paper.py</extracomment>
   <translation>{0}, Punkte {1}</translation>
  </message>
  <message>
   <source>{0}; you were {1} sure</source>
   <extracomment>app/lessons/room/paper.py</extracomment>
   <translation>{0}; Sie waren zu {1} sicher</translation>
  </message>
  <message>
   <source>Still picture</source>
   <extracomment>app/lessons/room/player.py</extracomment>
   <translation>Standbild</translation>
  </message>
  <message>
   <source>Painting {0} of {1}</source>
   <extracomment>app/lessons/room/player.py</extracomment>
   <translation>Malt {0} von {1}</translation>
  </message>
  <message>
   <source>Answer first.</source>
   <extracomment>app/lessons/room/reply.py</extracomment>
   <translation>Erst antworten.</translation>
  </message>
  <message>
   <source>Now say how sure you are.</source>
   <extracomment>app/lessons/room/reply.py</extracomment>
   <translation>Sagen Sie jetzt, wie sicher Sie sind.</translation>
  </message>
  <message>
   <source>True</source>
   <extracomment>app/lessons/room/sheets.py</extracomment>
   <translation>Ja</translation>
  </message>
  <message>
   <source>False</source>
   <extracomment>app/lessons/room/sheets.py</extracomment>
   <translation>Nein</translation>
  </message>
  <message>
   <source>otherwise</source>
   <extracomment>app/lessons/room/sheets.py</extracomment>
   <translation>anders</translation>
  </message>
  <message>
   <source>missed</source>
   <extracomment>app/lessons/room/sheets.py</extracomment>
   <translation>verfehlt</translation>
  </message>
  <message>
   <source>and {0} more</source>
   <extracomment>app/lessons/room/sheets.py</extracomment>
   <translation>und {0} mehr</translation>
  </message>
  <message>
   <source>Due again: {0}.</source>
   <extracomment>app/lessons/room/sheets.py</extracomment>
   <translation>Wieder fällig: {0}.</translation>
  </message>
  <message>
   <source>Choose a name of your own, never your real one; then a lesson.</source>
   <extracomment>app/lessons/room/sheets.py</extracomment>
   <translation>Wählen Sie einen eigenen Namen, nie den echten; dann eine Lektion.</translation>
  </message>
  <message>
   <source>{0}: nothing answered yet. The lessons build on each other.</source>
   <extracomment>app/lessons/room/sheets.py</extracomment>
   <translation>{0}: noch nichts beantwortet. Die Lektionen bauen aufeinander auf.</translation>
  </message>
  <message>
   <source>{0} to repeat</source>
   <extracomment>app/lessons/room/sheets.py</extracomment>
   <translation>{0} zu wiederholen</translation>
  </message>
  <message>
   <source>nothing is due</source>
   <extracomment>app/lessons/room/sheets.py</extracomment>
   <translation>nichts ist fällig</translation>
  </message>
  <message>
   <source>{0}: {1} answers, {2}.</source>
   <extracomment>app/lessons/room/sheets.py</extracomment>
   <translation>{0}: {1} Antworten, {2}.</translation>
  </message>
  <message>
   <source>1 answer</source>
   <extracomment>app/lessons/room/state.py</extracomment>
   <translation>1 Antwort</translation>
  </message>
  <message>
   <source>{0} answers</source>
   <extracomment>app/lessons/room/state.py</extracomment>
   <translation>{0} Antworten</translation>
  </message>
  <message>
   <source>none marked</source>
   <extracomment>app/lessons/room/state.py</extracomment>
   <translation>keine bewertet</translation>
  </message>
  <message>
   <source>{0} as the network</source>
   <extracomment>app/lessons/room/state.py</extracomment>
   <translation>{0} wie das Netz</translation>
  </message>
  <message>
   <source>Not begun</source>
   <extracomment>app/lessons/room/state.py</extracomment>
   <translation>Nicht begonnen</translation>
  </message>
  <message>
   <source>{0} right</source>
   <extracomment>app/lessons/room/state.py</extracomment>
   <translation>{0} richtig</translation>
  </message>
  <message>
   <source>{0} due</source>
   <extracomment>app/lessons/room/state.py</extracomment>
   <translation>{0} fällig</translation>
  </message>
  <message>
   <source>Your answers cannot be kept, so no question is asked.</source>
   <extracomment>app/lessons/room/tutor.py</extracomment>
   <translation>Ihre Antworten lassen sich nicht behalten, darum wird nichts gefragt.</translation>
  </message>
  <message>
   <source>{0} answers written to {1}.</source>
   <extracomment>app/lessons/room/tutor.py</extracomment>
   <translation>{0} Antworten nach {1} geschrieben.</translation>
  </message>
  <message>
   <source>{0} and {1} answers are erased.</source>
   <extracomment>app/lessons/room/tutor.py</extracomment>
   <translation>{0} und {1} Antworten sind gelöscht.</translation>
  </message>
  <message>
   <source>Painting…</source>
   <extracomment>app/lessons/room/words.py</extracomment>
   <translation>Malt…</translation>
  </message>
  <message>
   <source>Hold this picture</source>
   <extracomment>app/lessons/room/words.py</extracomment>
   <translation>Dieses Bild halten</translation>
  </message>
  <message>
   <source>Give the answer</source>
   <extracomment>app/lessons/room/words.py</extracomment>
   <translation>Antwort geben</translation>
  </message>
  <message>
   <source>Keeping it…</source>
   <extracomment>app/lessons/room/words.py</extracomment>
   <translation>Wird behalten…</translation>
  </message>
  <message>
   <source>Next question</source>
   <extracomment>app/lessons/room/words.py</extracomment>
   <translation>Nächste Frage</translation>
  </message>
  <message>
   <source>Try another</source>
   <extracomment>app/lessons/room/words.py</extracomment>
   <translation>Eine andere</translation>
  </message>
  <message>
   <source>You have had this question before: it is not counted.</source>
   <extracomment>app/lessons/room/words.py</extracomment>
   <translation>Diese Frage hatten Sie schon: Sie zählt nicht.</translation>
  </message>
  <message>
   <source>question {0}</source>
   <extracomment>app/lessons/room/words.py</extracomment>
   <translation>Frage {0}</translation>
  </message>
  <message>
   <source>The question is being made…</source>
   <extracomment>app/lessons/room/words.py</extracomment>
   <translation>Die Frage entsteht…</translation>
  </message>
  <message>
   <source>Press points along the line in the picture, or draw it in one go. End each piece.</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>Punkte entlang der Linie ins Bild drücken, oder in einem Zug zeichnen. Jedes Stück beenden.</translation>
  </message>
  <message>
   <source>Press in the picture where sliding begins, or use the slider.</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>Ins Bild drücken, wo das Gleiten beginnt, oder den Schieber nehmen.</translation>
  </message>
  <message>
   <source>0 is none of the line that is asked about, 1 is all of it.</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>0 ist nichts der gefragten Linie, 1 ist alles.</translation>
  </message>
  <message>
   <source>Type the number, or press it.</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>Zahl tippen oder drücken.</translation>
  </message>
  <message>
   <source>1 piece drawn</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>1 Stück gezeichnet</translation>
  </message>
  <message>
   <source>{0} pieces drawn</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>{0} Stücke gezeichnet</translation>
  </message>
  <message>
   <source>Nothing drawn</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>Nichts gezeichnet</translation>
  </message>
  <message>
   <source>Yes  (Y)</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>Ja  (Y)</translation>
  </message>
  <message>
   <source>No  (N)</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>Nein  (N)</translation>
  </message>
  <message>
   <source>One less  (↓)</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>Eins weniger  (↓)</translation>
  </message>
  <message>
   <source>One more  (↑)</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>Eins mehr  (↑)</translation>
  </message>
  <message>
   <source>{0} B-lines  ({1})</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>{0} B-Linien  ({1})</translation>
  </message>
  <message>
   <source>Your answer, 0 to 1</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>Ihre Antwort, 0 bis 1</translation>
  </message>
  <message>
   <source>Your answer, 0 to 1  (← →)</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>Ihre Antwort, 0 bis 1  (← →)</translation>
  </message>
  <message>
   <source>End piece</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>Stück zu Ende</translation>
  </message>
  <message>
   <source>End this piece of the line  (E)</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>Dieses Stück der Linie beenden  (E)</translation>
  </message>
  <message>
   <source>Take back</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Take back the last point  (Backspace)</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>Letzten Punkt zurücknehmen  (Rücktaste)</translation>
  </message>
  <message>
   <source>Picture of the question</source>
   <extracomment>app/ui/lessons/ask_page.py</extracomment>
   <translation>Bild der Frage</translation>
  </message>
  <message>
   <source>Give the answer, or go on  (Enter)</source>
   <extracomment>app/ui/lessons/ask_page.py</extracomment>
   <translation>Antwort geben, oder weiter  (Enter)</translation>
  </message>
  <message>
   <source>This picture is judged</source>
   <extracomment>app/ui/lessons/ask_page.py</extracomment>
   <translation>Dieses Bild wird beurteilt</translation>
  </message>
  <message>
   <source>Over the whole recording</source>
   <extracomment>app/ui/lessons/ask_page.py</extracomment>
   <translation>Über die ganze Aufnahme</translation>
  </message>
  <message>
   <source>Erase for good?</source>
   <extracomment>app/ui/lessons/confirm_card.py</extracomment>
   <translation>Endgültig löschen?</translation>
  </message>
  <message>
   <source>Keep everything  (Esc)</source>
   <extracomment>app/ui/lessons/confirm_card.py</extracomment>
   <translation>Alles behalten  (Esc)</translation>
  </message>
  <message>
   <source>Erase</source>
   <extracomment>app/ui/lessons/confirm_card.py</extracomment>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Erase this learner for good</source>
   <extracomment>app/ui/lessons/confirm_card.py</extracomment>
   <translation>Diese Lernenden endgültig löschen</translation>
  </message>
  <message>
   <source>{0} and all answers of {1} are erased from the file. This cannot be taken back; export them first if they are wanted.</source>
   <extracomment>app/ui/lessons/confirm_card.py</extracomment>
   <translation>{0} und alle Antworten von {1} werden aus der Datei gelöscht. Das lässt sich nicht zurücknehmen; exportieren Sie sie vorher, wenn sie gewünscht sind.</translation>
  </message>
  <message>
   <source>Example</source>
   <extracomment>app/ui/lessons/explain_page.py</extracomment>
   <translation>Beispiel</translation>
  </message>
  <message>
   <source>The same with its truth</source>
   <extracomment>app/ui/lessons/explain_page.py</extracomment>
   <translation>Dasselbe mit seiner Wahrheit</translation>
  </message>
  <message>
   <source>Ask me</source>
   <extracomment>app/ui/lessons/explain_page.py</extracomment>
   <translation>Fragen Sie mich</translation>
  </message>
  <message>
   <source>Ask the first question  (Enter)</source>
   <extracomment>app/ui/lessons/explain_page.py</extracomment>
   <translation>Die erste Frage stellen  (Enter)</translation>
  </message>
  <message>
   <source>The example before  (←)</source>
   <extracomment>app/ui/lessons/explain_page.py</extracomment>
   <translation>Beispiel davor  (←)</translation>
  </message>
  <message>
   <source>The next example  (→)</source>
   <extracomment>app/ui/lessons/explain_page.py</extracomment>
   <translation>Nächstes Beispiel  (→)</translation>
  </message>
  <message>
   <source>The pictures are being painted…</source>
   <extracomment>app/ui/lessons/explain_page.py</extracomment>
   <translation>Die Bilder werden gemalt…</translation>
  </message>
  <message>
   <source>{0} of {1}: {2}</source>
   <extracomment>app/ui/lessons/explain_page.py</extracomment>
   <translation>{0} von {1}: {2}</translation>
  </message>
  <message>
   <source>{0}, more are being painted…</source>
   <extracomment>app/ui/lessons/explain_page.py</extracomment>
   <translation>{0}, weitere werden gemalt…</translation>
  </message>
  <message>
   <source>Left: as it is asked. Right: {0}</source>
   <extracomment>app/ui/lessons/explain_page.py</extracomment>
   <translation>Links: wie gefragt wird. Rechts: {0}</translation>
  </message>
  <message>
   <source>Export the answers</source>
   <extracomment>app/ui/lessons/exporting.py</extracomment>
   <translation>Antworten exportieren</translation>
  </message>
  <message>
   <source>CSV (*.csv);;JSON (*.json)</source>
   <extracomment>app/ui/lessons/exporting.py</extracomment>
   <translation>CSV (*.csv);;JSON (*.json)</translation>
  </message>
  <message>
   <source>Practice only: simulated pictures, certifies nothing</source>
   <extracomment>app/ui/lessons/foot.py</extracomment>
   <translation>Nur Übung: simulierte Bilder, bescheinigt nichts</translation>
  </message>
  <message>
   <source>Practice only: marked beside the network, certifies nothing</source>
   <extracomment>app/ui/lessons/foot.py</extracomment>
   <translation>Nur Übung: neben dem Netz bewertet, bescheinigt nichts</translation>
  </message>
  <message>
   <source>Lessons</source>
   <extracomment>app/ui/lessons/header.py</extracomment>
   <translation>Lektionen</translation>
  </message>
  <message>
   <source>All lessons  (L, Esc)</source>
   <extracomment>app/ui/lessons/header.py</extracomment>
   <translation>Alle Lektionen  (L, Esc)</translation>
  </message>
  <message>
   <source>Progress</source>
   <extracomment>app/ui/lessons/header.py</extracomment>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>How you stand  (P)</source>
   <extracomment>app/ui/lessons/header.py</extracomment>
   <translation>Wie Sie stehen  (P)</translation>
  </message>
  <message>
   <source>Group</source>
   <extracomment>app/ui/lessons/header.py</extracomment>
   <translation>Gruppe</translation>
  </message>
  <message>
   <source>All learners of this computer  (G)</source>
   <extracomment>app/ui/lessons/header.py</extracomment>
   <translation>Alle Lernenden dieses Rechners  (G)</translation>
  </message>
  <message>
   <source>Free play</source>
   <extracomment>app/ui/lessons/header.py</extracomment>
   <translation>Freies Spiel</translation>
  </message>
  <message>
   <source>Turn the generator's knobs  (F)</source>
   <extracomment>app/ui/lessons/header.py</extracomment>
   <translation>An den Reglern des Generators drehen  (F)</translation>
  </message>
  <message>
   <source>Learner</source>
   <extracomment>app/ui/lessons/header.py</extracomment>
   <translation>Lernende</translation>
  </message>
  <message>
   <source>Pleura lessons</source>
   <extracomment>app/ui/lessons/header.py</extracomment>
   <translation>Pleura-Lektionen</translation>
  </message>
  <message>
   <source>What the big button says: begin, give the answer, next</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Was die große Taste sagt: beginnen, antworten, weiter</translation>
  </message>
  <message>
   <source>The choice of this number, or a count</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Die Wahl mit dieser Nummer, oder eine Anzahl</translation>
  </message>
  <message>
   <source>Yes</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Ja</translation>
  </message>
  <message>
   <source>More, the next choice, to the right</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Mehr, nächste Wahl, nach rechts</translation>
  </message>
  <message>
   <source>Less, the choice before, to the left</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Weniger, Wahl davor, nach links</translation>
  </message>
  <message>
   <source>More, up</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Mehr, nach oben</translation>
  </message>
  <message>
   <source>Less, down</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Weniger, nach unten</translation>
  </message>
  <message>
   <source>Add a point of the line at the cross, which the arrows move</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Punkt der Linie am Kreuz setzen, das die Pfeile bewegen</translation>
  </message>
  <message>
   <source>End this piece of the line</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Dieses Stück der Linie beenden</translation>
  </message>
  <message>
   <source>Take back the last point or digit</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Letzten Punkt oder letzte Ziffer zurück</translation>
  </message>
  <message>
   <source>Surer</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Sicherer</translation>
  </message>
  <message>
   <source>Less sure</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Weniger sicher</translation>
  </message>
  <message>
   <source>Play or hold the recording</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Aufnahme abspielen oder anhalten</translation>
  </message>
  <message>
   <source>Question, truth, or what moved</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Frage, Wahrheit, oder was sich bewegte</translation>
  </message>
  <message>
   <source>Free play: with or without the masks</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Freies Spiel: mit oder ohne Masken</translation>
  </message>
  <message>
   <source>L or Esc</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>L oder Esc</translation>
  </message>
  <message>
   <source>All lessons</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Alle Lektionen</translation>
  </message>
  <message>
   <source>How you stand</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Wie Sie stehen</translation>
  </message>
  <message>
   <source>The group: all learners</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Die Gruppe: alle Lernenden</translation>
  </message>
  <message>
   <source>Free play: turn the generator's knobs</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Freies Spiel: an den Reglern drehen</translation>
  </message>
  <message>
   <source>Quit; every answer that was given is kept</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Beenden; jede Antwort bleibt erhalten</translation>
  </message>
  <message>
   <source>Convex</source>
   <extracomment>app/ui/lessons/knob_rows.py</extracomment>
   <translation>Konvex</translation>
  </message>
  <message>
   <source>Micro-convex</source>
   <extracomment>app/ui/lessons/knob_rows.py</extracomment>
   <translation>Mikrokonvex</translation>
  </message>
  <message>
   <source>Linear</source>
   <extracomment>app/ui/lessons/knob_rows.py</extracomment>
   <translation>Linear</translation>
  </message>
  <message>
   <source>Phased</source>
   <extracomment>app/ui/lessons/knob_rows.py</extracomment>
   <translation>Phased Array</translation>
  </message>
  <message>
   <source>Depth</source>
   <extracomment>app/ui/lessons/knob_rows.py</extracomment>
   <translation>Tiefe</translation>
  </message>
  <message>
   <source>Gain</source>
   <extracomment>app/ui/lessons/knob_rows.py</extracomment>
   <translation>Verstärkung</translation>
  </message>
  <message>
   <source>Breathing</source>
   <extracomment>app/ui/lessons/knob_rows.py</extracomment>
   <translation>Atmung</translation>
  </message>
  <message>
   <source>Ribs</source>
   <extracomment>app/ui/lessons/knob_rows.py</extracomment>
   <translation>Rippen</translation>
  </message>
  <message>
   <source>Pathology</source>
   <extracomment>app/ui/lessons/knob_rows.py</extracomment>
   <translation>Pathologie</translation>
  </message>
  <message>
   <source>Probe</source>
   <extracomment>app/ui/lessons/knob_rows.py</extracomment>
   <translation>Sonde</translation>
  </message>
  <message>
   <source>Picture</source>
   <extracomment>app/ui/lessons/knob_rows.py</extracomment>
   <translation>Bild</translation>
  </message>
  <message>
   <source>Another patient</source>
   <extracomment>app/ui/lessons/knob_rows.py</extracomment>
   <translation>Anderer Patient</translation>
  </message>
  <message>
   <source>Draw everything else anew  (N)</source>
   <extracomment>app/ui/lessons/knob_rows.py</extracomment>
   <translation>Alles Übrige neu zeichnen  (N)</translation>
  </message>
  <message>
   <source>Misses, class by class</source>
   <extracomment>app/ui/lessons/miss_bars.py</extracomment>
   <translation>Fehler, Klasse für Klasse</translation>
  </message>
  <message>
   <source>No answer yet</source>
   <extracomment>app/ui/lessons/miss_bars.py</extracomment>
   <translation>Noch keine Antwort</translation>
  </message>
  <message>
   <source>said instead: {0}</source>
   <extracomment>app/ui/lessons/miss_bars.py</extracomment>
   <translation>stattdessen gesagt: {0}</translation>
  </message>
  <message>
   <source>{0} of {1} {2} ({3})</source>
   <extracomment>app/ui/lessons/miss_bars.py</extracomment>
   <translation>{0} von {1} {2} ({3})</translation>
  </message>
  <message>
   <source>Turn a knob and see what it does to the picture and to the score.</source>
   <extracomment>app/ui/lessons/play_page.py</extracomment>
   <translation>Drehen Sie an einem Regler und sehen Sie, was Bild und Wert machen.</translation>
  </message>
  <message>
   <source>Picture of the phantom</source>
   <extracomment>app/ui/lessons/play_page.py</extracomment>
   <translation>Bild des Phantoms</translation>
  </message>
  <message>
   <source>Breathe on, or hold the breath  (Space)</source>
   <extracomment>app/ui/lessons/play_page.py</extracomment>
   <translation>Weiteratmen, oder Atem anhalten  (Leertaste)</translation>
  </message>
  <message>
   <source>Masks</source>
   <extracomment>app/ui/lessons/play_page.py</extracomment>
   <translation>Masken</translation>
  </message>
  <message>
   <source>With or without the masks  (M)</source>
   <extracomment>app/ui/lessons/play_page.py</extracomment>
   <translation>Mit oder ohne Masken  (M)</translation>
  </message>
  <message>
   <source>True B-line score</source>
   <extracomment>app/ui/lessons/play_page.py</extracomment>
   <translation>Wahrer B-Linien-Wert</translation>
  </message>
  <message>
   <source>The network says</source>
   <extracomment>app/ui/lessons/play_page.py</extracomment>
   <translation>Das Netz sagt</translation>
  </message>
  <message>
   <source>True score: {0}</source>
   <extracomment>app/ui/lessons/play_page.py</extracomment>
   <translation>Wahrer Wert: {0}</translation>
  </message>
  <message>
   <source>Right over the last 20 answers; dotted: difficulty</source>
   <extracomment>app/ui/lessons/plots.py</extracomment>
   <translation>Richtig in den letzten 20 Antworten; gepunktet: Schwierigkeit</translation>
  </message>
  <message>
   <source>Right over the last 20 answers</source>
   <extracomment>app/ui/lessons/plots.py</extracomment>
   <translation>Richtig in den letzten 20 Antworten</translation>
  </message>
  <message>
   <source>Right, by how sure you were</source>
   <extracomment>app/ui/lessons/plots.py</extracomment>
   <translation>Richtig, je nach Ihrer Sicherheit</translation>
  </message>
  <message>
   <source>Reliability plot</source>
   <extracomment>app/ui/lessons/plots.py</extracomment>
   <translation>Zuverlässigkeit</translation>
  </message>
  <message>
   <source>{0} sure: {1} right</source>
   <extracomment>app/ui/lessons/plots.py</extracomment>
   <translation>{0} sicher: {1} richtig</translation>
  </message>
  <message>
   <source>{0} sure</source>
   <extracomment>app/ui/lessons/plots.py</extracomment>
   <translation>{0} sicher</translation>
  </message>
  <message>
   <source>100 % sure</source>
   <extracomment>app/ui/lessons/plots.py</extracomment>
   <translation>100 % sicher</translation>
  </message>
  <message>
   <source>Learning curve</source>
   <extracomment>app/ui/lessons/plots.py</extracomment>
   <translation>Lernkurve</translation>
  </message>
  <message>
   <source>{0} right after {1} answers</source>
   <extracomment>app/ui/lessons/plots.py</extracomment>
   <translation>{0} richtig nach {1} Antworten</translation>
  </message>
  <message>
   <source>Answers</source>
   <extracomment>app/ui/lessons/progress_page.py</extracomment>
   <translation>Antworten</translation>
  </message>
  <message>
   <source>Brier score</source>
   <extracomment>app/ui/lessons/progress_page.py</extracomment>
   <translation>Brier-Wert</translation>
  </message>
  <message>
   <source>Median time</source>
   <extracomment>app/ui/lessons/progress_page.py</extracomment>
   <translation>Median der Zeit</translation>
  </message>
  <message>
   <source>Misses, class by class, with 95 % intervals</source>
   <extracomment>app/ui/lessons/progress_page.py</extracomment>
   <translation>Fehler, Klasse für Klasse, mit 95-%-Intervallen</translation>
  </message>
  <message>
   <source>Read otherwise than the network, with 95 % intervals</source>
   <extracomment>app/ui/lessons/progress_page.py</extracomment>
   <translation>Anders gelesen als das Netz, mit 95-%-Intervallen</translation>
  </message>
  <message>
   <source>Which lesson</source>
   <extracomment>app/ui/lessons/progress_page.py</extracomment>
   <translation>Welche Lektion</translation>
  </message>
  <message>
   <source>Write the answers to a .csv or .json file</source>
   <extracomment>app/ui/lessons/progress_page.py</extracomment>
   <translation>Antworten in eine .csv- oder .json-Datei schreiben</translation>
  </message>
  <message>
   <source>As the network</source>
   <extracomment>app/ui/lessons/progress_page.py</extracomment>
   <translation>Wie das Netz</translation>
  </message>
  <message>
   <source>Brier, against it</source>
   <extracomment>app/ui/lessons/progress_page.py</extracomment>
   <translation>Brier, gegen das Netz</translation>
  </message>
  <message>
   <source>such as heron-7</source>
   <extracomment>app/ui/lessons/start_page.py</extracomment>
   <translation>etwa heron-7</translation>
  </message>
  <message>
   <source>Your name here, a pseudonym</source>
   <extracomment>app/ui/lessons/start_page.py</extracomment>
   <translation>Ihr Name hier, ein Pseudonym</translation>
  </message>
  <message>
   <source>Come in</source>
   <extracomment>app/ui/lessons/start_page.py</extracomment>
   <translation>Eintreten</translation>
  </message>
  <message>
   <source>Come in under this name  (Enter)</source>
   <extracomment>app/ui/lessons/start_page.py</extracomment>
   <translation>Unter diesem Namen eintreten  (Enter)</translation>
  </message>
  <message>
   <source>Who learns?</source>
   <extracomment>app/ui/lessons/start_page.py</extracomment>
   <translation>Wer lernt?</translation>
  </message>
  <message>
   <source>Come in as {0}</source>
   <extracomment>app/ui/lessons/start_page.py</extracomment>
   <translation>Eintreten als {0}</translation>
  </message>
  <message>
   <source>How sure are you that this is right?</source>
   <extracomment>app/ui/lessons/sure_row.py</extracomment>
   <translation>Wie sicher sind Sie, dass das stimmt?</translation>
  </message>
  <message>
   <source>{0} sure  ([ and ])</source>
   <extracomment>app/ui/lessons/sure_row.py</extracomment>
   <translation>{0} sicher  ([ und ])</translation>
  </message>
  <message>
   <source>Brier</source>
   <extracomment>app/ui/lessons/teacher_page.py</extracomment>
   <translation>Brier</translation>
  </message>
  <message>
   <source>Sure − right</source>
   <extracomment>app/ui/lessons/teacher_page.py</extracomment>
   <translation>Sicher − richtig</translation>
  </message>
  <message>
   <source>Weakest</source>
   <extracomment>app/ui/lessons/teacher_page.py</extracomment>
   <translation>Schwächste</translation>
  </message>
  <message>
   <source>Seconds</source>
   <extracomment>app/ui/lessons/teacher_page.py</extracomment>
   <translation>Sekunden</translation>
  </message>
  <message>
   <source>Due</source>
   <extracomment>app/ui/lessons/teacher_page.py</extracomment>
   <translation>Fällig</translation>
  </message>
  <message>
   <source>Last</source>
   <extracomment>app/ui/lessons/teacher_page.py</extracomment>
   <translation>Zuletzt</translation>
  </message>
  <message>
   <source>Export all</source>
   <extracomment>app/ui/lessons/teacher_page.py</extracomment>
   <translation>Alles exportieren</translation>
  </message>
  <message>
   <source>Write all answers to a .csv or .json file</source>
   <extracomment>app/ui/lessons/teacher_page.py</extracomment>
   <translation>Alle Antworten in eine .csv- oder .json-Datei schreiben</translation>
  </message>
  <message>
   <source>Pseudonyms only. Sure − right above 0 is overconfidence. The weakest class was asked five times or more. Press a row twice, or Enter, for that learner's progress.</source>
   <extracomment>app/ui/lessons/teacher_page.py</extracomment>
   <translation>Nur Pseudonyme. Sicher − richtig über 0 ist Selbstüberschätzung. Die schwächste Klasse wurde mindestens fünfmal gefragt. Zeile zweimal drücken, oder Enter, zeigt deren Fortschritt.</translation>
  </message>
  <message>
   <source>Learners</source>
   <extracomment>app/ui/lessons/teacher_page.py</extracomment>
   <translation>Lernende</translation>
  </message>
  <message>
   <source>Lesson {0}: {1}</source>
   <extracomment>app/ui/lessons/tile.py</extracomment>
   <translation>Lektion {0}: {1}</translation>
  </message>
  <message>
   <source>Question</source>
   <extracomment>app/ui/lessons/told_box.py</extracomment>
   <translation>Frage</translation>
  </message>
  <message>
   <source>Truth</source>
   <extracomment>app/ui/lessons/told_box.py</extracomment>
   <translation>Wahrheit</translation>
  </message>
  <message>
   <source>What moved</source>
   <extracomment>app/ui/lessons/told_box.py</extracomment>
   <translation>Bewegung</translation>
  </message>
  <message>
   <source>Show: {0}  (V)</source>
   <extracomment>app/ui/lessons/told_box.py</extracomment>
   <translation>Zeigen: {0}  (V)</translation>
  </message>
  <message>
   <source>Why</source>
   <extracomment>app/ui/lessons/told_box.py</extracomment>
   <translation>Warum</translation>
  </message>
  <message>
   <source>Colours: {0}</source>
   <extracomment>app/ui/lessons/told_box.py</extracomment>
   <translation>Farben: {0}</translation>
  </message>
  <message>
   <source>As it was asked.</source>
   <extracomment>app/ui/lessons/told_box.py</extracomment>
   <translation>Wie gefragt wurde.</translation>
  </message>
  <message>
   <source>Network</source>
   <extracomment>app/ui/lessons/told_box.py</extracomment>
   <translation>Netz</translation>
  </message>
  <message>
   <source>One picture back  (,)</source>
   <extracomment>app/ui/lessons/transport.py</extracomment>
   <translation>Ein Bild zurück  (,)</translation>
  </message>
  <message>
   <source>Play or hold  (Space)</source>
   <extracomment>app/ui/lessons/transport.py</extracomment>
   <translation>Abspielen oder anhalten  (Leertaste)</translation>
  </message>
  <message>
   <source>One picture on  (.)</source>
   <extracomment>app/ui/lessons/transport.py</extracomment>
   <translation>Ein Bild weiter  (.)</translation>
  </message>
  <message>
   <source>First choose a name of your own: a pseudonym, never your real name.</source>
   <extracomment>app/ui/lessons/window.py</extracomment>
   <translation>Wählen Sie zuerst einen eigenen Namen: ein Pseudonym, nie den echten.</translation>
  </message>
  <message>
   <source>Pleura: lessons</source>
   <extracomment>app/ui/lessons/window.py</extracomment>
   <translation>Pleura: Lektionen</translation>
  </message>
  <message>
   <source>What is this?</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>Was ist das?</translation>
  </message>
  <message>
   <source>Tell the five basic pictures of the lung apart.</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>Die fünf Grundbilder der Lunge unterscheiden.</translation>
  </message>
  <message>
   <source>What does this recording show?</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>Was zeigt diese Aufnahme?</translation>
  </message>
  <message>
   <source>Find the pleural line first: the bright line just below the ribs.</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>Suchen Sie zuerst die Pleuralinie: die helle Linie gleich unter den Rippen.</translation>
  </message>
  <message>
   <source>A-lines lie across, at the depth of the pleural line and again below it.</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>A-Linien liegen quer, im Abstand der Pleuralinie und noch einmal darunter.</translation>
  </message>
  <message>
   <source>B-lines run down from the pleural line to the bottom, and wipe A-lines out.</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>B-Linien laufen von der Pleuralinie bis unten und löschen A-Linien aus.</translation>
  </message>
  <message>
   <source>Where B-lines merge, the field is white: confluence.</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>Wo B-Linien verschmelzen, ist das Feld weiß: Konfluenz.</translation>
  </message>
  <message>
   <source>Consolidation looks like tissue with a shredded lower edge; an effusion is dark.</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>Konsolidierung sieht aus wie Gewebe mit zerfranstem unterem Rand; ein Erguss ist dunkel.</translation>
  </message>
  <message>
   <source>lines across repeat the pleural line at multiples of its depth and no ray runs down</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>Querlinien wiederholen die Pleuralinie in Vielfachen ihrer Tiefe, und kein Strahl läuft nach unten</translation>
  </message>
  <message>
   <source>Separate B-lines</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>Getrennte B-Linien</translation>
  </message>
  <message>
   <source>rays run from the pleural line to the bottom and stay apart</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>Strahlen laufen von der Pleuralinie bis unten und bleiben getrennt</translation>
  </message>
  <message>
   <source>Confluent B-lines</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>Konfluierende B-Linien</translation>
  </message>
  <message>
   <source>rays from the pleural line have merged into a white field of 1 cm or more</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>Strahlen der Pleuralinie sind zu einem weißen Feld von 1 cm oder mehr verschmolzen</translation>
  </message>
  <message>
   <source>tissue-like lung with an uneven lower edge lies under the pleural line</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>gewebeartige Lunge mit unebenem unterem Rand liegt unter der Pleuralinie</translation>
  </message>
  <message>
   <source>a dark layer lies between the pleural line and the lung</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>eine dunkle Schicht liegt zwischen Pleuralinie und Lunge</translation>
  </message>
  <message>
   <source>A-lines: across, evenly spaced</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>A-Linien: quer, in gleichen Abständen</translation>
  </message>
  <message>
   <source>B-lines: down to the bottom</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>B-Linien: bis unten</translation>
  </message>
  <message>
   <source>Confluence: merged and white</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>Konfluenz: verschmolzen und weiß</translation>
  </message>
  <message>
   <source>Consolidation: like tissue</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>Konsolidierung: wie Gewebe</translation>
  </message>
  <message>
   <source>Effusion: a dark layer</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>Erguss: eine dunkle Schicht</translation>
  </message>
  <message>
   <source>Draw the pleural line</source>
   <extracomment>assets/lessons/2-pleural-line.toml</extracomment>
   <translation>Die Pleuralinie zeichnen</translation>
  </message>
  <message>
   <source>Find the line that everything else is measured from.</source>
   <extracomment>assets/lessons/2-pleural-line.toml</extracomment>
   <translation>Die Linie finden, von der aus alles andere gemessen wird.</translation>
  </message>
  <message>
   <source>Draw the pleural line wherever it shows, and nowhere else.</source>
   <extracomment>assets/lessons/2-pleural-line.toml</extracomment>
   <translation>Zeichnen Sie die Pleuralinie, wo immer sie zu sehen ist, und sonst nirgends.</translation>
  </message>
  <message>
   <source>The pleural line is the bright line about half a centimetre below the ribs.</source>
   <extracomment>assets/lessons/2-pleural-line.toml</extracomment>
   <translation>Die Pleuralinie ist die helle Linie etwa einen halben Zentimeter unter den Rippen.</translation>
  </message>
  <message>
   <source>It stops at a rib's shadow and goes on behind it: draw each piece by itself.</source>
   <extracomment>assets/lessons/2-pleural-line.toml</extracomment>
   <translation>Sie endet am Schatten einer Rippe und geht dahinter weiter: Zeichnen Sie jedes Stück für sich.</translation>
  </message>
  <message>
   <source>Fasciae in the chest wall lie above it; A-lines lie at twice and three times its depth.</source>
   <extracomment>assets/lessons/2-pleural-line.toml</extracomment>
   <translation>Faszien der Brustwand liegen darüber; A-Linien liegen in der zwei- und dreifachen Tiefe.</translation>
  </message>
  <message>
   <source>Up to 2 mm off is right; at 5 mm off nothing is earned.</source>
   <extracomment>assets/lessons/2-pleural-line.toml</extracomment>
   <translation>Bis 2 mm daneben ist richtig; ab 5 mm gibt es nichts.</translation>
  </message>
  <message>
   <source>A line without a rib in view</source>
   <extracomment>assets/lessons/2-pleural-line.toml</extracomment>
   <translation>Eine Linie ohne Rippe im Bild</translation>
  </message>
  <message>
   <source>no rib is in view, so the line runs on</source>
   <extracomment>assets/lessons/2-pleural-line.toml</extracomment>
   <translation>keine Rippe ist im Bild, also läuft die Linie durch</translation>
  </message>
  <message>
   <source>A line that ribs interrupt</source>
   <extracomment>assets/lessons/2-pleural-line.toml</extracomment>
   <translation>Eine Linie, die Rippen unterbrechen</translation>
  </message>
  <message>
   <source>behind a rib nothing comes back, so the line has gaps</source>
   <extracomment>assets/lessons/2-pleural-line.toml</extracomment>
   <translation>hinter einer Rippe kommt nichts zurück, also hat die Linie Lücken</translation>
  </message>
  <message>
   <source>No rib: the line runs on</source>
   <extracomment>assets/lessons/2-pleural-line.toml</extracomment>
   <translation>Keine Rippe: Die Linie läuft durch</translation>
  </message>
  <message>
   <source>Ribs: the line has gaps</source>
   <extracomment>assets/lessons/2-pleural-line.toml</extracomment>
   <translation>Rippen: Die Linie hat Lücken</translation>
  </message>
  <message>
   <source>Hard: a dull line</source>
   <extracomment>assets/lessons/2-pleural-line.toml</extracomment>
   <translation>Schwer: eine matte Linie</translation>
  </message>
  <message>
   <source>Count the B-lines</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>Die B-Linien zählen</translation>
  </message>
  <message>
   <source>Count separate B-lines over all intercostal spaces in view.</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>Getrennte B-Linien über alle sichtbaren Interkostalräume zählen.</translation>
  </message>
  <message>
   <source>How many B-lines are in this picture?</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>Wie viele B-Linien sind in diesem Bild?</translation>
  </message>
  <message>
   <source>A B-line arises at the pleural line and runs down for at least half of what is in view, 4 cm at most.</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>Eine B-Linie entspringt an der Pleuralinie und läuft über mindestens die Hälfte des Sichtbaren nach unten, höchstens 4 cm.</translation>
  </message>
  <message>
   <source>Count each ray once, even if it is broken or uneven.</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>Zählen Sie jeden Strahl einmal, auch wenn er unterbrochen oder ungleichmäßig ist.</translation>
  </message>
  <message>
   <source>Two rays that share their way count as one.</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>Zwei Strahlen, die sich ihren Weg teilen, zählen als einer.</translation>
  </message>
  <message>
   <source>Three or more between two ribs are many.</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>Drei oder mehr zwischen zwei Rippen sind viele.</translation>
  </message>
  <message>
   <source>No B-line</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>Keine B-Linie</translation>
  </message>
  <message>
   <source>no ray runs from the pleural line far enough down</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>kein Strahl reicht von der Pleuralinie weit genug nach unten</translation>
  </message>
  <message>
   <source>One or two B-lines</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>Eine oder zwei B-Linien</translation>
  </message>
  <message>
   <source>each ray that runs from the pleural line far enough down counts once</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>jeder Strahl, der von der Pleuralinie weit genug nach unten reicht, zählt einmal</translation>
  </message>
  <message>
   <source>Three or more B-lines</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>Drei oder mehr B-Linien</translation>
  </message>
  <message>
   <source>None: only lines across</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>Keine: nur Querlinien</translation>
  </message>
  <message>
   <source>Few: one or two rays to the bottom</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>Wenige: ein, zwei Strahlen bis unten</translation>
  </message>
  <message>
   <source>Many: three or more</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>Viele: drei oder mehr</translation>
  </message>
  <message>
   <source>Hard: rays that fade into haze</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>Schwer: Strahlen, die in Dunst übergehen</translation>
  </message>
  <message>
   <source>Score this space</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>Diesen Raum bewerten</translation>
  </message>
  <message>
   <source>Judge what share of the pleural line B-lines cross: the B-line Artifact Score of a space.</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>Beurteilen, welchen Teil der Pleuralinie B-Linien kreuzen: der B-line Artifact Score eines Raums.</translation>
  </message>
  <message>
   <source>What share of the pleural line between the marks do B-lines take, 0 to 1?</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>Welchen Teil der Pleuralinie zwischen den Marken nehmen B-Linien ein, 0 bis 1?</translation>
  </message>
  <message>
   <source>Look only between the marks at the top.</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>Sehen Sie nur zwischen die Marken oben.</translation>
  </message>
  <message>
   <source>Judge along the pleural line, not over the area below it.</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>Urteilen Sie entlang der Pleuralinie, nicht über die Fläche darunter.</translation>
  </message>
  <message>
   <source>B-lines and confluence count alike; gaps between them do not.</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>B-Linien und Konfluenz zählen gleich; Lücken dazwischen nicht.</translation>
  </message>
  <message>
   <source>Up to 0.10 off is right; at 0.40 off nothing is earned.</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>Bis 0.10 daneben ist richtig; ab 0.40 gibt es nichts.</translation>
  </message>
  <message>
   <source>A space without B-lines</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>Ein Raum ohne B-Linien</translation>
  </message>
  <message>
   <source>no beam of the space is crossed</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>kein Strahl des Raums wird gekreuzt</translation>
  </message>
  <message>
   <source>B-lines over at most half of the space</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>B-Linien auf höchstens der Hälfte des Raums</translation>
  </message>
  <message>
   <source>a beam counts as crossed when B-line or confluence fills half of the 4 cm below the line</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>ein Strahl zählt als gekreuzt, wenn B-Linie oder Konfluenz die Hälfte der 4 cm unter der Linie füllt</translation>
  </message>
  <message>
   <source>B-lines over more than half of the space</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>B-Linien auf mehr als der Hälfte des Raums</translation>
  </message>
  <message>
   <source>0: nothing crosses the line</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>0: nichts kreuzt die Linie</translation>
  </message>
  <message>
   <source>Part: some of the line is crossed</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>Teil: ein Stück der Linie ist gekreuzt</translation>
  </message>
  <message>
   <source>Most: more than half is crossed</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>Meist: mehr als die Hälfte ist gekreuzt</translation>
  </message>
  <message>
   <source>Can this be scored?</source>
   <extracomment>assets/lessons/5-can-it-be-scored.toml</extracomment>
   <translation>Lässt sich das bewerten?</translation>
  </message>
  <message>
   <source>Say no when there is too little pleural line to judge: no number is better than a wrong one.</source>
   <extracomment>assets/lessons/5-can-it-be-scored.toml</extracomment>
   <translation>Nein sagen, wenn zu wenig Pleuralinie da ist: Keine Zahl ist besser als eine falsche.</translation>
  </message>
  <message>
   <source>Is there enough pleural line in view to judge B-lines?</source>
   <extracomment>assets/lessons/5-can-it-be-scored.toml</extracomment>
   <translation>Ist genug Pleuralinie im Bild, um B-Linien zu beurteilen?</translation>
  </message>
  <message>
   <source>At least 1 cm of the pleural line, and a tenth of the picture's width, must show.</source>
   <extracomment>assets/lessons/5-can-it-be-scored.toml</extracomment>
   <translation>Mindestens 1 cm der Pleuralinie und ein Zehntel der Bildbreite müssen zu sehen sein.</translation>
  </message>
  <message>
   <source>Liver, spleen, kidney or bowel in place of lung: there is no pleural line to judge.</source>
   <extracomment>assets/lessons/5-can-it-be-scored.toml</extracomment>
   <translation>Leber, Milz, Niere oder Darm statt Lunge: keine Pleuralinie zu beurteilen.</translation>
  </message>
  <message>
   <source>Gas under the skin hides the pleural line: all that shows are rays from above it.</source>
   <extracomment>assets/lessons/5-can-it-be-scored.toml</extracomment>
   <translation>Gas unter der Haut verdeckt die Pleuralinie: Zu sehen sind nur Strahlen von oberhalb.</translation>
  </message>
  <message>
   <source>Black is not healthy: healthy lung shows a pleural line.</source>
   <extracomment>assets/lessons/5-can-it-be-scored.toml</extracomment>
   <translation>Schwarz ist nicht gesund: Gesunde Lunge zeigt eine Pleuralinie.</translation>
  </message>
  <message>
   <source>Yes, it can be scored</source>
   <extracomment>assets/lessons/5-can-it-be-scored.toml</extracomment>
   <translation>Ja, das lässt sich bewerten</translation>
  </message>
  <message>
   <source>more than 2 cm of the pleural line show</source>
   <extracomment>assets/lessons/5-can-it-be-scored.toml</extracomment>
   <translation>mehr als 2 cm der Pleuralinie sind zu sehen</translation>
  </message>
  <message>
   <source>No, it cannot be scored</source>
   <extracomment>assets/lessons/5-can-it-be-scored.toml</extracomment>
   <translation>Nein, das lässt sich nicht bewerten</translation>
  </message>
  <message>
   <source>hardly any pleural line shows: organs lie in view, or gas under the skin hides it</source>
   <extracomment>assets/lessons/5-can-it-be-scored.toml</extracomment>
   <translation>kaum Pleuralinie ist zu sehen: Organe liegen im Bild, oder Gas unter der Haut verdeckt sie</translation>
  </message>
  <message>
   <source>Yes: the pleural line shows</source>
   <extracomment>assets/lessons/5-can-it-be-scored.toml</extracomment>
   <translation>Ja: Die Pleuralinie ist zu sehen</translation>
  </message>
  <message>
   <source>No: liver, no pleural line</source>
   <extracomment>assets/lessons/5-can-it-be-scored.toml</extracomment>
   <translation>Nein: Leber, keine Pleuralinie</translation>
  </message>
  <message>
   <source>No: gas hides it</source>
   <extracomment>assets/lessons/5-can-it-be-scored.toml</extracomment>
   <translation>Nein: Gas verdeckt sie</translation>
  </message>
  <message>
   <source>Sliding or not?</source>
   <extracomment>assets/lessons/6-sliding.toml</extracomment>
   <translation>Gleiten oder nicht?</translation>
  </message>
  <message>
   <source>See whether the lung slides under the chest wall.</source>
   <extracomment>assets/lessons/6-sliding.toml</extracomment>
   <translation>Sehen, ob die Lunge unter der Brustwand gleitet.</translation>
  </message>
  <message>
   <source>Does the lung slide under the chest wall?</source>
   <extracomment>assets/lessons/6-sliding.toml</extracomment>
   <translation>Gleitet die Lunge unter der Brustwand?</translation>
  </message>
  <message>
   <source>Watch the speckle just below the pleural line against the layers above it.</source>
   <extracomment>assets/lessons/6-sliding.toml</extracomment>
   <translation>Achten Sie auf die Körnung gleich unter der Pleuralinie gegen die Schichten darüber.</translation>
  </message>
  <message>
   <source>Sliding: what lies below shimmers to and fro with the breath while the wall only bobs.</source>
   <extracomment>assets/lessons/6-sliding.toml</extracomment>
   <translation>Gleiten: Was darunter liegt, schimmert mit dem Atem hin und her, die Wand wippt nur.</translation>
  </message>
  <message>
   <source>Without sliding both stand still together, or beat a little with the heart.</source>
   <extracomment>assets/lessons/6-sliding.toml</extracomment>
   <translation>Ohne Gleiten stehen beide zusammen still, oder pochen ein wenig mit dem Herzen.</translation>
  </message>
  <message>
   <source>No sliding has many causes; it does not by itself mean air in the pleural space.</source>
   <extracomment>assets/lessons/6-sliding.toml</extracomment>
   <translation>Fehlendes Gleiten hat viele Ursachen; für sich bedeutet es nicht Luft im Pleuraraum.</translation>
  </message>
  <message>
   <source>The lung slides</source>
   <extracomment>assets/lessons/6-sliding.toml</extracomment>
   <translation>Die Lunge gleitet</translation>
  </message>
  <message>
   <source>the speckle below the pleural line moves to and fro against the chest wall</source>
   <extracomment>assets/lessons/6-sliding.toml</extracomment>
   <translation>die Körnung unter der Pleuralinie bewegt sich gegen die Brustwand hin und her</translation>
  </message>
  <message>
   <source>The lung does not slide</source>
   <extracomment>assets/lessons/6-sliding.toml</extracomment>
   <translation>Die Lunge gleitet nicht</translation>
  </message>
  <message>
   <source>the speckle below the pleural line keeps its place under the chest wall</source>
   <extracomment>assets/lessons/6-sliding.toml</extracomment>
   <translation>die Körnung unter der Pleuralinie behält ihren Platz unter der Brustwand</translation>
  </message>
  <message>
   <source>Sliding: it moves below the line</source>
   <extracomment>assets/lessons/6-sliding.toml</extracomment>
   <translation>Gleiten: Es bewegt sich unter der Linie</translation>
  </message>
  <message>
   <source>No sliding: bars all through</source>
   <extracomment>assets/lessons/6-sliding.toml</extracomment>
   <translation>Kein Gleiten: durchgehend Streifen</translation>
  </message>
  <message>
   <source>Find the lung point</source>
   <extracomment>assets/lessons/7-lung-point.toml</extracomment>
   <translation>Den Lungenpunkt finden</translation>
  </message>
  <message>
   <source>Find the place where sliding begins and ends.</source>
   <extracomment>assets/lessons/7-lung-point.toml</extracomment>
   <translation>Die Stelle finden, wo das Gleiten beginnt und endet.</translation>
  </message>
  <message>
   <source>Where along the pleural line does sliding begin, 0 (left edge) to 1 (right edge)?</source>
   <extracomment>assets/lessons/7-lung-point.toml</extracomment>
   <translation>Wo entlang der Pleuralinie beginnt das Gleiten, 0 (linker Rand) bis 1 (rechter Rand)?</translation>
  </message>
  <message>
   <source>On one side of the lung point the lung slides, on the other nothing moves.</source>
   <extracomment>assets/lessons/7-lung-point.toml</extracomment>
   <translation>Auf einer Seite des Lungenpunkts gleitet die Lunge, auf der anderen bewegt sich nichts.</translation>
  </message>
  <message>
   <source>The point itself wanders with the breath.</source>
   <extracomment>assets/lessons/7-lung-point.toml</extracomment>
   <translation>Der Punkt selbst wandert mit dem Atem.</translation>
  </message>
  <message>
   <source>Compare left and right of the picture at the same moment.</source>
   <extracomment>assets/lessons/7-lung-point.toml</extracomment>
   <translation>Vergleichen Sie links und rechts im Bild im selben Moment.</translation>
  </message>
  <message>
   <source>On the left</source>
   <extracomment>assets/lessons/7-lung-point.toml</extracomment>
   <translation>Links</translation>
  </message>
  <message>
   <source>the speckle below the line slides on one side of this place and stands on the other</source>
   <extracomment>assets/lessons/7-lung-point.toml</extracomment>
   <translation>die Körnung unter der Linie gleitet auf einer Seite dieser Stelle und steht auf der anderen</translation>
  </message>
  <message>
   <source>In the middle</source>
   <extracomment>assets/lessons/7-lung-point.toml</extracomment>
   <translation>In der Mitte</translation>
  </message>
  <message>
   <source>On the right</source>
   <extracomment>assets/lessons/7-lung-point.toml</extracomment>
   <translation>Rechts</translation>
  </message>
  <message>
   <source>The lung point is on the left</source>
   <extracomment>assets/lessons/7-lung-point.toml</extracomment>
   <translation>Der Lungenpunkt ist links</translation>
  </message>
  <message>
   <source>It is on the right</source>
   <extracomment>assets/lessons/7-lung-point.toml</extracomment>
   <translation>Er ist rechts</translation>
  </message>
  <message>
   <source>Which look-alike is it?</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>Welcher Doppelgänger ist es?</translation>
  </message>
  <message>
   <source>Tell B-lines from the rays that are none.</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>B-Linien von den Strahlen unterscheiden, die keine sind.</translation>
  </message>
  <message>
   <source>Which kind of ray does this recording show?</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>Welche Art Strahl zeigt diese Aufnahme?</translation>
  </message>
  <message>
   <source>B-lines arise at the pleural line, go to the bottom, slide with the lung and wipe out A-lines.</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>B-Linien entspringen an der Pleuralinie, reichen bis unten, gleiten mit der Lunge und löschen A-Linien aus.</translation>
  </message>
  <message>
   <source>I-lines arise at the pleural line too but end after a centimetre or so: short comet tails.</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>I-Linien entspringen ebenfalls an der Pleuralinie, enden aber nach etwa einem Zentimeter: kurze Kometenschweife.</translation>
  </message>
  <message>
   <source>Z-lines begin below the pleural line, stand still, fade and leave A-lines alone.</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>Z-Linien beginnen unter der Pleuralinie, stehen still, verblassen und lassen A-Linien bestehen.</translation>
  </message>
  <message>
   <source>E-lines come from gas under the skin: they begin above the pleural line, which is hidden.</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>E-Linien kommen von Gas unter der Haut: Sie beginnen über der Pleuralinie, die verdeckt ist.</translation>
  </message>
  <message>
   <source>the rays arise at the pleural line, slide with the lung and run to the bottom</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>die Strahlen entspringen an der Pleuralinie, gleiten mit der Lunge und reichen bis unten</translation>
  </message>
  <message>
   <source>I-lines (short comet tails)</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>I-Linien (kurze Kometenschweife)</translation>
  </message>
  <message>
   <source>the rays arise at the pleural line and are gone after about a centimetre</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>die Strahlen entspringen an der Pleuralinie und sind nach etwa einem Zentimeter weg</translation>
  </message>
  <message>
   <source>Z-lines</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>Z-Linien</translation>
  </message>
  <message>
   <source>the rays begin below the pleural line, stand still and fade</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>die Strahlen beginnen unter der Pleuralinie, stehen still und verblassen</translation>
  </message>
  <message>
   <source>E-lines</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>E-Linien</translation>
  </message>
  <message>
   <source>the rays begin at gas under the skin, which hides the pleural line</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>die Strahlen beginnen an Gas unter der Haut, das die Pleuralinie verdeckt</translation>
  </message>
  <message>
   <source>B-lines: from the line to the bottom</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>B-Linien: von der Linie bis unten</translation>
  </message>
  <message>
   <source>I-lines: soon gone</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>I-Linien: bald vorbei</translation>
  </message>
  <message>
   <source>Z-lines: begin below the line</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>Z-Linien: beginnen unter der Linie</translation>
  </message>
  <message>
   <source>E-lines: from gas above the line</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>E-Linien: von Gas über der Linie</translation>
  </message>
  <message>
   <source>Examine zone by zone</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>Zone für Zone untersuchen</translation>
  </message>
  <message>
   <source>Score eight zones of one simulated patient, 0 to 3 each.</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>Acht Zonen eines simulierten Patienten bewerten, je 0 bis 3.</translation>
  </message>
  <message>
   <source>What is the score of this zone?</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>Welchen Score hat diese Zone?</translation>
  </message>
  <message>
   <source>right, upper front</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>rechts, vorn oben</translation>
  </message>
  <message>
   <source>right, lower front</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>rechts, vorn unten</translation>
  </message>
  <message>
   <source>right, upper side</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>rechts, seitlich oben</translation>
  </message>
  <message>
   <source>right, lower side</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>rechts, seitlich unten</translation>
  </message>
  <message>
   <source>left, upper front</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>links, vorn oben</translation>
  </message>
  <message>
   <source>left, lower front</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>links, vorn unten</translation>
  </message>
  <message>
   <source>left, upper side</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>links, seitlich oben</translation>
  </message>
  <message>
   <source>left, lower side</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>links, seitlich unten</translation>
  </message>
  <message>
   <source>0: at most two separate B-lines in every space.</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>0: höchstens zwei getrennte B-Linien in jedem Raum.</translation>
  </message>
  <message>
   <source>1: three or more, or merged ones, over at most half of the pleural line of the worst space.</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>1: drei oder mehr, oder verschmolzene, auf höchstens der Hälfte der Pleuralinie des schlimmsten Raums.</translation>
  </message>
  <message>
   <source>2: the same over more than half of it.</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>2: dasselbe auf mehr als der Hälfte.</translation>
  </message>
  <message>
   <source>3: tissue-like lung (consolidation).</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>3: gewebeartige Lunge (Konsolidierung).</translation>
  </message>
  <message>
   <source>Eight questions in a row are one patient.</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>Acht Fragen hintereinander sind ein Patient.</translation>
  </message>
  <message>
   <source>0 – at most two B-lines</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>0 – höchstens zwei B-Linien</translation>
  </message>
  <message>
   <source>no space has three B-lines or merged ones</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>kein Raum hat drei B-Linien oder verschmolzene</translation>
  </message>
  <message>
   <source>1 – B-lines over at most half</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>1 – B-Linien auf höchstens der Hälfte</translation>
  </message>
  <message>
   <source>the worst space has three or more B-lines, or merged ones, over at most half of its line</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>der schlimmste Raum hat drei oder mehr B-Linien, oder verschmolzene, auf höchstens der Hälfte seiner Linie</translation>
  </message>
  <message>
   <source>2 – B-lines over more than half</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>2 – B-Linien auf mehr als der Hälfte</translation>
  </message>
  <message>
   <source>B-lines take more than half of the line of the worst space</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>B-Linien nehmen mehr als die Hälfte der Linie des schlimmsten Raums ein</translation>
  </message>
  <message>
   <source>3 – tissue-like lung</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>3 – gewebeartige Lunge</translation>
  </message>
  <message>
   <source>tissue-like lung lies under the pleural line</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>gewebeartige Lunge liegt unter der Pleuralinie</translation>
  </message>
  <message>
   <source>0: A-lines</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>0: A-Linien</translation>
  </message>
  <message>
   <source>1: many, up to half</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>1: viele, bis zur Hälfte</translation>
  </message>
  <message>
   <source>2: more than half</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>2: mehr als die Hälfte</translation>
  </message>
  <message>
   <source>3: like tissue</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>3: wie Gewebe</translation>
  </message>
  <message>
   <source>Your phantom: count</source>
   <extracomment>assets/lessons/source/1-gel-count.toml</extracomment>
   <translation>Ihr Phantom: zählen</translation>
  </message>
  <message>
   <source>Count the B-lines of a real gel phantom, beside the network's count.</source>
   <extracomment>assets/lessons/source/1-gel-count.toml</extracomment>
   <translation>Die B-Linien eines echten Gel-Phantoms zählen, neben der Zählung des Netzes.</translation>
  </message>
  <message>
   <source>How many B-lines are in the picture that you held?</source>
   <extracomment>assets/lessons/source/1-gel-count.toml</extracomment>
   <translation>Wie viele B-Linien sind in dem Bild, das Sie gehalten haben?</translation>
  </message>
  <message>
   <source>Point the probe at the phantom. The picture shows no masks.</source>
   <extracomment>assets/lessons/source/1-gel-count.toml</extracomment>
   <translation>Richten Sie die Sonde auf das Phantom. Das Bild zeigt keine Masken.</translation>
  </message>
  <message>
   <source>Hold a picture, count, and say how sure you are; only then the network's count is shown.</source>
   <extracomment>assets/lessons/source/1-gel-count.toml</extracomment>
   <translation>Ein Bild halten, zählen und sagen, wie sicher Sie sind; erst dann zeigt sich die Zählung des Netzes.</translation>
  </message>
  <message>
   <source>Nobody knows the truth of these pictures. The network is less than truth: where you differ, look again, either may be wrong.</source>
   <extracomment>assets/lessons/source/1-gel-count.toml</extracomment>
   <translation>Niemand kennt die Wahrheit dieser Bilder. Das Netz ist weniger als die Wahrheit: Wo Sie abweichen, sehen Sie noch einmal hin, beide können irren.</translation>
  </message>
  <message>
   <source>Where the network gives no number, your answer is kept and not marked.</source>
   <extracomment>assets/lessons/source/1-gel-count.toml</extracomment>
   <translation>Wo das Netz keine Zahl gibt, wird Ihre Antwort behalten und nicht bewertet.</translation>
  </message>
  <message>
   <source>the network marks no ray that runs far enough down</source>
   <extracomment>assets/lessons/source/1-gel-count.toml</extracomment>
   <translation>das Netz markiert keinen Strahl, der weit genug nach unten reicht</translation>
  </message>
  <message>
   <source>the network marks one or two rays that run far enough down</source>
   <extracomment>assets/lessons/source/1-gel-count.toml</extracomment>
   <translation>das Netz markiert ein, zwei Strahlen, die weit genug nach unten reichen</translation>
  </message>
  <message>
   <source>the network marks three or more rays that run far enough down</source>
   <extracomment>assets/lessons/source/1-gel-count.toml</extracomment>
   <translation>das Netz markiert drei oder mehr Strahlen, die weit genug nach unten reichen</translation>
  </message>
  <message>
   <source>Simulated: few</source>
   <extracomment>assets/lessons/source/1-gel-count.toml</extracomment>
   <translation>Simuliert: wenige</translation>
  </message>
  <message>
   <source>Simulated: many</source>
   <extracomment>assets/lessons/source/1-gel-count.toml</extracomment>
   <translation>Simuliert: viele</translation>
  </message>
  <message>
   <source>Your phantom: score</source>
   <extracomment>assets/lessons/source/2-gel-score.toml</extracomment>
   <translation>Ihr Phantom: bewerten</translation>
  </message>
  <message>
   <source>Estimate the B-line score of a real gel phantom, beside the network's.</source>
   <extracomment>assets/lessons/source/2-gel-score.toml</extracomment>
   <translation>Den B-Linien-Wert eines echten Gel-Phantoms schätzen, neben dem des Netzes.</translation>
  </message>
  <message>
   <source>What share of the readable pleural line do B-lines take, in the picture that you held?</source>
   <extracomment>assets/lessons/source/2-gel-score.toml</extracomment>
   <translation>Welchen Teil der lesbaren Pleuralinie nehmen B-Linien ein, in dem Bild, das Sie gehalten haben?</translation>
  </message>
  <message>
   <source>Look along the whole pleural line between the ribs: what part of it do B-lines and confluence take?</source>
   <extracomment>assets/lessons/source/2-gel-score.toml</extracomment>
   <translation>Sehen Sie die ganze Pleuralinie zwischen den Rippen entlang: Welchen Teil nehmen B-Linien und Konfluenz ein?</translation>
  </message>
  <message>
   <source>No B-lines</source>
   <extracomment>assets/lessons/source/2-gel-score.toml</extracomment>
   <translation>Keine B-Linien</translation>
  </message>
  <message>
   <source>the network marks next to none of the line</source>
   <extracomment>assets/lessons/source/2-gel-score.toml</extracomment>
   <translation>das Netz markiert fast nichts von der Linie</translation>
  </message>
  <message>
   <source>B-lines over at most half of the line</source>
   <extracomment>assets/lessons/source/2-gel-score.toml</extracomment>
   <translation>B-Linien auf höchstens der Hälfte der Linie</translation>
  </message>
  <message>
   <source>the network marks up to half of the line</source>
   <extracomment>assets/lessons/source/2-gel-score.toml</extracomment>
   <translation>das Netz markiert bis zur Hälfte der Linie</translation>
  </message>
  <message>
   <source>B-lines over more than half of the line</source>
   <extracomment>assets/lessons/source/2-gel-score.toml</extracomment>
   <translation>B-Linien auf mehr als der Hälfte der Linie</translation>
  </message>
  <message>
   <source>the network marks more than half of the line</source>
   <extracomment>assets/lessons/source/2-gel-score.toml</extracomment>
   <translation>das Netz markiert mehr als die Hälfte der Linie</translation>
  </message>
  <message>
   <source>Simulated: some of the line</source>
   <extracomment>assets/lessons/source/2-gel-score.toml</extracomment>
   <translation>Simuliert: ein Teil der Linie</translation>
  </message>
  <message>
   <source>Simulated: most of it</source>
   <extracomment>assets/lessons/source/2-gel-score.toml</extracomment>
   <translation>Simuliert: das meiste</translation>
  </message>
 </context>
 <context>
  <name>desk</name>
  <message>
   <source>Reading the recording failed ({0}). Open it again; if it stays so, report it.</source>
   <extracomment>app/desk/analysis.py</extracomment>
   <translation>Lesen der Aufnahme fehlgeschlagen ({0}). Öffnen Sie sie erneut; bleibt es so, melden Sie es.</translation>
  </message>
  <message>
   <source>{0} is a live source without an end: watch it with `pleura live`.</source>
   <extracomment>app/desk/analysis.py</extracomment>
   <translation>{0} ist eine Livequelle ohne Ende: Sehen Sie sie mit `pleura live` an.</translation>
  </message>
  <message>
   <source>waiting</source>
   <extracomment>app/desk/batch.py</extracomment>
   <translation>wartet</translation>
  </message>
  <message>
   <source>reading</source>
   <extracomment>app/desk/batch.py</extracomment>
   <translation>liest</translation>
  </message>
  <message>
   <source>Reading failed ({0}). Please report it.</source>
   <extracomment>app/desk/batch.py</extracomment>
   <translation>Lesen fehlgeschlagen ({0}). Bitte melden Sie es.</translation>
  </message>
  <message>
   <source>not examined yet</source>
   <extracomment>app/desk/build.py</extracomment>
   <translation>noch nicht untersucht</translation>
  </message>
  <message>
   <source>First</source>
   <extracomment>app/desk/build.py</extracomment>
   <translation>Erste</translation>
  </message>
  <message>
   <source>Second</source>
   <extracomment>app/desk/build.py</extracomment>
   <translation>Zweite</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <extracomment>app/desk/build.py</extracomment>
   <translation>{0} von {1}</translation>
  </message>
  <message>
   <source>Reading was cancelled: what was read is kept.</source>
   <extracomment>app/desk/build.py</extracomment>
   <translation>Das Lesen wurde abgebrochen: Das Gelesene bleibt.</translation>
  </message>
  <message>
   <source>not known</source>
   <extracomment>app/desk/course.py</extracomment>
   <translation>nicht bekannt</translation>
  </message>
  <message>
   <source>Worst moment, score {0}</source>
   <extracomment>app/desk/course.py</extracomment>
   <translation>Schlimmster Moment, Wert {0}</translation>
  </message>
  <message>
   <source>Worst single space, score {0}</source>
   <extracomment>app/desk/course.py</extracomment>
   <translation>Schlimmster einzelner Raum, Wert {0}</translation>
  </message>
  <message>
   <source>Most B-lines at once: {0}</source>
   <extracomment>app/desk/course.py</extracomment>
   <translation>Meiste B-Linien zugleich: {0}</translation>
  </message>
  <message>
   <source>Frame {0}: {1}</source>
   <extracomment>app/desk/course.py</extracomment>
   <translation>Bild {0}: {1}</translation>
  </message>
  <message>
   <source>Wait until the recording is open and the last export has ended.</source>
   <extracomment>app/desk/desk.py</extracomment>
   <translation>Warten Sie, bis die Aufnahme offen und der letzte Export fertig ist.</translation>
  </message>
  <message>
   <source>Nobody disagrees in what was examined so far.</source>
   <extracomment>app/desk/desk.py</extracomment>
   <translation>Im bisher Untersuchten widerspricht sich nichts.</translation>
  </message>
  <message>
   <source>person rejects the network's masks</source>
   <extracomment>app/desk/disagreement.py</extracomment>
   <translation>Person verwirft die Masken des Netzes</translation>
  </message>
  <message>
   <source>person {0}, network {1}</source>
   <extracomment>app/desk/disagreement.py</extracomment>
   <translation>Person {0}, Netz {1}</translation>
  </message>
  <message>
   <source>gate withholds {0}: {1}</source>
   <extracomment>app/desk/disagreement.py</extracomment>
   <translation>Prüfung hält {0} zurück: {1}</translation>
  </message>
  <message>
   <source>gate warns at {0}: {1}</source>
   <extracomment>app/desk/disagreement.py</extracomment>
   <translation>Prüfung warnt bei {0}: {1}</translation>
  </message>
  <message>
   <source>networks {0} and {1}</source>
   <extracomment>app/desk/disagreement.py</extracomment>
   <translation>Netze {0} und {1}</translation>
  </message>
  <message>
   <source>There is nothing to correct yet: wait until this frame was examined.</source>
   <extracomment>app/desk/editing.py</extracomment>
   <translation>Es gibt noch nichts zu korrigieren: Warten Sie, bis dieses Bild untersucht ist.</translation>
  </message>
  <message>
   <source>No ultrasound was found in this frame: give its sector with --sector.</source>
   <extracomment>app/desk/editing.py</extracomment>
   <translation>Kein Ultraschall in diesem Bild gefunden: Geben Sie den Sektor mit --sector an.</translation>
  </message>
  <message>
   <source>The network gave no mask here: mark the frame, or reject it.</source>
   <extracomment>app/desk/editing.py</extracomment>
   <translation>Das Netz gab hier keine Maske: Markieren Sie das Bild, oder verwerfen Sie es.</translation>
  </message>
  <message>
   <source>Lay a pleural line first (P): B-lines hang from it.</source>
   <extracomment>app/desk/edits.py</extracomment>
   <translation>Legen Sie zuerst eine Pleuralinie (P): An ihr hängen die B-Linien.</translation>
  </message>
  <message>
   <source>A pleural line runs all across already: drag its points, or remove it.</source>
   <extracomment>app/desk/edits.py</extracomment>
   <translation>Eine Pleuralinie läuft schon ganz durch: Ziehen Sie ihre Punkte, oder entfernen Sie sie.</translation>
  </message>
  <message>
   <source>Select a line first: press on it, or go round with Tab.</source>
   <extracomment>app/desk/hand.py</extracomment>
   <translation>Wählen Sie zuerst eine Linie: darauf drücken, oder mit Tab herumgehen.</translation>
  </message>
  <message>
   <source>Select a B-line first: press on it, or go round with Tab.</source>
   <extracomment>app/desk/hand.py</extracomment>
   <translation>Wählen Sie zuerst eine B-Linie: darauf drücken, oder mit Tab herumgehen.</translation>
  </message>
  <message>
   <source>saving…</source>
   <extracomment>app/desk/ledger.py</extracomment>
   <translation>sichert…</translation>
  </message>
  <message>
   <source>all saved</source>
   <extracomment>app/desk/ledger.py</extracomment>
   <translation>alles gesichert</translation>
  </message>
  <message>
   <source>accepted by a person</source>
   <extracomment>app/desk/ledger.py</extracomment>
   <translation>von einer Person angenommen</translation>
  </message>
  <message>
   <source>corrected by a person</source>
   <extracomment>app/desk/ledger.py</extracomment>
   <translation>von einer Person korrigiert</translation>
  </message>
  <message>
   <source>{0} by a person</source>
   <extracomment>app/desk/notebook.py</extracomment>
   <translation>{0} von einer Person</translation>
  </message>
  <message>
   <source>Not examined yet</source>
   <extracomment>app/desk/panel.py</extracomment>
   <translation>Noch nicht untersucht</translation>
  </message>
  <message>
   <source>What the marks of a person give; no interval is known for it.</source>
   <extracomment>app/desk/panel.py</extracomment>
   <translation>Was die Marken einer Person ergeben; dafür ist kein Intervall bekannt.</translation>
  </message>
  <message>
   <source>No score: rejected by a person. The network gave {0}.</source>
   <extracomment>app/desk/panel.py</extracomment>
   <translation>Kein Wert: von einer Person verworfen. Das Netz gab {0}.</translation>
  </message>
  <message>
   <source>This frame; masks accepted by a person</source>
   <extracomment>app/desk/panel.py</extracomment>
   <translation>Masken von einer Person angenommen</translation>
  </message>
  <message>
   <source>This frame</source>
   <extracomment>app/desk/panel.py</extracomment>
   <translation>Dieses Bild</translation>
  </message>
  <message>
   <source>Being corrected</source>
   <extracomment>app/desk/panel.py</extracomment>
   <translation>Wird korrigiert</translation>
  </message>
  <message>
   <source>{0}; the network gave {1}</source>
   <extracomment>app/desk/panel.py</extracomment>
   <translation>{0}; das Netz gab {1}</translation>
  </message>
  <message>
   <source>No score: {0}. {1}</source>
   <extracomment>app/desk/panel.py</extracomment>
   <translation>Kein Wert: {0}. {1}</translation>
  </message>
  <message>
   <source>By a person</source>
   <extracomment>app/desk/panel.py</extracomment>
   <translation>Von einer Person</translation>
  </message>
  <message>
   <source>no score ({0})</source>
   <extracomment>app/desk/panel.py</extracomment>
   <translation>kein Wert ({0})</translation>
  </message>
  <message>
   <source>Showing the recording failed ({0}). Open it again.</source>
   <extracomment>app/desk/player.py</extracomment>
   <translation>Anzeigen der Aufnahme fehlgeschlagen ({0}). Öffnen Sie sie erneut.</translation>
  </message>
  <message>
   <source>{0} holds no picture. Choose another file.</source>
   <extracomment>app/desk/player.py</extracomment>
   <translation>{0} enthält kein Bild. Wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <source>The corrections cannot be saved ({0}): free some space, or choose another folder with --corrections.</source>
   <extracomment>app/desk/review_file.py</extracomment>
   <translation>Die Korrekturen lassen sich nicht sichern ({0}): Schaffen Sie Platz, oder wählen Sie mit --corrections einen anderen Ordner.</translation>
  </message>
  <message>
   <source>The corrections in {0} cannot be read: move the file away to begin anew, or choose another folder with --corrections.</source>
   <extracomment>app/desk/review_file.py</extracomment>
   <translation>Die Korrekturen in {0} sind nicht lesbar: Verschieben Sie die Datei, um neu zu beginnen, oder wählen Sie mit --corrections einen anderen Ordner.</translation>
  </message>
  <message>
   <source>The corrections could not be saved ({0}).</source>
   <extracomment>app/desk/saver.py</extracomment>
   <translation>Die Korrekturen ließen sich nicht sichern ({0}).</translation>
  </message>
  <message>
   <source>by the network</source>
   <extracomment>app/desk/state.py</extracomment>
   <translation>vom Netz</translation>
  </message>
  <message>
   <source>rejected by a person</source>
   <extracomment>app/desk/state.py</extracomment>
   <translation>von einer Person verworfen</translation>
  </message>
  <message>
   <source>PNG masks</source>
   <extracomment>app/desk/export/forms.py</extracomment>
   <translation>PNG-Masken</translation>
  </message>
  <message>
   <source>Annotations to learn from</source>
   <extracomment>app/desk/export/forms.py</extracomment>
   <translation>Annotationen zum Lernen</translation>
  </message>
  <message>
   <source>Recording</source>
   <extracomment>app/ui/desk/batch.py</extracomment>
   <translation>Aufnahme</translation>
  </message>
  <message>
   <source>Frames</source>
   <extracomment>app/ui/desk/batch.py</extracomment>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>Scored</source>
   <extracomment>app/ui/desk/batch.py</extracomment>
   <translation>Bewertet</translation>
  </message>
  <message>
   <source>Median</source>
   <extracomment>app/ui/desk/batch.py</extracomment>
   <translation>Median</translation>
  </message>
  <message>
   <source>90th</source>
   <extracomment>app/ui/desk/batch.py</extracomment>
   <translation>90.</translation>
  </message>
  <message>
   <source>Worst</source>
   <extracomment>app/ui/desk/batch.py</extracomment>
   <translation>Schlimmst.</translation>
  </message>
  <message>
   <source>To look at</source>
   <extracomment>app/ui/desk/batch.py</extracomment>
   <translation>Anzusehen</translation>
  </message>
  <message>
   <source>Recordings</source>
   <extracomment>app/ui/desk/batch.py</extracomment>
   <translation>Aufnahmen</translation>
  </message>
  <message>
   <source>Stop reading the queue; what was read is kept</source>
   <extracomment>app/ui/desk/batch.py</extracomment>
   <translation>Lesen der Liste beenden; das Gelesene bleibt</translation>
  </message>
  <message>
   <source>Open the chosen recording  (Enter)</source>
   <extracomment>app/ui/desk/batch.py</extracomment>
   <translation>Gewählte Aufnahme öffnen  (Enter)</translation>
  </message>
  <message>
   <source>Recordings of the queue</source>
   <extracomment>app/ui/desk/batch.py</extracomment>
   <translation>Aufnahmen der Liste</translation>
  </message>
  <message>
   <source>{0} of {1} read</source>
   <extracomment>app/ui/desk/batch.py</extracomment>
   <translation>{0} von {1} gelesen</translation>
  </message>
  <message>
   <source>Disagreements</source>
   <extracomment>app/ui/desk/cases.py</extracomment>
   <translation>Widersprüche</translation>
  </message>
  <message>
   <source>Next</source>
   <extracomment>app/ui/desk/cases.py</extracomment>
   <translation>Nächster</translation>
  </message>
  <message>
   <source>To the next disagreement  (N)</source>
   <extracomment>app/ui/desk/cases.py</extracomment>
   <translation>Zum nächsten Widerspruch  (N)</translation>
  </message>
  <message>
   <source>Frames where gate, network and person disagree</source>
   <extracomment>app/ui/desk/cases.py</extracomment>
   <translation>Bilder, in denen Prüfung, Netz und Person sich widersprechen</translation>
  </message>
  <message>
   <source>No disagreement</source>
   <extracomment>app/ui/desk/cases.py</extracomment>
   <translation>Kein Widerspruch</translation>
  </message>
  <message>
   <source>Disagreements: {0} open</source>
   <extracomment>app/ui/desk/cases.py</extracomment>
   <translation>Widersprüche: {0}</translation>
  </message>
  <message>
   <source>One grey picture a frame, its values are the classes</source>
   <extracomment>app/ui/desk/export.py</extracomment>
   <translation>Je Bild ein graues Bild, seine Werte sind die Klassen</translation>
  </message>
  <message>
   <source>One JSON with polygons, boxes and areas</source>
   <extracomment>app/ui/desk/export.py</extracomment>
   <translation>Ein JSON mit Polygonen, Rahmen und Flächen</translation>
  </message>
  <message>
   <source>JSON for AnnotateUltrasound of 3D Slicer</source>
   <extracomment>app/ui/desk/export.py</extracomment>
   <translation>JSON für AnnotateUltrasound von 3D Slicer</translation>
  </message>
  <message>
   <source>Annotations by beam and depth, for pleura adapt and pleura mark</source>
   <extracomment>app/ui/desk/export.py</extracomment>
   <translation>Annotationen nach Strahl und Tiefe, für pleura adapt und pleura mark</translation>
  </message>
  <message>
   <source>All frames, also those that nobody judged</source>
   <extracomment>app/ui/desk/export.py</extracomment>
   <translation>Alle Bilder, auch die niemand beurteilt hat</translation>
  </message>
  <message>
   <source>Also the frames that nobody judged</source>
   <extracomment>app/ui/desk/export.py</extracomment>
   <translation>Auch die Bilder, die niemand beurteilt hat</translation>
  </message>
  <message>
   <source>{0} frames judged by a person</source>
   <extracomment>app/ui/desk/export.py</extracomment>
   <translation>{0} Bilder von einer Person beurteilt</translation>
  </message>
  <message>
   <source>1 frame judged by a person</source>
   <extracomment>app/ui/desk/export.py</extracomment>
   <translation>1 Bild von einer Person beurteilt</translation>
  </message>
  <message>
   <source>{0}. Every file says whose masks these are; rejected frames are left out. No picture is written.</source>
   <extracomment>app/ui/desk/export.py</extracomment>
   <translation>{0}. Jede Datei sagt, wessen Masken das sind; verworfene Bilder entfallen. Es wird kein Bild geschrieben.</translation>
  </message>
  <message>
   <source>How much of the recording was read</source>
   <extracomment>app/ui/desk/header.py</extracomment>
   <translation>Wie viel der Aufnahme gelesen ist</translation>
  </message>
  <message>
   <source>Stop reading; what was read is kept  (Esc)</source>
   <extracomment>app/ui/desk/header.py</extracomment>
   <translation>Lesen beenden; das Gelesene bleibt  (Esc)</translation>
  </message>
  <message>
   <source>Open a recording  (Ctrl+O)</source>
   <extracomment>app/ui/desk/header.py</extracomment>
   <translation>Aufnahme öffnen  (Ctrl+O)</translation>
  </message>
  <message>
   <source>Export what a person judged  (Ctrl+E)</source>
   <extracomment>app/ui/desk/header.py</extracomment>
   <translation>Von Personen Beurteiltes exportieren  (Ctrl+E)</translation>
  </message>
  <message>
   <source>Pleura · Review</source>
   <extracomment>app/ui/desk/header.py</extracomment>
   <translation>Pleura · Durchsicht</translation>
  </message>
  <message>
   <source>{0} % read</source>
   <extracomment>app/ui/desk/header.py</extracomment>
   <translation>{0} % gelesen</translation>
  </message>
  <message>
   <source>Play or hold</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Abspielen oder anhalten</translation>
  </message>
  <message>
   <source>Page Up</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Bild auf</translation>
  </message>
  <message>
   <source>Ten pictures back</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Zehn Bilder zurück</translation>
  </message>
  <message>
   <source>Page Down</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Bild ab</translation>
  </message>
  <message>
   <source>Ten pictures on</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Zehn Bilder weiter</translation>
  </message>
  <message>
   <source>End</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Ende</translation>
  </message>
  <message>
   <source>To the last picture</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Zum letzten Bild</translation>
  </message>
  <message>
   <source>Play again and again, or once</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>In Schleife abspielen, oder einmal</translation>
  </message>
  <message>
   <source>Let the loop begin here</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Schleife hier beginnen</translation>
  </message>
  <message>
   <source>Let the loop end here</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Schleife hier enden</translation>
  </message>
  <message>
   <source>To the next worst moment</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Zum nächsten schlimmsten Moment</translation>
  </message>
  <message>
   <source>To the next disagreement</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Zum nächsten Widerspruch</translation>
  </message>
  <message>
   <source>Accept the masks of this picture</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Masken dieses Bildes annehmen</translation>
  </message>
  <message>
   <source>Reject the masks of this picture</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Masken dieses Bildes verwerfen</translation>
  </message>
  <message>
   <source>Give the picture back to the network</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Bild dem Netz zurückgeben</translation>
  </message>
  <message>
   <source>Undo, wherever it was</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Rückgängig, wo es auch war</translation>
  </message>
  <message>
   <source>Redo</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Tab</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Tab</translation>
  </message>
  <message>
   <source>Take the next handle</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Nächsten Griff nehmen</translation>
  </message>
  <message>
   <source>Take the last handle</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Vorigen Griff nehmen</translation>
  </message>
  <message>
   <source>Move the handle, or a B-line, left</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Griff oder B-Linie nach links</translation>
  </message>
  <message>
   <source>… right</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>… rechts</translation>
  </message>
  <message>
   <source>… up</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>… hoch</translation>
  </message>
  <message>
   <source>… down</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>… runter</translation>
  </message>
  <message>
   <source>Add a B-line</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>B-Linie hinzufügen</translation>
  </message>
  <message>
   <source>Add a confluent run</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Konfluenz hinzufügen</translation>
  </message>
  <message>
   <source>B-line to confluent run and back</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>B-Linie zu Konfluenz und zurück</translation>
  </message>
  <message>
   <source>Lay a pleural line</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Pleuralinie legen</translation>
  </message>
  <message>
   <source>Del</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Entf</translation>
  </message>
  <message>
   <source>Remove what is selected</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Gewähltes entfernen</translation>
  </message>
  <message>
   <source>Remove all: nothing is there</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Alles entfernen: nichts ist da</translation>
  </message>
  <message>
   <source>Beams upright, or as scanned</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Strahlen senkrecht, oder wie geschallt</translation>
  </message>
  <message>
   <source>Differences of two networks</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Unterschiede zweier Netze</translation>
  </message>
  <message>
   <source>Masks on or off</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Masken an oder aus</translation>
  </message>
  <message>
   <source>Look without masks and handles</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Ohne Masken und Griffe ansehen</translation>
  </message>
  <message>
   <source>Open a recording</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Aufnahme öffnen</translation>
  </message>
  <message>
   <source>Open a session or a folder</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Sitzung oder Ordner öffnen</translation>
  </message>
  <message>
   <source>The queue of recordings</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Liste der Aufnahmen</translation>
  </message>
  <message>
   <source>Export what a person judged</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Von Personen Beurteiltes exportieren</translation>
  </message>
  <message>
   <source>Esc</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Select nothing; stop reading</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Nichts wählen; Lesen beenden</translation>
  </message>
  <message>
   <source>only here</source>
   <extracomment>app/ui/desk/marks_paint.py</extracomment>
   <translation>nur hier</translation>
  </message>
  <message>
   <source>only there</source>
   <extracomment>app/ui/desk/marks_paint.py</extracomment>
   <translation>nur dort</translation>
  </message>
  <message>
   <source>another class</source>
   <extracomment>app/ui/desk/marks_paint.py</extracomment>
   <translation>andere Klasse</translation>
  </message>
  <message>
   <source>Something went wrong inside Pleura. What was corrected is saved; open it again.</source>
   <extracomment>app/ui/desk/run.py</extracomment>
   <translation>In Pleura ist etwas schiefgegangen. Das Korrigierte ist gesichert; öffnen Sie es erneut.</translation>
  </message>
  <message>
   <source>Open a recording, a session or a folder of pictures</source>
   <extracomment>app/ui/desk/stage.py</extracomment>
   <translation>Aufnahme, Sitzung oder Ordner mit Bildern öffnen</translation>
  </message>
  <message>
   <source>Picture to compare</source>
   <extracomment>app/ui/desk/stage.py</extracomment>
   <translation>Vergleichsbild</translation>
  </message>
  <message>
   <source>{0} judged by a person</source>
   <extracomment>app/ui/desk/stage.py</extracomment>
   <translation>{0} von einer Person beurteilt</translation>
  </message>
  <message>
   <source>Score over the recording</source>
   <extracomment>app/ui/desk/timeline.py</extracomment>
   <translation>Wert über die Aufnahme</translation>
  </message>
  <message>
   <source>Frame {0}</source>
   <extracomment>app/ui/desk/timeline.py</extracomment>
   <translation>Bild {0}</translation>
  </message>
  <message>
   <source>breaths</source>
   <extracomment>app/ui/desk/timeline.py</extracomment>
   <translation>Atem</translation>
  </message>
  <message>
   <source>Accept</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>Annehmen</translation>
  </message>
  <message>
   <source>Accept the masks of this picture  (Enter)</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>Masken dieses Bildes annehmen  (Enter)</translation>
  </message>
  <message>
   <source>Reject</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>Reject the masks of this picture  (R)</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>Masken dieses Bildes verwerfen  (R)</translation>
  </message>
  <message>
   <source>Undo  (Ctrl+Z)</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>Rückgängig  (Ctrl+Z)</translation>
  </message>
  <message>
   <source>Redo  (Ctrl+Y)</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>Wiederholen  (Ctrl+Y)</translation>
  </message>
  <message>
   <source>Add a B-line  (B)</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>B-Linie hinzufügen  (B)</translation>
  </message>
  <message>
   <source>Add a confluent run  (C)</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>Konfluenz hinzufügen  (C)</translation>
  </message>
  <message>
   <source>Change</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>Ändern</translation>
  </message>
  <message>
   <source>B-line to confluent run and back  (T)</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>B-Linie zu Konfluenz und zurück  (T)</translation>
  </message>
  <message>
   <source>Lay a pleural line  (P)</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>Pleuralinie legen  (P)</translation>
  </message>
  <message>
   <source>Remove</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>Weg</translation>
  </message>
  <message>
   <source>Remove what is selected  (Delete)</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>Gewähltes entfernen  (Entf)</translation>
  </message>
  <message>
   <source>Give the picture back to the network  (Shift+R)</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>Bild dem Netz zurückgeben  (Shift+R)</translation>
  </message>
  <message>
   <source>Correct the masks</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>Masken korrigieren</translation>
  </message>
  <message>
   <source>Play again and again  (L); from I to O</source>
   <extracomment>app/ui/desk/transport.py</extracomment>
   <translation>In Schleife abspielen  (L); von I bis O</translation>
  </message>
  <message>
   <source>To the next worst moment  (W)</source>
   <extracomment>app/ui/desk/transport.py</extracomment>
   <translation>Zum nächsten schlimmsten Moment  (W)</translation>
  </message>
  <message>
   <source>Beams upright, or as scanned  (U)</source>
   <extracomment>app/ui/desk/transport.py</extracomment>
   <translation>Strahlen senkrecht, oder wie geschallt  (U)</translation>
  </message>
  <message>
   <source>Differences of two networks  (X)</source>
   <extracomment>app/ui/desk/transport.py</extracomment>
   <translation>Unterschiede zweier Netze  (X)</translation>
  </message>
  <message>
   <source>Speed</source>
   <extracomment>app/ui/desk/transport.py</extracomment>
   <translation>Tempo</translation>
  </message>
  <message>
   <source>Play slower  ([)</source>
   <extracomment>app/ui/desk/transport.py</extracomment>
   <translation>Langsamer  ([)</translation>
  </message>
  <message>
   <source>Play faster  (])</source>
   <extracomment>app/ui/desk/transport.py</extracomment>
   <translation>Schneller  (])</translation>
  </message>
  <message>
   <source>Shown picture</source>
   <extracomment>app/ui/desk/transport.py</extracomment>
   <translation>Gezeigtes Bild</translation>
  </message>
  <message>
   <source>Drop a folder of recordings, or several files, on this window to read them all.</source>
   <extracomment>app/ui/desk/window.py</extracomment>
   <translation>Ziehen Sie einen Ordner mit Aufnahmen oder mehrere Dateien auf dieses Fenster, um alle zu lesen.</translation>
  </message>
  <message>
   <source>Choose or make a folder for the export</source>
   <extracomment>app/ui/desk/window.py</extracomment>
   <translation>Ordner für den Export wählen oder anlegen</translation>
  </message>
 </context>
</TS>
