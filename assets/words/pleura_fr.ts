<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>live</name>
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
   <source>encrypted: `pleura recover` asks for its passphrase</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>chiffré : `pleura recover` demande la phrase secrète</translation>
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
   <source>No picture came, so nothing was recorded.</source>
   <extracomment>app/record_control.py</extracomment>
   <translation>Aucune image n'est venue, rien n'a donc été enregistré.</translation>
  </message>
  <message>
   <source>The disk does not answer: look for the recording with `pleura recover`.</source>
   <extracomment>app/record_control.py</extracomment>
   <translation>Le disque ne répond pas : cherchez l'enregistrement avec `pleura recover`.</translation>
  </message>
  <message>
   <source>Recording failed by a fault of Pleura's own; the picture goes on. Try once more.</source>
   <extracomment>app/record_control.py</extracomment>
   <translation>L'enregistrement a échoué par une faute de Pleura ; l'image continue. Réessayez.</translation>
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
   <source>Save this picture: the sector only, with and without masks</source>
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
   <source>Record the ultrasound sector and its results, or stop  (V)</source>
   <extracomment>app/ui/record_bar.py</extracomment>
   <translation>Enregistrer le secteur et ses résultats, ou arrêter  (V)</translation>
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
   <translation>{0} zones sur {1} faites ; maintenant {2}, {3}</translation>
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
   <translation>{0} zones sur {1} enregistrées</translation>
  </message>
  <message>
   <source>without a number: {0}</source>
   <extracomment>app/exam/guide.py</extracomment>
   <translation>sans nombre : {0}</translation>
  </message>
  <message>
   <source>next: {0}, {1}</source>
   <extracomment>app/exam/guide.py</extracomment>
   <translation>suivante : {0}, {1}</translation>
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
   <source>Open</source>
   <extracomment>app/ui/exam/exam_row.py</extracomment>
   <translation>Ouvrir</translation>
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
</TS>
