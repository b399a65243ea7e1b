<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>live</name>
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
   <source>encrypted: `pleura recover` asks for its passphrase</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>verschlüsselt: `pleura recover` fragt nach der Passphrase</translation>
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
   <source>No picture came, so nothing was recorded.</source>
   <extracomment>app/record_control.py</extracomment>
   <translation>Es kam kein Bild, also wurde nichts aufgenommen.</translation>
  </message>
  <message>
   <source>The disk does not answer: look for the recording with `pleura recover`.</source>
   <extracomment>app/record_control.py</extracomment>
   <translation>Das Laufwerk antwortet nicht: Suchen Sie die Aufnahme mit `pleura recover`.</translation>
  </message>
  <message>
   <source>Recording failed by a fault of Pleura's own; the picture goes on. Try once more.</source>
   <extracomment>app/record_control.py</extracomment>
   <translation>Die Aufnahme scheiterte an einem Fehler von Pleura selbst; das Bild läuft weiter. Versuchen Sie es noch einmal.</translation>
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
   <source>Save this picture: the sector only, with and without masks</source>
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
   <source>Record the ultrasound sector and its results, or stop  (V)</source>
   <extracomment>app/ui/record_bar.py</extracomment>
   <translation>Ultraschallsektor mit Ergebnissen aufnehmen, oder beenden  (V)</translation>
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
   <translation>{0} von {1} Zonen fertig; jetzt {2}, {3}</translation>
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
   <translation>{0} von {1} Zonen gesichert</translation>
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
   <source>Open</source>
   <extracomment>app/ui/exam/exam_row.py</extracomment>
   <translation>Öffnen</translation>
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
</TS>
