<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>live</name>
  <message>
   <source>no signal</source>
   <extracomment>app/status.py</extracomment>
   <translation>sin señal</translation>
  </message>
  <message>
   <source>no mask</source>
   <extracomment>app/status.py</extracomment>
   <translation>sin máscara</translation>
  </message>
  <message>
   <source>failed</source>
   <extracomment>app/status.py</extracomment>
   <translation>fallida</translation>
  </message>
  <message>
   <source>No source. Choose a device, a clip or the phantom.</source>
   <extracomment>app/status.py</extracomment>
   <translation>Sin fuente. Elija un dispositivo, un clip o el fantoma.</translation>
  </message>
  <message>
   <source>Starting…</source>
   <extracomment>app/status.py</extracomment>
   <translation>Iniciando…</translation>
  </message>
  <message>
   <source>Paused</source>
   <extracomment>app/status.py</extracomment>
   <translation>En pausa</translation>
  </message>
  <message>
   <source>Slow: the network cannot keep up with the pictures.</source>
   <extracomment>app/status.py</extracomment>
   <translation>Lento: la red no puede seguir el ritmo de las imágenes.</translation>
  </message>
  <message>
   <source>The picture is frozen.</source>
   <extracomment>app/status.py</extracomment>
   <translation>La imagen está congelada.</translation>
  </message>
  <message>
   <source>No ultrasound picture.</source>
   <extracomment>app/status.py</extracomment>
   <translation>Sin imagen de ecografía.</translation>
  </message>
  <message>
   <source>No mask for this picture.</source>
   <extracomment>app/status.py</extracomment>
   <translation>Sin máscara para esta imagen.</translation>
  </message>
  <message>
   <source>The source no longer delivers pictures.</source>
   <extracomment>app/status.py</extracomment>
   <translation>La fuente ya no entrega imágenes.</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <extracomment>app/status.py</extracomment>
   <translation>Deteniendo…</translation>
  </message>
  <message>
   <source>Stopped by an error.</source>
   <extracomment>app/status.py</extracomment>
   <translation>Detenido por un error.</translation>
  </message>
  <message>
   <source>This picture, paused</source>
   <extracomment>app/screen/build.py</extracomment>
   <translation>Esta imagen, en pausa</translation>
  </message>
  <message>
   <source>Median of the last second</source>
   <extracomment>app/screen/build.py</extracomment>
   <translation>Mediana del último segundo</translation>
  </message>
  <message>
   <source>No score: the picture is old</source>
   <extracomment>app/screen/build.py</extracomment>
   <translation>Sin valor: la imagen es antigua</translation>
  </message>
  <message>
   <source>No score: {0}</source>
   <extracomment>app/screen/build.py</extracomment>
   <translation>Sin valor: {0}</translation>
  </message>
  <message>
   <source>too few pictures in the last second could be read</source>
   <extracomment>app/screen/build.py</extracomment>
   <translation>muy pocas imágenes legibles en el último segundo</translation>
  </message>
  <message>
   <source>Playing</source>
   <extracomment>app/screen/build.py</extracomment>
   <translation>Reproduciendo</translation>
  </message>
  <message>
   <source>Drag the corners to where the outermost beams begin and end.</source>
   <extracomment>app/screen/corners.py</extracomment>
   <translation>Arrastre las esquinas adonde empiezan y acaban los haces extremos.</translation>
  </message>
  <message>
   <source>The left corners belong left of the right ones.</source>
   <extracomment>app/screen/corners.py</extracomment>
   <translation>Las esquinas izquierdas van a la izquierda de las derechas.</translation>
  </message>
  <message>
   <source>The upper corners belong above the lower ones.</source>
   <extracomment>app/screen/corners.py</extracomment>
   <translation>Las esquinas de arriba van encima de las de abajo.</translation>
  </message>
  <message>
   <source>no pleura</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>sin pleura</translation>
  </message>
  <message>
   <source>too short</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>muy corto</translation>
  </message>
  <message>
   <source>too few frames</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>pocas imágenes</translation>
  </message>
  <message>
   <source>still picture</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>imagen fija</translation>
  </message>
  <message>
   <source>probe moves</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>sonda en movimiento</translation>
  </message>
  <message>
   <source>too narrow</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>muy estrecho</translation>
  </message>
  <message>
   <source>too dark</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>muy oscuro</translation>
  </message>
  <message>
   <source>hardly moves</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>apenas se mueve</translation>
  </message>
  <message>
   <source>Worst space</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>Espacio máx.</translation>
  </message>
  <message>
   <source>Worst moment</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>Mom. máx.</translation>
  </message>
  <message>
   <source>B-lines</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>Líneas B</translation>
  </message>
  <message>
   <source>Most B-lines</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>Líneas B máx.</translation>
  </message>
  <message>
   <source>90th centile</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>Percentil 90</translation>
  </message>
  <message>
   <source>Confluent</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>Confluente</translation>
  </message>
  <message>
   <source>Breaths/min</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>Resp./min</translation>
  </message>
  <message>
   <source>A-lines</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>Líneas A</translation>
  </message>
  <message>
   <source>Readable</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>Legible</translation>
  </message>
  <message>
   <source>Only {0}: {1}</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>Solo {0}: {1}</translation>
  </message>
  <message>
   <source>Last {0}, breath unknown</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>Últimos {0}, respiración desconocida</translation>
  </message>
  <message>
   <source>Last breath, {0}</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>Última respiración, {0}</translation>
  </message>
  <message>
   <source>Sliding: {0}{1}</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>Deslizamiento: {0}{1}</translation>
  </message>
  <message>
   <source>Sliding: {0}</source>
   <extracomment>app/screen/lately.py</extracomment>
   <translation>Deslizamiento: {0}</translation>
  </message>
  <message>
   <source>No scale: give the depth with --depth-mm, then lengths can be read.</source>
   <extracomment>app/screen/measure.py</extracomment>
   <translation>Sin escala: indique la profundidad con --depth-mm y podrá leer longitudes.</translation>
  </message>
  <message>
   <source>Draw over the picture to measure; C ends it.</source>
   <extracomment>app/screen/measure.py</extracomment>
   <translation>Arrastre sobre la imagen para medir; C lo termina.</translation>
  </message>
  <message>
   <source>≈ {0} mm (kept scale: check the depth)</source>
   <extracomment>app/screen/measure.py</extracomment>
   <translation>≈ {0} mm (escala guardada: compruebe la profundidad)</translation>
  </message>
  <message>
   <source>{0} mm</source>
   <extracomment>app/screen/measure.py</extracomment>
   <translation>{0} mm</translation>
  </message>
  <message>
   <source>Does the bright outline hold the ultrasound, and nothing in it that names anybody? Only what lies inside it is {0}.</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>¿Contiene el contorno claro la ecografía, y nada en él que nombre a alguien? Solo lo que queda dentro será {0}.</translation>
  </message>
  <message>
   <source>Record</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Grabar</translation>
  </message>
  <message>
   <source>Keep</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Conservar</translation>
  </message>
  <message>
   <source>Record it all the same?</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>¿Grabarlo de todos modos?</translation>
  </message>
  <message>
   <source>Keep it all the same?</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>¿Conservarlo de todos modos?</translation>
  </message>
  <message>
   <source>Nothing was recorded in this window yet: record with V, or keep the last seconds with K.</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Aún no se grabó nada en esta ventana: grabe con V o conserve los últimos segundos con K.</translation>
  </message>
  <message>
   <source>Looking for lettering inside the sector…</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Buscando texto dentro del sector…</translation>
  </message>
  <message>
   <source>{0} not ended properly ({1}). Recover what is whole?</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>{0} sin terminar bien ({1}). ¿Recuperar lo que está intacto?</translation>
  </message>
  <message>
   <source>Delete {0} for good? Nobody can bring {1} back.</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>¿Borrar {0} para siempre? Nadie {1} podrá recuperar.</translation>
  </message>
  <message>
   <source>yes</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>sí</translation>
  </message>
  <message>
   <source>no</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>no</translation>
  </message>
  <message>
   <source>later</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>después</translation>
  </message>
  <message>
   <source>back</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>detrás</translation>
  </message>
  <message>
   <source>Recorded and encrypted: {0}, {1}, {2}</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Grabado y cifrado: {0}, {1}, {2}</translation>
  </message>
  <message>
   <source>Recorded: {0}, {1}, {2}</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Grabado: {0}, {1}, {2}</translation>
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
   <translation>Un momento…</translation>
  </message>
  <message>
   <source>{0} left · {1} lost</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>{0} libres · {1} perdidas</translation>
  </message>
  <message>
   <source>{0} s kept</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>{0} s en memoria</translation>
  </message>
  <message>
   <source>in memory only</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>no en el disco</translation>
  </message>
  <message>
   <source>Choose a folder</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Elegir carpeta</translation>
  </message>
  <message>
   <source>Choose another folder for recordings</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Elegir otra carpeta para las grabaciones</translation>
  </message>
  <message>
   <source>OK</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Aceptar</translation>
  </message>
  <message>
   <source>Put this sentence away</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Cerrar este aviso</translation>
  </message>
  <message>
   <source>Look at the outline</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Ver el contorno</translation>
  </message>
  <message>
   <source>End this recording and confirm again</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Terminar esta grabación y confirmar de nuevo</translation>
  </message>
  <message>
   <source>recorded</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>grabado</translation>
  </message>
  <message>
   <source>kept</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>conservado</translation>
  </message>
  <message>
   <source>No</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>No</translation>
  </message>
  <message>
   <source>Nothing is recorded</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>No se graba nada</translation>
  </message>
  <message>
   <source>It names nobody: {0}</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>No nombra a nadie: {0}</translation>
  </message>
  <message>
   <source>I have looked: it names nobody</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Lo he comprobado: no nombra a nadie</translation>
  </message>
  <message>
   <source>Yes, {0}</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Sí, {0}</translation>
  </message>
  <message>
   <source>The outline is right, and names nobody</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>El contorno es correcto y no nombra a nadie</translation>
  </message>
  <message>
   <source>Later</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Más tarde</translation>
  </message>
  <message>
   <source>Ask again at the next start</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Preguntar de nuevo en el próximo inicio</translation>
  </message>
  <message>
   <source>A recording was</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Una grabación quedó</translation>
  </message>
  <message>
   <source>{0} recordings were</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>{0} grabaciones quedaron</translation>
  </message>
  <message>
   <source>Delete…</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Borrar…</translation>
  </message>
  <message>
   <source>Delete what was cut off</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Borrar lo que quedó cortado</translation>
  </message>
  <message>
   <source>Recover</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Recuperar</translation>
  </message>
  <message>
   <source>Finish what was cut off</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Terminar lo que quedó cortado</translation>
  </message>
  <message>
   <source>this recording</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>esta grabación</translation>
  </message>
  <message>
   <source>it</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>la</translation>
  </message>
  <message>
   <source>{0} recordings</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>{0} grabaciones</translation>
  </message>
  <message>
   <source>them</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>las</translation>
  </message>
  <message>
   <source>Delete nothing</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>No borrar nada</translation>
  </message>
  <message>
   <source>Delete</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Borrar</translation>
  </message>
  <message>
   <source>Delete for good</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>Borrar para siempre</translation>
  </message>
  <message>
   <source>encrypted: its passphrase is asked for</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>cifrada: se pedirá su frase de contraseña</translation>
  </message>
  <message>
   <source>its beginning is lost</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>se perdió el comienzo</translation>
  </message>
  <message>
   <source>begun {0} UTC, {1}, {2} pictures</source>
   <extracomment>app/screen/record.py</extracomment>
   <translation>comenzada {0} UTC, {1}, {2} imágenes</translation>
  </message>
  <message>
   <source>number not checked</source>
   <extracomment>app/screen/signs.py</extracomment>
   <translation>número no comprobado</translation>
  </message>
  <message>
   <source>Judge the picture itself, and do not rely on the number.</source>
   <extracomment>app/screen/signs.py</extracomment>
   <translation>Juzgue usted la imagen y no se fíe del número.</translation>
  </message>
  <message>
   <source>Checked</source>
   <extracomment>app/screen/signs.py</extracomment>
   <translation>Comprobado</translation>
  </message>
  <message>
   <source>Uncertain</source>
   <extracomment>app/screen/signs.py</extracomment>
   <translation>Incierto</translation>
  </message>
  <message>
   <source>No score</source>
   <extracomment>app/screen/signs.py</extracomment>
   <translation>Sin valor</translation>
  </message>
  <message>
   <source>Only {0} pictures a second come: too few for lung sliding and short-lived B-lines. Plug the grabber into a USB 3 socket of its own and end other programs; `pleura doctor --device` looks.</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Solo llegan {0} imágenes por segundo: muy pocas para el deslizamiento pulmonar y las líneas B breves. Conecte la capturadora a un puerto USB 3 propio y cierre otros programas; `pleura doctor --device` lo comprueba.</translation>
  </message>
  <message>
   <source>Research and training use; not for diagnosis</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Uso en investigación y formación; no para diagnóstico</translation>
  </message>
  <message>
   <source>No source</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Sin fuente</translation>
  </message>
  <message>
   <source>Starting</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Iniciando</translation>
  </message>
  <message>
   <source>Live</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>En vivo</translation>
  </message>
  <message>
   <source>Slow</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Lento</translation>
  </message>
  <message>
   <source>Frozen</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Congelada</translation>
  </message>
  <message>
   <source>No signal</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Sin señal</translation>
  </message>
  <message>
   <source>No mask</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Sin máscara</translation>
  </message>
  <message>
   <source>Lost</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Perdida</translation>
  </message>
  <message>
   <source>Stopping</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Deteniendo</translation>
  </message>
  <message>
   <source>Error</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Error</translation>
  </message>
  <message>
   <source>Waiting for the first picture</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Esperando la primera imagen</translation>
  </message>
  <message>
   <source>No score: the picture is frozen</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Sin valor: la imagen está congelada</translation>
  </message>
  <message>
   <source>No score: no ultrasound picture</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Sin valor: sin imagen de ecografía</translation>
  </message>
  <message>
   <source>No score: no mask</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Sin valor: sin máscara</translation>
  </message>
  <message>
   <source>No score: the source is gone</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Sin valor: la fuente ya no está</translation>
  </message>
  <message>
   <source>No score: stopped by an error</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Sin valor: detenido por un error</translation>
  </message>
  <message>
   <source>The network is behind the pictures.</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>La red va por detrás de las imágenes.</translation>
  </message>
  <message>
   <source>The picture is frozen. Go on with the scan, or check the cable.</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>La imagen está congelada. Siga explorando o revise el cable.</translation>
  </message>
  <message>
   <source>No ultrasound picture. Check the cable and the scanner.</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Sin imagen de ecografía. Revise el cable y el ecógrafo.</translation>
  </message>
  <message>
   <source>No pictures arrive any more. Reconnect the source, then try again.</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Ya no llegan imágenes. Reconecte la fuente e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>sector outline found</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>contorno del sector hallado</translation>
  </message>
  <message>
   <source>parallel beams</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>haces paralelos</translation>
  </message>
  <message>
   <source>beams estimated</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>haces estimados</translation>
  </message>
  <message>
   <source>beams unknown</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>haces desconocidos</translation>
  </message>
  <message>
   <source>Calibrated</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Calibrado</translation>
  </message>
  <message>
   <source>Uncalibrated</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>Sin calibrar</translation>
  </message>
  <message>
   <source>{0}{1} mm</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>{0}{1} mm</translation>
  </message>
  <message>
   <source>{0} dropped</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>{0} omitidas</translation>
  </message>
  <message>
   <source>{0}{1} of {2}</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>{0}{1} de {2}</translation>
  </message>
  <message>
   <source>{0} fps</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>{0} fps</translation>
  </message>
  <message>
   <source>{0} of {1} fps</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>{0} de {1} fps</translation>
  </message>
  <message>
   <source>{0} ms old</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>hace {0} ms</translation>
  </message>
  <message>
   <source>{0} s old</source>
   <extracomment>app/screen/words.py</extracomment>
   <translation>hace {0} s</translation>
  </message>
  <message>
   <source>stopped</source>
   <extracomment>app/record_control.py</extracomment>
   <translation>parada</translation>
  </message>
  <message>
   <source>an error</source>
   <extracomment>app/record_control.py</extracomment>
   <translation>un error</translation>
  </message>
  <message>
   <source>another size</source>
   <extracomment>app/record_control.py</extracomment>
   <translation>otro tamaño</translation>
  </message>
  <message>
   <source>another folder</source>
   <extracomment>app/record_control.py</extracomment>
   <translation>otra carpeta</translation>
  </message>
  <message>
   <source>another source</source>
   <extracomment>app/record_control.py</extracomment>
   <translation>otra fuente</translation>
  </message>
  <message>
   <source>No picture came, so nothing was recorded.</source>
   <extracomment>app/record_end.py</extracomment>
   <translation>No llegó ninguna imagen, así que no se grabó nada.</translation>
  </message>
  <message>
   <source>The disk does not answer: look for the recording with `pleura recover`.</source>
   <extracomment>app/record_end.py</extracomment>
   <translation>El disco no responde: busque la grabación con `pleura recover`.</translation>
  </message>
  <message>
   <source>No ultrasound sector was found, so nothing can be recorded: wait for a picture with its outline, or give the sector by `pleura live --sector`.</source>
   <extracomment>app/record_look.py</extracomment>
   <translation>No se encontró ningún sector de ecografía, así que no se puede grabar: espere una imagen con su contorno o indique el sector con `pleura live --sector`.</translation>
  </message>
  <message>
   <source>Recovering failed by a fault of Pleura's own: try `pleura recover`.</source>
   <extracomment>app/record_rescue.py</extracomment>
   <translation>La recuperación falló por un error propio de Pleura: pruebe `pleura recover`.</translation>
  </message>
  <message>
   <source>{0}: {1} pictures recovered.</source>
   <extracomment>app/record_rescue.py</extracomment>
   <translation>{0}: {1} imágenes recuperadas.</translation>
  </message>
  <message>
   <source>Recovering</source>
   <extracomment>app/record_rescue.py</extracomment>
   <translation>Recuperando</translation>
  </message>
  <message>
   <source>{0} deleted.</source>
   <extracomment>app/record_rescue.py</extracomment>
   <translation>{0} borrado.</translation>
  </message>
  <message>
   <source>Deleting</source>
   <extracomment>app/record_rescue.py</extracomment>
   <translation>Borrando</translation>
  </message>
  <message>
   <source>{0} {1} of {2}…</source>
   <extracomment>app/record_rescue.py</extracomment>
   <translation>{0} {1} de {2}…</translation>
  </message>
  <message>
   <source>{0} recordings: {1}</source>
   <extracomment>app/record_rescue.py</extracomment>
   <translation>{0} grabaciones: {1}</translation>
  </message>
  <message>
   <source>The two are not the same: type the passphrase once more in both fields.</source>
   <extracomment>app/record_secret.py</extracomment>
   <translation>Las dos no coinciden: escriba de nuevo la frase de contraseña en ambos campos.</translation>
  </message>
  <message>
   <source>record</source>
   <extracomment>app/record_state.py</extracomment>
   <translation>grabar</translation>
  </message>
  <message>
   <source>keep</source>
   <extracomment>app/record_state.py</extracomment>
   <translation>conservar</translation>
  </message>
  <message>
   <source>done</source>
   <extracomment>app/record_state.py</extracomment>
   <translation>lista</translation>
  </message>
  <message>
   <source>Recording failed by a fault of Pleura's own; the picture goes on. Try once more.</source>
   <extracomment>app/record_work.py</extracomment>
   <translation>La grabación falló por un error propio de Pleura; la imagen sigue. Inténtelo otra vez.</translation>
  </message>
  <message>
   <source>Opening failed by a fault of Pleura's own: try once more.</source>
   <extracomment>app/unlock.py</extracomment>
   <translation>No se pudo abrir por un fallo de Pleura: inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Encryption needs one library more: pip install 'pleura[encrypt]'.</source>
   <extracomment>capture/lock_keys.py</extracomment>
   <translation>El cifrado necesita una biblioteca más: pip install 'pleura[encrypt]'.</translation>
  </message>
  <message>
   <source>A passphrase needs {0} characters or more; several words are best.</source>
   <extracomment>capture/lock_keys.py</extracomment>
   <translation>Una frase de contraseña necesita {0} caracteres o más; lo mejor son varias palabras.</translation>
  </message>
  <message>
   <source>This recording is encrypted: give its passphrase by the environment variable {0}, or open it in Pleura's window or with `pleura replay`, which ask for it.</source>
   <extracomment>capture/lock_keys.py</extracomment>
   <translation>Esta grabación está cifrada: indique su frase de contraseña con la variable de entorno {0}, o ábrala en la ventana de Pleura o con `pleura replay`, que la piden.</translation>
  </message>
  <message>
   <source>The passphrase does not open this recording: look at capitals and the keyboard's language, and whether it belongs to another recording. If lock.json was altered, none opens it.</source>
   <extracomment>capture/lock_keys.py</extracomment>
   <translation>La frase de contraseña no abre esta grabación: revise las mayúsculas y el idioma del teclado, y si pertenece a otra grabación. Si lock.json fue alterado, ninguna la abre.</translation>
  </message>
  <message>
   <source>There may be lettering inside the sector, at {0} % of the width and {1} % of the height of the picture: what stands there is recorded, so look whether it names anybody.</source>
   <extracomment>app/lettering.py</extracomment>
   <translation>Puede haber texto dentro del sector, al {0} % del ancho y al {1} % del alto de la imagen: lo que hay ahí se graba; mire si nombra a alguien.</translation>
  </message>
  <message>
   <source>it is far too large</source>
   <extracomment>app/config.py</extracomment>
   <translation>es demasiado grande</translation>
  </message>
  <message>
   <source>it is no readable TOML</source>
   <extracomment>app/config.py</extracomment>
   <translation>no es un TOML legible</translation>
  </message>
  <message>
   <source>The settings in {0} could not be used ({1}). Pleura starts with its defaults; the old file is kept as {2}.bad.</source>
   <extracomment>app/config.py</extracomment>
   <translation>Los ajustes de {0} no se pudieron usar ({1}). Pleura empieza con sus valores por defecto; el archivo antiguo queda como {2}.bad.</translation>
  </message>
  <message>
   <source>The picture has another size than at first: check that the outline holds the ultrasound, or mark it anew.</source>
   <extracomment>app/run.py</extracomment>
   <translation>La imagen tiene otro tamaño que al principio: compruebe que el contorno contiene la ecografía o márquelo de nuevo.</translation>
  </message>
  <message>
   <source>the source or the network did not stop in time</source>
   <extracomment>app/run.py</extracomment>
   <translation>la fuente o la red no se detuvo a tiempo</translation>
  </message>
  <message>
   <source>reading pictures failed ({0})</source>
   <extracomment>app/run.py</extracomment>
   <translation>falló la lectura de imágenes ({0})</translation>
  </message>
  <message>
   <source>examining pictures failed ({0})</source>
   <extracomment>app/run.py</extracomment>
   <translation>falló el examen de las imágenes ({0})</translation>
  </message>
  <message>
   <source>no picture arrives</source>
   <extracomment>app/run.py</extracomment>
   <translation>no llega ninguna imagen</translation>
  </message>
  <message>
   <source>showing pictures failed ({0})</source>
   <extracomment>app/run.py</extracomment>
   <translation>falló la presentación de imágenes ({0})</translation>
  </message>
  <message>
   <source>The network gave no usable answer {0} times in a row: pictures go on without masks and without a number. Open the source again; if it stays so, restart Pleura.</source>
   <extracomment>app/watches.py</extracomment>
   <translation>La red no dio respuesta útil {0} veces seguidas: las imágenes siguen sin máscaras y sin número. Abra la fuente de nuevo; si persiste, reinicie Pleura.</translation>
  </message>
  <message>
   <source>the network does not answer; pictures are not examined until it does</source>
   <extracomment>app/watches.py</extracomment>
   <translation>la red no responde; hasta entonces no se examinan imágenes</translation>
  </message>
  <message>
   <source>no answer within {0} s</source>
   <extracomment>app/hang.py</extracomment>
   <translation>sin respuesta en {0} s</translation>
  </message>
  <message>
   <source>no ultrasound picture found</source>
   <extracomment>app/examine.py</extracomment>
   <translation>no se encontró imagen de ecografía</translation>
  </message>
  <message>
   <source>colour Doppler is on</source>
   <extracomment>app/examine.py</extracomment>
   <translation>el Doppler color está activado</translation>
  </message>
  <message>
   <source>no model is loaded</source>
   <extracomment>app/examine.py</extracomment>
   <translation>no hay ningún modelo cargado</translation>
  </message>
  <message>
   <source>the network failed</source>
   <extracomment>app/examine.py</extracomment>
   <translation>la red falló</translation>
  </message>
  <message>
   <source>invalid output of the network</source>
   <extracomment>app/examine.py</extracomment>
   <translation>salida no válida de la red</translation>
  </message>
  <message>
   <source>the network failed too often</source>
   <extracomment>app/examine.py</extracomment>
   <translation>la red falló demasiadas veces</translation>
  </message>
  <message>
   <source>Rib</source>
   <extracomment>models/labels.py</extracomment>
   <translation>Costilla</translation>
  </message>
  <message>
   <source>Pleural line</source>
   <extracomment>models/labels.py</extracomment>
   <translation>Línea pleural</translation>
  </message>
  <message>
   <source>A-line</source>
   <extracomment>models/labels.py</extracomment>
   <translation>Línea A</translation>
  </message>
  <message>
   <source>B-line</source>
   <extracomment>models/labels.py</extracomment>
   <translation>Línea B</translation>
  </message>
  <message>
   <source>Confluence</source>
   <extracomment>models/labels.py</extracomment>
   <translation>Confluencia</translation>
  </message>
  <message>
   <source>picture almost black</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>imagen casi negra</translation>
  </message>
  <message>
   <source>Raise the gain, and see that the probe has contact and gel.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Suba la ganancia y compruebe el contacto y el gel.</translation>
  </message>
  <message>
   <source>picture dark</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>imagen oscura</translation>
  </message>
  <message>
   <source>Raise the gain.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Suba la ganancia.</translation>
  </message>
  <message>
   <source>picture too bright</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>imagen demasiado clara</translation>
  </message>
  <message>
   <source>Lower the gain until the tissue between ribs and skin shows grey.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Baje la ganancia hasta que el tejido entre costillas y piel se vea gris.</translation>
  </message>
  <message>
   <source>part of the probe has no contact</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>parte de la sonda no tiene contacto</translation>
  </message>
  <message>
   <source>Lay the whole probe on the skin and add gel.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Apoye toda la sonda en la piel y añada gel.</translation>
  </message>
  <message>
   <source>no bright line where the pleura was marked</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>sin línea clara donde se marcó la pleura</translation>
  </message>
  <message>
   <source>Tilt the probe until the pleural line is bright, and check that this is lung.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Incline la sonda hasta ver clara la línea pleural y compruebe que es pulmón.</translation>
  </message>
  <message>
   <source>pleural line faint</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>línea pleural débil</translation>
  </message>
  <message>
   <source>Tilt the probe until the pleural line is bright.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Incline la sonda hasta ver clara la línea pleural.</translation>
  </message>
  <message>
   <source>this does not look like lung ultrasound</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>no parece ecografía pulmonar</translation>
  </message>
  <message>
   <source>Check the source, and move the probe to a space between two ribs.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Revise la fuente y lleve la sonda a un espacio entre dos costillas.</translation>
  </message>
  <message>
   <source>even tissue under the line, as of liver or spleen</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>tejido uniforme bajo la línea, como de hígado o bazo</translation>
  </message>
  <message>
   <source>Move the probe towards the chest until the lung slides under the line.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Mueva la sonda hacia el tórax hasta que el pulmón se deslice bajo la línea.</translation>
  </message>
  <message>
   <source>picture unlike most lung ultrasound</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>imagen distinta a la mayoría de las pulmonares</translation>
  </message>
  <message>
   <source>Check that this is lung and that no other picture covers it.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Compruebe que es pulmón y que ninguna otra imagen lo tapa.</translation>
  </message>
  <message>
   <source>neither A-lines nor B-lines seen under the line</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>ni líneas A ni B bajo la línea</translation>
  </message>
  <message>
   <source>Look for A-lines and for sliding; a 0 alone does not show that this is lung.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Busque líneas A y deslizamiento; un 0 solo no muestra que sea pulmón.</translation>
  </message>
  <message>
   <source>not checked whether this is lung</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>sin comprobar si es pulmón</translation>
  </message>
  <message>
   <source>See for yourself that lung is in view; if this stays, install Pleura again.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Compruebe usted que se ve pulmón; si esto sigue, reinstale Pleura.</translation>
  </message>
  <message>
   <source>shape of the ultrasound sector not known</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>forma del sector desconocida</translation>
  </message>
  <message>
   <source>Mark the ultrasound sector by hand.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Marque el sector de ecografía a mano.</translation>
  </message>
  <message>
   <source>little pleura in view</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>poca pleura a la vista</translation>
  </message>
  <message>
   <source>Turn the probe along the ribs until at least 2 cm of the line show.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Gire la sonda siguiendo las costillas hasta ver al menos 2 cm de la línea.</translation>
  </message>
  <message>
   <source>the marked line is the skin, not the pleura</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>la línea marcada es la piel, no la pleura</translation>
  </message>
  <message>
   <source>Lower the depth or tilt the probe until the pleural line shows under the skin.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Reduzca la profundidad o incline la sonda hasta ver la línea pleural bajo la piel.</translation>
  </message>
  <message>
   <source>pleural line in steps</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>línea pleural escalonada</translation>
  </message>
  <message>
   <source>Check that the marked line is the pleura; tilt the probe until it shows in one piece.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Compruebe que la línea marcada es la pleura; incline la sonda hasta verla entera.</translation>
  </message>
  <message>
   <source>little depth in view under the pleural line</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>poca profundidad bajo la línea pleural</translation>
  </message>
  <message>
   <source>Increase the depth until at least 3 cm show under the line.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Aumente la profundidad hasta ver al menos 3 cm bajo la línea.</translation>
  </message>
  <message>
   <source>number jumps from frame to frame</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>el número salta de imagen a imagen</translation>
  </message>
  <message>
   <source>Hold the probe still for a breath.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Mantenga la sonda quieta durante una respiración.</translation>
  </message>
  <message>
   <source>readable only now and then</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>legible solo a ratos</translation>
  </message>
  <message>
   <source>probe moves too fast</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>la sonda se mueve muy rápido</translation>
  </message>
  <message>
   <source>Move the probe slowly.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Mueva la sonda despacio.</translation>
  </message>
  <message>
   <source>frozen picture</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>imagen congelada</translation>
  </message>
  <message>
   <source>Unfreeze the machine or check the cable.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Descongele el ecógrafo o revise el cable.</translation>
  </message>
  <message>
   <source>network unsure: it reads the mirrored picture otherwise</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>red insegura: lee de otro modo la imagen reflejada</translation>
  </message>
  <message>
   <source>Hold the probe still, and compare with what you see.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Mantenga la sonda quieta y compare con lo que ve.</translation>
  </message>
  <message>
   <source>network finds something else in the mirrored picture</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>la red halla otra cosa en la imagen reflejada</translation>
  </message>
  <message>
   <source>Tilt or slide the probe until the pleural line shows clearly.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Incline o deslice la sonda hasta ver bien la línea pleural.</translation>
  </message>
  <message>
   <source>repeats of the pleural line where B-lines were marked</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>repeticiones de la línea pleural donde se marcaron líneas B</translation>
  </message>
  <message>
   <source>Look for A-lines: with them the lung there holds air.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Busque líneas A: con ellas el pulmón ahí contiene aire.</translation>
  </message>
  <message>
   <source>marked B-lines hardly differ from the haze beside them</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>las líneas B marcadas apenas se distinguen de la bruma</translation>
  </message>
  <message>
   <source>Lower the gain, and see whether rays reach from the pleura to the bottom.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Baje la ganancia y vea si los haces llegan de la pleura hasta abajo.</translation>
  </message>
  <message>
   <source>marked B-lines fade out on the way down</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>las líneas B marcadas se pierden hacia abajo</translation>
  </message>
  <message>
   <source>See whether rays reach from the pleura to the bottom of the picture.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Vea si los haces llegan de la pleura al borde inferior.</translation>
  </message>
  <message>
   <source>Check the cable and that the machine is on.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Revise el cable y que el ecógrafo esté encendido.</translation>
  </message>
  <message>
   <source>Switch colour Doppler off.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Desactive el Doppler color.</translation>
  </message>
  <message>
   <source>Check the picture, and start the program again if it stays so.</source>
   <extracomment>models/trust/concerns.py</extracomment>
   <translation>Revise la imagen y reinicie el programa si sigue así.</translation>
  </message>
  <message>
   <source>no pleural line seen</source>
   <extracomment>models/score/values.py</extracomment>
   <translation>no se ve línea pleural</translation>
  </message>
  <message>
   <source>pleural line too deep in the picture</source>
   <extracomment>models/score/values.py</extracomment>
   <translation>línea pleural demasiado profunda</translation>
  </message>
  <message>
   <source>pleural line hidden behind ribs</source>
   <extracomment>models/score/values.py</extracomment>
   <translation>línea pleural oculta tras las costillas</translation>
  </message>
  <message>
   <source>too little readable pleura</source>
   <extracomment>models/score/values.py</extracomment>
   <translation>muy poca pleura legible</translation>
  </message>
  <message>
   <source>no ultrasound inside the picture</source>
   <extracomment>models/score/values.py</extracomment>
   <translation>sin ecografía en la imagen</translation>
  </message>
  <message>
   <source>Move the probe until the bright line under the ribs shows.</source>
   <extracomment>models/score/values.py</extracomment>
   <translation>Mueva la sonda hasta ver la línea clara bajo las costillas.</translation>
  </message>
  <message>
   <source>Increase the depth until the line lies in the upper half of the picture.</source>
   <extracomment>models/score/values.py</extracomment>
   <translation>Aumente la profundidad hasta que la línea quede en la mitad superior.</translation>
  </message>
  <message>
   <source>Slide or turn the probe until a space between two ribs shows.</source>
   <extracomment>models/score/values.py</extracomment>
   <translation>Deslice o gire la sonda hasta ver un espacio intercostal.</translation>
  </message>
  <message>
   <source>Lay the probe flat on the skin until at least 1 cm of the line shows.</source>
   <extracomment>models/score/values.py</extracomment>
   <translation>Apoye la sonda plana hasta ver al menos 1 cm de la línea.</translation>
  </message>
  <message>
   <source>no pleural line to follow</source>
   <extracomment>models/cine/breath.py</extracomment>
   <translation>sin línea pleural que seguir</translation>
  </message>
  <message>
   <source>too short for a breath</source>
   <extracomment>models/cine/breath.py</extracomment>
   <translation>muy corto para una respiración</translation>
  </message>
  <message>
   <source>no breathing movement seen</source>
   <extracomment>models/cine/breath.py</extracomment>
   <translation>no se ve movimiento respiratorio</translation>
  </message>
  <message>
   <source>breathing irregular, or the probe moves</source>
   <extracomment>models/cine/breath.py</extracomment>
   <translation>respiración irregular, o la sonda se mueve</translation>
  </message>
  <message>
   <source>Hold the probe still over two or three breaths.</source>
   <extracomment>models/cine/breath.py</extracomment>
   <translation>Mantenga la sonda quieta dos o tres respiraciones.</translation>
  </message>
  <message>
   <source>Check that the patient breathes, then record a longer clip.</source>
   <extracomment>models/cine/breath.py</extracomment>
   <translation>Compruebe que el paciente respira y grabe un clip más largo.</translation>
  </message>
  <message>
   <source>Hold the probe still over a few even breaths.</source>
   <extracomment>models/cine/breath.py</extracomment>
   <translation>Mantenga la sonda quieta unas respiraciones regulares.</translation>
  </message>
  <message>
   <source>no readable moment</source>
   <extracomment>models/cine/window.py</extracomment>
   <translation>ningún momento legible</translation>
  </message>
  <message>
   <source>shorter than {0} s</source>
   <extracomment>models/cine/window.py</extracomment>
   <translation>menos de {0} s</translation>
  </message>
  <message>
   <source>breath unknown, shorter than {0} s</source>
   <extracomment>models/cine/window.py</extracomment>
   <translation>respiración desconocida, menos de {0} s</translation>
  </message>
  <message>
   <source>shorter than one breath</source>
   <extracomment>models/cine/window.py</extracomment>
   <translation>menos de una respiración</translation>
  </message>
  <message>
   <source>less than half of it readable</source>
   <extracomment>models/cine/window.py</extracomment>
   <translation>menos de la mitad legible</translation>
  </message>
  <message>
   <source>present</source>
   <extracomment>models/cine/sliding.py</extracomment>
   <translation>presente</translation>
  </message>
  <message>
   <source>weak</source>
   <extracomment>models/cine/sliding.py</extracomment>
   <translation>débil</translation>
  </message>
  <message>
   <source>not seen</source>
   <extracomment>models/cine/sliding.py</extracomment>
   <translation>no se ve</translation>
  </message>
  <message>
   <source>cannot tell</source>
   <extracomment>models/cine/sliding.py</extracomment>
   <translation>no se sabe</translation>
  </message>
  <message>
   <source>Question or warning about recording</source>
   <extracomment>app/ui/ask_bar.py</extracomment>
   <translation>Pregunta o aviso sobre la grabación</translation>
  </message>
  <message>
   <source>Choose a folder for recordings</source>
   <extracomment>app/ui/asking.py</extracomment>
   <translation>Elija una carpeta para las grabaciones</translation>
  </message>
  <message>
   <source>Try again</source>
   <extracomment>app/ui/banner.py</extracomment>
   <translation>Reintentar</translation>
  </message>
  <message>
   <source>Open the last source again  (R)</source>
   <extracomment>app/ui/banner.py</extracomment>
   <translation>Abrir otra vez la última fuente  (R)</translation>
  </message>
  <message>
   <source>Enter</source>
   <extracomment>app/ui/binding.py</extracomment>
   <translation>Intro</translation>
  </message>
  <message>
   <source>Close  (Esc)</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Cerrar  (Esc)</translation>
  </message>
  <message>
   <source>Keys</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Teclas</translation>
  </message>
  <message>
   <source>Tab, Enter: buttons</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Tab, Intro: botones</translation>
  </message>
  <message>
   <source>Choose a source</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Elegir una fuente</translation>
  </message>
  <message>
   <source>Clip or picture</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Clip o imagen</translation>
  </message>
  <message>
   <source>Open a clip or a picture  (O)</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Abrir un clip o una imagen  (O)</translation>
  </message>
  <message>
   <source>Folder</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Carpeta</translation>
  </message>
  <message>
   <source>Open a folder of pictures  (Shift+O)</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Abrir una carpeta de imágenes  (Shift+O)</translation>
  </message>
  <message>
   <source>Phantom</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Fantoma</translation>
  </message>
  <message>
   <source>Show the phantom  (P)</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Mostrar el fantoma  (P)</translation>
  </message>
  <message>
   <source>Or drop a file or a folder anywhere on this window.</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>O suelte un archivo o una carpeta en cualquier lugar de esta ventana.</translation>
  </message>
  <message>
   <source>Again</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Otra vez</translation>
  </message>
  <message>
   <source>Devices</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Dispositivos</translation>
  </message>
  <message>
   <source>Look again</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Buscar otra vez</translation>
  </message>
  <message>
   <source>Look for devices again</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Buscar dispositivos otra vez</translation>
  </message>
  <message>
   <source>Again: {0}</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Otra vez: {0}</translation>
  </message>
  <message>
   <source>Looking for devices…</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Buscando dispositivos…</translation>
  </message>
  <message>
   <source>No device found. Plug in the frame grabber, then look again.</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>No se encontró ningún dispositivo. Conecte la capturadora y busque otra vez.</translation>
  </message>
  <message>
   <source>Show {0}</source>
   <extracomment>app/ui/cards.py</extracomment>
   <translation>Mostrar {0}</translation>
  </message>
  <message>
   <source>Open a recording or a folder of pictures</source>
   <extracomment>app/ui/choosing.py</extracomment>
   <translation>Abrir una grabación o una carpeta de imágenes</translation>
  </message>
  <message>
   <source>Fill</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Relleno</translation>
  </message>
  <message>
   <source>Opacity of the masks' fill</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Opacidad del relleno de las máscaras</translation>
  </message>
  <message>
   <source>Opacity of the masks' fill  (+ and −)</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Opacidad del relleno de las máscaras  (+ y −)</translation>
  </message>
  <message>
   <source>Show or hide: {0}  ({1})</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Mostrar u ocultar: {0}  ({1})</translation>
  </message>
  <message>
   <source>Position in the recording</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Posición en la grabación</translation>
  </message>
  <message>
   <source>One picture back  (←)</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Una imagen atrás  (←)</translation>
  </message>
  <message>
   <source>Play or pause  (Space)</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Reproducir o pausar  (Espacio)</translation>
  </message>
  <message>
   <source>One picture on  (→)</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Una imagen adelante  (→)</translation>
  </message>
  <message>
   <source>Freeze</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Congelar</translation>
  </message>
  <message>
   <source>Freeze or go on  (Space)</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Congelar o seguir  (Espacio)</translation>
  </message>
  <message>
   <source>Snapshot</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Captura</translation>
  </message>
  <message>
   <source>Save this picture  (S)</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Guardar esta imagen  (S)</translation>
  </message>
  <message>
   <source>Hide</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Ocultar</translation>
  </message>
  <message>
   <source>Hold to hide the masks  (H)</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Mantener para ocultar las máscaras  (H)</translation>
  </message>
  <message>
   <source>Play</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Reproducir</translation>
  </message>
  <message>
   <source>Pause</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Pausa</translation>
  </message>
  <message>
   <source>Go on</source>
   <extracomment>app/ui/controls.py</extracomment>
   <translation>Seguir</translation>
  </message>
  <message>
   <source>Pleura could not do this because of a fault of its own; try again, and report it.</source>
   <extracomment>app/ui/deck.py</extracomment>
   <translation>Pleura no pudo hacerlo por un error propio; inténtelo otra vez y comuníquelo.</translation>
  </message>
  <message>
   <source>Pictures are shown without masks. {0}</source>
   <extracomment>app/ui/deck.py</extracomment>
   <translation>Las imágenes se muestran sin máscaras. {0}</translation>
  </message>
  <message>
   <source>Something went wrong inside Pleura. Open the source again; if it stays, start anew.</source>
   <extracomment>app/ui/guard.py</extracomment>
   <translation>Algo falló dentro de Pleura. Abra la fuente otra vez; si persiste, reinicie.</translation>
  </message>
  <message>
   <source>State</source>
   <extracomment>app/ui/header.py</extracomment>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Source</source>
   <extracomment>app/ui/header.py</extracomment>
   <translation>Fuente</translation>
  </message>
  <message>
   <source>Choose a source  (O, D, P)</source>
   <extracomment>app/ui/header.py</extracomment>
   <translation>Elegir una fuente  (O, D, P)</translation>
  </message>
  <message>
   <source>Sector or whole picture  (Z)</source>
   <extracomment>app/ui/header.py</extracomment>
   <translation>Sector o imagen completa  (Z)</translation>
  </message>
  <message>
   <source>More: review, measure, theme, settings</source>
   <extracomment>app/ui/header.py</extracomment>
   <translation>Más: revisar, medir, tema, ajustes</translation>
  </message>
  <message>
   <source>Keys  (?)</source>
   <extracomment>app/ui/header.py</extracomment>
   <translation>Teclas  (?)</translation>
  </message>
  <message>
   <source>Frame rate, image age, drops, network</source>
   <extracomment>app/ui/header.py</extracomment>
   <translation>Imágenes por segundo, edad, omitidas, red</translation>
  </message>
  <message>
   <source>Space</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Espacio</translation>
  </message>
  <message>
   <source>Freeze a live picture; play or pause a recording</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Congelar; reproducir o pausar</translation>
  </message>
  <message>
   <source>One picture back</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Una imagen atrás</translation>
  </message>
  <message>
   <source>One picture on</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Una imagen adelante</translation>
  </message>
  <message>
   <source>Home</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Inicio</translation>
  </message>
  <message>
   <source>To the first picture</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>A la primera imagen</translation>
  </message>
  <message>
   <source>Play slower</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Más despacio</translation>
  </message>
  <message>
   <source>Play faster</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Más rápido</translation>
  </message>
  <message>
   <source>Save this picture, with and without masks</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Guardar imagen, con y sin máscaras</translation>
  </message>
  <message>
   <source>Record the sector with its results, or stop</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Grabar el sector, o parar</translation>
  </message>
  <message>
   <source>Keep the last 30 s as a recording</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Conservar los últimos 30 s</translation>
  </message>
  <message>
   <source>H (hold)</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>H (mantener)</translation>
  </message>
  <message>
   <source>Look without the masks</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Ver sin las máscaras</translation>
  </message>
  <message>
   <source>Show or hide a class</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Mostrar u ocultar una clase</translation>
  </message>
  <message>
   <source>More fill</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Más relleno</translation>
  </message>
  <message>
   <source>Less fill, down to outlines only</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Menos relleno, hasta contornos</translation>
  </message>
  <message>
   <source>Outlines on or off</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Contornos sí o no</translation>
  </message>
  <message>
   <source>Sector or whole picture</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Sector o imagen completa</translation>
  </message>
  <message>
   <source>Measure by drawing over the picture</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Medir arrastrando sobre la imagen</translation>
  </message>
  <message>
   <source>Probe's marker: left, right, not shown</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Marca de la sonda: izq., der., ninguna</translation>
  </message>
  <message>
   <source>Mark by hand where the ultrasound is</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Marcar la ecografía a mano</translation>
  </message>
  <message>
   <source>Dark, light or sunlight</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Oscuro, claro o luz solar</translation>
  </message>
  <message>
   <source>Review the last recording at the desk</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Revisar la última grabación</translation>
  </message>
  <message>
   <source>All settings; profiles, import, export</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Ajustes; perfiles, exportar</translation>
  </message>
  <message>
   <source>Open a clip, a picture or a DICOM file</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Abrir un clip, una imagen o un DICOM</translation>
  </message>
  <message>
   <source>Open a folder of pictures</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Abrir una carpeta de imágenes</translation>
  </message>
  <message>
   <source>Choose a device</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Elegir un dispositivo</translation>
  </message>
  <message>
   <source>Show the phantom</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Mostrar el fantoma</translation>
  </message>
  <message>
   <source>Open the last source again</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Abrir otra vez la última fuente</translation>
  </message>
  <message>
   <source>? or F1</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>? o F1</translation>
  </message>
  <message>
   <source>This list</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Esta lista</translation>
  </message>
  <message>
   <source>Full screen</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Pantalla completa</translation>
  </message>
  <message>
   <source>Quit</source>
   <extracomment>app/ui/keys.py</extracomment>
   <translation>Salir</translation>
  </message>
  <message>
   <source>right</source>
   <extracomment>app/ui/measures.py</extracomment>
   <translation>correcto</translation>
  </message>
  <message>
   <source>Depth ruler and caliper</source>
   <extracomment>app/ui/measures.py</extracomment>
   <translation>Regla de profundidad y calibrador</translation>
  </message>
  <message>
   <source>{0} cm</source>
   <extracomment>app/ui/measures.py</extracomment>
   <translation>{0} cm</translation>
  </message>
  <message>
   <source>Review</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Revisar</translation>
  </message>
  <message>
   <source>Review the last recording at the desk  (E)</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Revisar la última grabación en la mesa  (E)</translation>
  </message>
  <message>
   <source>Measure</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Medir</translation>
  </message>
  <message>
   <source>Measure by drawing over the picture  (C)</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Medir arrastrando sobre la imagen  (C)</translation>
  </message>
  <message>
   <source>Marker</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Marca</translation>
  </message>
  <message>
   <source>Probe's marker: left, right, not shown  (M)</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Marca de la sonda: izquierda, derecha, ninguna  (M)</translation>
  </message>
  <message>
   <source>Outline</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Contorno</translation>
  </message>
  <message>
   <source>Mark by hand where the ultrasound is  (A)</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Marcar a mano dónde está la ecografía  (A)</translation>
  </message>
  <message>
   <source>Theme</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Tema</translation>
  </message>
  <message>
   <source>Dark, light or sunlight  (T)</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Oscuro, claro o luz solar  (T)</translation>
  </message>
  <message>
   <source>Settings</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>All settings; profiles, import, export  (,)</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Todos los ajustes; perfiles, importar, exportar  (,)</translation>
  </message>
  <message>
   <source>Full screen  (F11)</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Pantalla completa  (F11)</translation>
  </message>
  <message>
   <source>Correct this zone's picture at the desk  (V)</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Corregir la imagen de esta zona en la mesa  (V)</translation>
  </message>
  <message>
   <source>More</source>
   <extracomment>app/ui/more.py</extracomment>
   <translation>Más</translation>
  </message>
  <message>
   <source>Outline of the ultrasound, marked by hand</source>
   <extracomment>app/ui/outline.py</extracomment>
   <translation>Contorno de la ecografía, marcado a mano</translation>
  </message>
  <message>
   <source>Use</source>
   <extracomment>app/ui/outline.py</extracomment>
   <translation>Usar</translation>
  </message>
  <message>
   <source>Use this outline  (Enter)</source>
   <extracomment>app/ui/outline.py</extracomment>
   <translation>Usar este contorno  (Intro)</translation>
  </message>
  <message>
   <source>Find it</source>
   <extracomment>app/ui/outline.py</extracomment>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>Let Pleura look for the outline again</source>
   <extracomment>app/ui/outline.py</extracomment>
   <translation>Dejar que Pleura busque otra vez el contorno</translation>
  </message>
  <message>
   <source>Cancel</source>
   <extracomment>app/ui/outline.py</extracomment>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Leave the outline as it was  (Esc)</source>
   <extracomment>app/ui/outline.py</extracomment>
   <translation>Dejar el contorno como estaba  (Esc)</translation>
  </message>
  <message>
   <source>There is no picture to mark yet.</source>
   <extracomment>app/ui/outlining.py</extracomment>
   <translation>Aún no hay imagen que marcar.</translation>
  </message>
  <message>
   <source>This outline counts, and is remembered for this device.</source>
   <extracomment>app/ui/outlining.py</extracomment>
   <translation>Este contorno vale y se recuerda para este dispositivo.</translation>
  </message>
  <message>
   <source>This outline counts for this recording.</source>
   <extracomment>app/ui/outlining.py</extracomment>
   <translation>Este contorno vale para esta grabación.</translation>
  </message>
  <message>
   <source>Pleura looks for the outline again.</source>
   <extracomment>app/ui/outlining.py</extracomment>
   <translation>Pleura busca otra vez el contorno.</translation>
  </message>
  <message>
   <source>B-line score</source>
   <extracomment>app/ui/panels.py</extracomment>
   <translation>Valor de líneas B</translation>
  </message>
  <message>
   <source>How far the number may be trusted</source>
   <extracomment>app/ui/panels.py</extracomment>
   <translation>Hasta qué punto fiarse del número</translation>
  </message>
  <message>
   <source>Interval that holds the true value 9 times in 10</source>
   <extracomment>app/ui/panels.py</extracomment>
   <translation>Intervalo que contiene el valor real 9 de cada 10 veces</translation>
  </message>
  <message>
   <source>What to do</source>
   <extracomment>app/ui/panels.py</extracomment>
   <translation>Qué hacer</translation>
  </message>
  <message>
   <source>B-line score (BLAS)</source>
   <extracomment>app/ui/panels.py</extracomment>
   <translation>Valor de líneas B (BLAS)</translation>
  </message>
  <message>
   <source>90 % interval</source>
   <extracomment>app/ui/panels.py</extracomment>
   <translation>Intervalo 90 %</translation>
  </message>
  <message>
   <source>A passphrase for the recordings</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>Una frase de contraseña para las grabaciones</translation>
  </message>
  <message>
   <source>What is recorded in this window is encrypted. It is opened with this passphrase, and with nothing else.</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>Lo que se graba en esta ventana se cifra. Solo se abre con esta frase de contraseña y con nada más.</translation>
  </message>
  <message>
   <source>If it is forgotten, the recordings are lost: nobody can open them, Pleura's makers included, and it cannot be reset. Pleura keeps it in memory only, until this window is closed. Write it down and keep it away from this computer.</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>Si se olvida, las grabaciones se pierden: nadie puede abrirlas, tampoco los autores de Pleura, y no se puede restablecer. Pleura la guarda solo en memoria, hasta que se cierre esta ventana. Anótela y guárdela lejos de este ordenador.</translation>
  </message>
  <message>
   <source>8 characters or more; several words are best.</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>8 caracteres o más; lo mejor son varias palabras.</translation>
  </message>
  <message>
   <source>This recording is encrypted</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>Esta grabación está cifrada</translation>
  </message>
  <message>
   <source>Its passphrase opens it: {0}</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>Se abre con su frase de contraseña: {0}</translation>
  </message>
  <message>
   <source>{0} recordings are encrypted; a passphrase opens those that it belongs to.</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>{0} grabaciones están cifradas; una frase de contraseña abre aquellas a las que pertenece.</translation>
  </message>
  <message>
   <source>Without it nobody can read the recording. What is opened stays open until Pleura is left.</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>Sin ella nadie puede leer la grabación. Lo abierto queda abierto hasta salir de Pleura.</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>Frase de contraseña</translation>
  </message>
  <message>
   <source>The same once more</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>La misma otra vez</translation>
  </message>
  <message>
   <source>Cancel  (Esc)</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>Cancelar  (Esc)</translation>
  </message>
  <message>
   <source>Encrypt</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>Cifrar</translation>
  </message>
  <message>
   <source>Encrypt what is recorded  (Enter)</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>Cifrar lo que se graba  (Intro)</translation>
  </message>
  <message>
   <source>Open</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Open the recording  (Enter)</source>
   <extracomment>app/ui/passphrase_card.py</extracomment>
   <translation>Abrir la grabación  (Intro)</translation>
  </message>
  <message>
   <source>Record the ultrasound sector and its results, or stop  (V)</source>
   <extracomment>app/ui/record_bar.py</extracomment>
   <translation>Grabar el sector y sus resultados, o parar  (V)</translation>
  </message>
  <message>
   <source>This recording is being encrypted</source>
   <extracomment>app/ui/record_bar.py</extracomment>
   <translation>Esta grabación se está cifrando</translation>
  </message>
  <message>
   <source>Keep the last {0} as a recording  (K)</source>
   <extracomment>app/ui/record_bar.py</extracomment>
   <translation>Conservar los últimos {0} como grabación  (K)</translation>
  </message>
  <message>
   <source>Length and size</source>
   <extracomment>app/ui/record_bar.py</extracomment>
   <translation>Duración y tamaño</translation>
  </message>
  <message>
   <source>Room left, lost</source>
   <extracomment>app/ui/record_bar.py</extracomment>
   <translation>Espacio libre, perdidas</translation>
  </message>
  <message>
   <source>Recording: {0}</source>
   <extracomment>app/ui/record_bar.py</extracomment>
   <translation>Grabación: {0}</translation>
  </message>
  <message>
   <source>Keep 30 s</source>
   <extracomment>app/ui/record_bar.py</extracomment>
   <translation>Guardar 30 s</translation>
  </message>
  <message>
   <source>Stop</source>
   <extracomment>app/ui/record_bar.py</extracomment>
   <translation>Parar</translation>
  </message>
  <message>
   <source>Keep {0}</source>
   <extracomment>app/ui/record_bar.py</extracomment>
   <translation>Guardar {0}</translation>
  </message>
  <message>
   <source>That is no part of a screen; write screen:, screen:1 for the second one, or screen:X,Y,WIDTH,HEIGHT with sides of 64 and more.</source>
   <extracomment>app/ui/screen_source.py</extracomment>
   <translation>Eso no es parte de una pantalla; escriba screen:, screen:1 para la segunda, o screen:X,Y,ANCHO,ALTO con lados de 64 o más.</translation>
  </message>
  <message>
   <source>The screen can be shown in Pleura's window only; start pleura live screen: instead.</source>
   <extracomment>app/ui/screen_source.py</extracomment>
   <translation>La pantalla solo se puede mostrar en la ventana de Pleura; inicie pleura live screen:.</translation>
  </message>
  <message>
   <source>The system gives no picture of the screen; allow screen recording for Pleura in its settings, use X11 instead of Wayland, and check the number of the screen.</source>
   <extracomment>app/ui/screen_source.py</extracomment>
   <translation>El sistema no da imagen de la pantalla; permita a Pleura grabar la pantalla, use X11 en vez de Wayland y compruebe el número de pantalla.</translation>
  </message>
  <message>
   <source>That part of the screen has {0} × {1} pixels; Pleura takes {2} to {3} a side: write screen:X,Y,WIDTH,HEIGHT.</source>
   <extracomment>app/ui/screen_source.py</extracomment>
   <translation>Esa parte de la pantalla tiene {0} × {1} píxeles; Pleura admite de {2} a {3} por lado: escriba screen:X,Y,ANCHO,ALTO.</translation>
  </message>
  <message>
   <source>screen {0}</source>
   <extracomment>app/ui/screen_source.py</extracomment>
   <translation>pantalla {0}</translation>
  </message>
  <message>
   <source>The screen gives no picture any more; open it again.</source>
   <extracomment>app/ui/screen_source.py</extracomment>
   <translation>La pantalla ya no da imagen; ábrala otra vez.</translation>
  </message>
  <message>
   <source>Pleura sends OpenIGTLink to this computer only; add --allow-network to send to others.</source>
   <extracomment>app/ui/streams.py</extracomment>
   <translation>Pleura envía OpenIGTLink solo a este equipo; añada --allow-network para otros.</translation>
  </message>
  <message>
   <source>Last minute</source>
   <extracomment>app/ui/trend.py</extracomment>
   <translation>Último minuto</translation>
  </message>
  <message>
   <source>B-line score over the last minute</source>
   <extracomment>app/ui/trend.py</extracomment>
   <translation>Valor de líneas B del último minuto</translation>
  </message>
  <message>
   <source>now</source>
   <extracomment>app/ui/trend.py</extracomment>
   <translation>ahora</translation>
  </message>
  <message>
   <source>Median {0}</source>
   <extracomment>app/ui/trend.py</extracomment>
   <translation>Mediana {0}</translation>
  </message>
  <message>
   <source>highest {0}</source>
   <extracomment>app/ui/trend.py</extracomment>
   <translation>máxima {0}</translation>
  </message>
  <message>
   <source>{0} % scored</source>
   <extracomment>app/ui/trend.py</extracomment>
   <translation>{0} % con valor</translation>
  </message>
  <message>
   <source>Not opened: the recording is encrypted, and no passphrase was given.</source>
   <extracomment>app/ui/unlocking.py</extracomment>
   <translation>No se ha abierto: la grabación está cifrada y no se dio ninguna frase de contraseña.</translation>
  </message>
  <message>
   <source>Ultrasound picture</source>
   <extracomment>app/ui/view.py</extracomment>
   <translation>Imagen de ecografía</translation>
  </message>
  <message>
   <source>There is no picture to save yet.</source>
   <extracomment>app/ui/window.py</extracomment>
   <translation>Aún no hay imagen que guardar.</translation>
  </message>
  <message>
   <source>Snapshot saved in {0}: {1}</source>
   <extracomment>app/ui/window.py</extracomment>
   <translation>Captura guardada en {0}: {1}</translation>
  </message>
  <message>
   <source>Colours of all windows: for a dark room, a bright one, the sun.</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Colores de todas las ventanas: para sala oscura, clara o al sol.</translation>
  </message>
  <message>
   <source>Dark</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Oscuro</translation>
  </message>
  <message>
   <source>Light</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Sunlight</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Sol</translation>
  </message>
  <message>
   <source>Language</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Of all windows; none chosen takes that of the system.</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>De todas las ventanas; sin elegir, el del sistema.</translation>
  </message>
  <message>
   <source>that of the system</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>el del sistema</translation>
  </message>
  <message>
   <source>Classes that are drawn</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Clases que se dibujan</translation>
  </message>
  <message>
   <source>What the network marked and the picture shows.</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Lo que marcó la red y muestra la imagen.</translation>
  </message>
  <message>
   <source>Fill of the masks</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Relleno de las máscaras</translation>
  </message>
  <message>
   <source>How much the masks cover of the picture.</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Cuánto cubren las máscaras la imagen.</translation>
  </message>
  <message>
   <source>Outlines of the masks</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Contornos de las máscaras</translation>
  </message>
  <message>
   <source>Each class has its own line, so colour is not needed.</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Cada clase tiene su propia línea; no hace falta el color.</translation>
  </message>
  <message>
   <source>Seconds that can be kept</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Segundos que se pueden conservar</translation>
  </message>
  <message>
   <source>How far back Keep reaches; 0 keeps nothing and saves work.</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Hasta dónde llega Conservar; 0 no guarda nada y ahorra trabajo.</translation>
  </message>
  <message>
   <source>Folder for recordings</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Carpeta de grabaciones</translation>
  </message>
  <message>
   <source>Where recordings of the sector go.</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Adónde van las grabaciones del sector.</translation>
  </message>
  <message>
   <source>Pleura's own folder</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Carpeta propia de Pleura</translation>
  </message>
  <message>
   <source>Encrypt recordings</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Cifrar las grabaciones</translation>
  </message>
  <message>
   <source>Only a passphrase opens what Record and Keep write; it is asked for after each start, and nobody can open them without it. Exams are not encrypted.</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Solo una frase de contraseña abre lo que escriben Grabar y Conservar; se pide tras cada inicio, y nadie puede abrirlo sin ella. Los exámenes no se cifran.</translation>
  </message>
  <message>
   <source>Exams are old after</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Los exámenes son antiguos tras</translation>
  </message>
  <message>
   <source>Older ones are offered for deletion; nothing is deleted by itself.</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Los más viejos se ofrecen para borrar; nada se borra solo.</translation>
  </message>
  <message>
   <source>days</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>días</translation>
  </message>
  <message>
   <source>never</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>nunca</translation>
  </message>
  <message>
   <source>Threads of the network</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Hilos de la red</translation>
  </message>
  <message>
   <source>More are faster on a computer that does nothing else.</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Más es más rápido si el equipo no hace otra cosa.</translation>
  </message>
  <message>
   <source>Pictures from other computers</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Imágenes de otros equipos</translation>
  </message>
  <message>
   <source>Lets rtsp:, http: and igtl: sources be opened.</source>
   <extracomment>app/settings/catalogue.py</extracomment>
   <translation>Permite abrir fuentes rtsp:, http: e igtl:.</translation>
  </message>
  <message>
   <source>Mend what is marked first, then save.</source>
   <extracomment>app/settings/draft.py</extracomment>
   <translation>Corrija primero lo marcado y luego guarde.</translation>
  </message>
  <message>
   <source>This cannot be used here.</source>
   <extracomment>app/settings/draft.py</extracomment>
   <translation>Esto no se puede usar aquí.</translation>
  </message>
  <message>
   <source>Enter a number from {0} to {1}, or leave it empty.</source>
   <extracomment>app/settings/draft.py</extracomment>
   <translation>Escriba un número de {0} a {1}, o déjelo vacío.</translation>
  </message>
  <message>
   <source>Enter a number from {0} to {1}.</source>
   <extracomment>app/settings/draft.py</extracomment>
   <translation>Escriba un número de {0} a {1}.</translation>
  </message>
  <message>
   <source>Name a profile with 1 to 40 letters, figures, spaces or hyphens.</source>
   <extracomment>app/settings/profiles.py</extracomment>
   <translation>Nombre el perfil con 1 a 40 letras, cifras, espacios o guiones.</translation>
  </message>
  <message>
   <source>The profile {0} could not be deleted.</source>
   <extracomment>app/settings/profiles.py</extracomment>
   <translation>El perfil {0} no se pudo borrar.</translation>
  </message>
  <message>
   <source>The settings could not be written there: choose a folder that exists.</source>
   <extracomment>app/settings/profiles.py</extracomment>
   <translation>Los ajustes no se pudieron escribir ahí: elija una carpeta que exista.</translation>
  </message>
  <message>
   <source>This file is far too large to hold settings.</source>
   <extracomment>app/settings/profiles.py</extracomment>
   <translation>Este archivo es demasiado grande para ser de ajustes.</translation>
  </message>
  <message>
   <source>These settings cannot be used: look at '{0}'.</source>
   <extracomment>app/settings/profiles.py</extracomment>
   <translation>Estos ajustes no se pueden usar: mire '{0}'.</translation>
  </message>
  <message>
   <source>This file holds no settings of Pleura: choose a .toml file.</source>
   <extracomment>app/settings/profiles.py</extracomment>
   <translation>Este archivo no contiene ajustes de Pleura: elija un archivo .toml.</translation>
  </message>
  <message>
   <source>No setting has these words.</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Ningún ajuste tiene esas palabras.</translation>
  </message>
  <message>
   <source>Settings (*.toml)</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Ajustes (*.toml)</translation>
  </message>
  <message>
   <source>Search the settings</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Buscar en los ajustes</translation>
  </message>
  <message>
   <source>Save</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Save, and let it count</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Guardar y aplicar</translation>
  </message>
  <message>
   <source>Import</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Importar</translation>
  </message>
  <message>
   <source>Take over the settings of a file</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Tomar los ajustes de un archivo</translation>
  </message>
  <message>
   <source>Export</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>Write these settings to a file</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Escribir estos ajustes en un archivo</translation>
  </message>
  <message>
   <source>Defaults</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Valores iniciales</translation>
  </message>
  <message>
   <source>Set everything back to how it came</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Volver todo al estado inicial</translation>
  </message>
  <message>
   <source>These are the defaults. Save lets them count; Esc leaves all as it was.</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Estos son los valores iniciales. Guardar los aplica; Esc deja todo como estaba.</translation>
  </message>
  <message>
   <source>Import settings</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Importar ajustes</translation>
  </message>
  <message>
   <source>Export settings</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Exportar ajustes</translation>
  </message>
  <message>
   <source>Imported. Save lets it count; Esc leaves all as it was.</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Importado. Guardar lo aplica; Esc deja todo como estaba.</translation>
  </message>
  <message>
   <source>Exported, without the last source and the folder for recordings.</source>
   <extracomment>app/ui/settings/card.py</extracomment>
   <translation>Exportado, sin la última fuente ni la carpeta de grabaciones.</translation>
  </message>
  <message>
   <source>Profiles</source>
   <extracomment>app/ui/settings/kept.py</extracomment>
   <translation>Perfiles</translation>
  </message>
  <message>
   <source>Settings of a department under a name. Use shows them; Save lets them count.</source>
   <extracomment>app/ui/settings/kept.py</extracomment>
   <translation>Ajustes de un servicio con un nombre. Usar los muestra; Guardar los aplica.</translation>
  </message>
  <message>
   <source>Devices that are known</source>
   <extracomment>app/ui/settings/kept.py</extracomment>
   <translation>Dispositivos conocidos</translation>
  </message>
  <message>
   <source>Where the ultrasound lies in their pictures was marked by hand.</source>
   <extracomment>app/ui/settings/kept.py</extracomment>
   <translation>Dónde está la ecografía en sus imágenes se marcó a mano.</translation>
  </message>
  <message>
   <source>Name of a profile, such as Emergency</source>
   <extracomment>app/ui/settings/kept.py</extracomment>
   <translation>Nombre de un perfil, como Urgencias</translation>
  </message>
  <message>
   <source>Name of a profile</source>
   <extracomment>app/ui/settings/kept.py</extracomment>
   <translation>Nombre de un perfil</translation>
  </message>
  <message>
   <source>Keep as profile</source>
   <extracomment>app/ui/settings/kept.py</extracomment>
   <translation>Guardar como perfil</translation>
  </message>
  <message>
   <source>Keep these settings as a profile</source>
   <extracomment>app/ui/settings/kept.py</extracomment>
   <translation>Guardar estos ajustes como perfil</translation>
  </message>
  <message>
   <source>The profile {0} is kept.</source>
   <extracomment>app/ui/settings/kept.py</extracomment>
   <translation>El perfil {0} queda guardado.</translation>
  </message>
  <message>
   <source>This is the profile {0}. Save lets it count; Esc leaves all as it was.</source>
   <extracomment>app/ui/settings/kept.py</extracomment>
   <translation>Este es el perfil {0}. Guardar lo aplica; Esc deja todo como estaba.</translation>
  </message>
  <message>
   <source>Press Delete once more: the profile {0} is then gone for good.</source>
   <extracomment>app/ui/settings/kept.py</extracomment>
   <translation>Pulse Borrar otra vez: el perfil {0} desaparece para siempre.</translation>
  </message>
  <message>
   <source>The profile {0} is deleted.</source>
   <extracomment>app/ui/settings/kept.py</extracomment>
   <translation>El perfil {0} está borrado.</translation>
  </message>
  <message>
   <source>Forget</source>
   <extracomment>app/ui/settings/kept.py</extracomment>
   <translation>Olvidar</translation>
  </message>
  <message>
   <source>The settings are saved.</source>
   <extracomment>app/ui/settings/live.py</extracomment>
   <translation>Los ajustes están guardados.</translation>
  </message>
  <message>
   <source>The settings count, but could not be written to the disk.</source>
   <extracomment>app/ui/settings/live.py</extracomment>
   <translation>Los ajustes valen, pero no se pudieron escribir en el disco.</translation>
  </message>
  <message>
   <source>From the next start.</source>
   <extracomment>app/ui/settings/rows.py</extracomment>
   <translation>Desde el próximo inicio.</translation>
  </message>
  <message>
   <source>On</source>
   <extracomment>app/ui/settings/rows.py</extracomment>
   <translation>Sí</translation>
  </message>
  <message>
   <source>Choose</source>
   <extracomment>app/ui/settings/rows.py</extracomment>
   <translation>Elegir</translation>
  </message>
  <message>
   <source>Off</source>
   <extracomment>app/ui/settings/rows.py</extracomment>
   <translation>No</translation>
  </message>
  <message>
   <source>Pleura asks other computers for pictures only when told to: start it with pleura live --allow-network, or write network = true into its settings.</source>
   <extracomment>app/sources.py</extracomment>
   <translation>Pleura solo pide imágenes a otros equipos si se le indica: inicie con pleura live --allow-network o escriba network = true en sus ajustes.</translation>
  </message>
  <message>
   <source>No source was given; name a file, a folder or device:0.</source>
   <extracomment>capture/opening.py</extracomment>
   <translation>No se indicó ninguna fuente; nombre un archivo, una carpeta o device:0.</translation>
  </message>
  <message>
   <source>Pleura opens files and devices of this computer only; copy the recording here first.</source>
   <extracomment>capture/opening.py</extracomment>
   <translation>Pleura solo abre archivos y dispositivos de este equipo; copie antes aquí la grabación.</translation>
  </message>
  <message>
   <source>{0} is no usable file name; choose a file or a folder.</source>
   <extracomment>capture/opening.py</extracomment>
   <translation>{0} no es un nombre de archivo válido; elija un archivo o una carpeta.</translation>
  </message>
  <message>
   <source>{0} is no kind of file that Pleura reads; choose MP4, MOV, AVI, MKV, MPEG, WebM, GIF, PNG, JPEG, BMP, TIFF or DICOM.</source>
   <extracomment>capture/opening.py</extracomment>
   <translation>{0} no es un tipo de archivo que Pleura lea; elija MP4, MOV, AVI, MKV, MPEG, WebM, GIF, PNG, JPEG, BMP, TIFF o DICOM.</translation>
  </message>
  <message>
   <source>There is no file or folder {0} at that place; check the name and the folder.</source>
   <extracomment>capture/codec.py</extracomment>
   <translation>No hay ningún archivo ni carpeta {0} en ese lugar; revise el nombre y la carpeta.</translation>
  </message>
  <message>
   <source>{0} cannot be reached; check its name, its folder and that its drive is connected.</source>
   <extracomment>capture/codec.py</extracomment>
   <translation>No se puede acceder a {0}; revise el nombre, la carpeta y que su unidad esté conectada.</translation>
  </message>
  <message>
   <source>{0} is no ordinary file; choose a recording, a picture or a folder.</source>
   <extracomment>capture/codec.py</extracomment>
   <translation>{0} no es un archivo corriente; elija una grabación, una imagen o una carpeta.</translation>
  </message>
  <message>
   <source>{0} is empty; copy it again from where it was recorded.</source>
   <extracomment>capture/codec.py</extracomment>
   <translation>{0} está vacío; cópielo otra vez desde donde se grabó.</translation>
  </message>
  <message>
   <source>{0} is larger than 8 GB; cut it into shorter recordings.</source>
   <extracomment>capture/codec.py</extracomment>
   <translation>{0} ocupa más de 8 GB; córtelo en grabaciones más cortas.</translation>
  </message>
  <message>
   <source>{0} may not be read; ask for permission or copy it to a folder of your own.</source>
   <extracomment>capture/codec.py</extracomment>
   <translation>{0} no se puede leer; pida permiso o cópielo a una carpeta propia.</translation>
  </message>
  <message>
   <source>{0} is damaged or no video; copy it again or export it as MP4 (H.264).</source>
   <extracomment>capture/codec.py</extracomment>
   <translation>{0} está dañado o no es vídeo; cópielo otra vez o expórtelo como MP4 (H.264).</translation>
  </message>
  <message>
   <source>{0} is damaged; copy it again or export it as PNG.</source>
   <extracomment>capture/codec.py</extracomment>
   <translation>{0} está dañado; cópielo otra vez o expórtelo como PNG.</translation>
  </message>
  <message>
   <source>{0} holds no pictures, perhaps only sound; choose another recording.</source>
   <extracomment>capture/codec.py</extracomment>
   <translation>{0} no contiene imágenes, quizá solo sonido; elija otra grabación.</translation>
  </message>
  <message>
   <source>{0} is stored in a way Pleura cannot decode; export it as MP4 (H.264).</source>
   <extracomment>capture/codec.py</extracomment>
   <translation>{0} está guardado de un modo que Pleura no puede leer; expórtelo como MP4 (H.264).</translation>
  </message>
  <message>
   <source>{0} has pictures of {1} × {2} pixels; Pleura reads up to {3} × {4}.</source>
   <extracomment>capture/codec.py</extracomment>
   <translation>{0} tiene imágenes de {1} × {2} píxeles; Pleura lee hasta {3} × {4}.</translation>
  </message>
  <message>
   <source>{0} is longer than 2 hours; cut it into shorter recordings.</source>
   <extracomment>capture/clip.py</extracomment>
   <translation>{0} dura más de 2 horas; córtelo en grabaciones más cortas.</translation>
  </message>
  <message>
   <source>{0} states {1} frames per second; Pleura reads up to {2}.</source>
   <extracomment>capture/clip.py</extracomment>
   <translation>{0} declara {1} imágenes por segundo; Pleura lee hasta {2}.</translation>
  </message>
  <message>
   <source>{0} has pictures of an unusual kind; export it again as MP4 (H.264).</source>
   <extracomment>capture/clip.py</extracomment>
   <translation>{0} tiene imágenes de un tipo inusual; expórtelo otra vez como MP4 (H.264).</translation>
  </message>
  <message>
   <source>{0} is a damaged picture; copy it again or export it as PNG.</source>
   <extracomment>capture/still.py</extracomment>
   <translation>{0} es una imagen dañada; cópiela otra vez o expórtela como PNG.</translation>
  </message>
  <message>
   <source>{0} is no PNG, JPEG, BMP or TIFF picture; export it as PNG.</source>
   <extracomment>capture/still.py</extracomment>
   <translation>{0} no es una imagen PNG, JPEG, BMP ni TIFF; expórtela como PNG.</translation>
  </message>
  <message>
   <source>The folder {0} may not be read; ask for permission or copy it.</source>
   <extracomment>capture/folder.py</extracomment>
   <translation>La carpeta {0} no se puede leer; pida permiso o cópiela.</translation>
  </message>
  <message>
   <source>The folder {0} holds no pictures; put PNG, JPEG, BMP or TIFF files into it.</source>
   <extracomment>capture/folder.py</extracomment>
   <translation>La carpeta {0} no contiene imágenes; ponga en ella archivos PNG, JPEG, BMP o TIFF.</translation>
  </message>
  <message>
   <source>The folder {0} holds more than {1} pictures; split it into several.</source>
   <extracomment>capture/folder.py</extracomment>
   <translation>La carpeta {0} contiene más de {1} imágenes; divídala en varias.</translation>
  </message>
  <message>
   <source>The folder {0} holds pictures of {1} × {2} and {3} × {4} pixels; keep one size in a folder.</source>
   <extracomment>capture/folder.py</extracomment>
   <translation>La carpeta {0} contiene imágenes de {1} × {2} y {3} × {4} píxeles; un solo tamaño por carpeta.</translation>
  </message>
  <message>
   <source>No picture of {0} can be decoded; export it again as MP4 (H.264).</source>
   <extracomment>capture/tape.py</extracomment>
   <translation>Ninguna imagen de {0} se puede leer; expórtelo otra vez como MP4 (H.264).</translation>
  </message>
  <message>
   <source>incomplete: the file breaks off</source>
   <extracomment>capture/tape.py</extracomment>
   <translation>incompleto: el archivo se corta</translation>
  </message>
  <message>
   <source>incomplete: {0} of {1} frames</source>
   <extracomment>capture/tape.py</extracomment>
   <translation>incompleto: {0} de {1} imágenes</translation>
  </message>
  <message>
   <source>DICOM needs one more package; install it with pip install "pleura[dicom]".</source>
   <extracomment>capture/dicom.py</extracomment>
   <translation>DICOM necesita un paquete más; instálelo con pip install "pleura[dicom]".</translation>
  </message>
  <message>
   <source>{0} is no DICOM file; export it again from the scanner.</source>
   <extracomment>capture/dicom.py</extracomment>
   <translation>{0} no es un archivo DICOM; expórtelo otra vez desde el ecógrafo.</translation>
  </message>
  <message>
   <source>{0} is deflated DICOM; export it without compression.</source>
   <extracomment>capture/dicom.py</extracomment>
   <translation>{0} es DICOM comprimido (deflated); expórtelo sin compresión.</translation>
  </message>
  <message>
   <source>{0} is damaged DICOM; export it again from the scanner.</source>
   <extracomment>capture/dicom.py</extracomment>
   <translation>{0} es DICOM dañado; expórtelo otra vez desde el ecógrafo.</translation>
  </message>
  <message>
   <source>{0} is compressed as JPEG, which needs: pip install pillow.</source>
   <extracomment>capture/dicom.py</extracomment>
   <translation>{0} está comprimido como JPEG, lo que necesita: pip install pillow.</translation>
  </message>
  <message>
   <source>{0} is compressed as {1}, which Pleura cannot read; export it uncompressed.</source>
   <extracomment>capture/dicom.py</extracomment>
   <translation>{0} está comprimido como {1}, que Pleura no lee; expórtelo sin comprimir.</translation>
  </message>
  <message>
   <source>{0} holds no pictures; choose the DICOM file of the recording.</source>
   <extracomment>capture/dicom.py</extracomment>
   <translation>{0} no contiene imágenes; elija el archivo DICOM de la grabación.</translation>
  </message>
  <message>
   <source>{0} stores its pictures in an unusual way; export it as MP4 (H.264).</source>
   <extracomment>capture/dicom.py</extracomment>
   <translation>{0} guarda sus imágenes de modo inusual; expórtelo como MP4 (H.264).</translation>
  </message>
  <message>
   <source>{0} states {1} frames, over two hours; export a shorter one.</source>
   <extracomment>capture/dicom.py</extracomment>
   <translation>{0} declara {1} imágenes, más de dos horas; exporte uno más corto.</translation>
  </message>
  <message>
   <source>{0} states more pictures than it holds; export it again.</source>
   <extracomment>capture/dicom.py</extracomment>
   <translation>{0} declara más imágenes de las que contiene; expórtelo otra vez.</translation>
  </message>
  <message>
   <source>The picture of {0} has stopped; check the cable and reconnect it.</source>
   <extracomment>capture/device.py</extracomment>
   <translation>La imagen de {0} se ha detenido; revise el cable y reconéctelo.</translation>
  </message>
  <message>
   <source>The device {0} was not opened: it is not wanted.</source>
   <extracomment>capture/device_camera.py</extracomment>
   <translation>El dispositivo {0} no se abrió: no se desea.</translation>
  </message>
  <message>
   <source>The device {0} gives no picture; switch on the video output of the scanner, check the cable and close other programs that use it.</source>
   <extracomment>capture/device_camera.py</extracomment>
   <translation>El dispositivo {0} no da imagen; active la salida de vídeo del ecógrafo, revise el cable y cierre otros programas que lo usen.</translation>
  </message>
  <message>
   <source>The device {0} cannot be opened; close other programs that use it, plug it in again.</source>
   <extracomment>capture/device_camera.py</extracomment>
   <translation>El dispositivo {0} no se puede abrir; cierre otros programas que lo usen y conéctelo de nuevo.</translation>
  </message>
  <message>
   <source>at {0} per second</source>
   <extracomment>capture/device_modes.py</extracomment>
   <translation>a {0} por segundo</translation>
  </message>
  <message>
   <source>camera {0}</source>
   <extracomment>capture/devices.py</extracomment>
   <translation>cámara {0}</translation>
  </message>
  <message>
   <source>No device was named; write device:0 or device: and its name.</source>
   <extracomment>capture/devices.py</extracomment>
   <translation>No se nombró ningún dispositivo; escriba device:0 o device: y su nombre.</translation>
  </message>
  <message>
   <source>Several devices are called {0}; choose one by number: {1}.</source>
   <extracomment>capture/devices.py</extracomment>
   <translation>Varios dispositivos se llaman {0}; elija uno por número: {1}.</translation>
  </message>
  <message>
   <source>There is no capture device {0}; {1}.</source>
   <extracomment>capture/devices.py</extracomment>
   <translation>No hay ningún dispositivo de captura {0}; {1}.</translation>
  </message>
  <message>
   <source>The device {0} is not connected; plug it in again.</source>
   <extracomment>capture/devices.py</extracomment>
   <translation>El dispositivo {0} no está conectado; conéctelo otra vez.</translation>
  </message>
  <message>
   <source>none is connected: plug one in and try again</source>
   <extracomment>capture/devices.py</extracomment>
   <translation>ninguno está conectado: conecte uno e inténtelo de nuevo</translation>
  </message>
  <message>
   <source>device:{0} {1}</source>
   <extracomment>capture/devices.py</extracomment>
   <translation>device:{0} {1}</translation>
  </message>
  <message>
   <source>connected: {0}</source>
   <extracomment>capture/devices.py</extracomment>
   <translation>conectados: {0}</translation>
  </message>
  <message>
   <source>and others</source>
   <extracomment>capture/devices.py</extracomment>
   <translation>y otros</translation>
  </message>
  <message>
   <source>the picture stood still, so the device is opened again</source>
   <extracomment>capture/reconnect.py</extracomment>
   <translation>la imagen se detuvo, por eso se reabre el dispositivo</translation>
  </message>
  <message>
   <source>{0} no longer delivers pictures</source>
   <extracomment>capture/reconnect.py</extracomment>
   <translation>{0} ya no entrega imágenes</translation>
  </message>
  <message>
   <source>The stream of {0}</source>
   <extracomment>capture/network.py</extracomment>
   <translation>El flujo de {0}</translation>
  </message>
  <message>
   <source>{0} sends nothing that can be decoded; check it.</source>
   <extracomment>capture/network.py</extracomment>
   <translation>{0} no envía nada que se pueda leer; compruébelo.</translation>
  </message>
  <message>
   <source>{0} cannot be opened; check address, user and password, and that it sends H.264, MJPEG or MPEG-TS.</source>
   <extracomment>capture/network.py</extracomment>
   <translation>{0} no se puede abrir; revise dirección, usuario y contraseña, y que envíe H.264, MJPEG o MPEG-TS.</translation>
  </message>
  <message>
   <source>{0} sends no picture; check what it sends.</source>
   <extracomment>capture/network.py</extracomment>
   <translation>{0} no envía imagen; compruebe qué envía.</translation>
  </message>
  <message>
   <source>{0} has ended or fallen silent; start it again.</source>
   <extracomment>capture/network.py</extracomment>
   <translation>{0} terminó o quedó en silencio; inícielo otra vez.</translation>
  </message>
  <message>
   <source>{0} is a recording and no live picture; save it as a file and open that.</source>
   <extracomment>capture/network.py</extracomment>
   <translation>{0} es una grabación y no una imagen en vivo; guárdelo como archivo y ábralo.</translation>
  </message>
  <message>
   <source>Recording needs a sector that you have confirmed: check that its outline holds the ultrasound and no name, then record.</source>
   <extracomment>capture/record_status.py</extracomment>
   <translation>Para grabar hace falta un sector confirmado: compruebe que su contorno contiene la ecografía y ningún nombre, y grabe.</translation>
  </message>
  <message>
   <source>There is less than 1 GB of free space: free some, or choose another folder.</source>
   <extracomment>capture/record_status.py</extracomment>
   <translation>Queda menos de 1 GB libre: libere espacio o elija otra carpeta.</translation>
  </message>
  <message>
   <source>There is less than 5 GB of free space left for recording.</source>
   <extracomment>capture/record_status.py</extracomment>
   <translation>Quedan menos de 5 GB libres para grabar.</translation>
  </message>
  <message>
   <source>The disk is full: recording stopped and what was recorded is kept. Free some space, then record again.</source>
   <extracomment>capture/record_status.py</extracomment>
   <translation>El disco está lleno: la grabación paró y lo grabado se conserva. Libere espacio y grabe otra vez.</translation>
  </message>
  <message>
   <source>The folder for recordings is gone (a drive or share that was taken away?): choose another folder, then record again.</source>
   <extracomment>capture/record_status.py</extracomment>
   <translation>La carpeta de grabaciones ya no está (¿una unidad retirada?): elija otra y grabe otra vez.</translation>
  </message>
  <message>
   <source>Recording stopped ({0}): what was recorded is kept. Choose another folder.</source>
   <extracomment>capture/record_status.py</extracomment>
   <translation>La grabación paró ({0}): lo grabado se conserva. Elija otra carpeta.</translation>
  </message>
  <message>
   <source>Recording cannot keep up (a slow disk or a busy computer): {0} pictures were not recorded. Choose a faster drive or close other programs.</source>
   <extracomment>capture/record_status.py</extracomment>
   <translation>La grabación no da abasto (disco lento o equipo ocupado): {0} imágenes no se grabaron. Elija una unidad más rápida o cierre otros programas.</translation>
  </message>
  <message>
   <source>The picture has another size than the sector that you confirmed: confirm it again, until then nothing is recorded.</source>
   <extracomment>capture/record_status.py</extracomment>
   <translation>La imagen tiene otro tamaño que el sector confirmado: confírmelo de nuevo; hasta entonces no se graba nada.</translation>
  </message>
  <message>
   <source>The folder for recordings cannot be written to ({0}): choose another folder.</source>
   <extracomment>capture/record_folder.py</extracomment>
   <translation>No se puede escribir en la carpeta de grabaciones ({0}): elija otra.</translation>
  </message>
  <message>
   <source>Too many recordings were begun in this second: try once more.</source>
   <extracomment>capture/record_folder.py</extracomment>
   <translation>Se iniciaron demasiadas grabaciones en este segundo: inténtelo otra vez.</translation>
  </message>
  <message>
   <source>a recording of that name is there</source>
   <extracomment>capture/record_folder.py</extracomment>
   <translation>ya hay una grabación con ese nombre</translation>
  </message>
  <message>
   <source>{0} is being recorded now: end that first.</source>
   <extracomment>capture/record_recover.py</extracomment>
   <translation>{0} se está grabando ahora: termínelo antes.</translation>
  </message>
  <message>
   <source>In {0} no picture can be read; it is set aside.</source>
   <extracomment>capture/record_recover.py</extracomment>
   <translation>En {0} no se puede leer ninguna imagen; se aparta.</translation>
  </message>
  <message>
   <source>{0} is not deleted: it is in use, or whole.</source>
   <extracomment>capture/record_recover.py</extracomment>
   <translation>{0} no se borra: está en uso o intacto.</translation>
  </message>
  <message>
   <source>cut off, then recovered</source>
   <extracomment>capture/record_recover.py</extracomment>
   <translation>cortada, luego recuperada</translation>
  </message>
 </context>
 <context>
  <name>exam</name>
  <message>
   <source>not saved</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>sin guardar</translation>
  </message>
  <message>
   <source>being saved</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>guardándose</translation>
  </message>
  <message>
   <source>no warning</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>sin aviso</translation>
  </message>
  <message>
   <source>with a warning</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>con aviso</translation>
  </message>
  <message>
   <source>not assessable</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>no evaluable</translation>
  </message>
  <message>
   <source>left out</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>omitida</translation>
  </message>
  <message>
   <source>wound or dressing in the way</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>herida o apósito</translation>
  </message>
  <message>
   <source>patient could not be turned</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>no se pudo girar al paciente</translation>
  </message>
  <message>
   <source>not tolerated</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>no tolerado</translation>
  </message>
  <message>
   <source>no time</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>sin tiempo</translation>
  </message>
  <message>
   <source>No exam</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>Sin examen</translation>
  </message>
  <message>
   <source>Begin an exam, or go on with one of the list.</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>Empiece un examen o siga con uno de la lista.</translation>
  </message>
  <message>
   <source>Begin an exam</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>Empezar un examen</translation>
  </message>
  <message>
   <source>No pseudonym</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>Sin seudónimo</translation>
  </message>
  <message>
   <source>left out: {0}</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>omitida: {0}</translation>
  </message>
  <message>
   <source>not assessable: {0}</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>no evaluable: {0}</translation>
  </message>
  <message>
   <source>no number</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>ningún número</translation>
  </message>
  <message>
   <source>{0}, {1}; the network gave {2}</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>{0}, {1}; la red dio {2}</translation>
  </message>
  <message>
   <source>with a warning: {0}</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>con aviso: {0}</translation>
  </message>
  <message>
   <source>{0} of {1} zones done; now {2}, {3}</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>{0} de {1} hechas; ahora {2}, {3}</translation>
  </message>
  <message>
   <source>Outline is right</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>El contorno es correcto</translation>
  </message>
  <message>
   <source>Save {0}</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>Guardar {0}</translation>
  </message>
  <message>
   <source>Next: {0}</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>Siguiente: {0}</translation>
  </message>
  <message>
   <source>Writing…</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>Escribiendo…</translation>
  </message>
  <message>
   <source>Next exam</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>Siguiente examen</translation>
  </message>
  <message>
   <source>Write report</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>Escribir informe</translation>
  </message>
  <message>
   <source>{0}: being saved…</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>{0}: guardándose…</translation>
  </message>
  <message>
   <source>{0}: no ultrasound sector found yet; A marks it by hand</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>{0}: aún sin sector de ecografía; A lo marca a mano</translation>
  </message>
  <message>
   <source>{0}: look at the outline; only what lies inside it is kept. If it is wrong, mark it by hand (A)</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>{0}: mire el contorno; solo se guarda lo de dentro. Si está mal, márquelo a mano (A)</translation>
  </message>
  <message>
   <source>{0}, no number yet</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>{0}, aún sin número</translation>
  </message>
  <message>
   <source>{0}; hold still for a whole breath, best {1} s</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>{0}; quieta una respiración entera, mejor {1} s</translation>
  </message>
  <message>
   <source>{0}, ready to save</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>{0}, lista para guardar</translation>
  </message>
  <message>
   <source>Rule: {0}</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>Regla: {0}</translation>
  </message>
  <message>
   <source>No LUS score by the published rule: {0}</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>Sin puntuación LUS según la regla publicada: {0}</translation>
  </message>
  <message>
   <source>LUS score by the published rule: {0}</source>
   <extracomment>app/exam/board.py</extracomment>
   <translation>Puntuación LUS según la regla publicada: {0}</translation>
  </message>
  <message>
   <source>it is the same exam</source>
   <extracomment>app/exam/compare.py</extracomment>
   <translation>es el mismo examen</translation>
  </message>
  <message>
   <source>they do not have the same pseudonym</source>
   <extracomment>app/exam/compare.py</extracomment>
   <translation>no tienen el mismo seudónimo</translation>
  </message>
  <message>
   <source>{0} and {1} zones</source>
   <extracomment>app/exam/compare.py</extracomment>
   <translation>{0} y {1} zonas</translation>
  </message>
  <message>
   <source>they were read by different networks</source>
   <extracomment>app/exam/compare.py</extracomment>
   <translation>los leyeron redes distintas</translation>
  </message>
  <message>
   <source>the earlier one is not the earlier one</source>
   <extracomment>app/exam/compare.py</extracomment>
   <translation>el anterior no es el anterior</translation>
  </message>
  <message>
   <source>earlier</source>
   <extracomment>app/exam/compare.py</extracomment>
   <translation>antes</translation>
  </message>
  <message>
   <source>the {0} one: {1}</source>
   <extracomment>app/exam/compare.py</extracomment>
   <translation>{0}: {1}</translation>
  </message>
  <message>
   <source>the {0} one is a single picture</source>
   <extracomment>app/exam/compare.py</extracomment>
   <translation>{0}: una sola imagen</translation>
  </message>
  <message>
   <source>warning on both numbers</source>
   <extracomment>app/exam/compare.py</extracomment>
   <translation>aviso en ambos números</translation>
  </message>
  <message>
   <source>warning on the {0} number</source>
   <extracomment>app/exam/compare.py</extracomment>
   <translation>aviso en el número ({0})</translation>
  </message>
  <message>
   <source>the correction of {0}</source>
   <extracomment>app/exam/conduct.py</extracomment>
   <translation>la corrección de {0}</translation>
  </message>
  <message>
   <source>saving {0}</source>
   <extracomment>app/exam/conduct.py</extracomment>
   <translation>guardar {0}</translation>
  </message>
  <message>
   <source>leaving out {0}</source>
   <extracomment>app/exam/conduct.py</extracomment>
   <translation>omitir {0}</translation>
  </message>
  <message>
   <source>your reading of {0}</source>
   <extracomment>app/exam/conduct.py</extracomment>
   <translation>su lectura de {0}</translation>
  </message>
  <message>
   <source>There is nothing to take back.</source>
   <extracomment>app/exam/conduct.py</extracomment>
   <translation>No hay nada que deshacer.</translation>
  </message>
  <message>
   <source>Taken back: {0}.</source>
   <extracomment>app/exam/conduct.py</extracomment>
   <translation>Deshecho: {0}.</translation>
  </message>
  <message>
   <source>1 exam</source>
   <extracomment>app/exam/conduct.py</extracomment>
   <translation>1 examen</translation>
  </message>
  <message>
   <source>{0} exams</source>
   <extracomment>app/exam/conduct.py</extracomment>
   <translation>{0} exámenes</translation>
  </message>
  <message>
   <source>{0} deleted for good.</source>
   <extracomment>app/exam/conduct.py</extracomment>
   <translation>{0} borrado para siempre.</translation>
  </message>
  <message>
   <source>No exam is open: begin one, or open one of the list.</source>
   <extracomment>app/exam/conduct.py</extracomment>
   <translation>Ningún examen abierto: empiece uno o abra uno de la lista.</translation>
  </message>
  <message>
   <source>This zone has no recording to review: save it first.</source>
   <extracomment>app/exam/correction.py</extracomment>
   <translation>Esta zona no tiene grabación que revisar: guárdela antes.</translation>
  </message>
  <message>
   <source>The correction could not be saved ({0}): free some space.</source>
   <extracomment>app/exam/correction.py</extracomment>
   <translation>La corrección no se pudo guardar ({0}): libere espacio.</translation>
  </message>
  <message>
   <source>A person's number; the network gave {0}.</source>
   <extracomment>app/exam/correction.py</extracomment>
   <translation>Número de una persona; la red dio {0}.</translation>
  </message>
  <message>
   <source>Hold the probe still and save again after a whole breath, 4 s at least.</source>
   <extracomment>app/exam/gather.py</extracomment>
   <translation>Mantenga la sonda quieta y guarde otra vez tras una respiración entera, al menos 4 s.</translation>
  </message>
  <message>
   <source>a single picture</source>
   <extracomment>app/exam/gather.py</extracomment>
   <translation>una sola imagen</translation>
  </message>
  <message>
   <source>the recording is longer than the {0} pictures that are kept</source>
   <extracomment>app/exam/gather.py</extracomment>
   <translation>la grabación supera las {0} imágenes que se guardan</translation>
  </message>
  <message>
   <source>Save one or two breaths of each zone; the worst moment may lie in what was left out.</source>
   <extracomment>app/exam/gather.py</extracomment>
   <translation>Guarde una o dos respiraciones por zona; el peor momento puede estar en lo omitido.</translation>
  </message>
  <message>
   <source>not examined: {0}</source>
   <extracomment>app/exam/gather.py</extracomment>
   <translation>no examinado: {0}</translation>
  </message>
  <message>
   <source>A picture of the exam could not be encoded: save the zone again.</source>
   <extracomment>app/exam/gather.py</extracomment>
   <translation>Una imagen del examen no se pudo codificar: guarde la zona otra vez.</translation>
  </message>
  <message>
   <source>The zone holds no picture: save it again while a picture is shown.</source>
   <extracomment>app/exam/gather.py</extracomment>
   <translation>La zona no contiene imagen: guárdela otra vez con una imagen a la vista.</translation>
  </message>
  <message>
   <source>the window of time does not stand for a breath: {0}</source>
   <extracomment>app/exam/gather.py</extracomment>
   <translation>la ventana de tiempo no representa una respiración: {0}</translation>
  </message>
  <message>
   <source>cannot be told for every space</source>
   <extracomment>app/exam/gather.py</extracomment>
   <translation>no se sabe para cada espacio</translation>
  </message>
  <message>
   <source>{0} of {1} zones saved</source>
   <extracomment>app/exam/guide.py</extracomment>
   <translation>{0} de {1} guardadas</translation>
  </message>
  <message>
   <source>without a number: {0}</source>
   <extracomment>app/exam/guide.py</extracomment>
   <translation>sin número: {0}</translation>
  </message>
  <message>
   <source>next: {0}, {1}</source>
   <extracomment>app/exam/guide.py</extracomment>
   <translation>sigue: {0}, {1}</translation>
  </message>
  <message>
   <source>Report written to {0}: {1}.</source>
   <extracomment>app/exam/paper.py</extracomment>
   <translation>Informe escrito en {0}: {1}.</translation>
  </message>
  <message>
   <source>DICOM is left out: the exam was read by another network.</source>
   <extracomment>app/exam/paper.py</extracomment>
   <translation>Sin DICOM: el examen lo leyó otra red.</translation>
  </message>
  <message>
   <source>front</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>delante</translation>
  </message>
  <message>
   <source>The {0} has no such zone: it has {1}.</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>{0}: no hay tal zona; hay {1}.</translation>
  </message>
  <message>
   <source>upper BLUE point</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>punto BLUE superior</translation>
  </message>
  <message>
   <source>lower BLUE point</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>punto BLUE inferior</translation>
  </message>
  <message>
   <source>PLAPS point</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>punto PLAPS</translation>
  </message>
  <message>
   <source>upper anterior</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>anterior superior</translation>
  </message>
  <message>
   <source>lower anterior</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>anterior inferior</translation>
  </message>
  <message>
   <source>upper lateral</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>lateral superior</translation>
  </message>
  <message>
   <source>basal lateral</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>lateral basal</translation>
  </message>
  <message>
   <source>lower lateral</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>lateral inferior</translation>
  </message>
  <message>
   <source>upper posterior</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>posterior superior</translation>
  </message>
  <message>
   <source>lower posterior</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>posterior inferior</translation>
  </message>
  <message>
   <source>basal anterior</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>anterior basal</translation>
  </message>
  <message>
   <source>middle posterior</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>posterior media</translation>
  </message>
  <message>
   <source>basal posterior</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>posterior basal</translation>
  </message>
  <message>
   <source>right {0}</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>{0}, derecha</translation>
  </message>
  <message>
   <source>left {0}</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>{0}, izquierda</translation>
  </message>
  <message>
   <source>6-zone exam (BLUE points)</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>Examen de 6 zonas (puntos BLUE)</translation>
  </message>
  <message>
   <source>8-zone exam</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>Examen de 8 zonas</translation>
  </message>
  <message>
   <source>12-zone exam</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>Examen de 12 zonas</translation>
  </message>
  <message>
   <source>14-zone exam</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>Examen de 14 zonas</translation>
  </message>
  <message>
   <source>There are exams with {0} zones: choose one of these.</source>
   <extracomment>app/exam/protocols.py</extracomment>
   <translation>Hay exámenes de {0} zonas: elija uno de estos.</translation>
  </message>
  <message>
   <source>A pseudonym is up to three letters and up to four digits, such as P-017: no name, no initials, no date of birth, no patient number.</source>
   <extracomment>app/exam/pseudonym.py</extracomment>
   <translation>Un seudónimo tiene hasta tres letras y hasta cuatro cifras, como P-017: sin nombre, iniciales, fecha de nacimiento ni número de paciente.</translation>
  </message>
  <message>
   <source>This reads as a year. {0}</source>
   <extracomment>app/exam/pseudonym.py</extracomment>
   <translation>Esto parece un año. {0}</translation>
  </message>
  <message>
   <source>No pseudonym P-0000 is left: choose other letters.</source>
   <extracomment>app/exam/pseudonym.py</extracomment>
   <translation>No queda ningún seudónimo P-0000: elija otras letras.</translation>
  </message>
  <message>
   <source>Write a date as 2026-01-31, or leave it empty.</source>
   <extracomment>app/exam/shelf.py</extracomment>
   <translation>Escriba la fecha como 2026-01-31 o déjela vacía.</translation>
  </message>
  <message>
   <source>{0}, {1} on the disk</source>
   <extracomment>app/exam/shelf.py</extracomment>
   <translation>{0}, {1} en el disco</translation>
  </message>
  <message>
   <source>{0} of {1} zones</source>
   <extracomment>app/exam/shelf.py</extracomment>
   <translation>{0} de {1} zonas</translation>
  </message>
  <message>
   <source>This exam was read by another network, so no zone can be added: begin a new exam, or start Pleura with that network.</source>
   <extracomment>app/exam/stand.py</extracomment>
   <translation>Este examen lo leyó otra red, así que no se pueden añadir zonas: empiece otro o inicie Pleura con esa red.</translation>
  </message>
  <message>
   <source>This exam is open in another window of Pleura: close it there first.</source>
   <extracomment>app/exam/store.py</extracomment>
   <translation>Este examen está abierto en otra ventana de Pleura: ciérrelo allí antes.</translation>
  </message>
  <message>
   <source>The exam could not be deleted ({0}): close what has its files open, then try again.</source>
   <extracomment>app/exam/store.py</extracomment>
   <translation>El examen no se pudo borrar ({0}): cierre lo que tenga abiertos sus archivos e inténtelo otra vez.</translation>
  </message>
  <message>
   <source>Exams are kept for 1 day at least.</source>
   <extracomment>app/exam/store.py</extracomment>
   <translation>Los exámenes se guardan al menos 1 día.</translation>
  </message>
  <message>
   <source>There is no such exam: choose one of the list.</source>
   <extracomment>app/exam/store.py</extracomment>
   <translation>No existe ese examen: elija uno de la lista.</translation>
  </message>
  <message>
   <source>The exam {0} is far too large to be one of Pleura's.</source>
   <extracomment>app/exam/store.py</extracomment>
   <translation>El examen {0} es demasiado grande para ser de Pleura.</translation>
  </message>
  <message>
   <source>The exam {0} is no longer there.</source>
   <extracomment>app/exam/store.py</extracomment>
   <translation>El examen {0} ya no está.</translation>
  </message>
  <message>
   <source>The exam {0} cannot be read: it is damaged or of a newer Pleura.</source>
   <extracomment>app/exam/store.py</extracomment>
   <translation>El examen {0} no se puede leer: está dañado o es de un Pleura más nuevo.</translation>
  </message>
  <message>
   <source>The exam {0} holds another one: put its folder back in place.</source>
   <extracomment>app/exam/store.py</extracomment>
   <translation>El examen {0} contiene otro: devuelva su carpeta a su sitio.</translation>
  </message>
  <message>
   <source>The exam cannot be written ({0}): free some space, then save again.</source>
   <extracomment>app/exam/store.py</extracomment>
   <translation>El examen no se puede escribir ({0}): libere espacio y guarde otra vez.</translation>
  </message>
  <message>
   <source>No B-line in any space.</source>
   <extracomment>models/clinical/zone.py</extracomment>
   <translation>Ninguna línea B en ningún espacio.</translation>
  </message>
  <message>
   <source>One or two B-lines in the fullest space.</source>
   <extracomment>models/clinical/zone.py</extracomment>
   <translation>Una o dos líneas B en el espacio más lleno.</translation>
  </message>
  <message>
   <source>Three or more separate B-lines in the fullest space.</source>
   <extracomment>models/clinical/zone.py</extracomment>
   <translation>Tres o más líneas B separadas en el espacio más lleno.</translation>
  </message>
  <message>
   <source>B-lines have merged in the fullest space.</source>
   <extracomment>models/clinical/zone.py</extracomment>
   <translation>Líneas B fusionadas en el espacio más lleno.</translation>
  </message>
  <message>
   <source>At most two B-lines in every space.</source>
   <extracomment>models/clinical/zone.py</extracomment>
   <translation>Como mucho dos líneas B en cada espacio.</translation>
  </message>
  <message>
   <source>Three or more B-lines, or merged ones, over at most half of the pleural line.</source>
   <extracomment>models/clinical/zone.py</extracomment>
   <translation>Tres o más líneas B, o fusionadas, en la mitad de la línea pleural como mucho.</translation>
  </message>
  <message>
   <source>Merged or many B-lines over more than half of the pleural line.</source>
   <extracomment>models/clinical/zone.py</extracomment>
   <translation>Líneas B fusionadas o muchas en más de la mitad de la línea pleural.</translation>
  </message>
  <message>
   <source>Tissue-like lung, as the examiner entered it.</source>
   <extracomment>models/clinical/zone.py</extracomment>
   <translation>Pulmón de aspecto tisular, según indicó el examinador.</translation>
  </message>
  <message>
   <source>B-lines in one space</source>
   <extracomment>models/clinical/zone.py</extracomment>
   <translation>Líneas B en un espacio</translation>
  </message>
  <message>
   <source>LUS zone score</source>
   <extracomment>models/clinical/zone.py</extracomment>
   <translation>Puntuación LUS de la zona</translation>
  </message>
  <message>
   <source>nobody has said whether tissue-like lung is seen</source>
   <extracomment>models/clinical/zone.py</extracomment>
   <translation>nadie ha dicho si se ve pulmón de aspecto tisular</translation>
  </message>
  <message>
   <source>lung sliding is not known</source>
   <extracomment>models/clinical/zone.py</extracomment>
   <translation>deslizamiento pulmonar desconocido</translation>
  </message>
  <message>
   <source>there is no lung sliding</source>
   <extracomment>models/clinical/zone.py</extracomment>
   <translation>no hay deslizamiento pulmonar</translation>
  </message>
  <message>
   <source>no B-line is seen and {0}</source>
   <extracomment>models/clinical/zone.py</extracomment>
   <translation>no se ve ninguna línea B y {0}</translation>
  </message>
  <message>
   <source>only one of them is calibrated</source>
   <extracomment>models/cine/comparison.py</extracomment>
   <translation>solo uno está calibrado</translation>
  </message>
  <message>
   <source>geometry {0} and {1}</source>
   <extracomment>models/cine/comparison.py</extracomment>
   <translation>geometría {0} y {1}</translation>
  </message>
  <message>
   <source>{0} s and {1} s long</source>
   <extracomment>models/cine/comparison.py</extracomment>
   <translation>{0} s y {1} s de duración</translation>
  </message>
  <message>
   <source>Not compared with the earlier exam: {0}.</source>
   <extracomment>app/report/content.py</extracomment>
   <translation>No comparado con el examen anterior: {0}.</translation>
  </message>
  <message>
   <source>{0}: not compared ({1}).</source>
   <extracomment>app/report/content.py</extracomment>
   <translation>{0}: sin comparar ({1}).</translation>
  </message>
  <message>
   <source>more than the intervals leave open</source>
   <extracomment>app/report/content.py</extracomment>
   <translation>más de lo que admiten los intervalos</translation>
  </message>
  <message>
   <source>within the intervals</source>
   <extracomment>app/report/content.py</extracomment>
   <translation>dentro de los intervalos</translation>
  </message>
  <message>
   <source>{0}: {1} to {2}, {3}{4}.</source>
   <extracomment>app/report/content.py</extracomment>
   <translation>{0}: {1} a {2}, {3}{4}.</translation>
  </message>
  <message>
   <source>Save, then next zone  (Enter)</source>
   <extracomment>app/ui/exam/actions.py</extracomment>
   <translation>Guardar, luego la zona siguiente  (Intro)</translation>
  </message>
  <message>
   <source>Save this zone, again if need be  (S)</source>
   <extracomment>app/ui/exam/actions.py</extracomment>
   <translation>Guardar esta zona, otra vez si hace falta  (S)</translation>
  </message>
  <message>
   <source>Undo</source>
   <extracomment>app/ui/exam/actions.py</extracomment>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Take the last change back  (U)</source>
   <extracomment>app/ui/exam/actions.py</extracomment>
   <translation>Deshacer el último cambio  (U)</translation>
  </message>
  <message>
   <source>Skip</source>
   <extracomment>app/ui/exam/actions.py</extracomment>
   <translation>Omitir</translation>
  </message>
  <message>
   <source>Leave this zone out, with a reason  (X)</source>
   <extracomment>app/ui/exam/actions.py</extracomment>
   <translation>Omitir esta zona, con un motivo  (X)</translation>
  </message>
  <message>
   <source>{0}  (Enter)</source>
   <extracomment>app/ui/exam/actions.py</extracomment>
   <translation>{0}  (Intro)</translation>
  </message>
  <message>
   <source>Take back: {0}  (U)</source>
   <extracomment>app/ui/exam/actions.py</extracomment>
   <translation>Deshacer: {0}  (U)</translation>
  </message>
  <message>
   <source>Nothing to take back  (U)</source>
   <extracomment>app/ui/exam/actions.py</extracomment>
   <translation>Nada que deshacer  (U)</translation>
  </message>
  <message>
   <source>Chest map</source>
   <extracomment>app/ui/exam/chest.py</extracomment>
   <translation>Mapa del tórax</translation>
  </message>
  <message>
   <source>Delete for good, with all pictures?</source>
   <extracomment>app/ui/exam/exam_row.py</extracomment>
   <translation>¿Borrar para siempre, con sus imágenes?</translation>
  </message>
  <message>
   <source>Open {0}, {1}</source>
   <extracomment>app/ui/exam/exam_row.py</extracomment>
   <translation>Abrir {0}, {1}</translation>
  </message>
  <message>
   <source>Compare</source>
   <extracomment>app/ui/exam/exam_row.py</extracomment>
   <translation>Comparar</translation>
  </message>
  <message>
   <source>Compare the open exam with {0}, {1}</source>
   <extracomment>app/ui/exam/exam_row.py</extracomment>
   <translation>Comparar el examen abierto con {0}, {1}</translation>
  </message>
  <message>
   <source>Delete {0}, {1}</source>
   <extracomment>app/ui/exam/exam_row.py</extracomment>
   <translation>Borrar {0}, {1}</translation>
  </message>
  <message>
   <source>Keep {0}, {1}</source>
   <extracomment>app/ui/exam/exam_row.py</extracomment>
   <translation>Conservar {0}, {1}</translation>
  </message>
  <message>
   <source>Exam</source>
   <extracomment>app/ui/exam/header.py</extracomment>
   <translation>Examen</translation>
  </message>
  <message>
   <source>Progress of the exam</source>
   <extracomment>app/ui/exam/header.py</extracomment>
   <translation>Progreso del examen</translation>
  </message>
  <message>
   <source>Exams</source>
   <extracomment>app/ui/exam/header.py</extracomment>
   <translation>Exámenes</translation>
  </message>
  <message>
   <source>All exams: open, compare, delete  (E)</source>
   <extracomment>app/ui/exam/header.py</extracomment>
   <translation>Todos los exámenes: abrir, comparar, borrar  (E)</translation>
  </message>
  <message>
   <source>Choose a source  (O, D)</source>
   <extracomment>app/ui/exam/header.py</extracomment>
   <translation>Elegir una fuente  (O, D)</translation>
  </message>
  <message>
   <source>More: review, measure, outline, settings</source>
   <extracomment>app/ui/exam/header.py</extracomment>
   <translation>Más: revisar, medir, contorno, ajustes</translation>
  </message>
  <message>
   <source>Saved picture: {0}</source>
   <extracomment>app/ui/exam/inset.py</extracomment>
   <translation>Imagen guardada: {0}</translation>
  </message>
  <message>
   <source>Enter, PgDn</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Intro, AvPág</translation>
  </message>
  <message>
   <source>What the big button says; foot switch</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Lo que dice el botón grande; pedal</translation>
  </message>
  <message>
   <source>Save this zone, or save it anew</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Guardar esta zona, también de nuevo</translation>
  </message>
  <message>
   <source>Go to the next zone that is missing</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>A la siguiente zona que falta</translation>
  </message>
  <message>
   <source>One zone back</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Una zona atrás</translation>
  </message>
  <message>
   <source>One zone on</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Una zona adelante</translation>
  </message>
  <message>
   <source>Forget what this zone holds so far</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Olvidar lo de esta zona hasta ahora</translation>
  </message>
  <message>
   <source>Your LUS score of this zone</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Su puntuación LUS de esta zona</translation>
  </message>
  <message>
   <source>Tissue-like lung: not entered, no, yes</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Pulmón tisular: sin indicar, no, sí</translation>
  </message>
  <message>
   <source>Correct this zone's picture at the desk</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Corregir la imagen de la zona en la mesa</translation>
  </message>
  <message>
   <source>Leave this zone out, with a reason</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Omitir esta zona, con un motivo</translation>
  </message>
  <message>
   <source>Take the last change back</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Deshacer el último cambio</translation>
  </message>
  <message>
   <source>Backspace</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Retroceso</translation>
  </message>
  <message>
   <source>Write the report</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Escribir el informe</translation>
  </message>
  <message>
   <source>All exams: open, compare, delete</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Lista: abrir, comparar, borrar</translation>
  </message>
  <message>
   <source>Begin another exam</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Empezar otro examen</translation>
  </message>
  <message>
   <source>Freeze the picture, or go on</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Congelar la imagen, o seguir</translation>
  </message>
  <message>
   <source>Show or hide the saved picture</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Mostrar u ocultar la imagen guardada</translation>
  </message>
  <message>
   <source>O or D</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>O o D</translation>
  </message>
  <message>
   <source>Pause: what was saved stays saved</source>
   <extracomment>app/ui/exam/keys.py</extracomment>
   <translation>Pausa: lo guardado sigue guardado</translation>
  </message>
  <message>
   <source>Folder: {0}</source>
   <extracomment>app/ui/exam/lead.py</extracomment>
   <translation>Carpeta: {0}</translation>
  </message>
  <message>
   <source>Open the later exam first, then compare it with an earlier one.</source>
   <extracomment>app/ui/exam/lead.py</extracomment>
   <translation>Abra primero el examen más reciente y compárelo luego con uno anterior.</translation>
  </message>
  <message>
   <source>Pseudonym begins with</source>
   <extracomment>app/ui/exam/list_card.py</extracomment>
   <translation>El seudónimo empieza por</translation>
  </message>
  <message>
   <source>From, 2026-01-31</source>
   <extracomment>app/ui/exam/list_card.py</extracomment>
   <translation>Desde, 2026-01-31</translation>
  </message>
  <message>
   <source>Until, 2026-01-31</source>
   <extracomment>app/ui/exam/list_card.py</extracomment>
   <translation>Hasta, 2026-01-31</translation>
  </message>
  <message>
   <source>Exams are old after so many days (empty: never)</source>
   <extracomment>app/ui/exam/list_card.py</extracomment>
   <translation>Los exámenes son antiguos tras tantos días (vacío: nunca)</translation>
  </message>
  <message>
   <source>Delete the old ones</source>
   <extracomment>app/ui/exam/list_card.py</extracomment>
   <translation>Borrar antiguos</translation>
  </message>
  <message>
   <source>Delete all old exams for good</source>
   <extracomment>app/ui/exam/list_card.py</extracomment>
   <translation>Borrar para siempre todos los exámenes antiguos</translation>
  </message>
  <message>
   <source>No exam fits.</source>
   <extracomment>app/ui/exam/list_card.py</extracomment>
   <translation>Ningún examen coincide.</translation>
  </message>
  <message>
   <source>Delete {0} old</source>
   <extracomment>app/ui/exam/list_card.py</extracomment>
   <translation>Borrar {0} antiguos</translation>
  </message>
  <message>
   <source>Really, for good?</source>
   <extracomment>app/ui/exam/list_card.py</extracomment>
   <translation>¿Seguro, para siempre?</translation>
  </message>
  <message>
   <source>A-lines, or at most two B-lines</source>
   <extracomment>app/ui/exam/own.py</extracomment>
   <translation>Líneas A, o como mucho dos líneas B</translation>
  </message>
  <message>
   <source>three B-lines or more, apart</source>
   <extracomment>app/ui/exam/own.py</extracomment>
   <translation>tres líneas B o más, separadas</translation>
  </message>
  <message>
   <source>B-lines that run together</source>
   <extracomment>app/ui/exam/own.py</extracomment>
   <translation>líneas B que se fusionan</translation>
  </message>
  <message>
   <source>tissue-like lung</source>
   <extracomment>app/ui/exam/own.py</extracomment>
   <translation>pulmón de aspecto tisular</translation>
  </message>
  <message>
   <source>Tissue?</source>
   <extracomment>app/ui/exam/own.py</extracomment>
   <translation>¿Tejido?</translation>
  </message>
  <message>
   <source>No tissue</source>
   <extracomment>app/ui/exam/own.py</extracomment>
   <translation>No tejido</translation>
  </message>
  <message>
   <source>Tissue</source>
   <extracomment>app/ui/exam/own.py</extracomment>
   <translation>Tejido</translation>
  </message>
  <message>
   <source>Your reading</source>
   <extracomment>app/ui/exam/own.py</extracomment>
   <translation>Su lectura</translation>
  </message>
  <message>
   <source>Your LUS score {0}: {1}</source>
   <extracomment>app/ui/exam/own.py</extracomment>
   <translation>Su puntuación LUS {0}: {1}</translation>
  </message>
  <message>
   <source>Your LUS score {0}: {1}  ({2})</source>
   <extracomment>app/ui/exam/own.py</extracomment>
   <translation>Su puntuación LUS {0}: {1}  ({2})</translation>
  </message>
  <message>
   <source>Tissue-like lung: not entered, no, yes  (K)</source>
   <extracomment>app/ui/exam/own.py</extracomment>
   <translation>Pulmón de aspecto tisular: sin indicar, no, sí  (K)</translation>
  </message>
  <message>
   <source>What the published rule gives</source>
   <extracomment>app/ui/exam/own.py</extracomment>
   <translation>Lo que da la regla publicada</translation>
  </message>
  <message>
   <source>not entered</source>
   <extracomment>app/ui/exam/own.py</extracomment>
   <translation>sin indicar</translation>
  </message>
  <message>
   <source>Tissue-like lung: {0}</source>
   <extracomment>app/ui/exam/own.py</extracomment>
   <translation>Pulmón de aspecto tisular: {0}</translation>
  </message>
  <message>
   <source>Save this zone first, then its picture can be corrected.</source>
   <extracomment>app/ui/exam/reviewing.py</extracomment>
   <translation>Guarde primero esta zona; luego su imagen se puede corregir.</translation>
  </message>
  <message>
   <source>Leave this zone out</source>
   <extracomment>app/ui/exam/skip_card.py</extracomment>
   <translation>Omitir esta zona</translation>
  </message>
  <message>
   <source>Why?</source>
   <extracomment>app/ui/exam/skip_card.py</extracomment>
   <translation>¿Por qué?</translation>
  </message>
  <message>
   <source>Leave out: {0}</source>
   <extracomment>app/ui/exam/skip_card.py</extracomment>
   <translation>Omitir: {0}</translation>
  </message>
  <message>
   <source>{0}: why?</source>
   <extracomment>app/ui/exam/skip_card.py</extracomment>
   <translation>{0}: ¿por qué?</translation>
  </message>
  <message>
   <source>How this zone stands</source>
   <extracomment>app/ui/exam/stage.py</extracomment>
   <translation>Cómo está esta zona</translation>
  </message>
  <message>
   <source>Mark outline</source>
   <extracomment>app/ui/exam/stage.py</extracomment>
   <translation>Marcar contorno</translation>
  </message>
  <message>
   <source>Against the earlier exam</source>
   <extracomment>app/ui/exam/stage.py</extracomment>
   <translation>Frente al examen anterior</translation>
  </message>
  <message>
   <source>Report</source>
   <extracomment>app/ui/exam/stage.py</extracomment>
   <translation>Informe</translation>
  </message>
  <message>
   <source>Saved: {0}</source>
   <extracomment>app/ui/exam/stage.py</extracomment>
   <translation>Guardada: {0}</translation>
  </message>
  <message>
   <source>The network is being loaded…</source>
   <extracomment>app/ui/exam/start_card.py</extracomment>
   <translation>Cargando la red…</translation>
  </message>
  <message>
   <source>Go on with the exam that was begun  (Enter)</source>
   <extracomment>app/ui/exam/start_card.py</extracomment>
   <translation>Seguir con el examen empezado  (Intro)</translation>
  </message>
  <message>
   <source>A new exam: how many zones?</source>
   <extracomment>app/ui/exam/start_card.py</extracomment>
   <translation>Examen nuevo: ¿cuántas zonas?</translation>
  </message>
  <message>
   <source>Pseudonym, such as P-017; it may be empty</source>
   <extracomment>app/ui/exam/start_card.py</extracomment>
   <translation>Seudónimo, como P-017; puede quedar vacío</translation>
  </message>
  <message>
   <source>Pseudonym</source>
   <extracomment>app/ui/exam/start_card.py</extracomment>
   <translation>Seudónimo</translation>
  </message>
  <message>
   <source>All exams</source>
   <extracomment>app/ui/exam/start_card.py</extracomment>
   <translation>Todos</translation>
  </message>
  <message>
   <source>All exams  (E)</source>
   <extracomment>app/ui/exam/start_card.py</extracomment>
   <translation>Todos los exámenes  (E)</translation>
  </message>
  <message>
   <source>Begin</source>
   <extracomment>app/ui/exam/start_card.py</extracomment>
   <translation>Empezar</translation>
  </message>
  <message>
   <source>Begin a new exam  (Enter)</source>
   <extracomment>app/ui/exam/start_card.py</extracomment>
   <translation>Empezar un examen nuevo  (Intro)</translation>
  </message>
  <message>
   <source>Go on with {0}: {1}, {2}</source>
   <extracomment>app/ui/exam/start_card.py</extracomment>
   <translation>Seguir con {0}: {1}, {2}</translation>
  </message>
  <message>
   <source>Pleura: exam</source>
   <extracomment>app/ui/exam/window.py</extracomment>
   <translation>Pleura: examen</translation>
  </message>
 </context>
 <context>
  <name>lessons</name>
  <message>
   <source>The network is less than truth: it may be wrong, and so may this mark.</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>La red es menos que la verdad: puede equivocarse, y esta nota también.</translation>
  </message>
  <message>
   <source>This question is answered; the answer cannot be changed.</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>Esta pregunta está contestada; la respuesta no se puede cambiar.</translation>
  </message>
  <message>
   <source>Answer first, with your confidence; then the network is shown.</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>Conteste primero, con su seguridad; luego se muestra la red.</translation>
  </message>
  <message>
   <source>no reason is given</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>no se da motivo</translation>
  </message>
  <message>
   <source>it was not checked</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>no se comprobó</translation>
  </message>
  <message>
   <source>it tells no B-lines apart here</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>aquí no distingue líneas B</translation>
  </message>
  <message>
   <source>you were {0} sure</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>estaba {0} seguro</translation>
  </message>
  <message>
   <source>Not marked; {0}</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>Sin nota; {0}</translation>
  </message>
  <message>
   <source>You agree with the network; {0}</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>Coincide con la red; {0}</translation>
  </message>
  <message>
   <source>You nearly agree with the network; {0}</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>Casi coincide con la red; {0}</translation>
  </message>
  <message>
   <source>You differ from the network; {0}</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>Difiere de la red; {0}</translation>
  </message>
  <message>
   <source>You said {0}. The network gives no number here ({1}), so your answer is kept and not marked.</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>Usted dijo {0}. La red no da número aquí ({1}); su respuesta se guarda sin nota.</translation>
  </message>
  <message>
   <source>You said {0}, the network says {1}.</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>Usted dijo {0}, la red dice {1}.</translation>
  </message>
  <message>
   <source>No number is better than a wrong one. Hold another picture.</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>Ningún número es mejor que uno erróneo. Retenga otra imagen.</translation>
  </message>
  <message>
   <source>Its number is doubtful: {0}. {1}</source>
   <extracomment>app/lessons/beside.py</extracomment>
   <translation>Su número es dudoso: {0}. {1}</translation>
  </message>
  <message>
   <source>Too few answers to judge confidence (fewer than {0}).</source>
   <extracomment>app/lessons/calibration.py</extracomment>
   <translation>Muy pocas respuestas para juzgar su seguridad (menos de {0}).</translation>
  </message>
  <message>
   <source>Your confidence fits your answers.</source>
   <extracomment>app/lessons/calibration.py</extracomment>
   <translation>Su seguridad corresponde a sus respuestas.</translation>
  </message>
  <message>
   <source>surer than your answers bear out</source>
   <extracomment>app/lessons/calibration.py</extracomment>
   <translation>más seguro de lo que avalan sus respuestas</translation>
  </message>
  <message>
   <source>better than you think</source>
   <extracomment>app/lessons/calibration.py</extracomment>
   <translation>mejor de lo que cree</translation>
  </message>
  <message>
   <source>You are {0}: {1} sure on average, {2} right.</source>
   <extracomment>app/lessons/calibration.py</extracomment>
   <translation>Usted es {0}: {1} de seguridad media, {2} de aciertos.</translation>
  </message>
  <message>
   <source>{0} asks about pictures of your own, beside the network: name where they come from, such as pleura learn --source device:0, or --source and a recording.</source>
   <extracomment>app/lessons/errors.py</extracomment>
   <translation>{0} pregunta por imágenes propias, junto a la red: indique de dónde vienen, como pleura learn --source device:0, o --source y una grabación.</translation>
  </message>
  <message>
   <source>No miss in {0} so far.</source>
   <extracomment>app/lessons/measures.py</extracomment>
   <translation>Ningún fallo en {0} hasta ahora.</translation>
  </message>
  <message>
   <source>No miss in {0} answers. That still allows for up to {1} misses.</source>
   <extracomment>app/lessons/measures.py</extracomment>
   <translation>Ningún fallo en {0} respuestas. Eso aún admite hasta {1} fallos.</translation>
  </message>
  <message>
   <source>One beam over time</source>
   <extracomment>app/lessons/moving_pictures.py</extracomment>
   <translation>Un haz en el tiempo</translation>
  </message>
  <message>
   <source>The line held still; time to the right.</source>
   <extracomment>app/lessons/moving_pictures.py</extracomment>
   <translation>La línea fija; el tiempo hacia la derecha.</translation>
  </message>
  <message>
   <source>Change below the line</source>
   <extracomment>app/lessons/moving_pictures.py</extracomment>
   <translation>Cambio bajo la línea</translation>
  </message>
  <message>
   <source>Laid flat along the pleura; bright: it moves.</source>
   <extracomment>app/lessons/moving_pictures.py</extracomment>
   <translation>Aplanado a lo largo de la pleura; claro: se mueve.</translation>
  </message>
  <message>
   <source>it gives no score: {0}</source>
   <extracomment>app/lessons/network.py</extracomment>
   <translation>no da valor: {0}</translation>
  </message>
  <message>
   <source>it finds no space there</source>
   <extracomment>app/lessons/network.py</extracomment>
   <translation>ahí no encuentra ningún espacio</translation>
  </message>
  <message>
   <source>it finds no pleural line</source>
   <extracomment>app/lessons/network.py</extracomment>
   <translation>no encuentra línea pleural</translation>
  </message>
  <message>
   <source>{0}; it marks neither consolidation nor effusion</source>
   <extracomment>app/lessons/network.py</extracomment>
   <translation>{0}; no marca consolidación ni derrame</translation>
  </message>
  <message>
   <source>it sees neither A-lines nor B-lines, and marks neither of the others</source>
   <extracomment>app/lessons/network.py</extracomment>
   <translation>no ve líneas A ni B, y no marca ninguna de las otras</translation>
  </message>
  <message>
   <source>it marks no B-line, and does not name what else a ray may be</source>
   <extracomment>app/lessons/network.py</extracomment>
   <translation>no marca línea B, y no nombra qué otra cosa puede ser un haz</translation>
  </message>
  <message>
   <source>{0}; tissue-like lung it does not mark</source>
   <extracomment>app/lessons/network.py</extracomment>
   <translation>{0}; no marca pulmón de aspecto tisular</translation>
  </message>
  <message>
   <source>it cannot tell</source>
   <extracomment>app/lessons/network.py</extracomment>
   <translation>no puede decirlo</translation>
  </message>
  <message>
   <source>it finds none</source>
   <extracomment>app/lessons/network.py</extracomment>
   <translation>no encuentra ninguno</translation>
  </message>
  <message>
   <source>it finds none: {0}</source>
   <extracomment>app/lessons/network.py</extracomment>
   <translation>no encuentra ninguno: {0}</translation>
  </message>
  <message>
   <source>The network does not answer: {0}.</source>
   <extracomment>app/lessons/pictures.py</extracomment>
   <translation>La red no responde: {0}.</translation>
  </message>
  <message>
   <source>wrong</source>
   <extracomment>app/lessons/pictures.py</extracomment>
   <translation>incorrecto</translation>
  </message>
  <message>
   <source>the line drawn in blue</source>
   <extracomment>app/lessons/pictures.py</extracomment>
   <translation>la línea dibujada en azul</translation>
  </message>
  <message>
   <source>The network says {0}: {1}. It can be wrong; the truth of the phantom cannot.</source>
   <extracomment>app/lessons/pictures.py</extracomment>
   <translation>La red dice {0}: {1}. Puede equivocarse; la verdad del fantoma no.</translation>
  </message>
  <message>
   <source>green: true, yellow: you, blue: the network</source>
   <extracomment>app/lessons/pictures.py</extracomment>
   <translation>verde: verdad, amarillo: usted, azul: la red</translation>
  </message>
  <message>
   <source>green pleural line, blue A-lines, orange B-lines, purple confluence</source>
   <extracomment>app/lessons/pictures.py</extracomment>
   <translation>verde línea pleural, azul líneas A, naranja líneas B, morado confluencia</translation>
  </message>
  <message>
   <source>The truth</source>
   <extracomment>app/lessons/pictures.py</extracomment>
   <translation>La verdad</translation>
  </message>
  <message>
   <source>A learner is known by a pseudonym: 2 to 32 letters, digits, _ or -, such as heron-7. Do not use a real name.</source>
   <extracomment>app/lessons/progress.py</extracomment>
   <translation>Cada alumno tiene un seudónimo: 2 a 32 letras, cifras, _ o -, como heron-7. No use un nombre real.</translation>
  </message>
  <message>
   <source>On a real phantom: {0} of {1} answers as the network.</source>
   <extracomment>app/lessons/report.py</extracomment>
   <translation>En un fantoma real: {0} de {1} respuestas como la red.</translation>
  </message>
  <message>
   <source>{0} not marked, mostly: {1}.</source>
   <extracomment>app/lessons/report.py</extracomment>
   <translation>{0} sin nota, sobre todo: {1}.</translation>
  </message>
  <message>
   <source>These are not in any other figure.</source>
   <extracomment>app/lessons/report.py</extracomment>
   <translation>Estas no cuentan en ninguna otra cifra.</translation>
  </message>
  <message>
   <source>There is no learner {0}; nothing was exported.</source>
   <extracomment>app/lessons/report.py</extracomment>
   <translation>No hay ningún alumno {0}; no se exportó nada.</translation>
  </message>
  <message>
   <source>answers</source>
   <extracomment>app/lessons/report.py</extracomment>
   <translation>respuestas</translation>
  </message>
  <message>
   <source>Progress is exported as .json or .csv: give a name that ends so.</source>
   <extracomment>app/lessons/report.py</extracomment>
   <translation>El progreso se exporta como .json o .csv: dé un nombre que termine así.</translation>
  </message>
  <message>
   <source>truth shown</source>
   <extracomment>app/lessons/session.py</extracomment>
   <translation>verdad mostrada</translation>
  </message>
  <message>
   <source>network shown</source>
   <extracomment>app/lessons/session.py</extracomment>
   <translation>red mostrada</translation>
  </message>
  <message>
   <source>Confidence is a number from 0 to 1 (0 to 100 %).</source>
   <extracomment>app/lessons/session.py</extracomment>
   <translation>La seguridad es un número de 0 a 1 (0 a 100 %).</translation>
  </message>
  <message>
   <source>Answer first, with your confidence; then the truth is shown.</source>
   <extracomment>app/lessons/session.py</extracomment>
   <translation>Conteste primero, con su seguridad; luego se muestra la verdad.</translation>
  </message>
  <message>
   <source>First comes the answer, then the truth, then the network.</source>
   <extracomment>app/lessons/session.py</extracomment>
   <translation>Primero la respuesta, luego la verdad, luego la red.</translation>
  </message>
  <message>
   <source>{0}, because {1}; {2}.</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>{0}, porque {1}; {2}.</translation>
  </message>
  <message>
   <source>There is 1 B-line</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>Hay 1 línea B</translation>
  </message>
  <message>
   <source>There are {0}</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>Hay {0}</translation>
  </message>
  <message>
   <source>B-lines take {0} of this space</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>Las líneas B ocupan {0} de este espacio</translation>
  </message>
  <message>
   <source>The lung point moves between {0} and {1}</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>El punto pulmonar se mueve entre {0} y {1}</translation>
  </message>
  <message>
   <source>The pleural line is marked in green</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>La línea pleural está marcada en verde</translation>
  </message>
  <message>
   <source>The answer is: {0}</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>La respuesta es: {0}</translation>
  </message>
  <message>
   <source>a line in 1 piece</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>una línea en 1 trozo</translation>
  </message>
  <message>
   <source>a line in {0} pieces</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>una línea en {0} trozos</translation>
  </message>
  <message>
   <source>you said {0}</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>usted dijo {0}</translation>
  </message>
  <message>
   <source>you said so</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>usted lo dijo</translation>
  </message>
  <message>
   <source>{0}, which is near</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>{0}, que se acerca</translation>
  </message>
  <message>
   <source>you counted right</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>contó bien</translation>
  </message>
  <message>
   <source>{0}, {1} too many</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>{0}, {1} de más</translation>
  </message>
  <message>
   <source>{0}, {1} too few</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>{0}, {1} de menos</translation>
  </message>
  <message>
   <source>{0}, {1} too much</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>{0}, {1} demasiado alto</translation>
  </message>
  <message>
   <source>{0}, {1} too little</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>{0}, {1} demasiado bajo</translation>
  </message>
  <message>
   <source>{0}, {1} too far right</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>{0}, {1} demasiado a la derecha</translation>
  </message>
  <message>
   <source>{0}, {1} too far left</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>{0}, {1} demasiado a la izquierda</translation>
  </message>
  <message>
   <source>you drew nothing where it lies</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>no dibujó nada donde está</translation>
  </message>
  <message>
   <source>{0} mm too deep on average</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>{0} mm demasiado profundo de media</translation>
  </message>
  <message>
   <source>{0} mm too shallow on average</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>{0} mm demasiado superficial de media</translation>
  </message>
  <message>
   <source>you drew {0} % of it</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>dibujó {0} %</translation>
  </message>
  <message>
   <source>{0}, and {1} % of your line where none shows</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>{0}, y {1} % de su línea donde no hay</translation>
  </message>
  <message>
   <source>1 B-line</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>1 línea B</translation>
  </message>
  <message>
   <source>{0} B-lines</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>{0} líneas B</translation>
  </message>
  <message>
   <source>no B-lines</source>
   <extracomment>app/lessons/why.py</extracomment>
   <translation>ninguna línea B</translation>
  </message>
  <message>
   <source>This picture cannot be made ({0}): turn another knob.</source>
   <extracomment>app/lessons/room/free_play.py</extracomment>
   <translation>Esta imagen no se puede hacer ({0}): gire otro mando.</translation>
  </message>
  <message>
   <source>The network reads nothing here. {0}</source>
   <extracomment>app/lessons/room/free_play.py</extracomment>
   <translation>La red no lee nada aquí. {0}</translation>
  </message>
  <message>
   <source>The network is not asked</source>
   <extracomment>app/lessons/room/free_play.py</extracomment>
   <translation>No se pregunta a la red</translation>
  </message>
  <message>
   <source>{0}, as before</source>
   <extracomment>app/lessons/room/free_play.py</extracomment>
   <translation>{0}, como antes</translation>
  </message>
  <message>
   <source>no score: too little pleural line</source>
   <extracomment>app/lessons/room/free_play.py</extracomment>
   <translation>sin valor: muy poca línea pleural</translation>
  </message>
  <message>
   <source>no score: {0}</source>
   <extracomment>app/lessons/room/free_play.py</extracomment>
   <translation>sin valor: {0}</translation>
  </message>
  <message>
   <source>no score</source>
   <extracomment>app/lessons/room/free_play.py</extracomment>
   <translation>sin valor</translation>
  </message>
  <message>
   <source>{0} ({1} to {2})</source>
   <extracomment>app/lessons/room/free_play.py</extracomment>
   <translation>{0} ({1} a {2})</translation>
  </message>
  <message>
   <source>{0}, doubtful: {1}</source>
   <extracomment>app/lessons/room/free_play.py</extracomment>
   <translation>{0}, dudoso: {1}</translation>
  </message>
  <message>
   <source>Point the probe, and hold a picture that you want to be asked about. No masks are shown.</source>
   <extracomment>app/lessons/room/holding.py</extracomment>
   <translation>Apunte la sonda y retenga una imagen sobre la que quiera que se le pregunte. No se muestran máscaras.</translation>
  </message>
  <message>
   <source>Waiting for an ultrasound picture.</source>
   <extracomment>app/lessons/room/holding.py</extracomment>
   <translation>Esperando una imagen de ecografía.</translation>
  </message>
  <message>
   <source>Mixed</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>Mixto</translation>
  </message>
  <message>
   <source>Consolidation</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>Consolidación</translation>
  </message>
  <message>
   <source>Effusion</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>Derrame</translation>
  </message>
  <message>
   <source>Liver or spleen</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>Hígado o bazo</translation>
  </message>
  <message>
   <source>Clean picture</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>Imagen limpia</translation>
  </message>
  <message>
   <source>Gel trainer</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>Simulador de gel</translation>
  </message>
  <message>
   <source>Every flaw</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>Todos los defectos</translation>
  </message>
  <message>
   <source>The probe changes the sector's shape, how fine the picture is, and how much of the pleural line is in view.</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>La sonda cambia la forma del sector, la finura de la imagen y cuánta línea pleural se ve.</translation>
  </message>
  <message>
   <source>The pathology is what the score measures: only B-lines and confluence count.</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>La patología es lo que mide el valor: solo cuentan líneas B y confluencia.</translation>
  </message>
  <message>
   <source>Flaws change the picture and make reading harder, not the lung.</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>Los defectos cambian la imagen y dificultan leerla, no el pulmón.</translation>
  </message>
  <message>
   <source>Depth squeezes more into the picture. The score looks at 40 mm below the line at most, so the true one hardly changes unless the picture ends sooner.</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>La profundidad mete más en la imagen. El valor mira como mucho 40 mm bajo la línea; el verdadero apenas cambia, salvo que la imagen acabe antes.</translation>
  </message>
  <message>
   <source>Gain makes everything brighter, haze too. The lung stays the same; a network (and an eye) may count more or fewer lines.</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>La ganancia aclara todo, también la bruma. El pulmón no cambia; una red (y un ojo) puede contar más o menos líneas.</translation>
  </message>
  <message>
   <source>Breathing slides the lung under the wall. It moves B-lines in and out of view; without it nothing slides.</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>La respiración desliza el pulmón bajo la pared. Mete y saca líneas B de la vista; sin ella nada se desliza.</translation>
  </message>
  <message>
   <source>A rib hides the pleural line behind it. Hidden line is left out of the score, it does not count as healthy.</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>Una costilla oculta la línea pleural detrás. Lo oculto queda fuera del valor, no cuenta como sano.</translation>
  </message>
  <message>
   <source>Another patient: everything is drawn anew.</source>
   <extracomment>app/lessons/room/knobs.py</extracomment>
   <translation>Otro paciente: todo se dibuja de nuevo.</translation>
  </message>
  <message>
   <source>The network is reading the same pictures…</source>
   <extracomment>app/lessons/room/paper.py</extracomment>
   <translation>La red está leyendo las mismas imágenes…</translation>
  </message>
  <message>
   <source>The network was not asked.</source>
   <extracomment>app/lessons/room/paper.py</extracomment>
   <translation>No se preguntó a la red.</translation>
  </message>
  <message>
   <source>Partly right</source>
   <extracomment>app/lessons/room/paper.py</extracomment>
   <translation>En parte correcto</translation>
  </message>
  <message>
   <source>Not right</source>
   <extracomment>app/lessons/room/paper.py</extracomment>
   <translation>No es correcto</translation>
  </message>
  <message>
   <source>{0}, credit {1}</source>
   <extracomment>app/lessons/room/paper.py</extracomment>
   <translation>{0}, puntos {1}</translation>
  </message>
  <message>
   <source>{0}; you were {1} sure</source>
   <extracomment>app/lessons/room/paper.py</extracomment>
   <translation>{0}; estaba {1} seguro</translation>
  </message>
  <message>
   <source>Still picture</source>
   <extracomment>app/lessons/room/player.py</extracomment>
   <translation>Imagen fija</translation>
  </message>
  <message>
   <source>Painting {0} of {1}</source>
   <extracomment>app/lessons/room/player.py</extracomment>
   <translation>Pintando {0} de {1}</translation>
  </message>
  <message>
   <source>Answer first.</source>
   <extracomment>app/lessons/room/reply.py</extracomment>
   <translation>Conteste primero.</translation>
  </message>
  <message>
   <source>Now say how sure you are.</source>
   <extracomment>app/lessons/room/reply.py</extracomment>
   <translation>Diga ahora cuán seguro está.</translation>
  </message>
  <message>
   <source>True</source>
   <extracomment>app/lessons/room/sheets.py</extracomment>
   <translation>Sí</translation>
  </message>
  <message>
   <source>False</source>
   <extracomment>app/lessons/room/sheets.py</extracomment>
   <translation>No</translation>
  </message>
  <message>
   <source>otherwise</source>
   <extracomment>app/lessons/room/sheets.py</extracomment>
   <translation>distintas</translation>
  </message>
  <message>
   <source>missed</source>
   <extracomment>app/lessons/room/sheets.py</extracomment>
   <translation>fallos</translation>
  </message>
  <message>
   <source>and {0} more</source>
   <extracomment>app/lessons/room/sheets.py</extracomment>
   <translation>y {0} más</translation>
  </message>
  <message>
   <source>Due again: {0}.</source>
   <extracomment>app/lessons/room/sheets.py</extracomment>
   <translation>Toca repetir: {0}.</translation>
  </message>
  <message>
   <source>Choose a name of your own, never your real one; then a lesson.</source>
   <extracomment>app/lessons/room/sheets.py</extracomment>
   <translation>Elija un nombre propio, nunca el real; luego una lección.</translation>
  </message>
  <message>
   <source>{0}: nothing answered yet. The lessons build on each other.</source>
   <extracomment>app/lessons/room/sheets.py</extracomment>
   <translation>{0}: nada contestado aún. Las lecciones se apoyan unas en otras.</translation>
  </message>
  <message>
   <source>{0} to repeat</source>
   <extracomment>app/lessons/room/sheets.py</extracomment>
   <translation>{0} por repetir</translation>
  </message>
  <message>
   <source>nothing is due</source>
   <extracomment>app/lessons/room/sheets.py</extracomment>
   <translation>nada pendiente</translation>
  </message>
  <message>
   <source>{0}: {1} answers, {2}.</source>
   <extracomment>app/lessons/room/sheets.py</extracomment>
   <translation>{0}: {1} respuestas, {2}.</translation>
  </message>
  <message>
   <source>1 answer</source>
   <extracomment>app/lessons/room/state.py</extracomment>
   <translation>1 respuesta</translation>
  </message>
  <message>
   <source>{0} answers</source>
   <extracomment>app/lessons/room/state.py</extracomment>
   <translation>{0} respuestas</translation>
  </message>
  <message>
   <source>none marked</source>
   <extracomment>app/lessons/room/state.py</extracomment>
   <translation>ninguna con nota</translation>
  </message>
  <message>
   <source>{0} as the network</source>
   <extracomment>app/lessons/room/state.py</extracomment>
   <translation>{0} como la red</translation>
  </message>
  <message>
   <source>Not begun</source>
   <extracomment>app/lessons/room/state.py</extracomment>
   <translation>Sin empezar</translation>
  </message>
  <message>
   <source>{0} right</source>
   <extracomment>app/lessons/room/state.py</extracomment>
   <translation>{0} de aciertos</translation>
  </message>
  <message>
   <source>{0} due</source>
   <extracomment>app/lessons/room/state.py</extracomment>
   <translation>{0} por repetir</translation>
  </message>
  <message>
   <source>Your answers cannot be kept, so no question is asked.</source>
   <extracomment>app/lessons/room/tutor.py</extracomment>
   <translation>Sus respuestas no se pueden guardar, así que no se pregunta nada.</translation>
  </message>
  <message>
   <source>{0} answers written to {1}.</source>
   <extracomment>app/lessons/room/tutor.py</extracomment>
   <translation>{0} respuestas escritas en {1}.</translation>
  </message>
  <message>
   <source>{0} and {1} answers are erased.</source>
   <extracomment>app/lessons/room/tutor.py</extracomment>
   <translation>{0} y {1} respuestas están borradas.</translation>
  </message>
  <message>
   <source>Painting…</source>
   <extracomment>app/lessons/room/words.py</extracomment>
   <translation>Pintando…</translation>
  </message>
  <message>
   <source>Hold this picture</source>
   <extracomment>app/lessons/room/words.py</extracomment>
   <translation>Retener esta imagen</translation>
  </message>
  <message>
   <source>Give the answer</source>
   <extracomment>app/lessons/room/words.py</extracomment>
   <translation>Dar la respuesta</translation>
  </message>
  <message>
   <source>Keeping it…</source>
   <extracomment>app/lessons/room/words.py</extracomment>
   <translation>Guardando…</translation>
  </message>
  <message>
   <source>Next question</source>
   <extracomment>app/lessons/room/words.py</extracomment>
   <translation>Siguiente pregunta</translation>
  </message>
  <message>
   <source>Try another</source>
   <extracomment>app/lessons/room/words.py</extracomment>
   <translation>Probar otra</translation>
  </message>
  <message>
   <source>You have had this question before: it is not counted.</source>
   <extracomment>app/lessons/room/words.py</extracomment>
   <translation>Ya tuvo esta pregunta: no cuenta.</translation>
  </message>
  <message>
   <source>question {0}</source>
   <extracomment>app/lessons/room/words.py</extracomment>
   <translation>pregunta {0}</translation>
  </message>
  <message>
   <source>The question is being made…</source>
   <extracomment>app/lessons/room/words.py</extracomment>
   <translation>Preparando la pregunta…</translation>
  </message>
  <message>
   <source>Press points along the line in the picture, or draw it in one go. End each piece.</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>Marque puntos a lo largo de la línea, o dibújela de un trazo. Termine cada trozo.</translation>
  </message>
  <message>
   <source>Press in the picture where sliding begins, or use the slider.</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>Pulse en la imagen donde empieza el deslizamiento, o use el control.</translation>
  </message>
  <message>
   <source>0 is none of the line that is asked about, 1 is all of it.</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>0 es nada de la línea preguntada, 1 es toda.</translation>
  </message>
  <message>
   <source>Type the number, or press it.</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>Escriba el número o púlselo.</translation>
  </message>
  <message>
   <source>1 piece drawn</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>1 trozo dibujado</translation>
  </message>
  <message>
   <source>{0} pieces drawn</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>{0} trozos dibujados</translation>
  </message>
  <message>
   <source>Nothing drawn</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>Nada dibujado</translation>
  </message>
  <message>
   <source>Yes  (Y)</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>Sí  (Y)</translation>
  </message>
  <message>
   <source>No  (N)</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>No  (N)</translation>
  </message>
  <message>
   <source>One less  (↓)</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>Una menos  (↓)</translation>
  </message>
  <message>
   <source>One more  (↑)</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>Una más  (↑)</translation>
  </message>
  <message>
   <source>{0} B-lines  ({1})</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>{0} líneas B  ({1})</translation>
  </message>
  <message>
   <source>Your answer, 0 to 1</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>Su respuesta, 0 a 1</translation>
  </message>
  <message>
   <source>Your answer, 0 to 1  (← →)</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>Su respuesta, 0 a 1  (← →)</translation>
  </message>
  <message>
   <source>End piece</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>Fin de trozo</translation>
  </message>
  <message>
   <source>End this piece of the line  (E)</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>Terminar este trozo de la línea  (E)</translation>
  </message>
  <message>
   <source>Take back</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Take back the last point  (Backspace)</source>
   <extracomment>app/ui/lessons/answer_box.py</extracomment>
   <translation>Quitar el último punto  (Retroceso)</translation>
  </message>
  <message>
   <source>Picture of the question</source>
   <extracomment>app/ui/lessons/ask_page.py</extracomment>
   <translation>Imagen de la pregunta</translation>
  </message>
  <message>
   <source>Give the answer, or go on  (Enter)</source>
   <extracomment>app/ui/lessons/ask_page.py</extracomment>
   <translation>Dar la respuesta, o seguir  (Intro)</translation>
  </message>
  <message>
   <source>This picture is judged</source>
   <extracomment>app/ui/lessons/ask_page.py</extracomment>
   <translation>Se juzga esta imagen</translation>
  </message>
  <message>
   <source>Over the whole recording</source>
   <extracomment>app/ui/lessons/ask_page.py</extracomment>
   <translation>En toda la grabación</translation>
  </message>
  <message>
   <source>Erase for good?</source>
   <extracomment>app/ui/lessons/confirm_card.py</extracomment>
   <translation>¿Borrar para siempre?</translation>
  </message>
  <message>
   <source>Keep everything  (Esc)</source>
   <extracomment>app/ui/lessons/confirm_card.py</extracomment>
   <translation>Conservar todo  (Esc)</translation>
  </message>
  <message>
   <source>Erase</source>
   <extracomment>app/ui/lessons/confirm_card.py</extracomment>
   <translation>Borrar</translation>
  </message>
  <message>
   <source>Erase this learner for good</source>
   <extracomment>app/ui/lessons/confirm_card.py</extracomment>
   <translation>Borrar a este alumno para siempre</translation>
  </message>
  <message>
   <source>{0} and all answers of {1} are erased from the file. This cannot be taken back; export them first if they are wanted.</source>
   <extracomment>app/ui/lessons/confirm_card.py</extracomment>
   <translation>{0} y todas las respuestas de {1} se borran del archivo. No se puede deshacer; expórtelas antes si hacen falta.</translation>
  </message>
  <message>
   <source>Example</source>
   <extracomment>app/ui/lessons/explain_page.py</extracomment>
   <translation>Ejemplo</translation>
  </message>
  <message>
   <source>The same with its truth</source>
   <extracomment>app/ui/lessons/explain_page.py</extracomment>
   <translation>Lo mismo con su verdad</translation>
  </message>
  <message>
   <source>Ask me</source>
   <extracomment>app/ui/lessons/explain_page.py</extracomment>
   <translation>Pregúnteme</translation>
  </message>
  <message>
   <source>Ask the first question  (Enter)</source>
   <extracomment>app/ui/lessons/explain_page.py</extracomment>
   <translation>Hacer la primera pregunta  (Intro)</translation>
  </message>
  <message>
   <source>The example before  (←)</source>
   <extracomment>app/ui/lessons/explain_page.py</extracomment>
   <translation>Ejemplo anterior  (←)</translation>
  </message>
  <message>
   <source>The next example  (→)</source>
   <extracomment>app/ui/lessons/explain_page.py</extracomment>
   <translation>Ejemplo siguiente  (→)</translation>
  </message>
  <message>
   <source>The pictures are being painted…</source>
   <extracomment>app/ui/lessons/explain_page.py</extracomment>
   <translation>Se están pintando las imágenes…</translation>
  </message>
  <message>
   <source>{0} of {1}: {2}</source>
   <extracomment>app/ui/lessons/explain_page.py</extracomment>
   <translation>{0} de {1}: {2}</translation>
  </message>
  <message>
   <source>{0}, more are being painted…</source>
   <extracomment>app/ui/lessons/explain_page.py</extracomment>
   <translation>{0}, se pintan más…</translation>
  </message>
  <message>
   <source>Left: as it is asked. Right: {0}</source>
   <extracomment>app/ui/lessons/explain_page.py</extracomment>
   <translation>Izquierda: como se pregunta. Derecha: {0}</translation>
  </message>
  <message>
   <source>Export the answers</source>
   <extracomment>app/ui/lessons/exporting.py</extracomment>
   <translation>Exportar las respuestas</translation>
  </message>
  <message>
   <source>CSV (*.csv);;JSON (*.json)</source>
   <extracomment>app/ui/lessons/exporting.py</extracomment>
   <translation>CSV (*.csv);;JSON (*.json)</translation>
  </message>
  <message>
   <source>Practice only: simulated pictures, certifies nothing</source>
   <extracomment>app/ui/lessons/foot.py</extracomment>
   <translation>Solo práctica: imágenes simuladas, no certifica nada</translation>
  </message>
  <message>
   <source>Practice only: marked beside the network, certifies nothing</source>
   <extracomment>app/ui/lessons/foot.py</extracomment>
   <translation>Solo práctica: con nota junto a la red, no certifica nada</translation>
  </message>
  <message>
   <source>Lessons</source>
   <extracomment>app/ui/lessons/header.py</extracomment>
   <translation>Lecciones</translation>
  </message>
  <message>
   <source>All lessons  (L, Esc)</source>
   <extracomment>app/ui/lessons/header.py</extracomment>
   <translation>Todas las lecciones  (L, Esc)</translation>
  </message>
  <message>
   <source>Progress</source>
   <extracomment>app/ui/lessons/header.py</extracomment>
   <translation>Progreso</translation>
  </message>
  <message>
   <source>How you stand  (P)</source>
   <extracomment>app/ui/lessons/header.py</extracomment>
   <translation>Cómo va  (P)</translation>
  </message>
  <message>
   <source>Group</source>
   <extracomment>app/ui/lessons/header.py</extracomment>
   <translation>Grupo</translation>
  </message>
  <message>
   <source>All learners of this computer  (G)</source>
   <extracomment>app/ui/lessons/header.py</extracomment>
   <translation>Todos los alumnos de este equipo  (G)</translation>
  </message>
  <message>
   <source>Free play</source>
   <extracomment>app/ui/lessons/header.py</extracomment>
   <translation>Juego libre</translation>
  </message>
  <message>
   <source>Turn the generator's knobs  (F)</source>
   <extracomment>app/ui/lessons/header.py</extracomment>
   <translation>Girar los mandos del generador  (F)</translation>
  </message>
  <message>
   <source>Learner</source>
   <extracomment>app/ui/lessons/header.py</extracomment>
   <translation>Alumno</translation>
  </message>
  <message>
   <source>Pleura lessons</source>
   <extracomment>app/ui/lessons/header.py</extracomment>
   <translation>Pleura: lecciones</translation>
  </message>
  <message>
   <source>What the big button says: begin, give the answer, next</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Lo que dice el botón grande: empezar, contestar, seguir</translation>
  </message>
  <message>
   <source>The choice of this number, or a count</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>La opción de este número, o una cuenta</translation>
  </message>
  <message>
   <source>Yes</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Sí</translation>
  </message>
  <message>
   <source>More, the next choice, to the right</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Más, opción siguiente, a la derecha</translation>
  </message>
  <message>
   <source>Less, the choice before, to the left</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Menos, opción anterior, a la izquierda</translation>
  </message>
  <message>
   <source>More, up</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Más, arriba</translation>
  </message>
  <message>
   <source>Less, down</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Menos, abajo</translation>
  </message>
  <message>
   <source>Add a point of the line at the cross, which the arrows move</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Añadir un punto en la cruz, que mueven las flechas</translation>
  </message>
  <message>
   <source>End this piece of the line</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Terminar este trozo de la línea</translation>
  </message>
  <message>
   <source>Take back the last point or digit</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Quitar el último punto o cifra</translation>
  </message>
  <message>
   <source>Surer</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Más seguro</translation>
  </message>
  <message>
   <source>Less sure</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Menos seguro</translation>
  </message>
  <message>
   <source>Play or hold the recording</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Reproducir o parar la grabación</translation>
  </message>
  <message>
   <source>Question, truth, or what moved</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Pregunta, verdad, o lo que se movió</translation>
  </message>
  <message>
   <source>Free play: with or without the masks</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Juego libre: con o sin máscaras</translation>
  </message>
  <message>
   <source>L or Esc</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>L o Esc</translation>
  </message>
  <message>
   <source>All lessons</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Todas las lecciones</translation>
  </message>
  <message>
   <source>How you stand</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Cómo va</translation>
  </message>
  <message>
   <source>The group: all learners</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>El grupo: todos los alumnos</translation>
  </message>
  <message>
   <source>Free play: turn the generator's knobs</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Juego libre: girar los mandos</translation>
  </message>
  <message>
   <source>Quit; every answer that was given is kept</source>
   <extracomment>app/ui/lessons/keys.py</extracomment>
   <translation>Salir; cada respuesta queda guardada</translation>
  </message>
  <message>
   <source>Convex</source>
   <extracomment>app/ui/lessons/knob_rows.py</extracomment>
   <translation>Convexa</translation>
  </message>
  <message>
   <source>Micro-convex</source>
   <extracomment>app/ui/lessons/knob_rows.py</extracomment>
   <translation>Microconvexa</translation>
  </message>
  <message>
   <source>Linear</source>
   <extracomment>app/ui/lessons/knob_rows.py</extracomment>
   <translation>Lineal</translation>
  </message>
  <message>
   <source>Phased</source>
   <extracomment>app/ui/lessons/knob_rows.py</extracomment>
   <translation>Sectorial</translation>
  </message>
  <message>
   <source>Depth</source>
   <extracomment>app/ui/lessons/knob_rows.py</extracomment>
   <translation>Profundidad</translation>
  </message>
  <message>
   <source>Gain</source>
   <extracomment>app/ui/lessons/knob_rows.py</extracomment>
   <translation>Ganancia</translation>
  </message>
  <message>
   <source>Breathing</source>
   <extracomment>app/ui/lessons/knob_rows.py</extracomment>
   <translation>Respiración</translation>
  </message>
  <message>
   <source>Ribs</source>
   <extracomment>app/ui/lessons/knob_rows.py</extracomment>
   <translation>Costillas</translation>
  </message>
  <message>
   <source>Pathology</source>
   <extracomment>app/ui/lessons/knob_rows.py</extracomment>
   <translation>Patología</translation>
  </message>
  <message>
   <source>Probe</source>
   <extracomment>app/ui/lessons/knob_rows.py</extracomment>
   <translation>Sonda</translation>
  </message>
  <message>
   <source>Picture</source>
   <extracomment>app/ui/lessons/knob_rows.py</extracomment>
   <translation>Imagen</translation>
  </message>
  <message>
   <source>Another patient</source>
   <extracomment>app/ui/lessons/knob_rows.py</extracomment>
   <translation>Otro paciente</translation>
  </message>
  <message>
   <source>Draw everything else anew  (N)</source>
   <extracomment>app/ui/lessons/knob_rows.py</extracomment>
   <translation>Dibujar de nuevo todo lo demás  (N)</translation>
  </message>
  <message>
   <source>Misses, class by class</source>
   <extracomment>app/ui/lessons/miss_bars.py</extracomment>
   <translation>Fallos, clase por clase</translation>
  </message>
  <message>
   <source>No answer yet</source>
   <extracomment>app/ui/lessons/miss_bars.py</extracomment>
   <translation>Aún sin respuestas</translation>
  </message>
  <message>
   <source>said instead: {0}</source>
   <extracomment>app/ui/lessons/miss_bars.py</extracomment>
   <translation>dijo en su lugar: {0}</translation>
  </message>
  <message>
   <source>{0} of {1} {2} ({3})</source>
   <extracomment>app/ui/lessons/miss_bars.py</extracomment>
   <translation>{0} de {1} {2} ({3})</translation>
  </message>
  <message>
   <source>Turn a knob and see what it does to the picture and to the score.</source>
   <extracomment>app/ui/lessons/play_page.py</extracomment>
   <translation>Gire un mando y vea qué hace con la imagen y el valor.</translation>
  </message>
  <message>
   <source>Picture of the phantom</source>
   <extracomment>app/ui/lessons/play_page.py</extracomment>
   <translation>Imagen del fantoma</translation>
  </message>
  <message>
   <source>Breathe on, or hold the breath  (Space)</source>
   <extracomment>app/ui/lessons/play_page.py</extracomment>
   <translation>Respirar, o contener la respiración  (Espacio)</translation>
  </message>
  <message>
   <source>Masks</source>
   <extracomment>app/ui/lessons/play_page.py</extracomment>
   <translation>Máscaras</translation>
  </message>
  <message>
   <source>With or without the masks  (M)</source>
   <extracomment>app/ui/lessons/play_page.py</extracomment>
   <translation>Con o sin máscaras  (M)</translation>
  </message>
  <message>
   <source>True B-line score</source>
   <extracomment>app/ui/lessons/play_page.py</extracomment>
   <translation>Valor real de líneas B</translation>
  </message>
  <message>
   <source>The network says</source>
   <extracomment>app/ui/lessons/play_page.py</extracomment>
   <translation>La red dice</translation>
  </message>
  <message>
   <source>True score: {0}</source>
   <extracomment>app/ui/lessons/play_page.py</extracomment>
   <translation>Valor real: {0}</translation>
  </message>
  <message>
   <source>Right over the last 20 answers; dotted: difficulty</source>
   <extracomment>app/ui/lessons/plots.py</extracomment>
   <translation>Aciertos en las últimas 20; punteado: dificultad</translation>
  </message>
  <message>
   <source>Right over the last 20 answers</source>
   <extracomment>app/ui/lessons/plots.py</extracomment>
   <translation>Aciertos en las últimas 20</translation>
  </message>
  <message>
   <source>Right, by how sure you were</source>
   <extracomment>app/ui/lessons/plots.py</extracomment>
   <translation>Aciertos, según su seguridad</translation>
  </message>
  <message>
   <source>Reliability plot</source>
   <extracomment>app/ui/lessons/plots.py</extracomment>
   <translation>Fiabilidad</translation>
  </message>
  <message>
   <source>{0} sure: {1} right</source>
   <extracomment>app/ui/lessons/plots.py</extracomment>
   <translation>{0} seguro: {1} de aciertos</translation>
  </message>
  <message>
   <source>{0} sure</source>
   <extracomment>app/ui/lessons/plots.py</extracomment>
   <translation>{0} seguro</translation>
  </message>
  <message>
   <source>100 % sure</source>
   <extracomment>app/ui/lessons/plots.py</extracomment>
   <translation>100 % seguro</translation>
  </message>
  <message>
   <source>Learning curve</source>
   <extracomment>app/ui/lessons/plots.py</extracomment>
   <translation>Curva de aprendizaje</translation>
  </message>
  <message>
   <source>{0} right after {1} answers</source>
   <extracomment>app/ui/lessons/plots.py</extracomment>
   <translation>{0} de aciertos tras {1} respuestas</translation>
  </message>
  <message>
   <source>Answers</source>
   <extracomment>app/ui/lessons/progress_page.py</extracomment>
   <translation>Respuestas</translation>
  </message>
  <message>
   <source>Brier score</source>
   <extracomment>app/ui/lessons/progress_page.py</extracomment>
   <translation>Índice de Brier</translation>
  </message>
  <message>
   <source>Median time</source>
   <extracomment>app/ui/lessons/progress_page.py</extracomment>
   <translation>Tiempo mediano</translation>
  </message>
  <message>
   <source>Misses, class by class, with 95 % intervals</source>
   <extracomment>app/ui/lessons/progress_page.py</extracomment>
   <translation>Fallos, clase por clase, con intervalos del 95 %</translation>
  </message>
  <message>
   <source>Read otherwise than the network, with 95 % intervals</source>
   <extracomment>app/ui/lessons/progress_page.py</extracomment>
   <translation>Leído distinto que la red, con intervalos del 95 %</translation>
  </message>
  <message>
   <source>Which lesson</source>
   <extracomment>app/ui/lessons/progress_page.py</extracomment>
   <translation>Qué lección</translation>
  </message>
  <message>
   <source>Write the answers to a .csv or .json file</source>
   <extracomment>app/ui/lessons/progress_page.py</extracomment>
   <translation>Escribir las respuestas en un archivo .csv o .json</translation>
  </message>
  <message>
   <source>As the network</source>
   <extracomment>app/ui/lessons/progress_page.py</extracomment>
   <translation>Como la red</translation>
  </message>
  <message>
   <source>Brier, against it</source>
   <extracomment>app/ui/lessons/progress_page.py</extracomment>
   <translation>Brier, frente a ella</translation>
  </message>
  <message>
   <source>such as heron-7</source>
   <extracomment>app/ui/lessons/start_page.py</extracomment>
   <translation>por ejemplo, heron-7</translation>
  </message>
  <message>
   <source>Your name here, a pseudonym</source>
   <extracomment>app/ui/lessons/start_page.py</extracomment>
   <translation>Su nombre aquí, un seudónimo</translation>
  </message>
  <message>
   <source>Come in</source>
   <extracomment>app/ui/lessons/start_page.py</extracomment>
   <translation>Entrar</translation>
  </message>
  <message>
   <source>Come in under this name  (Enter)</source>
   <extracomment>app/ui/lessons/start_page.py</extracomment>
   <translation>Entrar con este nombre  (Intro)</translation>
  </message>
  <message>
   <source>Who learns?</source>
   <extracomment>app/ui/lessons/start_page.py</extracomment>
   <translation>¿Quién aprende?</translation>
  </message>
  <message>
   <source>Come in as {0}</source>
   <extracomment>app/ui/lessons/start_page.py</extracomment>
   <translation>Entrar como {0}</translation>
  </message>
  <message>
   <source>How sure are you that this is right?</source>
   <extracomment>app/ui/lessons/sure_row.py</extracomment>
   <translation>¿Cuán seguro está de que es correcto?</translation>
  </message>
  <message>
   <source>{0} sure  ([ and ])</source>
   <extracomment>app/ui/lessons/sure_row.py</extracomment>
   <translation>{0} seguro  ([ y ])</translation>
  </message>
  <message>
   <source>Brier</source>
   <extracomment>app/ui/lessons/teacher_page.py</extracomment>
   <translation>Brier</translation>
  </message>
  <message>
   <source>Sure − right</source>
   <extracomment>app/ui/lessons/teacher_page.py</extracomment>
   <translation>Seguro − acierto</translation>
  </message>
  <message>
   <source>Weakest</source>
   <extracomment>app/ui/lessons/teacher_page.py</extracomment>
   <translation>Más débil</translation>
  </message>
  <message>
   <source>Seconds</source>
   <extracomment>app/ui/lessons/teacher_page.py</extracomment>
   <translation>Segundos</translation>
  </message>
  <message>
   <source>Due</source>
   <extracomment>app/ui/lessons/teacher_page.py</extracomment>
   <translation>Pendiente</translation>
  </message>
  <message>
   <source>Last</source>
   <extracomment>app/ui/lessons/teacher_page.py</extracomment>
   <translation>Última</translation>
  </message>
  <message>
   <source>Export all</source>
   <extracomment>app/ui/lessons/teacher_page.py</extracomment>
   <translation>Exportar todo</translation>
  </message>
  <message>
   <source>Write all answers to a .csv or .json file</source>
   <extracomment>app/ui/lessons/teacher_page.py</extracomment>
   <translation>Escribir todas las respuestas en un archivo .csv o .json</translation>
  </message>
  <message>
   <source>Pseudonyms only. Sure − right above 0 is overconfidence. The weakest class was asked five times or more. Press a row twice, or Enter, for that learner's progress.</source>
   <extracomment>app/ui/lessons/teacher_page.py</extracomment>
   <translation>Solo seudónimos. Seguro − acierto sobre 0 es exceso de confianza. La clase más débil se preguntó cinco veces o más. Pulse una fila dos veces, o Intro, para ver su progreso.</translation>
  </message>
  <message>
   <source>Learners</source>
   <extracomment>app/ui/lessons/teacher_page.py</extracomment>
   <translation>Alumnos</translation>
  </message>
  <message>
   <source>Lesson {0}: {1}</source>
   <extracomment>app/ui/lessons/tile.py</extracomment>
   <translation>Lección {0}: {1}</translation>
  </message>
  <message>
   <source>Question</source>
   <extracomment>app/ui/lessons/told_box.py</extracomment>
   <translation>Pregunta</translation>
  </message>
  <message>
   <source>Truth</source>
   <extracomment>app/ui/lessons/told_box.py</extracomment>
   <translation>Verdad</translation>
  </message>
  <message>
   <source>What moved</source>
   <extracomment>app/ui/lessons/told_box.py</extracomment>
   <translation>Movimiento</translation>
  </message>
  <message>
   <source>Show: {0}  (V)</source>
   <extracomment>app/ui/lessons/told_box.py</extracomment>
   <translation>Mostrar: {0}  (V)</translation>
  </message>
  <message>
   <source>Why</source>
   <extracomment>app/ui/lessons/told_box.py</extracomment>
   <translation>Por qué</translation>
  </message>
  <message>
   <source>Colours: {0}</source>
   <extracomment>app/ui/lessons/told_box.py</extracomment>
   <translation>Colores: {0}</translation>
  </message>
  <message>
   <source>As it was asked.</source>
   <extracomment>app/ui/lessons/told_box.py</extracomment>
   <translation>Como se preguntó.</translation>
  </message>
  <message>
   <source>Network</source>
   <extracomment>app/ui/lessons/told_box.py</extracomment>
   <translation>Red</translation>
  </message>
  <message>
   <source>One picture back  (,)</source>
   <extracomment>app/ui/lessons/transport.py</extracomment>
   <translation>Una imagen atrás  (,)</translation>
  </message>
  <message>
   <source>Play or hold  (Space)</source>
   <extracomment>app/ui/lessons/transport.py</extracomment>
   <translation>Reproducir o parar  (Espacio)</translation>
  </message>
  <message>
   <source>One picture on  (.)</source>
   <extracomment>app/ui/lessons/transport.py</extracomment>
   <translation>Una imagen adelante  (.)</translation>
  </message>
  <message>
   <source>First choose a name of your own: a pseudonym, never your real name.</source>
   <extracomment>app/ui/lessons/window.py</extracomment>
   <translation>Elija primero un nombre propio: un seudónimo, nunca el real.</translation>
  </message>
  <message>
   <source>Pleura: lessons</source>
   <extracomment>app/ui/lessons/window.py</extracomment>
   <translation>Pleura: lecciones</translation>
  </message>
  <message>
   <source>What is this?</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>¿Qué es esto?</translation>
  </message>
  <message>
   <source>Tell the five basic pictures of the lung apart.</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>Distinguir las cinco imágenes básicas del pulmón.</translation>
  </message>
  <message>
   <source>What does this recording show?</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>¿Qué muestra esta grabación?</translation>
  </message>
  <message>
   <source>Find the pleural line first: the bright line just below the ribs.</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>Busque primero la línea pleural: la línea clara justo bajo las costillas.</translation>
  </message>
  <message>
   <source>A-lines lie across, at the depth of the pleural line and again below it.</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>Las líneas A son transversales, a la distancia de la línea pleural y otra vez más abajo.</translation>
  </message>
  <message>
   <source>B-lines run down from the pleural line to the bottom, and wipe A-lines out.</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>Las líneas B bajan de la línea pleural hasta el fondo y borran las líneas A.</translation>
  </message>
  <message>
   <source>Where B-lines merge, the field is white: confluence.</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>Donde las líneas B se fusionan, el campo es blanco: confluencia.</translation>
  </message>
  <message>
   <source>Consolidation looks like tissue with a shredded lower edge; an effusion is dark.</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>La consolidación parece tejido con borde inferior deshilachado; un derrame es oscuro.</translation>
  </message>
  <message>
   <source>lines across repeat the pleural line at multiples of its depth and no ray runs down</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>líneas transversales repiten la línea pleural a múltiplos de su profundidad y ningún haz baja</translation>
  </message>
  <message>
   <source>Separate B-lines</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>Líneas B separadas</translation>
  </message>
  <message>
   <source>rays run from the pleural line to the bottom and stay apart</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>los haces van de la línea pleural al fondo y siguen separados</translation>
  </message>
  <message>
   <source>Confluent B-lines</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>Líneas B confluentes</translation>
  </message>
  <message>
   <source>rays from the pleural line have merged into a white field of 1 cm or more</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>los haces de la línea pleural se han fusionado en un campo blanco de 1 cm o más</translation>
  </message>
  <message>
   <source>tissue-like lung with an uneven lower edge lies under the pleural line</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>bajo la línea pleural hay pulmón de aspecto tisular con borde inferior irregular</translation>
  </message>
  <message>
   <source>a dark layer lies between the pleural line and the lung</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>una capa oscura separa la línea pleural del pulmón</translation>
  </message>
  <message>
   <source>A-lines: across, evenly spaced</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>Líneas A: transversales, equidistantes</translation>
  </message>
  <message>
   <source>B-lines: down to the bottom</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>Líneas B: hasta el fondo</translation>
  </message>
  <message>
   <source>Confluence: merged and white</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>Confluencia: fusionada y blanca</translation>
  </message>
  <message>
   <source>Consolidation: like tissue</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>Consolidación: como tejido</translation>
  </message>
  <message>
   <source>Effusion: a dark layer</source>
   <extracomment>assets/lessons/1-what-is-this.toml</extracomment>
   <translation>Derrame: una capa oscura</translation>
  </message>
  <message>
   <source>Draw the pleural line</source>
   <extracomment>assets/lessons/2-pleural-line.toml</extracomment>
   <translation>Dibuje la línea pleural</translation>
  </message>
  <message>
   <source>Find the line that everything else is measured from.</source>
   <extracomment>assets/lessons/2-pleural-line.toml</extracomment>
   <translation>Encontrar la línea desde la que se mide todo lo demás.</translation>
  </message>
  <message>
   <source>Draw the pleural line wherever it shows, and nowhere else.</source>
   <extracomment>assets/lessons/2-pleural-line.toml</extracomment>
   <translation>Dibuje la línea pleural donde se vea, y en ningún otro sitio.</translation>
  </message>
  <message>
   <source>The pleural line is the bright line about half a centimetre below the ribs.</source>
   <extracomment>assets/lessons/2-pleural-line.toml</extracomment>
   <translation>La línea pleural es la línea clara medio centímetro bajo las costillas.</translation>
  </message>
  <message>
   <source>It stops at a rib's shadow and goes on behind it: draw each piece by itself.</source>
   <extracomment>assets/lessons/2-pleural-line.toml</extracomment>
   <translation>Se detiene en la sombra de una costilla y sigue detrás: dibuje cada trozo por separado.</translation>
  </message>
  <message>
   <source>Fasciae in the chest wall lie above it; A-lines lie at twice and three times its depth.</source>
   <extracomment>assets/lessons/2-pleural-line.toml</extracomment>
   <translation>Las fascias de la pared quedan por encima; las líneas A, al doble y al triple de su profundidad.</translation>
  </message>
  <message>
   <source>Up to 2 mm off is right; at 5 mm off nothing is earned.</source>
   <extracomment>assets/lessons/2-pleural-line.toml</extracomment>
   <translation>Hasta 2 mm de error es correcto; con 5 mm no se gana nada.</translation>
  </message>
  <message>
   <source>A line without a rib in view</source>
   <extracomment>assets/lessons/2-pleural-line.toml</extracomment>
   <translation>Una línea sin costilla a la vista</translation>
  </message>
  <message>
   <source>no rib is in view, so the line runs on</source>
   <extracomment>assets/lessons/2-pleural-line.toml</extracomment>
   <translation>no hay costilla a la vista, así que la línea es continua</translation>
  </message>
  <message>
   <source>A line that ribs interrupt</source>
   <extracomment>assets/lessons/2-pleural-line.toml</extracomment>
   <translation>Una línea que las costillas interrumpen</translation>
  </message>
  <message>
   <source>behind a rib nothing comes back, so the line has gaps</source>
   <extracomment>assets/lessons/2-pleural-line.toml</extracomment>
   <translation>tras una costilla no vuelve nada, así que la línea tiene huecos</translation>
  </message>
  <message>
   <source>No rib: the line runs on</source>
   <extracomment>assets/lessons/2-pleural-line.toml</extracomment>
   <translation>Sin costilla: la línea es continua</translation>
  </message>
  <message>
   <source>Ribs: the line has gaps</source>
   <extracomment>assets/lessons/2-pleural-line.toml</extracomment>
   <translation>Costillas: la línea tiene huecos</translation>
  </message>
  <message>
   <source>Hard: a dull line</source>
   <extracomment>assets/lessons/2-pleural-line.toml</extracomment>
   <translation>Difícil: una línea apagada</translation>
  </message>
  <message>
   <source>Count the B-lines</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>Cuente las líneas B</translation>
  </message>
  <message>
   <source>Count separate B-lines over all intercostal spaces in view.</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>Contar líneas B separadas en todos los espacios intercostales a la vista.</translation>
  </message>
  <message>
   <source>How many B-lines are in this picture?</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>¿Cuántas líneas B hay en esta imagen?</translation>
  </message>
  <message>
   <source>A B-line arises at the pleural line and runs down for at least half of what is in view, 4 cm at most.</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>Una línea B nace en la línea pleural y baja al menos la mitad de lo visible, 4 cm como mucho.</translation>
  </message>
  <message>
   <source>Count each ray once, even if it is broken or uneven.</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>Cuente cada haz una vez, aunque esté cortado o sea irregular.</translation>
  </message>
  <message>
   <source>Two rays that share their way count as one.</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>Dos haces que comparten camino cuentan como uno.</translation>
  </message>
  <message>
   <source>Three or more between two ribs are many.</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>Tres o más entre dos costillas son muchas.</translation>
  </message>
  <message>
   <source>No B-line</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>Ninguna línea B</translation>
  </message>
  <message>
   <source>no ray runs from the pleural line far enough down</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>ningún haz baja lo bastante desde la línea pleural</translation>
  </message>
  <message>
   <source>One or two B-lines</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>Una o dos líneas B</translation>
  </message>
  <message>
   <source>each ray that runs from the pleural line far enough down counts once</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>cada haz que baja lo bastante desde la línea pleural cuenta una vez</translation>
  </message>
  <message>
   <source>Three or more B-lines</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>Tres o más líneas B</translation>
  </message>
  <message>
   <source>None: only lines across</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>Ninguna: solo líneas transversales</translation>
  </message>
  <message>
   <source>Few: one or two rays to the bottom</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>Pocas: uno o dos haces hasta el fondo</translation>
  </message>
  <message>
   <source>Many: three or more</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>Muchas: tres o más</translation>
  </message>
  <message>
   <source>Hard: rays that fade into haze</source>
   <extracomment>assets/lessons/3-count-b-lines.toml</extracomment>
   <translation>Difícil: haces que se pierden en bruma</translation>
  </message>
  <message>
   <source>Score this space</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>Puntúe este espacio</translation>
  </message>
  <message>
   <source>Judge what share of the pleural line B-lines cross: the B-line Artifact Score of a space.</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>Juzgar qué parte de la línea pleural cruzan las líneas B: el B-line Artifact Score de un espacio.</translation>
  </message>
  <message>
   <source>What share of the pleural line between the marks do B-lines take, 0 to 1?</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>¿Qué parte de la línea pleural entre las marcas ocupan las líneas B, 0 a 1?</translation>
  </message>
  <message>
   <source>Look only between the marks at the top.</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>Mire solo entre las marcas de arriba.</translation>
  </message>
  <message>
   <source>Judge along the pleural line, not over the area below it.</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>Juzgue a lo largo de la línea pleural, no en el área de debajo.</translation>
  </message>
  <message>
   <source>B-lines and confluence count alike; gaps between them do not.</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>Líneas B y confluencia cuentan igual; los huecos entre ellas no.</translation>
  </message>
  <message>
   <source>Up to 0.10 off is right; at 0.40 off nothing is earned.</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>Hasta 0.10 de error es correcto; con 0.40 no se gana nada.</translation>
  </message>
  <message>
   <source>A space without B-lines</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>Un espacio sin líneas B</translation>
  </message>
  <message>
   <source>no beam of the space is crossed</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>ningún haz del espacio está cruzado</translation>
  </message>
  <message>
   <source>B-lines over at most half of the space</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>Líneas B en la mitad del espacio como mucho</translation>
  </message>
  <message>
   <source>a beam counts as crossed when B-line or confluence fills half of the 4 cm below the line</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>un haz cuenta como cruzado si línea B o confluencia llena la mitad de los 4 cm bajo la línea</translation>
  </message>
  <message>
   <source>B-lines over more than half of the space</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>Líneas B en más de la mitad del espacio</translation>
  </message>
  <message>
   <source>0: nothing crosses the line</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>0: nada cruza la línea</translation>
  </message>
  <message>
   <source>Part: some of the line is crossed</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>Parte: un trozo de la línea está cruzado</translation>
  </message>
  <message>
   <source>Most: more than half is crossed</source>
   <extracomment>assets/lessons/4-score-this-space.toml</extracomment>
   <translation>Mayoría: más de la mitad está cruzada</translation>
  </message>
  <message>
   <source>Can this be scored?</source>
   <extracomment>assets/lessons/5-can-it-be-scored.toml</extracomment>
   <translation>¿Se puede puntuar esto?</translation>
  </message>
  <message>
   <source>Say no when there is too little pleural line to judge: no number is better than a wrong one.</source>
   <extracomment>assets/lessons/5-can-it-be-scored.toml</extracomment>
   <translation>Decir que no cuando hay muy poca línea pleural: ningún número es mejor que uno erróneo.</translation>
  </message>
  <message>
   <source>Is there enough pleural line in view to judge B-lines?</source>
   <extracomment>assets/lessons/5-can-it-be-scored.toml</extracomment>
   <translation>¿Se ve bastante línea pleural para juzgar líneas B?</translation>
  </message>
  <message>
   <source>At least 1 cm of the pleural line, and a tenth of the picture's width, must show.</source>
   <extracomment>assets/lessons/5-can-it-be-scored.toml</extracomment>
   <translation>Debe verse al menos 1 cm de línea pleural y un décimo del ancho de la imagen.</translation>
  </message>
  <message>
   <source>Liver, spleen, kidney or bowel in place of lung: there is no pleural line to judge.</source>
   <extracomment>assets/lessons/5-can-it-be-scored.toml</extracomment>
   <translation>Hígado, bazo, riñón o intestino en vez de pulmón: no hay línea pleural que juzgar.</translation>
  </message>
  <message>
   <source>Gas under the skin hides the pleural line: all that shows are rays from above it.</source>
   <extracomment>assets/lessons/5-can-it-be-scored.toml</extracomment>
   <translation>El gas bajo la piel oculta la línea pleural: solo se ven haces desde encima de ella.</translation>
  </message>
  <message>
   <source>Black is not healthy: healthy lung shows a pleural line.</source>
   <extracomment>assets/lessons/5-can-it-be-scored.toml</extracomment>
   <translation>Negro no es sano: el pulmón sano muestra una línea pleural.</translation>
  </message>
  <message>
   <source>Yes, it can be scored</source>
   <extracomment>assets/lessons/5-can-it-be-scored.toml</extracomment>
   <translation>Sí, se puede puntuar</translation>
  </message>
  <message>
   <source>more than 2 cm of the pleural line show</source>
   <extracomment>assets/lessons/5-can-it-be-scored.toml</extracomment>
   <translation>se ven más de 2 cm de línea pleural</translation>
  </message>
  <message>
   <source>No, it cannot be scored</source>
   <extracomment>assets/lessons/5-can-it-be-scored.toml</extracomment>
   <translation>No, no se puede puntuar</translation>
  </message>
  <message>
   <source>hardly any pleural line shows: organs lie in view, or gas under the skin hides it</source>
   <extracomment>assets/lessons/5-can-it-be-scored.toml</extracomment>
   <translation>apenas se ve línea pleural: hay órganos a la vista, o gas bajo la piel la oculta</translation>
  </message>
  <message>
   <source>Yes: the pleural line shows</source>
   <extracomment>assets/lessons/5-can-it-be-scored.toml</extracomment>
   <translation>Sí: se ve la línea pleural</translation>
  </message>
  <message>
   <source>No: liver, no pleural line</source>
   <extracomment>assets/lessons/5-can-it-be-scored.toml</extracomment>
   <translation>No: hígado, sin línea pleural</translation>
  </message>
  <message>
   <source>No: gas hides it</source>
   <extracomment>assets/lessons/5-can-it-be-scored.toml</extracomment>
   <translation>No: el gas la oculta</translation>
  </message>
  <message>
   <source>Sliding or not?</source>
   <extracomment>assets/lessons/6-sliding.toml</extracomment>
   <translation>¿Se desliza o no?</translation>
  </message>
  <message>
   <source>See whether the lung slides under the chest wall.</source>
   <extracomment>assets/lessons/6-sliding.toml</extracomment>
   <translation>Ver si el pulmón se desliza bajo la pared torácica.</translation>
  </message>
  <message>
   <source>Does the lung slide under the chest wall?</source>
   <extracomment>assets/lessons/6-sliding.toml</extracomment>
   <translation>¿Se desliza el pulmón bajo la pared torácica?</translation>
  </message>
  <message>
   <source>Watch the speckle just below the pleural line against the layers above it.</source>
   <extracomment>assets/lessons/6-sliding.toml</extracomment>
   <translation>Mire el moteado justo bajo la línea pleural frente a las capas de encima.</translation>
  </message>
  <message>
   <source>Sliding: what lies below shimmers to and fro with the breath while the wall only bobs.</source>
   <extracomment>assets/lessons/6-sliding.toml</extracomment>
   <translation>Deslizamiento: lo de debajo titila de un lado a otro al respirar; la pared solo oscila.</translation>
  </message>
  <message>
   <source>Without sliding both stand still together, or beat a little with the heart.</source>
   <extracomment>assets/lessons/6-sliding.toml</extracomment>
   <translation>Sin deslizamiento ambos están quietos a la vez, o laten un poco con el corazón.</translation>
  </message>
  <message>
   <source>No sliding has many causes; it does not by itself mean air in the pleural space.</source>
   <extracomment>assets/lessons/6-sliding.toml</extracomment>
   <translation>La falta de deslizamiento tiene muchas causas; por sí sola no significa aire pleural.</translation>
  </message>
  <message>
   <source>The lung slides</source>
   <extracomment>assets/lessons/6-sliding.toml</extracomment>
   <translation>El pulmón se desliza</translation>
  </message>
  <message>
   <source>the speckle below the pleural line moves to and fro against the chest wall</source>
   <extracomment>assets/lessons/6-sliding.toml</extracomment>
   <translation>el moteado bajo la línea pleural se mueve de un lado a otro frente a la pared</translation>
  </message>
  <message>
   <source>The lung does not slide</source>
   <extracomment>assets/lessons/6-sliding.toml</extracomment>
   <translation>El pulmón no se desliza</translation>
  </message>
  <message>
   <source>the speckle below the pleural line keeps its place under the chest wall</source>
   <extracomment>assets/lessons/6-sliding.toml</extracomment>
   <translation>el moteado bajo la línea pleural mantiene su sitio bajo la pared</translation>
  </message>
  <message>
   <source>Sliding: it moves below the line</source>
   <extracomment>assets/lessons/6-sliding.toml</extracomment>
   <translation>Deslizamiento: se mueve bajo la línea</translation>
  </message>
  <message>
   <source>No sliding: bars all through</source>
   <extracomment>assets/lessons/6-sliding.toml</extracomment>
   <translation>Sin deslizamiento: rayas en todo</translation>
  </message>
  <message>
   <source>Find the lung point</source>
   <extracomment>assets/lessons/7-lung-point.toml</extracomment>
   <translation>Encuentre el punto pulmonar</translation>
  </message>
  <message>
   <source>Find the place where sliding begins and ends.</source>
   <extracomment>assets/lessons/7-lung-point.toml</extracomment>
   <translation>Encontrar el lugar donde empieza y acaba el deslizamiento.</translation>
  </message>
  <message>
   <source>Where along the pleural line does sliding begin, 0 (left edge) to 1 (right edge)?</source>
   <extracomment>assets/lessons/7-lung-point.toml</extracomment>
   <translation>¿Dónde de la línea pleural empieza el deslizamiento, 0 (izquierda) a 1 (derecha)?</translation>
  </message>
  <message>
   <source>On one side of the lung point the lung slides, on the other nothing moves.</source>
   <extracomment>assets/lessons/7-lung-point.toml</extracomment>
   <translation>A un lado del punto pulmonar el pulmón se desliza, al otro nada se mueve.</translation>
  </message>
  <message>
   <source>The point itself wanders with the breath.</source>
   <extracomment>assets/lessons/7-lung-point.toml</extracomment>
   <translation>El punto mismo se desplaza al respirar.</translation>
  </message>
  <message>
   <source>Compare left and right of the picture at the same moment.</source>
   <extracomment>assets/lessons/7-lung-point.toml</extracomment>
   <translation>Compare izquierda y derecha de la imagen en el mismo momento.</translation>
  </message>
  <message>
   <source>On the left</source>
   <extracomment>assets/lessons/7-lung-point.toml</extracomment>
   <translation>A la izquierda</translation>
  </message>
  <message>
   <source>the speckle below the line slides on one side of this place and stands on the other</source>
   <extracomment>assets/lessons/7-lung-point.toml</extracomment>
   <translation>el moteado bajo la línea se desliza a un lado de este lugar y está quieto al otro</translation>
  </message>
  <message>
   <source>In the middle</source>
   <extracomment>assets/lessons/7-lung-point.toml</extracomment>
   <translation>En el centro</translation>
  </message>
  <message>
   <source>On the right</source>
   <extracomment>assets/lessons/7-lung-point.toml</extracomment>
   <translation>A la derecha</translation>
  </message>
  <message>
   <source>The lung point is on the left</source>
   <extracomment>assets/lessons/7-lung-point.toml</extracomment>
   <translation>El punto pulmonar está a la izquierda</translation>
  </message>
  <message>
   <source>It is on the right</source>
   <extracomment>assets/lessons/7-lung-point.toml</extracomment>
   <translation>Está a la derecha</translation>
  </message>
  <message>
   <source>Which look-alike is it?</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>¿Qué imitador es?</translation>
  </message>
  <message>
   <source>Tell B-lines from the rays that are none.</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>Distinguir las líneas B de los haces que no lo son.</translation>
  </message>
  <message>
   <source>Which kind of ray does this recording show?</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>¿Qué tipo de haz muestra esta grabación?</translation>
  </message>
  <message>
   <source>B-lines arise at the pleural line, go to the bottom, slide with the lung and wipe out A-lines.</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>Las líneas B nacen en la línea pleural, llegan al fondo, se deslizan con el pulmón y borran las líneas A.</translation>
  </message>
  <message>
   <source>I-lines arise at the pleural line too but end after a centimetre or so: short comet tails.</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>Las líneas I también nacen en la línea pleural, pero acaban tras un centímetro o así: colas de cometa cortas.</translation>
  </message>
  <message>
   <source>Z-lines begin below the pleural line, stand still, fade and leave A-lines alone.</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>Las líneas Z empiezan bajo la línea pleural, están quietas, se apagan y respetan las líneas A.</translation>
  </message>
  <message>
   <source>E-lines come from gas under the skin: they begin above the pleural line, which is hidden.</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>Las líneas E vienen de gas bajo la piel: empiezan encima de la línea pleural, que queda oculta.</translation>
  </message>
  <message>
   <source>the rays arise at the pleural line, slide with the lung and run to the bottom</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>los haces nacen en la línea pleural, se deslizan con el pulmón y llegan al fondo</translation>
  </message>
  <message>
   <source>I-lines (short comet tails)</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>Líneas I (colas de cometa cortas)</translation>
  </message>
  <message>
   <source>the rays arise at the pleural line and are gone after about a centimetre</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>los haces nacen en la línea pleural y desaparecen tras un centímetro</translation>
  </message>
  <message>
   <source>Z-lines</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>Líneas Z</translation>
  </message>
  <message>
   <source>the rays begin below the pleural line, stand still and fade</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>los haces empiezan bajo la línea pleural, están quietos y se apagan</translation>
  </message>
  <message>
   <source>E-lines</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>Líneas E</translation>
  </message>
  <message>
   <source>the rays begin at gas under the skin, which hides the pleural line</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>los haces empiezan en gas bajo la piel, que oculta la línea pleural</translation>
  </message>
  <message>
   <source>B-lines: from the line to the bottom</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>Líneas B: de la línea al fondo</translation>
  </message>
  <message>
   <source>I-lines: soon gone</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>Líneas I: pronto acaban</translation>
  </message>
  <message>
   <source>Z-lines: begin below the line</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>Líneas Z: empiezan bajo la línea</translation>
  </message>
  <message>
   <source>E-lines: from gas above the line</source>
   <extracomment>assets/lessons/8-look-alikes.toml</extracomment>
   <translation>Líneas E: de gas sobre la línea</translation>
  </message>
  <message>
   <source>Examine zone by zone</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>Explore zona por zona</translation>
  </message>
  <message>
   <source>Score eight zones of one simulated patient, 0 to 3 each.</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>Puntuar ocho zonas de un paciente simulado, 0 a 3 cada una.</translation>
  </message>
  <message>
   <source>What is the score of this zone?</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>¿Qué puntuación tiene esta zona?</translation>
  </message>
  <message>
   <source>right, upper front</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>derecha, anterior superior</translation>
  </message>
  <message>
   <source>right, lower front</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>derecha, anterior inferior</translation>
  </message>
  <message>
   <source>right, upper side</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>derecha, lateral superior</translation>
  </message>
  <message>
   <source>right, lower side</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>derecha, lateral inferior</translation>
  </message>
  <message>
   <source>left, upper front</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>izquierda, anterior superior</translation>
  </message>
  <message>
   <source>left, lower front</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>izquierda, anterior inferior</translation>
  </message>
  <message>
   <source>left, upper side</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>izquierda, lateral superior</translation>
  </message>
  <message>
   <source>left, lower side</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>izquierda, lateral inferior</translation>
  </message>
  <message>
   <source>0: at most two separate B-lines in every space.</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>0: como mucho dos líneas B separadas en cada espacio.</translation>
  </message>
  <message>
   <source>1: three or more, or merged ones, over at most half of the pleural line of the worst space.</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>1: tres o más, o fusionadas, en la mitad de la línea pleural del peor espacio como mucho.</translation>
  </message>
  <message>
   <source>2: the same over more than half of it.</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>2: lo mismo en más de la mitad.</translation>
  </message>
  <message>
   <source>3: tissue-like lung (consolidation).</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>3: pulmón de aspecto tisular (consolidación).</translation>
  </message>
  <message>
   <source>Eight questions in a row are one patient.</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>Ocho preguntas seguidas son un paciente.</translation>
  </message>
  <message>
   <source>0 – at most two B-lines</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>0 – como mucho dos líneas B</translation>
  </message>
  <message>
   <source>no space has three B-lines or merged ones</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>ningún espacio tiene tres líneas B ni fusionadas</translation>
  </message>
  <message>
   <source>1 – B-lines over at most half</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>1 – líneas B en la mitad como mucho</translation>
  </message>
  <message>
   <source>the worst space has three or more B-lines, or merged ones, over at most half of its line</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>el peor espacio tiene tres o más líneas B, o fusionadas, en la mitad de su línea como mucho</translation>
  </message>
  <message>
   <source>2 – B-lines over more than half</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>2 – líneas B en más de la mitad</translation>
  </message>
  <message>
   <source>B-lines take more than half of the line of the worst space</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>las líneas B ocupan más de la mitad de la línea del peor espacio</translation>
  </message>
  <message>
   <source>3 – tissue-like lung</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>3 – pulmón de aspecto tisular</translation>
  </message>
  <message>
   <source>tissue-like lung lies under the pleural line</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>hay pulmón de aspecto tisular bajo la línea pleural</translation>
  </message>
  <message>
   <source>0: A-lines</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>0: líneas A</translation>
  </message>
  <message>
   <source>1: many, up to half</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>1: muchas, hasta la mitad</translation>
  </message>
  <message>
   <source>2: more than half</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>2: más de la mitad</translation>
  </message>
  <message>
   <source>3: like tissue</source>
   <extracomment>assets/lessons/9-zone-by-zone.toml</extracomment>
   <translation>3: como tejido</translation>
  </message>
  <message>
   <source>Your phantom: count</source>
   <extracomment>assets/lessons/source/1-gel-count.toml</extracomment>
   <translation>Su fantoma: contar</translation>
  </message>
  <message>
   <source>Count the B-lines of a real gel phantom, beside the network's count.</source>
   <extracomment>assets/lessons/source/1-gel-count.toml</extracomment>
   <translation>Contar las líneas B de un fantoma de gel real, junto a la cuenta de la red.</translation>
  </message>
  <message>
   <source>How many B-lines are in the picture that you held?</source>
   <extracomment>assets/lessons/source/1-gel-count.toml</extracomment>
   <translation>¿Cuántas líneas B hay en la imagen que retuvo?</translation>
  </message>
  <message>
   <source>Point the probe at the phantom. The picture shows no masks.</source>
   <extracomment>assets/lessons/source/1-gel-count.toml</extracomment>
   <translation>Apunte la sonda al fantoma. La imagen no muestra máscaras.</translation>
  </message>
  <message>
   <source>Hold a picture, count, and say how sure you are; only then the network's count is shown.</source>
   <extracomment>assets/lessons/source/1-gel-count.toml</extracomment>
   <translation>Retenga una imagen, cuente y diga cuán seguro está; solo entonces se muestra la cuenta de la red.</translation>
  </message>
  <message>
   <source>Nobody knows the truth of these pictures. The network is less than truth: where you differ, look again, either may be wrong.</source>
   <extracomment>assets/lessons/source/1-gel-count.toml</extracomment>
   <translation>Nadie conoce la verdad de estas imágenes. La red es menos que la verdad: donde difieran, mire otra vez; cualquiera puede errar.</translation>
  </message>
  <message>
   <source>Where the network gives no number, your answer is kept and not marked.</source>
   <extracomment>assets/lessons/source/1-gel-count.toml</extracomment>
   <translation>Donde la red no da número, su respuesta se guarda sin nota.</translation>
  </message>
  <message>
   <source>the network marks no ray that runs far enough down</source>
   <extracomment>assets/lessons/source/1-gel-count.toml</extracomment>
   <translation>la red no marca ningún haz que baje lo bastante</translation>
  </message>
  <message>
   <source>the network marks one or two rays that run far enough down</source>
   <extracomment>assets/lessons/source/1-gel-count.toml</extracomment>
   <translation>la red marca uno o dos haces que bajan lo bastante</translation>
  </message>
  <message>
   <source>the network marks three or more rays that run far enough down</source>
   <extracomment>assets/lessons/source/1-gel-count.toml</extracomment>
   <translation>la red marca tres o más haces que bajan lo bastante</translation>
  </message>
  <message>
   <source>Simulated: few</source>
   <extracomment>assets/lessons/source/1-gel-count.toml</extracomment>
   <translation>Simulado: pocas</translation>
  </message>
  <message>
   <source>Simulated: many</source>
   <extracomment>assets/lessons/source/1-gel-count.toml</extracomment>
   <translation>Simulado: muchas</translation>
  </message>
  <message>
   <source>Your phantom: score</source>
   <extracomment>assets/lessons/source/2-gel-score.toml</extracomment>
   <translation>Su fantoma: puntuar</translation>
  </message>
  <message>
   <source>Estimate the B-line score of a real gel phantom, beside the network's.</source>
   <extracomment>assets/lessons/source/2-gel-score.toml</extracomment>
   <translation>Estimar el valor de líneas B de un fantoma de gel real, junto al de la red.</translation>
  </message>
  <message>
   <source>What share of the readable pleural line do B-lines take, in the picture that you held?</source>
   <extracomment>assets/lessons/source/2-gel-score.toml</extracomment>
   <translation>¿Qué parte de la línea pleural legible ocupan las líneas B, en la imagen que retuvo?</translation>
  </message>
  <message>
   <source>Look along the whole pleural line between the ribs: what part of it do B-lines and confluence take?</source>
   <extracomment>assets/lessons/source/2-gel-score.toml</extracomment>
   <translation>Mire toda la línea pleural entre las costillas: ¿qué parte ocupan líneas B y confluencia?</translation>
  </message>
  <message>
   <source>No B-lines</source>
   <extracomment>assets/lessons/source/2-gel-score.toml</extracomment>
   <translation>Ninguna línea B</translation>
  </message>
  <message>
   <source>the network marks next to none of the line</source>
   <extracomment>assets/lessons/source/2-gel-score.toml</extracomment>
   <translation>la red no marca casi nada de la línea</translation>
  </message>
  <message>
   <source>B-lines over at most half of the line</source>
   <extracomment>assets/lessons/source/2-gel-score.toml</extracomment>
   <translation>Líneas B en la mitad de la línea como mucho</translation>
  </message>
  <message>
   <source>the network marks up to half of the line</source>
   <extracomment>assets/lessons/source/2-gel-score.toml</extracomment>
   <translation>la red marca hasta la mitad de la línea</translation>
  </message>
  <message>
   <source>B-lines over more than half of the line</source>
   <extracomment>assets/lessons/source/2-gel-score.toml</extracomment>
   <translation>Líneas B en más de la mitad de la línea</translation>
  </message>
  <message>
   <source>the network marks more than half of the line</source>
   <extracomment>assets/lessons/source/2-gel-score.toml</extracomment>
   <translation>la red marca más de la mitad de la línea</translation>
  </message>
  <message>
   <source>Simulated: some of the line</source>
   <extracomment>assets/lessons/source/2-gel-score.toml</extracomment>
   <translation>Simulado: parte de la línea</translation>
  </message>
  <message>
   <source>Simulated: most of it</source>
   <extracomment>assets/lessons/source/2-gel-score.toml</extracomment>
   <translation>Simulado: la mayor parte</translation>
  </message>
 </context>
 <context>
  <name>desk</name>
  <message>
   <source>Reading the recording failed ({0}). Open it again; if it stays so, report it.</source>
   <extracomment>app/desk/analysis.py</extracomment>
   <translation>Falló la lectura de la grabación ({0}). Ábrala otra vez; si persiste, comuníquelo.</translation>
  </message>
  <message>
   <source>{0} is a live source without an end: watch it with `pleura live`.</source>
   <extracomment>app/desk/analysis.py</extracomment>
   <translation>{0} es una fuente en vivo sin fin: véala con `pleura live`.</translation>
  </message>
  <message>
   <source>waiting</source>
   <extracomment>app/desk/batch.py</extracomment>
   <translation>en espera</translation>
  </message>
  <message>
   <source>reading</source>
   <extracomment>app/desk/batch.py</extracomment>
   <translation>leyendo</translation>
  </message>
  <message>
   <source>Reading failed ({0}). Please report it.</source>
   <extracomment>app/desk/batch.py</extracomment>
   <translation>Falló la lectura ({0}). Comuníquelo, por favor.</translation>
  </message>
  <message>
   <source>not examined yet</source>
   <extracomment>app/desk/build.py</extracomment>
   <translation>aún sin examinar</translation>
  </message>
  <message>
   <source>First</source>
   <extracomment>app/desk/build.py</extracomment>
   <translation>Primera</translation>
  </message>
  <message>
   <source>Second</source>
   <extracomment>app/desk/build.py</extracomment>
   <translation>Segunda</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <extracomment>app/desk/build.py</extracomment>
   <translation>{0} de {1}</translation>
  </message>
  <message>
   <source>Reading was cancelled: what was read is kept.</source>
   <extracomment>app/desk/build.py</extracomment>
   <translation>La lectura se canceló: lo leído se conserva.</translation>
  </message>
  <message>
   <source>not known</source>
   <extracomment>app/desk/course.py</extracomment>
   <translation>no se sabe</translation>
  </message>
  <message>
   <source>Worst moment, score {0}</source>
   <extracomment>app/desk/course.py</extracomment>
   <translation>Peor momento, valor {0}</translation>
  </message>
  <message>
   <source>Worst single space, score {0}</source>
   <extracomment>app/desk/course.py</extracomment>
   <translation>Peor espacio, valor {0}</translation>
  </message>
  <message>
   <source>Most B-lines at once: {0}</source>
   <extracomment>app/desk/course.py</extracomment>
   <translation>Más líneas B a la vez: {0}</translation>
  </message>
  <message>
   <source>Frame {0}: {1}</source>
   <extracomment>app/desk/course.py</extracomment>
   <translation>Imagen {0}: {1}</translation>
  </message>
  <message>
   <source>Wait until the recording is open and the last export has ended.</source>
   <extracomment>app/desk/desk.py</extracomment>
   <translation>Espere a que la grabación esté abierta y acabe la última exportación.</translation>
  </message>
  <message>
   <source>Nobody disagrees in what was examined so far.</source>
   <extracomment>app/desk/desk.py</extracomment>
   <translation>Nadie discrepa en lo examinado hasta ahora.</translation>
  </message>
  <message>
   <source>person rejects the network's masks</source>
   <extracomment>app/desk/disagreement.py</extracomment>
   <translation>la persona rechaza las máscaras de la red</translation>
  </message>
  <message>
   <source>person {0}, network {1}</source>
   <extracomment>app/desk/disagreement.py</extracomment>
   <translation>persona {0}, red {1}</translation>
  </message>
  <message>
   <source>gate withholds {0}: {1}</source>
   <extracomment>app/desk/disagreement.py</extracomment>
   <translation>el control retiene {0}: {1}</translation>
  </message>
  <message>
   <source>gate warns at {0}: {1}</source>
   <extracomment>app/desk/disagreement.py</extracomment>
   <translation>el control avisa en {0}: {1}</translation>
  </message>
  <message>
   <source>networks {0} and {1}</source>
   <extracomment>app/desk/disagreement.py</extracomment>
   <translation>redes {0} y {1}</translation>
  </message>
  <message>
   <source>There is nothing to correct yet: wait until this frame was examined.</source>
   <extracomment>app/desk/editing.py</extracomment>
   <translation>Aún no hay nada que corregir: espere a que se examine esta imagen.</translation>
  </message>
  <message>
   <source>No ultrasound was found in this frame: give its sector with --sector.</source>
   <extracomment>app/desk/editing.py</extracomment>
   <translation>No se halló ecografía en esta imagen: indique su sector con --sector.</translation>
  </message>
  <message>
   <source>The network gave no mask here: mark the frame, or reject it.</source>
   <extracomment>app/desk/editing.py</extracomment>
   <translation>La red no dio máscara aquí: marque la imagen o rechácela.</translation>
  </message>
  <message>
   <source>Lay a pleural line first (P): B-lines hang from it.</source>
   <extracomment>app/desk/edits.py</extracomment>
   <translation>Trace primero una línea pleural (P): de ella cuelgan las líneas B.</translation>
  </message>
  <message>
   <source>A pleural line runs all across already: drag its points, or remove it.</source>
   <extracomment>app/desk/edits.py</extracomment>
   <translation>Ya hay una línea pleural de lado a lado: arrastre sus puntos o quítela.</translation>
  </message>
  <message>
   <source>Select a line first: press on it, or go round with Tab.</source>
   <extracomment>app/desk/hand.py</extracomment>
   <translation>Seleccione primero una línea: púlsela o vaya con Tab.</translation>
  </message>
  <message>
   <source>Select a B-line first: press on it, or go round with Tab.</source>
   <extracomment>app/desk/hand.py</extracomment>
   <translation>Seleccione primero una línea B: púlsela o vaya con Tab.</translation>
  </message>
  <message>
   <source>saving…</source>
   <extracomment>app/desk/ledger.py</extracomment>
   <translation>guardando…</translation>
  </message>
  <message>
   <source>all saved</source>
   <extracomment>app/desk/ledger.py</extracomment>
   <translation>todo guardado</translation>
  </message>
  <message>
   <source>accepted by a person</source>
   <extracomment>app/desk/ledger.py</extracomment>
   <translation>aceptado por una persona</translation>
  </message>
  <message>
   <source>corrected by a person</source>
   <extracomment>app/desk/ledger.py</extracomment>
   <translation>corregido por una persona</translation>
  </message>
  <message>
   <source>{0} by a person</source>
   <extracomment>app/desk/notebook.py</extracomment>
   <translation>{0} por una persona</translation>
  </message>
  <message>
   <source>Not examined yet</source>
   <extracomment>app/desk/panel.py</extracomment>
   <translation>Aún sin examinar</translation>
  </message>
  <message>
   <source>What the marks of a person give; no interval is known for it.</source>
   <extracomment>app/desk/panel.py</extracomment>
   <translation>Lo que dan las marcas de una persona; no se conoce intervalo.</translation>
  </message>
  <message>
   <source>No score: rejected by a person. The network gave {0}.</source>
   <extracomment>app/desk/panel.py</extracomment>
   <translation>Sin valor: rechazado por una persona. La red dio {0}.</translation>
  </message>
  <message>
   <source>This frame; masks accepted by a person</source>
   <extracomment>app/desk/panel.py</extracomment>
   <translation>Máscaras aceptadas por una persona</translation>
  </message>
  <message>
   <source>This frame</source>
   <extracomment>app/desk/panel.py</extracomment>
   <translation>Esta imagen</translation>
  </message>
  <message>
   <source>Being corrected</source>
   <extracomment>app/desk/panel.py</extracomment>
   <translation>Corrigiendo</translation>
  </message>
  <message>
   <source>{0}; the network gave {1}</source>
   <extracomment>app/desk/panel.py</extracomment>
   <translation>{0}; la red dio {1}</translation>
  </message>
  <message>
   <source>No score: {0}. {1}</source>
   <extracomment>app/desk/panel.py</extracomment>
   <translation>Sin valor: {0}. {1}</translation>
  </message>
  <message>
   <source>By a person</source>
   <extracomment>app/desk/panel.py</extracomment>
   <translation>Por una persona</translation>
  </message>
  <message>
   <source>no score ({0})</source>
   <extracomment>app/desk/panel.py</extracomment>
   <translation>sin valor ({0})</translation>
  </message>
  <message>
   <source>Showing the recording failed ({0}). Open it again.</source>
   <extracomment>app/desk/player.py</extracomment>
   <translation>Falló la presentación de la grabación ({0}). Ábrala otra vez.</translation>
  </message>
  <message>
   <source>{0} holds no picture. Choose another file.</source>
   <extracomment>app/desk/player.py</extracomment>
   <translation>{0} no contiene ninguna imagen. Elija otro archivo.</translation>
  </message>
  <message>
   <source>The corrections cannot be saved ({0}): free some space, or choose another folder with --corrections.</source>
   <extracomment>app/desk/review_file.py</extracomment>
   <translation>Las correcciones no se pueden guardar ({0}): libere espacio o elija otra carpeta con --corrections.</translation>
  </message>
  <message>
   <source>The corrections in {0} cannot be read: move the file away to begin anew, or choose another folder with --corrections.</source>
   <extracomment>app/desk/review_file.py</extracomment>
   <translation>Las correcciones de {0} no se pueden leer: mueva el archivo para empezar de nuevo o elija otra carpeta con --corrections.</translation>
  </message>
  <message>
   <source>The corrections could not be saved ({0}).</source>
   <extracomment>app/desk/saver.py</extracomment>
   <translation>Las correcciones no se pudieron guardar ({0}).</translation>
  </message>
  <message>
   <source>by the network</source>
   <extracomment>app/desk/state.py</extracomment>
   <translation>de la red</translation>
  </message>
  <message>
   <source>rejected by a person</source>
   <extracomment>app/desk/state.py</extracomment>
   <translation>rechazado por una persona</translation>
  </message>
  <message>
   <source>PNG masks</source>
   <extracomment>app/desk/export/forms.py</extracomment>
   <translation>Máscaras PNG</translation>
  </message>
  <message>
   <source>Annotations to learn from</source>
   <extracomment>app/desk/export/forms.py</extracomment>
   <translation>Anotaciones para aprender</translation>
  </message>
  <message>
   <source>Recording</source>
   <extracomment>app/ui/desk/batch.py</extracomment>
   <translation>Grabación</translation>
  </message>
  <message>
   <source>Frames</source>
   <extracomment>app/ui/desk/batch.py</extracomment>
   <translation>Imágenes</translation>
  </message>
  <message>
   <source>Scored</source>
   <extracomment>app/ui/desk/batch.py</extracomment>
   <translation>Con valor</translation>
  </message>
  <message>
   <source>Median</source>
   <extracomment>app/ui/desk/batch.py</extracomment>
   <translation>Mediana</translation>
  </message>
  <message>
   <source>90th</source>
   <extracomment>app/ui/desk/batch.py</extracomment>
   <translation>P 90</translation>
  </message>
  <message>
   <source>Worst</source>
   <extracomment>app/ui/desk/batch.py</extracomment>
   <translation>Peor</translation>
  </message>
  <message>
   <source>To look at</source>
   <extracomment>app/ui/desk/batch.py</extracomment>
   <translation>Por ver</translation>
  </message>
  <message>
   <source>Recordings</source>
   <extracomment>app/ui/desk/batch.py</extracomment>
   <translation>Grabaciones</translation>
  </message>
  <message>
   <source>Stop reading the queue; what was read is kept</source>
   <extracomment>app/ui/desk/batch.py</extracomment>
   <translation>Parar la lectura de la cola; lo leído se conserva</translation>
  </message>
  <message>
   <source>Open the chosen recording  (Enter)</source>
   <extracomment>app/ui/desk/batch.py</extracomment>
   <translation>Abrir la grabación elegida  (Intro)</translation>
  </message>
  <message>
   <source>Recordings of the queue</source>
   <extracomment>app/ui/desk/batch.py</extracomment>
   <translation>Grabaciones de la cola</translation>
  </message>
  <message>
   <source>{0} of {1} read</source>
   <extracomment>app/ui/desk/batch.py</extracomment>
   <translation>{0} de {1} leídas</translation>
  </message>
  <message>
   <source>Disagreements</source>
   <extracomment>app/ui/desk/cases.py</extracomment>
   <translation>Discrepancias</translation>
  </message>
  <message>
   <source>Next</source>
   <extracomment>app/ui/desk/cases.py</extracomment>
   <translation>Siguiente</translation>
  </message>
  <message>
   <source>To the next disagreement  (N)</source>
   <extracomment>app/ui/desk/cases.py</extracomment>
   <translation>A la siguiente discrepancia  (N)</translation>
  </message>
  <message>
   <source>Frames where gate, network and person disagree</source>
   <extracomment>app/ui/desk/cases.py</extracomment>
   <translation>Imágenes en que control, red y persona discrepan</translation>
  </message>
  <message>
   <source>No disagreement</source>
   <extracomment>app/ui/desk/cases.py</extracomment>
   <translation>Sin discrepancias</translation>
  </message>
  <message>
   <source>Disagreements: {0} open</source>
   <extracomment>app/ui/desk/cases.py</extracomment>
   <translation>Discrepancias: {0}</translation>
  </message>
  <message>
   <source>One grey picture a frame, its values are the classes</source>
   <extracomment>app/ui/desk/export.py</extracomment>
   <translation>Una imagen gris por imagen; sus valores son las clases</translation>
  </message>
  <message>
   <source>One JSON with polygons, boxes and areas</source>
   <extracomment>app/ui/desk/export.py</extracomment>
   <translation>Un JSON con polígonos, cajas y áreas</translation>
  </message>
  <message>
   <source>JSON for AnnotateUltrasound of 3D Slicer</source>
   <extracomment>app/ui/desk/export.py</extracomment>
   <translation>JSON para AnnotateUltrasound de 3D Slicer</translation>
  </message>
  <message>
   <source>Annotations by beam and depth, for pleura adapt and pleura mark</source>
   <extracomment>app/ui/desk/export.py</extracomment>
   <translation>Anotaciones por haz y profundidad, para pleura adapt y pleura mark</translation>
  </message>
  <message>
   <source>All frames, also those that nobody judged</source>
   <extracomment>app/ui/desk/export.py</extracomment>
   <translation>Todas las imágenes, también las que nadie juzgó</translation>
  </message>
  <message>
   <source>Also the frames that nobody judged</source>
   <extracomment>app/ui/desk/export.py</extracomment>
   <translation>También las imágenes que nadie juzgó</translation>
  </message>
  <message>
   <source>{0} frames judged by a person</source>
   <extracomment>app/ui/desk/export.py</extracomment>
   <translation>{0} imágenes juzgadas por una persona</translation>
  </message>
  <message>
   <source>1 frame judged by a person</source>
   <extracomment>app/ui/desk/export.py</extracomment>
   <translation>1 imagen juzgada por una persona</translation>
  </message>
  <message>
   <source>{0}. Every file says whose masks these are; rejected frames are left out. No picture is written.</source>
   <extracomment>app/ui/desk/export.py</extracomment>
   <translation>{0}. Cada archivo dice de quién son las máscaras; las imágenes rechazadas se omiten. No se escribe ninguna imagen.</translation>
  </message>
  <message>
   <source>How much of the recording was read</source>
   <extracomment>app/ui/desk/header.py</extracomment>
   <translation>Cuánto de la grabación se ha leído</translation>
  </message>
  <message>
   <source>Stop reading; what was read is kept  (Esc)</source>
   <extracomment>app/ui/desk/header.py</extracomment>
   <translation>Parar la lectura; lo leído se conserva  (Esc)</translation>
  </message>
  <message>
   <source>Open a recording  (Ctrl+O)</source>
   <extracomment>app/ui/desk/header.py</extracomment>
   <translation>Abrir una grabación  (Ctrl+O)</translation>
  </message>
  <message>
   <source>Export what a person judged  (Ctrl+E)</source>
   <extracomment>app/ui/desk/header.py</extracomment>
   <translation>Exportar lo juzgado por una persona  (Ctrl+E)</translation>
  </message>
  <message>
   <source>Pleura · Review</source>
   <extracomment>app/ui/desk/header.py</extracomment>
   <translation>Pleura · Revisión</translation>
  </message>
  <message>
   <source>{0} % read</source>
   <extracomment>app/ui/desk/header.py</extracomment>
   <translation>{0} % leído</translation>
  </message>
  <message>
   <source>Play or hold</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Reproducir o parar</translation>
  </message>
  <message>
   <source>Page Up</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>RePág</translation>
  </message>
  <message>
   <source>Ten pictures back</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Diez imágenes atrás</translation>
  </message>
  <message>
   <source>Page Down</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>AvPág</translation>
  </message>
  <message>
   <source>Ten pictures on</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Diez imágenes adelante</translation>
  </message>
  <message>
   <source>End</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Fin</translation>
  </message>
  <message>
   <source>To the last picture</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>A la última imagen</translation>
  </message>
  <message>
   <source>Play again and again, or once</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Reproducir en bucle, o una vez</translation>
  </message>
  <message>
   <source>Let the loop begin here</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Empezar el bucle aquí</translation>
  </message>
  <message>
   <source>Let the loop end here</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Acabar el bucle aquí</translation>
  </message>
  <message>
   <source>To the next worst moment</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Al siguiente peor momento</translation>
  </message>
  <message>
   <source>To the next disagreement</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>A la siguiente discrepancia</translation>
  </message>
  <message>
   <source>Accept the masks of this picture</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Aceptar las máscaras de esta imagen</translation>
  </message>
  <message>
   <source>Reject the masks of this picture</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Rechazar las máscaras de esta imagen</translation>
  </message>
  <message>
   <source>Give the picture back to the network</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Devolver la imagen a la red</translation>
  </message>
  <message>
   <source>Undo, wherever it was</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Deshacer, dondequiera que fuera</translation>
  </message>
  <message>
   <source>Redo</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Rehacer</translation>
  </message>
  <message>
   <source>Tab</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Tab</translation>
  </message>
  <message>
   <source>Take the next handle</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Tomar el siguiente control</translation>
  </message>
  <message>
   <source>Take the last handle</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Tomar el control anterior</translation>
  </message>
  <message>
   <source>Move the handle, or a B-line, left</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Mover el control o la línea B, izq.</translation>
  </message>
  <message>
   <source>… right</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>… derecha</translation>
  </message>
  <message>
   <source>… up</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>… arriba</translation>
  </message>
  <message>
   <source>… down</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>… abajo</translation>
  </message>
  <message>
   <source>Add a B-line</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Añadir una línea B</translation>
  </message>
  <message>
   <source>Add a confluent run</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Añadir confluencia</translation>
  </message>
  <message>
   <source>B-line to confluent run and back</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>De línea B a confluencia y vuelta</translation>
  </message>
  <message>
   <source>Lay a pleural line</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Trazar una línea pleural</translation>
  </message>
  <message>
   <source>Del</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Supr</translation>
  </message>
  <message>
   <source>Remove what is selected</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Quitar lo seleccionado</translation>
  </message>
  <message>
   <source>Remove all: nothing is there</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Quitar todo: no hay nada</translation>
  </message>
  <message>
   <source>Beams upright, or as scanned</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Haces verticales, o como se exploró</translation>
  </message>
  <message>
   <source>Differences of two networks</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Diferencias de dos redes</translation>
  </message>
  <message>
   <source>Masks on or off</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Máscaras sí o no</translation>
  </message>
  <message>
   <source>Look without masks and handles</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Ver sin máscaras ni controles</translation>
  </message>
  <message>
   <source>Open a recording</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Abrir una grabación</translation>
  </message>
  <message>
   <source>Open a session or a folder</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Abrir una sesión o una carpeta</translation>
  </message>
  <message>
   <source>The queue of recordings</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>La cola de grabaciones</translation>
  </message>
  <message>
   <source>Export what a person judged</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Exportar lo juzgado por una persona</translation>
  </message>
  <message>
   <source>Esc</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Select nothing; stop reading</source>
   <extracomment>app/ui/desk/keys.py</extracomment>
   <translation>No seleccionar nada; parar la lectura</translation>
  </message>
  <message>
   <source>only here</source>
   <extracomment>app/ui/desk/marks_paint.py</extracomment>
   <translation>solo aquí</translation>
  </message>
  <message>
   <source>only there</source>
   <extracomment>app/ui/desk/marks_paint.py</extracomment>
   <translation>solo allí</translation>
  </message>
  <message>
   <source>another class</source>
   <extracomment>app/ui/desk/marks_paint.py</extracomment>
   <translation>otra clase</translation>
  </message>
  <message>
   <source>Something went wrong inside Pleura. What was corrected is saved; open it again.</source>
   <extracomment>app/ui/desk/run.py</extracomment>
   <translation>Algo falló dentro de Pleura. Lo corregido está guardado; ábralo otra vez.</translation>
  </message>
  <message>
   <source>Open a recording, a session or a folder of pictures</source>
   <extracomment>app/ui/desk/stage.py</extracomment>
   <translation>Abrir una grabación, una sesión o una carpeta de imágenes</translation>
  </message>
  <message>
   <source>Picture to compare</source>
   <extracomment>app/ui/desk/stage.py</extracomment>
   <translation>Imagen para comparar</translation>
  </message>
  <message>
   <source>{0} judged by a person</source>
   <extracomment>app/ui/desk/stage.py</extracomment>
   <translation>{0} juzgadas por una persona</translation>
  </message>
  <message>
   <source>Score over the recording</source>
   <extracomment>app/ui/desk/timeline.py</extracomment>
   <translation>Valor a lo largo de la grabación</translation>
  </message>
  <message>
   <source>Frame {0}</source>
   <extracomment>app/ui/desk/timeline.py</extracomment>
   <translation>Imagen {0}</translation>
  </message>
  <message>
   <source>breaths</source>
   <extracomment>app/ui/desk/timeline.py</extracomment>
   <translation>respir.</translation>
  </message>
  <message>
   <source>Accept</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>Aceptar</translation>
  </message>
  <message>
   <source>Accept the masks of this picture  (Enter)</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>Aceptar las máscaras de esta imagen  (Intro)</translation>
  </message>
  <message>
   <source>Reject</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>Rechazar</translation>
  </message>
  <message>
   <source>Reject the masks of this picture  (R)</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>Rechazar las máscaras de esta imagen  (R)</translation>
  </message>
  <message>
   <source>Undo  (Ctrl+Z)</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>Deshacer  (Ctrl+Z)</translation>
  </message>
  <message>
   <source>Redo  (Ctrl+Y)</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>Rehacer  (Ctrl+Y)</translation>
  </message>
  <message>
   <source>Add a B-line  (B)</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>Añadir una línea B  (B)</translation>
  </message>
  <message>
   <source>Add a confluent run  (C)</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>Añadir confluencia  (C)</translation>
  </message>
  <message>
   <source>Change</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>Cambiar</translation>
  </message>
  <message>
   <source>B-line to confluent run and back  (T)</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>De línea B a confluencia y vuelta  (T)</translation>
  </message>
  <message>
   <source>Lay a pleural line  (P)</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>Trazar una línea pleural  (P)</translation>
  </message>
  <message>
   <source>Remove</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Remove what is selected  (Delete)</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>Quitar lo seleccionado  (Supr)</translation>
  </message>
  <message>
   <source>Give the picture back to the network  (Shift+R)</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>Devolver la imagen a la red  (Shift+R)</translation>
  </message>
  <message>
   <source>Correct the masks</source>
   <extracomment>app/ui/desk/tools.py</extracomment>
   <translation>Corregir las máscaras</translation>
  </message>
  <message>
   <source>Play again and again  (L); from I to O</source>
   <extracomment>app/ui/desk/transport.py</extracomment>
   <translation>Reproducir en bucle  (L); de I a O</translation>
  </message>
  <message>
   <source>To the next worst moment  (W)</source>
   <extracomment>app/ui/desk/transport.py</extracomment>
   <translation>Al siguiente peor momento  (W)</translation>
  </message>
  <message>
   <source>Beams upright, or as scanned  (U)</source>
   <extracomment>app/ui/desk/transport.py</extracomment>
   <translation>Haces verticales, o como se exploró  (U)</translation>
  </message>
  <message>
   <source>Differences of two networks  (X)</source>
   <extracomment>app/ui/desk/transport.py</extracomment>
   <translation>Diferencias de dos redes  (X)</translation>
  </message>
  <message>
   <source>Speed</source>
   <extracomment>app/ui/desk/transport.py</extracomment>
   <translation>Velocidad</translation>
  </message>
  <message>
   <source>Play slower  ([)</source>
   <extracomment>app/ui/desk/transport.py</extracomment>
   <translation>Más despacio  ([)</translation>
  </message>
  <message>
   <source>Play faster  (])</source>
   <extracomment>app/ui/desk/transport.py</extracomment>
   <translation>Más rápido  (])</translation>
  </message>
  <message>
   <source>Shown picture</source>
   <extracomment>app/ui/desk/transport.py</extracomment>
   <translation>Imagen mostrada</translation>
  </message>
  <message>
   <source>Drop a folder of recordings, or several files, on this window to read them all.</source>
   <extracomment>app/ui/desk/window.py</extracomment>
   <translation>Suelte en esta ventana una carpeta de grabaciones, o varios archivos, para leerlos todos.</translation>
  </message>
  <message>
   <source>Choose or make a folder for the export</source>
   <extracomment>app/ui/desk/window.py</extracomment>
   <translation>Elija o cree una carpeta para la exportación</translation>
  </message>
 </context>
</TS>
