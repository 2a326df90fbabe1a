; What a person reads, in the installer's languages. Sentences as in the program: what happened, what to do.

!macro WORDS NAME_OF EN DE NL FR ES
  LangString ${NAME_OF} ${LANG_ENGLISH} "${EN}"
  LangString ${NAME_OF} ${LANG_GERMAN} "${DE}"
  LangString ${NAME_OF} ${LANG_DUTCH} "${NL}"
  LangString ${NAME_OF} ${LANG_FRENCH} "${FR}"
  LangString ${NAME_OF} ${LANG_SPANISH} "${ES}"
!macroend

!insertmacro WORDS Welcome \
  "This installs ${NAME} ${VERSION} for you alone. No administrator is needed." \
  "Hiermit wird ${NAME} ${VERSION} nur für Sie installiert. Ein Administrator ist nicht nötig." \
  "Hiermee wordt ${NAME} ${VERSION} alleen voor u geïnstalleerd. Een beheerder is niet nodig." \
  "Ceci installe ${NAME} ${VERSION} pour vous seul. Aucun administrateur n'est nécessaire." \
  "Esto instala ${NAME} ${VERSION} solo para usted. No hace falta un administrador."
!insertmacro WORDS StartIt \
  "Start ${NAME}" \
  "${NAME} starten" \
  "${NAME} starten" \
  "Démarrer ${NAME}" \
  "Iniciar ${NAME}"
!insertmacro WORDS DataStays \
  "The program is removed. Your workspace, your settings and your keys stay." \
  "Das Programm wird entfernt. Ihr Arbeitsbereich, Ihre Einstellungen und Ihre Schlüssel bleiben." \
  "Het programma wordt verwijderd. Uw werkruimte, uw instellingen en uw sleutels blijven." \
  "Le programme est supprimé. Votre espace de travail, vos réglages et vos clés restent." \
  "Se quita el programa. Su espacio de trabajo, sus ajustes y sus claves se conservan."
!insertmacro WORDS StillRuns \
  "${NAME} is open. Close it, then press Retry." \
  "${NAME} ist geöffnet. Schließen Sie es und drücken Sie dann auf Wiederholen." \
  "${NAME} is geopend. Sluit het en druk daarna op Opnieuw." \
  "${NAME} est ouvert. Fermez-le, puis appuyez sur Réessayer." \
  "${NAME} está abierto. Ciérrelo y pulse Reintentar."
!insertmacro WORDS InUse \
  "Files of ${NAME} are in use, so nothing was changed. Close other programs, or restart Windows, and try again." \
  "Dateien von ${NAME} werden gerade verwendet; es wurde nichts geändert. Schließen Sie andere Programme oder starten Sie Windows neu und versuchen Sie es noch einmal." \
  "Bestanden van ${NAME} zijn in gebruik; er is niets gewijzigd. Sluit andere programma's of start Windows opnieuw en probeer het nog eens." \
  "Des fichiers de ${NAME} sont utilisés ; rien n'a été modifié. Fermez les autres programmes ou redémarrez Windows, puis réessayez." \
  "Hay archivos de ${NAME} en uso; no se ha cambiado nada. Cierre otros programas o reinicie Windows e inténtelo de nuevo."
!insertmacro WORDS NotWritten \
  "The files could not be written. Make room on the disk, then try again." \
  "Die Dateien konnten nicht geschrieben werden. Schaffen Sie Platz auf dem Datenträger und versuchen Sie es noch einmal." \
  "De bestanden konden niet worden geschreven. Maak ruimte op de schijf en probeer het nog eens." \
  "Les fichiers n'ont pas pu être écrits. Libérez de la place sur le disque, puis réessayez." \
  "No se pudieron escribir los archivos. Libere espacio en el disco e inténtelo de nuevo."
!insertmacro WORDS ForeignFolder \
  "This folder holds another program. Choose another folder." \
  "Dieser Ordner enthält ein anderes Programm. Wählen Sie einen anderen Ordner." \
  "Deze map bevat een ander programma. Kies een andere map." \
  "Ce dossier contient un autre programme. Choisissez un autre dossier." \
  "Esta carpeta contiene otro programa. Elija otra carpeta."
!insertmacro WORDS TooOld \
  "${NAME} needs Windows 10 (version 1809) or newer, 64-bit." \
  "${NAME} braucht Windows 10 (Version 1809) oder neuer, 64 Bit." \
  "${NAME} heeft Windows 10 (versie 1809) of nieuwer nodig, 64-bits." \
  "${NAME} nécessite Windows 10 (version 1809) ou plus récent, 64 bits." \
  "${NAME} necesita Windows 10 (versión 1809) o posterior, de 64 bits."
!insertmacro WORDS SetupRuns \
  "Another set-up of ${NAME} is open." \
  "Ein anderes Setup von ${NAME} ist schon geöffnet." \
  "Een andere installatie van ${NAME} is al geopend." \
  "Une autre installation de ${NAME} est déjà ouverte." \
  "Ya hay otra instalación de ${NAME} abierta."
; $9 is the version that is there.
!insertmacro WORDS NewerIsThere \
  "${NAME} $9 is installed, which is newer than ${VERSION}. Replace it?" \
  "${NAME} $9 ist installiert und neuer als ${VERSION}. Ersetzen?" \
  "${NAME} $9 is geïnstalleerd en nieuwer dan ${VERSION}. Vervangen?" \
  "${NAME} $9 est installé et plus récent que ${VERSION}. Le remplacer ?" \
  "${NAME} $9 está instalado y es más reciente que ${VERSION}. ¿Reemplazarlo?"
!insertmacro WORDS DesktopShortcut \
  "Shortcut on the desktop" \
  "Verknüpfung auf dem Desktop" \
  "Snelkoppeling op het bureaublad" \
  "Raccourci sur le bureau" \
  "Acceso directo en el escritorio"
!insertmacro WORDS OnPath \
  "${COMMAND_LINE} in every terminal" \
  "${COMMAND_LINE} in jedem Terminal" \
  "${COMMAND_LINE} in elke terminal" \
  "${COMMAND_LINE} dans chaque terminal" \
  "${COMMAND_LINE} en cada terminal"
!insertmacro WORDS AboutProgram \
  "The program, its entry in the Start menu, and a double-click on recipes (${RECIPE_ENDING})." \
  "Das Programm, sein Eintrag im Startmenü und der Doppelklick auf Rezepte (${RECIPE_ENDING})." \
  "Het programma, de vermelding in het menu Start en dubbelklikken op recepten (${RECIPE_ENDING})." \
  "Le programme, son entrée dans le menu Démarrer et le double-clic sur les recettes (${RECIPE_ENDING})." \
  "El programa, su entrada en el menú Inicio y el doble clic en recetas (${RECIPE_ENDING})."
!insertmacro WORDS AboutDesktop \
  "An icon on your desktop." \
  "Ein Symbol auf Ihrem Desktop." \
  "Een pictogram op uw bureaublad." \
  "Une icône sur votre bureau." \
  "Un icono en su escritorio."
!insertmacro WORDS AboutPath \
  "Adds the program's folder to your own PATH; removing the program takes it away again." \
  "Nimmt den Ordner des Programms in Ihren eigenen PATH auf; beim Entfernen verschwindet er wieder." \
  "Zet de map van het programma in uw eigen PATH; bij het verwijderen gaat die er weer uit." \
  "Ajoute le dossier du programme à votre propre PATH ; la suppression l'en retire." \
  "Añade la carpeta del programa a su propio PATH; al quitar el programa se retira."
!insertmacro WORDS RecipeWords \
  "${NAME} recipe" \
  "${NAME}-Rezept" \
  "${NAME}-recept" \
  "Recette ${NAME}" \
  "Receta de ${NAME}"
