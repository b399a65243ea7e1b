<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>live</name>
  <message>
   <source>no signal</source>
   <extracomment>app/status.py</extracomment>
   <translation>pas de signal</translation>
  </message>
  <message>
   <source>no mask</source>
   <extracomment>app/status.py</extracomment>
   <translation>pas de masque</translation>
  </message>
  <message>
   <source>failed</source>
   <extracomment>app/status.py</extracomment>
   <translation>échec</translation>
  </message>
  <message>
   <source>No source. Choose a device, a clip or the phantom.</source>
   <extracomment>app/status.py</extracomment>
   <translation>Aucune source. Choisissez un appareil, un clip ou le fantôme.</translation>
  </message>
  <message>
   <source>Starting…</source>
   <extracomment>app/status.py</extracomment>
   <translation>Démarrage…</translation>
  </message>
  <message>
   <source>Paused</source>
   <extracomment>app/status.py</extracomment>
   <translation>En pause</translation>
  </message>
  <message>
   <source>Slow: the network cannot keep up with the pictures.</source>
   <extracomment>app/status.py</extracomment>
   <translation>Lent : le réseau ne suit pas les images.</translation>
  </message>
  <message>
   <source>The picture is frozen.</source>
   <extracomment>app/status.py</extracomment>
   <translation>L'image est figée.</translation>
  </message>
  <message>
   <source>No ultrasound picture.</source>
   <extracomment>app/status.py</extracomment>
   <translation>Pas d'image échographique.</translation>
  </message>
  <message>
   <source>No mask for this picture.</source>
   <extracomment>app/status.py</extracomment>
   <translation>Pas de masque pour cette image.</translation>
  </message>
  <message>
   <source>The source no longer delivers pictures.</source>
   <extracomment>app/status.py</extracomment>
   <translation>La source ne fournit plus d'images.</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <extracomment>app/status.py</extracomment>
   <translation>Arrêt…</translation>
  </message>
  <message>
   <source>Stopped by an error.</source>
   <extracomment>app/status.py</extracomment>
   <translation>Arrêté par une erreur.</translation>
  </message>
  <message>
   <source>This picture, paused</source>
   <extracomment>app/screen/build.py</extracomment>
   <translation>Cette image, en pause</translation>
  </message>
  <message>
   <source>Median of the last second</source>
   <extracomment>app/screen/build.py</extracomment>
   <translation>Médiane de la dernière seconde</translation>
  </message>
  <message>
   <source>No score: the picture is old</source>
   <extracomment>app/screen/build.py</extracomment>
   <translation>Pas de score : l'image est ancienne</translation>
  </message>
  <message>
   <source>No score: {0}</source>
   <extracomment>app/screen/build.py</extracomment>
   <translation>Pas de score : {0}</translation>
  </message>
  <message>
   <source>too few pictures in the last second could be read</source>
   <extracomment>app/screen/build.py</extracomment>
   <translation>trop peu d'images lisibles dans la dernière seconde</translation>
  </message>
  <message>
   <source>Playing</source>
   <extracomment>app/screen/build.py</extracomment>
   <translation>Lecture</translation>
  </message>
  <message>
   <source>Drag the corners to where the outermost beams begin and end.</source>
   <extracomment>app/screen/corners.py</extracomment>
   <translation>Tirez les coins là où commencent et finissent les faisceaux extrêmes.</translation>
  </message>
  <message>
   <source>The left corners belong left of the right ones.</source>
   <extracomment>app/screen/corners.py</extracomment>
   <translation>Les coins gauches vont à gauche des droits.</translation>
  </message>
  <message>
   <source>The upper corners belong above the lower ones.</source>
   <extracomment>app/screen/corners.py</extracomment>
   <translation>Les coins du haut vont au-dessus de ceux du bas.</translation>
  </message>
  <message>
   <source>no pleura</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>pas de plèvre</translation>
  </message>
  <message>
   <source>too short</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>trop court</translation>
  </message>
  <message>
   <source>too few frames</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>trop peu d'images</translation>
  </message>
  <message>
   <source>still picture</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>image fixe</translation>
  </message>
  <message>
   <source>probe moves</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>sonde en mouvement</translation>
  </message>
  <message>
   <source>too narrow</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>trop étroit</translation>
  </message>
  <message>
   <source>too dark</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>trop sombre</translation>
  </message>
  <message>
   <source>hardly moves</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>bouge à peine</translation>
  </message>
  <message>
   <source>Worst space</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>Espace max.</translation>
  </message>
  <message>
   <source>Worst moment</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>Moment max.</translation>
  </message>
  <message>
   <source>B-lines</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>Lignes B</translation>
  </message>
  <message>
   <source>Most B-lines</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>Lignes B max</translation>
  </message>
  <message>
   <source>90th centile</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>90e centile</translation>
  </message>
  <message>
   <source>Confluent</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>Confluent</translation>
  </message>
  <message>
   <source>Breaths/min</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>Resp./min</translation>
  </message>
  <message>
   <source>A-lines</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>Lignes A</translation>
  </message>
  <message>
   <source>Readable</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>Lisible</translation>
  </message>
  <message>
   <source>Only {0}: {1}</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>Seulement {0} : {1}</translation>
  </message>
  <message>
   <source>Last {0}, breath unknown</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>Dernières {0}, respiration inconnue</translation>
  </message>
  <message>
   <source>Last breath, {0}</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>Dernière respiration, {0}</translation>
  </message>
  <message>
   <source>Sliding: {0}{1}</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>Glissement : {0}{1}</translation>
  </message>
  <message>
   <source>Sliding: {0}</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>Glissement : {0}</translation>
  </message>
  <message>
   <source>No scale: give the depth with --depth-mm, then lengths can be read.</source>
   <extracomment>app/screen/measure.py</extracomment>
   <translation>Pas d'échelle : indiquez la profondeur par --depth-mm, puis les longueurs se liront.</translation>
  </message>
  <message>
   <source>Draw over the picture to measure; C ends it.</source>
   <extracomment>app/screen/measure.py</extracomment>
   <translation>Tracez sur l'image pour mesurer ; C y met fin.</translation>
  </message>
  <message>
   <source>≈ {0} mm (kept scale: check the depth)</source>
   <extracomment>app/screen/measure.py</extracomment>
   <translation>≈ {0} mm (échelle gardée : vérifiez la profondeur)</translation>
  </message>
  <message>
   <source>{0} mm</source>
   <extracomment>app/screen/measure.py</extracomment>
   <translation>{0} mm</translation>
  </message>
  <message>
   <source>Does the bright outline hold the ultrasound, and nothing in it that names anybody? Only what lies inside it is {0}.</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Le contour clair contient-il l'échographie, et rien qui nomme quelqu'un ? Seul ce qui est à l'intérieur sera {0}.</translation>
  </message>
  <message>
   <source>Record</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Keep</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Garder</translation>
  </message>
  <message>
   <source>Record it all the same?</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>L'enregistrer quand même ?</translation>
  </message>
  <message>
   <source>Keep it all the same?</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Le garder quand même ?</translation>
  </message>
  <message>
   <source>Nothing was recorded in this window yet: record with V, or keep the last seconds with K.</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Rien n'a encore été enregistré dans cette fenêtre : enregistrez avec V, ou gardez les dernières secondes avec K.</translation>
  </message>
  <message>
   <source>Looking for lettering inside the sector…</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Recherche de texte dans le secteur…</translation>
  </message>
  <message>
   <source>{0} not ended properly ({1}). Recover what is whole?</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>{0} mal terminé(s) ({1}). Récupérer ce qui est intact ?</translation>
  </message>
  <message>
   <source>Delete {0} for good? Nobody can bring {1} back.</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Supprimer {0} définitivement ? Personne ne pourra {1} récupérer.</translation>
  </message>
  <message>
   <source>yes</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>oui</translation>
  </message>
  <message>
   <source>no</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>non</translation>
  </message>
  <message>
   <source>later</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>après</translation>
  </message>
  <message>
   <source>back</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>arrière</translation>
  </message>
  <message>
   <source>Recorded and encrypted: {0}, {1}, {2}</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Enregistré et chiffré : {0}, {1}, {2}</translation>
  </message>
  <message>
   <source>Recorded: {0}, {1}, {2}</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Enregistré : {0}, {1}, {2}</translation>
  </message>
  <message>
   <source>{0} GB</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>{0} Go</translation>
  </message>
  <message>
   <source>{0} MB</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>{0} Mo</translation>
  </message>
  <message>
   <source>One moment…</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Un instant…</translation>
  </message>
  <message>
   <source>{0} left · {1} lost</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>{0} libres · {1} perdues</translation>
  </message>
  <message>
   <source>{0} s kept</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>{0} s en mémoire</translation>
  </message>
  <message>
   <source>in memory only</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>pas sur le disque</translation>
  </message>
  <message>
   <source>Choose a folder</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Choisir un dossier</translation>
  </message>
  <message>
   <source>Choose another folder for recordings</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Choisir un autre dossier pour les enregistrements</translation>
  </message>
  <message>
   <source>OK</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>OK</translation>
  </message>
  <message>
   <source>Put this sentence away</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Fermer ce message</translation>
  </message>
  <message>
   <source>Look at the outline</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Voir le contour</translation>
  </message>
  <message>
   <source>End this recording and confirm again</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Terminer cet enregistrement et confirmer à nouveau</translation>
  </message>
  <message>
   <source>recorded</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>enregistré</translation>
  </message>
  <message>
   <source>kept</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>gardé</translation>
  </message>
  <message>
   <source>No</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Non</translation>
  </message>
  <message>
   <source>Nothing is recorded</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Rien n'est enregistré</translation>
  </message>
  <message>
   <source>It names nobody: {0}</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Ne nomme personne : {0}</translation>
  </message>
  <message>
   <source>I have looked: it names nobody</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>J'ai vérifié : il ne nomme personne</translation>
  </message>
  <message>
   <source>Yes, {0}</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Oui, {0}</translation>
  </message>
  <message>
   <source>The outline is right, and names nobody</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Le contour est juste et ne nomme personne</translation>
  </message>
  <message>
   <source>Later</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Plus tard</translation>
  </message>
  <message>
   <source>Ask again at the next start</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Redemander au prochain démarrage</translation>
  </message>
  <message>
   <source>A recording was</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Un enregistrement</translation>
  </message>
  <message>
   <source>{0} recordings were</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>{0} enregistrements</translation>
  </message>
  <message>
   <source>Delete…</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Supprimer…</translation>
  </message>
  <message>
   <source>Delete what was cut off</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Supprimer ce qui a été coupé</translation>
  </message>
  <message>
   <source>Recover</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Récupérer</translation>
  </message>
  <message>
   <source>Finish what was cut off</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Terminer ce qui a été coupé</translation>
  </message>
  <message>
   <source>this recording</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>cet enregistrement</translation>
  </message>
  <message>
   <source>it</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>le</translation>
  </message>
  <message>
   <source>{0} recordings</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>{0} enregistrements</translation>
  </message>
  <message>
   <source>them</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>les</translation>
  </message>
  <message>
   <source>Delete nothing</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Ne rien supprimer</translation>
  </message>
  <message>
   <source>Delete</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Delete for good</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Supprimer définitivement</translation>
  </message>
  <message>
   <source>encrypted: its passphrase is asked for</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>chiffré : sa phrase secrète est demandée</translation>
  </message>
  <message>
   <source>its beginning is lost</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>son début est perdu</translation>
  </message>
  <message>
   <source>begun {0} UTC, {1}, {2} pictures</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>commencé {0} UTC, {1}, {2} images</translation>
  </message>
  <message>
   <source>number not checked</source>
   <extracomment>app/screen/signs.py</extracomment>
   <translation>nombre non vérifié</translation>
  </message>
  <message>
   <source>Judge the picture itself, and do not rely on the number.</source>
   <extracomment>app/screen/signs.py</extracomment>
   <translation>Jugez l'image vous-même et ne vous fiez pas au nombre.</translation>
  </message>
  <message>
   <source>Checked</source>
   <extracomment>app/screen/signs.py</extracomment>
   <translation>Vérifié</translation>
  </message>
  <message>
   <source>Uncertain</source>
   <extracomment>app/screen/signs.py</extracomment>
   <translation>Incertain</translation>
  </message>
  <message>
   <source>No score</source>
   <extracomment>app/screen/signs.py</extracomment>
   <translation>Pas de score</translation>
  </message>
  <message>
   <source>Only {0} pictures a second come: too few for lung sliding and short-lived B-lines. Plug the grabber into a USB 3 socket of its own and end other programs; `pleura doctor --device` looks.</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Seulement {0} images par seconde arrivent : trop peu pour le glissement pulmonaire et les lignes B brèves. Branchez la carte sur un port USB 3 à elle et fermez les autres programmes ; `pleura doctor --device` vérifie.</translation>
  </message>
  <message>
   <source>Research and training use; not for diagnosis</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Recherche et formation ; pas pour le diagnostic</translation>
  </message>
  <message>
   <source>No source</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Aucune source</translation>
  </message>
  <message>
   <source>Starting</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Démarrage</translation>
  </message>
  <message>
   <source>Live</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Direct</translation>
  </message>
  <message>
   <source>Slow</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Lent</translation>
  </message>
  <message>
   <source>Frozen</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Figée</translation>
  </message>
  <message>
   <source>No signal</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Pas de signal</translation>
  </message>
  <message>
   <source>No mask</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Pas de masque</translation>
  </message>
  <message>
   <source>Lost</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Perdue</translation>
  </message>
  <message>
   <source>Stopping</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Arrêt</translation>
  </message>
  <message>
   <source>Error</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Erreur</translation>
  </message>
  <message>
   <source>Waiting for the first picture</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>En attente de la première image</translation>
  </message>
  <message>
   <source>No score: the picture is frozen</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Pas de score : l'image est figée</translation>
  </message>
  <message>
   <source>No score: no ultrasound picture</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Pas de score : pas d'image échographique</translation>
  </message>
  <message>
   <source>No score: no mask</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Pas de score : pas de masque</translation>
  </message>
  <message>
   <source>No score: the source is gone</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Pas de score : la source a disparu</translation>
  </message>
  <message>
   <source>No score: stopped by an error</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Pas de score : arrêté par une erreur</translation>
  </message>
  <message>
   <source>The network is behind the pictures.</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Le réseau est en retard sur les images.</translation>
  </message>
  <message>
   <source>The picture is frozen. Go on with the scan, or check the cable.</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>L'image est figée. Continuez l'examen ou vérifiez le câble.</translation>
  </message>
  <message>
   <source>No ultrasound picture. Check the cable and the scanner.</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Pas d'image échographique. Vérifiez le câble et l'échographe.</translation>
  </message>
  <message>
   <source>No pictures arrive any more. Reconnect the source, then try again.</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Plus aucune image n'arrive. Reconnectez la source, puis réessayez.</translation>
  </message>
  <message>
   <source>sector outline found</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>contour du secteur trouvé</translation>
  </message>
  <message>
   <source>parallel beams</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>faisceaux parallèles</translation>
  </message>
  <message>
   <source>beams estimated</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>faisceaux estimés</translation>
  </message>
  <message>
   <source>beams unknown</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>faisceaux inconnus</translation>
  </message>
  <message>
   <source>Calibrated</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Calibré</translation>
  </message>
  <message>
   <source>Uncalibrated</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Non calibré</translation>
  </message>
  <message>
   <source>{0}{1} mm</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>{0}{1} mm</translation>
  </message>
  <message>
   <source>{0} dropped</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>{0} sautées</translation>
  </message>
  <message>
   <source>{0}{1} of {2}</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>{0}{1} sur {2}</translation>
  </message>
  <message>
   <source>{0} fps</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>{0} fps</translation>
  </message>
  <message>
   <source>{0} of {1} fps</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>{0} sur {1} fps</translation>
  </message>
  <message>
   <source>{0} ms old</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>âge {0} ms</translation>
  </message>
  <message>
   <source>{0} s old</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>âge {0} s</translation>
  </message>
  <message>
   <source>stopped</source>
   <extracomment>app/record_control.py</extracomment>
   <translation>arrêté</translation>
  </message>
  <message>
   <source>an error</source>
   <extracomment>app/record_control.py</extracomment>
   <translation>une erreur</translation>
  </message>
  <message>
   <source>another size</source>
   <extracomment>app/record_control.py</extracomment>
   <translation>autre taille</translation>
  </message>
  <message>
   <source>another folder</source>
   <extracomment>app/record_control.py</extracomment>
   <translation>autre dossier</translation>
  </message>
  <message>
   <source>another source</source>
   <extracomment>app/record_control.py</extracomment>
   <translation>autre source</translation>
  </message>
  <message>
   <source>No picture came, so nothing was recorded.</source>
   <extracomment>app/record_end.py</extracomment>
   <translation>Aucune image n'est venue, rien n'a donc été enregistré.</translation>
  </message>
  <message>
   <source>The disk does not answer: look for the recording with `pleura recover`.</source>
   <extracomment>app/record_end.py</extracomment>
   <translation>Le disque ne répond pas : cherchez l'enregistrement avec `pleura recover`.</translation>
  </message>
  <message>
   <source>No ultrasound sector was found, so nothing can be recorded: wait for a picture with its outline, or give the sector by `pleura live --sector`.</source>
   <extracomment>app/record_look.py</extracomment>
   <translation>Aucun secteur échographique trouvé, rien ne peut être enregistré : attendez une image avec son contour ou donnez le secteur par `pleura live --sector`.</translation>
  </message>
  <message>
   <source>Recovering failed by a fault of Pleura's own: try `pleura recover`.</source>
   <extracomment>app/record_rescue.py</extracomment>
   <translation>La récupération a échoué par une faute de Pleura : essayez `pleura recover`.</translation>
  </message>
  <message>
   <source>{0}: {1} pictures recovered.</source>
   <extracomment>app/record_rescue.py</extracomment>
   <translation>{0} : {1} images récupérées.</translation>
  </message>
  <message>
   <source>Recovering</source>
   <extracomment>app/record_rescue.py</extracomment>
   <translation>Récupération</translation>
  </message>
  <message>
   <source>{0} deleted.</source>
   <extracomment>app/record_rescue.py</extracomment>
   <translation>{0} supprimé.</translation>
  </message>
  <message>
   <source>Deleting</source>
   <extracomment>app/record_rescue.py</extracomment>
   <translation>Suppression</translation>
  </message>
  <message>
   <source>{0} {1} of {2}…</source>
   <extracomment>app/record_rescue.py</extracomment>
   <translation>{0} {1} sur {2}…</translation>
  </message>
  <message>
   <source>{0} recordings: {1}</source>
   <extracomment>app/record_rescue.py</extracomment>
   <translation>{0} enregistrements : {1}</translation>
  </message>
  <message>
   <source>The two are not the same: type the passphrase once more in both fields.</source>
   <extracomment>app/record_secret.py</extracomment>
   <translation>Les deux ne sont pas identiques : saisissez à nouveau la phrase secrète dans les deux champs.</translation>
  </message>
  <message>
   <source>record</source>
   <extracomment>app/record_state.py</extracomment>
   <translation>enregistrer</translation>
  </message>
  <message>
   <source>keep</source>
   <extracomment>app/record_state.py</extracomment>
   <translation>garder</translation>
  </message>
  <message>
   <source>done</source>
   <extracomment>app/record_state.py</extracomment>
   <translation>fini</translation>
  </message>
  <message>
   <source>Recording failed by a fault of Pleura's own; the picture goes on. Try once more.</source>
   <extracomment>app/record_work.py</extracomment>
   <translation>L'enregistrement a échoué par une faute de Pleura ; l'image continue. Réessayez.</translation>
  </message>
  <message>
   <source>Opening failed by a fault of Pleura's own: try once more.</source>
   <extracomment>app/unlock.py</extracomment>
   <translation>L'ouverture a échoué par une erreur de Pleura : réessayez.</translation>
  </message>
  <message>
   <source>Encryption needs one library more: pip install 'pleura[encrypt]'.</source>
   <extracomment>capture/lock_keys.py</extracomment>
   <translation>Le chiffrement demande une bibliothèque de plus : pip install 'pleura[encrypt]'.</translation>
  </message>
  <message>
   <source>A passphrase needs {0} characters or more; several words are best.</source>
   <extracomment>capture/lock_keys.py</extracomment>
   <translation>Une phrase secrète demande au moins {0} caractères ; plusieurs mots valent mieux.</translation>
  </message>
  <message>
   <source>This recording is encrypted: give its passphrase by the environment variable {0}, or open it in Pleura's window or with `pleura replay`, which ask for it.</source>
   <extracomment>capture/lock_keys.py</extracomment>
   <translation>Cet enregistrement est chiffré : donnez sa phrase secrète par la variable d'environnement {0}, ou ouvrez-le dans la fenêtre de Pleura ou avec `pleura replay`, qui la demandent.</translation>
  </message>
  <message>
   <source>The passphrase does not open this recording: look at capitals and the keyboard's language, and whether it belongs to another recording. If lock.json was altered, none opens it.</source>
   <extracomment>capture/lock_keys.py</extracomment>
   <translation>La phrase secrète n'ouvre pas cet enregistrement : vérifiez les majuscules et la langue du clavier, et si elle appartient à un autre. Si lock.json a été modifié, aucune ne l'ouvre.</translation>
  </message>
  <message>
   <source>There may be lettering inside the sector, at {0} % of the width and {1} % of the height of the picture: what stands there is recorded, so look whether it names anybody.</source>
   <extracomment>app/lettering.py</extracomment>
   <translation>Il y a peut-être du texte dans le secteur, à {0} % de la largeur et {1} % de la hauteur de l'image : il sera enregistré ; voyez s'il nomme quelqu'un.</translation>
  </message>
  <message>
   <source>it is far too large</source>
   <extracomment>app/config.py</extracomment>
   <translation>il est bien trop grand</translation>
  </message>
  <message>
   <source>it is no readable TOML</source>
   <extracomment>app/config.py</extracomment>
   <translation>ce n'est pas un TOML lisible</translation>
  </message>
  <message>
   <source>The settings in {0} could not be used ({1}). Pleura starts with its defaults; the old file is kept as {2}.bad.</source>
   <extracomment>app/config.py</extracomment>
   <translation>Les réglages de {0} n'ont pas pu servir ({1}). Pleura démarre avec ses valeurs par défaut ; l'ancien fichier est gardé sous {2}.bad.</translation>
  </message>
  <message>
   <source>The picture has another size than at first: check that the outline holds the ultrasound, or mark it anew.</source>
   <extracomment>app/run.py</extracomment>
   <translation>L'image a une autre taille qu'au début : vérifiez que le contour contient l'échographie ou marquez-le à nouveau.</translation>
  </message>
  <message>
   <source>the source or the network did not stop in time</source>
   <extracomment>app/run.py</extracomment>
   <translation>la source ou le réseau ne s'est pas arrêté à temps</translation>
  </message>
  <message>
   <source>reading pictures failed ({0})</source>
   <extracomment>app/run.py</extracomment>
   <translation>la lecture des images a échoué ({0})</translation>
  </message>
  <message>
   <source>examining pictures failed ({0})</source>
   <extracomment>app/run.py</extracomment>
   <translation>l'examen des images a échoué ({0})</translation>
  </message>
  <message>
   <source>no picture arrives</source>
   <extracomment>app/run.py</extracomment>
   <translation>aucune image n'arrive</translation>
  </message>
  <message>
   <source>showing pictures failed ({0})</source>
   <extracomment>app/run.py</extracomment>
   <translation>l'affichage des images a échoué ({0})</translation>
  </message>
  <message>
   <source>The network gave no usable answer {0} times in a row: pictures go on without masks and without a number. Open the source again; if it stays so, restart Pleura.</source>
   <extracomment>app/watches.py</extracomment>
   <translation>Le réseau n'a donné aucune réponse utile {0} fois de suite : les images continuent sans masques et sans nombre. Rouvrez la source ; si cela persiste, redémarrez Pleura.</translation>
  </message>
  <message>
   <source>the network does not answer; pictures are not examined until it does</source>
   <extracomment>app/watches.py</extracomment>
   <translation>le réseau ne répond pas ; d'ici là, aucune image n'est examinée</translation>
  </message>
  <message>
   <source>no answer within {0} s</source>
   <extracomment>app/hang.py</extracomment>
   <translation>pas de réponse en {0} s</translation>
  </message>
  <message>
   <source>no ultrasound picture found</source>
   <extracomment>app/examine.py</extracomment>
   <translation>aucune image échographique trouvée</translation>
  </message>
  <message>
   <source>colour Doppler is on</source>
   <extracomment>app/examine.py</extracomment>
   <translation>le Doppler couleur est activé</translation>
  </message>
  <message>
   <source>no model is loaded</source>
   <extracomment>app/examine.py</extracomment>
   <translation>aucun modèle n'est chargé</translation>
  </message>
  <message>
   <source>the network failed</source>
   <extracomment>app/examine.py</extracomment>
   <translation>le réseau a échoué</translation>
  </message>
  <message>
   <source>invalid output of the network</source>
   <extracomment>app/examine.py</extracomment>
   <translation>sortie non valable du réseau</translation>
  </message>
  <message>
   <source>the network failed too often</source>
   <extracomment>app/examine.py</extracomment>
   <translation>le réseau a échoué trop souvent</translation>
  </message>
  <message>
   <source>Rib</source>
   <extracomment>models/labels.py</extracomment>
   <translation>Côte</translation>
  </message>
  <message>
   <source>Pleural line</source>
   <extracomment>models/labels.py</extracomment>
   <translation>Ligne pleurale</translation>
  </message>
  <message>
   <source>A-line</source>
   <extracomment>models/labels.py</extracomment>
   <translation>Ligne A</translation>
  </message>
  <message>
   <source>B-line</source>
   <extracomment>models/labels.py</extracomment>
   <translation>Ligne B</translation>
  </message>
  <message>
   <source>Confluence</source>
   <extracomment>models/labels.py</extracomment>
   <translation>Confluence</translation>
  </message>
  <message>
   <source>picture almost black</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>image presque noire</translation>
  </message>
  <message>
   <source>Raise the gain, and see that the probe has contact and gel.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Augmentez le gain ; vérifiez le contact et le gel.</translation>
  </message>
  <message>
   <source>picture dark</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>image sombre</translation>
  </message>
  <message>
   <source>Raise the gain.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Augmentez le gain.</translation>
  </message>
  <message>
   <source>picture too bright</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>image trop claire</translation>
  </message>
  <message>
   <source>Lower the gain until the tissue between ribs and skin shows grey.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Baissez le gain jusqu'à ce que le tissu entre côtes et peau soit gris.</translation>
  </message>
  <message>
   <source>part of the probe has no contact</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>une partie de la sonde est sans contact</translation>
  </message>
  <message>
   <source>Lay the whole probe on the skin and add gel.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Posez toute la sonde sur la peau et ajoutez du gel.</translation>
  </message>
  <message>
   <source>no bright line where the pleura was marked</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>pas de ligne claire là où la plèvre est marquée</translation>
  </message>
  <message>
   <source>Tilt the probe until the pleural line is bright, and check that this is lung.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Inclinez la sonde jusqu'à une ligne pleurale claire ; vérifiez que c'est du poumon.</translation>
  </message>
  <message>
   <source>pleural line faint</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>ligne pleurale faible</translation>
  </message>
  <message>
   <source>Tilt the probe until the pleural line is bright.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Inclinez la sonde jusqu'à une ligne pleurale claire.</translation>
  </message>
  <message>
   <source>this does not look like lung ultrasound</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>cela ne ressemble pas à du poumon</translation>
  </message>
  <message>
   <source>Check the source, and move the probe to a space between two ribs.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Vérifiez la source et placez la sonde entre deux côtes.</translation>
  </message>
  <message>
   <source>even tissue under the line, as of liver or spleen</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>tissu homogène sous la ligne, comme foie ou rate</translation>
  </message>
  <message>
   <source>Move the probe towards the chest until the lung slides under the line.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Déplacez la sonde vers le thorax jusqu'à voir le poumon glisser sous la ligne.</translation>
  </message>
  <message>
   <source>picture unlike most lung ultrasound</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>image différente de la plupart des poumons</translation>
  </message>
  <message>
   <source>Check that this is lung and that no other picture covers it.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Vérifiez que c'est du poumon et qu'aucune autre image ne le couvre.</translation>
  </message>
  <message>
   <source>neither A-lines nor B-lines seen under the line</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>ni lignes A ni lignes B sous la ligne</translation>
  </message>
  <message>
   <source>Look for A-lines and for sliding; a 0 alone does not show that this is lung.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Cherchez lignes A et glissement ; un 0 seul ne montre pas que c'est du poumon.</translation>
  </message>
  <message>
   <source>not checked whether this is lung</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>non vérifié si c'est du poumon</translation>
  </message>
  <message>
   <source>See for yourself that lung is in view; if this stays, install Pleura again.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Voyez vous-même si c'est du poumon ; si cela persiste, réinstallez Pleura.</translation>
  </message>
  <message>
   <source>shape of the ultrasound sector not known</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>forme du secteur inconnue</translation>
  </message>
  <message>
   <source>Mark the ultrasound sector by hand.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Marquez le secteur échographique à la main.</translation>
  </message>
  <message>
   <source>little pleura in view</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>peu de plèvre en vue</translation>
  </message>
  <message>
   <source>Turn the probe along the ribs until at least 2 cm of the line show.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Tournez la sonde le long des côtes jusqu'à voir au moins 2 cm de la ligne.</translation>
  </message>
  <message>
   <source>the marked line is the skin, not the pleura</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>la ligne marquée est la peau, pas la plèvre</translation>
  </message>
  <message>
   <source>Lower the depth or tilt the probe until the pleural line shows under the skin.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Réduisez la profondeur ou inclinez la sonde jusqu'à voir la ligne pleurale sous la peau.</translation>
  </message>
  <message>
   <source>pleural line in steps</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>ligne pleurale en marches</translation>
  </message>
  <message>
   <source>Check that the marked line is the pleura; tilt the probe until it shows in one piece.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Vérifiez que la ligne marquée est la plèvre ; inclinez la sonde jusqu'à la voir entière.</translation>
  </message>
  <message>
   <source>little depth in view under the pleural line</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>peu de profondeur sous la ligne pleurale</translation>
  </message>
  <message>
   <source>Increase the depth until at least 3 cm show under the line.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Augmentez la profondeur jusqu'à voir au moins 3 cm sous la ligne.</translation>
  </message>
  <message>
   <source>number jumps from frame to frame</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>le nombre saute d'image en image</translation>
  </message>
  <message>
   <source>Hold the probe still for a breath.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Tenez la sonde immobile le temps d'une respiration.</translation>
  </message>
  <message>
   <source>readable only now and then</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>lisible par moments seulement</translation>
  </message>
  <message>
   <source>probe moves too fast</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>la sonde bouge trop vite</translation>
  </message>
  <message>
   <source>Move the probe slowly.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Bougez la sonde lentement.</translation>
  </message>
  <message>
   <source>frozen picture</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>image figée</translation>
  </message>
  <message>
   <source>Unfreeze the machine or check the cable.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Défigez l'échographe ou vérifiez le câble.</translation>
  </message>
  <message>
   <source>network unsure: it reads the mirrored picture otherwise</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>réseau incertain : il lit autrement l'image en miroir</translation>
  </message>
  <message>
   <source>Hold the probe still, and compare with what you see.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Tenez la sonde immobile et comparez avec ce que vous voyez.</translation>
  </message>
  <message>
   <source>network finds something else in the mirrored picture</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>le réseau trouve autre chose dans l'image en miroir</translation>
  </message>
  <message>
   <source>Tilt or slide the probe until the pleural line shows clearly.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Inclinez ou glissez la sonde jusqu'à bien voir la ligne pleurale.</translation>
  </message>
  <message>
   <source>repeats of the pleural line where B-lines were marked</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>répétitions de la ligne pleurale là où des lignes B sont marquées</translation>
  </message>
  <message>
   <source>Look for A-lines: with them the lung there holds air.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Cherchez des lignes A : avec elles, le poumon contient là de l'air.</translation>
  </message>
  <message>
   <source>marked B-lines hardly differ from the haze beside them</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>les lignes B marquées se distinguent à peine du voile</translation>
  </message>
  <message>
   <source>Lower the gain, and see whether rays reach from the pleura to the bottom.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Baissez le gain et voyez si des rayons vont de la plèvre jusqu'en bas.</translation>
  </message>
  <message>
   <source>marked B-lines fade out on the way down</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>les lignes B marquées s'effacent vers le bas</translation>
  </message>
  <message>
   <source>See whether rays reach from the pleura to the bottom of the picture.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Voyez si des rayons vont de la plèvre au bas de l'image.</translation>
  </message>
  <message>
   <source>Check the cable and that the machine is on.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Vérifiez le câble et que l'appareil est allumé.</translation>
  </message>
  <message>
   <source>Switch colour Doppler off.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Coupez le Doppler couleur.</translation>
  </message>
  <message>
   <source>Check the picture, and start the program again if it stays so.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Vérifiez l'image et relancez le programme si cela persiste.</translation>
  </message>
  <message>
   <source>no pleural line seen</source>
   <extracomment>models/score/values.py</extracomment>
   <translation>pas de ligne pleurale visible</translation>
  </message>
  <message>
   <source>pleural line too deep in the picture</source>
   <extracomment>models/score/values.py</extracomment>
   <translation>ligne pleurale trop profonde</translation>
  </message>
  <message>
   <source>pleural line hidden behind ribs</source>
   <extracomment>models/score/values.py</extracomment>
   <translation>ligne pleurale cachée par les côtes</translation>
  </message>
  <message>
   <source>too little readable pleura</source>
   <extracomment>models/score/values.py</extracomment>
   <translation>trop peu de plèvre lisible</translation>
  </message>
  <message>
   <source>no ultrasound inside the picture</source>
   <extracomment>models/score/values.py</extracomment>
   <translation>pas d'échographie dans l'image</translation>
  </message>
  <message>
   <source>Move the probe until the bright line under the ribs shows.</source>
   <extracomment>models/score/values.py</extracomment>
   <translation>Bougez la sonde jusqu'à voir la ligne claire sous les côtes.</translation>
  </message>
  <message>
   <source>Increase the depth until the line lies in the upper half of the picture.</source>
   <extracomment>models/score/values.py</extracomment>
   <translation>Augmentez la profondeur jusqu'à avoir la ligne dans la moitié haute.</translation>
  </message>
  <message>
   <source>Slide or turn the probe until a space between two ribs shows.</source>
   <extracomment>models/score/values.py</extracomment>
   <translation>Glissez ou tournez la sonde jusqu'à voir un espace intercostal.</translation>
  </message>
  <message>
   <source>Lay the probe flat on the skin until at least 1 cm of the line shows.</source>
   <extracomment>models/score/values.py</extracomment>
   <translation>Posez la sonde à plat jusqu'à voir au moins 1 cm de la ligne.</translation>
  </message>
  <message>
   <source>no pleural line to follow</source>
   <extracomment>models/cine/breath.py</extracomment>
   <translation>pas de ligne pleurale à suivre</translation>
  </message>
  <message>
   <source>too short for a breath</source>
   <extracomment>models/cine/breath.py</extracomment>
   <translation>trop court pour une respiration</translation>
  </message>
  <message>
   <source>no breathing movement seen</source>
   <extracomment>models/cine/breath.py</extracomment>
   <translation>pas de mouvement respiratoire visible</translation>
  </message>
  <message>
   <source>breathing irregular, or the probe moves</source>
   <extracomment>models/cine/breath.py</extracomment>
   <translation>respiration irrégulière, ou la sonde bouge</translation>
  </message>
  <message>
   <source>Hold the probe still over two or three breaths.</source>
   <extracomment>models/cine/breath.py</extracomment>
   <translation>Tenez la sonde immobile deux ou trois respirations.</translation>
  </message>
  <message>
   <source>Check that the patient breathes, then record a longer clip.</source>
   <extracomment>models/cine/breath.py</extracomment>
   <translation>Vérifiez que le patient respire, puis enregistrez plus longtemps.</translation>
  </message>
  <message>
   <source>Hold the probe still over a few even breaths.</source>
   <extracomment>models/cine/breath.py</extracomment>
   <translation>Tenez la sonde immobile quelques respirations régulières.</translation>
  </message>
  <message>
   <source>no readable moment</source>
   <extracomment>models/cine/window.py</extracomment>
   <translation>aucun moment lisible</translation>
  </message>
  <message>
   <source>shorter than {0} s</source>
   <extracomment>models/cine/window.py</extracomment>
   <translation>moins de {0} s</translation>
  </message>
  <message>
   <source>breath unknown, shorter than {0} s</source>
   <extracomment>models/cine/window.py</extracomment>
   <translation>respiration inconnue, moins de {0} s</translation>
  </message>
  <message>
   <source>shorter than one breath</source>
   <extracomment>models/cine/window.py</extracomment>
   <translation>moins d'une respiration</translation>
  </message>
  <message>
   <source>less than half of it readable</source>
   <extracomment>models/cine/window.py</extracomment>
   <translation>moins de la moitié lisible</translation>
  </message>
  <message>
   <source>present</source>
   <extracomment>models/cine/sliding.py</extracomment>
   <translation>présent</translation>
  </message>
  <message>
   <source>weak</source>
   <extracomment>models/cine/sliding.py</extracomment>
   <translation>faible</translation>
  </message>
  <message>
   <source>not seen</source>
   <extracomment>models/cine/sliding.py</extracomment>
   <translation>non vu</translation>
  </message>
  <message>
   <source>cannot tell</source>
   <extracomment>models/cine/sliding.py</extracomment>
   <translation>indéterminé</translation>
  </message>
  <message>
   <source>Question or warning about recording</source>
   <extracomment>app/ui/ask_bar.py</extracomment>
   <translation>Question ou avertissement sur l'enregistrement</translation>
  </message>
  <message>
   <source>Choose a folder for recordings</source>
   <extracomment>app/ui/asking.py</extracomment>
   <translation>Choisir un dossier pour les enregistrements</translation>
  </message>
  <message>
   <source>Try again</source>
   <extracomment>app/ui/banner.py</extracomment>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Open the last source again  (R)</source>
   <extracomment>app/ui/banner.py</extracomment>
   <translation>Rouvrir la dernière source  (R)</translation>
  </message>
  <message>
   <source>Enter</source>
   <extracomment>app/ui/binding.py</extracomment>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Close  (Esc)</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Fermer  (Échap)</translation>
  </message>
  <message>
   <source>Keys</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Touches</translation>
  </message>
  <message>
   <source>Tab, Enter: buttons</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Tab, Entrée : boutons</translation>
  </message>
  <message>
   <source>Choose a source</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Choisir une source</translation>
  </message>
  <message>
   <source>Clip or picture</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Clip ou image</translation>
  </message>
  <message>
   <source>Open a clip or a picture  (O)</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Ouvrir un clip ou une image  (O)</translation>
  </message>
  <message>
   <source>Folder</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Dossier</translation>
  </message>
  <message>
   <source>Open a folder of pictures  (Shift+O)</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Ouvrir un dossier d'images  (Shift+O)</translation>
  </message>
  <message>
   <source>Phantom</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Fantôme</translation>
  </message>
  <message>
   <source>Show the phantom  (P)</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Afficher le fantôme  (P)</translation>
  </message>
  <message>
   <source>Or drop a file or a folder anywhere on this window.</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Ou déposez un fichier ou un dossier n'importe où sur cette fenêtre.</translation>
  </message>
  <message>
   <source>Again</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Encore</translation>
  </message>
  <message>
   <source>Devices</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Appareils</translation>
  </message>
  <message>
   <source>Look again</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Rechercher</translation>
  </message>
  <message>
   <source>Look for devices again</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Rechercher à nouveau des appareils</translation>
  </message>
  <message>
   <source>Again: {0}</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Encore : {0}</translation>
  </message>
  <message>
   <source>Looking for devices…</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Recherche d'appareils…</translation>
  </message>
  <message>
   <source>No device found. Plug in the frame grabber, then look again.</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Aucun appareil trouvé. Branchez la carte d'acquisition, puis recherchez à nouveau.</translation>
  </message>
  <message>
   <source>Show {0}</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Afficher {0}</translation>
  </message>
  <message>
   <source>Open a recording or a folder of pictures</source>
   <extracomment>app/ui/choosing.py</extracomment>
   <translation>Ouvrir un enregistrement ou un dossier d'images</translation>
  </message>
  <message>
   <source>Fill</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Aplat</translation>
  </message>
  <message>
   <source>Opacity of the masks' fill</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Opacité du remplissage des masques</translation>
  </message>
  <message>
   <source>Opacity of the masks' fill  (+ and −)</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Opacité du remplissage des masques  (+ et −)</translation>
  </message>
  <message>
   <source>Show or hide: {0}  ({1})</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Afficher ou masquer : {0}  ({1})</translation>
  </message>
  <message>
   <source>Position in the recording</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Position dans l'enregistrement</translation>
  </message>
  <message>
   <source>One picture back  (←)</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Une image en arrière  (←)</translation>
  </message>
  <message>
   <source>Play or pause  (Space)</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Lire ou mettre en pause  (Espace)</translation>
  </message>
  <message>
   <source>One picture on  (→)</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Une image en avant  (→)</translation>
  </message>
  <message>
   <source>Freeze</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Figer</translation>
  </message>
  <message>
   <source>Freeze or go on  (Space)</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Figer ou reprendre  (Espace)</translation>
  </message>
  <message>
   <source>Snapshot</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Capture</translation>
  </message>
  <message>
   <source>Save this picture  (S)</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Enregistrer cette image  (S)</translation>
  </message>
  <message>
   <source>Hide</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Masquer</translation>
  </message>
  <message>
   <source>Hold to hide the masks  (H)</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Maintenir pour masquer les masques  (H)</translation>
  </message>
  <message>
   <source>Play</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Lire</translation>
  </message>
  <message>
   <source>Pause</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Go on</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Suite</translation>
  </message>
  <message>
   <source>Pleura could not do this because of a fault of its own; try again, and report it.</source>
   <extracomment>app/ui/deck.py</extracomment>
   <translation>Pleura n'a pas pu le faire, par sa propre faute ; réessayez et signalez-le.</translation>
  </message>
  <message>
   <source>Pictures are shown without masks. {0}</source>
   <extracomment>app/ui/deck.py</extracomment>
   <translation>Les images sont affichées sans masques. {0}</translation>
  </message>
  <message>
   <source>Something went wrong inside Pleura. Open the source again; if it stays, start anew.</source>
   <extracomment>app/ui/guard.py</extracomment>
   <translation>Quelque chose a échoué dans Pleura. Rouvrez la source ; si cela persiste, redémarrez.</translation>
  </message>
  <message>
   <source>State</source>
   <extracomment>app/ui/header.py</extracomment>
   <translation>État</translation>
  </message>
  <message>
   <source>Source</source>
   <extracomment>app/ui/header.py</extracomment>
   <translation>Source</translation>
  </message>
  <message>
   <source>Choose a source  (O, D, P)</source>
   <extracomment>app/ui/header.py</extracomment>
   <translation>Choisir une source  (O, D, P)</translation>
  </message>
  <message>
   <source>Sector or whole picture  (Z)</source>
   <extracomment>app/ui/header.py</extracomment>
   <translation>Secteur ou image entière  (Z)</translation>
  </message>
  <message>
   <source>More: review, measure, theme, settings</source>
   <extracomment>app/ui/header.py</extracomment>
   <translation>Plus : revoir, mesurer, thème, réglages</translation>
  </message>
  <message>
   <source>Keys  (?)</source>
   <extracomment>app/ui/header.py</extracomment>
   <translation>Touches  (?)</translation>
  </message>
  <message>
   <source>Frame rate, image age, drops, network</source>
   <extracomment>app/ui/header.py</extracomment>
   <translation>Cadence, âge de l'image, sautées, réseau</translation>
  </message>
  <message>
   <source>Space</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Espace</translation>
  </message>
  <message>
   <source>Freeze a live picture; play or pause a recording</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Figer ; lire ou mettre en pause</translation>
  </message>
  <message>
   <source>One picture back</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Une image en arrière</translation>
  </message>
  <message>
   <source>One picture on</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Une image en avant</translation>
  </message>
  <message>
   <source>Home</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Origine</translation>
  </message>
  <message>
   <source>To the first picture</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>À la première image</translation>
  </message>
  <message>
   <source>Play slower</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Plus lent</translation>
  </message>
  <message>
   <source>Play faster</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Plus vite</translation>
  </message>
  <message>
   <source>Save this picture, with and without masks</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Enregistrer l'image (secteur seul)</translation>
  </message>
  <message>
   <source>Record the sector with its results, or stop</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Enregistrer le secteur, ou arrêter</translation>
  </message>
  <message>
   <source>Keep the last 30 s as a recording</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Garder les 30 dernières s</translation>
  </message>
  <message>
   <source>H (hold)</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>H (maintenir)</translation>
  </message>
  <message>
   <source>Look without the masks</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Voir sans les masques</translation>
  </message>
  <message>
   <source>Show or hide a class</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Afficher ou masquer une classe</translation>
  </message>
  <message>
   <source>More fill</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Plus d'aplat</translation>
  </message>
  <message>
   <source>Less fill, down to outlines only</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Moins d'aplat, jusqu'aux contours</translation>
  </message>
  <message>
   <source>Outlines on or off</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Contours oui ou non</translation>
  </message>
  <message>
   <source>Sector or whole picture</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Secteur ou image entière</translation>
  </message>
  <message>
   <source>Measure by drawing over the picture</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Mesurer en traçant sur l'image</translation>
  </message>
  <message>
   <source>Probe's marker: left, right, not shown</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Repère : gauche, droite, aucun</translation>
  </message>
  <message>
   <source>Mark by hand where the ultrasound is</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Marquer l'échographie à la main</translation>
  </message>
  <message>
   <source>Dark, light or sunlight</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Sombre, clair ou plein soleil</translation>
  </message>
  <message>
   <source>Review the last recording at the desk</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Revoir le dernier enregistrement</translation>
  </message>
  <message>
   <source>All settings; profiles, import, export</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Réglages ; profils, export</translation>
  </message>
  <message>
   <source>Open a clip, a picture or a DICOM file</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Ouvrir un clip, une image ou un DICOM</translation>
  </message>
  <message>
   <source>Open a folder of pictures</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Ouvrir un dossier d'images</translation>
  </message>
  <message>
   <source>Choose a device</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Choisir un appareil</translation>
  </message>
  <message>
   <source>Show the phantom</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Afficher le fantôme</translation>
  </message>
  <message>
   <source>Open the last source again</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Rouvrir la dernière source</translation>
  </message>
  <message>
   <source>? or F1</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>? ou F1</translation>
  </message>
  <message>
   <source>This list</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Cette liste</translation>
  </message>
  <message>
   <source>Full screen</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Plein écran</translation>
  </message>
  <message>
   <source>Quit</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Quitter</translation>
  </message>
  <message>
   <source>right</source>
   <extracomment>app/ui/measures.py</extracomment>
   <translation>juste</translation>
  </message>
  <message>
   <source>Depth ruler and caliper</source>
   <extracomment>app/ui/measures.py</extracomment>
   <translation>Règle de profondeur et compas</translation>
  </message>
  <message>
   <source>{0} cm</source>
   <extracomment>app/ui/measures.py</extracomment>
   <translation>{0} cm</translation>
  </message>
  <message>
   <source>Review</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Revoir</translation>
  </message>
  <message>
   <source>Review the last recording at the desk  (E)</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Revoir le dernier enregistrement au bureau  (E)</translation>
  </message>
  <message>
   <source>Measure</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Mesurer</translation>
  </message>
  <message>
   <source>Measure by drawing over the picture  (C)</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Mesurer en traçant sur l'image  (C)</translation>
  </message>
  <message>
   <source>Marker</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Repère</translation>
  </message>
  <message>
   <source>Probe's marker: left, right, not shown  (M)</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Repère de sonde : gauche, droite, aucun  (M)</translation>
  </message>
  <message>
   <source>Outline</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Contour</translation>
  </message>
  <message>
   <source>Mark by hand where the ultrasound is  (A)</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Marquer à la main où est l'échographie  (A)</translation>
  </message>
  <message>
   <source>Theme</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Thème</translation>
  </message>
  <message>
   <source>Dark, light or sunlight  (T)</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Sombre, clair ou plein soleil  (T)</translation>
  </message>
  <message>
   <source>Settings</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>All settings; profiles, import, export  (,)</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Tous les réglages ; profils, import, export  (,)</translation>
  </message>
  <message>
   <source>Full screen  (F11)</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Plein écran  (F11)</translation>
  </message>
  <message>
   <source>Correct this zone's picture at the desk  (V)</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Corriger l'image de cette zone au bureau  (V)</translation>
  </message>
  <message>
   <source>More</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Plus</translation>
  </message>
  <message>
   <source>Outline of the ultrasound, marked by hand</source>
   <extracomment>app/ui/outline.py</extracomment>
   <translation>Contour de l'échographie, marqué à la main</translation>
  </message>
  <message>
   <source>Use</source>
   <extracomment>app/ui/outline.py</extracomment>
   <translation>Utiliser</translation>
  </message>
  <message>
   <source>Use this outline  (Enter)</source>
   <extracomment>app/ui/outline.py</extracomment>
   <translation>Utiliser ce contour  (Entrée)</translation>
  </message>
  <message>
   <source>Find it</source>
   <extracomment>app/ui/outline.py</extracomment>
   <translation>Chercher</translation>
  </message>
  <message>
   <source>Let Pleura look for the outline again</source>
   <extracomment>app/ui/outline.py</extracomment>
   <translation>Laisser Pleura rechercher le contour</translation>
  </message>
  <message>
   <source>Cancel</source>
   <extracomment>app/ui/outline.py</extracomment>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Leave the outline as it was  (Esc)</source>
   <extracomment>app/ui/outline.py</extracomment>
   <translation>Laisser le contour tel quel  (Échap)</translation>
  </message>
  <message>
   <source>There is no picture to mark yet.</source>
   <extracomment>app/ui/outlining.py</extracomment>
   <translation>Il n'y a pas encore d'image à marquer.</translation>
  </message>
  <message>
   <source>This outline counts, and is remembered for this device.</source>
   <extracomment>app/ui/outlining.py</extracomment>
   <translation>Ce contour compte et sera retenu pour cet appareil.</translation>
  </message>
  <message>
   <source>This outline counts for this recording.</source>
   <extracomment>app/ui/outlining.py</extracomment>
   <translation>Ce contour compte pour cet enregistrement.</translation>
  </message>
  <message>
   <source>Pleura looks for the outline again.</source>
   <extracomment>app/ui/outlining.py</extracomment>
   <translation>Pleura recherche le contour.</translation>
  </message>
  <message>
   <source>B-line score</source>
   <extracomment>app/ui/panels.py</extracomment>
   <translation>Score de lignes B</translation>
  </message>
  <message>
   <source>How far the number may be trusted</source>
   <extracomment>app/ui/panels.py</extracomment>
   <translation>Jusqu'où se fier au nombre</translation>
  </message>
  <message>
   <source>Interval that holds the true value 9 times in 10</source>
   <extracomment>app/ui/panels.py</extracomment>
   <translation>Intervalle qui contient la vraie valeur 9 fois sur 10</translation>
  </message>
  <message>
   <source>What to do</source>
   <extracomment>app/ui/panels.py</extracomment>
   <translation>Que faire</translation>
  </message>
  <message>
   <source>B-line score (BLAS)</source>
   <extracomment>app/ui/panels.py</extracomment>
   <translation>Score de lignes B (BLAS)</translation>
  </message>
  <message>
   <source>90 % interval</source>
   <extracomment>app/ui/panels.py</extracomment>
   <translation>Intervalle 90 %</translation>
  </message>
  <message>
   <source>A passphrase for the recordings</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>Une phrase secrète pour les enregistrements</translation>
  </message>
  <message>
   <source>What is recorded in this window is encrypted. It is opened with this passphrase, and with nothing else.</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>Ce que cette fenêtre enregistre est chiffré. Seule cette phrase secrète l'ouvre, rien d'autre.</translation>
  </message>
  <message>
   <source>If it is forgotten, the recordings are lost: nobody can open them, Pleura's makers included, and it cannot be reset. Pleura keeps it in memory only, until this window is closed. Write it down and keep it away from this computer.</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>Si elle est oubliée, les enregistrements sont perdus : personne ne peut les ouvrir, pas même les auteurs de Pleura, et elle ne peut pas être réinitialisée. Pleura ne la garde qu'en mémoire, jusqu'à la fermeture de cette fenêtre. Notez-la et conservez-la loin de cet ordinateur.</translation>
  </message>
  <message>
   <source>8 characters or more; several words are best.</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>Au moins 8 caractères ; plusieurs mots valent mieux.</translation>
  </message>
  <message>
   <source>This recording is encrypted</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>Cet enregistrement est chiffré</translation>
  </message>
  <message>
   <source>Its passphrase opens it: {0}</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>Sa phrase secrète l'ouvre : {0}</translation>
  </message>
  <message>
   <source>{0} recordings are encrypted; a passphrase opens those that it belongs to.</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>{0} enregistrements sont chiffrés ; une phrase secrète ouvre ceux auxquels elle appartient.</translation>
  </message>
  <message>
   <source>Without it nobody can read the recording. What is opened stays open until Pleura is left.</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>Sans elle, personne ne peut lire l'enregistrement. Ce qui est ouvert le reste jusqu'à la sortie de Pleura.</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>Phrase secrète</translation>
  </message>
  <message>
   <source>The same once more</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>La même encore une fois</translation>
  </message>
  <message>
   <source>Cancel  (Esc)</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>Annuler  (Échap)</translation>
  </message>
  <message>
   <source>Encrypt</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>Chiffrer</translation>
  </message>
  <message>
   <source>Encrypt what is recorded  (Enter)</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>Chiffrer ce qui est enregistré  (Entrée)</translation>
  </message>
  <message>
   <source>Open</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Open the recording  (Enter)</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>Ouvrir l'enregistrement  (Entrée)</translation>
  </message>
  <message>
   <source>Record the ultrasound sector and its results, or stop  (V)</source>
   <extracomment>app/ui/record_bar.py</extracomment>
   <translation>Enregistrer le secteur et ses résultats, ou arrêter  (V)</translation>
  </message>
  <message>
   <source>This recording is being encrypted</source>
   <extracomment>app/ui/record_bar.py</extracomment>
   <translation>Cet enregistrement est chiffré pendant l'écriture</translation>
  </message>
  <message>
   <source>Keep the last {0} as a recording  (K)</source>
   <extracomment>app/ui/record_bar.py</extracomment>
   <translation>Garder les {0} dernières en enregistrement  (K)</translation>
  </message>
  <message>
   <source>Length and size</source>
   <extracomment>app/ui/record_bar.py</extracomment>
   <translation>Durée et taille</translation>
  </message>
  <message>
   <source>Room left, lost</source>
   <extracomment>app/ui/record_bar.py</extracomment>
   <translation>Place libre, perdues</translation>
  </message>
  <message>
   <source>Recording: {0}</source>
   <extracomment>app/ui/record_bar.py</extracomment>
   <translation>Enregistrement : {0}</translation>
  </message>
  <message>
   <source>Keep 30 s</source>
   <extracomment>app/ui/record_bar.py</extracomment>
   <translation>Garder 30 s</translation>
  </message>
  <message>
   <source>Stop</source>
   <extracomment>app/ui/record_bar.py</extracomment>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Keep {0}</source>
   <extracomment>app/ui/record_bar.py</extracomment>
   <translation>Garder {0}</translation>
  </message>
  <message>
   <source>That is no part of a screen; write screen:, screen:1 for the second one, or screen:X,Y,WIDTH,HEIGHT with sides of 64 and more.</source>
   <extracomment>app/ui/screen_source.py</extracomment>
   <translation>Ce n'est pas une partie d'écran ; écrivez screen:, screen:1 pour le deuxième, ou screen:X,Y,LARGEUR,HAUTEUR avec des côtés d'au moins 64.</translation>
  </message>
  <message>
   <source>The screen can be shown in Pleura's window only; start pleura live screen: instead.</source>
   <extracomment>app/ui/screen_source.py</extracomment>
   <translation>L'écran ne peut être montré que dans la fenêtre de Pleura ; lancez pleura live screen:.</translation>
  </message>
  <message>
   <source>The system gives no picture of the screen; allow screen recording for Pleura in its settings, use X11 instead of Wayland, and check the number of the screen.</source>
   <extracomment>app/ui/screen_source.py</extracomment>
   <translation>Le système ne donne pas d'image de l'écran ; autorisez Pleura à capturer l'écran, utilisez X11 au lieu de Wayland et vérifiez le numéro de l'écran.</translation>
  </message>
  <message>
   <source>That part of the screen has {0} × {1} pixels; Pleura takes {2} to {3} a side: write screen:X,Y,WIDTH,HEIGHT.</source>
   <extracomment>app/ui/screen_source.py</extracomment>
   <translation>Cette partie de l'écran a {0} × {1} pixels ; Pleura prend de {2} à {3} par côté : écrivez screen:X,Y,LARGEUR,HAUTEUR.</translation>
  </message>
  <message>
   <source>screen {0}</source>
   <extracomment>app/ui/screen_source.py</extracomment>
   <translation>écran {0}</translation>
  </message>
  <message>
   <source>The screen gives no picture any more; open it again.</source>
   <extracomment>app/ui/screen_source.py</extracomment>
   <translation>L'écran ne donne plus d'image ; rouvrez-le.</translation>
  </message>
  <message>
   <source>Pleura sends OpenIGTLink to this computer only; add --allow-network to send to others.</source>
   <extracomment>app/ui/streams.py</extracomment>
   <translation>Pleura n'envoie OpenIGTLink qu'à cet ordinateur ; ajoutez --allow-network pour d'autres.</translation>
  </message>
  <message>
   <source>Last minute</source>
   <extracomment>app/ui/trend.py</extracomment>
   <translation>Dernière minute</translation>
  </message>
  <message>
   <source>B-line score over the last minute</source>
   <extracomment>app/ui/trend.py</extracomment>
   <translation>Score de lignes B de la dernière minute</translation>
  </message>
  <message>
   <source>now</source>
   <extracomment>app/ui/trend.py</extracomment>
   <translation>actuel</translation>
  </message>
  <message>
   <source>Median {0}</source>
   <extracomment>app/ui/trend.py</extracomment>
   <translation>Médiane {0}</translation>
  </message>
  <message>
   <source>highest {0}</source>
   <extracomment>app/ui/trend.py</extracomment>
   <translation>maximum {0}</translation>
  </message>
  <message>
   <source>{0} % scored</source>
   <extracomment>app/ui/trend.py</extracomment>
   <translation>{0} % notés</translation>
  </message>
  <message>
   <source>Not opened: the recording is encrypted, and no passphrase was given.</source>
   <extracomment>app/ui/unlocking.py</extracomment>
   <translation>Non ouvert : l'enregistrement est chiffré et aucune phrase secrète n'a été donnée.</translation>
  </message>
  <message>
   <source>Ultrasound picture</source>
   <extracomment>app/ui/view.py</extracomment>
   <translation>Image échographique</translation>
  </message>
  <message>
   <source>There is no picture to save yet.</source>
   <extracomment>app/ui/window.py</extracomment>
   <translation>Il n'y a pas encore d'image à enregistrer.</translation>
  </message>
  <message>
   <source>Snapshot saved in {0}: {1}</source>
   <extracomment>app/ui/window.py</extracomment>
   <translation>Capture enregistrée dans {0} : {1}</translation>
  </message>
  <message>
   <source>Colours of all windows: for a dark room, a bright one, the sun.</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Couleurs de toutes les fenêtres : salle sombre, claire, plein soleil.</translation>
  </message>
  <message>
   <source>Dark</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>Light</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Sunlight</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Soleil</translation>
  </message>
  <message>
   <source>Language</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Of all windows; none chosen takes that of the system.</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>De toutes les fenêtres ; sans choix, celle du système.</translation>
  </message>
  <message>
   <source>that of the system</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>celle du système</translation>
  </message>
  <message>
   <source>Classes that are drawn</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Classes dessinées</translation>
  </message>
  <message>
   <source>What the network marked and the picture shows.</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Ce que le réseau a marqué et que l'image montre.</translation>
  </message>
  <message>
   <source>Fill of the masks</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Remplissage des masques</translation>
  </message>
  <message>
   <source>How much the masks cover of the picture.</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>À quel point les masques couvrent l'image.</translation>
  </message>
  <message>
   <source>Outlines of the masks</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Contours des masques</translation>
  </message>
  <message>
   <source>Each class has its own line, so colour is not needed.</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Chaque classe a sa propre ligne ; la couleur n'est pas nécessaire.</translation>
  </message>
  <message>
   <source>Seconds that can be kept</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Secondes qui peuvent être gardées</translation>
  </message>
  <message>
   <source>How far back Keep reaches; 0 keeps nothing and saves work.</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Jusqu'où Garder remonte ; 0 ne garde rien et économise du travail.</translation>
  </message>
  <message>
   <source>Folder for recordings</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Dossier des enregistrements</translation>
  </message>
  <message>
   <source>Where recordings of the sector go.</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Où vont les enregistrements du secteur.</translation>
  </message>
  <message>
   <source>Pleura's own folder</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Dossier propre à Pleura</translation>
  </message>
  <message>
   <source>Encrypt recordings</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Chiffrer les enregistrements</translation>
  </message>
  <message>
   <source>Only a passphrase opens what Record and Keep write; it is asked for after each start, and nobody can open them without it. Exams are not encrypted.</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Seule une phrase secrète ouvre ce qu'écrivent Enregistrer et Garder ; elle est demandée après chaque démarrage, et personne ne peut l'ouvrir sans elle. Les examens ne sont pas chiffrés.</translation>
  </message>
  <message>
   <source>Exams are old after</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Les examens sont anciens après</translation>
  </message>
  <message>
   <source>Older ones are offered for deletion; nothing is deleted by itself.</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Les plus vieux sont proposés à la suppression ; rien ne s'efface seul.</translation>
  </message>
  <message>
   <source>days</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>jours</translation>
  </message>
  <message>
   <source>never</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>jamais</translation>
  </message>
  <message>
   <source>Threads of the network</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Fils du réseau</translation>
  </message>
  <message>
   <source>More are faster on a computer that does nothing else.</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Plus va plus vite si l'ordinateur ne fait rien d'autre.</translation>
  </message>
  <message>
   <source>Pictures from other computers</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Images d'autres ordinateurs</translation>
  </message>
  <message>
   <source>Lets rtsp:, http: and igtl: sources be opened.</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Permet d'ouvrir les sources rtsp:, http: et igtl:.</translation>
  </message>
  <message>
   <source>Mend what is marked first, then save.</source>
   <extracomment>app/settings/draft.py</extracomment>
   <translation>Corrigez d'abord ce qui est marqué, puis enregistrez.</translation>
  </message>
  <message>
   <source>This cannot be used here.</source>
   <extracomment>app/settings/draft.py</extracomment>
   <translation>Ceci n'est pas utilisable ici.</translation>
  </message>
  <message>
   <source>Enter a number from {0} to {1}, or leave it empty.</source>
   <extracomment>app/settings/draft.py</extracomment>
   <translation>Entrez un nombre de {0} à {1}, ou laissez vide.</translation>
  </message>
  <message>
   <source>Enter a number from {0} to {1}.</source>
   <extracomment>app/settings/draft.py</extracomment>
   <translation>Entrez un nombre de {0} à {1}.</translation>
  </message>
  <message>
   <source>Name a profile with 1 to 40 letters, figures, spaces or hyphens.</source>
   <extracomment>app/settings/profiles.py</extracomment>
   <translation>Nommez un profil avec 1 à 40 lettres, chiffres, espaces ou tirets.</translation>
  </message>
  <message>
   <source>The profile {0} could not be deleted.</source>
   <extracomment>app/settings/profiles.py</extracomment>
   <translation>Le profil {0} n'a pas pu être supprimé.</translation>
  </message>
  <message>
   <source>The settings could not be written there: choose a folder that exists.</source>
   <extracomment>app/settings/profiles.py</extracomment>
   <translation>Les réglages n'ont pas pu y être écrits : choisissez un dossier existant.</translation>
  </message>
  <message>
   <source>This file is far too large to hold settings.</source>
   <extracomment>app/settings/profiles.py</extracomment>
   <translation>Ce fichier est bien trop grand pour des réglages.</translation>
  </message>
  <message>
   <source>These settings cannot be used: look at '{0}'.</source>
   <extracomment>app/settings/profiles.py</extracomment>
   <translation>Ces réglages sont inutilisables : voyez '{0}'.</translation>
  </message>
  <message>
   <source>This file holds no settings of Pleura: choose a .toml file.</source>
   <extracomment>app/settings/profiles.py</extracomment>
   <translation>Ce fichier ne contient pas de réglages de Pleura : choisissez un fichier .toml.</translation>
  </message>
  <message>
   <source>No setting has these words.</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Aucun réglage n'a ces mots.</translation>
  </message>
  <message>
   <source>Settings (*.toml)</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Réglages (*.toml)</translation>
  </message>
  <message>
   <source>Search the settings</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Chercher dans les réglages</translation>
  </message>
  <message>
   <source>Save</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Garder</translation>
  </message>
  <message>
   <source>Save, and let it count</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Enregistrer et appliquer</translation>
  </message>
  <message>
   <source>Import</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Importer</translation>
  </message>
  <message>
   <source>Take over the settings of a file</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Reprendre les réglages d'un fichier</translation>
  </message>
  <message>
   <source>Export</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Exporter</translation>
  </message>
  <message>
   <source>Write these settings to a file</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Écrire ces réglages dans un fichier</translation>
  </message>
  <message>
   <source>Defaults</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Par défaut</translation>
  </message>
  <message>
   <source>Set everything back to how it came</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Tout remettre à l'état initial</translation>
  </message>
  <message>
   <source>These are the defaults. Save lets them count; Esc leaves all as it was.</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Ce sont les valeurs par défaut. Garder les applique ; Échap laisse tout tel quel.</translation>
  </message>
  <message>
   <source>Import settings</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Importer des réglages</translation>
  </message>
  <message>
   <source>Export settings</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Exporter les réglages</translation>
  </message>
  <message>
   <source>Imported. Save lets it count; Esc leaves all as it was.</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Importé. Garder l'applique ; Échap laisse tout tel quel.</translation>
  </message>
  <message>
   <source>Exported, without the last source and the folder for recordings.</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Exporté, sans la dernière source ni le dossier des enregistrements.</translation>
  </message>
  <message>
   <source>Profiles</source>
   <extracomment>app/ui/settings/kept.py</extracomment>
   <translation>Profils</translation>
  </message>
  <message>
   <source>Settings of a department under a name. Use shows them; Save lets them count.</source>
   <extracomment>app/ui/settings/kept.py</extracomment>
   <translation>Réglages d'un service sous un nom. Utiliser les montre ; Garder les applique.</translation>
  </message>
  <message>
   <source>Devices that are known</source>
   <extracomment>app/ui/settings/kept.py</extracomment>
   <translation>Appareils connus</translation>
  </message>
  <message>
   <source>Where the ultrasound lies in their pictures was marked by hand.</source>
   <extracomment>app/ui/settings/kept.py</extracomment>
   <translation>L'emplacement de l'échographie dans leurs images a été marqué à la main.</translation>
  </message>
  <message>
   <source>Name of a profile, such as Emergency</source>
   <extracomment>app/ui/settings/kept.py</extracomment>
   <translation>Nom d'un profil, comme Urgences</translation>
  </message>
  <message>
   <source>Name of a profile</source>
   <extracomment>app/ui/settings/kept.py</extracomment>
   <translation>Nom d'un profil</translation>
  </message>
  <message>
   <source>Keep as profile</source>
   <extracomment>app/ui/settings/kept.py</extracomment>
   <translation>Garder comme profil</translation>
  </message>
  <message>
   <source>Keep these settings as a profile</source>
   <extracomment>app/ui/settings/kept.py</extracomment>
   <translation>Garder ces réglages comme profil</translation>
  </message>
  <message>
   <source>The profile {0} is kept.</source>
   <extracomment>app/ui/settings/kept.py</extracomment>
   <translation>Le profil {0} est gardé.</translation>
  </message>
  <message>
   <source>This is the profile {0}. Save lets it count; Esc leaves all as it was.</source>
   <extracomment>app/ui/settings/kept.py</extracomment>
   <translation>Voici le profil {0}. Garder l'applique ; Échap laisse tout tel quel.</translation>
  </message>
  <message>
   <source>Press Delete once more: the profile {0} is then gone for good.</source>
   <extracomment>app/ui/settings/kept.py</extracomment>
   <translation>Pressez encore Supprimer : le profil {0} disparaît alors définitivement.</translation>
  </message>
  <message>
   <source>The profile {0} is deleted.</source>
   <extracomment>app/ui/settings/kept.py</extracomment>
   <translation>Le profil {0} est supprimé.</translation>
  </message>
  <message>
   <source>Forget</source>
   <extracomment>app/ui/settings/kept.py</extracomment>
   <translation>Oublier</translation>
  </message>
  <message>
   <source>The settings are saved.</source>
   <extracomment>app/ui/settings/live.py</extracomment>
   <translation>Les réglages sont enregistrés.</translation>
  </message>
  <message>
   <source>The settings count, but could not be written to the disk.</source>
   <extracomment>app/ui/settings/live.py</extracomment>
   <translation>Les réglages comptent, mais n'ont pas pu être écrits sur le disque.</translation>
  </message>
  <message>
   <source>From the next start.</source>
   <extracomment>app/ui/settings/rows.py</extracomment>
   <translation>Au prochain démarrage.</translation>
  </message>
  <message>
   <source>On</source>
   <extracomment>app/ui/settings/rows.py</extracomment>
   <translation>Oui</translation>
  </message>
  <message>
   <source>Choose</source>
   <extracomment>app/ui/settings/rows.py</extracomment>
   <translation>Choisir</translation>
  </message>
  <message>
   <source>Off</source>
   <extracomment>app/ui/settings/rows.py</extracomment>
   <translation>Non</translation>
  </message>
  <message>
   <source>Pleura asks other computers for pictures only when told to: start it with pleura live --allow-network, or write network = true into its settings.</source>
   <extracomment>app/sources.py</extracomment>
   <translation>Pleura ne demande des images à d'autres ordinateurs que sur ordre : lancez pleura live --allow-network ou écrivez network = true dans ses réglages.</translation>
  </message>
  <message>
   <source>No source was given; name a file, a folder or device:0.</source>
   <extracomment>capture/opening.py</extracomment>
   <translation>Aucune source donnée ; nommez un fichier, un dossier ou device:0.</translation>
  </message>
  <message>
   <source>Pleura opens files and devices of this computer only; copy the recording here first.</source>
   <extracomment>capture/opening.py</extracomment>
   <translation>Pleura n'ouvre que des fichiers et appareils de cet ordinateur ; copiez d'abord l'enregistrement ici.</translation>
  </message>
  <message>
   <source>{0} is no usable file name; choose a file or a folder.</source>
   <extracomment>capture/opening.py</extracomment>
   <translation>{0} n'est pas un nom de fichier utilisable ; choisissez un fichier ou un dossier.</translation>
  </message>
  <message>
   <source>{0} is no kind of file that Pleura reads; choose MP4, MOV, AVI, MKV, MPEG, WebM, GIF, PNG, JPEG, BMP, TIFF or DICOM.</source>
   <extracomment>capture/opening.py</extracomment>
   <translation>{0} n'est pas un type de fichier que Pleura lit ; choisissez MP4, MOV, AVI, MKV, MPEG, WebM, GIF, PNG, JPEG, BMP, TIFF ou DICOM.</translation>
  </message>
  <message>
   <source>There is no file or folder {0} at that place; check the name and the folder.</source>
   <extracomment>capture/codec.py</extracomment>
   <translation>Il n'y a ni fichier ni dossier {0} à cet endroit ; vérifiez le nom et le dossier.</translation>
  </message>
  <message>
   <source>{0} cannot be reached; check its name, its folder and that its drive is connected.</source>
   <extracomment>capture/codec.py</extracomment>
   <translation>{0} est inaccessible ; vérifiez le nom, le dossier et que le lecteur est connecté.</translation>
  </message>
  <message>
   <source>{0} is no ordinary file; choose a recording, a picture or a folder.</source>
   <extracomment>capture/codec.py</extracomment>
   <translation>{0} n'est pas un fichier ordinaire ; choisissez un enregistrement, une image ou un dossier.</translation>
  </message>
  <message>
   <source>{0} is empty; copy it again from where it was recorded.</source>
   <extracomment>capture/codec.py</extracomment>
   <translation>{0} est vide ; recopiez-le depuis l'endroit où il a été enregistré.</translation>
  </message>
  <message>
   <source>{0} is larger than 8 GB; cut it into shorter recordings.</source>
   <extracomment>capture/codec.py</extracomment>
   <translation>{0} dépasse 8 Go ; coupez-le en enregistrements plus courts.</translation>
  </message>
  <message>
   <source>{0} may not be read; ask for permission or copy it to a folder of your own.</source>
   <extracomment>capture/codec.py</extracomment>
   <translation>{0} ne peut pas être lu ; demandez l'autorisation ou copiez-le dans un dossier à vous.</translation>
  </message>
  <message>
   <source>{0} is damaged or no video; copy it again or export it as MP4 (H.264).</source>
   <extracomment>capture/codec.py</extracomment>
   <translation>{0} est endommagé ou n'est pas une vidéo ; recopiez-le ou exportez-le en MP4 (H.264).</translation>
  </message>
  <message>
   <source>{0} is damaged; copy it again or export it as PNG.</source>
   <extracomment>capture/codec.py</extracomment>
   <translation>{0} est endommagé ; recopiez-le ou exportez-le en PNG.</translation>
  </message>
  <message>
   <source>{0} holds no pictures, perhaps only sound; choose another recording.</source>
   <extracomment>capture/codec.py</extracomment>
   <translation>{0} ne contient pas d'images, peut-être seulement du son ; choisissez un autre enregistrement.</translation>
  </message>
  <message>
   <source>{0} is stored in a way Pleura cannot decode; export it as MP4 (H.264).</source>
   <extracomment>capture/codec.py</extracomment>
   <translation>{0} est stocké d'une façon que Pleura ne sait pas lire ; exportez-le en MP4 (H.264).</translation>
  </message>
  <message>
   <source>{0} has pictures of {1} × {2} pixels; Pleura reads up to {3} × {4}.</source>
   <extracomment>capture/codec.py</extracomment>
   <translation>{0} a des images de {1} × {2} pixels ; Pleura lit jusqu'à {3} × {4}.</translation>
  </message>
  <message>
   <source>{0} is longer than 2 hours; cut it into shorter recordings.</source>
   <extracomment>capture/clip.py</extracomment>
   <translation>{0} dure plus de 2 heures ; coupez-le en enregistrements plus courts.</translation>
  </message>
  <message>
   <source>{0} states {1} frames per second; Pleura reads up to {2}.</source>
   <extracomment>capture/clip.py</extracomment>
   <translation>{0} annonce {1} images par seconde ; Pleura lit jusqu'à {2}.</translation>
  </message>
  <message>
   <source>{0} has pictures of an unusual kind; export it again as MP4 (H.264).</source>
   <extracomment>capture/clip.py</extracomment>
   <translation>{0} a des images d'un type inhabituel ; réexportez-le en MP4 (H.264).</translation>
  </message>
  <message>
   <source>{0} is a damaged picture; copy it again or export it as PNG.</source>
   <extracomment>capture/still.py</extracomment>
   <translation>{0} est une image endommagée ; recopiez-la ou exportez-la en PNG.</translation>
  </message>
  <message>
   <source>{0} is no PNG, JPEG, BMP or TIFF picture; export it as PNG.</source>
   <extracomment>capture/still.py</extracomment>
   <translation>{0} n'est pas une image PNG, JPEG, BMP ou TIFF ; exportez-la en PNG.</translation>
  </message>
  <message>
   <source>The folder {0} may not be read; ask for permission or copy it.</source>
   <extracomment>capture/folder.py</extracomment>
   <translation>Le dossier {0} ne peut pas être lu ; demandez l'autorisation ou copiez-le.</translation>
  </message>
  <message>
   <source>The folder {0} holds no pictures; put PNG, JPEG, BMP or TIFF files into it.</source>
   <extracomment>capture/folder.py</extracomment>
   <translation>Le dossier {0} ne contient pas d'images ; mettez-y des fichiers PNG, JPEG, BMP ou TIFF.</translation>
  </message>
  <message>
   <source>The folder {0} holds more than {1} pictures; split it into several.</source>
   <extracomment>capture/folder.py</extracomment>
   <translation>Le dossier {0} contient plus de {1} images ; répartissez-les en plusieurs.</translation>
  </message>
  <message>
   <source>The folder {0} holds pictures of {1} × {2} and {3} × {4} pixels; keep one size in a folder.</source>
   <extracomment>capture/folder.py</extracomment>
   <translation>Le dossier {0} contient des images de {1} × {2} et {3} × {4} pixels ; une seule taille par dossier.</translation>
  </message>
  <message>
   <source>No picture of {0} can be decoded; export it again as MP4 (H.264).</source>
   <extracomment>capture/tape.py</extracomment>
   <translation>Aucune image de {0} ne peut être lue ; réexportez-le en MP4 (H.264).</translation>
  </message>
  <message>
   <source>incomplete: the file breaks off</source>
   <extracomment>capture/tape.py</extracomment>
   <translation>incomplet : le fichier s'interrompt</translation>
  </message>
  <message>
   <source>incomplete: {0} of {1} frames</source>
   <extracomment>capture/tape.py</extracomment>
   <translation>incomplet : {0} images sur {1}</translation>
  </message>
  <message>
   <source>DICOM needs one more package; install it with pip install "pleura[dicom]".</source>
   <extracomment>capture/dicom.py</extracomment>
   <translation>DICOM demande un paquet de plus ; installez-le par pip install "pleura[dicom]".</translation>
  </message>
  <message>
   <source>{0} is no DICOM file; export it again from the scanner.</source>
   <extracomment>capture/dicom.py</extracomment>
   <translation>{0} n'est pas un fichier DICOM ; réexportez-le depuis l'échographe.</translation>
  </message>
  <message>
   <source>{0} is deflated DICOM; export it without compression.</source>
   <extracomment>capture/dicom.py</extracomment>
   <translation>{0} est du DICOM compressé (deflated) ; exportez-le sans compression.</translation>
  </message>
  <message>
   <source>{0} is damaged DICOM; export it again from the scanner.</source>
   <extracomment>capture/dicom.py</extracomment>
   <translation>{0} est du DICOM endommagé ; réexportez-le depuis l'échographe.</translation>
  </message>
  <message>
   <source>{0} is compressed as JPEG, which needs: pip install pillow.</source>
   <extracomment>capture/dicom.py</extracomment>
   <translation>{0} est compressé en JPEG, ce qui demande : pip install pillow.</translation>
  </message>
  <message>
   <source>{0} is compressed as {1}, which Pleura cannot read; export it uncompressed.</source>
   <extracomment>capture/dicom.py</extracomment>
   <translation>{0} est compressé en {1}, que Pleura ne lit pas ; exportez-le non compressé.</translation>
  </message>
  <message>
   <source>{0} holds no pictures; choose the DICOM file of the recording.</source>
   <extracomment>capture/dicom.py</extracomment>
   <translation>{0} ne contient pas d'images ; choisissez le fichier DICOM de l'enregistrement.</translation>
  </message>
  <message>
   <source>{0} stores its pictures in an unusual way; export it as MP4 (H.264).</source>
   <extracomment>capture/dicom.py</extracomment>
   <translation>{0} stocke ses images de façon inhabituelle ; exportez-le en MP4 (H.264).</translation>
  </message>
  <message>
   <source>{0} states {1} frames, over two hours; export a shorter one.</source>
   <extracomment>capture/dicom.py</extracomment>
   <translation>{0} annonce {1} images, plus de deux heures ; exportez-en un plus court.</translation>
  </message>
  <message>
   <source>{0} states more pictures than it holds; export it again.</source>
   <extracomment>capture/dicom.py</extracomment>
   <translation>{0} annonce plus d'images qu'il n'en contient ; réexportez-le.</translation>
  </message>
  <message>
   <source>The picture of {0} has stopped; check the cable and reconnect it.</source>
   <extracomment>capture/device.py</extracomment>
   <translation>L'image de {0} s'est arrêtée ; vérifiez le câble et reconnectez-le.</translation>
  </message>
  <message>
   <source>The device {0} was not opened: it is not wanted.</source>
   <extracomment>capture/device_camera.py</extracomment>
   <translation>L'appareil {0} n'a pas été ouvert : il n'est pas voulu.</translation>
  </message>
  <message>
   <source>The device {0} gives no picture; switch on the video output of the scanner, check the cable and close other programs that use it.</source>
   <extracomment>capture/device_camera.py</extracomment>
   <translation>L'appareil {0} ne donne pas d'image ; activez la sortie vidéo de l'échographe, vérifiez le câble et fermez les autres programmes qui l'utilisent.</translation>
  </message>
  <message>
   <source>The device {0} cannot be opened; close other programs that use it, plug it in again.</source>
   <extracomment>capture/device_camera.py</extracomment>
   <translation>L'appareil {0} ne peut pas être ouvert ; fermez les autres programmes qui l'utilisent et rebranchez-le.</translation>
  </message>
  <message>
   <source>at {0} per second</source>
   <extracomment>capture/device_modes.py</extracomment>
   <translation>à {0} par seconde</translation>
  </message>
  <message>
   <source>camera {0}</source>
   <extracomment>capture/devices.py</extracomment>
   <translation>caméra {0}</translation>
  </message>
  <message>
   <source>No device was named; write device:0 or device: and its name.</source>
   <extracomment>capture/devices.py</extracomment>
   <translation>Aucun appareil nommé ; écrivez device:0 ou device: et son nom.</translation>
  </message>
  <message>
   <source>Several devices are called {0}; choose one by number: {1}.</source>
   <extracomment>capture/devices.py</extracomment>
   <translation>Plusieurs appareils s'appellent {0} ; choisissez-en un par numéro : {1}.</translation>
  </message>
  <message>
   <source>There is no capture device {0}; {1}.</source>
   <extracomment>capture/devices.py</extracomment>
   <translation>Il n'y a pas d'appareil d'acquisition {0} ; {1}.</translation>
  </message>
  <message>
   <source>The device {0} is not connected; plug it in again.</source>
   <extracomment>capture/devices.py</extracomment>
   <translation>L'appareil {0} n'est pas connecté ; rebranchez-le.</translation>
  </message>
  <message>
   <source>none is connected: plug one in and try again</source>
   <extracomment>capture/devices.py</extracomment>
   <translation>aucun n'est connecté : branchez-en un et réessayez</translation>
  </message>
  <message>
   <source>device:{0} {1}</source>
   <extracomment>capture/devices.py</extracomment>
   <translation>device:{0} {1}</translation>
  </message>
  <message>
   <source>connected: {0}</source>
   <extracomment>capture/devices.py</extracomment>
   <translation>connectés : {0}</translation>
  </message>
  <message>
   <source>and others</source>
   <extracomment>capture/devices.py</extracomment>
   <translation>et d'autres</translation>
  </message>
  <message>
   <source>the picture stood still, so the device is opened again</source>
   <extracomment>capture/reconnect.py</extracomment>
   <translation>l'image s'est arrêtée, l'appareil est donc rouvert</translation>
  </message>
  <message>
   <source>{0} no longer delivers pictures</source>
   <extracomment>capture/reconnect.py</extracomment>
   <translation>{0} ne fournit plus d'images</translation>
  </message>
  <message>
   <source>The stream of {0}</source>
   <extracomment>capture/network.py</extracomment>
   <translation>Le flux de {0}</translation>
  </message>
  <message>
   <source>{0} sends nothing that can be decoded; check it.</source>
   <extracomment>capture/network.py</extracomment>
   <translation>{0} n'envoie rien de lisible ; vérifiez-le.</translation>
  </message>
  <message>
   <source>{0} cannot be opened; check address, user and password, and that it sends H.264, MJPEG or MPEG-TS.</source>
   <extracomment>capture/network.py</extracomment>
   <translation>{0} ne peut pas être ouvert ; vérifiez adresse, utilisateur et mot de passe, et qu'il envoie H.264, MJPEG ou MPEG-TS.</translation>
  </message>
  <message>
   <source>{0} sends no picture; check what it sends.</source>
   <extracomment>capture/network.py</extracomment>
   <translation>{0} n'envoie pas d'image ; vérifiez ce qu'il envoie.</translation>
  </message>
  <message>
   <source>{0} has ended or fallen silent; start it again.</source>
   <extracomment>capture/network.py</extracomment>
   <translation>{0} est terminé ou muet ; relancez-le.</translation>
  </message>
  <message>
   <source>{0} is a recording and no live picture; save it as a file and open that.</source>
   <extracomment>capture/network.py</extracomment>
   <translation>{0} est un enregistrement et non une image en direct ; enregistrez-le en fichier et ouvrez-le.</translation>
  </message>
  <message>
   <source>Recording needs a sector that you have confirmed: check that its outline holds the ultrasound and no name, then record.</source>
   <extracomment>capture/record_status.py</extracomment>
   <translation>Pour enregistrer, il faut un secteur confirmé : vérifiez que son contour contient l'échographie et aucun nom, puis enregistrez.</translation>
  </message>
  <message>
   <source>There is less than 1 GB of free space: free some, or choose another folder.</source>
   <extracomment>capture/record_status.py</extracomment>
   <translation>Il reste moins de 1 Go libre : faites de la place ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>There is less than 5 GB of free space left for recording.</source>
   <extracomment>capture/record_status.py</extracomment>
   <translation>Il reste moins de 5 Go pour enregistrer.</translation>
  </message>
  <message>
   <source>The disk is full: recording stopped and what was recorded is kept. Free some space, then record again.</source>
   <extracomment>capture/record_status.py</extracomment>
   <translation>Le disque est plein : l'enregistrement s'est arrêté et ce qui est enregistré est gardé. Faites de la place, puis enregistrez à nouveau.</translation>
  </message>
  <message>
   <source>The folder for recordings is gone (a drive or share that was taken away?): choose another folder, then record again.</source>
   <extracomment>capture/record_status.py</extracomment>
   <translation>Le dossier d'enregistrement a disparu (un lecteur retiré ?) : choisissez-en un autre, puis enregistrez à nouveau.</translation>
  </message>
  <message>
   <source>Recording stopped ({0}): what was recorded is kept. Choose another folder.</source>
   <extracomment>capture/record_status.py</extracomment>
   <translation>Enregistrement arrêté ({0}) : ce qui est enregistré est gardé. Choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>Recording cannot keep up (a slow disk or a busy computer): {0} pictures were not recorded. Choose a faster drive or close other programs.</source>
   <extracomment>capture/record_status.py</extracomment>
   <translation>L'enregistrement ne suit pas (disque lent ou ordinateur occupé) : {0} images n'ont pas été enregistrées. Choisissez un lecteur plus rapide ou fermez d'autres programmes.</translation>
  </message>
  <message>
   <source>The picture has another size than the sector that you confirmed: confirm it again, until then nothing is recorded.</source>
   <extracomment>capture/record_status.py</extracomment>
   <translation>L'image a une autre taille que le secteur confirmé : confirmez-le à nouveau ; d'ici là, rien n'est enregistré.</translation>
  </message>
  <message>
   <source>The folder for recordings cannot be written to ({0}): choose another folder.</source>
   <extracomment>capture/record_folder.py</extracomment>
   <translation>Impossible d'écrire dans le dossier d'enregistrement ({0}) : choisissez-en un autre.</translation>
  </message>
  <message>
   <source>Too many recordings were begun in this second: try once more.</source>
   <extracomment>capture/record_folder.py</extracomment>
   <translation>Trop d'enregistrements commencés dans cette seconde : réessayez.</translation>
  </message>
  <message>
   <source>a recording of that name is there</source>
   <extracomment>capture/record_folder.py</extracomment>
   <translation>un enregistrement de ce nom existe déjà</translation>
  </message>
  <message>
   <source>{0} is being recorded now: end that first.</source>
   <extracomment>capture/record_recover.py</extracomment>
   <translation>{0} est en cours d'enregistrement : terminez-le d'abord.</translation>
  </message>
  <message>
   <source>In {0} no picture can be read; it is set aside.</source>
   <extracomment>capture/record_recover.py</extracomment>
   <translation>Dans {0}, aucune image n'est lisible ; il est mis de côté.</translation>
  </message>
  <message>
   <source>{0} is not deleted: it is in use, or whole.</source>
   <extracomment>capture/record_recover.py</extracomment>
   <translation>{0} n'est pas supprimé : il est utilisé ou intact.</translation>
  </message>
  <message>
   <source>cut off, then recovered</source>
   <extracomment>capture/record_recover.py</extracomment>
   <translation>coupé, puis récupéré</translation>
  </message>
 </context>
 <context>
  <name>exam</name>
  <message>
   <source>not saved</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>non enregistrée</translation>
  </message>
  <message>
   <source>being saved</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>en cours d'enregistrement</translation>
  </message>
  <message>
   <source>no warning</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>sans avertissement</translation>
  </message>
  <message>
   <source>with a warning</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>avec avertissement</translation>
  </message>
  <message>
   <source>not assessable</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>non évaluable</translation>
  </message>
  <message>
   <source>left out</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>omise</translation>
  </message>
  <message>
   <source>wound or dressing in the way</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>plaie ou pansement</translation>
  </message>
  <message>
   <source>patient could not be turned</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>patient impossible à tourner</translation>
  </message>
  <message>
   <source>not tolerated</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>non toléré</translation>
  </message>
  <message>
   <source>no time</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>pas le temps</translation>
  </message>
  <message>
   <source>No exam</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>Aucun examen</translation>
  </message>
  <message>
   <source>Begin an exam, or go on with one of the list.</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>Commencez un examen, ou reprenez-en un de la liste.</translation>
  </message>
  <message>
   <source>Begin an exam</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>Commencer un examen</translation>
  </message>
  <message>
   <source>No pseudonym</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>Sans pseudonyme</translation>
  </message>
  <message>
   <source>left out: {0}</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>omise : {0}</translation>
  </message>
  <message>
   <source>not assessable: {0}</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>non évaluable : {0}</translation>
  </message>
  <message>
   <source>no number</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>aucun nombre</translation>
  </message>
  <message>
   <source>{0}, {1}; the network gave {2}</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>{0}, {1} ; le réseau donnait {2}</translation>
  </message>
  <message>
   <source>with a warning: {0}</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>avec avertissement : {0}</translation>
  </message>
  <message>
   <source>{0} of {1} zones done; now {2}, {3}</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>{0} sur {1} faites ; ici {2}, {3}</translation>
  </message>
  <message>
   <source>Outline is right</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>Le contour est juste</translation>
  </message>
  <message>
   <source>Save {0}</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>Enregistrer {0}</translation>
  </message>
  <message>
   <source>Next: {0}</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>Suivante : {0}</translation>
  </message>
  <message>
   <source>Writing…</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>Écriture…</translation>
  </message>
  <message>
   <source>Next exam</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>Examen suivant</translation>
  </message>
  <message>
   <source>Write report</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>Écrire le rapport</translation>
  </message>
  <message>
   <source>{0}: being saved…</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>{0} : enregistrement…</translation>
  </message>
  <message>
   <source>{0}: no ultrasound sector found yet; A marks it by hand</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>{0} : pas encore de secteur échographique ; A le marque à la main</translation>
  </message>
  <message>
   <source>{0}: look at the outline; only what lies inside it is kept. If it is wrong, mark it by hand (A)</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>{0} : voyez le contour ; seul l'intérieur est gardé. S'il est faux, marquez-le à la main (A)</translation>
  </message>
  <message>
   <source>{0}, no number yet</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>{0}, pas encore de nombre</translation>
  </message>
  <message>
   <source>{0}; hold still for a whole breath, best {1} s</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>{0} ; immobile une respiration entière, mieux {1} s</translation>
  </message>
  <message>
   <source>{0}, ready to save</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>{0}, prête à enregistrer</translation>
  </message>
  <message>
   <source>Rule: {0}</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>Règle : {0}</translation>
  </message>
  <message>
   <source>No LUS score by the published rule: {0}</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>Pas de score LUS selon la règle publiée : {0}</translation>
  </message>
  <message>
   <source>LUS score by the published rule: {0}</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>Score LUS selon la règle publiée : {0}</translation>
  </message>
  <message>
   <source>it is the same exam</source>
   <extracomment>app/exam/compare.py</extracomment>
   <translation>c'est le même examen</translation>
  </message>
  <message>
   <source>they do not have the same pseudonym</source>
   <extracomment>app/exam/compare.py</extracomment>
   <translation>ils n'ont pas le même pseudonyme</translation>
  </message>
  <message>
   <source>{0} and {1} zones</source>
   <extracomment>app/exam/compare.py</extracomment>
   <translation>{0} et {1} zones</translation>
  </message>
  <message>
   <source>they were read by different networks</source>
   <extracomment>app/exam/compare.py</extracomment>
   <translation>des réseaux différents les ont lus</translation>
  </message>
  <message>
   <source>the earlier one is not the earlier one</source>
   <extracomment>app/exam/compare.py</extracomment>
   <translation>le premier n'est pas le premier</translation>
  </message>
  <message>
   <source>earlier</source>
   <extracomment>app/exam/compare.py</extracomment>
   <translation>avant</translation>
  </message>
  <message>
   <source>the {0} one: {1}</source>
   <extracomment>app/exam/compare.py</extracomment>
   <translation>{0} : {1}</translation>
  </message>
  <message>
   <source>the {0} one is a single picture</source>
   <extracomment>app/exam/compare.py</extracomment>
   <translation>{0} : une seule image</translation>
  </message>
  <message>
   <source>warning on both numbers</source>
   <extracomment>app/exam/compare.py</extracomment>
   <translation>avertissement sur les deux nombres</translation>
  </message>
  <message>
   <source>warning on the {0} number</source>
   <extracomment>app/exam/compare.py</extracomment>
   <translation>avertissement sur le nombre ({0})</translation>
  </message>
  <message>
   <source>the correction of {0}</source>
   <extracomment>app/exam/conduct.py</extracomment>
   <translation>la correction de {0}</translation>
  </message>
  <message>
   <source>saving {0}</source>
   <extracomment>app/exam/conduct.py</extracomment>
   <translation>l'enregistrement de {0}</translation>
  </message>
  <message>
   <source>leaving out {0}</source>
   <extracomment>app/exam/conduct.py</extracomment>
   <translation>l'omission de {0}</translation>
  </message>
  <message>
   <source>your reading of {0}</source>
   <extracomment>app/exam/conduct.py</extracomment>
   <translation>votre lecture de {0}</translation>
  </message>
  <message>
   <source>There is nothing to take back.</source>
   <extracomment>app/exam/conduct.py</extracomment>
   <translation>Il n'y a rien à annuler.</translation>
  </message>
  <message>
   <source>Taken back: {0}.</source>
   <extracomment>app/exam/conduct.py</extracomment>
   <translation>Annulé : {0}.</translation>
  </message>
  <message>
   <source>1 exam</source>
   <extracomment>app/exam/conduct.py</extracomment>
   <translation>1 examen</translation>
  </message>
  <message>
   <source>{0} exams</source>
   <extracomment>app/exam/conduct.py</extracomment>
   <translation>{0} examens</translation>
  </message>
  <message>
   <source>{0} deleted for good.</source>
   <extracomment>app/exam/conduct.py</extracomment>
   <translation>{0} supprimé définitivement.</translation>
  </message>
  <message>
   <source>No exam is open: begin one, or open one of the list.</source>
   <extracomment>app/exam/conduct.py</extracomment>
   <translation>Aucun examen ouvert : commencez-en un, ou ouvrez-en un de la liste.</translation>
  </message>
  <message>
   <source>This zone has no recording to review: save it first.</source>
   <extracomment>app/exam/correction.py</extracomment>
   <translation>Cette zone n'a pas d'enregistrement à revoir : enregistrez-la d'abord.</translation>
  </message>
  <message>
   <source>The correction could not be saved ({0}): free some space.</source>
   <extracomment>app/exam/correction.py</extracomment>
   <translation>La correction n'a pas pu être enregistrée ({0}) : faites de la place.</translation>
  </message>
  <message>
   <source>A person's number; the network gave {0}.</source>
   <extracomment>app/exam/correction.py</extracomment>
   <translation>Nombre d'une personne ; le réseau donnait {0}.</translation>
  </message>
  <message>
   <source>Hold the probe still and save again after a whole breath, 4 s at least.</source>
   <extracomment>app/exam/gather.py</extracomment>
   <translation>Tenez la sonde immobile et réenregistrez après une respiration entière, 4 s au moins.</translation>
  </message>
  <message>
   <source>a single picture</source>
   <extracomment>app/exam/gather.py</extracomment>
   <translation>une seule image</translation>
  </message>
  <message>
   <source>the recording is longer than the {0} pictures that are kept</source>
   <extracomment>app/exam/gather.py</extracomment>
   <translation>l'enregistrement dépasse les {0} images gardées</translation>
  </message>
  <message>
   <source>Save one or two breaths of each zone; the worst moment may lie in what was left out.</source>
   <extracomment>app/exam/gather.py</extracomment>
   <translation>Enregistrez une ou deux respirations par zone ; le pire moment peut être dans ce qui est omis.</translation>
  </message>
  <message>
   <source>not examined: {0}</source>
   <extracomment>app/exam/gather.py</extracomment>
   <translation>non examiné : {0}</translation>
  </message>
  <message>
   <source>A picture of the exam could not be encoded: save the zone again.</source>
   <extracomment>app/exam/gather.py</extracomment>
   <translation>Une image de l'examen n'a pas pu être codée : réenregistrez la zone.</translation>
  </message>
  <message>
   <source>The zone holds no picture: save it again while a picture is shown.</source>
   <extracomment>app/exam/gather.py</extracomment>
   <translation>La zone ne contient pas d'image : réenregistrez quand une image est visible.</translation>
  </message>
  <message>
   <source>the window of time does not stand for a breath: {0}</source>
   <extracomment>app/exam/gather.py</extracomment>
   <translation>la fenêtre de temps ne vaut pas une respiration : {0}</translation>
  </message>
  <message>
   <source>cannot be told for every space</source>
   <extracomment>app/exam/gather.py</extracomment>
   <translation>indéterminé pour certains espaces</translation>
  </message>
  <message>
   <source>{0} of {1} zones saved</source>
   <extracomment>app/exam/guide.py</extracomment>
   <translation>{0} sur {1} zones</translation>
  </message>
  <message>
   <source>without a number: {0}</source>
   <extracomment>app/exam/guide.py</extracomment>
   <translation>sans nombre : {0}</translation>
  </message>
  <message>
   <source>next: {0}, {1}</source>
   <extracomment>app/exam/guide.py</extracomment>
   <translation>suite : {0}, {1}</translation>
  </message>
  <message>
   <source>Report written to {0}: {1}.</source>
   <extracomment>app/exam/paper.py</extracomment>
   <translation>Rapport écrit dans {0} : {1}.</translation>
  </message>
  <message>
   <source>DICOM is left out: the exam was read by another network.</source>
   <extracomment>app/exam/paper.py</extracomment>
   <translation>Sans DICOM : un autre réseau a lu l'examen.</translation>
  </message>
  <message>
   <source>front</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>avant</translation>
  </message>
  <message>
   <source>The {0} has no such zone: it has {1}.</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>{0} : pas de telle zone ; il y a {1}.</translation>
  </message>
  <message>
   <source>upper BLUE point</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>point BLUE supérieur</translation>
  </message>
  <message>
   <source>lower BLUE point</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>point BLUE inférieur</translation>
  </message>
  <message>
   <source>PLAPS point</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>point PLAPS</translation>
  </message>
  <message>
   <source>upper anterior</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>antérieure haute</translation>
  </message>
  <message>
   <source>lower anterior</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>antérieure basse</translation>
  </message>
  <message>
   <source>upper lateral</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>latérale haute</translation>
  </message>
  <message>
   <source>basal lateral</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>latérale basale</translation>
  </message>
  <message>
   <source>lower lateral</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>latérale basse</translation>
  </message>
  <message>
   <source>upper posterior</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>postérieure haute</translation>
  </message>
  <message>
   <source>lower posterior</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>postérieure basse</translation>
  </message>
  <message>
   <source>basal anterior</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>antérieure basale</translation>
  </message>
  <message>
   <source>middle posterior</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>postérieure moyenne</translation>
  </message>
  <message>
   <source>basal posterior</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>postérieure basale</translation>
  </message>
  <message>
   <source>right {0}</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>{0}, à droite</translation>
  </message>
  <message>
   <source>left {0}</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>{0}, à gauche</translation>
  </message>
  <message>
   <source>6-zone exam (BLUE points)</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>Examen de 6 zones (points BLUE)</translation>
  </message>
  <message>
   <source>8-zone exam</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>Examen de 8 zones</translation>
  </message>
  <message>
   <source>12-zone exam</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>Examen de 12 zones</translation>
  </message>
  <message>
   <source>14-zone exam</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>Examen de 14 zones</translation>
  </message>
  <message>
   <source>There are exams with {0} zones: choose one of these.</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>Il y a des examens de {0} zones : choisissez-en un.</translation>
  </message>
  <message>
   <source>A pseudonym is up to three letters and up to four digits, such as P-017: no name, no initials, no date of birth, no patient number.</source>
   <extracomment>app/exam/pseudonym.py</extracomment>
   <translation>Un pseudonyme a jusqu'à trois lettres et quatre chiffres, comme P-017 : ni nom, ni initiales, ni date de naissance, ni numéro de patient.</translation>
  </message>
  <message>
   <source>This reads as a year. {0}</source>
   <extracomment>app/exam/pseudonym.py</extracomment>
   <translation>Cela ressemble à une année. {0}</translation>
  </message>
  <message>
   <source>No pseudonym P-0000 is left: choose other letters.</source>
   <extracomment>app/exam/pseudonym.py</extracomment>
   <translation>Plus aucun pseudonyme P-0000 : choisissez d'autres lettres.</translation>
  </message>
  <message>
   <source>Write a date as 2026-01-31, or leave it empty.</source>
   <extracomment>app/exam/shelf.py</extracomment>
   <translation>Écrivez une date comme 2026-01-31, ou laissez vide.</translation>
  </message>
  <message>
   <source>{0}, {1} on the disk</source>
   <extracomment>app/exam/shelf.py</extracomment>
   <translation>{0}, {1} sur le disque</translation>
  </message>
  <message>
   <source>{0} of {1} zones</source>
   <extracomment>app/exam/shelf.py</extracomment>
   <translation>{0} zones sur {1}</translation>
  </message>
  <message>
   <source>This exam was read by another network, so no zone can be added: begin a new exam, or start Pleura with that network.</source>
   <extracomment>app/exam/stand.py</extracomment>
   <translation>Un autre réseau a lu cet examen, aucune zone ne peut donc s'ajouter : commencez-en un autre, ou lancez Pleura avec ce réseau.</translation>
  </message>
  <message>
   <source>This exam is open in another window of Pleura: close it there first.</source>
   <extracomment>app/exam/store.py</extracomment>
   <translation>Cet examen est ouvert dans une autre fenêtre de Pleura : fermez-le là d'abord.</translation>
  </message>
  <message>
   <source>The exam could not be deleted ({0}): close what has its files open, then try again.</source>
   <extracomment>app/exam/store.py</extracomment>
   <translation>L'examen n'a pas pu être supprimé ({0}) : fermez ce qui tient ses fichiers ouverts, puis réessayez.</translation>
  </message>
  <message>
   <source>Exams are kept for 1 day at least.</source>
   <extracomment>app/exam/store.py</extracomment>
   <translation>Les examens sont gardés au moins 1 jour.</translation>
  </message>
  <message>
   <source>There is no such exam: choose one of the list.</source>
   <extracomment>app/exam/store.py</extracomment>
   <translation>Cet examen n'existe pas : choisissez-en un de la liste.</translation>
  </message>
  <message>
   <source>The exam {0} is far too large to be one of Pleura's.</source>
   <extracomment>app/exam/store.py</extracomment>
   <translation>L'examen {0} est bien trop grand pour être de Pleura.</translation>
  </message>
  <message>
   <source>The exam {0} is no longer there.</source>
   <extracomment>app/exam/store.py</extracomment>
   <translation>L'examen {0} n'est plus là.</translation>
  </message>
  <message>
   <source>The exam {0} cannot be read: it is damaged or of a newer Pleura.</source>
   <extracomment>app/exam/store.py</extracomment>
   <translation>L'examen {0} est illisible : endommagé ou d'une version plus récente de Pleura.</translation>
  </message>
  <message>
   <source>The exam {0} holds another one: put its folder back in place.</source>
   <extracomment>app/exam/store.py</extracomment>
   <translation>L'examen {0} en contient un autre : remettez son dossier à sa place.</translation>
  </message>
  <message>
   <source>The exam cannot be written ({0}): free some space, then save again.</source>
   <extracomment>app/exam/store.py</extracomment>
   <translation>L'examen ne peut pas être écrit ({0}) : faites de la place, puis réenregistrez.</translation>
  </message>
  <message>
   <source>No B-line in any space.</source>
   <extracomment>models/clinical/zone.py</extracomment>
   <translation>Aucune ligne B dans aucun espace.</translation>
  </message>
  <message>
   <source>One or two B-lines in the fullest space.</source>
   <extracomment>models/clinical/zone.py</extracomment>
   <translation>Une ou deux lignes B dans l'espace le plus plein.</translation>
  </message>
  <message>
   <source>Three or more separate B-lines in the fullest space.</source>
   <extracomment>models/clinical/zone.py</extracomment>
   <translation>Trois lignes B séparées ou plus dans l'espace le plus plein.</translation>
  </message>
  <message>
   <source>B-lines have merged in the fullest space.</source>
   <extracomment>models/clinical/zone.py</extracomment>
   <translation>Lignes B confluentes dans l'espace le plus plein.</translation>
  </message>
  <message>
   <source>At most two B-lines in every space.</source>
   <extracomment>models/clinical/zone.py</extracomment>
   <translation>Au plus deux lignes B dans chaque espace.</translation>
  </message>
  <message>
   <source>Three or more B-lines, or merged ones, over at most half of the pleural line.</source>
   <extracomment>models/clinical/zone.py</extracomment>
   <translation>Trois lignes B ou plus, ou confluentes, sur au plus la moitié de la ligne pleurale.</translation>
  </message>
  <message>
   <source>Merged or many B-lines over more than half of the pleural line.</source>
   <extracomment>models/clinical/zone.py</extracomment>
   <translation>Lignes B confluentes ou nombreuses sur plus de la moitié de la ligne pleurale.</translation>
  </message>
  <message>
   <source>Tissue-like lung, as the examiner entered it.</source>
   <extracomment>models/clinical/zone.py</extracomment>
   <translation>Poumon d'aspect tissulaire, selon l'examinateur.</translation>
  </message>
  <message>
   <source>B-lines in one space</source>
   <extracomment>models/clinical/zone.py</extracomment>
   <translation>Lignes B dans un espace</translation>
  </message>
  <message>
   <source>LUS zone score</source>
   <extracomment>models/clinical/zone.py</extracomment>
   <translation>Score LUS de la zone</translation>
  </message>
  <message>
   <source>nobody has said whether tissue-like lung is seen</source>
   <extracomment>models/clinical/zone.py</extracomment>
   <translation>personne n'a dit si un poumon d'aspect tissulaire est vu</translation>
  </message>
  <message>
   <source>lung sliding is not known</source>
   <extracomment>models/clinical/zone.py</extracomment>
   <translation>glissement pulmonaire inconnu</translation>
  </message>
  <message>
   <source>there is no lung sliding</source>
   <extracomment>models/clinical/zone.py</extracomment>
   <translation>il n'y a pas de glissement pulmonaire</translation>
  </message>
  <message>
   <source>no B-line is seen and {0}</source>
   <extracomment>models/clinical/zone.py</extracomment>
   <translation>aucune ligne B n'est vue et {0}</translation>
  </message>
  <message>
   <source>only one of them is calibrated</source>
   <extracomment>models/cine/comparison.py</extracomment>
   <translation>un seul est calibré</translation>
  </message>
  <message>
   <source>geometry {0} and {1}</source>
   <extracomment>models/cine/comparison.py</extracomment>
   <translation>géométrie {0} et {1}</translation>
  </message>
  <message>
   <source>{0} s and {1} s long</source>
   <extracomment>models/cine/comparison.py</extracomment>
   <translation>durées de {0} s et {1} s</translation>
  </message>
  <message>
   <source>Not compared with the earlier exam: {0}.</source>
   <extracomment>app/report/content.py</extracomment>
   <translation>Non comparé à l'examen précédent : {0}.</translation>
  </message>
  <message>
   <source>{0}: not compared ({1}).</source>
   <extracomment>app/report/content.py</extracomment>
   <translation>{0} : non comparé ({1}).</translation>
  </message>
  <message>
   <source>more than the intervals leave open</source>
   <extracomment>app/report/content.py</extracomment>
   <translation>plus que les intervalles ne le permettent</translation>
  </message>
  <message>
   <source>within the intervals</source>
   <extracomment>app/report/content.py</extracomment>
   <translation>dans les intervalles</translation>
  </message>
  <message>
   <source>{0}: {1} to {2}, {3}{4}.</source>
   <extracomment>app/report/content.py</extracomment>
   <translation>{0} : {1} à {2}, {3}{4}.</translation>
  </message>
  <message>
   <source>Save, then next zone  (Enter)</source>
   <extracomment>app/ui/exam/actions.py</extracomment>
   <translation>Enregistrer, puis zone suivante  (Entrée)</translation>
  </message>
  <message>
   <source>Save this zone, again if need be  (S)</source>
   <extracomment>app/ui/exam/actions.py</extracomment>
   <translation>Enregistrer cette zone, à nouveau au besoin  (S)</translation>
  </message>
  <message>
   <source>Undo</source>
   <extracomment>app/ui/exam/actions.py</extracomment>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Take the last change back  (U)</source>
   <extracomment>app/ui/exam/actions.py</extracomment>
   <translation>Annuler le dernier changement  (U)</translation>
  </message>
  <message>
   <source>Skip</source>
   <extracomment>app/ui/exam/actions.py</extracomment>
   <translation>Omettre</translation>
  </message>
  <message>
   <source>Leave this zone out, with a reason  (X)</source>
   <extracomment>app/ui/exam/actions.py</extracomment>
   <translation>Omettre cette zone, avec un motif  (X)</translation>
  </message>
  <message>
   <source>{0}  (Enter)</source>
   <extracomment>app/ui/exam/actions.py</extracomment>
   <translation>{0}  (Entrée)</translation>
  </message>
  <message>
   <source>Take back: {0}  (U)</source>
   <extracomment>app/ui/exam/actions.py</extracomment>
   <translation>Annuler : {0}  (U)</translation>
  </message>
  <message>
   <source>Nothing to take back  (U)</source>
   <extracomment>app/ui/exam/actions.py</extracomment>
   <translation>Rien à annuler  (U)</translation>
  </message>
  <message>
   <source>Chest map</source>
   <extracomment>app/ui/exam/chest.py</extracomment>
   <translation>Carte du thorax</translation>
  </message>
  <message>
   <source>Delete for good, with all pictures?</source>
   <extracomment>app/ui/exam/exam_row.py</extracomment>
   <translation>Supprimer définitivement, images comprises ?</translation>
  </message>
  <message>
   <source>Open {0}, {1}</source>
   <extracomment>app/ui/exam/exam_row.py</extracomment>
   <translation>Ouvrir {0}, {1}</translation>
  </message>
  <message>
   <source>Compare</source>
   <extracomment>app/ui/exam/exam_row.py</extracomment>
   <translation>Comparer</translation>
  </message>
  <message>
   <source>Compare the open exam with {0}, {1}</source>
   <extracomment>app/ui/exam/exam_row.py</extracomment>
   <translation>Comparer l'examen ouvert avec {0}, {1}</translation>
  </message>
  <message>
   <source>Delete {0}, {1}</source>
   <extracomment>app/ui/exam/exam_row.py</extracomment>
   <translation>Supprimer {0}, {1}</translation>
  </message>
  <message>
   <source>Keep {0}, {1}</source>
   <extracomment>app/ui/exam/exam_row.py</extracomment>
   <translation>Garder {0}, {1}</translation>
  </message>
  <message>
   <source>Exam</source>
   <extracomment>app/ui/exam/header.py</extracomment>
   <translation>Examen</translation>
  </message>
  <message>
   <source>Progress of the exam</source>
   <extracomment>app/ui/exam/header.py</extracomment>
   <translation>Progression de l'examen</translation>
  </message>
  <message>
   <source>Exams</source>
   <extracomment>app/ui/exam/header.py</extracomment>
   <translation>Examens</translation>
  </message>
  <message>
   <source>All exams: open, compare, delete  (E)</source>
   <extracomment>app/ui/exam/header.py</extracomment>
   <translation>Tous les examens : ouvrir, comparer, supprimer  (E)</translation>
  </message>
  <message>
   <source>Choose a source  (O, D)</source>
   <extracomment>app/ui/exam/header.py</extracomment>
   <translation>Choisir une source  (O, D)</translation>
  </message>
  <message>
   <source>More: review, measure, outline, settings</source>
   <extracomment>app/ui/exam/header.py</extracomment>
   <translation>Plus : revoir, mesurer, contour, réglages</translation>
  </message>
  <message>
   <source>Saved picture: {0}</source>
   <extracomment>app/ui/exam/inset.py</extracomment>
   <translation>Image enregistrée : {0}</translation>
  </message>
  <message>
   <source>Enter, PgDn</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Entrée, PgSuiv</translation>
  </message>
  <message>
   <source>What the big button says; foot switch</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Ce que dit le grand bouton ; pédale</translation>
  </message>
  <message>
   <source>Save this zone, or save it anew</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Enregistrer, ou réenregistrer</translation>
  </message>
  <message>
   <source>Go to the next zone that is missing</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>À la prochaine zone manquante</translation>
  </message>
  <message>
   <source>One zone back</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Une zone en arrière</translation>
  </message>
  <message>
   <source>One zone on</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Une zone en avant</translation>
  </message>
  <message>
   <source>Forget what this zone holds so far</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Oublier le contenu de cette zone</translation>
  </message>
  <message>
   <source>Your LUS score of this zone</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Votre score LUS de cette zone</translation>
  </message>
  <message>
   <source>Tissue-like lung: not entered, no, yes</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Aspect tissulaire : non saisi, non, oui</translation>
  </message>
  <message>
   <source>Correct this zone's picture at the desk</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Corriger l'image de la zone au bureau</translation>
  </message>
  <message>
   <source>Leave this zone out, with a reason</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Omettre cette zone, avec un motif</translation>
  </message>
  <message>
   <source>Take the last change back</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Annuler le dernier changement</translation>
  </message>
  <message>
   <source>Backspace</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Ret. arr.</translation>
  </message>
  <message>
   <source>Write the report</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Écrire le rapport</translation>
  </message>
  <message>
   <source>All exams: open, compare, delete</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Liste : ouvrir, comparer, supprimer</translation>
  </message>
  <message>
   <source>Begin another exam</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Commencer un autre examen</translation>
  </message>
  <message>
   <source>Freeze the picture, or go on</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Figer l'image, ou reprendre</translation>
  </message>
  <message>
   <source>Show or hide the saved picture</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Image enregistrée : oui ou non</translation>
  </message>
  <message>
   <source>O or D</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>O ou D</translation>
  </message>
  <message>
   <source>Pause: what was saved stays saved</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Pause : l'enregistré reste enregistré</translation>
  </message>
  <message>
   <source>Folder: {0}</source>
   <extracomment>app/ui/exam/lead.py</extracomment>
   <translation>Dossier : {0}</translation>
  </message>
  <message>
   <source>Open the later exam first, then compare it with an earlier one.</source>
   <extracomment>app/ui/exam/lead.py</extracomment>
   <translation>Ouvrez d'abord l'examen le plus récent, puis comparez-le à un précédent.</translation>
  </message>
  <message>
   <source>Pseudonym begins with</source>
   <extracomment>app/ui/exam/list_card.py</extracomment>
   <translation>Le pseudonyme commence par</translation>
  </message>
  <message>
   <source>From, 2026-01-31</source>
   <extracomment>app/ui/exam/list_card.py</extracomment>
   <translation>Du, 2026-01-31</translation>
  </message>
  <message>
   <source>Until, 2026-01-31</source>
   <extracomment>app/ui/exam/list_card.py</extracomment>
   <translation>Au, 2026-01-31</translation>
  </message>
  <message>
   <source>Exams are old after so many days (empty: never)</source>
   <extracomment>app/ui/exam/list_card.py</extracomment>
   <translation>Les examens sont anciens après tant de jours (vide : jamais)</translation>
  </message>
  <message>
   <source>Delete the old ones</source>
   <extracomment>app/ui/exam/list_card.py</extracomment>
   <translation>Supprimer anciens</translation>
  </message>
  <message>
   <source>Delete all old exams for good</source>
   <extracomment>app/ui/exam/list_card.py</extracomment>
   <translation>Supprimer définitivement tous les anciens examens</translation>
  </message>
  <message>
   <source>No exam fits.</source>
   <extracomment>app/ui/exam/list_card.py</extracomment>
   <translation>Aucun examen ne correspond.</translation>
  </message>
  <message>
   <source>Delete {0} old</source>
   <extracomment>app/ui/exam/list_card.py</extracomment>
   <translation>Supprimer {0} anciens</translation>
  </message>
  <message>
   <source>Really, for good?</source>
   <extracomment>app/ui/exam/list_card.py</extracomment>
   <translation>Vraiment, pour toujours ?</translation>
  </message>
  <message>
   <source>A-lines, or at most two B-lines</source>
   <extracomment>app/ui/exam/own.py</extracomment>
   <translation>Lignes A, ou au plus deux lignes B</translation>
  </message>
  <message>
   <source>three B-lines or more, apart</source>
   <extracomment>app/ui/exam/own.py</extracomment>
   <translation>trois lignes B ou plus, séparées</translation>
  </message>
  <message>
   <source>B-lines that run together</source>
   <extracomment>app/ui/exam/own.py</extracomment>
   <translation>lignes B qui confluent</translation>
  </message>
  <message>
   <source>tissue-like lung</source>
   <extracomment>app/ui/exam/own.py</extracomment>
   <translation>poumon d'aspect tissulaire</translation>
  </message>
  <message>
   <source>Tissue?</source>
   <extracomment>app/ui/exam/own.py</extracomment>
   <translation>Tissu ?</translation>
  </message>
  <message>
   <source>No tissue</source>
   <extracomment>app/ui/exam/own.py</extracomment>
   <translation>Pas tissu</translation>
  </message>
  <message>
   <source>Tissue</source>
   <extracomment>app/ui/exam/own.py</extracomment>
   <translation>Tissu</translation>
  </message>
  <message>
   <source>Your reading</source>
   <extracomment>app/ui/exam/own.py</extracomment>
   <translation>Votre lecture</translation>
  </message>
  <message>
   <source>Your LUS score {0}: {1}</source>
   <extracomment>app/ui/exam/own.py</extracomment>
   <translation>Votre score LUS {0} : {1}</translation>
  </message>
  <message>
   <source>Your LUS score {0}: {1}  ({2})</source>
   <extracomment>app/ui/exam/own.py</extracomment>
   <translation>Votre score LUS {0} : {1}  ({2})</translation>
  </message>
  <message>
   <source>Tissue-like lung: not entered, no, yes  (K)</source>
   <extracomment>app/ui/exam/own.py</extracomment>
   <translation>Poumon d'aspect tissulaire : non saisi, non, oui  (K)</translation>
  </message>
  <message>
   <source>What the published rule gives</source>
   <extracomment>app/ui/exam/own.py</extracomment>
   <translation>Ce que donne la règle publiée</translation>
  </message>
  <message>
   <source>not entered</source>
   <extracomment>app/ui/exam/own.py</extracomment>
   <translation>non saisi</translation>
  </message>
  <message>
   <source>Tissue-like lung: {0}</source>
   <extracomment>app/ui/exam/own.py</extracomment>
   <translation>Poumon d'aspect tissulaire : {0}</translation>
  </message>
  <message>
   <source>Save this zone first, then its picture can be corrected.</source>
   <extracomment>app/ui/exam/reviewing.py</extracomment>
   <translation>Enregistrez d'abord cette zone, puis son image pourra être corrigée.</translation>
  </message>
  <message>
   <source>Leave this zone out</source>
   <extracomment>app/ui/exam/skip_card.py</extracomment>
   <translation>Omettre cette zone</translation>
  </message>
  <message>
   <source>Why?</source>
   <extracomment>app/ui/exam/skip_card.py</extracomment>
   <translation>Pourquoi ?</translation>
  </message>
  <message>
   <source>Leave out: {0}</source>
   <extracomment>app/ui/exam/skip_card.py</extracomment>
   <translation>Omettre : {0}</translation>
  </message>
  <message>
   <source>{0}: why?</source>
   <extracomment>app/ui/exam/skip_card.py</extracomment>
   <translation>{0} : pourquoi ?</translation>
  </message>
  <message>
   <source>How this zone stands</source>
   <extracomment>app/ui/exam/stage.py</extracomment>
   <translation>Où en est cette zone</translation>
  </message>
  <message>
   <source>Mark outline</source>
   <extracomment>app/ui/exam/stage.py</extracomment>
   <translation>Marquer le contour</translation>
  </message>
  <message>
   <source>Against the earlier exam</source>
   <extracomment>app/ui/exam/stage.py</extracomment>
   <translation>Face à l'examen précédent</translation>
  </message>
  <message>
   <source>Report</source>
   <extracomment>app/ui/exam/stage.py</extracomment>
   <translation>Rapport</translation>
  </message>
  <message>
   <source>Saved: {0}</source>
   <extracomment>app/ui/exam/stage.py</extracomment>
   <translation>Enregistrée : {0}</translation>
  </message>
  <message>
   <source>The network is being loaded…</source>
   <extracomment>app/ui/exam/start_card.py</extracomment>
   <translation>Chargement du réseau…</translation>
  </message>
  <message>
   <source>Go on with the exam that was begun  (Enter)</source>
   <extracomment>app/ui/exam/start_card.py</extracomment>
   <translation>Reprendre l'examen commencé  (Entrée)</translation>
  </message>
  <message>
   <source>A new exam: how many zones?</source>
   <extracomment>app/ui/exam/start_card.py</extracomment>
   <translation>Nouvel examen : combien de zones ?</translation>
  </message>
  <message>
   <source>Pseudonym, such as P-017; it may be empty</source>
   <extracomment>app/ui/exam/start_card.py</extracomment>
   <translation>Pseudonyme, comme P-017 ; peut rester vide</translation>
  </message>
  <message>
   <source>Pseudonym</source>
   <extracomment>app/ui/exam/start_card.py</extracomment>
   <translation>Pseudonyme</translation>
  </message>
  <message>
   <source>All exams</source>
   <extracomment>app/ui/exam/start_card.py</extracomment>
   <translation>Tous</translation>
  </message>
  <message>
   <source>All exams  (E)</source>
   <extracomment>app/ui/exam/start_card.py</extracomment>
   <translation>Tous les examens  (E)</translation>
  </message>
  <message>
   <source>Begin</source>
   <extracomment>app/ui/exam/start_card.py</extracomment>
   <translation>Commencer</translation>
  </message>
  <message>
   <source>Begin a new exam  (Enter)</source>
   <extracomment>app/ui/exam/start_card.py</extracomment>
   <translation>Commencer un nouvel examen  (Entrée)</translation>
  </message>
  <message>
   <source>Go on with {0}: {1}, {2}</source>
   <extracomment>app/ui/exam/start_card.py</extracomment>
   <translation>Reprendre {0} : {1}, {2}</translation>
  </message>
  <message>
   <source>Pleura: exam</source>
   <extracomment>app/ui/exam/window.py</extracomment>
   <translation>Pleura : examen</translation>
  </message>
 </context>
 <context>
  <name>lessons</name>
  <message>
   <source>The network is less than truth: it may be wrong, and so may this mark.</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>Le réseau est moins que la vérité : il peut se tromper, et cette note aussi.</translation>
  </message>
  <message>
   <source>This question is answered; the answer cannot be changed.</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>Cette question a sa réponse ; elle ne peut plus changer.</translation>
  </message>
  <message>
   <source>Answer first, with your confidence; then the network is shown.</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>Répondez d'abord, avec votre certitude ; puis le réseau est montré.</translation>
  </message>
  <message>
   <source>no reason is given</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>aucune raison donnée</translation>
  </message>
  <message>
   <source>it was not checked</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>ce n'a pas été vérifié</translation>
  </message>
  <message>
   <source>it tells no B-lines apart here</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>il ne distingue pas les lignes B ici</translation>
  </message>
  <message>
   <source>you were {0} sure</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>vous étiez sûr à {0}</translation>
  </message>
  <message>
   <source>Not marked; {0}</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>Non noté ; {0}</translation>
  </message>
  <message>
   <source>You agree with the network; {0}</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>Vous êtes d'accord avec le réseau ; {0}</translation>
  </message>
  <message>
   <source>You nearly agree with the network; {0}</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>Vous êtes presque d'accord avec le réseau ; {0}</translation>
  </message>
  <message>
   <source>You differ from the network; {0}</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>Vous différez du réseau ; {0}</translation>
  </message>
  <message>
   <source>You said {0}. The network gives no number here ({1}), so your answer is kept and not marked.</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>Vous avez dit {0}. Le réseau ne donne pas de nombre ici ({1}) ; votre réponse est gardée sans note.</translation>
  </message>
  <message>
   <source>You said {0}, the network says {1}.</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>Vous avez dit {0}, le réseau dit {1}.</translation>
  </message>
  <message>
   <source>No number is better than a wrong one. Hold another picture.</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>Mieux vaut aucun nombre qu'un faux. Retenez une autre image.</translation>
  </message>
  <message>
   <source>Its number is doubtful: {0}. {1}</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>Son nombre est douteux : {0}. {1}</translation>
  </message>
  <message>
   <source>Too few answers to judge confidence (fewer than {0}).</source>
   <extracomment>app/lessons/calibration.py</extracomment>
   <translation>Trop peu de réponses pour juger votre certitude (moins de {0}).</translation>
  </message>
  <message>
   <source>Your confidence fits your answers.</source>
   <extracomment>app/lessons/calibration.py</extracomment>
   <translation>Votre certitude correspond à vos réponses.</translation>
  </message>
  <message>
   <source>surer than your answers bear out</source>
   <extracomment>app/lessons/calibration.py</extracomment>
   <translation>plus sûr que vos réponses ne le justifient</translation>
  </message>
  <message>
   <source>better than you think</source>
   <extracomment>app/lessons/calibration.py</extracomment>
   <translation>meilleur que vous ne pensez</translation>
  </message>
  <message>
   <source>You are {0}: {1} sure on average, {2} right.</source>
   <extracomment>app/lessons/calibration.py</extracomment>
   <translation>Vous êtes {0} : {1} de certitude moyenne, {2} juste.</translation>
  </message>
  <message>
   <source>{0} asks about pictures of your own, beside the network: name where they come from, such as pleura learn --source device:0, or --source and a recording.</source>
   <extracomment>app/lessons/errors.py</extracomment>
   <translation>{0} porte sur vos propres images, à côté du réseau : indiquez d'où elles viennent, comme pleura learn --source device:0, ou --source et un enregistrement.</translation>
  </message>
  <message>
   <source>No miss in {0} so far.</source>
   <extracomment>app/lessons/measures.py</extracomment>
   <translation>Aucune erreur sur {0} jusqu'ici.</translation>
  </message>
  <message>
   <source>No miss in {0} answers. That still allows for up to {1} misses.</source>
   <extracomment>app/lessons/measures.py</extracomment>
   <translation>Aucune erreur sur {0} réponses. Cela admet encore jusqu'à {1} erreurs.</translation>
  </message>
  <message>
   <source>One beam over time</source>
   <extracomment>app/lessons/moving_pictures.py</extracomment>
   <translation>Un faisceau dans le temps</translation>
  </message>
  <message>
   <source>The line held still; time to the right.</source>
   <extracomment>app/lessons/moving_pictures.py</extracomment>
   <translation>La ligne tenue fixe ; le temps vers la droite.</translation>
  </message>
  <message>
   <source>Change below the line</source>
   <extracomment>app/lessons/moving_pictures.py</extracomment>
   <translation>Changement sous la ligne</translation>
  </message>
  <message>
   <source>Laid flat along the pleura; bright: it moves.</source>
   <extracomment>app/lessons/moving_pictures.py</extracomment>
   <translation>Mis à plat le long de la plèvre ; clair : ça bouge.</translation>
  </message>
  <message>
   <source>it gives no score: {0}</source>
   <extracomment>app/lessons/network.py</extracomment>
   <translation>il ne donne pas de score : {0}</translation>
  </message>
  <message>
   <source>it finds no space there</source>
   <extracomment>app/lessons/network.py</extracomment>
   <translation>il n'y trouve aucun espace</translation>
  </message>
  <message>
   <source>it finds no pleural line</source>
   <extracomment>app/lessons/network.py</extracomment>
   <translation>il ne trouve pas de ligne pleurale</translation>
  </message>
  <message>
   <source>{0}; it marks neither consolidation nor effusion</source>
   <extracomment>app/lessons/network.py</extracomment>
   <translation>{0} ; il ne marque ni consolidation ni épanchement</translation>
  </message>
  <message>
   <source>it sees neither A-lines nor B-lines, and marks neither of the others</source>
   <extracomment>app/lessons/network.py</extracomment>
   <translation>il ne voit ni lignes A ni lignes B, et ne marque aucune des autres</translation>
  </message>
  <message>
   <source>it marks no B-line, and does not name what else a ray may be</source>
   <extracomment>app/lessons/network.py</extracomment>
   <translation>il ne marque pas de ligne B, et ne nomme pas ce qu'un rayon peut être d'autre</translation>
  </message>
  <message>
   <source>{0}; tissue-like lung it does not mark</source>
   <extracomment>app/lessons/network.py</extracomment>
   <translation>{0} ; il ne marque pas le poumon d'aspect tissulaire</translation>
  </message>
  <message>
   <source>it cannot tell</source>
   <extracomment>app/lessons/network.py</extracomment>
   <translation>il ne peut pas le dire</translation>
  </message>
  <message>
   <source>it finds none</source>
   <extracomment>app/lessons/network.py</extracomment>
   <translation>il n'en trouve aucun</translation>
  </message>
  <message>
   <source>it finds none: {0}</source>
   <extracomment>app/lessons/network.py</extracomment>
   <translation>il n'en trouve aucun : {0}</translation>
  </message>
  <message>
   <source>The network does not answer: {0}.</source>
   <extracomment>app/lessons/pictures.py</extracomment>
   <translation>Le réseau ne répond pas : {0}.</translation>
  </message>
  <message>
   <source>wrong</source>
   <extracomment>app/lessons/pictures.py</extracomment>
   <translation>faux</translation>
  </message>
  <message>
   <source>the line drawn in blue</source>
   <extracomment>app/lessons/pictures.py</extracomment>
   <translation>la ligne tracée en bleu</translation>
  </message>
  <message>
   <source>The network says {0}: {1}. It can be wrong; the truth of the phantom cannot.</source>
   <extracomment>app/lessons/pictures.py</extracomment>
   <translation>Le réseau dit {0} : {1}. Il peut se tromper ; la vérité du fantôme, non.</translation>
  </message>
  <message>
   <source>green: true, yellow: you, blue: the network</source>
   <extracomment>app/lessons/pictures.py</extracomment>
   <translation>vert : vrai, jaune : vous, bleu : le réseau</translation>
  </message>
  <message>
   <source>green pleural line, blue A-lines, orange B-lines, purple confluence</source>
   <extracomment>app/lessons/pictures.py</extracomment>
   <translation>vert ligne pleurale, bleu lignes A, orange lignes B, violet confluence</translation>
  </message>
  <message>
   <source>The truth</source>
   <extracomment>app/lessons/pictures.py</extracomment>
   <translation>La vérité</translation>
  </message>
  <message>
   <source>A learner is known by a pseudonym: 2 to 32 letters, digits, _ or -, such as heron-7. Do not use a real name.</source>
   <extracomment>app/lessons/progress.py</extracomment>
   <translation>Un apprenant a un pseudonyme : 2 à 32 lettres, chiffres, _ ou -, comme heron-7. Pas de vrai nom.</translation>
  </message>
  <message>
   <source>On a real phantom: {0} of {1} answers as the network.</source>
   <extracomment>app/lessons/report.py</extracomment>
   <translation>Sur un vrai fantôme : {0} réponses sur {1} comme le réseau.</translation>
  </message>
  <message>
   <source>{0} not marked, mostly: {1}.</source>
   <extracomment>app/lessons/report.py</extracomment>
   <translation>{0} non notées, surtout : {1}.</translation>
  </message>
  <message>
   <source>These are not in any other figure.</source>
   <extracomment>app/lessons/report.py</extracomment>
   <translation>Celles-ci ne comptent dans aucun autre chiffre.</translation>
  </message>
  <message>
   <source>There is no learner {0}; nothing was exported.</source>
   <extracomment>app/lessons/report.py</extracomment>
   <translation>Il n'y a pas d'apprenant {0} ; rien n'a été exporté.</translation>
  </message>
  <message>
   <source>answers</source>
   <extracomment>app/lessons/report.py</extracomment>
   <translation>réponses</translation>
  </message>
  <message>
   <source>Progress is exported as .json or .csv: give a name that ends so.</source>
   <extracomment>app/lessons/report.py</extracomment>
   <translation>La progression s'exporte en .json ou .csv : donnez un nom qui finit ainsi.</translation>
  </message>
  <message>
   <source>truth shown</source>
   <extracomment>app/lessons/session.py</extracomment>
   <translation>vérité montrée</translation>
  </message>
  <message>
   <source>network shown</source>
   <extracomment>app/lessons/session.py</extracomment>
   <translation>réseau montré</translation>
  </message>
  <message>
   <source>Confidence is a number from 0 to 1 (0 to 100 %).</source>
   <extracomment>app/lessons/session.py</extracomment>
   <translation>La certitude est un nombre de 0 à 1 (0 à 100 %).</translation>
  </message>
  <message>
   <source>Answer first, with your confidence; then the truth is shown.</source>
   <extracomment>app/lessons/session.py</extracomment>
   <translation>Répondez d'abord, avec votre certitude ; puis la vérité est montrée.</translation>
  </message>
  <message>
   <source>First comes the answer, then the truth, then the network.</source>
   <extracomment>app/lessons/session.py</extracomment>
   <translation>D'abord la réponse, puis la vérité, puis le réseau.</translation>
  </message>
  <message>
   <source>{0}, because {1}; {2}.</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>{0}, car {1} ; {2}.</translation>
  </message>
  <message>
   <source>There is 1 B-line</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>Il y a 1 ligne B</translation>
  </message>
  <message>
   <source>There are {0}</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>Il y a {0}</translation>
  </message>
  <message>
   <source>B-lines take {0} of this space</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>Les lignes B occupent {0} de cet espace</translation>
  </message>
  <message>
   <source>The lung point moves between {0} and {1}</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>Le point poumon bouge entre {0} et {1}</translation>
  </message>
  <message>
   <source>The pleural line is marked in green</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>La ligne pleurale est marquée en vert</translation>
  </message>
  <message>
   <source>The answer is: {0}</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>La réponse est : {0}</translation>
  </message>
  <message>
   <source>a line in 1 piece</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>une ligne en 1 morceau</translation>
  </message>
  <message>
   <source>a line in {0} pieces</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>une ligne en {0} morceaux</translation>
  </message>
  <message>
   <source>you said {0}</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>vous avez dit {0}</translation>
  </message>
  <message>
   <source>you said so</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>vous l'avez dit</translation>
  </message>
  <message>
   <source>{0}, which is near</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>{0}, ce qui est proche</translation>
  </message>
  <message>
   <source>you counted right</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>vous avez bien compté</translation>
  </message>
  <message>
   <source>{0}, {1} too many</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>{0}, {1} de trop</translation>
  </message>
  <message>
   <source>{0}, {1} too few</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>{0}, {1} de moins</translation>
  </message>
  <message>
   <source>{0}, {1} too much</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>{0}, trop haut de {1}</translation>
  </message>
  <message>
   <source>{0}, {1} too little</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>{0}, trop bas de {1}</translation>
  </message>
  <message>
   <source>{0}, {1} too far right</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>{0}, {1} trop à droite</translation>
  </message>
  <message>
   <source>{0}, {1} too far left</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>{0}, {1} trop à gauche</translation>
  </message>
  <message>
   <source>you drew nothing where it lies</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>vous n'avez rien tracé là où elle est</translation>
  </message>
  <message>
   <source>{0} mm too deep on average</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>{0} mm trop profond en moyenne</translation>
  </message>
  <message>
   <source>{0} mm too shallow on average</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>{0} mm trop superficiel en moyenne</translation>
  </message>
  <message>
   <source>you drew {0} % of it</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>vous en avez tracé {0} %</translation>
  </message>
  <message>
   <source>{0}, and {1} % of your line where none shows</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>{0}, et {1} % de votre ligne là où il n'y en a pas</translation>
  </message>
  <message>
   <source>1 B-line</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>1 ligne B</translation>
  </message>
  <message>
   <source>{0} B-lines</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>{0} lignes B</translation>
  </message>
  <message>
   <source>no B-lines</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>aucune ligne B</translation>
  </message>
  <message>
   <source>This picture cannot be made ({0}): turn another knob.</source>
   <extracomment>app/lessons/room/free_play.py</extracomment>
   <translation>Cette image ne peut pas être faite ({0}) : tournez un autre bouton.</translation>
  </message>
  <message>
   <source>The network reads nothing here. {0}</source>
   <extracomment>app/lessons/room/free_play.py</extracomment>
   <translation>Le réseau ne lit rien ici. {0}</translation>
  </message>
  <message>
   <source>The network is not asked</source>
   <extracomment>app/lessons/room/free_play.py</extracomment>
   <translation>Le réseau n'est pas interrogé</translation>
  </message>
  <message>
   <source>{0}, as before</source>
   <extracomment>app/lessons/room/free_play.py</extracomment>
   <translation>{0}, comme avant</translation>
  </message>
  <message>
   <source>no score: too little pleural line</source>
   <extracomment>app/lessons/room/free_play.py</extracomment>
   <translation>pas de score : trop peu de ligne pleurale</translation>
  </message>
  <message>
   <source>no score: {0}</source>
   <extracomment>app/lessons/room/free_play.py</extracomment>
   <translation>pas de score : {0}</translation>
  </message>
  <message>
   <source>no score</source>
   <extracomment>app/lessons/room/free_play.py</extracomment>
   <translation>pas de score</translation>
  </message>
  <message>
   <source>{0} ({1} to {2})</source>
   <extracomment>app/lessons/room/free_play.py</extracomment>
   <translation>{0} ({1} à {2})</translation>
  </message>
  <message>
   <source>{0}, doubtful: {1}</source>
   <extracomment>app/lessons/room/free_play.py</extracomment>
   <translation>{0}, douteux : {1}</translation>
  </message>
  <message>
   <source>Point the probe, and hold a picture that you want to be asked about. No masks are shown.</source>
   <extracomment>app/lessons/room/holding.py</extracomment>
   <translation>Pointez la sonde et retenez une image sur laquelle vous voulez être interrogé. Aucun masque n'est montré.</translation>
  </message>
  <message>
   <source>Waiting for an ultrasound picture.</source>
   <extracomment>app/lessons/room/holding.py</extracomment>
   <translation>En attente d'une image échographique.</translation>
  </message>
  <message>
   <source>Mixed</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>Mixte</translation>
  </message>
  <message>
   <source>Consolidation</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>Consolidation</translation>
  </message>
  <message>
   <source>Effusion</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>Épanchement</translation>
  </message>
  <message>
   <source>Liver or spleen</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>Foie ou rate</translation>
  </message>
  <message>
   <source>Clean picture</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>Image nette</translation>
  </message>
  <message>
   <source>Gel trainer</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>Fantôme de gel</translation>
  </message>
  <message>
   <source>Every flaw</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>Tous les défauts</translation>
  </message>
  <message>
   <source>The probe changes the sector's shape, how fine the picture is, and how much of the pleural line is in view.</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>La sonde change la forme du secteur, la finesse de l'image et la part visible de la ligne pleurale.</translation>
  </message>
  <message>
   <source>The pathology is what the score measures: only B-lines and confluence count.</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>La pathologie est ce que mesure le score : seules comptent lignes B et confluence.</translation>
  </message>
  <message>
   <source>Flaws change the picture and make reading harder, not the lung.</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>Les défauts changent l'image et gênent la lecture, pas le poumon.</translation>
  </message>
  <message>
   <source>Depth squeezes more into the picture. The score looks at 40 mm below the line at most, so the true one hardly changes unless the picture ends sooner.</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>La profondeur en met plus dans l'image. Le score regarde 40 mm au plus sous la ligne ; le vrai ne change guère, sauf si l'image finit plus tôt.</translation>
  </message>
  <message>
   <source>Gain makes everything brighter, haze too. The lung stays the same; a network (and an eye) may count more or fewer lines.</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>Le gain éclaircit tout, le voile aussi. Le poumon reste le même ; un réseau (et un œil) peut compter plus ou moins de lignes.</translation>
  </message>
  <message>
   <source>Breathing slides the lung under the wall. It moves B-lines in and out of view; without it nothing slides.</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>La respiration fait glisser le poumon sous la paroi. Des lignes B entrent et sortent ; sans elle, rien ne glisse.</translation>
  </message>
  <message>
   <source>A rib hides the pleural line behind it. Hidden line is left out of the score, it does not count as healthy.</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>Une côte cache la ligne pleurale derrière elle. La ligne cachée est hors du score, elle ne compte pas comme saine.</translation>
  </message>
  <message>
   <source>Another patient: everything is drawn anew.</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>Autre patient : tout est redessiné.</translation>
  </message>
  <message>
   <source>The network is reading the same pictures…</source>
   <extracomment>app/lessons/room/paper.py</extracomment>
   <translation>Le réseau lit les mêmes images…</translation>
  </message>
  <message>
   <source>The network was not asked.</source>
   <extracomment>app/lessons/room/paper.py</extracomment>
   <translation>Le réseau n'a pas été interrogé.</translation>
  </message>
  <message>
   <source>Partly right</source>
   <extracomment>app/lessons/room/paper.py</extracomment>
   <translation>En partie juste</translation>
  </message>
  <message>
   <source>Not right</source>
   <extracomment>app/lessons/room/paper.py</extracomment>
   <translation>Pas juste</translation>
  </message>
  <message>
   <source>{0}, credit {1}</source>
   <extracomment>app/lessons/room/paper.py</extracomment>
   <translation>{0}, points {1}</translation>
  </message>
  <message>
   <source>{0}; you were {1} sure</source>
   <extracomment>app/lessons/room/paper.py</extracomment>
   <translation>{0} ; vous étiez sûr à {1}</translation>
  </message>
  <message>
   <source>Still picture</source>
   <extracomment>app/lessons/room/player.py</extracomment>
   <translation>Image fixe</translation>
  </message>
  <message>
   <source>Painting {0} of {1}</source>
   <extracomment>app/lessons/room/player.py</extracomment>
   <translation>Peint {0} sur {1}</translation>
  </message>
  <message>
   <source>Answer first.</source>
   <extracomment>app/lessons/room/reply.py</extracomment>
   <translation>Répondez d'abord.</translation>
  </message>
  <message>
   <source>Now say how sure you are.</source>
   <extracomment>app/lessons/room/reply.py</extracomment>
   <translation>Dites maintenant à quel point vous êtes sûr.</translation>
  </message>
  <message>
   <source>True</source>
   <extracomment>app/lessons/room/sheets.py</extracomment>
   <translation>Oui</translation>
  </message>
  <message>
   <source>False</source>
   <extracomment>app/lessons/room/sheets.py</extracomment>
   <translation>Non</translation>
  </message>
  <message>
   <source>otherwise</source>
   <extracomment>app/lessons/room/sheets.py</extracomment>
   <translation>autrement</translation>
  </message>
  <message>
   <source>missed</source>
   <extracomment>app/lessons/room/sheets.py</extracomment>
   <translation>manqués</translation>
  </message>
  <message>
   <source>and {0} more</source>
   <extracomment>app/lessons/room/sheets.py</extracomment>
   <translation>et {0} de plus</translation>
  </message>
  <message>
   <source>Due again: {0}.</source>
   <extracomment>app/lessons/room/sheets.py</extracomment>
   <translation>À revoir : {0}.</translation>
  </message>
  <message>
   <source>Choose a name of your own, never your real one; then a lesson.</source>
   <extracomment>app/lessons/room/sheets.py</extracomment>
   <translation>Choisissez un nom à vous, jamais le vrai ; puis une leçon.</translation>
  </message>
  <message>
   <source>{0}: nothing answered yet. The lessons build on each other.</source>
   <extracomment>app/lessons/room/sheets.py</extracomment>
   <translation>{0} : rien de répondu encore. Les leçons se suivent.</translation>
  </message>
  <message>
   <source>{0} to repeat</source>
   <extracomment>app/lessons/room/sheets.py</extracomment>
   <translation>{0} à répéter</translation>
  </message>
  <message>
   <source>nothing is due</source>
   <extracomment>app/lessons/room/sheets.py</extracomment>
   <translation>rien à revoir</translation>
  </message>
  <message>
   <source>{0}: {1} answers, {2}.</source>
   <extracomment>app/lessons/room/sheets.py</extracomment>
   <translation>{0} : {1} réponses, {2}.</translation>
  </message>
  <message>
   <source>1 answer</source>
   <extracomment>app/lessons/room/state.py</extracomment>
   <translation>1 réponse</translation>
  </message>
  <message>
   <source>{0} answers</source>
   <extracomment>app/lessons/room/state.py</extracomment>
   <translation>{0} réponses</translation>
  </message>
  <message>
   <source>none marked</source>
   <extracomment>app/lessons/room/state.py</extracomment>
   <translation>aucune notée</translation>
  </message>
  <message>
   <source>{0} as the network</source>
   <extracomment>app/lessons/room/state.py</extracomment>
   <translation>{0} comme le réseau</translation>
  </message>
  <message>
   <source>Not begun</source>
   <extracomment>app/lessons/room/state.py</extracomment>
   <translation>Pas commencé</translation>
  </message>
  <message>
   <source>{0} right</source>
   <extracomment>app/lessons/room/state.py</extracomment>
   <translation>{0} juste</translation>
  </message>
  <message>
   <source>{0} due</source>
   <extracomment>app/lessons/room/state.py</extracomment>
   <translation>{0} à revoir</translation>
  </message>
  <message>
   <source>Your answers cannot be kept, so no question is asked.</source>
   <extracomment>app/lessons/room/tutor.py</extracomment>
   <translation>Vos réponses ne peuvent être gardées, aucune question n'est donc posée.</translation>
  </message>
  <message>
   <source>{0} answers written to {1}.</source>
   <extracomment>app/lessons/room/tutor.py</extracomment>
   <translation>{0} réponses écrites dans {1}.</translation>
  </message>
  <message>
   <source>{0} and {1} answers are erased.</source>
   <extracomment>app/lessons/room/tutor.py</extracomment>
   <translation>{0} et {1} réponses sont effacés.</translation>
  </message>
  <message>
   <source>Painting…</source>
   <extracomment>app/lessons/room/words.py</extracomment>
   <translation>Peinture…</translation>
  </message>
  <message>
   <source>Hold this picture</source>
   <extracomment>app/lessons/room/words.py</extracomment>
   <translation>Retenir cette image</translation>
  </message>
  <message>
   <source>Give the answer</source>
   <extracomment>app/lessons/room/words.py</extracomment>
   <translation>Donner la réponse</translation>
  </message>
  <message>
   <source>Keeping it…</source>
   <extracomment>app/lessons/room/words.py</extracomment>
   <translation>Enregistrement…</translation>
  </message>
  <message>
   <source>Next question</source>
   <extracomment>app/lessons/room/words.py</extracomment>
   <translation>Question suivante</translation>
  </message>
  <message>
   <source>Try another</source>
   <extracomment>app/lessons/room/words.py</extracomment>
   <translation>Essayer une autre</translation>
  </message>
  <message>
   <source>You have had this question before: it is not counted.</source>
   <extracomment>app/lessons/room/words.py</extracomment>
   <translation>Vous avez déjà eu cette question : elle ne compte pas.</translation>
  </message>
  <message>
   <source>question {0}</source>
   <extracomment>app/lessons/room/words.py</extracomment>
   <translation>question {0}</translation>
  </message>
  <message>
   <source>The question is being made…</source>
   <extracomment>app/lessons/room/words.py</extracomment>
   <translation>La question se prépare…</translation>
  </message>
  <message>
   <source>Press points along the line in the picture, or draw it in one go. End each piece.</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>Pressez des points le long de la ligne, ou tracez-la d'un trait. Terminez chaque morceau.</translation>
  </message>
  <message>
   <source>Press in the picture where sliding begins, or use the slider.</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>Pressez dans l'image là où le glissement commence, ou utilisez le curseur.</translation>
  </message>
  <message>
   <source>0 is none of the line that is asked about, 1 is all of it.</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>0 n'est rien de la ligne demandée, 1 en est tout.</translation>
  </message>
  <message>
   <source>Type the number, or press it.</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>Tapez le nombre ou pressez-le.</translation>
  </message>
  <message>
   <source>1 piece drawn</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>1 morceau tracé</translation>
  </message>
  <message>
   <source>{0} pieces drawn</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>{0} morceaux tracés</translation>
  </message>
  <message>
   <source>Nothing drawn</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>Rien de tracé</translation>
  </message>
  <message>
   <source>Yes  (Y)</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>Oui  (Y)</translation>
  </message>
  <message>
   <source>No  (N)</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>Non  (N)</translation>
  </message>
  <message>
   <source>One less  (↓)</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>Une de moins  (↓)</translation>
  </message>
  <message>
   <source>One more  (↑)</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>Une de plus  (↑)</translation>
  </message>
  <message>
   <source>{0} B-lines  ({1})</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>{0} lignes B  ({1})</translation>
  </message>
  <message>
   <source>Your answer, 0 to 1</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>Votre réponse, 0 à 1</translation>
  </message>
  <message>
   <source>Your answer, 0 to 1  (← →)</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>Votre réponse, 0 à 1  (← →)</translation>
  </message>
  <message>
   <source>End piece</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>Fin morceau</translation>
  </message>
  <message>
   <source>End this piece of the line  (E)</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>Terminer ce morceau de ligne  (E)</translation>
  </message>
  <message>
   <source>Take back</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Take back the last point  (Backspace)</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>Retirer le dernier point  (Retour arrière)</translation>
  </message>
  <message>
   <source>Picture of the question</source>
   <extracomment>app/ui/lessons/ask_page.py</extracomment>
   <translation>Image de la question</translation>
  </message>
  <message>
   <source>Give the answer, or go on  (Enter)</source>
   <extracomment>app/ui/lessons/ask_page.py</extracomment>
   <translation>Donner la réponse, ou continuer  (Entrée)</translation>
  </message>
  <message>
   <source>This picture is judged</source>
   <extracomment>app/ui/lessons/ask_page.py</extracomment>
   <translation>Cette image est jugée</translation>
  </message>
  <message>
   <source>Over the whole recording</source>
   <extracomment>app/ui/lessons/ask_page.py</extracomment>
   <translation>Sur tout l'enregistrement</translation>
  </message>
  <message>
   <source>Erase for good?</source>
   <extracomment>app/ui/lessons/confirm_card.py</extracomment>
   <translation>Effacer définitivement ?</translation>
  </message>
  <message>
   <source>Keep everything  (Esc)</source>
   <extracomment>app/ui/lessons/confirm_card.py</extracomment>
   <translation>Tout garder  (Échap)</translation>
  </message>
  <message>
   <source>Erase</source>
   <extracomment>app/ui/lessons/confirm_card.py</extracomment>
   <translation>Effacer</translation>
  </message>
  <message>
   <source>Erase this learner for good</source>
   <extracomment>app/ui/lessons/confirm_card.py</extracomment>
   <translation>Effacer cet apprenant définitivement</translation>
  </message>
  <message>
   <source>{0} and all answers of {1} are erased from the file. This cannot be taken back; export them first if they are wanted.</source>
   <extracomment>app/ui/lessons/confirm_card.py</extracomment>
   <translation>{0} et toutes les réponses de {1} sont effacés du fichier. C'est sans retour ; exportez-les d'abord si besoin.</translation>
  </message>
  <message>
   <source>Example</source>
   <extracomment>app/ui/lessons/explain_page.py</extracomment>
   <translation>Exemple</translation>
  </message>
  <message>
   <source>The same with its truth</source>
   <extracomment>app/ui/lessons/explain_page.py</extracomment>
   <translation>Le même avec sa vérité</translation>
  </message>
  <message>
   <source>Ask me</source>
   <extracomment>app/ui/lessons/explain_page.py</extracomment>
   <translation>Interrogez-moi</translation>
  </message>
  <message>
   <source>Ask the first question  (Enter)</source>
   <extracomment>app/ui/lessons/explain_page.py</extracomment>
   <translation>Poser la première question  (Entrée)</translation>
  </message>
  <message>
   <source>The example before  (←)</source>
   <extracomment>app/ui/lessons/explain_page.py</extracomment>
   <translation>Exemple précédent  (←)</translation>
  </message>
  <message>
   <source>The next example  (→)</source>
   <extracomment>app/ui/lessons/explain_page.py</extracomment>
   <translation>Exemple suivant  (→)</translation>
  </message>
  <message>
   <source>The pictures are being painted…</source>
   <extracomment>app/ui/lessons/explain_page.py</extracomment>
   <translation>Les images se peignent…</translation>
  </message>
  <message>
   <source>{0} of {1}: {2}</source>
   <extracomment>app/ui/lessons/explain_page.py</extracomment>
   <translation>{0} sur {1} : {2}</translation>
  </message>
  <message>
   <source>{0}, more are being painted…</source>
   <extracomment>app/ui/lessons/explain_page.py</extracomment>
   <translation>{0}, d'autres se peignent…</translation>
  </message>
  <message>
   <source>Left: as it is asked. Right: {0}</source>
   <extracomment>app/ui/lessons/explain_page.py</extracomment>
   <translation>À gauche : tel que demandé. À droite : {0}</translation>
  </message>
  <message>
   <source>Export the answers</source>
   <extracomment>app/ui/lessons/exporting.py</extracomment>
   <translation>Exporter les réponses</translation>
  </message>
  <message>
   <source>CSV (*.csv);;JSON (*.json)</source>
   <extracomment>app/ui/lessons/exporting.py</extracomment>
   <translation>CSV (*.csv);;JSON (*.json)</translation>
  </message>
  <message>
   <source>Practice only: simulated pictures, certifies nothing</source>
   <extracomment>app/ui/lessons/foot.py</extracomment>
   <translation>Exercice seul : images simulées, ne certifie rien</translation>
  </message>
  <message>
   <source>Practice only: marked beside the network, certifies nothing</source>
   <extracomment>app/ui/lessons/foot.py</extracomment>
   <translation>Exercice seul : noté à côté du réseau, ne certifie rien</translation>
  </message>
  <message>
   <source>Lessons</source>
   <extracomment>app/ui/lessons/header.py</extracomment>
   <translation>Leçons</translation>
  </message>
  <message>
   <source>All lessons  (L, Esc)</source>
   <extracomment>app/ui/lessons/header.py</extracomment>
   <translation>Toutes les leçons  (L, Échap)</translation>
  </message>
  <message>
   <source>Progress</source>
   <extracomment>app/ui/lessons/header.py</extracomment>
   <translation>Progrès</translation>
  </message>
  <message>
   <source>How you stand  (P)</source>
   <extracomment>app/ui/lessons/header.py</extracomment>
   <translation>Où vous en êtes  (P)</translation>
  </message>
  <message>
   <source>Group</source>
   <extracomment>app/ui/lessons/header.py</extracomment>
   <translation>Groupe</translation>
  </message>
  <message>
   <source>All learners of this computer  (G)</source>
   <extracomment>app/ui/lessons/header.py</extracomment>
   <translation>Tous les apprenants de cet ordinateur  (G)</translation>
  </message>
  <message>
   <source>Free play</source>
   <extracomment>app/ui/lessons/header.py</extracomment>
   <translation>Jeu libre</translation>
  </message>
  <message>
   <source>Turn the generator's knobs  (F)</source>
   <extracomment>app/ui/lessons/header.py</extracomment>
   <translation>Tourner les boutons du générateur  (F)</translation>
  </message>
  <message>
   <source>Learner</source>
   <extracomment>app/ui/lessons/header.py</extracomment>
   <translation>Apprenant</translation>
  </message>
  <message>
   <source>Pleura lessons</source>
   <extracomment>app/ui/lessons/header.py</extracomment>
   <translation>Leçons de Pleura</translation>
  </message>
  <message>
   <source>What the big button says: begin, give the answer, next</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Ce que dit le grand bouton : commencer, répondre, suite</translation>
  </message>
  <message>
   <source>The choice of this number, or a count</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Le choix de ce numéro, ou un compte</translation>
  </message>
  <message>
   <source>Yes</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Oui</translation>
  </message>
  <message>
   <source>More, the next choice, to the right</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Plus, choix suivant, à droite</translation>
  </message>
  <message>
   <source>Less, the choice before, to the left</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Moins, choix précédent, à gauche</translation>
  </message>
  <message>
   <source>More, up</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Plus, haut</translation>
  </message>
  <message>
   <source>Less, down</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Moins, bas</translation>
  </message>
  <message>
   <source>Add a point of the line at the cross, which the arrows move</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Ajouter un point à la croix, que les flèches déplacent</translation>
  </message>
  <message>
   <source>End this piece of the line</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Terminer ce morceau de ligne</translation>
  </message>
  <message>
   <source>Take back the last point or digit</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Retirer le dernier point ou chiffre</translation>
  </message>
  <message>
   <source>Surer</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Plus sûr</translation>
  </message>
  <message>
   <source>Less sure</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Moins sûr</translation>
  </message>
  <message>
   <source>Play or hold the recording</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Lire ou arrêter l'enregistrement</translation>
  </message>
  <message>
   <source>Question, truth, or what moved</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Question, vérité, ou ce qui a bougé</translation>
  </message>
  <message>
   <source>Free play: with or without the masks</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Jeu libre : avec ou sans masques</translation>
  </message>
  <message>
   <source>L or Esc</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>L ou Échap</translation>
  </message>
  <message>
   <source>All lessons</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Toutes les leçons</translation>
  </message>
  <message>
   <source>How you stand</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Où vous en êtes</translation>
  </message>
  <message>
   <source>The group: all learners</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Le groupe : tous les apprenants</translation>
  </message>
  <message>
   <source>Free play: turn the generator's knobs</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Jeu libre : tourner les boutons</translation>
  </message>
  <message>
   <source>Quit; every answer that was given is kept</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Quitter ; chaque réponse est gardée</translation>
  </message>
  <message>
   <source>Convex</source>
   <extracomment>app/ui/lessons/knob_rows.py</extracomment>
   <translation>Convexe</translation>
  </message>
  <message>
   <source>Micro-convex</source>
   <extracomment>app/ui/lessons/knob_rows.py</extracomment>
   <translation>Micro-convexe</translation>
  </message>
  <message>
   <source>Linear</source>
   <extracomment>app/ui/lessons/knob_rows.py</extracomment>
   <translation>Linéaire</translation>
  </message>
  <message>
   <source>Phased</source>
   <extracomment>app/ui/lessons/knob_rows.py</extracomment>
   <translation>Phased array</translation>
  </message>
  <message>
   <source>Depth</source>
   <extracomment>app/ui/lessons/knob_rows.py</extracomment>
   <translation>Profondeur</translation>
  </message>
  <message>
   <source>Gain</source>
   <extracomment>app/ui/lessons/knob_rows.py</extracomment>
   <translation>Gain</translation>
  </message>
  <message>
   <source>Breathing</source>
   <extracomment>app/ui/lessons/knob_rows.py</extracomment>
   <translation>Respiration</translation>
  </message>
  <message>
   <source>Ribs</source>
   <extracomment>app/ui/lessons/knob_rows.py</extracomment>
   <translation>Côtes</translation>
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
   <translation>Image</translation>
  </message>
  <message>
   <source>Another patient</source>
   <extracomment>app/ui/lessons/knob_rows.py</extracomment>
   <translation>Autre patient</translation>
  </message>
  <message>
   <source>Draw everything else anew  (N)</source>
   <extracomment>app/ui/lessons/knob_rows.py</extracomment>
   <translation>Redessiner tout le reste  (N)</translation>
  </message>
  <message>
   <source>Misses, class by class</source>
   <extracomment>app/ui/lessons/miss_bars.py</extracomment>
   <translation>Erreurs, classe par classe</translation>
  </message>
  <message>
   <source>No answer yet</source>
   <extracomment>app/ui/lessons/miss_bars.py</extracomment>
   <translation>Pas encore de réponse</translation>
  </message>
  <message>
   <source>said instead: {0}</source>
   <extracomment>app/ui/lessons/miss_bars.py</extracomment>
   <translation>dit à la place : {0}</translation>
  </message>
  <message>
   <source>{0} of {1} {2} ({3})</source>
   <extracomment>app/ui/lessons/miss_bars.py</extracomment>
   <translation>{0} sur {1} {2} ({3})</translation>
  </message>
  <message>
   <source>Turn a knob and see what it does to the picture and to the score.</source>
   <extracomment>app/ui/lessons/play_page.py</extracomment>
   <translation>Tournez un bouton et voyez ce que font l'image et le score.</translation>
  </message>
  <message>
   <source>Picture of the phantom</source>
   <extracomment>app/ui/lessons/play_page.py</extracomment>
   <translation>Image du fantôme</translation>
  </message>
  <message>
   <source>Breathe on, or hold the breath  (Space)</source>
   <extracomment>app/ui/lessons/play_page.py</extracomment>
   <translation>Respirer, ou retenir son souffle  (Espace)</translation>
  </message>
  <message>
   <source>Masks</source>
   <extracomment>app/ui/lessons/play_page.py</extracomment>
   <translation>Masques</translation>
  </message>
  <message>
   <source>With or without the masks  (M)</source>
   <extracomment>app/ui/lessons/play_page.py</extracomment>
   <translation>Avec ou sans masques  (M)</translation>
  </message>
  <message>
   <source>True B-line score</source>
   <extracomment>app/ui/lessons/play_page.py</extracomment>
   <translation>Vrai score de lignes B</translation>
  </message>
  <message>
   <source>The network says</source>
   <extracomment>app/ui/lessons/play_page.py</extracomment>
   <translation>Le réseau dit</translation>
  </message>
  <message>
   <source>True score: {0}</source>
   <extracomment>app/ui/lessons/play_page.py</extracomment>
   <translation>Vrai score : {0}</translation>
  </message>
  <message>
   <source>Right over the last 20 answers; dotted: difficulty</source>
   <extracomment>app/ui/lessons/plots.py</extracomment>
   <translation>Juste sur les 20 dernières ; pointillé : difficulté</translation>
  </message>
  <message>
   <source>Right over the last 20 answers</source>
   <extracomment>app/ui/lessons/plots.py</extracomment>
   <translation>Juste sur les 20 dernières</translation>
  </message>
  <message>
   <source>Right, by how sure you were</source>
   <extracomment>app/ui/lessons/plots.py</extracomment>
   <translation>Juste, selon votre certitude</translation>
  </message>
  <message>
   <source>Reliability plot</source>
   <extracomment>app/ui/lessons/plots.py</extracomment>
   <translation>Fiabilité</translation>
  </message>
  <message>
   <source>{0} sure: {1} right</source>
   <extracomment>app/ui/lessons/plots.py</extracomment>
   <translation>{0} sûr : {1} juste</translation>
  </message>
  <message>
   <source>{0} sure</source>
   <extracomment>app/ui/lessons/plots.py</extracomment>
   <translation>{0} sûr</translation>
  </message>
  <message>
   <source>100 % sure</source>
   <extracomment>app/ui/lessons/plots.py</extracomment>
   <translation>100 % sûr</translation>
  </message>
  <message>
   <source>Learning curve</source>
   <extracomment>app/ui/lessons/plots.py</extracomment>
   <translation>Courbe d'apprentissage</translation>
  </message>
  <message>
   <source>{0} right after {1} answers</source>
   <extracomment>app/ui/lessons/plots.py</extracomment>
   <translation>{0} juste après {1} réponses</translation>
  </message>
  <message>
   <source>Answers</source>
   <extracomment>app/ui/lessons/progress_page.py</extracomment>
   <translation>Réponses</translation>
  </message>
  <message>
   <source>Brier score</source>
   <extracomment>app/ui/lessons/progress_page.py</extracomment>
   <translation>Score de Brier</translation>
  </message>
  <message>
   <source>Median time</source>
   <extracomment>app/ui/lessons/progress_page.py</extracomment>
   <translation>Temps médian</translation>
  </message>
  <message>
   <source>Misses, class by class, with 95 % intervals</source>
   <extracomment>app/ui/lessons/progress_page.py</extracomment>
   <translation>Erreurs, classe par classe, avec intervalles à 95 %</translation>
  </message>
  <message>
   <source>Read otherwise than the network, with 95 % intervals</source>
   <extracomment>app/ui/lessons/progress_page.py</extracomment>
   <translation>Lu autrement que le réseau, avec intervalles à 95 %</translation>
  </message>
  <message>
   <source>Which lesson</source>
   <extracomment>app/ui/lessons/progress_page.py</extracomment>
   <translation>Quelle leçon</translation>
  </message>
  <message>
   <source>Write the answers to a .csv or .json file</source>
   <extracomment>app/ui/lessons/progress_page.py</extracomment>
   <translation>Écrire les réponses dans un fichier .csv ou .json</translation>
  </message>
  <message>
   <source>As the network</source>
   <extracomment>app/ui/lessons/progress_page.py</extracomment>
   <translation>Comme le réseau</translation>
  </message>
  <message>
   <source>Brier, against it</source>
   <extracomment>app/ui/lessons/progress_page.py</extracomment>
   <translation>Brier, face à lui</translation>
  </message>
  <message>
   <source>such as heron-7</source>
   <extracomment>app/ui/lessons/start_page.py</extracomment>
   <translation>par exemple heron-7</translation>
  </message>
  <message>
   <source>Your name here, a pseudonym</source>
   <extracomment>app/ui/lessons/start_page.py</extracomment>
   <translation>Votre nom ici, un pseudonyme</translation>
  </message>
  <message>
   <source>Come in</source>
   <extracomment>app/ui/lessons/start_page.py</extracomment>
   <translation>Entrer</translation>
  </message>
  <message>
   <source>Come in under this name  (Enter)</source>
   <extracomment>app/ui/lessons/start_page.py</extracomment>
   <translation>Entrer sous ce nom  (Entrée)</translation>
  </message>
  <message>
   <source>Who learns?</source>
   <extracomment>app/ui/lessons/start_page.py</extracomment>
   <translation>Qui apprend ?</translation>
  </message>
  <message>
   <source>Come in as {0}</source>
   <extracomment>app/ui/lessons/start_page.py</extracomment>
   <translation>Entrer en tant que {0}</translation>
  </message>
  <message>
   <source>How sure are you that this is right?</source>
   <extracomment>app/ui/lessons/sure_row.py</extracomment>
   <translation>À quel point êtes-vous sûr ?</translation>
  </message>
  <message>
   <source>{0} sure  ([ and ])</source>
   <extracomment>app/ui/lessons/sure_row.py</extracomment>
   <translation>{0} sûr  ([ et ])</translation>
  </message>
  <message>
   <source>Brier</source>
   <extracomment>app/ui/lessons/teacher_page.py</extracomment>
   <translation>Brier</translation>
  </message>
  <message>
   <source>Sure − right</source>
   <extracomment>app/ui/lessons/teacher_page.py</extracomment>
   <translation>Sûr − juste</translation>
  </message>
  <message>
   <source>Weakest</source>
   <extracomment>app/ui/lessons/teacher_page.py</extracomment>
   <translation>Plus faible</translation>
  </message>
  <message>
   <source>Seconds</source>
   <extracomment>app/ui/lessons/teacher_page.py</extracomment>
   <translation>Secondes</translation>
  </message>
  <message>
   <source>Due</source>
   <extracomment>app/ui/lessons/teacher_page.py</extracomment>
   <translation>À revoir</translation>
  </message>
  <message>
   <source>Last</source>
   <extracomment>app/ui/lessons/teacher_page.py</extracomment>
   <translation>Dernière</translation>
  </message>
  <message>
   <source>Export all</source>
   <extracomment>app/ui/lessons/teacher_page.py</extracomment>
   <translation>Tout exporter</translation>
  </message>
  <message>
   <source>Write all answers to a .csv or .json file</source>
   <extracomment>app/ui/lessons/teacher_page.py</extracomment>
   <translation>Écrire toutes les réponses dans un fichier .csv ou .json</translation>
  </message>
  <message>
   <source>Pseudonyms only. Sure − right above 0 is overconfidence. The weakest class was asked five times or more. Press a row twice, or Enter, for that learner's progress.</source>
   <extracomment>app/ui/lessons/teacher_page.py</extracomment>
   <translation>Pseudonymes seulement. Sûr − juste au-dessus de 0 est un excès de confiance. La classe la plus faible a été demandée cinq fois ou plus. Pressez une ligne deux fois, ou Entrée, pour ses progrès.</translation>
  </message>
  <message>
   <source>Learners</source>
   <extracomment>app/ui/lessons/teacher_page.py</extracomment>
   <translation>Apprenants</translation>
  </message>
  <message>
   <source>Lesson {0}: {1}</source>
   <extracomment>app/ui/lessons/tile.py</extracomment>
   <translation>Leçon {0} : {1}</translation>
  </message>
  <message>
   <source>Question</source>
   <extracomment>app/ui/lessons/told_box.py</extracomment>
   <translation>Question</translation>
  </message>
  <message>
   <source>Truth</source>
   <extracomment>app/ui/lessons/told_box.py</extracomment>
   <translation>Vérité</translation>
  </message>
  <message>
   <source>What moved</source>
   <extracomment>app/ui/lessons/told_box.py</extracomment>
   <translation>Mouvement</translation>
  </message>
  <message>
   <source>Show: {0}  (V)</source>
   <extracomment>app/ui/lessons/told_box.py</extracomment>
   <translation>Afficher : {0}  (V)</translation>
  </message>
  <message>
   <source>Why</source>
   <extracomment>app/ui/lessons/told_box.py</extracomment>
   <translation>Pourquoi</translation>
  </message>
  <message>
   <source>Colours: {0}</source>
   <extracomment>app/ui/lessons/told_box.py</extracomment>
   <translation>Couleurs : {0}</translation>
  </message>
  <message>
   <source>As it was asked.</source>
   <extracomment>app/ui/lessons/told_box.py</extracomment>
   <translation>Tel que demandé.</translation>
  </message>
  <message>
   <source>Network</source>
   <extracomment>app/ui/lessons/told_box.py</extracomment>
   <translation>Réseau</translation>
  </message>
  <message>
   <source>One picture back  (,)</source>
   <extracomment>app/ui/lessons/transport.py</extracomment>
   <translation>Une image en arrière  (,)</translation>
  </message>
  <message>
   <source>Play or hold  (Space)</source>
   <extracomment>app/ui/lessons/transport.py</extracomment>
   <translation>Lire ou arrêter  (Espace)</translation>
  </message>
  <message>
   <source>One picture on  (.)</source>
   <extracomment>app/ui/lessons/transport.py</extracomment>
   <translation>Une image en avant  (.)</translation>
  </message>
  <message>
   <source>First choose a name of your own: a pseudonym, never your real name.</source>
   <extracomment>app/ui/lessons/window.py</extracomment>
   <translation>Choisissez d'abord un nom à vous : un pseudonyme, jamais le vrai.</translation>
  </message>
  <message>
   <source>Pleura: lessons</source>
   <extracomment>app/ui/lessons/window.py</extracomment>
   <translation>Pleura : leçons</translation>
  </message>
  <message>
   <source>What is this?</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>Qu'est-ce que c'est ?</translation>
  </message>
  <message>
   <source>Tell the five basic pictures of the lung apart.</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>Distinguer les cinq images de base du poumon.</translation>
  </message>
  <message>
   <source>What does this recording show?</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>Que montre cet enregistrement ?</translation>
  </message>
  <message>
   <source>Find the pleural line first: the bright line just below the ribs.</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>Cherchez d'abord la ligne pleurale : la ligne claire juste sous les côtes.</translation>
  </message>
  <message>
   <source>A-lines lie across, at the depth of the pleural line and again below it.</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>Les lignes A sont transversales, à la profondeur de la ligne pleurale puis encore dessous.</translation>
  </message>
  <message>
   <source>B-lines run down from the pleural line to the bottom, and wipe A-lines out.</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>Les lignes B descendent de la ligne pleurale jusqu'en bas et effacent les lignes A.</translation>
  </message>
  <message>
   <source>Where B-lines merge, the field is white: confluence.</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>Là où les lignes B confluent, le champ est blanc : confluence.</translation>
  </message>
  <message>
   <source>Consolidation looks like tissue with a shredded lower edge; an effusion is dark.</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>La consolidation ressemble à du tissu au bord inférieur déchiqueté ; un épanchement est sombre.</translation>
  </message>
  <message>
   <source>lines across repeat the pleural line at multiples of its depth and no ray runs down</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>des lignes transversales répètent la ligne pleurale à des multiples de sa profondeur et aucun rayon ne descend</translation>
  </message>
  <message>
   <source>Separate B-lines</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>Lignes B séparées</translation>
  </message>
  <message>
   <source>rays run from the pleural line to the bottom and stay apart</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>des rayons vont de la ligne pleurale au bas et restent séparés</translation>
  </message>
  <message>
   <source>Confluent B-lines</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>Lignes B confluentes</translation>
  </message>
  <message>
   <source>rays from the pleural line have merged into a white field of 1 cm or more</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>des rayons de la ligne pleurale ont conflué en un champ blanc de 1 cm ou plus</translation>
  </message>
  <message>
   <source>tissue-like lung with an uneven lower edge lies under the pleural line</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>un poumon d'aspect tissulaire au bord inférieur irrégulier est sous la ligne pleurale</translation>
  </message>
  <message>
   <source>a dark layer lies between the pleural line and the lung</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>une couche sombre sépare la ligne pleurale du poumon</translation>
  </message>
  <message>
   <source>A-lines: across, evenly spaced</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>Lignes A : transversales, équidistantes</translation>
  </message>
  <message>
   <source>B-lines: down to the bottom</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>Lignes B : jusqu'en bas</translation>
  </message>
  <message>
   <source>Confluence: merged and white</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>Confluence : fusionnée et blanche</translation>
  </message>
  <message>
   <source>Consolidation: like tissue</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>Consolidation : comme du tissu</translation>
  </message>
  <message>
   <source>Effusion: a dark layer</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>Épanchement : une couche sombre</translation>
  </message>
  <message>
   <source>Draw the pleural line</source>
   <extracomment>assets/lessons/2-pleural-line.toml</extracomment>
   <translation>Tracer la ligne pleurale</translation>
  </message>
  <message>
   <source>Find the line that everything else is measured from.</source>
   <extracomment>assets/lessons/2-pleural-line.toml</extracomment>
   <translation>Trouver la ligne à partir de laquelle tout est mesuré.</translation>
  </message>
  <message>
   <source>Draw the pleural line wherever it shows, and nowhere else.</source>
   <extracomment>assets/lessons/2-pleural-line.toml</extracomment>
   <translation>Tracez la ligne pleurale partout où elle se voit, et nulle part ailleurs.</translation>
  </message>
  <message>
   <source>The pleural line is the bright line about half a centimetre below the ribs.</source>
   <extracomment>assets/lessons/2-pleural-line.toml</extracomment>
   <translation>La ligne pleurale est la ligne claire à un demi-centimètre sous les côtes.</translation>
  </message>
  <message>
   <source>It stops at a rib's shadow and goes on behind it: draw each piece by itself.</source>
   <extracomment>assets/lessons/2-pleural-line.toml</extracomment>
   <translation>Elle s'arrête à l'ombre d'une côte et reprend derrière : tracez chaque morceau à part.</translation>
  </message>
  <message>
   <source>Fasciae in the chest wall lie above it; A-lines lie at twice and three times its depth.</source>
   <extracomment>assets/lessons/2-pleural-line.toml</extracomment>
   <translation>Les fascias de la paroi sont au-dessus ; les lignes A, à deux et trois fois sa profondeur.</translation>
  </message>
  <message>
   <source>Up to 2 mm off is right; at 5 mm off nothing is earned.</source>
   <extracomment>assets/lessons/2-pleural-line.toml</extracomment>
   <translation>Jusqu'à 2 mm d'écart, c'est juste ; à 5 mm, rien n'est gagné.</translation>
  </message>
  <message>
   <source>A line without a rib in view</source>
   <extracomment>assets/lessons/2-pleural-line.toml</extracomment>
   <translation>Une ligne sans côte en vue</translation>
  </message>
  <message>
   <source>no rib is in view, so the line runs on</source>
   <extracomment>assets/lessons/2-pleural-line.toml</extracomment>
   <translation>aucune côte n'est en vue, la ligne est donc continue</translation>
  </message>
  <message>
   <source>A line that ribs interrupt</source>
   <extracomment>assets/lessons/2-pleural-line.toml</extracomment>
   <translation>Une ligne que des côtes interrompent</translation>
  </message>
  <message>
   <source>behind a rib nothing comes back, so the line has gaps</source>
   <extracomment>assets/lessons/2-pleural-line.toml</extracomment>
   <translation>derrière une côte rien ne revient, la ligne a donc des trous</translation>
  </message>
  <message>
   <source>No rib: the line runs on</source>
   <extracomment>assets/lessons/2-pleural-line.toml</extracomment>
   <translation>Pas de côte : la ligne est continue</translation>
  </message>
  <message>
   <source>Ribs: the line has gaps</source>
   <extracomment>assets/lessons/2-pleural-line.toml</extracomment>
   <translation>Côtes : la ligne a des trous</translation>
  </message>
  <message>
   <source>Hard: a dull line</source>
   <extracomment>assets/lessons/2-pleural-line.toml</extracomment>
   <translation>Difficile : une ligne terne</translation>
  </message>
  <message>
   <source>Count the B-lines</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>Compter les lignes B</translation>
  </message>
  <message>
   <source>Count separate B-lines over all intercostal spaces in view.</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>Compter les lignes B séparées sur tous les espaces intercostaux en vue.</translation>
  </message>
  <message>
   <source>How many B-lines are in this picture?</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>Combien de lignes B dans cette image ?</translation>
  </message>
  <message>
   <source>A B-line arises at the pleural line and runs down for at least half of what is in view, 4 cm at most.</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>Une ligne B naît à la ligne pleurale et descend sur au moins la moitié du visible, 4 cm au plus.</translation>
  </message>
  <message>
   <source>Count each ray once, even if it is broken or uneven.</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>Comptez chaque rayon une fois, même interrompu ou irrégulier.</translation>
  </message>
  <message>
   <source>Two rays that share their way count as one.</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>Deux rayons qui partagent leur chemin comptent pour un.</translation>
  </message>
  <message>
   <source>Three or more between two ribs are many.</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>Trois ou plus entre deux côtes, c'est beaucoup.</translation>
  </message>
  <message>
   <source>No B-line</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>Aucune ligne B</translation>
  </message>
  <message>
   <source>no ray runs from the pleural line far enough down</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>aucun rayon ne descend assez loin de la ligne pleurale</translation>
  </message>
  <message>
   <source>One or two B-lines</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>Une ou deux lignes B</translation>
  </message>
  <message>
   <source>each ray that runs from the pleural line far enough down counts once</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>chaque rayon qui descend assez loin de la ligne pleurale compte une fois</translation>
  </message>
  <message>
   <source>Three or more B-lines</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>Trois lignes B ou plus</translation>
  </message>
  <message>
   <source>None: only lines across</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>Aucune : seulement des lignes transversales</translation>
  </message>
  <message>
   <source>Few: one or two rays to the bottom</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>Peu : un ou deux rayons jusqu'en bas</translation>
  </message>
  <message>
   <source>Many: three or more</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>Beaucoup : trois ou plus</translation>
  </message>
  <message>
   <source>Hard: rays that fade into haze</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>Difficile : des rayons qui se perdent dans le voile</translation>
  </message>
  <message>
   <source>Score this space</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>Noter cet espace</translation>
  </message>
  <message>
   <source>Judge what share of the pleural line B-lines cross: the B-line Artifact Score of a space.</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>Juger quelle part de la ligne pleurale est traversée par des lignes B : le B-line Artifact Score d'un espace.</translation>
  </message>
  <message>
   <source>What share of the pleural line between the marks do B-lines take, 0 to 1?</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>Quelle part de la ligne pleurale entre les repères les lignes B occupent-elles, 0 à 1 ?</translation>
  </message>
  <message>
   <source>Look only between the marks at the top.</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>Regardez seulement entre les repères du haut.</translation>
  </message>
  <message>
   <source>Judge along the pleural line, not over the area below it.</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>Jugez le long de la ligne pleurale, pas sur la surface dessous.</translation>
  </message>
  <message>
   <source>B-lines and confluence count alike; gaps between them do not.</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>Lignes B et confluence comptent pareil ; les trous entre elles, non.</translation>
  </message>
  <message>
   <source>Up to 0.10 off is right; at 0.40 off nothing is earned.</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>Jusqu'à 0.10 d'écart, c'est juste ; à 0.40, rien n'est gagné.</translation>
  </message>
  <message>
   <source>A space without B-lines</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>Un espace sans lignes B</translation>
  </message>
  <message>
   <source>no beam of the space is crossed</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>aucun faisceau de l'espace n'est traversé</translation>
  </message>
  <message>
   <source>B-lines over at most half of the space</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>Lignes B sur au plus la moitié de l'espace</translation>
  </message>
  <message>
   <source>a beam counts as crossed when B-line or confluence fills half of the 4 cm below the line</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>un faisceau compte comme traversé si ligne B ou confluence remplit la moitié des 4 cm sous la ligne</translation>
  </message>
  <message>
   <source>B-lines over more than half of the space</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>Lignes B sur plus de la moitié de l'espace</translation>
  </message>
  <message>
   <source>0: nothing crosses the line</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>0 : rien ne traverse la ligne</translation>
  </message>
  <message>
   <source>Part: some of the line is crossed</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>Partie : une part de la ligne est traversée</translation>
  </message>
  <message>
   <source>Most: more than half is crossed</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>Plupart : plus de la moitié est traversée</translation>
  </message>
  <message>
   <source>Can this be scored?</source>
   <extracomment>assets/lessons/5-can-it-be-scored.toml</extracomment>
   <translation>Peut-on noter ceci ?</translation>
  </message>
  <message>
   <source>Say no when there is too little pleural line to judge: no number is better than a wrong one.</source>
   <extracomment>assets/lessons/5-can-it-be-scored.toml</extracomment>
   <translation>Dire non quand il y a trop peu de ligne pleurale : mieux vaut aucun nombre qu'un faux.</translation>
  </message>
  <message>
   <source>Is there enough pleural line in view to judge B-lines?</source>
   <extracomment>assets/lessons/5-can-it-be-scored.toml</extracomment>
   <translation>Y a-t-il assez de ligne pleurale en vue pour juger des lignes B ?</translation>
  </message>
  <message>
   <source>At least 1 cm of the pleural line, and a tenth of the picture's width, must show.</source>
   <extracomment>assets/lessons/5-can-it-be-scored.toml</extracomment>
   <translation>Au moins 1 cm de ligne pleurale et un dixième de la largeur de l'image doivent se voir.</translation>
  </message>
  <message>
   <source>Liver, spleen, kidney or bowel in place of lung: there is no pleural line to judge.</source>
   <extracomment>assets/lessons/5-can-it-be-scored.toml</extracomment>
   <translation>Foie, rate, rein ou intestin à la place du poumon : pas de ligne pleurale à juger.</translation>
  </message>
  <message>
   <source>Gas under the skin hides the pleural line: all that shows are rays from above it.</source>
   <extracomment>assets/lessons/5-can-it-be-scored.toml</extracomment>
   <translation>Le gaz sous la peau cache la ligne pleurale : on ne voit que des rayons venus d'au-dessus.</translation>
  </message>
  <message>
   <source>Black is not healthy: healthy lung shows a pleural line.</source>
   <extracomment>assets/lessons/5-can-it-be-scored.toml</extracomment>
   <translation>Noir n'est pas sain : un poumon sain montre une ligne pleurale.</translation>
  </message>
  <message>
   <source>Yes, it can be scored</source>
   <extracomment>assets/lessons/5-can-it-be-scored.toml</extracomment>
   <translation>Oui, on peut noter</translation>
  </message>
  <message>
   <source>more than 2 cm of the pleural line show</source>
   <extracomment>assets/lessons/5-can-it-be-scored.toml</extracomment>
   <translation>plus de 2 cm de ligne pleurale se voient</translation>
  </message>
  <message>
   <source>No, it cannot be scored</source>
   <extracomment>assets/lessons/5-can-it-be-scored.toml</extracomment>
   <translation>Non, on ne peut pas noter</translation>
  </message>
  <message>
   <source>hardly any pleural line shows: organs lie in view, or gas under the skin hides it</source>
   <extracomment>assets/lessons/5-can-it-be-scored.toml</extracomment>
   <translation>la ligne pleurale se voit à peine : des organes sont en vue, ou du gaz sous la peau la cache</translation>
  </message>
  <message>
   <source>Yes: the pleural line shows</source>
   <extracomment>assets/lessons/5-can-it-be-scored.toml</extracomment>
   <translation>Oui : la ligne pleurale se voit</translation>
  </message>
  <message>
   <source>No: liver, no pleural line</source>
   <extracomment>assets/lessons/5-can-it-be-scored.toml</extracomment>
   <translation>Non : foie, pas de ligne pleurale</translation>
  </message>
  <message>
   <source>No: gas hides it</source>
   <extracomment>assets/lessons/5-can-it-be-scored.toml</extracomment>
   <translation>Non : du gaz la cache</translation>
  </message>
  <message>
   <source>Sliding or not?</source>
   <extracomment>assets/lessons/6-sliding.toml</extracomment>
   <translation>Glissement ou non ?</translation>
  </message>
  <message>
   <source>See whether the lung slides under the chest wall.</source>
   <extracomment>assets/lessons/6-sliding.toml</extracomment>
   <translation>Voir si le poumon glisse sous la paroi thoracique.</translation>
  </message>
  <message>
   <source>Does the lung slide under the chest wall?</source>
   <extracomment>assets/lessons/6-sliding.toml</extracomment>
   <translation>Le poumon glisse-t-il sous la paroi thoracique ?</translation>
  </message>
  <message>
   <source>Watch the speckle just below the pleural line against the layers above it.</source>
   <extracomment>assets/lessons/6-sliding.toml</extracomment>
   <translation>Observez le grain juste sous la ligne pleurale par rapport aux couches du dessus.</translation>
  </message>
  <message>
   <source>Sliding: what lies below shimmers to and fro with the breath while the wall only bobs.</source>
   <extracomment>assets/lessons/6-sliding.toml</extracomment>
   <translation>Glissement : ce qui est dessous scintille avec la respiration, la paroi ne fait qu'osciller.</translation>
  </message>
  <message>
   <source>Without sliding both stand still together, or beat a little with the heart.</source>
   <extracomment>assets/lessons/6-sliding.toml</extracomment>
   <translation>Sans glissement, les deux restent immobiles ensemble, ou battent un peu avec le cœur.</translation>
  </message>
  <message>
   <source>No sliding has many causes; it does not by itself mean air in the pleural space.</source>
   <extracomment>assets/lessons/6-sliding.toml</extracomment>
   <translation>L'absence de glissement a bien des causes ; seule, elle ne signifie pas de l'air pleural.</translation>
  </message>
  <message>
   <source>The lung slides</source>
   <extracomment>assets/lessons/6-sliding.toml</extracomment>
   <translation>Le poumon glisse</translation>
  </message>
  <message>
   <source>the speckle below the pleural line moves to and fro against the chest wall</source>
   <extracomment>assets/lessons/6-sliding.toml</extracomment>
   <translation>le grain sous la ligne pleurale va et vient contre la paroi thoracique</translation>
  </message>
  <message>
   <source>The lung does not slide</source>
   <extracomment>assets/lessons/6-sliding.toml</extracomment>
   <translation>Le poumon ne glisse pas</translation>
  </message>
  <message>
   <source>the speckle below the pleural line keeps its place under the chest wall</source>
   <extracomment>assets/lessons/6-sliding.toml</extracomment>
   <translation>le grain sous la ligne pleurale garde sa place sous la paroi</translation>
  </message>
  <message>
   <source>Sliding: it moves below the line</source>
   <extracomment>assets/lessons/6-sliding.toml</extracomment>
   <translation>Glissement : ça bouge sous la ligne</translation>
  </message>
  <message>
   <source>No sliding: bars all through</source>
   <extracomment>assets/lessons/6-sliding.toml</extracomment>
   <translation>Pas de glissement : des barres partout</translation>
  </message>
  <message>
   <source>Find the lung point</source>
   <extracomment>assets/lessons/7-lung-point.toml</extracomment>
   <translation>Trouver le point poumon</translation>
  </message>
  <message>
   <source>Find the place where sliding begins and ends.</source>
   <extracomment>assets/lessons/7-lung-point.toml</extracomment>
   <translation>Trouver l'endroit où le glissement commence et finit.</translation>
  </message>
  <message>
   <source>Where along the pleural line does sliding begin, 0 (left edge) to 1 (right edge)?</source>
   <extracomment>assets/lessons/7-lung-point.toml</extracomment>
   <translation>Où, le long de la ligne pleurale, commence le glissement, 0 (gauche) à 1 (droite) ?</translation>
  </message>
  <message>
   <source>On one side of the lung point the lung slides, on the other nothing moves.</source>
   <extracomment>assets/lessons/7-lung-point.toml</extracomment>
   <translation>D'un côté du point poumon le poumon glisse, de l'autre rien ne bouge.</translation>
  </message>
  <message>
   <source>The point itself wanders with the breath.</source>
   <extracomment>assets/lessons/7-lung-point.toml</extracomment>
   <translation>Le point lui-même se déplace avec la respiration.</translation>
  </message>
  <message>
   <source>Compare left and right of the picture at the same moment.</source>
   <extracomment>assets/lessons/7-lung-point.toml</extracomment>
   <translation>Comparez gauche et droite de l'image au même moment.</translation>
  </message>
  <message>
   <source>On the left</source>
   <extracomment>assets/lessons/7-lung-point.toml</extracomment>
   <translation>À gauche</translation>
  </message>
  <message>
   <source>the speckle below the line slides on one side of this place and stands on the other</source>
   <extracomment>assets/lessons/7-lung-point.toml</extracomment>
   <translation>le grain sous la ligne glisse d'un côté de cet endroit et reste fixe de l'autre</translation>
  </message>
  <message>
   <source>In the middle</source>
   <extracomment>assets/lessons/7-lung-point.toml</extracomment>
   <translation>Au milieu</translation>
  </message>
  <message>
   <source>On the right</source>
   <extracomment>assets/lessons/7-lung-point.toml</extracomment>
   <translation>À droite</translation>
  </message>
  <message>
   <source>The lung point is on the left</source>
   <extracomment>assets/lessons/7-lung-point.toml</extracomment>
   <translation>Le point poumon est à gauche</translation>
  </message>
  <message>
   <source>It is on the right</source>
   <extracomment>assets/lessons/7-lung-point.toml</extracomment>
   <translation>Il est à droite</translation>
  </message>
  <message>
   <source>Which look-alike is it?</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>Quel sosie est-ce ?</translation>
  </message>
  <message>
   <source>Tell B-lines from the rays that are none.</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>Distinguer les lignes B des rayons qui n'en sont pas.</translation>
  </message>
  <message>
   <source>Which kind of ray does this recording show?</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>Quel type de rayon montre cet enregistrement ?</translation>
  </message>
  <message>
   <source>B-lines arise at the pleural line, go to the bottom, slide with the lung and wipe out A-lines.</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>Les lignes B naissent à la ligne pleurale, vont jusqu'en bas, glissent avec le poumon et effacent les lignes A.</translation>
  </message>
  <message>
   <source>I-lines arise at the pleural line too but end after a centimetre or so: short comet tails.</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>Les lignes I naissent aussi à la ligne pleurale mais finissent après un centimètre environ : courtes queues de comète.</translation>
  </message>
  <message>
   <source>Z-lines begin below the pleural line, stand still, fade and leave A-lines alone.</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>Les lignes Z commencent sous la ligne pleurale, restent fixes, s'effacent et laissent les lignes A.</translation>
  </message>
  <message>
   <source>E-lines come from gas under the skin: they begin above the pleural line, which is hidden.</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>Les lignes E viennent de gaz sous la peau : elles commencent au-dessus de la ligne pleurale, qui est cachée.</translation>
  </message>
  <message>
   <source>the rays arise at the pleural line, slide with the lung and run to the bottom</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>les rayons naissent à la ligne pleurale, glissent avec le poumon et vont jusqu'en bas</translation>
  </message>
  <message>
   <source>I-lines (short comet tails)</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>Lignes I (courtes queues de comète)</translation>
  </message>
  <message>
   <source>the rays arise at the pleural line and are gone after about a centimetre</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>les rayons naissent à la ligne pleurale et disparaissent après un centimètre environ</translation>
  </message>
  <message>
   <source>Z-lines</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>Lignes Z</translation>
  </message>
  <message>
   <source>the rays begin below the pleural line, stand still and fade</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>les rayons commencent sous la ligne pleurale, restent fixes et s'effacent</translation>
  </message>
  <message>
   <source>E-lines</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>Lignes E</translation>
  </message>
  <message>
   <source>the rays begin at gas under the skin, which hides the pleural line</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>les rayons commencent à du gaz sous la peau, qui cache la ligne pleurale</translation>
  </message>
  <message>
   <source>B-lines: from the line to the bottom</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>Lignes B : de la ligne au bas</translation>
  </message>
  <message>
   <source>I-lines: soon gone</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>Lignes I : vite finies</translation>
  </message>
  <message>
   <source>Z-lines: begin below the line</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>Lignes Z : commencent sous la ligne</translation>
  </message>
  <message>
   <source>E-lines: from gas above the line</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>Lignes E : de gaz au-dessus de la ligne</translation>
  </message>
  <message>
   <source>Examine zone by zone</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>Examiner zone par zone</translation>
  </message>
  <message>
   <source>Score eight zones of one simulated patient, 0 to 3 each.</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>Noter huit zones d'un patient simulé, 0 à 3 chacune.</translation>
  </message>
  <message>
   <source>What is the score of this zone?</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>Quel est le score de cette zone ?</translation>
  </message>
  <message>
   <source>right, upper front</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>droite, avant haut</translation>
  </message>
  <message>
   <source>right, lower front</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>droite, avant bas</translation>
  </message>
  <message>
   <source>right, upper side</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>droite, côté haut</translation>
  </message>
  <message>
   <source>right, lower side</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>droite, côté bas</translation>
  </message>
  <message>
   <source>left, upper front</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>gauche, avant haut</translation>
  </message>
  <message>
   <source>left, lower front</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>gauche, avant bas</translation>
  </message>
  <message>
   <source>left, upper side</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>gauche, côté haut</translation>
  </message>
  <message>
   <source>left, lower side</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>gauche, côté bas</translation>
  </message>
  <message>
   <source>0: at most two separate B-lines in every space.</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>0 : au plus deux lignes B séparées dans chaque espace.</translation>
  </message>
  <message>
   <source>1: three or more, or merged ones, over at most half of the pleural line of the worst space.</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>1 : trois ou plus, ou confluentes, sur au plus la moitié de la ligne pleurale du pire espace.</translation>
  </message>
  <message>
   <source>2: the same over more than half of it.</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>2 : la même chose sur plus de la moitié.</translation>
  </message>
  <message>
   <source>3: tissue-like lung (consolidation).</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>3 : poumon d'aspect tissulaire (consolidation).</translation>
  </message>
  <message>
   <source>Eight questions in a row are one patient.</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>Huit questions de suite font un patient.</translation>
  </message>
  <message>
   <source>0 – at most two B-lines</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>0 – au plus deux lignes B</translation>
  </message>
  <message>
   <source>no space has three B-lines or merged ones</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>aucun espace n'a trois lignes B ni de lignes confluentes</translation>
  </message>
  <message>
   <source>1 – B-lines over at most half</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>1 – lignes B sur au plus la moitié</translation>
  </message>
  <message>
   <source>the worst space has three or more B-lines, or merged ones, over at most half of its line</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>le pire espace a trois lignes B ou plus, ou confluentes, sur au plus la moitié de sa ligne</translation>
  </message>
  <message>
   <source>2 – B-lines over more than half</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>2 – lignes B sur plus de la moitié</translation>
  </message>
  <message>
   <source>B-lines take more than half of the line of the worst space</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>les lignes B occupent plus de la moitié de la ligne du pire espace</translation>
  </message>
  <message>
   <source>3 – tissue-like lung</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>3 – poumon d'aspect tissulaire</translation>
  </message>
  <message>
   <source>tissue-like lung lies under the pleural line</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>un poumon d'aspect tissulaire est sous la ligne pleurale</translation>
  </message>
  <message>
   <source>0: A-lines</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>0 : lignes A</translation>
  </message>
  <message>
   <source>1: many, up to half</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>1 : beaucoup, jusqu'à la moitié</translation>
  </message>
  <message>
   <source>2: more than half</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>2 : plus de la moitié</translation>
  </message>
  <message>
   <source>3: like tissue</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>3 : comme du tissu</translation>
  </message>
  <message>
   <source>Your phantom: count</source>
   <extracomment>assets/lessons/source/1-gel-count.toml</extracomment>
   <translation>Votre fantôme : compter</translation>
  </message>
  <message>
   <source>Count the B-lines of a real gel phantom, beside the network's count.</source>
   <extracomment>assets/lessons/source/1-gel-count.toml</extracomment>
   <translation>Compter les lignes B d'un vrai fantôme de gel, à côté du compte du réseau.</translation>
  </message>
  <message>
   <source>How many B-lines are in the picture that you held?</source>
   <extracomment>assets/lessons/source/1-gel-count.toml</extracomment>
   <translation>Combien de lignes B dans l'image que vous avez retenue ?</translation>
  </message>
  <message>
   <source>Point the probe at the phantom. The picture shows no masks.</source>
   <extracomment>assets/lessons/source/1-gel-count.toml</extracomment>
   <translation>Pointez la sonde sur le fantôme. L'image ne montre pas de masques.</translation>
  </message>
  <message>
   <source>Hold a picture, count, and say how sure you are; only then the network's count is shown.</source>
   <extracomment>assets/lessons/source/1-gel-count.toml</extracomment>
   <translation>Retenez une image, comptez et dites votre certitude ; alors seulement le compte du réseau est montré.</translation>
  </message>
  <message>
   <source>Nobody knows the truth of these pictures. The network is less than truth: where you differ, look again, either may be wrong.</source>
   <extracomment>assets/lessons/source/1-gel-count.toml</extracomment>
   <translation>Personne ne connaît la vérité de ces images. Le réseau est moins que la vérité : là où vous différez, regardez encore, chacun peut se tromper.</translation>
  </message>
  <message>
   <source>Where the network gives no number, your answer is kept and not marked.</source>
   <extracomment>assets/lessons/source/1-gel-count.toml</extracomment>
   <translation>Là où le réseau ne donne pas de nombre, votre réponse est gardée sans note.</translation>
  </message>
  <message>
   <source>the network marks no ray that runs far enough down</source>
   <extracomment>assets/lessons/source/1-gel-count.toml</extracomment>
   <translation>le réseau ne marque aucun rayon qui descende assez loin</translation>
  </message>
  <message>
   <source>the network marks one or two rays that run far enough down</source>
   <extracomment>assets/lessons/source/1-gel-count.toml</extracomment>
   <translation>le réseau marque un ou deux rayons qui descendent assez loin</translation>
  </message>
  <message>
   <source>the network marks three or more rays that run far enough down</source>
   <extracomment>assets/lessons/source/1-gel-count.toml</extracomment>
   <translation>le réseau marque trois rayons ou plus qui descendent assez loin</translation>
  </message>
  <message>
   <source>Simulated: few</source>
   <extracomment>assets/lessons/source/1-gel-count.toml</extracomment>
   <translation>Simulé : peu</translation>
  </message>
  <message>
   <source>Simulated: many</source>
   <extracomment>assets/lessons/source/1-gel-count.toml</extracomment>
   <translation>Simulé : beaucoup</translation>
  </message>
  <message>
   <source>Your phantom: score</source>
   <extracomment>assets/lessons/source/2-gel-score.toml</extracomment>
   <translation>Votre fantôme : noter</translation>
  </message>
  <message>
   <source>Estimate the B-line score of a real gel phantom, beside the network's.</source>
   <extracomment>assets/lessons/source/2-gel-score.toml</extracomment>
   <translation>Estimer le score de lignes B d'un vrai fantôme de gel, à côté de celui du réseau.</translation>
  </message>
  <message>
   <source>What share of the readable pleural line do B-lines take, in the picture that you held?</source>
   <extracomment>assets/lessons/source/2-gel-score.toml</extracomment>
   <translation>Quelle part de la ligne pleurale lisible les lignes B occupent-elles, dans l'image que vous avez retenue ?</translation>
  </message>
  <message>
   <source>Look along the whole pleural line between the ribs: what part of it do B-lines and confluence take?</source>
   <extracomment>assets/lessons/source/2-gel-score.toml</extracomment>
   <translation>Regardez toute la ligne pleurale entre les côtes : quelle part lignes B et confluence occupent-elles ?</translation>
  </message>
  <message>
   <source>No B-lines</source>
   <extracomment>assets/lessons/source/2-gel-score.toml</extracomment>
   <translation>Aucune ligne B</translation>
  </message>
  <message>
   <source>the network marks next to none of the line</source>
   <extracomment>assets/lessons/source/2-gel-score.toml</extracomment>
   <translation>le réseau ne marque presque rien de la ligne</translation>
  </message>
  <message>
   <source>B-lines over at most half of the line</source>
   <extracomment>assets/lessons/source/2-gel-score.toml</extracomment>
   <translation>Lignes B sur au plus la moitié de la ligne</translation>
  </message>
  <message>
   <source>the network marks up to half of the line</source>
   <extracomment>assets/lessons/source/2-gel-score.toml</extracomment>
   <translation>le réseau marque jusqu'à la moitié de la ligne</translation>
  </message>
  <message>
   <source>B-lines over more than half of the line</source>
   <extracomment>assets/lessons/source/2-gel-score.toml</extracomment>
   <translation>Lignes B sur plus de la moitié de la ligne</translation>
  </message>
  <message>
   <source>the network marks more than half of the line</source>
   <extracomment>assets/lessons/source/2-gel-score.toml</extracomment>
   <translation>le réseau marque plus de la moitié de la ligne</translation>
  </message>
  <message>
   <source>Simulated: some of the line</source>
   <extracomment>assets/lessons/source/2-gel-score.toml</extracomment>
   <translation>Simulé : une part de la ligne</translation>
  </message>
  <message>
   <source>Simulated: most of it</source>
   <extracomment>assets/lessons/source/2-gel-score.toml</extracomment>
   <translation>Simulé : la plupart</translation>
  </message>
 </context>
 <context>
  <name>desk</name>
  <message>
   <source>Reading the recording failed ({0}). Open it again; if it stays so, report it.</source>
   <extracomment>app/desk/analysis.py</extracomment>
   <translation>La lecture de l'enregistrement a échoué ({0}). Rouvrez-le ; si cela persiste, signalez-le.</translation>
  </message>
  <message>
   <source>{0} is a live source without an end: watch it with `pleura live`.</source>
   <extracomment>app/desk/analysis.py</extracomment>
   <translation>{0} est une source en direct sans fin : regardez-la avec `pleura live`.</translation>
  </message>
  <message>
   <source>waiting</source>
   <extracomment>app/desk/batch.py</extracomment>
   <translation>en attente</translation>
  </message>
  <message>
   <source>reading</source>
   <extracomment>app/desk/batch.py</extracomment>
   <translation>lecture</translation>
  </message>
  <message>
   <source>Reading failed ({0}). Please report it.</source>
   <extracomment>app/desk/batch.py</extracomment>
   <translation>La lecture a échoué ({0}). Merci de le signaler.</translation>
  </message>
  <message>
   <source>not examined yet</source>
   <extracomment>app/desk/build.py</extracomment>
   <translation>pas encore examiné</translation>
  </message>
  <message>
   <source>First</source>
   <extracomment>app/desk/build.py</extracomment>
   <translation>Premier</translation>
  </message>
  <message>
   <source>Second</source>
   <extracomment>app/desk/build.py</extracomment>
   <translation>Second</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <extracomment>app/desk/build.py</extracomment>
   <translation>{0} sur {1}</translation>
  </message>
  <message>
   <source>Reading was cancelled: what was read is kept.</source>
   <extracomment>app/desk/build.py</extracomment>
   <translation>La lecture a été annulée : ce qui est lu est gardé.</translation>
  </message>
  <message>
   <source>not known</source>
   <extracomment>app/desk/course.py</extracomment>
   <translation>inconnu</translation>
  </message>
  <message>
   <source>Worst moment, score {0}</source>
   <extracomment>app/desk/course.py</extracomment>
   <translation>Pire moment, score {0}</translation>
  </message>
  <message>
   <source>Worst single space, score {0}</source>
   <extracomment>app/desk/course.py</extracomment>
   <translation>Pire espace, score {0}</translation>
  </message>
  <message>
   <source>Most B-lines at once: {0}</source>
   <extracomment>app/desk/course.py</extracomment>
   <translation>Plus de lignes B à la fois : {0}</translation>
  </message>
  <message>
   <source>Frame {0}: {1}</source>
   <extracomment>app/desk/course.py</extracomment>
   <translation>Image {0} : {1}</translation>
  </message>
  <message>
   <source>Wait until the recording is open and the last export has ended.</source>
   <extracomment>app/desk/desk.py</extracomment>
   <translation>Attendez que l'enregistrement soit ouvert et le dernier export fini.</translation>
  </message>
  <message>
   <source>Nobody disagrees in what was examined so far.</source>
   <extracomment>app/desk/desk.py</extracomment>
   <translation>Aucun désaccord dans ce qui est examiné jusqu'ici.</translation>
  </message>
  <message>
   <source>person rejects the network's masks</source>
   <extracomment>app/desk/disagreement.py</extracomment>
   <translation>la personne rejette les masques du réseau</translation>
  </message>
  <message>
   <source>person {0}, network {1}</source>
   <extracomment>app/desk/disagreement.py</extracomment>
   <translation>personne {0}, réseau {1}</translation>
  </message>
  <message>
   <source>gate withholds {0}: {1}</source>
   <extracomment>app/desk/disagreement.py</extracomment>
   <translation>le contrôle retient {0} : {1}</translation>
  </message>
  <message>
   <source>gate warns at {0}: {1}</source>
   <extracomment>app/desk/disagreement.py</extracomment>
   <translation>le contrôle avertit à {0} : {1}</translation>
  </message>
  <message>
   <source>networks {0} and {1}</source>
   <extracomment>app/desk/disagreement.py</extracomment>
   <translation>réseaux {0} et {1}</translation>
  </message>
  <message>
   <source>There is nothing to correct yet: wait until this frame was examined.</source>
   <extracomment>app/desk/editing.py</extracomment>
   <translation>Rien à corriger encore : attendez que cette image soit examinée.</translation>
  </message>
  <message>
   <source>No ultrasound was found in this frame: give its sector with --sector.</source>
   <extracomment>app/desk/editing.py</extracomment>
   <translation>Aucune échographie trouvée dans cette image : donnez son secteur par --sector.</translation>
  </message>
  <message>
   <source>The network gave no mask here: mark the frame, or reject it.</source>
   <extracomment>app/desk/editing.py</extracomment>
   <translation>Le réseau n'a pas donné de masque ici : marquez l'image ou rejetez-la.</translation>
  </message>
  <message>
   <source>Lay a pleural line first (P): B-lines hang from it.</source>
   <extracomment>app/desk/edits.py</extracomment>
   <translation>Posez d'abord une ligne pleurale (P) : les lignes B y pendent.</translation>
  </message>
  <message>
   <source>A pleural line runs all across already: drag its points, or remove it.</source>
   <extracomment>app/desk/edits.py</extracomment>
   <translation>Une ligne pleurale traverse déjà tout : tirez ses points ou retirez-la.</translation>
  </message>
  <message>
   <source>Select a line first: press on it, or go round with Tab.</source>
   <extracomment>app/desk/hand.py</extracomment>
   <translation>Choisissez d'abord une ligne : pressez-la, ou parcourez avec Tab.</translation>
  </message>
  <message>
   <source>Select a B-line first: press on it, or go round with Tab.</source>
   <extracomment>app/desk/hand.py</extracomment>
   <translation>Choisissez d'abord une ligne B : pressez-la, ou parcourez avec Tab.</translation>
  </message>
  <message>
   <source>saving…</source>
   <extracomment>app/desk/ledger.py</extracomment>
   <translation>enregistre…</translation>
  </message>
  <message>
   <source>all saved</source>
   <extracomment>app/desk/ledger.py</extracomment>
   <translation>tout est enregistré</translation>
  </message>
  <message>
   <source>accepted by a person</source>
   <extracomment>app/desk/ledger.py</extracomment>
   <translation>accepté par une personne</translation>
  </message>
  <message>
   <source>corrected by a person</source>
   <extracomment>app/desk/ledger.py</extracomment>
   <translation>corrigé par une personne</translation>
  </message>
  <message>
   <source>{0} by a person</source>
   <extracomment>app/desk/notebook.py</extracomment>
   <translation>{0} par une personne</translation>
  </message>
  <message>
   <source>Not examined yet</source>
   <extracomment>app/desk/panel.py</extracomment>
   <translation>Pas encore examiné</translation>
  </message>
  <message>
   <source>What the marks of a person give; no interval is known for it.</source>
   <extracomment>app/desk/panel.py</extracomment>
   <translation>Ce que donnent les marques d'une personne ; aucun intervalle n'est connu.</translation>
  </message>
  <message>
   <source>No score: rejected by a person. The network gave {0}.</source>
   <extracomment>app/desk/panel.py</extracomment>
   <translation>Pas de score : rejeté par une personne. Le réseau donnait {0}.</translation>
  </message>
  <message>
   <source>This frame; masks accepted by a person</source>
   <extracomment>app/desk/panel.py</extracomment>
   <translation>Masques acceptés par une personne</translation>
  </message>
  <message>
   <source>This frame</source>
   <extracomment>app/desk/panel.py</extracomment>
   <translation>Cette image</translation>
  </message>
  <message>
   <source>Being corrected</source>
   <extracomment>app/desk/panel.py</extracomment>
   <translation>En correction</translation>
  </message>
  <message>
   <source>{0}; the network gave {1}</source>
   <extracomment>app/desk/panel.py</extracomment>
   <translation>{0} ; le réseau donnait {1}</translation>
  </message>
  <message>
   <source>No score: {0}. {1}</source>
   <extracomment>app/desk/panel.py</extracomment>
   <translation>Pas de score : {0}. {1}</translation>
  </message>
  <message>
   <source>By a person</source>
   <extracomment>app/desk/panel.py</extracomment>
   <translation>Par une personne</translation>
  </message>
  <message>
   <source>no score ({0})</source>
   <extracomment>app/desk/panel.py</extracomment>
   <translation>pas de score ({0})</translation>
  </message>
  <message>
   <source>Showing the recording failed ({0}). Open it again.</source>
   <extracomment>app/desk/player.py</extracomment>
   <translation>L'affichage de l'enregistrement a échoué ({0}). Rouvrez-le.</translation>
  </message>
  <message>
   <source>{0} holds no picture. Choose another file.</source>
   <extracomment>app/desk/player.py</extracomment>
   <translation>{0} ne contient aucune image. Choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>The corrections cannot be saved ({0}): free some space, or choose another folder with --corrections.</source>
   <extracomment>app/desk/review_file.py</extracomment>
   <translation>Les corrections ne peuvent être enregistrées ({0}) : faites de la place ou choisissez un autre dossier par --corrections.</translation>
  </message>
  <message>
   <source>The corrections in {0} cannot be read: move the file away to begin anew, or choose another folder with --corrections.</source>
   <extracomment>app/desk/review_file.py</extracomment>
   <translation>Les corrections de {0} sont illisibles : déplacez le fichier pour recommencer ou choisissez un autre dossier par --corrections.</translation>
  </message>
  <message>
   <source>The corrections could not be saved ({0}).</source>
   <extracomment>app/desk/saver.py</extracomment>
   <translation>Les corrections n'ont pas pu être enregistrées ({0}).</translation>
  </message>
  <message>
   <source>by the network</source>
   <extracomment>app/desk/state.py</extracomment>
   <translation>par le réseau</translation>
  </message>
  <message>
   <source>rejected by a person</source>
   <extracomment>app/desk/state.py</extracomment>
   <translation>rejeté par une personne</translation>
  </message>
  <message>
   <source>PNG masks</source>
   <extracomment>app/desk/export/forms.py</extracomment>
   <translation>Masques PNG</translation>
  </message>
  <message>
   <source>Annotations to learn from</source>
   <extracomment>app/desk/export/forms.py</extracomment>
   <translation>Annotations pour apprendre</translation>
  </message>
  <message>
   <source>Recording</source>
   <extracomment>app/ui/desk/batch.py</extracomment>
   <translation>Enregistrement</translation>
  </message>
  <message>
   <source>Frames</source>
   <extracomment>app/ui/desk/batch.py</extracomment>
   <translation>Images</translation>
  </message>
  <message>
   <source>Scored</source>
   <extracomment>app/ui/desk/batch.py</extracomment>
   <translation>Notées</translation>
  </message>
  <message>
   <source>Median</source>
   <extracomment>app/ui/desk/batch.py</extracomment>
   <translation>Médiane</translation>
  </message>
  <message>
   <source>90th</source>
   <extracomment>app/ui/desk/batch.py</extracomment>
   <translation>90e</translation>
  </message>
  <message>
   <source>Worst</source>
   <extracomment>app/ui/desk/batch.py</extracomment>
   <translation>Pire</translation>
  </message>
  <message>
   <source>To look at</source>
   <extracomment>app/ui/desk/batch.py</extracomment>
   <translation>À voir</translation>
  </message>
  <message>
   <source>Recordings</source>
   <extracomment>app/ui/desk/batch.py</extracomment>
   <translation>Enregistrements</translation>
  </message>
  <message>
   <source>Stop reading the queue; what was read is kept</source>
   <extracomment>app/ui/desk/batch.py</extracomment>
   <translation>Arrêter la lecture de la file ; ce qui est lu est gardé</translation>
  </message>
  <message>
   <source>Open the chosen recording  (Enter)</source>
   <extracomment>app/ui/desk/batch.py</extracomment>
   <translation>Ouvrir l'enregistrement choisi  (Entrée)</translation>
  </message>
  <message>
   <source>Recordings of the queue</source>
   <extracomment>app/ui/desk/batch.py</extracomment>
   <translation>Enregistrements de la file</translation>
  </message>
  <message>
   <source>{0} of {1} read</source>
   <extracomment>app/ui/desk/batch.py</extracomment>
   <translation>{0} sur {1} lus</translation>
  </message>
  <message>
   <source>Disagreements</source>
   <extracomment>app/ui/desk/cases.py</extracomment>
   <translation>Désaccords</translation>
  </message>
  <message>
   <source>Next</source>
   <extracomment>app/ui/desk/cases.py</extracomment>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>To the next disagreement  (N)</source>
   <extracomment>app/ui/desk/cases.py</extracomment>
   <translation>Au désaccord suivant  (N)</translation>
  </message>
  <message>
   <source>Frames where gate, network and person disagree</source>
   <extracomment>app/ui/desk/cases.py</extracomment>
   <translation>Images où contrôle, réseau et personne divergent</translation>
  </message>
  <message>
   <source>No disagreement</source>
   <extracomment>app/ui/desk/cases.py</extracomment>
   <translation>Aucun désaccord</translation>
  </message>
  <message>
   <source>Disagreements: {0} open</source>
   <extracomment>app/ui/desk/cases.py</extracomment>
   <translation>Désaccords : {0}</translation>
  </message>
  <message>
   <source>One grey picture a frame, its values are the classes</source>
   <extracomment>app/ui/desk/export.py</extracomment>
   <translation>Une image grise par image, ses valeurs sont les classes</translation>
  </message>
  <message>
   <source>One JSON with polygons, boxes and areas</source>
   <extracomment>app/ui/desk/export.py</extracomment>
   <translation>Un JSON avec polygones, cadres et surfaces</translation>
  </message>
  <message>
   <source>JSON for AnnotateUltrasound of 3D Slicer</source>
   <extracomment>app/ui/desk/export.py</extracomment>
   <translation>JSON pour AnnotateUltrasound de 3D Slicer</translation>
  </message>
  <message>
   <source>Annotations by beam and depth, for pleura adapt and pleura mark</source>
   <extracomment>app/ui/desk/export.py</extracomment>
   <translation>Annotations par faisceau et profondeur, pour pleura adapt et pleura mark</translation>
  </message>
  <message>
   <source>All frames, also those that nobody judged</source>
   <extracomment>app/ui/desk/export.py</extracomment>
   <translation>Toutes les images, aussi celles que personne n'a jugées</translation>
  </message>
  <message>
   <source>Also the frames that nobody judged</source>
   <extracomment>app/ui/desk/export.py</extracomment>
   <translation>Aussi les images que personne n'a jugées</translation>
  </message>
  <message>
   <source>{0} frames judged by a person</source>
   <extracomment>app/ui/desk/export.py</extracomment>
   <translation>{0} images jugées par une personne</translation>
  </message>
  <message>
   <source>1 frame judged by a person</source>
   <extracomment>app/ui/desk/export.py</extracomment>
   <translation>1 image jugée par une personne</translation>
  </message>
  <message>
   <source>{0}. Every file says whose masks these are; rejected frames are left out. No picture is written.</source>
   <extracomment>app/ui/desk/export.py</extracomment>
   <translation>{0}. Chaque fichier dit de qui sont les masques ; les images rejetées sont omises. Aucune image n'est écrite.</translation>
  </message>
  <message>
   <source>How much of the recording was read</source>
   <extracomment>app/ui/desk/header.py</extracomment>
   <translation>Part lue de l'enregistrement</translation>
  </message>
  <message>
   <source>Stop reading; what was read is kept  (Esc)</source>
   <extracomment>app/ui/desk/header.py</extracomment>
   <translation>Arrêter la lecture ; ce qui est lu est gardé  (Échap)</translation>
  </message>
  <message>
   <source>Open a recording  (Ctrl+O)</source>
   <extracomment>app/ui/desk/header.py</extracomment>
   <translation>Ouvrir un enregistrement  (Ctrl+O)</translation>
  </message>
  <message>
   <source>Export what a person judged  (Ctrl+E)</source>
   <extracomment>app/ui/desk/header.py</extracomment>
   <translation>Exporter ce qu'une personne a jugé  (Ctrl+E)</translation>
  </message>
  <message>
   <source>Pleura · Review</source>
   <extracomment>app/ui/desk/header.py</extracomment>
   <translation>Pleura · Revue</translation>
  </message>
  <message>
   <source>{0} % read</source>
   <extracomment>app/ui/desk/header.py</extracomment>
   <translation>{0} % lu</translation>
  </message>
  <message>
   <source>Play or hold</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Lire ou arrêter</translation>
  </message>
  <message>
   <source>Page Up</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>PgPréc</translation>
  </message>
  <message>
   <source>Ten pictures back</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Dix images en arrière</translation>
  </message>
  <message>
   <source>Page Down</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>PgSuiv</translation>
  </message>
  <message>
   <source>Ten pictures on</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Dix images en avant</translation>
  </message>
  <message>
   <source>End</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Fin</translation>
  </message>
  <message>
   <source>To the last picture</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>À la dernière image</translation>
  </message>
  <message>
   <source>Play again and again, or once</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Lire en boucle, ou une fois</translation>
  </message>
  <message>
   <source>Let the loop begin here</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Début de boucle ici</translation>
  </message>
  <message>
   <source>Let the loop end here</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Fin de boucle ici</translation>
  </message>
  <message>
   <source>To the next worst moment</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Au pire moment suivant</translation>
  </message>
  <message>
   <source>To the next disagreement</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Au désaccord suivant</translation>
  </message>
  <message>
   <source>Accept the masks of this picture</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Accepter les masques de l'image</translation>
  </message>
  <message>
   <source>Reject the masks of this picture</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Rejeter les masques de l'image</translation>
  </message>
  <message>
   <source>Give the picture back to the network</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Rendre l'image au réseau</translation>
  </message>
  <message>
   <source>Undo, wherever it was</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Annuler, où que ce fût</translation>
  </message>
  <message>
   <source>Redo</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Rétablir</translation>
  </message>
  <message>
   <source>Tab</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Tab</translation>
  </message>
  <message>
   <source>Take the next handle</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Prendre la poignée suivante</translation>
  </message>
  <message>
   <source>Take the last handle</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Prendre la poignée précédente</translation>
  </message>
  <message>
   <source>Move the handle, or a B-line, left</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Poignée ou ligne B, à gauche</translation>
  </message>
  <message>
   <source>… right</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>… droite</translation>
  </message>
  <message>
   <source>… up</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>… haut</translation>
  </message>
  <message>
   <source>… down</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>… bas</translation>
  </message>
  <message>
   <source>Add a B-line</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Ajouter une ligne B</translation>
  </message>
  <message>
   <source>Add a confluent run</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Ajouter une confluence</translation>
  </message>
  <message>
   <source>B-line to confluent run and back</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Ligne B en confluence et retour</translation>
  </message>
  <message>
   <source>Lay a pleural line</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Poser une ligne pleurale</translation>
  </message>
  <message>
   <source>Del</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Suppr</translation>
  </message>
  <message>
   <source>Remove what is selected</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Retirer la sélection</translation>
  </message>
  <message>
   <source>Remove all: nothing is there</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Tout retirer : il n'y a rien</translation>
  </message>
  <message>
   <source>Beams upright, or as scanned</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Faisceaux droits, ou comme balayés</translation>
  </message>
  <message>
   <source>Differences of two networks</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Différences de deux réseaux</translation>
  </message>
  <message>
   <source>Masks on or off</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Masques oui ou non</translation>
  </message>
  <message>
   <source>Look without masks and handles</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Voir sans masques ni poignées</translation>
  </message>
  <message>
   <source>Open a recording</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Ouvrir un enregistrement</translation>
  </message>
  <message>
   <source>Open a session or a folder</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Ouvrir une session ou un dossier</translation>
  </message>
  <message>
   <source>The queue of recordings</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>La file des enregistrements</translation>
  </message>
  <message>
   <source>Export what a person judged</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Exporter ce qu'une personne a jugé</translation>
  </message>
  <message>
   <source>Esc</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Échap</translation>
  </message>
  <message>
   <source>Select nothing; stop reading</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Ne rien choisir ; arrêter la lecture</translation>
  </message>
  <message>
   <source>only here</source>
   <extracomment>app/ui/desk/marks_paint.py</extracomment>
   <translation>seulement ici</translation>
  </message>
  <message>
   <source>only there</source>
   <extracomment>app/ui/desk/marks_paint.py</extracomment>
   <translation>seulement là</translation>
  </message>
  <message>
   <source>another class</source>
   <extracomment>app/ui/desk/marks_paint.py</extracomment>
   <translation>autre classe</translation>
  </message>
  <message>
   <source>Something went wrong inside Pleura. What was corrected is saved; open it again.</source>
   <extracomment>app/ui/desk/run.py</extracomment>
   <translation>Quelque chose a échoué dans Pleura. Ce qui est corrigé est enregistré ; rouvrez-le.</translation>
  </message>
  <message>
   <source>Open a recording, a session or a folder of pictures</source>
   <extracomment>app/ui/desk/stage.py</extracomment>
   <translation>Ouvrir un enregistrement, une session ou un dossier d'images</translation>
  </message>
  <message>
   <source>Picture to compare</source>
   <extracomment>app/ui/desk/stage.py</extracomment>
   <translation>Image à comparer</translation>
  </message>
  <message>
   <source>{0} judged by a person</source>
   <extracomment>app/ui/desk/stage.py</extracomment>
   <translation>{0} jugées par une personne</translation>
  </message>
  <message>
   <source>Score over the recording</source>
   <extracomment>app/ui/desk/timeline.py</extracomment>
   <translation>Score au fil de l'enregistrement</translation>
  </message>
  <message>
   <source>Frame {0}</source>
   <extracomment>app/ui/desk/timeline.py</extracomment>
   <translation>Image {0}</translation>
  </message>
  <message>
   <source>breaths</source>
   <extracomment>app/ui/desk/timeline.py</extracomment>
   <translation>resp.</translation>
  </message>
  <message>
   <source>Accept</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>Accepter</translation>
  </message>
  <message>
   <source>Accept the masks of this picture  (Enter)</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>Accepter les masques de cette image  (Entrée)</translation>
  </message>
  <message>
   <source>Reject</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>Rejeter</translation>
  </message>
  <message>
   <source>Reject the masks of this picture  (R)</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>Rejeter les masques de cette image  (R)</translation>
  </message>
  <message>
   <source>Undo  (Ctrl+Z)</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>Annuler  (Ctrl+Z)</translation>
  </message>
  <message>
   <source>Redo  (Ctrl+Y)</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>Rétablir  (Ctrl+Y)</translation>
  </message>
  <message>
   <source>Add a B-line  (B)</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>Ajouter une ligne B  (B)</translation>
  </message>
  <message>
   <source>Add a confluent run  (C)</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>Ajouter une confluence  (C)</translation>
  </message>
  <message>
   <source>Change</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>Changer</translation>
  </message>
  <message>
   <source>B-line to confluent run and back  (T)</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>Ligne B en confluence et retour  (T)</translation>
  </message>
  <message>
   <source>Lay a pleural line  (P)</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>Poser une ligne pleurale  (P)</translation>
  </message>
  <message>
   <source>Remove</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Remove what is selected  (Delete)</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>Retirer la sélection  (Suppr)</translation>
  </message>
  <message>
   <source>Give the picture back to the network  (Shift+R)</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>Rendre l'image au réseau  (Shift+R)</translation>
  </message>
  <message>
   <source>Correct the masks</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>Corriger les masques</translation>
  </message>
  <message>
   <source>Play again and again  (L); from I to O</source>
   <extracomment>app/ui/desk/transport.py</extracomment>
   <translation>Lire en boucle  (L) ; de I à O</translation>
  </message>
  <message>
   <source>To the next worst moment  (W)</source>
   <extracomment>app/ui/desk/transport.py</extracomment>
   <translation>Au pire moment suivant  (W)</translation>
  </message>
  <message>
   <source>Beams upright, or as scanned  (U)</source>
   <extracomment>app/ui/desk/transport.py</extracomment>
   <translation>Faisceaux droits, ou comme balayés  (U)</translation>
  </message>
  <message>
   <source>Differences of two networks  (X)</source>
   <extracomment>app/ui/desk/transport.py</extracomment>
   <translation>Différences de deux réseaux  (X)</translation>
  </message>
  <message>
   <source>Speed</source>
   <extracomment>app/ui/desk/transport.py</extracomment>
   <translation>Vitesse</translation>
  </message>
  <message>
   <source>Play slower  ([)</source>
   <extracomment>app/ui/desk/transport.py</extracomment>
   <translation>Plus lent  ([)</translation>
  </message>
  <message>
   <source>Play faster  (])</source>
   <extracomment>app/ui/desk/transport.py</extracomment>
   <translation>Plus vite  (])</translation>
  </message>
  <message>
   <source>Shown picture</source>
   <extracomment>app/ui/desk/transport.py</extracomment>
   <translation>Image affichée</translation>
  </message>
  <message>
   <source>Drop a folder of recordings, or several files, on this window to read them all.</source>
   <extracomment>app/ui/desk/window.py</extracomment>
   <translation>Déposez un dossier d'enregistrements, ou plusieurs fichiers, sur cette fenêtre pour tout lire.</translation>
  </message>
  <message>
   <source>Choose or make a folder for the export</source>
   <extracomment>app/ui/desk/window.py</extracomment>
   <translation>Choisir ou créer un dossier pour l'export</translation>
  </message>
 </context>
</TS>
