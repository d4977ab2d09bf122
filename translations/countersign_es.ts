<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Countersign</source>
        <translation>Acerca de Countersign</translation>
    </message>
    <message>
        <source>Countersign {version}</source>
        <translation>Countersign {version}</translation>
    </message>
    <message>
        <source>Reads identity documents on this computer alone, and leaves the last word to you. It opens no network connection, and keeps images in memory only until their record is countersigned.</source>
        <translation>Lee documentos de identidad solo en este equipo y le deja a usted la última palabra. No abre ninguna conexión de red y guarda las imágenes solo en memoria, hasta que se refrenda su registro.</translation>
    </message>
    <message>
        <source>Built with Qt {qt}</source>
        <translation>Hecho con Qt {qt}</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Work of others</source>
        <translation>Trabajo de terceros</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The text was not installed with this copy.</source>
        <translation>El texto no se instaló con esta copia.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>A&amp;rchivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Fie&amp;ld</source>
        <translation>&amp;Campo</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Documento</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>Re&amp;gistros</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>Export p&amp;rofile</source>
        <translation>&amp;Perfil de exportación</translation>
    </message>
    <message>
        <source>Al&amp;ternative</source>
        <translation>A&amp;lternativa</translation>
    </message>
    <message>
        <source>&amp;Looks</source>
        <translation>A&amp;pariencia</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Cola</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Paste a document</source>
        <translation>Pegar &amp;un documento</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Sc&amp;an</source>
        <translation>Escanea&amp;r</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Escanear</translation>
    </message>
    <message>
        <source>Sca&amp;nner…</source>
        <translation>Escá&amp;ner…</translation>
    </message>
    <message>
        <source>&amp;Camera…</source>
        <translation>Cá&amp;mara…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Watch a &amp;folder…</source>
        <translation>&amp;Vigilar una carpeta…</translation>
    </message>
    <message>
        <source>&amp;Set up export…</source>
        <translation>&amp;Configurar la exportación…</translation>
    </message>
    <message>
        <source>Save as searchable P&amp;DF…</source>
        <translation>Guardar como P&amp;DF con búsqueda…</translation>
    </message>
    <message>
        <source>&amp;Write again what could not be written</source>
        <translation>&amp;Escribir de nuevo lo pendiente</translation>
    </message>
    <message>
        <source>&amp;Lock the desk</source>
        <translation>&amp;Bloquear la mesa</translation>
    </message>
    <message>
        <source>Swi&amp;tch operator</source>
        <translation>Cambiar de &amp;operador</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Same as in the record before</source>
        <translation>&amp;Igual que en el registro anterior</translation>
    </message>
    <message>
        <source>Type again &amp;blind</source>
        <translation>&amp;Teclear de nuevo a ciegas</translation>
    </message>
    <message>
        <source>Take alternative &amp;{number}</source>
        <translation>Tomar la alternativa &amp;{number}</translation>
    </message>
    <message>
        <source>&amp;Accept, go to the next open one</source>
        <translation>Aceptar e ir al siguiente &amp;pendiente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>&amp;Next field</source>
        <translation>&amp;Campo siguiente</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>&amp;Previous field</source>
        <translation>Ca&amp;mpo anterior</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation>Shift+Tab</translation>
    </message>
    <message>
        <source>&amp;Leave the editor</source>
        <translation>Sal&amp;ir del editor</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Next &amp;doubtful character</source>
        <translation>&amp;Siguiente carácter dudoso</translation>
    </message>
    <message>
        <source>Previous d&amp;oubtful character</source>
        <translation>&amp;Anterior carácter dudoso</translation>
    </message>
    <message>
        <source>&amp;Why this value</source>
        <translation>Por &amp;qué este valor</translation>
    </message>
    <message>
        <source>&amp;Read this box again</source>
        <translation>Leer &amp;este recuadro otra vez</translation>
    </message>
    <message>
        <source>Draw the &amp;box by hand</source>
        <translation>&amp;Dibujar el recuadro a mano</translation>
    </message>
    <message>
        <source>&amp;Countersign</source>
        <translation>&amp;Refrendar</translation>
    </message>
    <message>
        <source>&amp;Postpone</source>
        <translation>&amp;Dejar para después</translation>
    </message>
    <message>
        <source>&amp;Read the whole document again</source>
        <translation>&amp;Leer otra vez todo el documento</translation>
    </message>
    <message>
        <source>Choose the &amp;type…</source>
        <translation>&amp;Elegir el tipo…</translation>
    </message>
    <message>
        <source>T&amp;urn the card over</source>
        <translation>Dar la &amp;vuelta a la tarjeta</translation>
    </message>
    <message>
        <source>&amp;Join with the next one: front and back</source>
        <translation>&amp;Unir con el siguiente: anverso y reverso</translation>
    </message>
    <message>
        <source>&amp;Make two documents of it again</source>
        <translation>&amp;Separar otra vez en dos documentos</translation>
    </message>
    <message>
        <source>Take &amp;off the desk</source>
        <translation>&amp;Quitar de la mesa</translation>
    </message>
    <message>
        <source>&amp;Find a record…</source>
        <translation>&amp;Buscar un registro…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Diario…</translation>
    </message>
    <message>
        <source>F&amp;igures…</source>
        <translation>&amp;Cifras…</translation>
    </message>
    <message>
        <source>&amp;Operators…</source>
        <translation>&amp;Operadores…</translation>
    </message>
    <message>
        <source>&amp;What is kept…</source>
        <translation>&amp;Qué se guarda…</translation>
    </message>
    <message>
        <source>Recovery &amp;passphrase…</source>
        <translation>&amp;Frase de recuperación…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Hacer una copia ahora</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>&amp;Restaurar de una copia…</translation>
    </message>
    <message>
        <source>&amp;Erase what is due…</source>
        <translation>Borrar lo &amp;vencido…</translation>
    </message>
    <message>
        <source>&amp;Keep records…</source>
        <translation>&amp;Guardar registros…</translation>
    </message>
    <message>
        <source>&amp;Pause reading ahead</source>
        <translation>&amp;Pausar la lectura anticipada</translation>
    </message>
    <message>
        <source>&amp;Stop reading this one</source>
        <translation>&amp;Dejar de leer este</translation>
    </message>
    <message>
        <source>&amp;Read again what could not be read</source>
        <translation>&amp;Leer otra vez lo que no se pudo leer</translation>
    </message>
    <message>
        <source>One place &amp;up</source>
        <translation>Un lugar más &amp;arriba</translation>
    </message>
    <message>
        <source>One place &amp;down</source>
        <translation>Un lugar más a&amp;bajo</translation>
    </message>
    <message>
        <source>Zoom to the &amp;field</source>
        <translation>Acercar al &amp;campo</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>R&amp;educir</translation>
    </message>
    <message>
        <source>&amp;Show all of it</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Turn right</source>
        <translation>&amp;Girar a la derecha</translation>
    </message>
    <message>
        <source>&amp;Boxes of all text</source>
        <translation>Recuadros &amp;de todo el texto</translation>
    </message>
    <message>
        <source>Go to the &amp;queue</source>
        <translation>&amp;Ir a la cola</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>Pa&amp;nel anterior</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como &amp;el sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>Larger &amp;writing</source>
        <translation>Letra &amp;más grande</translation>
    </message>
    <message>
        <source>S&amp;maller writing</source>
        <translation>&amp;Letra más pequeña</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>&amp;Restablecer la disposición</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;Is everything well?…</source>
        <translation>¿&amp;Está todo bien?…</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;Cambiar teclas…</translation>
    </message>
    <message>
        <source>&amp;About Countersign</source>
        <translation>&amp;Acerca de Countersign</translation>
    </message>
</context>
<context>
    <name>AlikeDialog</name>
    <message>
        <source>Known already</source>
        <translation>Ya conocido</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Countersign all the same</source>
        <translation>Refrendar igualmente</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of this document or person are kept already</source>
        <translation>
            <numerusform>Ya se guarda %n registro de este documento o persona</numerusform>
            <numerusform>Ya se guardan %n registros de este documento o persona</numerusform>
        </translation>
    </message>
    <message>
        <source>same number</source>
        <translation>mismo número</translation>
    </message>
    <message>
        <source>same date of birth, near name</source>
        <translation>misma fecha de nacimiento, nombre parecido</translation>
    </message>
    <message>
        <source>countersigned by {who} on {day}</source>
        <translation>refrendado por {who} el {day}</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nada difiere.</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>AlternativeButton</name>
    <message>
        <source>Alt {n}</source>
        <translation>Alt {n}</translation>
    </message>
    <message>
        <source>Alternative {n}: {value}</source>
        <translation>Alternativa {n}: {value}</translation>
    </message>
</context>
<context>
    <name>AlternativesBar</name>
    <message>
        <source>Alternatives</source>
        <translation>Alternativas</translation>
    </message>
</context>
<context>
    <name>Approvals</name>
    <message>
        <source>Two people</source>
        <translation>Dos personas</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Segunda persona</translation>
    </message>
    <message>
        <source>A rule is not met. Does a second person agree that the record is right all the same?</source>
        <translation>No se cumple una regla. ¿Está de acuerdo una segunda persona en que el registro es correcto?</translation>
    </message>
    <message>
        <source>Records are to be erased for good. Does a second person agree?</source>
        <translation>Se van a borrar registros para siempre. ¿Está de acuerdo una segunda persona?</translation>
    </message>
    <message>
        <source>A record is to be erased for good. Does a second person agree?</source>
        <translation>Se va a borrar un registro para siempre. ¿Está de acuerdo una segunda persona?</translation>
    </message>
    <message>
        <source>Somebody is to be let in again before the wait is over. Does a second person agree?</source>
        <translation>Se va a dejar entrar a alguien antes de que acabe la espera. ¿Está de acuerdo una segunda persona?</translation>
    </message>
    <message>
        <source>Does a second person agree?</source>
        <translation>¿Está de acuerdo una segunda persona?</translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>Log</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Check the chain</source>
        <translation>Comprobar la cadena</translation>
    </message>
    <message>
        <source>Write it for an auditor…</source>
        <translation>Escribirlo para un auditor…</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is whole: every entry follows from the one before.</source>
        <translation>El diario está entero: cada entrada sigue a la anterior.</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>Entradas del diario</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Looking at every entry…</source>
        <translation>Mirando cada entrada…</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>AuditRoom</name>
    <message>
        <source>The log was written to {file}. An auditor checks it with countersign verify-log.</source>
        <translation>El diario se escribió en {file}. Un auditor lo comprueba con countersign verify-log.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Write the log to</source>
        <translation>Escribir el diario en</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Take the picture by it&amp;self</source>
        <translation>Tomar la foto &amp;sola</translation>
    </message>
    <message>
        <source>&amp;Both sides of one card</source>
        <translation>Las &amp;dos caras de una tarjeta</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>Tomar la foto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>The camera is being started…</source>
        <translation>Iniciando la cámara…</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, then open this window again.</source>
        <translation>No se encontró ninguna cámara. Conecte una y abra de nuevo esta ventana.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in the queue</source>
        <translation>
            <numerusform>%n foto en la cola</numerusform>
            <numerusform>%n fotos en la cola</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken. Turn the card over.</source>
        <translation>Hecha. Dé la vuelta a la tarjeta.</translation>
    </message>
    <message>
        <source>Taken. Next card, please.</source>
        <translation>Hecha. La siguiente tarjeta, por favor.</translation>
    </message>
    <message>
        <source>Hold the card before the camera.</source>
        <translation>Ponga la tarjeta ante la cámara.</translation>
    </message>
    <message>
        <source>Show the whole card.</source>
        <translation>Muestre la tarjeta entera.</translation>
    </message>
    <message>
        <source>Come closer.</source>
        <translation>Acérquela más.</translation>
    </message>
    <message>
        <source>Hold the card straight to the camera.</source>
        <translation>Ponga la tarjeta de frente a la cámara.</translation>
    </message>
    <message>
        <source>It is too dark. Switch a light on.</source>
        <translation>Está demasiado oscuro. Encienda una luz.</translation>
    </message>
    <message>
        <source>Light is reflected on the card. Tilt it a little.</source>
        <translation>La tarjeta refleja la luz. Inclínela un poco.</translation>
    </message>
    <message>
        <source>Hold still.</source>
        <translation>No se mueva.</translation>
    </message>
    <message>
        <source>Good. Press the space bar to take the picture.</source>
        <translation>Bien. Pulse la barra espaciadora para tomar la foto.</translation>
    </message>
</context>
<context>
    <name>CameraRoom</name>
    <message>
        <source>Photo {number}</source>
        <translation>Foto {number}</translation>
    </message>
    <message>
        <source>Photo {number}, back</source>
        <translation>Foto {number}, reverso</translation>
    </message>
    <message>
        <source>Photo {number}, front</source>
        <translation>Foto {number}, anverso</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>Live picture of the camera</source>
        <translation>Imagen en directo de la cámara</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>The document with its boxes. Arrow keys go from box to box, plus and minus zoom, 0 shows all.</source>
        <translation>El documento con sus recuadros. Las flechas pasan de un recuadro a otro, más y menos cambian el tamaño, 0 muestra todo.</translation>
    </message>
</context>
<context>
    <name>CardSides</name>
    <message>
        <source>There is no document behind this one to join it to.</source>
        <translation>No hay ningún documento detrás con el que unirlo.</translation>
    </message>
    <message>
        <source>This document has one side only.</source>
        <translation>Este documento tiene un solo lado.</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>A backup was made and checked: {folder}. Copy it to a stick now and then.</source>
        <translation>Se hizo y comprobó una copia: {folder}. Cópiela a una memoria de vez en cuando.</translation>
    </message>
    <message>
        <source>The records are older than they were: an old copy is in their place. Tell the administrator.</source>
        <translation>Los registros son más antiguos que antes: hay una copia vieja en su lugar. Avise al administrador.</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>Text of the cell</source>
        <translation>Texto de la celda</translation>
    </message>
</context>
<context>
    <name>CharacterStrip</name>
    <message>
        <source>Characters and their confidence</source>
        <translation>Caracteres y su seguridad</translation>
    </message>
</context>
<context>
    <name>ContactsEditor</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>No contact details were found on this page.</source>
        <translation>En esta página no se han encontrado datos de contacto.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Dirección postal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Keep the correction</source>
        <translation>Guardar la corrección</translation>
    </message>
    <message>
        <source>Correct a record</source>
        <translation>Corregir un registro</translation>
    </message>
    <message>
        <source>The record as it was stays in the history.</source>
        <translation>El registro tal como era queda en el historial.</translation>
    </message>
    <message>
        <source>Why is it corrected? The reason is kept with the record.</source>
        <translation>¿Por qué se corrige? El motivo se guarda con el registro.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Dejar como estaba</translation>
    </message>
</context>
<context>
    <name>CoverView</name>
    <message>
        <source>A moment, please.</source>
        <translation>Un momento, por favor.</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>¿Quién está en la mesa?</translation>
    </message>
    <message>
        <source>Choose your name and type your PIN.</source>
        <translation>Elija su nombre y escriba su PIN.</translation>
    </message>
    <message>
        <source>The desk is covered</source>
        <translation>La mesa está cubierta</translation>
    </message>
    <message>
        <source>Nobody has touched it for a while, or you asked for it.</source>
        <translation>Nadie la ha tocado en un rato, o usted lo pidió.</translation>
    </message>
    <message>
        <source>The recovery passphrase, please</source>
        <translation>La frase de recuperación, por favor</translation>
    </message>
    <message>
        <source>This system&apos;s keyring does not open the store. The passphrase was printed when it was set up.</source>
        <translation>El llavero de este sistema no abre el almacén. La frase se imprimió al configurarlo.</translation>
    </message>
    <message>
        <source>The store does not open</source>
        <translation>El almacén no se abre</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Recovery passphrase</source>
        <translation>Frase de recuperación</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Open the store</source>
        <translation>Abrir el almacén</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Work without keeping records</source>
        <translation>Trabajar sin guardar registros</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Restaurar de una copia…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. The next one is taken in %n second(s).</source>
        <translation>
            <numerusform>Demasiados PIN erróneos. El siguiente se acepta en %n segundo.</numerusform>
            <numerusform>Demasiados PIN erróneos. El siguiente se acepta en %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>Put aside. It waits in the queue.</source>
        <translation>Apartado. Espera en la cola.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Taken off the desk: {name}</source>
        <translation>Quitado de la mesa: {name}</translation>
    </message>
    <message>
        <source>It is still being read. Countersign when the fields are there.</source>
        <translation>Aún se está leyendo. Refrende cuando aparezcan los campos.</translation>
    </message>
    <message>
        <source>The other side of this card is still being read. Countersign when it is there.</source>
        <translation>Aún se está leyendo el otro lado de esta tarjeta. Refrende cuando esté.</translation>
    </message>
    <message>
        <source>Saved. It is being written to the file.</source>
        <translation>Guardado. Se está escribiendo en el archivo.</translation>
    </message>
    <message>
        <source>Countersigned and written to {file}</source>
        <translation>Refrendado y escrito en {file}</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Escribir otra vez</translation>
    </message>
    <message>
        <source>{name}, page {number}</source>
        <translation>{name}, página {number}</translation>
    </message>
</context>
<context>
    <name>DoctorDialog</name>
    <message>
        <source>Is everything well?</source>
        <translation>¿Está todo bien?</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look after</source>
        <translation>
            <numerusform>%n asunto que atender</numerusform>
            <numerusform>%n asuntos que atender</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is well.</source>
        <translation>Todo está bien.</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Lo que se miró</translation>
    </message>
</context>
<context>
    <name>DoneList</name>
    <message>
        <source>Exported documents</source>
        <translation>Documentos exportados</translation>
    </message>
    <message numerus="yes">
        <source>%n exported</source>
        <translation>
            <numerusform>%n exportado</numerusform>
            <numerusform>%n exportados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>Abrir documentos</translation>
    </message>
</context>
<context>
    <name>EmptyView</name>
    <message>
        <source>Put a document on the desk</source>
        <translation>Ponga un documento en la mesa</translation>
    </message>
    <message>
        <source>Drop it here, press {paste} to paste, or {open} to open a file.</source>
        <translation>Suéltelo aquí, pulse {paste} para pegar o {open} para abrir un archivo.</translation>
    </message>
</context>
<context>
    <name>EntriesEditor</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase it for good</source>
        <translation>Borrarlo para siempre</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Erase a record</source>
        <translation>Borrar un registro</translation>
    </message>
    <message>
        <source>Erase the record of {title} and all its versions?</source>
        <translation>¿Borrar el registro de {title} y todas sus versiones?</translation>
    </message>
    <message>
        <source>Nobody can bring it back, and the backups are renewed without it. A receipt stays in the log.</source>
        <translation>Nadie puede recuperarlo y las copias se renuevan sin él. Queda un recibo en el diario.</translation>
    </message>
    <message>
        <source>Why? The reason stays in the log, so name nobody in it.</source>
        <translation>¿Por qué? El motivo queda en el diario, así que no nombre a nadie.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>Export p&amp;rofile</source>
        <translation>&amp;Perfil de exportación</translation>
    </message>
    <message>
        <source>Export: {form} · {file}</source>
        <translation>Exportar: {form} · {file}</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation>Archivo JSON</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabla CSV</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export of countersigned records</source>
        <translation>Exportación de registros refrendados</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Add to the file if it exists</source>
        <translation>Añadir al archivo si ya existe</translation>
    </message>
    <message>
        <source>Also write the portrait</source>
        <translation>Escribir también el retrato</translation>
    </message>
    <message>
        <source>Many authorities ask not to keep copies of documents; write portraits only where you must.</source>
        <translation>Muchas autoridades piden no guardar copias de documentos; escriba retratos solo donde deba.</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Añadir un perfil</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Use these profiles</source>
        <translation>Usar estos perfiles</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Dejar como estaba</translation>
    </message>
    <message>
        <source>Write records to</source>
        <translation>Escribir registros en</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Perfil nuevo</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>FieldCard</name>
    <message>
        <source>Type it from the picture, then press Enter. Esc shows what was read.</source>
        <translation>Tecléelo mirando la imagen y pulse Enter. Esc muestra lo que se leyó.</translation>
    </message>
    <message>
        <source>Not what was read. Enter keeps what you typed; Alt+1 takes what was read.</source>
        <translation>No es lo que se leyó. Enter conserva lo que usted tecleó; Alt+1 toma lo leído.</translation>
    </message>
</context>
<context>
    <name>FieldCrop</name>
    <message>
        <source>Enlarged picture of the field</source>
        <translation>Imagen ampliada del campo</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Nothing on the desk</source>
        <translation>No hay nada en la mesa</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need you</source>
        <translation>
            <numerusform>%n campo le espera</numerusform>
            <numerusform>%n campos le esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>One thing stands in the way</source>
        <translation>Queda un obstáculo</translation>
    </message>
    <message>
        <source>No field was read</source>
        <translation>No se leyó ningún campo</translation>
    </message>
    <message>
        <source>Ready to countersign</source>
        <translation>Listo para refrendar</translation>
    </message>
    <message>
        <source>Everything agrees</source>
        <translation>Todo concuerda</translation>
    </message>
    <message>
        <source>Drop a document here, paste it or open it.</source>
        <translation>Suelte aquí un documento, péguelo o ábralo.</translation>
    </message>
    <message>
        <source>You can type already; nothing you type is overwritten.</source>
        <translation>Ya puede teclear; nada de lo que teclee se sobrescribe.</translation>
    </message>
    <message>
        <source>No known document: the lines that were read stand below.</source>
        <translation>No es un documento conocido: abajo están las líneas leídas.</translation>
    </message>
    <message>
        <source>What was read stands below. Compare it with the picture.</source>
        <translation>Abajo está lo que se ha leído. Compárelo con la imagen.</translation>
    </message>
    <message>
        <source>Still being read.</source>
        <translation>Aún se está leyendo.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are uncertain; they are underlined.</source>
        <translation>
            <numerusform>%n carácter es dudoso; está subrayado.</numerusform>
            <numerusform>%n caracteres son dudosos; están subrayados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The “{read}” is uncertain.</source>
        <translation>«{read}» es dudoso.</translation>
    </message>
    <message>
        <source>The “{read}” could be “{other}”.</source>
        <translation>«{read}» podría ser «{other}».</translation>
    </message>
    <message>
        <source>Independent sources agree, and every rule is met.</source>
        <translation>Fuentes independientes concuerdan y se cumplen todas las reglas.</translation>
    </message>
    <message>
        <source>Read without doubt, and every rule is met.</source>
        <translation>Leído sin duda, y se cumplen todas las reglas.</translation>
    </message>
    <message>
        <source>Compare it with the picture.</source>
        <translation>Compárelo con la imagen.</translation>
    </message>
    <message>
        <source>Two sources say different things. Take the right one.</source>
        <translation>Dos fuentes dicen cosas distintas. Tome la correcta.</translation>
    </message>
    <message>
        <source>A rule is not met. Compare it with the picture.</source>
        <translation>No se cumple una regla. Compárelo con la imagen.</translation>
    </message>
    <message>
        <source>Nothing was found. Type it, or press Enter if the document has none.</source>
        <translation>No se encontró nada. Tecléelo, o pulse Enter si el documento no lo tiene.</translation>
    </message>
    <message>
        <source>Nothing was found; not every document has it.</source>
        <translation>No se encontró nada; no todos los documentos lo tienen.</translation>
    </message>
    <message>
        <source>Left empty by you.</source>
        <translation>Usted lo dejó vacío.</translation>
    </message>
    <message>
        <source>Typed by you.</source>
        <translation>Tecleado por usted.</translation>
    </message>
    <message>
        <source>Accepted by you.</source>
        <translation>Aceptado por usted.</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>Elegido por usted.</translation>
    </message>
    <message>
        <source>Taken from the record before.</source>
        <translation>Tomado del registro anterior.</translation>
    </message>
</context>
<context>
    <name>FieldsEditing</name>
    <message>
        <source>The record before this one has no value here.</source>
        <translation>El registro anterior no tiene ningún valor aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to look at first. Enter accepts the one in hand.</source>
        <translation>
            <numerusform>Falta mirar %n campo. Enter acepta el actual.</numerusform>
            <numerusform>Falta mirar %n campos. Enter acepta el actual.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed is what was read.</source>
        <translation>Lo que tecleó es lo que se leyó.</translation>
    </message>
</context>
<context>
    <name>FieldsFooter</name>
    <message>
        <source>Countersign   {key}</source>
        <translation>Refrendar   {key}</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Refrendar</translation>
    </message>
    <message>
        <source>Postpone  {key}</source>
        <translation>Después  {key}</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>FieldsView</name>
    <message>
        <source>Fields of the document</source>
        <translation>Campos del documento</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>últimos 7 días</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>últimos 30 días</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>Refrendados</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Probado</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Clear but wrong</source>
        <translation>Claro pero erróneo</translation>
    </message>
    <message>
        <source>Fields by type</source>
        <translation>Campos por tipo</translation>
    </message>
    <message>
        <source>Write as CSV…</source>
        <translation>Escribir como CSV…</translation>
    </message>
    <message>
        <source>Write for Prometheus…</source>
        <translation>Escribir para Prometheus…</translation>
    </message>
    <message>
        <source>1 in {number}</source>
        <translation>1 de {number}</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leídos</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallidos</translation>
    </message>
    <message>
        <source>records</source>
        <translation>registros</translation>
    </message>
    <message>
        <source>seconds each</source>
        <translation>segundos cada uno</translation>
    </message>
    <message>
        <source>keys each</source>
        <translation>teclas cada uno</translation>
    </message>
    <message>
        <source>Clear but wrong: limit · was</source>
        <translation>Claro pero erróneo: límite · real</translation>
    </message>
    <message>
        <source>restarts</source>
        <translation>reinicios</translation>
    </message>
    <message>
        <source>last backup</source>
        <translation>última copia</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>log</source>
        <translation>diario</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>entero</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>no entero</translation>
    </message>
</context>
<context>
    <name>FiguresRoom</name>
    <message>
        <source>The figures were written to {file}</source>
        <translation>Las cifras se escribieron en {file}</translation>
    </message>
    <message>
        <source>Write figures to</source>
        <translation>Escribir las cifras en</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Search on the page</source>
        <translation>Buscar en la página</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} de {count}</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>First start</source>
        <translation>Primer inicio</translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>No guardar nada</translation>
    </message>
    <message>
        <source>Keep records on this computer, encrypted</source>
        <translation>Guardar los registros en este equipo, cifrados</translation>
    </message>
    <message>
        <source>One operator, without a PIN</source>
        <translation>Un solo operador, sin PIN</translation>
    </message>
    <message>
        <source>Operators with PINs</source>
        <translation>Operadores con PIN</translation>
    </message>
    <message>
        <source>Print it…</source>
        <translation>Imprimirla…</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>This system&apos;s keyring will open the store by itself. The passphrase helps when it cannot.</source>
        <translation>El llavero de este sistema abrirá el almacén por sí solo. La frase ayuda cuando no puede.</translation>
    </message>
    <message>
        <source>This system has no keyring that can be used: you will type the passphrase at every start.</source>
        <translation>Este sistema no tiene un llavero utilizable: escribirá la frase en cada inicio.</translation>
    </message>
    <message>
        <source>The store is set up. It keeps every record that you countersign.</source>
        <translation>El almacén está listo. Guarda cada registro que usted refrende.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Records leave as files that you choose. Nothing else is written, and nothing can be looked up later.</source>
        <translation>Los registros salen como archivos que usted elige. No se escribe nada más y después no se puede consultar nada.</translation>
    </message>
    <message>
        <source>They can be found, corrected and proven later. Pictures are not kept. The files are in {folder}.</source>
        <translation>Después se pueden buscar, corregir y demostrar. No se guardan imágenes. Los archivos están en {folder}.</translation>
    </message>
    <message>
        <source>What shall become of countersigned records?</source>
        <translation>¿Qué se hará con los registros refrendados?</translation>
    </message>
    <message>
        <source>Whoever is logged in at this computer works here. Choose this for one person.</source>
        <translation>Trabaja aquí quien haya iniciado sesión en este equipo. Elíjalo si es una sola persona.</translation>
    </message>
    <message>
        <source>Everybody has a name and a PIN. Records and the log say who did what; the desk locks itself.</source>
        <translation>Cada persona tiene nombre y PIN. Los registros y el diario dicen quién hizo qué; la mesa se bloquea sola.</translation>
    </message>
    <message>
        <source>Who works at this desk?</source>
        <translation>¿Quién trabaja en esta mesa?</translation>
    </message>
    <message>
        <source>An administrator can enter others later.</source>
        <translation>Un administrador puede añadir a otras personas más tarde.</translation>
    </message>
    <message>
        <source>Names and PINs</source>
        <translation>Nombres y PIN</translation>
    </message>
    <message>
        <source>Recovery passphrase</source>
        <translation>Frase de recuperación</translation>
    </message>
    <message>
        <source>Print it or write it down, and lock it away. It is shown only now. Without it and without the keyring, nobody can open the store again, not even we.</source>
        <translation>Imprímala o anótela y guárdela bajo llave. Solo se muestra ahora. Sin ella y sin el llavero nadie puede volver a abrir el almacén, ni siquiera nosotros.</translation>
    </message>
    <message>
        <source>Type its last four characters:</source>
        <translation>Escriba sus cuatro últimos caracteres:</translation>
    </message>
    <message>
        <source>The recovery passphrase</source>
        <translation>La frase de recuperación</translation>
    </message>
    <message>
        <source>Set up the store</source>
        <translation>Configurar el almacén</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>A la mesa</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>FolderWatch</name>
    <message>
        <source>Watching the folder {name}</source>
        <translation>Se vigila la carpeta {name}</translation>
    </message>
    <message>
        <source>No folder is watched any more.</source>
        <translation>Ya no se vigila ninguna carpeta.</translation>
    </message>
    <message>
        <source>The watched folder {name} cannot be reached. It is watched again as soon as it is there.</source>
        <translation>No se llega a la carpeta vigilada {name}. Se vigilará de nuevo en cuanto esté.</translation>
    </message>
</context>
<context>
    <name>FrontDoor</name>
    <message>
        <source>Opening the store</source>
        <translation>Abriendo el almacén</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>Type of the document: {name}</source>
        <translation>Tipo de documento: {name}</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>elegido por usted</translation>
    </message>
    <message>
        <source>only {percent} % sure</source>
        <translation>solo {percent} % seguro</translation>
    </message>
    <message>
        <source>sure {percent} %</source>
        <translation>{percent} % seguro</translation>
    </message>
    <message>
        <source>Find out again</source>
        <translation>Averiguar otra vez</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Kept records</source>
        <translation>Registros guardados</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Exportar de nuevo</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Borrar…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>every type</source>
        <translation>todos los tipos</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Look for a name, a number, any part of a field</source>
        <translation>Busque un nombre, un número, cualquier parte de un campo</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Records that were found</source>
        <translation>Registros encontrados</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Countersigned</source>
        <translation>Refrendados</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregido</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportado</translation>
    </message>
    <message>
        <source>not exported</source>
        <translation>no exportado</translation>
    </message>
</context>
<context>
    <name>HistoryRoom</name>
    <message>
        <source>The correction is saved. The record of before stays in the history.</source>
        <translation>La corrección está guardada. El registro anterior queda en el historial.</translation>
    </message>
    <message>
        <source>Written again to {file}</source>
        <translation>Escrito de nuevo en {file}</translation>
    </message>
    <message>
        <source>Erased for good. A receipt without personal data stays in the log.</source>
        <translation>Borrado para siempre. Queda en el diario un recibo sin datos personales.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message numerus="yes">
        <source>%n record(s) were kept when the program ended, but not written to the file. Look for them under Kept records and export them again.</source>
        <translation>
            <numerusform>Al cerrarse el programa, %n registro quedó guardado pero sin escribir en el archivo. Búsquelo en los registros guardados y expórtelo de nuevo.</numerusform>
            <numerusform>Al cerrarse el programa, %n registros quedaron guardados pero sin escribir en el archivo. Búsquelos en los registros guardados y expórtelos de nuevo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Change keys</source>
        <translation>Cambiar teclas</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Usar esta tecla</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Tecla nueva</translation>
    </message>
    <message>
        <source>Press the new key:</source>
        <translation>Pulse la tecla nueva:</translation>
    </message>
    <message>
        <source>Give all keys back</source>
        <translation>Devolver todas las teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This key is taken from: {action}</source>
        <translation>Esta tecla se le quita a: {action}</translation>
    </message>
</context>
<context>
    <name>KeysOverlay</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>LineDelegate</name>
    <message>
        <source>Text of the line</source>
        <translation>Texto de la línea</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacía)</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Lines that were read</source>
        <translation>Líneas leídas</translation>
    </message>
</context>
<context>
    <name>LinesEditor</name>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>There is no picture and no file in the clipboard. Copy one, then paste again.</source>
        <translation>No hay ninguna imagen ni archivo en el portapapeles. Copie algo y pegue otra vez.</translation>
    </message>
    <message>
        <source>That is only the address of a picture. This program fetches nothing: save the picture or the attachment first, then drop the file.</source>
        <translation>Eso es solo la dirección de una imagen. Este programa no descarga nada: guarde antes la imagen o el adjunto y suelte el archivo.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Countersign anyway</source>
        <translation>Refrendar de todos modos</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Countersign with a reason</source>
        <translation>Refrendar con un motivo</translation>
    </message>
    <message>
        <source>Why is it right as it is? The reason is kept with the record.</source>
        <translation>¿Por qué está bien así? El motivo se guarda con el registro.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>for instance: printed so on the document</source>
        <translation>por ejemplo: así está impreso en el documento</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) not met</source>
        <translation>
            <numerusform>%n regla no cumplida</numerusform>
            <numerusform>%n reglas no cumplidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>No cumplida</translation>
    </message>
</context>
<context>
    <name>PagePicker</name>
    <message>
        <source>All pages</source>
        <translation>Todas las páginas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Choose pages</source>
        <translation>Elegir páginas</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Página {number}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>{name} has {count} pages</source>
        <translation>{name} tiene {count} páginas</translation>
    </message>
    <message>
        <source>Which ones are needed? For instance 1-3, 7</source>
        <translation>¿Cuáles hacen falta? Por ejemplo 1-3, 7</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>Números de página</translation>
    </message>
    <message numerus="yes">
        <source>Open %n page(s)</source>
        <translation>
            <numerusform>Abrir %n página</numerusform>
            <numerusform>Abrir %n páginas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageSaving</name>
    <message>
        <source>Only pages of text are saved so. Choose the type Text first.</source>
        <translation>Así solo se guardan páginas de texto. Elija primero el tipo Texto.</translation>
    </message>
    <message>
        <source>page</source>
        <translation>página</translation>
    </message>
    <message>
        <source>Searchable PDF (*.pdf)</source>
        <translation>PDF con búsqueda (*.pdf)</translation>
    </message>
    <message>
        <source>Save as searchable PDF</source>
        <translation>Guardar como PDF con búsqueda</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Guardado como {file}</translation>
    </message>
</context>
<context>
    <name>Pairing</name>
    <message>
        <source>Only two documents that are read and of one side each can be joined.</source>
        <translation>Solo se pueden unir dos documentos ya leídos y de un solo lado cada uno.</translation>
    </message>
    <message>
        <source>{front} and {back} are no sides of one card. Choose the type first if one of them is wrong.</source>
        <translation>{front} y {back} no son lados de una misma tarjeta. Si un tipo está mal, elíjalo primero.</translation>
    </message>
    <message>
        <source>Two documents again.</source>
        <translation>Otra vez dos documentos.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Front and back are one record now.</source>
        <translation>El anverso y el reverso son ahora un solo registro.</translation>
    </message>
    <message>
        <source>Front and back are one record now, but say different things: {fields}.</source>
        <translation>El anverso y el reverso son ahora un solo registro, pero dicen cosas distintas: {fields}.</translation>
    </message>
    <message>
        <source>Not joined: {front} and {back} say different things: {fields}.</source>
        <translation>No se han unido: {front} y {back} dicen cosas distintas: {fields}.</translation>
    </message>
    <message>
        <source>Join all the same</source>
        <translation>Unir de todos modos</translation>
    </message>
    <message>
        <source>{back} came beside {front}. Are they sides of one card?</source>
        <translation>{back} llegó junto a {front}. ¿Son los dos lados de una tarjeta?</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unir</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Somebody else may know the old one: erase the older backups</source>
        <translation>Quizá alguien conoce la anterior: borrar las copias antiguas</translation>
    </message>
    <message>
        <source>Print it…</source>
        <translation>Imprimirla…</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Usarla desde ahora</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
    <message>
        <source>Another recovery passphrase</source>
        <translation>Otra frase de recuperación</translation>
    </message>
    <message>
        <source>Print it or write it down, and lock it away. It is shown only now. The old one then opens nothing on this computer.</source>
        <translation>Imprímala o apúntela y guárdela bajo llave. Solo se muestra ahora. Después la anterior no abre nada en este equipo.</translation>
    </message>
    <message>
        <source>Backups made before still open with the old passphrase. Keep it for as long as you keep them.</source>
        <translation>Las copias anteriores siguen abriéndose con la frase anterior. Guárdela mientras las conserve.</translation>
    </message>
    <message>
        <source>Recovery passphrase</source>
        <translation>Frase de recuperación</translation>
    </message>
    <message>
        <source>Type its last four characters:</source>
        <translation>Escriba sus cuatro últimos caracteres:</translation>
    </message>
</context>
<context>
    <name>PassphraseRoom</name>
    <message>
        <source>The new recovery passphrase holds. A fresh backup was made with it.</source>
        <translation>La nueva frase de recuperación vale. Se hizo con ella una copia de seguridad nueva.</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Countersign: recovery passphrase</source>
        <translation>Countersign: frase de recuperación</translation>
    </message>
    <message>
        <source>Lock this page away. Whoever has it and this computer&apos;s files can read every record. Without it, and without the system&apos;s keyring, nobody can.</source>
        <translation>Guarde esta hoja bajo llave. Quien la tenga junto con los archivos de este equipo puede leer todos los registros. Sin ella y sin el llavero del sistema, nadie puede.</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Open the PDF</source>
        <translation>Abrir el PDF</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Locked PDF</source>
        <translation>PDF bloqueado</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>May sign in</source>
        <translation>Puede entrar</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>End the wait</source>
        <translation>Terminar la espera</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operadores</translation>
    </message>
    <message>
        <source>{name} (left)</source>
        <translation>{name} (se fue)</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>PIN nuevo otra vez</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>Type the new PIN twice, the same each time.</source>
        <translation>Escriba el PIN nuevo dos veces, igual cada vez.</translation>
    </message>
    <message>
        <source>A PIN needs at least {least} digits.</source>
        <translation>Un PIN necesita al menos {least} cifras.</translation>
    </message>
</context>
<context>
    <name>PeopleForm</name>
    <message>
        <source>Another person</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN otra vez</translation>
    </message>
    <message>
        <source>Somebody has to be administrator. Type a name.</source>
        <translation>Alguien tiene que ser administrador. Escriba un nombre.</translation>
    </message>
    <message>
        <source>Two people have the same name. Add something that tells them apart.</source>
        <translation>Dos personas tienen el mismo nombre. Añada algo que las distinga.</translation>
    </message>
    <message>
        <source>The PIN of {name} needs at least {least} digits.</source>
        <translation>El PIN de {name} necesita al menos {least} cifras.</translation>
    </message>
    <message>
        <source>Type the PIN of {name} twice, the same each time.</source>
        <translation>Escriba el PIN de {name} dos veces, igual cada vez.</translation>
    </message>
</context>
<context>
    <name>PeopleRoom</name>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
</context>
<context>
    <name>PeriodBox</name>
    <message>
        <source>any day</source>
        <translation>cualquier día</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>últimos 7 días</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>últimos 30 días</translation>
    </message>
    <message>
        <source>from … until …</source>
        <translation>desde … hasta …</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
</context>
<context>
    <name>PolicyDialog</name>
    <message>
        <source>as for all documents</source>
        <translation>como todos los documentos</translation>
    </message>
    <message>
        <source>policy.toml was changed by hand, and that is not in force.</source>
        <translation>policy.toml se cambió a mano, y ese cambio no está en vigor.</translation>
    </message>
    <message>
        <source>Show what it says</source>
        <translation>Mostrar lo que dice</translation>
    </message>
    <message>
        <source>Put it in force</source>
        <translation>Ponerla en vigor</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
    <message>
        <source>What this site reads, keeps and erases</source>
        <translation>Qué se lee, guarda y borra aquí</translation>
    </message>
    <message>
        <source>For all documents</source>
        <translation>Para todos los documentos</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>What is kept now and may no longer be is erased with Erase what is due.</source>
        <translation>Lo que está guardado y ya no puede estarlo se borra con Borrar lo vencido.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Erase these records after</source>
        <translation>Borrar estos registros tras</translation>
    </message>
    <message>
        <source>Keep of the picture</source>
        <translation>Qué se guarda de la imagen</translation>
    </message>
</context>
<context>
    <name>PolicyForm</name>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Keep nothing of documents</source>
        <translation>No guardar nada de los documentos</translation>
    </message>
    <message>
        <source>Nothing reaches the disk but what is exported; unfinished documents do not come back.</source>
        <translation>Nada llega al disco salvo lo que se exporta; los documentos sin terminar no vuelven.</translation>
    </message>
    <message>
        <source>Erase records after</source>
        <translation>Borrar registros tras</translation>
    </message>
    <message>
        <source>Keep of the picture</source>
        <translation>Qué se guarda de la imagen</translation>
    </message>
    <message>
        <source>Erase pictures after</source>
        <translation>Borrar imágenes tras</translation>
    </message>
    <message>
        <source>with the record</source>
        <translation>con el registro</translation>
    </message>
    <message>
        <source>Erase unfinished documents after</source>
        <translation>Borrar documentos sin terminar tras</translation>
    </message>
    <message>
        <source>Two people for overrides, unlocking and erasing</source>
        <translation>Dos personas para excepciones, desbloqueos y borrados</translation>
    </message>
    <message>
        <source>A second operator types chosen fields again</source>
        <translation>Un segundo operador escribe de nuevo los campos elegidos</translation>
    </message>
    <message>
        <source>Choose the fields on the other page, in the column Second check.</source>
        <translation>Elija los campos en la otra página, en la columna Segunda comprobación.</translation>
    </message>
    <message>
        <source>Lock the desk after</source>
        <translation>Bloquear la mesa tras</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> segundos</translation>
    </message>
    <message>
        <source>Back up every</source>
        <translation>Copia de seguridad cada</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> horas</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation>Copias que se conservan</translation>
    </message>
    <message>
        <source>Keep figures for</source>
        <translation>Conservar las cifras durante</translation>
    </message>
    <message>
        <source>Clear fields may be wrong once in</source>
        <translation>Los campos claros pueden fallar una vez de cada</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>the portrait</source>
        <translation>el retrato</translation>
    </message>
    <message>
        <source>the kept fields, all else black</source>
        <translation>los campos guardados, lo demás en negro</translation>
    </message>
    <message>
        <source>the whole picture</source>
        <translation>la imagen entera</translation>
    </message>
</context>
<context>
    <name>PolicyModel</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Tapar</translation>
    </message>
    <message>
        <source>Second check</source>
        <translation>Segunda comprobación</translation>
    </message>
    <message>
        <source>Erase after</source>
        <translation>Borrar tras</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>with the record</source>
        <translation>con el registro</translation>
    </message>
</context>
<context>
    <name>PolicyRoom</name>
    <message>
        <source>The policy is in force. It holds for the next document.</source>
        <translation>La política está en vigor. Vale desde el próximo documento.</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Type not known yet</source>
        <translation>Tipo aún desconocido</translation>
    </message>
    <message>
        <source>{name} is not on the desk</source>
        <translation>{name} no está en la mesa</translation>
    </message>
    <message>
        <source>The picture of {name} is not here any more</source>
        <translation>La imagen de {name} ya no está</translation>
    </message>
    <message>
        <source>Pictures are in memory only. What was read and typed is here; lay the document beside you.</source>
        <translation>Las imágenes están solo en memoria. Lo leído y escrito está aquí; tenga el documento al lado.</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Abriendo {name}</translation>
    </message>
    <message>
        <source>A moment, please.</source>
        <translation>Un momento, por favor.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>pegar</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>teclas</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>aceptar</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>doubtful character</source>
        <translation>carácter dudoso</translation>
    </message>
    <message>
        <source>read again</source>
        <translation>releer</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por qué</translation>
    </message>
</context>
<context>
    <name>PurgeRoom</name>
    <message>
        <source>Nothing is due to be erased.</source>
        <translation>No hay nada que borrar todavía.</translation>
    </message>
    <message>
        <source>Erase what is due</source>
        <translation>Borrar lo vencido</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are due to be erased, whole or in part.</source>
        <translation>
            <numerusform>%n registro ha vencido y debe borrarse, entero o en parte.</numerusform>
            <numerusform>%n registros han vencido y deben borrarse, enteros o en parte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can bring them back, and the backups are renewed without them.</source>
        <translation>Nadie puede recuperarlos y las copias se renuevan sin ellos.</translation>
    </message>
    <message>
        <source>Erase them for good</source>
        <translation>Borrarlos para siempre</translation>
    </message>
    <message>
        <source>If you confirm a wrong date, records are erased too early or too late.</source>
        <translation>Si confirma una fecha equivocada, los registros se borran demasiado pronto o demasiado tarde.</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>La fecha es correcta</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were erased, whole or in part. The receipts are in the log.</source>
        <translation>
            <numerusform>Se borró %n registro, entero o en parte. El recibo está en el diario.</numerusform>
            <numerusform>Se borraron %n registros, enteros o en parte. Los recibos están en el diario.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Take this document off the desk?</source>
        <translation>¿Quitar este documento de la mesa?</translation>
    </message>
    <message>
        <source>What you typed for it is lost with it.</source>
        <translation>Lo que tecleó para él se pierde también.</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>Descartar lo tecleado</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Seguir con él</translation>
    </message>
    <message numerus="yes">
        <source>%n countersigned record(s) could not be written yet.</source>
        <translation>
            <numerusform>%n registro refrendado no se pudo escribir todavía.</numerusform>
            <numerusform>%n registros refrendados no se pudieron escribir todavía.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are lost when the program ends. Choose another file under File, Set up export.</source>
        <translation>Se pierden al cerrar el programa. Elija otro archivo en Archivo, Configurar la exportación.</translation>
    </message>
    <message>
        <source>Lose them and quit</source>
        <translation>Perderlos y salir</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>There are documents with changes that are not countersigned.</source>
        <translation>Hay documentos con cambios sin refrendar.</translation>
    </message>
    <message>
        <source>The changes are lost when the program ends.</source>
        <translation>Los cambios se pierden al cerrar el programa.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are still waiting in the queue.</source>
        <translation>
            <numerusform>Todavía hay %n documento en la cola.</numerusform>
            <numerusform>Todavía hay %n documentos en la cola.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has countersigned them yet. Files can be opened again; what was pasted is lost.</source>
        <translation>Nadie los ha refrendado todavía. Los archivos se pueden abrir otra vez; lo pegado se pierde.</translation>
    </message>
    <message>
        <source>Leave them and quit</source>
        <translation>Dejarlos y salir</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Queue of documents</source>
        <translation>Cola de documentos</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>both sides</source>
        <translation>los dos lados</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n por ver</numerusform>
            <numerusform>%n por ver</numerusform>
        </translation>
    </message>
    <message>
        <source>ready to countersign</source>
        <translation>listo para refrendar</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>abriendo…</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>aplazado</translation>
    </message>
    <message>
        <source>verified, being written…</source>
        <translation>verificado, escribiéndose…</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportado</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>necesita ayuda</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Nothing is kept: after a crash this queue is gone.</source>
        <translation>No se guarda nada: si el programa falla, esta cola se pierde.</translation>
    </message>
    <message>
        <source>Today: no record yet</source>
        <translation>Hoy: ningún registro</translation>
    </message>
    <message numerus="yes">
        <source>Today: %n record(s)</source>
        <translation>
            <numerusform>Hoy: %n registro</numerusform>
            <numerusform>Hoy: %n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s each · {keys} keys</source>
        <translation>{seconds} s cada uno · {keys} teclas</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadAheadBar</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message numerus="yes">
        <source>%n left to read</source>
        <translation>
            <numerusform>Queda %n por leer</numerusform>
            <numerusform>Quedan %n por leer</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>unos segundos</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>unos {seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>cerca de %n minuto</numerusform>
            <numerusform>unos %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingRoom</name>
    <message>
        <source>Reading was stopped. Read it again when you need it.</source>
        <translation>Se detuvo la lectura. Léalo otra vez cuando lo necesite.</translation>
    </message>
    <message>
        <source>The box was read, but you changed the field meanwhile; yours stays.</source>
        <translation>Se leyó el recuadro, pero usted cambió el campo entretanto; se queda lo suyo.</translation>
    </message>
    <message>
        <source>{name}, page {number}</source>
        <translation>{name}, página {number}</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer otra vez</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>The record</source>
        <translation>El registro</translation>
    </message>
    <message>
        <source>Choose a record to see it.</source>
        <translation>Elija un registro para verlo.</translation>
    </message>
    <message>
        <source>countersigned by {who}, {when}</source>
        <translation>refrendado por {who}, {when}</translation>
    </message>
    <message>
        <source>Corrected: {reason}</source>
        <translation>Corregido: {reason}</translation>
    </message>
    <message>
        <source>A rule was lifted: {reason}</source>
        <translation>Se levantó una regla: {reason}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>version {number}, {when}</source>
        <translation>versión {number}, {when}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>RegionsEditor</name>
    <message>
        <source>Signatures and seals</source>
        <translation>Firmas y sellos</translation>
    </message>
    <message>
        <source>No signatures or seals were found on this page.</source>
        <translation>En esta página no se han encontrado firmas ni sellos.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sello</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Look in another folder…</source>
        <translation>Buscar en otra carpeta…</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurar esta copia</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Dejar como estaba</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Restaurar de una copia</translation>
    </message>
    <message>
        <source>{when} · {folder}</source>
        <translation>{when} · {folder}</translation>
    </message>
    <message numerus="yes">
        <source>%n record version(s)</source>
        <translation>
            <numerusform>%n versión de registro</numerusform>
            <numerusform>%n versiones de registro</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is checked first. Then it takes the place of the records that are here now; these are set aside in a folder, not erased. What was countersigned after the backup is not in it.</source>
        <translation>Primero se comprueba la copia. Después ocupa el lugar de los registros de ahora, que se apartan en una carpeta y no se borran. Lo refrendado después de la copia no está en ella.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Recovery passphrase</source>
        <translation>Frase de recuperación</translation>
    </message>
    <message>
        <source>Folder with backups</source>
        <translation>Carpeta con copias</translation>
    </message>
</context>
<context>
    <name>RestoreRoom</name>
    <message>
        <source>Checking and restoring the backup</source>
        <translation>Comprobando y restaurando la copia</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>La copia se restauró.</translation>
    </message>
    <message>
        <source>The backup was restored. What was here before is in {folder}.</source>
        <translation>La copia se restauró. Lo que había antes está en {folder}.</translation>
    </message>
</context>
<context>
    <name>ScanBar</name>
    <message>
        <source>No other side</source>
        <translation>Sin otra cara</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Scan the back</source>
        <translation>Escanear el reverso</translation>
    </message>
    <message>
        <source>How much of the page has arrived</source>
        <translation>Parte recibida de la página</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Escanear</translation>
    </message>
    <message>
        <source>The front is scanned. Turn the card over.</source>
        <translation>El anverso está escaneado. Dé la vuelta a la tarjeta.</translation>
    </message>
    <message>
        <source>The scan is being stopped…</source>
        <translation>Deteniendo el escaneo…</translation>
    </message>
    <message>
        <source>Scanning the back with {scanner}</source>
        <translation>Escaneando el reverso con {scanner}</translation>
    </message>
    <message>
        <source>Scanning with {scanner}</source>
        <translation>Escaneando con {scanner}</translation>
    </message>
    <message>
        <source>Scanning page {number} with {scanner}</source>
        <translation>Escaneando la página {number} con {scanner}</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>&amp;Both sides of one card</source>
        <translation>Las &amp;dos caras de una tarjeta</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Escanear</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Looking for scanners…</source>
        <translation>Buscando escáneres…</translation>
    </message>
    <message>
        <source>No scanner was found. Switch it on, or give its address below.</source>
        <translation>No se encontró ningún escáner. Enciéndalo o escriba su dirección abajo.</translation>
    </message>
    <message>
        <source>{scanner} answers.</source>
        <translation>{scanner} responde.</translation>
    </message>
    <message>
        <source>Front, then back. On the glass you are asked to turn the card; from a feeder, two pages are a card.</source>
        <translation>Anverso y luego reverso. En el cristal se le pide dar la vuelta a la tarjeta; del alimentador, dos páginas son una tarjeta.</translation>
    </message>
    <message>
        <source>S&amp;canner</source>
        <translation>Es&amp;cáner</translation>
    </message>
    <message>
        <source>Network scanner at &amp;address</source>
        <translation>Di&amp;rección de un escáner de red</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>F&amp;uente</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>Resoluci&amp;ón</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>Co&amp;lor</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>Cristal</translation>
    </message>
    <message>
        <source>Feeder, one side of each sheet</source>
        <translation>Alimentador, una cara de cada hoja</translation>
    </message>
    <message>
        <source>Feeder, both sides of each sheet</source>
        <translation>Alimentador, las dos caras de cada hoja</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grises</translation>
    </message>
    <message>
        <source>{dpi} dpi</source>
        <translation>{dpi} ppp</translation>
    </message>
    <message>
        <source>Asking {address}…</source>
        <translation>Preguntando a {address}…</translation>
    </message>
</context>
<context>
    <name>ScanRoom</name>
    <message>
        <source>Scan {number}</source>
        <translation>Escaneo {number}</translation>
    </message>
    <message>
        <source>Scan {number}, back</source>
        <translation>Escaneo {number}, reverso</translation>
    </message>
    <message>
        <source>Scan {number}, front</source>
        <translation>Escaneo {number}, anverso</translation>
    </message>
</context>
<context>
    <name>ScanSide</name>
    <message>
        <source>Scan again</source>
        <translation>Escanear de nuevo</translation>
    </message>
</context>
<context>
    <name>SecondCheckDialog</name>
    <message>
        <source>Second check</source>
        <translation>Segunda comprobación</translation>
    </message>
    <message>
        <source>Type these fields from the document itself. What was read is not shown.</source>
        <translation>Escriba estos campos del propio documento. No se muestra lo leído.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Not the same. Look at the document and type it again, or go back and correct the field.</source>
        <translation>No coincide. Mire el documento y escríbalo otra vez, o vuelva y corrija el campo.</translation>
    </message>
</context>
<context>
    <name>SecondPersonDialog</name>
    <message>
        <source>Agree</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Nobody else may agree to this. Ask an administrator.</source>
        <translation>Nadie más puede dar su acuerdo. Pregunte a un administrador.</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Segunda persona</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Usar estos ajustes</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Dejar como estaba</translation>
    </message>
    <message>
        <source>Holds from the next start.</source>
        <translation>Vale desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Locked by the administrator of this computer.</source>
        <translation>Bloqueado por el administrador de este equipo.</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>Some of it holds from the next start.</source>
        <translation>Una parte vale desde el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>SideSwitch</name>
    <message>
        <source>Front</source>
        <translation>Anverso</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Reverso</translation>
    </message>
    <message>
        <source>Turn the card over: {key}</source>
        <translation>Dar la vuelta a la tarjeta: {key}</translation>
    </message>
    <message>
        <source>Turn the card over</source>
        <translation>Dar la vuelta a la tarjeta</translation>
    </message>
    <message>
        <source>Two documents again</source>
        <translation>Separar otra vez en dos documentos</translation>
    </message>
    <message>
        <source>Side of the card</source>
        <translation>Lado de la tarjeta</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>State of the program</source>
        <translation>Estado del programa</translation>
    </message>
    <message>
        <source>images only in memory</source>
        <translation>imágenes solo en memoria</translation>
    </message>
    <message>
        <source>read in {seconds} s</source>
        <translation>leído en {seconds} s</translation>
    </message>
</context>
<context>
    <name>StoreGate</name>
    <message>
        <source>Who types the chosen fields a second time?</source>
        <translation>¿Quién escribe por segunda vez los campos elegidos?</translation>
    </message>
</context>
<context>
    <name>TableEditor</name>
    <message>
        <source>Which table of the page</source>
        <translation>Qué tabla de la página</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Add a row above</source>
        <translation>Añadir una fila encima</translation>
    </message>
    <message>
        <source>Add a row below</source>
        <translation>Añadir una fila debajo</translation>
    </message>
    <message>
        <source>Take the row out</source>
        <translation>Quitar la fila</translation>
    </message>
    <message>
        <source>Add a column on the left</source>
        <translation>Añadir una columna a la izquierda</translation>
    </message>
    <message>
        <source>Add a column on the right</source>
        <translation>Añadir una columna a la derecha</translation>
    </message>
    <message>
        <source>Take the column out</source>
        <translation>Quitar la columna</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Tabla {number}</translation>
    </message>
</context>
<context>
    <name>TableGrid</name>
    <message>
        <source>Cells of the table</source>
        <translation>Celdas de la tabla</translation>
    </message>
</context>
<context>
    <name>TypeDaysBox</name>
    <message>
        <source>as for all documents</source>
        <translation>como todos los documentos</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Also open what is in it already</source>
        <translation>Abrir también lo que ya contiene</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>Vigilar esta carpeta</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Dejar de vigilar</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Carpeta vigilada</translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation>Dejarlo donde está</translation>
    </message>
    <message>
        <source>Move it to a folder called “done”</source>
        <translation>Moverlo a una carpeta llamada «done»</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Borrarlo</translation>
    </message>
    <message>
        <source>Every picture or PDF that is put there is opened by itself, as soon as it is whole.</source>
        <translation>Cada imagen o PDF que se deja ahí se abre solo en cuanto está completo.</translation>
    </message>
    <message>
        <source>Watch a folder for documents</source>
        <translation>Vigilar una carpeta para recibir documentos</translation>
    </message>
    <message>
        <source>When the record is countersigned, what becomes of the file?</source>
        <translation>Cuando el registro está refrendado, ¿qué se hace con el archivo?</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>Elegir la carpeta que se vigila</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why: sources, characters and rules</source>
        <translation>Por qué: fuentes, caracteres y reglas</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>About 1 in {n} values read like this is wrong.</source>
        <translation>Aproximadamente 1 de cada {n} valores leídos así es erróneo.</translation>
    </message>
    <message>
        <source>The machine found nothing for this field.</source>
        <translation>La máquina no encontró nada para este campo.</translation>
    </message>
    <message>
        <source>Also possible</source>
        <translation>También posible</translation>
    </message>
    <message>
        <source>Alt {n}: {value} ({source}, {share})</source>
        <translation>Alt {n}: {value} ({source}, {share})</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>{source}, {share} sure</source>
        <translation>{source}, {share} seguro</translation>
    </message>
    <message>
        <source>As it was read</source>
        <translation>Tal como se leyó</translation>
    </message>
    <message>
        <source>Put into form: {value}</source>
        <translation>Puesto en forma: {value}</translation>
    </message>
    <message>
        <source>There is no value that a rule could be applied to.</source>
        <translation>No hay ningún valor al que aplicar una regla.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of this field applied, all met.</source>
        <translation>
            <numerusform>Se aplicó %n regla a este campo y se cumple.</numerusform>
            <numerusform>Se aplicaron %n reglas a este campo y todas se cumplen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Sheet</name>
    <message>
        <source>Keys that help here</source>
        <translation>Teclas útiles aquí</translation>
    </message>
    <message>
        <source>Any key closes this. All of them can be changed: Help, Change keys.</source>
        <translation>Cualquier tecla cierra esto. Todas se pueden cambiar: Ayuda, Cambiar teclas.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Desk</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>como el sistema</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Size of the writing</source>
        <translation>Tamaño de la letra</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>Lock the desk after</source>
        <translation>Bloquear la mesa tras</translation>
    </message>
    <message>
        <source>Without a key or a movement of the mouse for so long. 0 never locks it.</source>
        <translation>Sin tecla ni movimiento del ratón durante ese tiempo. 0 no la bloquea nunca.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>Empty the clipboard after</source>
        <translation>Vaciar el portapapeles tras</translation>
    </message>
    <message>
        <source>What was copied from the desk is taken out of the clipboard again.</source>
        <translation>Lo copiado de la mesa se retira del portapapeles.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Show records that are alike</source>
        <translation>Mostrar registros parecidos</translation>
    </message>
    <message>
        <source>Before countersigning, when the number or the person is known already.</source>
        <translation>Antes de refrendar, cuando el número o la persona ya se conoce.</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>This record cannot go from {old} to {new}. Open it again and repeat the step.</source>
        <translation>Este registro no puede pasar de {old} a {new}. Ábralo de nuevo y repita el paso.</translation>
    </message>
    <message>
        <source>This date of birth means an age of more than 125 years. Compare the year with the document.</source>
        <translation>Esta fecha de nacimiento supone una edad de más de 125 años. Compare el año con el documento.</translation>
    </message>
    <message>
        <source>This is no known state or nationality. Type its three-letter code as the machine-readable lines print it.</source>
        <translation>No es un país ni una nacionalidad conocidos. Escriba su código de tres letras como en las líneas de lectura mecánica.</translation>
    </message>
    <message>
        <source>A letter in this date was read as a digit. Compare the date with the document.</source>
        <translation>Una letra de esta fecha se leyó como cifra. Compare la fecha con el documento.</translation>
    </message>
    <message>
        <source>This day is not in the calendar. Type the date as the document prints it.</source>
        <translation>Este día no existe en el calendario. Escriba la fecha como está en el documento.</translation>
    </message>
    <message>
        <source>This date lies in the future. Compare it with the document.</source>
        <translation>Esta fecha está en el futuro. Compárela con el documento.</translation>
    </message>
    <message>
        <source>The month was not read clearly. Compare it with the document.</source>
        <translation>El mes no se leyó con claridad. Compárelo con el documento.</translation>
    </message>
    <message>
        <source>The two words for the month do not agree. Compare the date with the document.</source>
        <translation>Las dos palabras del mes no concuerdan. Compare la fecha con el documento.</translation>
    </message>
    <message>
        <source>Day and month of this date may be the other way round. Compare it with the other dates on the card.</source>
        <translation>El día y el mes de esta fecha pueden estar al revés. Compárela con las demás fechas del documento.</translation>
    </message>
    <message>
        <source>This is not a date. Type it as year-month-day, for example 1980-10-31.</source>
        <translation>Esto no es una fecha. Escríbala como año-mes-día, por ejemplo 1980-10-31.</translation>
    </message>
    <message>
        <source>The year of this date is unlikely. Compare it with the document.</source>
        <translation>El año de esta fecha es poco probable. Compárelo con el documento.</translation>
    </message>
    <message>
        <source>This date should not be before the one in {first}. Compare both with the document.</source>
        <translation>Esta fecha no debería ser anterior a la de {first}. Compare ambas con el documento.</translation>
    </message>
    <message>
        <source>This document has expired. Ask for a valid one, or give a reason to accept it.</source>
        <translation>Este documento ha caducado. Pida uno vigente o dé un motivo para aceptarlo.</translation>
    </message>
    <message>
        <source>This height is unlikely. Type it in centimetres as printed.</source>
        <translation>Esta estatura es poco probable. Escríbala en centímetros como está impresa.</translation>
    </message>
    <message>
        <source>No height was found here. Type it in centimetres as printed.</source>
        <translation>No se encontró ninguna estatura aquí. Escríbala en centímetros como está impresa.</translation>
    </message>
    <message>
        <source>The check digit of {element} in the machine-readable lines does not fit. Compare the characters one by one.</source>
        <translation>El dígito de control de {element} en las líneas de lectura mecánica no coincide. Compare los caracteres uno a uno.</translation>
    </message>
    <message>
        <source>The machine-readable lines name an unknown state in {element}. Compare the three letters with the document.</source>
        <translation>Las líneas de lectura mecánica dan un país desconocido en {element}. Compare las tres letras con el documento.</translation>
    </message>
    <message>
        <source>The machine-readable lines give an impossible date in {element}. Compare it with the document.</source>
        <translation>Las líneas de lectura mecánica dan una fecha imposible en {element}. Compárela con el documento.</translation>
    </message>
    <message>
        <source>These lines do not have the length of any known machine-readable zone. Read the lines again or type them.</source>
        <translation>Estas líneas no tienen el largo de ninguna zona de lectura mecánica conocida. Léalas otra vez o escríbalas.</translation>
    </message>
    <message>
        <source>A character was read in another form than this document uses. Compare it with the document.</source>
        <translation>Un carácter se leyó en otra forma que la que usa este documento. Compárelo con el documento.</translation>
    </message>
    <message>
        <source>The barcode holds only the beginning of this name. Compare it with the document.</source>
        <translation>El código de barras contiene solo el principio de este nombre. Compárelo con el documento.</translation>
    </message>
    <message>
        <source>These characters are not read as the name in Latin letters is spelled. Compare both with the document.</source>
        <translation>Estos caracteres no se leen como se escribe el nombre en letras latinas. Compare ambos con el documento.</translation>
    </message>
    <message>
        <source>The name is too long for the machine-readable lines and is cut off there. Use the printed name.</source>
        <translation>El nombre es demasiado largo para las líneas de lectura mecánica y allí está cortado. Use el nombre impreso.</translation>
    </message>
    <message>
        <source>{count} character(s) of the machine-readable lines cannot stand where they were read. Compare the lines.</source>
        <translation>Caracteres de las líneas de lectura mecánica que no pueden estar donde se leyeron: {count}. Compare las líneas.</translation>
    </message>
    <message>
        <source>There is a digit in this name. Compare it with the document.</source>
        <translation>Hay una cifra en este nombre. Compárelo con el documento.</translation>
    </message>
    <message>
        <source>The check digit of this number does not fit. Compare every character; some specimens are printed so.</source>
        <translation>El dígito de control de este número no coincide. Compare cada carácter; algunos ejemplares de muestra se imprimen así.</translation>
    </message>
    <message>
        <source>This number was given to a person with another date of birth. Compare both with the document.</source>
        <translation>Este número se dio a una persona con otra fecha de nacimiento. Compare ambos con el documento.</translation>
    </message>
    <message>
        <source>This number was given to a person of the other sex. Compare both with the document.</source>
        <translation>Este número se dio a una persona del otro sexo. Compare ambos con el documento.</translation>
    </message>
    <message>
        <source>A letter in this number was read as a digit. Compare it with the document.</source>
        <translation>Una letra de este número se leyó como cifra. Compárelo con el documento.</translation>
    </message>
    <message>
        <source>The first digits of this number belong to no known province. Compare them with the document.</source>
        <translation>Las primeras cifras de este número no son de ninguna provincia conocida. Compárelas con el documento.</translation>
    </message>
    <message>
        <source>No known township has these letters in that state. Compare the letters with the document.</source>
        <translation>En ese estado no se conoce ningún municipio con estas letras. Compárelas con el documento.</translation>
    </message>
    <message>
        <source>This number does not have the usual form. Compare length and characters with the document.</source>
        <translation>Este número no tiene la forma habitual. Compare el largo y los caracteres con el documento.</translation>
    </message>
    <message>
        <source>This value does not look like the others of its kind. Compare it with the document.</source>
        <translation>Este valor no se parece a los demás de su clase. Compárelo con el documento.</translation>
    </message>
    <message>
        <source>The province was not read clearly; the name that comes nearest was taken. Compare it with the plate.</source>
        <translation>La provincia no se leyó con claridad; se tomó el nombre más parecido. Compárela con la matrícula.</translation>
    </message>
    <message>
        <source>The sex was not read. Type M, F or X.</source>
        <translation>No se leyó el sexo. Escriba M, F o X.</translation>
    </message>
    <message>
        <source>This file is empty. Scan or photograph the document again.</source>
        <translation>Este archivo está vacío. Escanee o fotografíe el documento otra vez.</translation>
    </message>
    <message>
        <source>This file is not the one any more that was opened before. Open it again.</source>
        <translation>Este archivo ya no es el que se abrió antes. Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>This file is not there any more. Plug the drive in again, or choose another file.</source>
        <translation>Este archivo ya no está. Conecte la unidad otra vez o elija otro archivo.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file. Choose a picture file.</source>
        <translation>Esto es una carpeta o un dispositivo, no un archivo. Elija un archivo de imagen.</translation>
    </message>
    <message>
        <source>Opening this file took longer than {seconds} seconds, so it was stopped. Scan the document again at a lower resolution.</source>
        <translation>Abrir este archivo llevó más de {seconds} segundos y se detuvo. Escanee el documento de nuevo con menos resolución.</translation>
    </message>
    <message>
        <source>This file cannot be opened safely: it is damaged, or made to take too much memory. Scan or photograph the document again.</source>
        <translation>Este archivo no se puede abrir sin riesgo: está dañado o hecho para ocupar demasiada memoria. Escanee o fotografíe el documento de nuevo.</translation>
    </message>
    <message>
        <source>This file is larger than {limit_mb} MB. Scan the document again at a lower resolution.</source>
        <translation>Este archivo ocupa más de {limit_mb} MB. Escanee el documento otra vez con menos resolución.</translation>
    </message>
    <message>
        <source>This file may not be read, or its disk is faulty. Copy it to another folder and open it there.</source>
        <translation>Este archivo no se puede leer o su disco falla. Cópielo a otra carpeta y ábralo allí.</translation>
    </message>
    <message>
        <source>This picture is damaged, or stored in a rare way that cannot be opened. Save it again as PNG or JPEG, or scan the document again.</source>
        <translation>Esta imagen está dañada o guardada de una forma rara que no se puede abrir. Guárdela de nuevo como PNG o JPEG, o escanee el documento otra vez.</translation>
    </message>
    <message>
        <source>A part of this picture is missing. Copy the file once more, or scan the document again.</source>
        <translation>Falta una parte de esta imagen. Copie el archivo otra vez o escanee el documento de nuevo.</translation>
    </message>
    <message>
        <source>The picture was very large and was reduced from {width} × {height} to {new_width} × {new_height} pixels.</source>
        <translation>La imagen era muy grande y se redujo de {width} × {height} a {new_width} × {new_height} píxeles.</translation>
    </message>
    <message>
        <source>This picture is too large: more than 20,000 pixels on a side, or 120 million in all (WebP: 30 million, HEIC and AVIF: 52 million). Scan the document again at a lower resolution.</source>
        <translation>Esta imagen es demasiado grande: más de 20 000 píxeles por lado o 120 millones en total (WebP: 30 millones; HEIC y AVIF: 52 millones). Escanee el documento otra vez con menos resolución.</translation>
    </message>
    <message>
        <source>This picture has only {width} × {height} pixels; nothing can be read below 15 on a side. Scan or photograph the document again.</source>
        <translation>Esta imagen tiene solo {width} × {height} píxeles; con menos de 15 por lado no se puede leer nada. Escanee o fotografíe el documento otra vez.</translation>
    </message>
    <message>
        <source>This is not a picture that can be opened. Use PDF, JPEG, PNG, TIFF, HEIC, AVIF, WebP, BMP, GIF, PCX, ICO, PSD or TGA.</source>
        <translation>No es una imagen que se pueda abrir. Use PDF, JPEG, PNG, TIFF, HEIC, AVIF, WebP, BMP, GIF, PCX, ICO, PSD o TGA.</translation>
    </message>
    <message>
        <source>This file was changed while it waited to be read. Start the batch once more.</source>
        <translation>Este archivo cambió mientras esperaba su lectura. Inicie el lote otra vez.</translation>
    </message>
    <message>
        <source>Another batch is writing to {file} at this moment. Wait for it, or choose another file.</source>
        <translation>Otro lote está escribiendo en {file}. Espere o elija otro archivo.</translation>
    </message>
    <message>
        <source>{file} was begun with other options. Use the same ones again, or choose another file for the results.</source>
        <translation>{file} se empezó con otras opciones. Use las mismas o elija otro archivo para los resultados.</translation>
    </message>
    <message>
        <source>{file} was not written by a batch, so nothing was added to it. Choose another file for the results.</source>
        <translation>{file} no lo escribió un lote, así que no se añadió nada. Elija otro archivo para los resultados.</translation>
    </message>
    <message>
        <source>Clusters need an optional part of this program, the extra named cluster. Install it, or leave --cluster out.</source>
        <translation>Los clústeres necesitan una parte opcional de este programa, el extra llamado cluster. Instálelo o quite --cluster.</translation>
    </message>
    <message>
        <source>The cluster could not read this file ({fault}). Start the batch once more.</source>
        <translation>El clúster no pudo leer este archivo ({fault}). Inicie el lote otra vez.</translation>
    </message>
    <message>
        <source>The cluster&apos;s machines do not have this program. Install the same version there, then start again.</source>
        <translation>Las máquinas del clúster no tienen este programa. Instale allí la misma versión y empiece de nuevo.</translation>
    </message>
    <message>
        <source>There is no cluster at {address}. Check the address and that its scheduler runs.</source>
        <translation>No hay ningún clúster en {address}. Compruebe la dirección y que su planificador esté en marcha.</translation>
    </message>
    <message>
        <source>{file} could be neither moved nor deleted. It stays in the watched folder; put it away by hand.</source>
        <translation>{file} no se pudo mover ni borrar. Sigue en la carpeta vigilada; retírelo a mano.</translation>
    </message>
    <message>
        <source>There is no page {page}; the last one of this file is {count}. Choose another page.</source>
        <translation>No hay página {page}; la última de este archivo es la {count}. Elija otra página.</translation>
    </message>
    <message>
        <source>This file has {count} pages. Choose the ones that you need.</source>
        <translation>Este archivo tiene {count} páginas. Elija las que necesita.</translation>
    </message>
    <message>
        <source>These are no page numbers. Write them like this: 1-3, 7 (each from 1 up).</source>
        <translation>Esto no son números de página. Escríbalos así: 1-3, 7 (desde el 1).</translation>
    </message>
    <message>
        <source>This PDF is locked in a way that cannot be opened here. Ask for one without a lock, or scan the document.</source>
        <translation>Este PDF está bloqueado de un modo que aquí no se puede abrir. Pida uno sin bloqueo o escanee el documento.</translation>
    </message>
    <message>
        <source>This PDF is locked. Type its password to open it.</source>
        <translation>Este PDF está bloqueado. Escriba su contraseña para abrirlo.</translation>
    </message>
    <message>
        <source>This password does not open the PDF. Type it once more; small and capital letters differ.</source>
        <translation>Esta contraseña no abre el PDF. Escríbala otra vez; se distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>This file has more than {limit} pages, or too many large ones. Split it, then open the parts.</source>
        <translation>Este archivo tiene más de {limit} páginas o demasiadas muy grandes. Divídalo y abra las partes.</translation>
    </message>
    <message>
        <source>This program may not use the camera. Allow it in the settings of the system, then open this window again.</source>
        <translation>Este programa no puede usar la cámara. Permítalo en los ajustes del sistema y abra de nuevo esta ventana.</translation>
    </message>
    <message>
        <source>The camera does not answer. Check its cable, close other programs that use it, then open this window again.</source>
        <translation>La cámara no responde. Compruebe el cable, cierre otros programas que la usen y abra de nuevo esta ventana.</translation>
    </message>
    <message>
        <source>This is not the address of a scanner. Type it like 192.0.2.10 or scanner.local:8080.</source>
        <translation>Esta no es la dirección de un escáner. Escríbala como 192.0.2.10 o scanner.local:8080.</translation>
    </message>
    <message>
        <source>What answers there is no scanner that speaks eSCL (AirScan). Check the address.</source>
        <translation>Lo que responde ahí no es un escáner compatible con eSCL (AirScan). Compruebe la dirección.</translation>
    </message>
    <message>
        <source>The scanner is busy. Wait until it has finished, or close other scanning programs, then scan again.</source>
        <translation>El escáner está ocupado. Espere a que termine o cierre otros programas de escaneo y escanee de nuevo.</translation>
    </message>
    <message>
        <source>The scan was stopped. Pages that were finished are in the queue.</source>
        <translation>Se detuvo el escaneo. Las páginas terminadas están en la cola.</translation>
    </message>
    <message>
        <source>The connection to the scanner was lost. Check its cable and power, then scan again.</source>
        <translation>Se perdió la conexión con el escáner. Compruebe el cable y la corriente y escanee de nuevo.</translation>
    </message>
    <message>
        <source>The cover of the scanner is open. Close it, then scan again.</source>
        <translation>La tapa del escáner está abierta. Ciérrela y escanee de nuevo.</translation>
    </message>
    <message>
        <source>You are not allowed to use this scanner. Ask the administrator of this computer for access.</source>
        <translation>No tiene permiso para usar este escáner. Pida acceso al administrador de este equipo.</translation>
    </message>
    <message>
        <source>The driver of the scanner stopped working. Switch the scanner off and on, then scan again.</source>
        <translation>El controlador del escáner dejó de funcionar. Apague y encienda el escáner y escanee de nuevo.</translation>
    </message>
    <message>
        <source>There is no document in the feeder. Put it in, then scan again.</source>
        <translation>No hay ningún documento en el alimentador. Colóquelo y escanee de nuevo.</translation>
    </message>
    <message>
        <source>The scanner reported a fault. Switch it off and on, then scan again.</source>
        <translation>El escáner informó de un fallo. Apáguelo y enciéndalo y escanee de nuevo.</translation>
    </message>
    <message>
        <source>The scanner is not there any more. Switch it on, check its cable, then look for scanners again.</source>
        <translation>El escáner ya no está. Enciéndalo, compruebe el cable y busque escáneres de nuevo.</translation>
    </message>
    <message>
        <source>Paper is stuck in the feeder. Take it out, then scan again.</source>
        <translation>Hay papel atascado en el alimentador. Retírelo y escanee de nuevo.</translation>
    </message>
    <message>
        <source>There is not enough memory for this scan. Choose a lower resolution, then scan again.</source>
        <translation>No hay memoria suficiente para este escaneo. Elija una resolución menor y escanee de nuevo.</translation>
    </message>
    <message>
        <source>A page did not arrive whole. Check the network, then scan it again.</source>
        <translation>Una página no llegó entera. Compruebe la red y escanéela de nuevo.</translation>
    </message>
    <message>
        <source>The scanned page is larger than {limit_mb} MB. Choose a lower resolution, then scan again.</source>
        <translation>La página escaneada ocupa más de {limit_mb} MB. Elija una resolución menor y escanee de nuevo.</translation>
    </message>
    <message>
        <source>The scanning program of this system is missing. On Debian or Ubuntu install {package}.</source>
        <translation>Falta el programa de escaneo de este sistema. En Debian o Ubuntu instale {package}.</translation>
    </message>
    <message>
        <source>The scanner cannot scan this way. Choose another source, resolution or colour.</source>
        <translation>El escáner no puede escanear así. Elija otra fuente, resolución o color.</translation>
    </message>
    <message>
        <source>The scanner has not answered for {seconds} seconds. Switch it off and on, then scan again.</source>
        <translation>El escáner lleva {seconds} segundos sin responder. Apáguelo y enciéndalo y escanee de nuevo.</translation>
    </message>
    <message>
        <source>No scanner answers at this address. Check that it is switched on and that the address is right.</source>
        <translation>Ningún escáner responde en esta dirección. Compruebe que está encendido y que la dirección es correcta.</translation>
    </message>
    <message>
        <source>The whole picture is blurred. Hold the camera still, wait until it is sharp and take it again.</source>
        <translation>Toda la imagen está borrosa. Sujete firme la cámara, espere a que enfoque y tómela otra vez.</translation>
    </message>
    <message>
        <source>The picture is very dark. Switch a light on and take it again.</source>
        <translation>La imagen es muy oscura. Encienda una luz y tómela otra vez.</translation>
    </message>
    <message>
        <source>The picture has hardly any contrast. Check that the card lies the right way up and take it again.</source>
        <translation>La imagen casi no tiene contraste. Compruebe que la tarjeta está del lado correcto y tómela otra vez.</translation>
    </message>
    <message>
        <source>This spot is blurred. Compare it character by character, or hold still and take it again.</source>
        <translation>Esta parte está borrosa. Compárela carácter por carácter, o sujete firme y tómela otra vez.</translation>
    </message>
    <message>
        <source>This spot is cut off by the edge of the picture. Move the card to the middle and take it again.</source>
        <translation>Esta parte queda cortada por el borde de la imagen. Ponga la tarjeta en el centro y tómela otra vez.</translation>
    </message>
    <message>
        <source>Light is reflected on this spot. Tilt the card a little and take it again.</source>
        <translation>Hay un reflejo de luz en esta parte. Incline un poco la tarjeta y tómela otra vez.</translation>
    </message>
    <message>
        <source>The print on this spot is very faint. Compare it with the card itself.</source>
        <translation>La impresión es muy débil en esta parte. Compárela con la propia tarjeta.</translation>
    </message>
    <message>
        <source>The letters are only {pixels} pixels high. Move closer if they are doubtful.</source>
        <translation>Las letras miden solo {pixels} píxeles de alto. Acérquese más si hay dudas.</translation>
    </message>
    <message>
        <source>This spot is too dark. Switch a light on and take it again.</source>
        <translation>Esta parte es demasiado oscura. Encienda una luz y tómela otra vez.</translation>
    </message>
    <message>
        <source>The letters are only {pixels} pixels high, too small to read safely. Move closer and take it again.</source>
        <translation>Las letras miden solo {pixels} píxeles de alto, muy poco para leer con seguridad. Acérquese y tómela otra vez.</translation>
    </message>
    <message>
        <source>The reading engine failed on this picture. Try again; if it fails again, start the program anew.</source>
        <translation>El motor de lectura falló con esta imagen. Inténtelo otra vez; si falla de nuevo, reinicie el programa.</translation>
    </message>
    <message>
        <source>There is not enough memory to read this picture. Close other programs and try again.</source>
        <translation>No hay memoria suficiente para leer esta imagen. Cierre otros programas e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The reading engine was started in a way that could send data out, so it was stopped. Start the program anew.</source>
        <translation>El motor de lectura se inició de un modo que podía enviar datos fuera, y por eso se detuvo. Reinicie el programa.</translation>
    </message>
    <message>
        <source>The model file {name} is not the one this program was tested with. Install the program again.</source>
        <translation>El archivo de modelo {name} no es el que se probó con este programa. Instale el programa otra vez.</translation>
    </message>
    <message>
        <source>The list of models ({file}) cannot be read. Install the program again.</source>
        <translation>No se puede leer la lista de modelos ({file}). Instale el programa otra vez.</translation>
    </message>
    <message>
        <source>The model {name}, which reading needs, is missing. Install the program again.</source>
        <translation>Falta el modelo {name}, necesario para leer. Instale el programa otra vez.</translation>
    </message>
    <message>
        <source>A second opinion by Tesseract was asked for, but Tesseract or its language data is not installed. Install both, or read without it.</source>
        <translation>Se pidió una segunda opinión de Tesseract, pero Tesseract o sus datos de idioma no están instalados. Instale ambos o lea sin él.</translation>
    </message>
    <message>
        <source>An accent is hard to see. Compare the accents with the picture.</source>
        <translation>Un acento se ve mal. Compare los acentos con la imagen.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is wrong ({why}). Mend the file or remove it, then start again.</source>
        <translation>{file}, línea {line}: {key} está mal ({why}). Corrija el archivo o quítelo y empiece de nuevo.</translation>
    </message>
    <message>
        <source>As read, this breaks a rule. One doubtful character was exchanged to meet it. Compare every character.</source>
        <translation>Tal como se leyó, incumple una regla. Se cambió un carácter dudoso para cumplirla. Compare cada carácter.</translation>
    </message>
    <message>
        <source>At least one character is hard to read. Compare the marked ones with the picture.</source>
        <translation>Al menos un carácter se lee mal. Compare los marcados con la imagen.</translation>
    </message>
    <message>
        <source>The words beside this value could not be read. Check that it is the right one.</source>
        <translation>No se pudieron leer las palabras junto a este valor. Compruebe que es el correcto.</translation>
    </message>
    <message>
        <source>A character in the machine-readable zone could be another one that no check digit tells apart. Compare it.</source>
        <translation>Un carácter de la zona de lectura mecánica podría ser otro que ningún dígito de control distingue. Compárelo.</translation>
    </message>
    <message>
        <source>The check digit in the machine-readable zone fits.</source>
        <translation>El dígito de control de la zona de lectura mecánica coincide.</translation>
    </message>
    <message>
        <source>Only the machine-readable zone gave this name, and it writes no accents. Compare it with the print.</source>
        <translation>Este nombre viene solo de la zona de lectura mecánica, que no lleva acentos. Compárelo con el impreso.</translation>
    </message>
    <message>
        <source>About 1 in {number} such values is wrong, more than this desk lets pass. Compare it with the picture.</source>
        <translation>Aproximadamente 1 de cada {number} valores así es erróneo, más de lo que este puesto deja pasar. Compárelo con la imagen.</translation>
    </message>
    <message>
        <source>How often such values are wrong has not been measured. Compare it with the picture.</source>
        <translation>No se ha medido con qué frecuencia fallan valores así. Compárelo con la imagen.</translation>
    </message>
    <message>
        <source>This was not read in its own place; another number on the card encodes it. Compare it with the print.</source>
        <translation>Esto no se leyó en su sitio; lo codifica otro número del documento. Compárelo con lo impreso.</translation>
    </message>
    <message>
        <source>The printed name and the machine-readable zone fit together but are not the same. Compare both.</source>
        <translation>El nombre impreso y la zona de lectura mecánica encajan, pero no son iguales. Compare ambos.</translation>
    </message>
    <message>
        <source>This program cannot read {script} writing yet. Type the field from the picture.</source>
        <translation>Este programa aún no lee la escritura {script}. Escriba el campo mirando la imagen.</translation>
    </message>
    <message>
        <source>Front and back say different things. Look at both sides; if the back is of another card, part them.</source>
        <translation>El anverso y el reverso dicen cosas distintas. Mire los dos lados; si el reverso es de otra tarjeta, sepárelos.</translation>
    </message>
    <message>
        <source>The printed text and the machine-readable zone say different things. Choose the one the picture shows.</source>
        <translation>El texto impreso y la zona de lectura mecánica dicen cosas distintas. Elija lo que muestra la imagen.</translation>
    </message>
    <message>
        <source>A document of before cannot be put back on the desk. Open its picture again.</source>
        <translation>Un documento anterior no se puede volver a poner en la mesa. Abra de nuevo su imagen.</translation>
    </message>
    <message>
        <source>In {file}, {key} is no setting or has a value that is not allowed. Tell the administrator.</source>
        <translation>En {file}, {key} no es un ajuste o tiene un valor no permitido. Avise al administrador.</translation>
    </message>
    <message>
        <source>{file} cannot be read, so nothing in it is locked. Tell the administrator.</source>
        <translation>No se puede leer {file}, así que nada de lo que contiene está bloqueado. Avise al administrador.</translation>
    </message>
    <message>
        <source>The records are not open. Sign in, or start the program again.</source>
        <translation>Los registros no están abiertos. Entre, o inicie de nuevo el programa.</translation>
    </message>
    <message>
        <source>This record is not countersigned yet. Countersign it, then export.</source>
        <translation>Este registro aún no está refrendado. Refréndelo y luego exporte.</translation>
    </message>
    <message>
        <source>{file} was not written by Countersign, so nothing was added to it. Choose another file in the profile.</source>
        <translation>{file} no lo escribió Countersign, así que no se le añadió nada. Elija otro archivo en el perfil.</translation>
    </message>
    <message>
        <source>The record does not have the promised form at {place}. Nothing was written; please report this.</source>
        <translation>El registro no tiene la forma prometida en {place}. No se escribió nada; le rogamos que lo comunique.</translation>
    </message>
    <message>
        <source>The field {field} holds a character that the file cannot hold. Retype the field, then export again.</source>
        <translation>El campo {field} contiene un carácter que el archivo no admite. Escriba el campo de nuevo y exporte otra vez.</translation>
    </message>
    <message>
        <source>The field {field} is longer than a spreadsheet cell can hold. Shorten it, or export to JSON.</source>
        <translation>El campo {field} es más largo de lo que cabe en una celda. Acórtelo o exporte a JSON.</translation>
    </message>
    <message>
        <source>The disk is full, so {file} was not written. The old file is unchanged. Free some space and export again.</source>
        <translation>El disco está lleno y {file} no se escribió. El archivo anterior no ha cambiado. Libere espacio y exporte otra vez.</translation>
    </message>
    <message>
        <source>{file} may not be written there. The old file is unchanged. Choose another folder in the profile.</source>
        <translation>No se permite escribir {file} ahí. El archivo anterior no ha cambiado. Elija otra carpeta en el perfil.</translation>
    </message>
    <message>
        <source>The folder of {file} is not there. Plug the drive in again, or choose another folder in the profile.</source>
        <translation>La carpeta de {file} no está. Conecte la unidad otra vez o elija otra carpeta en el perfil.</translation>
    </message>
    <message>
        <source>{file} is open in another program. Close it there, then export again.</source>
        <translation>{file} está abierto en otro programa. Ciérrelo allí y exporte otra vez.</translation>
    </message>
    <message>
        <source>{file} could not be written. The old file is unchanged. Try again, or choose another folder.</source>
        <translation>No se pudo escribir {file}. El archivo anterior no ha cambiado. Inténtelo otra vez o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The card fills less than {percent} % of the picture. Move closer and take it again if fields are doubtful.</source>
        <translation>La tarjeta ocupa menos del {percent} % de la imagen. Acérquese y tómela otra vez si hay campos dudosos.</translation>
    </message>
    <message>
        <source>The kind of document is only {percent} % sure. If it is wrong, choose the right one from the list.</source>
        <translation>El tipo de documento solo es seguro al {percent} %. Si no es correcto, elija el que corresponda en la lista.</translation>
    </message>
    <message>
        <source>The kind of document is not sure, so this may be another field. Compare it with the picture.</source>
        <translation>El tipo de documento no es seguro, así que este puede ser otro campo. Compárelo con la imagen.</translation>
    </message>
    <message>
        <source>No kind of document is called {document}. Choose one of the list.</source>
        <translation>No hay ninguna clase de documento llamada {document}. Elija una de la lista.</translation>
    </message>
    <message>
        <source>{count} line(s) are in a writing that this computer does not read yet: {scripts}. They are left empty. Type them, or run “countersign doctor” to see how the language is added.</source>
        <translation>Hay líneas en una escritura que este equipo aún no lee ({count}): {scripts}. Se dejan vacías. Escríbalas, o ejecute «countersign doctor» para ver cómo se añade el idioma.</translation>
    </message>
    <message>
        <source>The picture is larger than {most} pixels a side. It was read all the same; check the fields.</source>
        <translation>La imagen mide más de {most} píxeles por lado. Se leyó de todos modos; compruebe los campos.</translation>
    </message>
    <message>
        <source>The picture is smaller than {least} pixels a side. Take it again from nearer or at a higher resolution.</source>
        <translation>La imagen mide menos de {least} píxeles por lado. Tómela otra vez de más cerca o con más resolución.</translation>
    </message>
    <message>
        <source>Fields that nobody looked at: {count}, the first is {field}. Accept it with Enter, or correct it.</source>
        <translation>Campos que nadie miró: {count}; el primero es {field}. Acéptelo con Enter o corríjalo.</translation>
    </message>
    <message>
        <source>Reading was stopped because the page was closed.</source>
        <translation>La lectura se detuvo porque se cerró la página.</translation>
    </message>
    <message>
        <source>Reading stopped because of a fault in the program ({fault} in {place}). Try the document once more; if it happens again, please report these two words.</source>
        <translation>La lectura se detuvo por un fallo del programa ({fault} en {place}). Pruebe el documento otra vez; si se repite, comunique estas dos palabras.</translation>
    </message>
    <message>
        <source>There was not enough memory to read this page. Close other programs, or scan the document again at a lower resolution.</source>
        <translation>No había memoria suficiente para leer esta página. Cierre otros programas o escanee el documento otra vez con menos resolución.</translation>
    </message>
    <message>
        <source>A rule is not met, and no reason was given. Correct the field, or write why it is right as it is.</source>
        <translation>No se cumple una regla y no se dio ningún motivo. Corrija el campo o escriba por qué está bien así.</translation>
    </message>
    <message>
        <source>A rule of {field} is not met ({rule}). Correct the field, or write why it is right as it is.</source>
        <translation>No se cumple una regla de {field} ({rule}). Corrija el campo o escriba por qué está bien así.</translation>
    </message>
    <message>
        <source>The reading process stopped in the middle of this document and was started again. Try the document once more; if it happens again, scan or photograph it anew.</source>
        <translation>El proceso de lectura se detuvo en medio de este documento y se inició de nuevo. Pruebe el documento otra vez; si se repite, escanéelo o fotografíelo de nuevo.</translation>
    </message>
    <message>
        <source>This document took longer than {seconds} seconds, so reading was stopped. Scan or photograph it again, straight and without much background.</source>
        <translation>Este documento tardó más de {seconds} segundos, así que se detuvo la lectura. Escanéelo o fotografíelo otra vez, recto y con poco fondo.</translation>
    </message>
    <message>
        <source>The reading process could not be started. Close other programs, then start Countersign again.</source>
        <translation>No se pudo iniciar el proceso de lectura. Cierre otros programas e inicie Countersign otra vez.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({kind}). Nothing you typed is lost; try it again, and report it if it happens twice.</source>
        <translation>Algo falló dentro del programa ({kind}). No se pierde nada de lo que tecleó; inténtelo otra vez y comuníquelo si se repite.</translation>
    </message>
    <message>
        <source>The window cannot be shown: the system lacks {libraries}. On Debian or Ubuntu install: {packages}.</source>
        <translation>No se puede mostrar la ventana: al sistema le falta {libraries}. En Debian o Ubuntu instale: {packages}.</translation>
    </message>
    <message>
        <source>There is no display to show the window on. Start Countersign in a graphical session, or use the command countersign read.</source>
        <translation>No hay pantalla donde mostrar la ventana. Inicie Countersign en una sesión gráfica o use la orden countersign read.</translation>
    </message>
    <message>
        <source>The display {display} does not answer. Check that the graphical session is running and that DISPLAY names it.</source>
        <translation>La pantalla {display} no responde. Compruebe que la sesión gráfica funciona y que DISPLAY la nombra.</translation>
    </message>
    <message>
        <source>This field has no box on the picture yet. Draw one: Field, Draw the box by hand.</source>
        <translation>Este campo aún no tiene recuadro en la imagen. Dibuje uno: Campo, Dibujar el recuadro a mano.</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Probado</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>{count} proven</source>
        <translation>{count} probados</translation>
    </message>
    <message>
        <source>{count} clear</source>
        <translation>{count} claros</translation>
    </message>
    <message>
        <source>{count} to check</source>
        <translation>{count} por comprobar</translation>
    </message>
    <message>
        <source>{count} in conflict</source>
        <translation>{count} en conflicto</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>{count} sin valor</translation>
    </message>
    <message>
        <source>{count} confirmed</source>
        <translation>{count} confirmados</translation>
    </message>
    <message>
        <source>printed text</source>
        <translation>texto impreso</translation>
    </message>
    <message>
        <source>machine-readable zone</source>
        <translation>zona de lectura mecánica</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>código de barras</translation>
    </message>
    <message>
        <source>worked out from another field</source>
        <translation>deducido de otro campo</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operador</translation>
    </message>
    <message>
        <source>reader is warming up</source>
        <translation>el lector se prepara</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>reader is starting again</source>
        <translation>el lector se reinicia</translation>
    </message>
    <message>
        <source>reader is closed</source>
        <translation>el lector está cerrado</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>supervisor</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>entró</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>salió</translation>
    </message>
    <message>
        <source>PIN refused</source>
        <translation>PIN rechazado</translation>
    </message>
    <message>
        <source>let in again</source>
        <translation>readmitido</translation>
    </message>
    <message>
        <source>countersigned</source>
        <translation>refrendado</translation>
    </message>
    <message>
        <source>field changed</source>
        <translation>campo cambiado</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregido</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportado</translation>
    </message>
    <message>
        <source>covered field shown</source>
        <translation>campo cubierto mostrado</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>borrado</translation>
    </message>
    <message>
        <source>operator entered</source>
        <translation>operador añadido</translation>
    </message>
    <message>
        <source>operator changed</source>
        <translation>operador cambiado</translation>
    </message>
    <message>
        <source>one operator without a PIN</source>
        <translation>un operador sin PIN</translation>
    </message>
    <message>
        <source>policy changed</source>
        <translation>política cambiada</translation>
    </message>
    <message>
        <source>recovery passphrase changed</source>
        <translation>frase de recuperación cambiada</translation>
    </message>
    <message>
        <source>unfinished document erased</source>
        <translation>documento sin terminar borrado</translation>
    </message>
    <message>
        <source>log written for an auditor</source>
        <translation>diario escrito para un auditor</translation>
    </message>
    <message>
        <source>backed up</source>
        <translation>copia hecha</translation>
    </message>
    <message>
        <source>restored from a backup</source>
        <translation>restaurado de una copia</translation>
    </message>
    <message>
        <source>date believed</source>
        <translation>fecha aceptada</translation>
    </message>
    <message>
        <source>store set up</source>
        <translation>almacén creado</translation>
    </message>
    <message>
        <source>At least one administrator must be able to sign in. Make somebody else administrator first.</source>
        <translation>Al menos un administrador debe poder entrar. Nombre antes a otra persona administradora.</translation>
    </message>
    <message>
        <source>This needs a second person. Ask a supervisor to approve it with a PIN.</source>
        <translation>Esto requiere una segunda persona. Pida a un supervisor que lo apruebe con su PIN.</translation>
    </message>
    <message>
        <source>This person may not approve it. Ask a supervisor or an administrator.</source>
        <translation>Esta persona no puede aprobarlo. Pida a un supervisor o a un administrador.</translation>
    </message>
    <message>
        <source>The second person must be somebody else. Ask another supervisor.</source>
        <translation>La segunda persona debe ser otra. Pida a otro supervisor.</translation>
    </message>
    <message>
        <source>Entries at the end of the log are missing, or its end was exchanged.</source>
        <translation>Faltan entradas al final del diario, o su final fue cambiado.</translation>
    </message>
    <message>
        <source>This entry of the log, or the one before it, was changed.</source>
        <translation>Esta entrada del diario, o la anterior, fue cambiada.</translation>
    </message>
    <message>
        <source>Entries of the log are missing before this one, or their order was changed.</source>
        <translation>Faltan entradas del diario antes de esta, o se cambió su orden.</translation>
    </message>
    <message>
        <source>This entry of the log was not written by the program.</source>
        <translation>Esta entrada del diario no la escribió el programa.</translation>
    </message>
    <message>
        <source>This backup is not whole ({name}), so it was not used. Choose another one.</source>
        <translation>Esta copia de seguridad no está entera ({name}), así que no se usó. Elija otra.</translation>
    </message>
    <message>
        <source>This checkpoint was not signed by the store whose log this is.</source>
        <translation>Este punto de control no lo firmó el almacén de este diario.</translation>
    </message>
    <message>
        <source>This is not a checkpoint of Countersign. Choose the checkpoint file that came with an export.</source>
        <translation>Esto no es un punto de control de Countersign. Elija el archivo de punto de control que acompañó a una exportación.</translation>
    </message>
    <message>
        <source>The date {date} is far ahead of the last one that was seen, so nothing was erased. Check the system&apos;s date; an administrator can confirm it.</source>
        <translation>La fecha {date} está muy por delante de la última que se vio, así que no se borró nada. Compruebe la fecha del sistema; un administrador puede confirmarla.</translation>
    </message>
    <message>
        <source>The system&apos;s date lies before {date}, which was seen already, so nothing was erased. Correct the date, or an administrator confirms it.</source>
        <translation>La fecha del sistema es anterior al {date}, que ya se vio, así que no se borró nada. Corrija la fecha, o que un administrador la confirme.</translation>
    </message>
    <message>
        <source>There is no backup yet. Make one, best on another disk.</source>
        <translation>Todavía no hay ninguna copia de seguridad. Haga una, mejor en otro disco.</translation>
    </message>
    <message>
        <source>Some scripts may show as boxes: {names} missing. Install these fonts.</source>
        <translation>Algunas escrituras pueden verse como cuadros: faltan {names}. Instale estas fuentes.</translation>
    </message>
    <message>
        <source>Outside files are not opened in a full jail on this system. Open only files that you trust.</source>
        <translation>En este sistema los archivos de fuera no se abren en un aislamiento completo. Abra solo archivos de confianza.</translation>
    </message>
    <message>
        <source>This system offers no keyring, so the recovery passphrase is asked for at each start.</source>
        <translation>Este sistema no ofrece llavero, así que en cada arranque se pide la frase de recuperación.</translation>
    </message>
    <message>
        <source>Pages in these languages are shown but not read. To read them, install Tesseract&apos;s data for them; on Debian and Ubuntu: sudo apt-get install {packages}</source>
        <translation>Las páginas en estos idiomas se muestran, pero no se leen. Para leerlas, instale los datos de Tesseract; en Debian y Ubuntu: sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>Pages in these languages are shown but not read. To read them, add the Python package tesserocr (the extra “tesseract” of this program) and Tesseract&apos;s data; on Debian and Ubuntu: sudo apt-get install {packages}</source>
        <translation>Las páginas en estos idiomas se muestran, pero no se leen. Para leerlas, añada el paquete de Python tesserocr (el extra «tesseract» de este programa) y los datos de Tesseract; en Debian y Ubuntu: sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>The package {name} is missing. Install Countersign again.</source>
        <translation>Falta el paquete {name}. Instale Countersign de nuevo.</translation>
    </message>
    <message>
        <source>This could not be looked at ({name}). Run it again; if it stays so, ask an administrator.</source>
        <translation>Esto no se pudo mirar ({name}). Ejecútelo otra vez; si sigue así, pregunte a un administrador.</translation>
    </message>
    <message>
        <source>No scanner answers. Connect one and switch it on, if one is to be used.</source>
        <translation>Ningún escáner responde. Conecte y encienda uno, si se va a usar.</translation>
    </message>
    <message>
        <source>The program scanimage is missing. Install the package sane-utils to use scanners.</source>
        <translation>Falta el programa scanimage. Instale el paquete sane-utils para usar escáneres.</translation>
    </message>
    <message>
        <source>{count} network connections are open, and there must be none. Close the program and report it.</source>
        <translation>Hay {count} conexiones de red abiertas y no debe haber ninguna. Cierre el programa y notifíquelo.</translation>
    </message>
    <message>
        <source>Only {free} are free on the disk of the records. Free some space.</source>
        <translation>Solo quedan {free} libres en el disco de los registros. Libere espacio.</translation>
    </message>
    <message>
        <source>The log is not the one that this checkpoint was made of.</source>
        <translation>El diario no es aquel del que se hizo este punto de control.</translation>
    </message>
    <message>
        <source>The log is older than what was written already: an old copy was put in its place.</source>
        <translation>El diario es más antiguo que lo ya escrito: se puso una copia vieja en su lugar.</translation>
    </message>
    <message>
        <source>The file {file} is not an exported log of Countersign. Choose another one.</source>
        <translation>El archivo {file} no es un diario exportado de Countersign. Elija otro.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask a supervisor or an administrator.</source>
        <translation>Su función no permite esto. Pida a un supervisor o a un administrador.</translation>
    </message>
    <message>
        <source>There is an operator {operator} already. Choose another short name.</source>
        <translation>Ya existe un operador {operator}. Elija otro nombre corto.</translation>
    </message>
    <message>
        <source>A short name may hold letters, digits, - and _ only. Choose another one.</source>
        <translation>Un nombre corto solo puede tener letras, cifras, - y _. Elija otro.</translation>
    </message>
    <message>
        <source>This operator is not known. Choose one from the list.</source>
        <translation>Este operador no se conoce. Elija uno de la lista.</translation>
    </message>
    <message>
        <source>There are operators with PINs already. Working without PINs can be chosen at the first start only.</source>
        <translation>Ya hay operadores con PIN. Trabajar sin PIN solo se puede elegir en el primer arranque.</translation>
    </message>
    <message>
        <source>The key of the records is not in this system&apos;s keyring. Type the recovery passphrase.</source>
        <translation>La clave de los registros no está en el llavero de este sistema. Escriba la frase de recuperación.</translation>
    </message>
    <message>
        <source>This is not the recovery passphrase. Compare it with the printed one, letter by letter.</source>
        <translation>Esta no es la frase de recuperación. Compárela con la impresa, letra por letra.</translation>
    </message>
    <message>
        <source>The kept picture is damaged and cannot be shown. Restore a backup if it is needed.</source>
        <translation>La imagen guardada está dañada y no se puede mostrar. Restaure una copia de seguridad si hace falta.</translation>
    </message>
    <message>
        <source>No picture is kept with this record. It may have been erased by the site&apos;s rules.</source>
        <translation>Con este registro no se guarda ninguna imagen. Quizá se borró según las normas del sitio.</translation>
    </message>
    <message>
        <source>A PIN needs at least {least} characters. Choose a longer one.</source>
        <translation>Un PIN necesita al menos {least} caracteres. Elija uno más largo.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait {seconds} seconds, then try again.</source>
        <translation>Demasiados PIN incorrectos. Espere {seconds} segundos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Name and PIN do not fit together. Try again.</source>
        <translation>El nombre y el PIN no coinciden. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The policy file is wrong at {key}. Correct the name or the value there; nothing was changed.</source>
        <translation>El archivo de normas está mal en {key}. Corrija allí el nombre o el valor; no se cambió nada.</translation>
    </message>
    <message>
        <source>The policy file cannot be read ({detail}). Correct it; nothing was changed.</source>
        <translation>No se puede leer el archivo de normas ({detail}). Corríjalo; no se cambió nada.</translation>
    </message>
    <message>
        <source>No reason was given. Write why the record is changed.</source>
        <translation>No se dio ningún motivo. Escriba por qué se cambia el registro.</translation>
    </message>
    <message>
        <source>This record is saved already. Open it from the history to change it.</source>
        <translation>Este registro ya está guardado. Ábralo desde el historial para cambiarlo.</translation>
    </message>
    <message>
        <source>This record is not in the store. It may have been erased; look for it in the history.</source>
        <translation>Este registro no está en el almacén. Quizá se borró; búsquelo en el historial.</translation>
    </message>
    <message>
        <source>This version of the program does not know documents of the kind {document}. Install the newest version.</source>
        <translation>Esta versión del programa no conoce documentos del tipo {document}. Instale la versión más nueva.</translation>
    </message>
    <message>
        <source>This record cannot be read, its data were damaged. Restore the last good backup.</source>
        <translation>Este registro no se puede leer, sus datos están dañados. Restaure la última copia de seguridad buena.</translation>
    </message>
    <message>
        <source>Another window is writing to the records. Try again in a moment.</source>
        <translation>Otra ventana está escribiendo en los registros. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The records are closed. Open them again.</source>
        <translation>Los registros están cerrados. Ábralos de nuevo.</translation>
    </message>
    <message>
        <source>The records in {file} are damaged; nothing was changed. Restore the last good backup.</source>
        <translation>Los registros de {file} están dañados; no se cambió nada. Restaure la última copia de seguridad buena.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Free some space and try again.</source>
        <translation>El disco está lleno, así que no se guardó nada. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There are records in this folder already. Open them, or choose another folder.</source>
        <translation>Ya hay registros en esta carpeta. Ábralos o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The file {file} belongs to another program. Choose another folder.</source>
        <translation>El archivo {file} pertenece a otro programa. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The records are open in another window. Close it, then try again.</source>
        <translation>Los registros están abiertos en otra ventana. Ciérrela y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The disk did not take the data, so nothing was saved ({file}). Check the disk and try again.</source>
        <translation>El disco no aceptó los datos, así que no se guardó nada ({file}). Revise el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The key file {file} is damaged. Copy it from the last backup beside the records.</source>
        <translation>El archivo de claves {file} está dañado. Cópielo de la última copia de seguridad junto a los registros.</translation>
    </message>
    <message>
        <source>The key file {file} is missing, so the records cannot be opened. Copy it from the last backup.</source>
        <translation>Falta el archivo de claves {file}, así que los registros no se pueden abrir. Cópielo de la última copia de seguridad.</translation>
    </message>
    <message>
        <source>The records {file} are missing. Connect their disk, or restore the last backup; no new ones were made.</source>
        <translation>Faltan los registros {file}. Conecte el disco donde están o restaure la última copia de seguridad; no se crearon otros.</translation>
    </message>
    <message>
        <source>The database library does not encrypt. Install Countersign again; nothing was written.</source>
        <translation>La biblioteca de la base de datos no cifra. Instale Countersign de nuevo; no se escribió nada.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Check who may read it.</source>
        <translation>No se puede leer el archivo {file}. Compruebe quién puede leerlo.</translation>
    </message>
    <message>
        <source>The folder of the records cannot be written to ({file}); nothing was saved. Check who may write there.</source>
        <translation>No se puede escribir en la carpeta de los registros ({file}); no se guardó nada. Compruebe quién puede escribir allí.</translation>
    </message>
    <message>
        <source>The records in {file} were made by a newer version of the program. Install that version.</source>
        <translation>Los registros de {file} se hicieron con una versión más nueva del programa. Instale esa versión.</translation>
    </message>
</context>
</TS>
