<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Sidebrief</source>
        <translation>Über Sidebrief</translation>
    </message>
    <message>
        <source>Reads the sources of one story side by side and briefs them word for word, each line with its source. Works offline: no text leaves this computer.

MIT licence. The fonts Source Serif and Source Sans are under the SIL Open Font Licence.</source>
        <translation>Liest die Quellen eines Themas nebeneinander und fasst sie im Wortlaut zusammen, jede Zeile mit ihrer Quelle. Arbeitet offline: Kein Text verlässt diesen Computer.

MIT-Lizenz. Die Schriften Source Serif und Source Sans stehen unter der SIL Open Font License.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>About Sidebrief</source>
        <translation>Über Sidebrief</translation>
    </message>
    <message>
        <source>Add articles…</source>
        <translation>Artikel hinzufügen…</translation>
    </message>
    <message>
        <source>Add files to the open story</source>
        <translation>Dem offenen Thema Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Add sentence to the brief</source>
        <translation>Satz ins Briefing aufnehmen</translation>
    </message>
    <message>
        <source>All margin notes</source>
        <translation>Alle Randnotizen</translation>
    </message>
    <message>
        <source>Ban line</source>
        <translation>Zeile ausschließen</translation>
    </message>
    <message>
        <source>Ban the chosen line of the brief</source>
        <translation>Die gewählte Zeile des Briefings ausschließen</translation>
    </message>
    <message>
        <source>Be led through the window in six steps</source>
        <translation>In sechs Schritten durch das Fenster führen lassen</translation>
    </message>
    <message>
        <source>Choose a form, see it, save it</source>
        <translation>Format wählen, ansehen, speichern</translation>
    </message>
    <message>
        <source>Choose colours, type and sizes</source>
        <translation>Farben, Schrift und Größen wählen</translation>
    </message>
    <message>
        <source>Choose how long the brief is, and how its lines are selected</source>
        <translation>Länge des Briefings und Auswahl seiner Zeilen festlegen</translation>
    </message>
    <message>
        <source>Claim details</source>
        <translation>Einzelheiten der Aussage</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Close Sidebrief</source>
        <translation>Sidebrief schließen</translation>
    </message>
    <message>
        <source>Close this window; its story is kept</source>
        <translation>Dieses Fenster schließen; sein Thema bleibt erhalten</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Compare versions of the brief, and restore one</source>
        <translation>Fassungen des Briefings vergleichen und eine wiederherstellen</translation>
    </message>
    <message>
        <source>Copy brief</source>
        <translation>Briefing kopieren</translation>
    </message>
    <message>
        <source>Copy brief as plain text</source>
        <translation>Briefing als reinen Text kopieren</translation>
    </message>
    <message>
        <source>Copy the brief as plain text, without headings and lists</source>
        <translation>Das Briefing als reinen Text kopieren, ohne Überschriften und Listen</translation>
    </message>
    <message>
        <source>Copy the brief as text with its sources</source>
        <translation>Das Briefing als Text mit seinen Quellen kopieren</translation>
    </message>
    <message>
        <source>Decide which passages report the same thing</source>
        <translation>Entscheiden, welche Textstellen dasselbe berichten</translation>
    </message>
    <message>
        <source>Dim everything but what is new since the last visit</source>
        <translation>Alles abblenden, was seit dem letzten Besuch nicht neu ist</translation>
    </message>
    <message>
        <source>Dim everything but what only one source reports</source>
        <translation>Alles abblenden, was mehr als eine Quelle berichtet</translation>
    </message>
    <message>
        <source>Dim everything but where the sources differ</source>
        <translation>Alles abblenden, worin die Quellen sich nicht unterscheiden</translation>
    </message>
    <message>
        <source>Edit noise phrases, names, outlets and units</source>
        <translation>Störtexte, Namen, Medien und Einheiten bearbeiten</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Befehl suchen…</translation>
    </message>
    <message>
        <source>Find in all sources</source>
        <translation>In allen Quellen suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Find words in all sources</source>
        <translation>Wörter in allen Quellen suchen</translation>
    </message>
    <message>
        <source>Focus of the brief</source>
        <translation>Schwerpunkt des Briefings</translation>
    </message>
    <message>
        <source>Fold column</source>
        <translation>Spalte einklappen</translation>
    </message>
    <message>
        <source>Fold the column, or open it again</source>
        <translation>Die Spalte einklappen oder wieder öffnen</translation>
    </message>
    <message>
        <source>Give the panel on the right most of the window, or give the articles their room back</source>
        <translation>Dem rechten Bereich den größten Teil des Fensters geben oder den Artikeln ihren Platz zurückgeben</translation>
    </message>
    <message>
        <source>Go back to the saved session</source>
        <translation>Zur gespeicherten Sitzung zurückkehren</translation>
    </message>
    <message>
        <source>Go to the claim before</source>
        <translation>Zur vorigen Aussage gehen</translation>
    </message>
    <message>
        <source>Go to the hit before</source>
        <translation>Zum vorigen Treffer gehen</translation>
    </message>
    <message>
        <source>Go to the next claim</source>
        <translation>Zur nächsten Aussage gehen</translation>
    </message>
    <message>
        <source>Go to the next hit</source>
        <translation>Zum nächsten Treffer gehen</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>Zum nächsten Teil des Fensters gehen</translation>
    </message>
    <message>
        <source>Go to the part of the window before</source>
        <translation>Zum vorigen Teil des Fensters gehen</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Join the passages of the selected claim by lines</source>
        <translation>Die Textstellen der gewählten Aussage durch Linien verbinden</translation>
    </message>
    <message>
        <source>Keep column in view</source>
        <translation>Spalte im Blick behalten</translation>
    </message>
    <message>
        <source>Keep the brief as it is now, under a name</source>
        <translation>Das Briefing, wie es jetzt ist, unter einem Namen aufbewahren</translation>
    </message>
    <message>
        <source>Keep the column at the left edge as the base, or let it go</source>
        <translation>Die Spalte als Bezugsspalte am linken Rand halten oder wieder lösen</translation>
    </message>
    <message>
        <source>Keep this version…</source>
        <translation>Diese Fassung aufbewahren…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Let all columns follow the one you scroll</source>
        <translation>Alle Spalten der folgen lassen, in der Sie blättern</translation>
    </message>
    <message>
        <source>Let the selected passage’s sentence stand in the brief</source>
        <translation>Den Satz der gewählten Textstelle ins Briefing aufnehmen</translation>
    </message>
    <message>
        <source>Lines between columns</source>
        <translation>Linien zwischen den Spalten</translation>
    </message>
    <message>
        <source>Make the column narrower</source>
        <translation>Die Spalte schmaler machen</translation>
    </message>
    <message>
        <source>Make the column wider</source>
        <translation>Die Spalte breiter machen</translation>
    </message>
    <message>
        <source>Move column left</source>
        <translation>Spalte nach links</translation>
    </message>
    <message>
        <source>Move column right</source>
        <translation>Spalte nach rechts</translation>
    </message>
    <message>
        <source>Move line down</source>
        <translation>Zeile nach unten</translation>
    </message>
    <message>
        <source>Move line up</source>
        <translation>Zeile nach oben</translation>
    </message>
    <message>
        <source>Move the chosen line down</source>
        <translation>Die gewählte Zeile nach unten verschieben</translation>
    </message>
    <message>
        <source>Move the chosen line up</source>
        <translation>Die gewählte Zeile nach oben verschieben</translation>
    </message>
    <message>
        <source>Narrower column</source>
        <translation>Schmalere Spalte</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>Nächste Aussage</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Only what is new since the last visit</source>
        <translation>Nur Neues seit dem letzten Besuch</translation>
    </message>
    <message>
        <source>Only what one source adds</source>
        <translation>Nur, was eine einzige Quelle berichtet</translation>
    </message>
    <message>
        <source>Open a folder of articles as a new story</source>
        <translation>Einen Ordner mit Artikeln als neues Thema öffnen</translation>
    </message>
    <message>
        <source>Open a session that was saved</source>
        <translation>Eine gespeicherte Sitzung öffnen</translation>
    </message>
    <message>
        <source>Open all columns</source>
        <translation>Alle Spalten öffnen</translation>
    </message>
    <message>
        <source>Open all folded columns</source>
        <translation>Alle eingeklappten Spalten öffnen</translation>
    </message>
    <message>
        <source>Open another window for another story</source>
        <translation>Ein weiteres Fenster für ein anderes Thema öffnen</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open four real articles on one event</source>
        <translation>Vier echte Artikel über ein Ereignis öffnen</translation>
    </message>
    <message>
        <source>Open session…</source>
        <translation>Sitzung öffnen…</translation>
    </message>
    <message>
        <source>Open the sample story</source>
        <translation>Beispielthema öffnen</translation>
    </message>
    <message>
        <source>Open what the other sources say of the selected passage, below it</source>
        <translation>Unter der gewählten Textstelle öffnen, was die anderen Quellen dazu berichten</translation>
    </message>
    <message>
        <source>Options of the brief</source>
        <translation>Optionen des Briefings</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>Pin line</source>
        <translation>Zeile anheften</translation>
    </message>
    <message>
        <source>Pin the chosen line of the brief, or let it go</source>
        <translation>Die gewählte Zeile des Briefings anheften oder lösen</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>Vorige Aussage</translation>
    </message>
    <message>
        <source>Put the column further left</source>
        <translation>Die Spalte weiter nach links setzen</translation>
    </message>
    <message>
        <source>Put the column further right</source>
        <translation>Die Spalte weiter nach rechts setzen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Read the files again</source>
        <translation>Dateien neu einlesen</translation>
    </message>
    <message>
        <source>Read the story&apos;s files again</source>
        <translation>Die Dateien des Themas neu einlesen</translation>
    </message>
    <message>
        <source>Read the user guide</source>
        <translation>Das Handbuch lesen</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>Save session as…</source>
        <translation>Sitzung speichern unter…</translation>
    </message>
    <message>
        <source>Save the brief as {form} (*{suffix})</source>
        <translation>Das Briefing als {form} speichern (*{suffix})</translation>
    </message>
    <message>
        <source>Save the story in a file</source>
        <translation>Das Thema in einer Datei speichern</translation>
    </message>
    <message>
        <source>Save the story in another file</source>
        <translation>Das Thema in einer anderen Datei speichern</translation>
    </message>
    <message>
        <source>Say it in other words…</source>
        <translation>Anders formuliert…</translation>
    </message>
    <message>
        <source>Say the chosen line in another source’s words</source>
        <translation>Die gewählte Zeile im Wortlaut einer anderen Quelle bringen</translation>
    </message>
    <message>
        <source>Say which person or topic the brief is to be about</source>
        <translation>Festlegen, um welche Person oder Sache es im Briefing gehen soll</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Gemeinsam blättern</translation>
    </message>
    <message>
        <source>Select no claim and end the search</source>
        <translation>Keine Aussage auswählen und die Suche beenden</translation>
    </message>
    <message>
        <source>Set the articles in larger type</source>
        <translation>Die Artikel in größerer Schrift setzen</translation>
    </message>
    <message>
        <source>Set the articles in smaller type</source>
        <translation>Die Artikel in kleinerer Schrift setzen</translation>
    </message>
    <message>
        <source>Set the articles in the usual size</source>
        <translation>Die Artikel in der üblichen Größe setzen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Show a note beside every sentence</source>
        <translation>Neben jedem Satz eine Randnotiz zeigen</translation>
    </message>
    <message>
        <source>Show all keyboard shortcuts</source>
        <translation>Alle Tastenkürzel zeigen</translation>
    </message>
    <message>
        <source>Show below the brief why the chosen line is there</source>
        <translation>Unter dem Briefing zeigen, warum die gewählte Zeile darin steht</translation>
    </message>
    <message>
        <source>Show why the passages of the selected claim stand together</source>
        <translation>Zeigen, warum die Textstellen der gewählten Aussage zusammengehören</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Take back all that is not saved</source>
        <translation>Alles zurücknehmen, was nicht gespeichert ist</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang machen</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Eintippen, was Sie tun wollen</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Übliche Textgröße</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Fassungen…</translation>
    </message>
    <message>
        <source>What the others report</source>
        <translation>Was die anderen berichten</translation>
    </message>
    <message>
        <source>Why this line</source>
        <translation>Warum diese Zeile</translation>
    </message>
    <message>
        <source>Wide panel</source>
        <translation>Breiter Bereich</translation>
    </message>
    <message>
        <source>Wider column</source>
        <translation>Breitere Spalte</translation>
    </message>
    <message>
        <source>Write a line of your own above the chosen line of the brief</source>
        <translation>Über der gewählten Zeile des Briefings eine eigene Zeile schreiben</translation>
    </message>
    <message>
        <source>Write a line of your own below the chosen line of the brief</source>
        <translation>Unter der gewählten Zeile des Briefings eine eigene Zeile schreiben</translation>
    </message>
    <message>
        <source>Write a line of your own…</source>
        <translation>Eigene Zeile schreiben…</translation>
    </message>
    <message>
        <source>Write a note on the selected text or passage, or change the one that is there</source>
        <translation>Zum markierten Text oder zur gewählten Textstelle eine Notiz schreiben oder die vorhandene ändern</translation>
    </message>
    <message>
        <source>Write above…</source>
        <translation>Darüber schreiben…</translation>
    </message>
    <message>
        <source>Your own lists…</source>
        <translation>Eigene Listen…</translation>
    </message>
</context>
<context>
    <name>Again</name>
    <message>
        <source>Go on where you left off</source>
        <translation>Weitermachen, wo Sie aufgehört haben</translation>
    </message>
    <message>
        <source>Open what was open last at every start</source>
        <translation>Bei jedem Start öffnen, was zuletzt offen war</translation>
    </message>
    <message>
        <source>Story without a title</source>
        <translation>Thema ohne Titel</translation>
    </message>
    <message numerus="yes">
        <source>{title} — %n sources, {time}</source>
        <translation>
            <numerusform>{title} – %n Quelle, {time}</numerusform>
            <numerusform>{title} – %n Quellen, {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} — one source, {time}</source>
        <translation>{title} – eine Quelle, {time}</translation>
    </message>
</context>
<context>
    <name>Bottom bar</name>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation>1 Unterschied</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>analysed in {seconds} s</source>
        <translation>in {seconds} s ausgewertet</translation>
    </message>
    <message numerus="yes">
        <source>{checked} of %n lines verified verbatim</source>
        <translation>
            <numerusform>{checked} von %n Zeile wörtlich geprüft</numerusform>
            <numerusform>{checked} von %n Zeilen wörtlich geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{checked} of %n source lines verified verbatim</source>
        <translation>
            <numerusform>{checked} von %n Quellenzeile wörtlich geprüft</numerusform>
            <numerusform>{checked} von %n Quellenzeilen wörtlich geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>{checked} of 1 line verified verbatim</source>
        <translation>{checked} von 1 Zeile wörtlich geprüft</translation>
    </message>
    <message>
        <source>{checked} of 1 source line verified verbatim</source>
        <translation>{checked} von 1 Quellenzeile wörtlich geprüft</translation>
    </message>
    <message numerus="yes">
        <source>{quotes}, %n anonymous</source>
        <translation>
            <numerusform>{quotes}, %n anonym</numerusform>
            <numerusform>{quotes}, %n anonym</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sources}, %n left out</source>
        <translation>
            <numerusform>{sources}, %n weggelassen</numerusform>
            <numerusform>{sources}, %n weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{verified}, %n of your own</source>
        <translation>
            <numerusform>{verified}, %n eigene</numerusform>
            <numerusform>{verified}, %n eigene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words} of {budget} words</source>
        <translation>
            <numerusform>{words} von {budget} Wort</numerusform>
            <numerusform>{words} von {budget} Wörtern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message numerus="yes">
        <source>%n lines banned: hide</source>
        <translation>
            <numerusform>%n Zeile ausgeschlossen: ausblenden</numerusform>
            <numerusform>%n Zeilen ausgeschlossen: ausblenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines banned: show</source>
        <translation>
            <numerusform>%n Zeile ausgeschlossen: zeigen</numerusform>
            <numerusform>%n Zeilen ausgeschlossen: zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line banned: hide</source>
        <translation>1 Zeile ausgeschlossen: ausblenden</translation>
    </message>
    <message>
        <source>1 line banned: show</source>
        <translation>1 Zeile ausgeschlossen: zeigen</translation>
    </message>
    <message>
        <source>1 pair of passages may report the same thing: decide</source>
        <translation>1 Paar von Textstellen berichtet vielleicht dasselbe: entscheiden</translation>
    </message>
    <message>
        <source>A line of your own</source>
        <translation>Eine eigene Zeile</translation>
    </message>
    <message>
        <source>All sources are left out. Take one back in by its eye in the list of sources.</source>
        <translation>Alle Quellen sind weggelassen. Nehmen Sie eine über ihr Auge in der Quellenliste wieder auf.</translation>
    </message>
    <message>
        <source>Ban this line</source>
        <translation>Diese Zeile ausschließen</translation>
    </message>
    <message>
        <source>Banned: {text} (source {number})</source>
        <translation>Ausgeschlossen: {text} (Quelle {number})</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>Change your words</source>
        <translation>Eigene Worte ändern</translation>
    </message>
    <message>
        <source>Choose a line of the brief first</source>
        <translation>Zuerst eine Zeile des Briefings wählen</translation>
    </message>
    <message>
        <source>Choose a line to see why it is there.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, warum sie hier steht.</translation>
    </message>
    <message>
        <source>Choose a passage of an article first</source>
        <translation>Zuerst eine Stelle eines Artikels wählen</translation>
    </message>
    <message>
        <source>Copy line with citation</source>
        <translation>Zeile mit Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Copy your words</source>
        <translation>Eigene Worte kopieren</translation>
    </message>
    <message>
        <source>Enter keeps, Esc drops, Shift+Enter begins a new line.</source>
        <translation>Eingabe behält, Esc verwirft, Umschalt+Eingabe beginnt eine neue Zeile.</translation>
    </message>
    <message>
        <source>Exact selection</source>
        <translation>Genaue Auswahl</translation>
    </message>
    <message>
        <source>Fast selection</source>
        <translation>Schnelle Auswahl</translation>
    </message>
    <message>
        <source>Focus of the brief</source>
        <translation>Schwerpunkt des Briefings</translation>
    </message>
    <message>
        <source>Focus: a person or a topic</source>
        <translation>Schwerpunkt wählen</translation>
    </message>
    <message>
        <source>How long it took to compose the brief</source>
        <translation>Wie lange es gedauert hat, das Briefing zusammenzustellen</translation>
    </message>
    <message>
        <source>How long the brief is, and how its lines are selected (Ctrl+B)</source>
        <translation>Wie lang das Briefing ist und wie seine Zeilen ausgewählt werden (Strg+B)</translation>
    </message>
    <message>
        <source>Length in sentences</source>
        <translation>Länge in Sätzen</translation>
    </message>
    <message>
        <source>Length in words</source>
        <translation>Länge in Wörtern</translation>
    </message>
    <message>
        <source>Let go of this line</source>
        <translation>Diese Zeile lösen</translation>
    </message>
    <message>
        <source>Let this line back in</source>
        <translation>Diese Zeile wieder zulassen</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>No focus</source>
        <translation>Kein Schwerpunkt</translation>
    </message>
    <message>
        <source>No other sentence says this</source>
        <translation>Kein anderer Satz sagt dies</translation>
    </message>
    <message>
        <source>No sentence of these sources can stand alone in a brief.</source>
        <translation>Kein Satz dieser Quellen kann in einem Briefing für sich stehen.</translation>
    </message>
    <message>
        <source>Nothing fits into this length. Allow more words.</source>
        <translation>In diese Länge passt nichts. Lassen Sie mehr Wörter zu.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Options: {limit}, {selection}</source>
        <translation>Optionen: {limit}, {selection}</translation>
    </message>
    <message>
        <source>Pin this line</source>
        <translation>Diese Zeile anheften</translation>
    </message>
    <message>
        <source>Pinned, but without room in this brief: {text} (source {number})</source>
        <translation>Angeheftet, aber ohne Platz in diesem Briefing: {text} (Quelle {number})</translation>
    </message>
    <message>
        <source>Remove your words</source>
        <translation>Eigene Worte entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Reported by %n independent voices.</source>
        <translation>
            <numerusform>Von %n eigenständigen Stimme berichtet.</numerusform>
            <numerusform>Von %n eigenständigen Stimmen berichtet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reported by 1 independent voice.</source>
        <translation>Von 1 eigenständigen Stimme berichtet.</translation>
    </message>
    <message>
        <source>Say it in another source’s words</source>
        <translation>Im Wortlaut einer anderen Quelle</translation>
    </message>
    <message>
        <source>Show in its article</source>
        <translation>Im Artikel zeigen</translation>
    </message>
    <message>
        <source>Source {number} probably reports this too, compare: {cited}</source>
        <translation>Quelle {number} berichtet dies wahrscheinlich auch, bitte vergleichen: {cited}</translation>
    </message>
    <message>
        <source>Source {number}: {cited}</source>
        <translation>Quelle {number}: {cited}</translation>
    </message>
    <message>
        <source>Source {number}: “{words}”</source>
        <translation>Quelle {number}: „{words}“</translation>
    </message>
    <message>
        <source>The best lines that fit; it may take some seconds</source>
        <translation>Die besten Zeilen, die hineinpassen; das kann einige Sekunden dauern</translation>
    </message>
    <message>
        <source>The line it was to stand beside is gone; your words are kept</source>
        <translation>Die Zeile, neben der sie stehen sollte, ist nicht mehr da; Ihre Worte bleiben erhalten</translation>
    </message>
    <message>
        <source>This is no sentence of the article’s text: it tells no claim</source>
        <translation>Das ist kein Satz des Artikeltextes: Er enthält keine Aussage</translation>
    </message>
    <message>
        <source>This line is the first of its section</source>
        <translation>Diese Zeile ist die erste ihres Abschnitts</translation>
    </message>
    <message>
        <source>This line is the last of its section</source>
        <translation>Diese Zeile ist die letzte ihres Abschnitts</translation>
    </message>
    <message>
        <source>This sentence is pinned already</source>
        <translation>Dieser Satz ist schon angeheftet</translation>
    </message>
    <message>
        <source>What each source adds</source>
        <translation>Was jede Quelle ergänzt</translation>
    </message>
    <message>
        <source>What the brief is to be about (Ctrl+Shift+F); Enter takes it</source>
        <translation>Wovon das Briefing handeln soll (Strg+Umschalt+F); Eingabe übernimmt es</translation>
    </message>
    <message>
        <source>What the sources share</source>
        <translation>Was die Quellen gemeinsam berichten</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>Worin sie sich unterscheiden</translation>
    </message>
    <message>
        <source>Why this line</source>
        <translation>Warum diese Zeile</translation>
    </message>
    <message>
        <source>Why this line: {reason}</source>
        <translation>Warum diese Zeile: {reason}</translation>
    </message>
    <message>
        <source>Write a line of your own below</source>
        <translation>Eigene Zeile darunter schreiben</translation>
    </message>
    <message>
        <source>Write above…</source>
        <translation>Darüber schreiben…</translation>
    </message>
    <message>
        <source>Write below…</source>
        <translation>Darunter schreiben…</translation>
    </message>
    <message>
        <source>You banned this line. Delete lets it back in.</source>
        <translation>Sie haben diese Zeile ausgeschlossen. Entf lässt sie wieder zu.</translation>
    </message>
    <message>
        <source>You pinned this sentence, but the brief has no room for it. Allow more words, or let it go by Delete.</source>
        <translation>Sie haben diesen Satz angeheftet, aber das Briefing hat keinen Platz dafür. Lassen Sie mehr Wörter zu, oder lösen Sie ihn mit Entf.</translation>
    </message>
    <message>
        <source>You wrote this line beside a sentence that is not in this brief. It comes back with its sentence; Delete removes it.</source>
        <translation>Sie haben diese Zeile neben einen Satz geschrieben, der nicht in diesem Briefing steht. Sie kommt mit ihrem Satz zurück; Entf entfernt sie.</translation>
    </message>
    <message>
        <source>You wrote this line. Enter changes it, Delete removes it.</source>
        <translation>Sie haben diese Zeile geschrieben. Eingabe ändert sie, Entf entfernt sie.</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>Ihre Entscheidungen</translation>
    </message>
    <message>
        <source>Your words, left out: {text}</source>
        <translation>Eigene Worte, weggelassen: {text}</translation>
    </message>
    <message>
        <source>Your words. Enter keeps them, Esc drops them.</source>
        <translation>Ihre Worte. Eingabe behält sie, Esc verwirft sie.</translation>
    </message>
    <message>
        <source>Your words: {text}</source>
        <translation>Eigene Worte: {text}</translation>
    </message>
    <message>
        <source>adding a line of your own</source>
        <translation>Hinzufügen einer eigenen Zeile</translation>
    </message>
    <message>
        <source>adding a sentence to the brief</source>
        <translation>Aufnehmen eines Satzes ins Briefing</translation>
    </message>
    <message numerus="yes">
        <source>and %n more sources</source>
        <translation>
            <numerusform>und %n weitere Quelle</numerusform>
            <numerusform>und %n weitere Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>and 1 more source</source>
        <translation>und 1 weitere Quelle</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>change of a line of your own</source>
        <translation>Ändern einer eigenen Zeile</translation>
    </message>
    <message>
        <source>change of the focus</source>
        <translation>Ändern des Schwerpunkts</translation>
    </message>
    <message>
        <source>change of the length</source>
        <translation>Ändern der Länge</translation>
    </message>
    <message>
        <source>change of the method</source>
        <translation>Ändern des Verfahrens</translation>
    </message>
    <message>
        <source>change of the selection</source>
        <translation>Ändern der Auswahl</translation>
    </message>
    <message>
        <source>move of a line</source>
        <translation>Verschieben einer Zeile</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>pinned, but no room</source>
        <translation>angeheftet, aber kein Platz</translation>
    </message>
    <message>
        <source>probably {sources}</source>
        <translation>wahrscheinlich {sources}</translation>
    </message>
    <message>
        <source>release of a line</source>
        <translation>Lösen einer Zeile</translation>
    </message>
    <message>
        <source>removal of a line of your own</source>
        <translation>Entfernen einer eigenen Zeile</translation>
    </message>
    <message>
        <source>your words</source>
        <translation>eigene Worte</translation>
    </message>
    <message>
        <source>your words, left out</source>
        <translation>eigene Worte, weggelassen</translation>
    </message>
    <message>
        <source>{lines} of {limit} sentences, {words} words</source>
        <translation>{lines} von {limit} Sätzen, {words} Wörter</translation>
    </message>
    <message>
        <source>{lines} of {limit} sentences, {words} words, and {own} of your own</source>
        <translation>{lines} von {limit} Sätzen, {words} Wörter, dazu {own} eigene</translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs of passages may report the same thing: decide</source>
        <translation>
            <numerusform>{n} Paar von Textstellen berichtet vielleicht dasselbe: entscheiden</numerusform>
            <numerusform>{n} Paare von Textstellen berichten vielleicht dasselbe: entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{value} in {sources}</source>
        <translation>{value} in {sources}</translation>
    </message>
    <message>
        <source>{words} of {budget} words</source>
        <translation>{words} von {budget} Wörtern</translation>
    </message>
    <message>
        <source>{words} of {budget} words, and {own} of your own</source>
        <translation>{words} von {budget} Wörtern, dazu {own} eigene</translation>
    </message>
    <message>
        <source>{words}: {day}</source>
        <translation>{words}: {day}</translation>
    </message>
    <message>
        <source>{words}: {day}, by a guess</source>
        <translation>{words}: {day}, vermutlich</translation>
    </message>
    <message>
        <source>“{text}” ({cited})</source>
        <translation>„{text}“ ({cited})</translation>
    </message>
</context>
<context>
    <name>Claim</name>
    <message>
        <source>Back to the link before (Left)</source>
        <translation>Zurück zum vorigen Paar (Pfeil links)</translation>
    </message>
    <message>
        <source>Both passages report the same thing: put them into one claim (S)</source>
        <translation>Beide Stellen berichten dasselbe: zu einer Aussage zusammenlegen (S)</translation>
    </message>
    <message>
        <source>Count as one voice</source>
        <translation>Zählen als eine Stimme</translation>
    </message>
    <message>
        <source>Leave it to Sidebrief again whether these are the same</source>
        <translation>Sidebrief wieder selbst entscheiden lassen, ob es dasselbe ist</translation>
    </message>
    <message>
        <source>Leave this one open and go on (Right)</source>
        <translation>Dieses offen lassen und weitergehen (Pfeil rechts)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dasselbe</translation>
    </message>
    <message>
        <source>Nothing is left to decide: every link is sure, or you decided it already.</source>
        <translation>Nichts ist mehr zu entscheiden: Jedes Paar ist sicher oder von Ihnen schon entschieden.</translation>
    </message>
    <message>
        <source>Only in source {number}</source>
        <translation>Nur in Quelle {number}</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Report on their own account</source>
        <translation>Berichten eigenständig</translation>
    </message>
    <message>
        <source>Reported by {sources}, {voices}</source>
        <translation>{sources}, {voices}</translation>
    </message>
    <message>
        <source>Reports on its own account</source>
        <translation>Berichtet eigenständig</translation>
    </message>
    <message>
        <source>Same thing</source>
        <translation>Dasselbe</translation>
    </message>
    <message>
        <source>Select a claim in an article or in the brief.</source>
        <translation>Wählen Sie eine Aussage in einem Artikel oder im Briefing.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The selected claim</source>
        <translation>Die gewählte Aussage</translation>
    </message>
    <message>
        <source>They report different things: keep them apart (D)</source>
        <translation>Sie berichten Verschiedenes: getrennt halten (D)</translation>
    </message>
    <message>
        <source>Two passages that may report the same thing</source>
        <translation>Zwei Stellen, die vielleicht dasselbe berichten</translation>
    </message>
    <message>
        <source>Who counts as one voice</source>
        <translation>Wer als eine Stimme zählt</translation>
    </message>
    <message>
        <source>Why they were put together</source>
        <translation>Warum sie zusammenstehen</translation>
    </message>
    <message>
        <source>decided: {at} of {whole}</source>
        <translation>entschieden: {at} von {whole}</translation>
    </message>
    <message>
        <source>doubtful, {share} %</source>
        <translation>zweifelhaft, {share} %</translation>
    </message>
    <message>
        <source>likely, {share} %</source>
        <translation>wahrscheinlich, {share} %</translation>
    </message>
    <message>
        <source>one voice</source>
        <translation>eine Stimme</translation>
    </message>
    <message>
        <source>open, {share} %</source>
        <translation>offen, {share} %</translation>
    </message>
    <message>
        <source>similar words</source>
        <translation>ähnliche Wörter</translation>
    </message>
    <message>
        <source>you joined them</source>
        <translation>von Ihnen zusammengelegt</translation>
    </message>
    <message>
        <source>you said: not the same</source>
        <translation>Sie haben entschieden: nicht dasselbe</translation>
    </message>
    <message>
        <source>you said: same thing</source>
        <translation>Sie haben entschieden: dasselbe</translation>
    </message>
    <message>
        <source>{at} of {whole}</source>
        <translation>{at} von {whole}</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>1 claim</source>
        <translation>1 Aussage</translation>
    </message>
    <message>
        <source>1 independent voice</source>
        <translation>1 eigenständige Stimme</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 Stelle</translation>
    </message>
    <message>
        <source>1 quote</source>
        <translation>1 Zitat</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 Quelle</translation>
    </message>
    <message>
        <source>1 voice</source>
        <translation>1 Stimme</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message>
        <source>source {numbers}</source>
        <translation>Quelle {numbers}</translation>
    </message>
    <message>
        <source>sources {numbers}</source>
        <translation>Quellen {numbers}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message numerus="yes">
        <source>{n} claims</source>
        <translation>
            <numerusform>{n} Aussage</numerusform>
            <numerusform>{n} Aussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} independent voices</source>
        <translation>
            <numerusform>{n} eigenständige Stimme</numerusform>
            <numerusform>{n} eigenständige Stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages</source>
        <translation>
            <numerusform>{n} Stelle</numerusform>
            <numerusform>{n} Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotes</source>
        <translation>
            <numerusform>{n} Zitat</numerusform>
            <numerusform>{n} Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources</source>
        <translation>
            <numerusform>{n} Quelle</numerusform>
            <numerusform>{n} Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} voices</source>
        <translation>
            <numerusform>{n} Stimme</numerusform>
            <numerusform>{n} Stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>{n} Wort</numerusform>
            <numerusform>{n} Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>All claims</source>
        <translation>Alle Aussagen</translation>
    </message>
    <message>
        <source>All sources but one</source>
        <translation>Alle Quellen bis auf eine</translation>
    </message>
    <message>
        <source>As in a source</source>
        <translation>Wie in einer Quelle</translation>
    </message>
    <message>
        <source>As in source {number}</source>
        <translation>Wie in Quelle {number}</translation>
    </message>
    <message>
        <source>As the story goes</source>
        <translation>Wie im Text</translation>
    </message>
    <message>
        <source>By importance</source>
        <translation>Nach Wichtigkeit</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Nach Zeit</translation>
    </message>
    <message>
        <source>By voices</source>
        <translation>Nach Stimmen</translation>
    </message>
    <message>
        <source>Filter by words…</source>
        <translation>Wörter filtern…</translation>
    </message>
    <message>
        <source>New since last time</source>
        <translation>Neu seit dem letzten Mal</translation>
    </message>
    <message>
        <source>No claim is like that.</source>
        <translation>Keine Aussage passt dazu.</translation>
    </message>
    <message>
        <source>Only one voice</source>
        <translation>Nur eine Stimme</translation>
    </message>
    <message>
        <source>Only source {number} tells it</source>
        <translation>Nur Quelle {number} berichtet es</translation>
    </message>
    <message>
        <source>Order by the number of independent voices</source>
        <translation>Nach der Zahl eigenständiger Stimmen ordnen</translation>
    </message>
    <message>
        <source>Order of the claims</source>
        <translation>Reihenfolge der Aussagen</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Umgekehrt</translation>
    </message>
    <message>
        <source>Show only claims with these words</source>
        <translation>Nur Aussagen mit diesen Wörtern zeigen</translation>
    </message>
    <message>
        <source>Source {number} is left out</source>
        <translation>Quelle {number} ist weggelassen</translation>
    </message>
    <message>
        <source>Source {number} is silent</source>
        <translation>Quelle {number} schweigt</translation>
    </message>
    <message>
        <source>Source {number} tells it</source>
        <translation>Quelle {number} berichtet es</translation>
    </message>
    <message>
        <source>Source {number} tells it in the words of another source</source>
        <translation>Quelle {number} berichtet es im Wortlaut einer anderen Quelle</translation>
    </message>
    <message>
        <source>Source {number} tells it, and another source differs</source>
        <translation>Quelle {number} berichtet es, eine andere weicht ab</translation>
    </message>
    <message>
        <source>Source {number}: {words}</source>
        <translation>Quelle {number}: {words}</translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation>Quellen weichen ab</translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>Was die Zeichen bedeuten</translation>
    </message>
    <message>
        <source>Which claims are shown</source>
        <translation>Welche Aussagen gezeigt werden</translation>
    </message>
    <message>
        <source>Which source tells which claim</source>
        <translation>Welche Quelle welche Aussage berichtet</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>copy of another</source>
        <translation>Übernahme</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>schweigt</translation>
    </message>
    <message>
        <source>tells it</source>
        <translation>berichtet es</translation>
    </message>
    <message>
        <source>voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>{order}, reversed</source>
        <translation>{order}, umgekehrt</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {whole} claims</source>
        <translation>
            <numerusform>{shown} von {whole} Aussage</numerusform>
            <numerusform>{shown} von {whole} Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{source}
Order the claims as they stand in it</source>
        <translation>{source}
Aussagen so ordnen, wie sie darin stehen</translation>
    </message>
    <message>
        <source>{voices} in {sources}</source>
        <translation>{voices} in {sources}</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Apr</source>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez.</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>May</source>
        <comment>short</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sept.</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation>{weekday}, {day}</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>The file of your earlier decisions is damaged or of another version; what could be read of it is used, and the file is kept as {file}.</source>
        <translation>Die Datei Ihrer früheren Entscheidungen ist beschädigt oder von einer anderen Version; was davon lesbar war, wird verwendet, und die Datei wird als {file} aufbewahrt.</translation>
    </message>
    <message>
        <source>Your decisions could not be kept: {why}.</source>
        <translation>Ihre Entscheidungen konnten nicht aufbewahrt werden: {why}.</translation>
    </message>
    <message>
        <source>Your earlier decisions could not be read from {file}: {why}.</source>
        <translation>Ihre früheren Entscheidungen konnten nicht aus {file} gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>allowing a line</source>
        <translation>Zulassen einer Zeile</translation>
    </message>
    <message>
        <source>another Sidebrief is writing to it</source>
        <translation>ein anderes Sidebrief schreibt gerade hinein</translation>
    </message>
    <message>
        <source>asking the desk about a difference</source>
        <translation>Rückfrage zu einem Unterschied</translation>
    </message>
    <message>
        <source>ban of a line</source>
        <translation>Ausschließen einer Zeile</translation>
    </message>
    <message>
        <source>joining a passage to a claim</source>
        <translation>Hinzufügen einer Stelle zu einer Aussage</translation>
    </message>
    <message>
        <source>joining two passages</source>
        <translation>Zusammenlegen zweier Stellen</translation>
    </message>
    <message>
        <source>leaving out “{title}”</source>
        <translation>Weglassen von „{title}“</translation>
    </message>
    <message>
        <source>marking a difference as checked</source>
        <translation>Einstufen eines Unterschieds als geprüft</translation>
    </message>
    <message>
        <source>marking a difference as no conflict</source>
        <translation>Einstufen eines Unterschieds als kein Widerspruch</translation>
    </message>
    <message>
        <source>opening a difference again</source>
        <translation>Wiederöffnen eines Unterschieds</translation>
    </message>
    <message>
        <source>parting a passage from its claim</source>
        <translation>Trennen einer Stelle von ihrer Aussage</translation>
    </message>
    <message>
        <source>parting two passages</source>
        <translation>Trennen zweier Stellen</translation>
    </message>
    <message>
        <source>pin of a line</source>
        <translation>Anheften einer Zeile</translation>
    </message>
    <message>
        <source>release of a line</source>
        <translation>Lösen einer Zeile</translation>
    </message>
    <message>
        <source>restoring text</source>
        <translation>Wiederherstellen von Text</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>stopping the analysis</source>
        <translation>Anhalten der Auswertung</translation>
    </message>
    <message>
        <source>taking back a decision</source>
        <translation>Zurücknehmen einer Entscheidung</translation>
    </message>
    <message>
        <source>taking back “{title}”</source>
        <translation>Wiederaufnehmen von „{title}“</translation>
    </message>
    <message>
        <source>taking source {number}’s words</source>
        <translation>Übernehmen des Wortlauts von Quelle {number}</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>A remark, kept with the ruling (R)</source>
        <translation>Eine Anmerkung, die mit der Einstufung aufbewahrt wird (R)</translation>
    </message>
    <message>
        <source>All differences</source>
        <translation>Alle Unterschiede</translation>
    </message>
    <message>
        <source>As a Word document…</source>
        <translation>Als Word-Dokument…</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation>Als Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>As an OpenDocument text…</source>
        <translation>Als OpenDocument-Text…</translation>
    </message>
    <message>
        <source>Ask the desk</source>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Zeitangaben</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>No conflict</source>
        <translation>Kein Widerspruch</translation>
    </message>
    <message>
        <source>No difference is like that.</source>
        <translation>Kein Unterschied passt dazu.</translation>
    </message>
    <message>
        <source>Not a conflict</source>
        <translation>Kein Widerspruch</translation>
    </message>
    <message>
        <source>Only open ones</source>
        <translation>Nur offene</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Remark for the worksheet…</source>
        <translation>Anmerkung für den Prüfbogen…</translation>
    </message>
    <message>
        <source>Remark on this difference</source>
        <translation>Anmerkung zu diesem Unterschied</translation>
    </message>
    <message>
        <source>Save the differences as a worksheet for fact-checkers</source>
        <translation>Die Unterschiede als Prüfbogen für die Faktenprüfung speichern</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>Somebody else has to decide this ({key})</source>
        <translation>Darüber muss jemand anderes entscheiden ({key})</translation>
    </message>
    <message>
        <source>Source {number}: {words}</source>
        <translation>Quelle {number}: {words}</translation>
    </message>
    <message>
        <source>The sentences behind the values</source>
        <translation>Die Sätze hinter den Angaben</translation>
    </message>
    <message>
        <source>The sides do not contradict ({key})</source>
        <translation>Die Angaben widersprechen sich nicht ({key})</translation>
    </message>
    <message>
        <source>Which differences are shown</source>
        <translation>Welche Unterschiede gezeigt werden</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Prüfbogen</translation>
    </message>
    <message>
        <source>You checked this difference ({key})</source>
        <translation>Sie haben diesen Unterschied geprüft ({key})</translation>
    </message>
    <message>
        <source>altered quotation</source>
        <translation>verändertes Zitat</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>looser bound</source>
        <translation>weitere Grenze</translation>
    </message>
    <message>
        <source>other scope</source>
        <translation>anderer Bezug</translation>
    </message>
    <message>
        <source>other wording</source>
        <translation>anderer Wortlaut</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>schweigt</translation>
    </message>
    <message>
        <source>trimmed quotation</source>
        <translation>gekürztes Zitat</translation>
    </message>
    <message>
        <source>update</source>
        <translation>neuerer Stand</translation>
    </message>
    <message>
        <source>what</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>words of {name}</source>
        <translation>Worte von {name}</translation>
    </message>
    <message>
        <source>{ruling}, before other passages were found: look again</source>
        <translation>{ruling}, bevor weitere Stellen gefunden wurden: noch einmal ansehen</translation>
    </message>
    <message>
        <source>{value}, according to {claimant}</source>
        <translation>{value}, laut {claimant}</translation>
    </message>
    <message>
        <source>{value}: {passages} of {sources}</source>
        <translation>{value}: {passages} aus {sources}</translation>
    </message>
    <message>
        <source>{value}: {passages} of {sources}; click again for the next</source>
        <translation>{value}: {passages} aus {sources}; für die nächste noch einmal klicken</translation>
    </message>
    <message>
        <source>“ ”</source>
        <translation>„ “</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Claim and what is not sure</source>
        <translation>Aussage und Unsicheres</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unsicher</translation>
    </message>
</context>
<context>
    <name>Empty page</name>
    <message>
        <source>New here?</source>
        <translation>Neu hier?</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>Nein, danke</translation>
    </message>
    <message>
        <source>Offer it no more; the Help menu has it</source>
        <translation>Nicht mehr anbieten; im Menü „Hilfe“ bleibt er erreichbar</translation>
    </message>
    <message>
        <source>Open a folder of articles about one event, and Sidebrief shows what they share, what each one adds and where they differ. Every line of its brief is word for word from a source and opens at its place with one click; nothing leaves this computer.</source>
        <translation>Öffnen Sie einen Ordner mit Artikeln über ein Ereignis, und Sidebrief zeigt, was sie gemeinsam haben, was jeder ergänzt und wo sie sich unterscheiden. Jede Zeile des Briefings steht Wort für Wort in einer Quelle und führt mit einem Klick zu ihrer Stelle; nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open the sample story</source>
        <translation>Beispielthema öffnen</translation>
    </message>
    <message>
        <source>Or drop a folder or articles anywhere on this window</source>
        <translation>Oder einen Ordner oder Artikel irgendwo in dieses Fenster ziehen</translation>
    </message>
    <message>
        <source>Plain text, Markdown, HTML, Word and PDF</source>
        <translation>Reiner Text, Markdown, HTML, Word und PDF</translation>
    </message>
    <message>
        <source>Read the sources of one story side by side</source>
        <translation>Die Quellen eines Themas nebeneinander lesen</translation>
    </message>
    <message>
        <source>Six steps on the sample story; Esc leaves it</source>
        <translation>Sechs Schritte am Beispielthema; Esc bricht ab</translation>
    </message>
    <message>
        <source>Take a short tour</source>
        <translation>Kurzer Rundgang</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>1 line of your own is left out: its sentence is not in this brief.</source>
        <translation>1 eigene Zeile ist weggelassen: Ihr Satz steht nicht in diesem Briefing.</translation>
    </message>
    <message>
        <source>1 shared claim rests on {origin} alone, however many sources report it.</source>
        <translation>1 mehrfach berichtete Aussage stützt sich allein auf {origin}, gleich wie viele Quellen sie berichten.</translation>
    </message>
    <message>
        <source>A button of the page for sharing, printing or saving.</source>
        <translation>Eine Schaltfläche der Seite zum Teilen, Drucken oder Speichern.</translation>
    </message>
    <message>
        <source>A label and the title of another article.</source>
        <translation>Eine Beschriftung und der Titel eines anderen Artikels.</translation>
    </message>
    <message>
        <source>A line in capitals between paragraphs: the title of another article.</source>
        <translation>Eine Zeile in Großbuchstaben zwischen Absätzen: der Titel eines anderen Artikels.</translation>
    </message>
    <message>
        <source>A line of signs without words.</source>
        <translation>Eine Zeile aus Zeichen ohne Wörter.</translation>
    </message>
    <message>
        <source>A line that opens with an arrow: the title of another article.</source>
        <translation>Eine Zeile, die mit einem Pfeil beginnt: der Titel eines anderen Artikels.</translation>
    </message>
    <message>
        <source>A list of topics under which the page is filed.</source>
        <translation>Eine Liste von Schlagwörtern, unter denen die Seite abgelegt ist.</translation>
    </message>
    <message>
        <source>A menu or label of the page.</source>
        <translation>Ein Menü oder eine Beschriftung der Seite.</translation>
    </message>
    <message>
        <source>A number by which the page calls one of its elements.</source>
        <translation>Eine Nummer, mit der die Seite eines ihrer Elemente bezeichnet.</translation>
    </message>
    <message>
        <source>All {count} sources rest on {origin} here: that is one origin, not {number}.</source>
        <translation>Alle {count} Quellen stützen sich hier auf {origin}: Das ist ein Ursprung, nicht {number}.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Asks for consent to cookies or terms of the site.</source>
        <translation>Bittet um Zustimmung zu Cookies oder Bedingungen der Website.</translation>
    </message>
    <message>
        <source>Asks readers to support or pay for the outlet.</source>
        <translation>Bittet Leser, das Medium zu unterstützen oder zu bezahlen.</translation>
    </message>
    <message>
        <source>Belongs to the page&apos;s form for readers&apos; comments.</source>
        <translation>Gehört zum Kommentarformular der Seite.</translation>
    </message>
    <message>
        <source>Both sources rest on {origin} here: that is one origin, not 2.</source>
        <translation>Beide Quellen stützen sich hier auf {origin}: Das ist ein Ursprung, nicht 2.</translation>
    </message>
    <message>
        <source>Caption or credit of a picture or video that is not shown here.</source>
        <translation>Unterschrift oder Quelle eines Bildes oder Videos, das hier nicht gezeigt wird.</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Credits an agency, or colleagues who contributed to the report.</source>
        <translation>Nennt eine Agentur oder Kollegen, die zum Bericht beigetragen haben.</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Each of the {count} sources adds much of its own: read them all.</source>
        <translation>Jede der {count} Quellen trägt viel Eigenes bei: am besten alle lesen.</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Heading of a list of links to other articles.</source>
        <translation>Überschrift einer Liste von Verweisen auf andere Artikel.</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Invites to subscribe, sign up, download an app or follow the outlet.</source>
        <translation>Lädt ein, das Medium zu abonnieren, sich anzumelden, eine App zu laden oder ihm zu folgen.</translation>
    </message>
    <message>
        <source>It shares hardly any names, words or facts with the {count} sources that belong together.</source>
        <translation>Sie hat kaum Namen, Wörter oder Fakten mit den {count} zusammengehörigen Quellen gemeinsam.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Links to another article.</source>
        <translation>Verweist auf einen anderen Artikel.</translation>
    </message>
    <message>
        <source>Marks the place of an advertisement on the page.</source>
        <translation>Kennzeichnet die Stelle einer Anzeige auf der Seite.</translation>
    </message>
    <message>
        <source>Names the outlet.</source>
        <translation>Nennt das Medium.</translation>
    </message>
    <message>
        <source>Names the writer or how to reach them; it reports nothing.</source>
        <translation>Nennt, wer geschrieben hat oder wie man ihn erreicht; berichtet nichts.</translation>
    </message>
    <message>
        <source>No source speaks of “{focus}”; the brief was made without a focus.</source>
        <translation>Keine Quelle spricht von „{focus}“; das Briefing wurde ohne Schwerpunkt erstellt.</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Only source {number} reports this</source>
        <translation>Nur Quelle {number} berichtet das</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Read source {number} for {share} % of the facts.</source>
        <translation>Quelle {number} enthält {share} % der Fakten.</translation>
    </message>
    <message>
        <source>Read sources {numbers} for {share} % of the facts.</source>
        <translation>Die Quellen {numbers} enthalten zusammen {share} % der Fakten.</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Says when the page was published or updated.</source>
        <translation>Sagt, wann die Seite veröffentlicht oder geändert wurde.</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Source {number} is in a language that Sidebrief does not know in full: figures, dates, names, quotes and facts shared with other sources may be missed there.</source>
        <translation>Quelle {number} ist in einer Sprache verfasst, die Sidebrief nicht vollständig kennt: Zahlen, Zeitangaben, Namen, Zitate und Fakten, die andere Quellen auch berichten, können dort übersehen werden.</translation>
    </message>
    <message>
        <source>Source {number} is in {language}, which Sidebrief does not know in full: figures, dates, names, quotes and facts shared with other sources may be missed there.</source>
        <translation>Quelle {number} ist auf {language} verfasst, das Sidebrief nicht vollständig kennt: Zahlen, Zeitangaben, Namen, Zitate und Fakten, die andere Quellen auch berichten, können dort übersehen werden.</translation>
    </message>
    <message>
        <source>Source {number} may belong to another story.</source>
        <translation>Quelle {number} gehört vielleicht zu einem anderen Thema.</translation>
    </message>
    <message>
        <source>Source {number} names {origin} and names {others} in turn.</source>
        <translation>Quelle {number} nennt {origin}, das wiederum {others} nennt.</translation>
    </message>
    <message>
        <source>Source {number} names {origin}, which published {published} and names {others} in turn.</source>
        <translation>Quelle {number} nennt {origin}; von dort stammt auch {published}, wo wiederum {others} genannt wird.</translation>
    </message>
    <message>
        <source>Source {number} names {origin}, which published {published}.</source>
        <translation>Quelle {number} nennt {origin}; von dort stammt auch {published}.</translation>
    </message>
    <message>
        <source>Source {number} names {origin}.</source>
        <translation>Quelle {number} nennt {origin}.</translation>
    </message>
    <message>
        <source>Sources {first} and {second} share {share} % of their wording, measured by the shorter.</source>
        <translation>Die Quellen {first} und {second} haben {share} % des Wortlauts gemeinsam, gemessen an der kürzeren.</translation>
    </message>
    <message>
        <source>Sources {numbers} are in a language that Sidebrief does not know in full: figures, dates, names, quotes and facts shared with other sources may be missed there.</source>
        <translation>Die Quellen {numbers} sind in einer Sprache verfasst, die Sidebrief nicht vollständig kennt: Zahlen, Zeitangaben, Namen, Zitate und Fakten, die andere Quellen auch berichten, können dort übersehen werden.</translation>
    </message>
    <message>
        <source>Sources {numbers} are in {language}, which Sidebrief does not know in full: figures, dates, names, quotes and facts shared with other sources may be missed there.</source>
        <translation>Die Quellen {numbers} sind auf {language} verfasst, das Sidebrief nicht vollständig kennt: Zahlen, Zeitangaben, Namen, Zitate und Fakten, die andere Quellen auch berichten, können dort übersehen werden.</translation>
    </message>
    <message>
        <source>Sources {numbers} name {origin} and names {others} in turn.</source>
        <translation>Die Quellen {numbers} nennen {origin}, das wiederum {others} nennt.</translation>
    </message>
    <message>
        <source>Sources {numbers} name {origin}, which published {published} and names {others} in turn.</source>
        <translation>Die Quellen {numbers} nennen {origin}; von dort stammt auch {published}, wo wiederum {others} genannt wird.</translation>
    </message>
    <message>
        <source>Sources {numbers} name {origin}, which published {published}.</source>
        <translation>Die Quellen {numbers} nennen {origin}; von dort stammt auch {published}.</translation>
    </message>
    <message>
        <source>Sources {numbers} name {origin}.</source>
        <translation>Die Quellen {numbers} nennen {origin}.</translation>
    </message>
    <message>
        <source>Speaks about the site or its responsibility, not about the story.</source>
        <translation>Spricht von der Website oder ihrer Haftung, nicht vom Thema.</translation>
    </message>
    <message>
        <source>Stands among the page&apos;s closing elements, after the article has ended.</source>
        <translation>Steht unter den Schlusselementen der Seite, nach dem Ende des Artikels.</translation>
    </message>
    <message>
        <source>Stands in a list of links to other articles.</source>
        <translation>Steht in einer Liste von Verweisen auf andere Artikel.</translation>
    </message>
    <message>
        <source>Stands on your own list of phrases that belong to no article.</source>
        <translation>Steht auf Ihrer Liste von Störtexten.</translation>
    </message>
    <message>
        <source>States who owns or licenses the text.</source>
        <translation>Sagt, wem der Text gehört oder wer ihn lizenziert.</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>The editors&apos; note about the text itself.</source>
        <translation>Anmerkung der Redaktion zum Text selbst.</translation>
    </message>
    <message>
        <source>The same short line stands in other articles of this outlet.</source>
        <translation>Dieselbe kurze Zeile steht in anderen Artikeln dieses Mediums.</translation>
    </message>
    <message>
        <source>The title of another article in brackets.</source>
        <translation>Der Titel eines anderen Artikels in Klammern.</translation>
    </message>
    <message>
        <source>The two sources share hardly any names, words or facts.</source>
        <translation>Die beiden Quellen haben kaum Namen, Wörter oder Fakten gemeinsam.</translation>
    </message>
    <message>
        <source>This rests on {origin} alone: it is its own report, and the other source cites it.</source>
        <translation>Das stützt sich allein auf {origin}: Es ist der eigene Bericht, und die andere Quelle beruft sich darauf.</translation>
    </message>
    <message>
        <source>This rests on {origin} alone: it is its own report, and the other {count} sources cite it.</source>
        <translation>Das stützt sich allein auf {origin}: Es ist der eigene Bericht, und die anderen {count} Quellen berufen sich darauf.</translation>
    </message>
    <message>
        <source>Titles of other articles that the page inserts after a name, up to “MORE”.</source>
        <translation>Titel anderer Artikel, die die Seite nach einem Namen einfügt, bis „MORE“.</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Weighted by you: in the choice of lines, {weights}.</source>
        <translation>Von Ihnen gewichtet: Bei der Auswahl der Zeilen zählt {weights}.</translation>
    </message>
    <message>
        <source>You pinned this sentence.</source>
        <translation>Sie haben diesen Satz angeheftet.</translation>
    </message>
    <message>
        <source>as the other sources</source>
        <translation>wie die anderen Quellen</translation>
    </message>
    <message>
        <source>both are written by {name}</source>
        <translation>beide hat {name} geschrieben</translation>
    </message>
    <message>
        <source>files without a suffix are not read; save it as {kinds}.</source>
        <translation>Dateien ohne Endung werden nicht gelesen; speichern Sie sie als {kinds}.</translation>
    </message>
    <message>
        <source>guessed from “{words}”</source>
        <translation>geschätzt nach „{words}“</translation>
    </message>
    <message>
        <source>it could not be read ({why}); copy it elsewhere and retry.</source>
        <translation>die Datei konnte nicht gelesen werden ({why}); kopieren Sie sie anderswohin, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>it gives both sides of a difference about {about}</source>
        <translation>er nennt beide Seiten eines Unterschieds: {about}</translation>
    </message>
    <message>
        <source>it gives one side of a difference about {about}</source>
        <translation>er nennt eine Seite eines Unterschieds: {about}</translation>
    </message>
    <message>
        <source>it goes on from the line before</source>
        <translation>er setzt die vorige Zeile fort</translation>
    </message>
    <message>
        <source>it holds more than {size} of text; split it.</source>
        <translation>enthält mehr als {size} Text; teilen Sie die Datei.</translation>
    </message>
    <message>
        <source>it holds {count} of the {whole} terms that most sources use</source>
        <translation>er enthält {count} der {whole} Begriffe, die die meisten Quellen verwenden</translation>
    </message>
    <message>
        <source>it is about {focus}, your focus</source>
        <translation>es geht um {focus}, Ihren Schwerpunkt</translation>
    </message>
    <message>
        <source>it is not a file but a device or a pipe; name a file.</source>
        <translation>keine Datei, sondern ein Gerät oder eine Pipe; nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>it is not a {kind} file although it is named so; it may be damaged, so save or download it again.</source>
        <translation>keine {kind}-Datei, obwohl sie so heißt; vielleicht ist sie beschädigt: speichern oder laden Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>it looks like a note on the folder, not an article; name the file itself to read it.</source>
        <translation>sieht nach einer Notiz zum Ordner aus, nicht nach einem Artikel; nennen Sie die Datei selbst, um sie zu lesen.</translation>
    </message>
    <message>
        <source>it may not be read; change its permissions or copy it elsewhere.</source>
        <translation>die Datei darf nicht gelesen werden; ändern Sie ihre Rechte, oder kopieren Sie sie anderswohin.</translation>
    </message>
    <message>
        <source>it was taken so that source {number} is heard</source>
        <translation>er steht hier, damit Quelle {number} zu Wort kommt</translation>
    </message>
    <message>
        <source>its content is a Rich Text file (.rtf); save it as {kinds}.</source>
        <translation>der Inhalt ist eine Rich-Text-Datei (.rtf); speichern Sie sie als {kinds}.</translation>
    </message>
    <message>
        <source>its content is a compressed file; save it as {kinds}.</source>
        <translation>der Inhalt ist eine komprimierte Datei; speichern Sie sie als {kinds}.</translation>
    </message>
    <message>
        <source>its content is a picture; save it as {kinds}.</source>
        <translation>der Inhalt ist ein Bild; speichern Sie den Text als {kinds}.</translation>
    </message>
    <message>
        <source>its content is an archive (.zip, .odt, .epub or the like); save it as {kinds}.</source>
        <translation>der Inhalt ist ein Archiv (.zip, .odt, .epub oder Ähnliches); speichern Sie ihn als {kinds}.</translation>
    </message>
    <message>
        <source>its content is an old Word file (.doc) or one locked by a password; save it as {kinds}.</source>
        <translation>der Inhalt ist eine alte Word-Datei (.doc) oder eine mit Passwort; speichern Sie sie als {kinds}.</translation>
    </message>
    <message>
        <source>its content is binary, not text; save the text as {kinds}.</source>
        <translation>der Inhalt ist binär, kein Text; speichern Sie den Text als {kinds}.</translation>
    </message>
    <message>
        <source>its name cannot be used; rename it.</source>
        <translation>ihr Name ist nicht verwendbar; benennen Sie sie um.</translation>
    </message>
    <message>
        <source>line {number} cites source {first}, which is not there</source>
        <translation>Zeile {number} zitiert Quelle {first}, die es nicht gibt</translation>
    </message>
    <message>
        <source>line {number} cites {first} to {second} of source {count}, beyond its end</source>
        <translation>Zeile {number} zitiert {first} bis {second} von Quelle {count}, über deren Ende hinaus</translation>
    </message>
    <message>
        <source>line {number} differs from source {first} at {second}</source>
        <translation>Zeile {number} weicht von Quelle {first} bei {second} ab</translation>
    </message>
    <message>
        <source>more than {count} entries; name fewer folders.</source>
        <translation>mehr als {count} Einträge; nennen Sie weniger Ordner.</translation>
    </message>
    <message>
        <source>of their wordings this one is the fullest and nearest to the others</source>
        <translation>dieser Wortlaut ist der vollständigste und den anderen am nächsten</translation>
    </message>
    <message>
        <source>one is the other rounded</source>
        <translation>eine ist die andere, gerundet</translation>
    </message>
    <message>
        <source>one may count a part of what the other counts</source>
        <translation>eine zählt vielleicht nur einen Teil dessen, was die andere zählt</translation>
    </message>
    <message>
        <source>one of its pages is drawn from too many parts; save the article&apos;s text alone.</source>
        <translation>eine der Seiten ist aus zu vielen Teilen gezeichnet; speichern Sie nur den Text des Artikels.</translation>
    </message>
    <message>
        <source>one only bounds what the other gives more closely</source>
        <translation>eine grenzt nur ein, was die andere genauer angibt</translation>
    </message>
    <message>
        <source>one repeats the other&apos;s words here</source>
        <translation>hier wiederholt eine den Wortlaut der anderen</translation>
    </message>
    <message>
        <source>only approximate</source>
        <translation>nur ungefähr</translation>
    </message>
    <message>
        <source>only its first {count} files are read; name fewer.</source>
        <translation>nur die ersten {count} Dateien darin werden gelesen; nennen Sie weniger.</translation>
    </message>
    <message>
        <source>order of day and month guessed: {day}</source>
        <translation>Reihenfolge von Tag und Monat geschätzt: {day}</translation>
    </message>
    <message>
        <source>otherwise the same words</source>
        <translation>sonst derselbe Wortlaut</translation>
    </message>
    <message>
        <source>reading it takes over {count} s; save the article&apos;s pages alone.</source>
        <translation>das Lesen dauert über {count} s; speichern Sie nur die Seiten des Artikels.</translation>
    </message>
    <message>
        <source>relative to the article&apos;s date</source>
        <translation>vom Datum des Artikels aus</translation>
    </message>
    <message>
        <source>relative to the article&apos;s date, which is a guess</source>
        <translation>vom Datum des Artikels aus, das geschätzt ist</translation>
    </message>
    <message>
        <source>same date {date}</source>
        <translation>gleiches Datum {date}</translation>
    </message>
    <message>
        <source>same figure {figure}</source>
        <translation>gleiche Zahl {figure}</translation>
    </message>
    <message>
        <source>same name {name}</source>
        <translation>gleicher Name {name}</translation>
    </message>
    <message>
        <source>same words {words}</source>
        <translation>gleiche Wörter {words}</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>von Ihnen gesetzt</translation>
    </message>
    <message>
        <source>source {number} counts double</source>
        <translation>Quelle {number} doppelt</translation>
    </message>
    <message>
        <source>source {number} counts half</source>
        <translation>Quelle {number} halb</translation>
    </message>
    <message>
        <source>source {number} counts half as much again</source>
        <translation>Quelle {number} anderthalbfach</translation>
    </message>
    <message>
        <source>source {number} counts {share}</source>
        <translation>Quelle {number} zu {share}</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>ausdrücklich genannt</translation>
    </message>
    <message>
        <source>the HTML file is larger than {size}; save the article&apos;s text alone.</source>
        <translation>die HTML-Datei ist größer als {size}; speichern Sie nur den Text des Artikels.</translation>
    </message>
    <message>
        <source>the Markdown file is larger than {size}; split it, or name it .txt.</source>
        <translation>die Markdown-Datei ist größer als {size}; teilen Sie sie, oder nennen Sie sie .txt.</translation>
    </message>
    <message>
        <source>the PDF file is larger than {size}; save the article&apos;s pages alone.</source>
        <translation>die PDF-Datei ist größer als {size}; speichern Sie nur die Seiten des Artikels.</translation>
    </message>
    <message>
        <source>the PDF has more than {count} pages; save the article&apos;s pages alone.</source>
        <translation>das PDF hat mehr als {count} Seiten; speichern Sie nur die Seiten des Artikels.</translation>
    </message>
    <message>
        <source>the PDF holds pictures of text, not text; run text recognition (OCR) on it.</source>
        <translation>das PDF enthält Bilder von Text, keinen Text; wenden Sie eine Texterkennung (OCR) darauf an.</translation>
    </message>
    <message>
        <source>the PDF is locked by a password; save a copy without one.</source>
        <translation>das PDF ist durch ein Passwort gesperrt; speichern Sie eine Kopie ohne Passwort.</translation>
    </message>
    <message>
        <source>the Word document is damaged; open it in a word processor and save it again.</source>
        <translation>das Word-Dokument ist beschädigt; öffnen Sie es in einer Textverarbeitung, und speichern Sie es noch einmal.</translation>
    </message>
    <message>
        <source>the Word file is larger than {size}; remove its pictures.</source>
        <translation>die Word-Datei ist größer als {size}; entfernen Sie die Bilder.</translation>
    </message>
    <message>
        <source>the document is encrypted; save it without a password.</source>
        <translation>das Dokument ist verschlüsselt; speichern Sie es ohne Passwort.</translation>
    </message>
    <message>
        <source>the document would unpack to more than {size} of text or {most} in all; copy the article&apos;s text into a new file.</source>
        <translation>entpackt hätte das Dokument mehr als {size} Text oder insgesamt {most}; kopieren Sie den Text des Artikels in eine neue Datei.</translation>
    </message>
    <message>
        <source>the file is empty; leave it out or save it again.</source>
        <translation>die Datei ist leer; lassen Sie sie weg, oder speichern Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>the folder holds no file that can be read; put {kinds} files in it.</source>
        <translation>der Ordner enthält keine lesbare Datei; legen Sie Dateien der Typen {kinds} hinein.</translation>
    </message>
    <message>
        <source>the folder lies too deep; name it itself to read it.</source>
        <translation>der Ordner liegt zu tief; nennen Sie ihn selbst, um ihn zu lesen.</translation>
    </message>
    <message>
        <source>the folder may not be listed; change its permissions or copy it.</source>
        <translation>der Ordner darf nicht gelesen werden; ändern Sie seine Rechte, oder kopieren Sie ihn.</translation>
    </message>
    <message>
        <source>the later one may be the newer count</source>
        <translation>die spätere ist vielleicht der neuere Stand</translation>
    </message>
    <message>
        <source>the next line leans on it</source>
        <translation>die nächste Zeile baut darauf auf</translation>
    </message>
    <message>
        <source>the page has more than {count} elements; save the article&apos;s text alone.</source>
        <translation>die Webseite hat mehr als {count} Elemente; speichern Sie nur den Text des Artikels.</translation>
    </message>
    <message>
        <source>the page holds no text; save it again when it is fully shown.</source>
        <translation>die Webseite enthält keinen Text; speichern Sie sie noch einmal, wenn sie ganz geladen ist.</translation>
    </message>
    <message>
        <source>the page is empty or damaged; save it again.</source>
        <translation>die Webseite ist leer oder beschädigt; speichern Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>the text file is larger than {size}; split it.</source>
        <translation>die Textdatei ist größer als {size}; teilen Sie sie.</translation>
    </message>
    <message>
        <source>the text of both is by {name}</source>
        <translation>der Text beider stammt von {name}</translation>
    </message>
    <message>
        <source>the wording differs</source>
        <translation>der Wortlaut ist verschieden</translation>
    </message>
    <message>
        <source>the {kind} file is damaged; open it, save it again and retry.</source>
        <translation>die {kind}-Datei ist beschädigt; öffnen und speichern Sie sie noch einmal, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>there is no such file; check its name and place.</source>
        <translation>es gibt keine solche Datei; prüfen Sie Name und Ort.</translation>
    </message>
    <message>
        <source>they exclude each other</source>
        <translation>sie schließen einander aus</translation>
    </message>
    <message>
        <source>written {date}, read with the day first</source>
        <translation>geschrieben {date}, gelesen mit dem Tag zuerst</translation>
    </message>
    <message>
        <source>written {date}, read with the month first</source>
        <translation>geschrieben {date}, gelesen mit dem Monat zuerst</translation>
    </message>
    <message>
        <source>written {date}: {one} or {other}</source>
        <translation>geschrieben {date}: {one} oder {other}</translation>
    </message>
    <message>
        <source>year guessed: {year}</source>
        <translation>Jahr geschätzt: {year}</translation>
    </message>
    <message>
        <source>year taken from the article&apos;s date</source>
        <translation>Jahr nach dem Datum des Artikels</translation>
    </message>
    <message>
        <source>{count} lines of your own are left out: their sentences are not in this brief.</source>
        <translation>{count} eigene Zeilen sind weggelassen: Ihre Sätze stehen nicht in diesem Briefing.</translation>
    </message>
    <message>
        <source>{count} more files of types that are not read ({kinds}).</source>
        <translation>{count} weitere Dateien von Typen, die nicht gelesen werden ({kinds}).</translation>
    </message>
    <message>
        <source>{count} of {whole} line verified</source>
        <translation>{count} von {whole} Zeile geprüft</translation>
    </message>
    <message>
        <source>{count} of {whole} lines verified</source>
        <translation>{count} von {whole} Zeilen geprüft</translation>
    </message>
    <message>
        <source>{count} of {whole} quotes in source {number} are by sources without a name: {who}.</source>
        <translation>{count} von {whole} Zitaten in Quelle {number} stammen von Quellen ohne Namen: {who}.</translation>
    </message>
    <message>
        <source>{count} of {whole} quotes in source {number} is by sources without a name: {who}.</source>
        <translation>{count} von {whole} Zitaten in Quelle {number} stammt von Quellen ohne Namen: {who}.</translation>
    </message>
    <message>
        <source>{count} of {whole} source line verified, 1 line of your own</source>
        <translation>{count} von {whole} Quellenzeile geprüft, 1 eigene Zeile</translation>
    </message>
    <message>
        <source>{count} of {whole} source line verified, {number} lines of your own</source>
        <translation>{count} von {whole} Quellenzeile geprüft, {number} eigene Zeilen</translation>
    </message>
    <message>
        <source>{count} of {whole} source lines verified, 1 line of your own</source>
        <translation>{count} von {whole} Quellenzeilen geprüft, 1 eigene Zeile</translation>
    </message>
    <message>
        <source>{count} of {whole} source lines verified, {number} lines of your own</source>
        <translation>{count} von {whole} Quellenzeilen geprüft, {number} eigene Zeilen</translation>
    </message>
    <message>
        <source>{count} of {whole} sources report this, in {number} independent accounts</source>
        <translation>{count} von {whole} Quellen berichten das, in {number} eigenständigen Darstellungen</translation>
    </message>
    <message>
        <source>{count} of {whole} sources rest on {origin} here: that is one origin, not {number}.</source>
        <translation>{count} von {whole} Quellen stützen sich hier auf {origin}: Das ist ein Ursprung, nicht {number}.</translation>
    </message>
    <message>
        <source>{count} shared claims rest on {origin} alone, however many sources report it.</source>
        <translation>{count} mehrfach berichtete Aussagen stützen sich allein auf {origin}, gleich wie viele Quellen sie berichten.</translation>
    </message>
    <message>
        <source>{count} sources carry this, but copy one account</source>
        <translation>{count} Quellen bringen das, übernehmen aber eine Darstellung</translation>
    </message>
    <message>
        <source>{kind} files are not read; save it as {kinds}.</source>
        <translation>Dateien vom Typ {kind} werden nicht gelesen; speichern Sie sie als {kinds}.</translation>
    </message>
    <message>
        <source>{one} and {other} print the same words in another order.</source>
        <translation>{one} und {other} drucken dieselben Wörter in anderer Reihenfolge.</translation>
    </message>
    <message>
        <source>{share} % of the shorter article stands word for word in the other</source>
        <translation>{share} % des kürzeren Artikels stehen wörtlich im anderen</translation>
    </message>
    <message>
        <source>{told}, not in {sources}</source>
        <translation>{told}, nicht in {sources}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>“{words}”, which keeps its distance</source>
        <translation>„{words}“, was Abstand hält</translation>
    </message>
    <message>
        <source>“{words}”, which reports it without a stance</source>
        <translation>„{words}“, ohne Wertung</translation>
    </message>
    <message>
        <source>“{words}”, which takes it for something conceded</source>
        <translation>„{words}“, was es als Eingeständnis behandelt</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Both: [1 AsiaNews]</source>
        <translation>Beides: [1 AsiaNews]</translation>
    </message>
    <message>
        <source>Cells are parted by</source>
        <translation>Zellen trennen durch</translation>
    </message>
    <message>
        <source>Cite sources by</source>
        <translation>Quellen angeben mit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Columns to fill in: {names}</source>
        <translation>Auszufüllende Spalten: {names}</translation>
    </message>
    <message>
        <source>Commas (the standard)</source>
        <translation>Kommas (der Standard)</translation>
    </message>
    <message>
        <source>Copied the brief with its sources</source>
        <translation>Briefing mit seinen Quellen kopiert</translation>
    </message>
    <message>
        <source>Copied the brief with its sources as plain text</source>
        <translation>Briefing mit seinen Quellen als reinen Text kopiert</translation>
    </message>
    <message>
        <source>Export the brief</source>
        <translation>Briefing exportieren</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Format der Datei</translation>
    </message>
    <message>
        <source>Full texts of the sources</source>
        <translation>Volltexte der Quellen</translation>
    </message>
    <message>
        <source>Lines of your own</source>
        <translation>Eigene Zeilen</translation>
    </message>
    <message>
        <source>Numbered lines</source>
        <translation>Nummerierte Zeilen</translation>
    </message>
    <message>
        <source>Numbers: [1 2]</source>
        <translation>Nummern: [1 2]</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Outlets: [AsiaNews]</source>
        <translation>Medien: [AsiaNews]</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>Vorschau der Datei</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Semicolons, decimals by comma</source>
        <translation>Semikolons, Dezimalkomma</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message numerus="yes">
        <source>The preview ends here; paragraphs left: %n</source>
        <translation>
            <numerusform>Die Vorschau endet hier; weitere Absätze: %n</numerusform>
            <numerusform>Die Vorschau endet hier; weitere Absätze: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The preview ends here; the file goes on.</source>
        <translation>Die Vorschau endet hier; die Datei geht weiter.</translation>
    </message>
    <message>
        <source>This form has no options.</source>
        <translation>Dieses Format hat keine Optionen.</translation>
    </message>
    <message>
        <source>Version, settings, file hashes</source>
        <translation>Version, Einstellungen, Prüfsummen</translation>
    </message>
    <message>
        <source>Where the sources differ</source>
        <translation>Worin sich die Quellen unterscheiden</translation>
    </message>
    <message>
        <source>Who is quoted</source>
        <translation>Wer zitiert wird</translation>
    </message>
    <message>
        <source>Your notes and tags</source>
        <translation>Eigene Notizen und Schlagwörter</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Add articles</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Articles ({endings});;All files (*)</source>
        <translation>Artikel ({endings});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export the brief</source>
        <translation>Briefing exportieren</translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation>Ordner mit Artikeln öffnen</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Dim everything but what is new since the last visit ({count})</source>
        <translation>Alles abblenden, was seit dem letzten Besuch nicht neu ist ({count} neu)</translation>
    </message>
    <message>
        <source>Everything is shown again</source>
        <translation>Alles wird wieder gezeigt</translation>
    </message>
    <message>
        <source>Only differences: {lit} of {whole} claims</source>
        <translation>Nur Unterschiede: {lit} von {whole} Aussagen</translation>
    </message>
    <message>
        <source>Only what a source adds</source>
        <translation>Nur, was eine bestimmte Quelle ergänzt</translation>
    </message>
    <message>
        <source>Only what is new since the last visit: {lit} of {whole} claims</source>
        <translation>Nur Neues seit dem letzten Besuch: {lit} von {whole} Aussagen</translation>
    </message>
    <message>
        <source>Only what one source adds: {lit} of {whole} claims</source>
        <translation>Nur, was eine einzige Quelle berichtet: {lit} von {whole} Aussagen</translation>
    </message>
    <message>
        <source>Only what source {source} adds: {lit} of {whole} claims</source>
        <translation>Nur, was Quelle {source} ergänzt: {lit} von {whole} Aussagen</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Alles wieder zeigen</translation>
    </message>
    <message>
        <source>What is new is known from the second visit to a story on</source>
        <translation>Was neu ist, zeigt sich ab dem zweiten Besuch eines Themas</translation>
    </message>
    <message>
        <source>{source}  {title} ({count})</source>
        <translation>{source}  {title} ({count})</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>+{count}</source>
        <translation>+{count}</translation>
    </message>
    <message>
        <source>A figure in digits and in words</source>
        <translation>Eine Zahl in Ziffern und in Worten</translation>
    </message>
    <message>
        <source>A name in all its spellings</source>
        <translation>Ein Name in allen Schreibweisen</translation>
    </message>
    <message>
        <source>All spellings of {called} ({count})</source>
        <translation>Alle Schreibweisen von {called} ({count})</translation>
    </message>
    <message>
        <source>Also inside other numbers ({count})</source>
        <translation>Auch in anderen Zahlen ({count})</translation>
    </message>
    <message>
        <source>Any form of the words (agree, agreed)</source>
        <translation>Jede Form der Wörter (agree, agreed)</translation>
    </message>
    <message>
        <source>Any form of the words ({count})</source>
        <translation>Jede Form der Wörter ({count})</translation>
    </message>
    <message>
        <source>Any form of “{called}”: 1 hit in 1 of {sources}</source>
        <translation>Jede Form von „{called}“: 1 Treffer in 1 von {sources}</translation>
    </message>
    <message>
        <source>Any form of “{called}”: {count} hits in {in_} of {sources}</source>
        <translation>Jede Form von „{called}“: {count} Treffer in {in_} von {sources}</translation>
    </message>
    <message>
        <source>As it is typed; a number as a figure</source>
        <translation>Wie eingetippt; Ziffern als Zahl</translation>
    </message>
    <message>
        <source>End the search (Esc)</source>
        <translation>Suche beenden (Esc)</translation>
    </message>
    <message>
        <source>Find a figure…</source>
        <translation>Zahl suchen…</translation>
    </message>
    <message>
        <source>Find a name…</source>
        <translation>Name suchen…</translation>
    </message>
    <message>
        <source>Find any form of words…</source>
        <translation>Alle Wortformen suchen…</translation>
    </message>
    <message>
        <source>Find characters…</source>
        <translation>Zeichen suchen…</translation>
    </message>
    <message>
        <source>Find in all sources</source>
        <translation>In allen Quellen suchen</translation>
    </message>
    <message>
        <source>Find in all sources (Ctrl+F): words, “a phrase”, name: Kadhimi, figure: 2500. Enter goes to the next hit, Shift+Enter to the one before, Down chooses how to look.</source>
        <translation>In allen Quellen suchen (Strg+F): Wörter, „eine Wendung“, name: Kadhimi, figure: 2500. Eingabe führt zum nächsten Treffer, Umschalt+Eingabe zum vorigen, Pfeil ab wählt die Art der Suche.</translation>
    </message>
    <message>
        <source>Find whole words…</source>
        <translation>Ganze Wörter suchen…</translation>
    </message>
    <message>
        <source>Find words, names, figures…</source>
        <translation>Wörter, Namen, Zahlen…</translation>
    </message>
    <message>
        <source>Hit before (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>How to look</source>
        <translation>Art der Suche</translation>
    </message>
    <message>
        <source>How to look: {how} (Down)</source>
        <translation>Art der Suche: {how} (Pfeil ab)</translation>
    </message>
    <message>
        <source>More sources with hits</source>
        <translation>Weitere Quellen mit Treffern</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>No name is spelt like “{called}”</source>
        <translation>Kein Name schreibt sich wie „{called}“</translation>
    </message>
    <message>
        <source>No source gives the figure {called}</source>
        <translation>Keine Quelle nennt die Zahl {called}</translation>
    </message>
    <message>
        <source>No source has “{called}”</source>
        <translation>In keiner Quelle steht „{called}“</translation>
    </message>
    <message>
        <source>Source {source}: 1 hit</source>
        <translation>Quelle {source}: 1 Treffer</translation>
    </message>
    <message>
        <source>Source {source}: {count} hits</source>
        <translation>Quelle {source}: {count} Treffer</translation>
    </message>
    <message>
        <source>The figure {called} ({count})</source>
        <translation>Die Zahl {called} ({count})</translation>
    </message>
    <message>
        <source>The figure {called}: 1 hit in 1 of {sources}</source>
        <translation>Die Zahl {called}: 1 Treffer in 1 von {sources}</translation>
    </message>
    <message>
        <source>The figure {called}: {count} hits in {in_} of {sources}</source>
        <translation>Die Zahl {called}: {count} Treffer in {in_} von {sources}</translation>
    </message>
    <message>
        <source>These characters, also inside words</source>
        <translation>Diese Zeichen, auch in Wörtern</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>no hit</source>
        <translation>kein Treffer</translation>
    </message>
    <message>
        <source>{called}, all spellings: 1 hit in 1 of {sources}</source>
        <translation>{called}, alle Schreibweisen: 1 Treffer in 1 von {sources}</translation>
    </message>
    <message>
        <source>{called}, all spellings: {count} hits in {in_} of {sources}</source>
        <translation>{called}, alle Schreibweisen: {count} Treffer in {in_} von {sources}</translation>
    </message>
    <message>
        <source>{hits}: go to the first</source>
        <translation>{hits}: zum ersten gehen</translation>
    </message>
    <message>
        <source>“{called}” ({count})</source>
        <translation>„{called}“ ({count})</translation>
    </message>
    <message>
        <source>“{called}”: 1 hit in 1 of {sources}</source>
        <translation>„{called}“: 1 Treffer in 1 von {sources}</translation>
    </message>
    <message>
        <source>“{called}”: {count} hits in {in_} of {sources}</source>
        <translation>„{called}“: {count} Treffer in {in_} von {sources}</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Claims as a table (CSV)</source>
        <translation>Aussagen als Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Fact-check worksheet (CSV)</source>
        <translation>Prüfbogen (CSV)</translation>
    </message>
    <message>
        <source>Fact-check worksheet (OpenDocument)</source>
        <translation>Prüfbogen (OpenDocument)</translation>
    </message>
    <message>
        <source>Fact-check worksheet (Word)</source>
        <translation>Prüfbogen (Word)</translation>
    </message>
    <message>
        <source>Figures as a table (CSV)</source>
        <translation>Zahlen als Tabelle (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Notes as a table (CSV)</source>
        <translation>Notizen als Tabelle (CSV)</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument-Text</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Quotes as a table (CSV)</source>
        <translation>Zitate als Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to where you were (Alt+Left)</source>
        <translation>Zurück zur vorigen Stelle (Alt+Links)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Search this page (Ctrl+F); Enter: next</source>
        <translation>Auf dieser Seite suchen (Strg+F); Eingabe: weiter</translation>
    </message>
    <message>
        <source>Search this page…</source>
        <translation>Auf dieser Seite suchen…</translation>
    </message>
    <message>
        <source>Sidebrief guide</source>
        <translation>Sidebrief-Handbuch</translation>
    </message>
    <message>
        <source>guide.md</source>
        <comment>the file of the guide in this language</comment>
        <translation>guide.de.md</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Space, Page Up</source>
        <translation>Leertaste, Bild auf</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Pfeil auf, Pfeil ab</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Another language</source>
        <translation>Andere Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>At the next start</source>
        <translation>Beim nächsten Start</translation>
    </message>
    <message>
        <source>Everything you did stays as it is, but what you did until now can no longer be undone.</source>
        <translation>Alles, was Sie getan haben, bleibt erhalten; rückgängig machen lässt sich das Bisherige danach aber nicht mehr.</translation>
    </message>
    <message>
        <source>Make the windows anew in the other language now?</source>
        <translation>Die Fenster jetzt in der anderen Sprache neu aufbauen?</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Sidebrief speaks the other language from the next start on</source>
        <translation>Sidebrief spricht die andere Sprache ab dem nächsten Start</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Add what a file of lists holds, or the lines of a text to this list</source>
        <translation>Aufnehmen, was eine Listendatei enthält, oder die Zeilen eines Textes in diese Liste</translation>
    </message>
    <message>
        <source>Export your own lists</source>
        <translation>Eigene Listen exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Lists (*.json *.txt *.csv);;All files (*)</source>
        <translation>Listen (*.json *.txt *.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Lists as JSON (*.json);;Lists as text (*.txt)</source>
        <translation>Listen als JSON (*.json);;Listen als Text (*.txt)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Noise phrases</source>
        <translation>Störtexte</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Text that belongs to no article, one phrase a line. A line that consists of it, or a phrase of several words inside a line, is shown dimmed and left out.</source>
        <translation>Text, der zu keinem Artikel gehört, je Zeile eine Wendung. Eine Zeile, die nur daraus besteht, oder eine Wendung aus mehreren Wörtern in einer Zeile wird abgeblendet und weggelassen.</translation>
    </message>
    <message>
        <source>The lists cannot be kept: {why}.</source>
        <translation>Die Listen können nicht aufbewahrt werden: {why}.</translation>
    </message>
    <message>
        <source>Two spellings of one name, one pair a line: al-Kadhimi = Mustafa al-Kadhimi. Both are found wherever they stand as they are written here.</source>
        <translation>Zwei Schreibweisen eines Namens, je Zeile ein Paar: al-Kadhimi = Mustafa al-Kadhimi. Beide werden überall gefunden, wo sie so stehen, wie sie hier geschrieben sind.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Units of measure and words for numbers, one a line, other spellings behind commas: dunam, dönüm = 1,000 square metres; crore = 10,000,000; or the name alone: quintal</source>
        <translation>Maßeinheiten und Zahlwörter, je Zeile eines, weitere Schreibweisen nach Kommas: dunam, dönüm = 1,000 square metres; crore = 10,000,000; oder nur der Name: quintal</translation>
    </message>
    <message>
        <source>What a source or its address says, and the outlet&apos;s name: hosted.ap.org = Associated Press</source>
        <translation>Was eine Quelle oder ihre Adresse angibt, und der Name des Mediums: hosted.ap.org = Associated Press</translation>
    </message>
    <message>
        <source>Write all lists to a file, to hand them on</source>
        <translation>Alle Listen in eine Datei schreiben, um sie weiterzugeben</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>In {file} geschrieben.</translation>
    </message>
    <message>
        <source>Your own lists</source>
        <translation>Eigene Listen</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}. Save it as text in UTF-8.</source>
        <translation>{file} kann nicht gelesen werden: {why}. Speichern Sie die Datei als Text in UTF-8.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>{file} kann nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>“{line}” has a number that can be read in two ways: write 1000 or 1,000.</source>
        <translation>„{line}“ enthält eine Zahl, die sich auf zwei Arten lesen lässt: Schreiben Sie 1000 oder 1,000.</translation>
    </message>
    <message>
        <source>“{line}” is a word for a number, and that has to be one word.</source>
        <translation>„{line}“ ist ein Zahlwort, und das muss ein einziges Wort sein.</translation>
    </message>
    <message>
        <source>“{line}” is no entry of this list.</source>
        <translation>„{line}“ ist kein Eintrag für diese Liste.</translation>
    </message>
    <message>
        <source>“{line}” is no entry: write “this = that”.</source>
        <translation>„{line}“ ist kein Eintrag: Schreiben Sie „dies = das“.</translation>
    </message>
    <message>
        <source>“{line}” is one too many: a list has at most 1,000 entries.</source>
        <translation>„{line}“ ist einer zu viel: Eine Liste hat höchstens 1.000 Einträge.</translation>
    </message>
    <message>
        <source>“{line}” is told by a unit that is told by this one.</source>
        <translation>„{line}“ ist durch eine Einheit erklärt, die durch diese erklärt ist.</translation>
    </message>
    <message>
        <source>“{line}” is told in a unit that is not known: add that unit to the list, too.</source>
        <translation>„{line}“ verwendet eine unbekannte Einheit: Nehmen Sie auch diese in die Liste auf.</translation>
    </message>
    <message>
        <source>“{line}” names a unit that the list has already.</source>
        <translation>„{line}“ nennt eine Einheit, die schon in der Liste steht.</translation>
    </message>
    <message>
        <source>“{line}” names no unit: a name has a letter and at most 60 characters.</source>
        <translation>„{line}“ nennt keine Einheit: Ein Name hat mindestens einen Buchstaben und höchstens 60 Zeichen.</translation>
    </message>
    <message>
        <source>“{line}” tells no number above zero behind the “=”.</source>
        <translation>„{line}“ nennt nach dem „=“ keine Zahl über null.</translation>
    </message>
</context>
<context>
    <name>Loading</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Opening {title}</source>
        <translation>{title} wird geöffnet</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>{stage} {done} of {total}…</source>
        <translation>{stage}: {done} von {total}…</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>Brief and differences</source>
        <translation>Briefing und Unterschiede</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Noch nichts geöffnet</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Source list</source>
        <translation>Quellenliste</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <translation>
            <numerusform>{name} und %n weitere</numerusform>
            <numerusform>{name} und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Claims and voices</source>
        <translation>Aussagen und Stimmen</translation>
    </message>
    <message>
        <source>Edmundson</source>
        <translation>Edmundson</translation>
    </message>
    <message>
        <source>KL-Sum</source>
        <translation>KL-Sum</translation>
    </message>
    <message>
        <source>Latent semantic analysis</source>
        <translation>Latente semantische Analyse</translation>
    </message>
    <message>
        <source>LexRank</source>
        <translation>LexRank</translation>
    </message>
    <message>
        <source>Luhn</source>
        <translation>Luhn</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>Reduktion</translation>
    </message>
    <message>
        <source>SumBasic</source>
        <translation>SumBasic</translation>
    </message>
    <message>
        <source>TextRank</source>
        <translation>TextRank</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>#{tag} ({count})</source>
        <translation>#{tag} ({count})</translation>
    </message>
    <message>
        <source>(only tags)</source>
        <translation>(nur Schlagwörter)</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Notiz</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle Schlagwörter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change the chosen note (F2)</source>
        <translation>Die gewählte Notiz ändern (F2)</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Notiz ändern…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Click to change the note</source>
        <translation>Klicken, um die Notiz zu ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the chosen note (Del)</source>
        <translation>Die gewählte Notiz löschen (Entf)</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Delete the note; Undo brings it back</source>
        <translation>Notiz löschen; Rückgängig holt sie zurück</translation>
    </message>
    <message>
        <source>Filter by words…</source>
        <translation>Nach Wörtern filtern…</translation>
    </message>
    <message>
        <source>Leave it as it was (Esc)</source>
        <translation>So lassen, wie es war (Esc)</translation>
    </message>
    <message>
        <source>No note is like that.</source>
        <translation>Keine Notiz passt dazu.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the note (Ctrl+Enter)</source>
        <translation>Notiz speichern (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Select text in an article, or go to a passage, first</source>
        <translation>Zuerst Text in einem Artikel markieren oder zu einer Stelle gehen</translation>
    </message>
    <message>
        <source>Show only notes with these words</source>
        <translation>Nur Notizen mit diesen Wörtern zeigen</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Text zeigen</translation>
    </message>
    <message>
        <source>Tag of the notes that are shown</source>
        <translation>Schlagwort der gezeigten Notizen</translation>
    </message>
    <message>
        <source>Tags of the note</source>
        <translation>Schlagwörter der Notiz</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Schlagwörter mit Komma</translation>
    </message>
    <message>
        <source>This source is left out: take it back in to change the note</source>
        <translation>Diese Quelle ist weggelassen: zum Ändern der Notiz wieder aufnehmen</translation>
    </message>
    <message>
        <source>This source is left out: take it back in to see the text</source>
        <translation>Diese Quelle ist weggelassen: zum Ansehen des Textes wieder aufnehmen</translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>You have noted nothing yet. Select text in an article, or go to a passage, and press Ctrl+M.</source>
        <translation>Sie haben noch nichts notiert. Markieren Sie Text in einem Artikel oder gehen Sie zu einer Stelle, und drücken Sie Strg+M.</translation>
    </message>
    <message>
        <source>Your note on this passage…</source>
        <translation>Ihre Notiz zu dieser Stelle…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>change of a note</source>
        <translation>Ändern einer Notiz</translation>
    </message>
    <message>
        <source>deletion of a note</source>
        <translation>Löschen einer Notiz</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>writing a note</source>
        <translation>Schreiben einer Notiz</translation>
    </message>
    <message>
        <source>{note}. Source {source}: {about}</source>
        <translation>{note}. Quelle {source}: {about}</translation>
    </message>
    <message>
        <source>{note}. Tags: {tags}. Source {source}: {about}</source>
        <translation>{note}. Schlagwörter: {tags}. Quelle {source}: {about}</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {whole} notes</source>
        <translation>
            <numerusform>{shown} von {whole} Notiz</numerusform>
            <numerusform>{shown} von {whole} Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{whole} notes</source>
        <translation>
            <numerusform>{whole} Notiz</numerusform>
            <numerusform>{whole} Notizen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Warum?</translation>
    </message>
    <message numerus="yes">
        <source>{warning} And %n more warnings.</source>
        <translation>
            <numerusform>{warning} Und %n weitere Warnung.</numerusform>
            <numerusform>{warning} Und %n weitere Warnungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{warning} And 1 more warning.</source>
        <translation>{warning} Und 1 weitere Warnung.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%n fit</source>
        <translation>
            <numerusform>%n passt</numerusform>
            <numerusform>%n passen</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Find a command, a source or a claim</source>
        <translation>Befehl, Quelle oder Aussage suchen</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Type a command, a source or a claim…</source>
        <translation>Befehl, Quelle oder Aussage eingeben…</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>All quotes</source>
        <translation>Alle Zitate</translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>Alle Sprecher</translation>
    </message>
    <message>
        <source>By named speakers</source>
        <translation>Namentlich</translation>
    </message>
    <message>
        <source>By unnamed speakers</source>
        <translation>Ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>None of %n quotes is like that.</source>
        <translation>
            <numerusform>Von %n Zitat passt keines dazu.</numerusform>
            <numerusform>Von %n Zitaten passt keines dazu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Show what one speaker says; Escape shows all</source>
        <translation>Zeigen, was eine Person sagt; Esc zeigt alle</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>Speaker not stated</source>
        <translation>Sprecher nicht genannt</translation>
    </message>
    <message>
        <source>Trimmed or altered elsewhere</source>
        <translation>Anderswo gekürzt oder verändert</translation>
    </message>
    <message>
        <source>Which quotes are shown</source>
        <translation>Welche Zitate gezeigt werden</translation>
    </message>
    <message>
        <source>anonymous · {count}</source>
        <translation>anonym · {count}</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirekt</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>teils wörtlich</translation>
    </message>
    <message>
        <source>source {number}</source>
        <translation>Quelle {number}</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n quotes, speakers: {speakers}</source>
        <translation>
            <numerusform>{count} von %n Zitat, Sprecher: {speakers}</numerusform>
            <numerusform>{count} von %n Zitaten, Sprecher: {speakers}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message numerus="yes">
        <source>%n shared claims begin in this line; the margin counts its independent voices (click: which ones)</source>
        <translation>
            <numerusform>In dieser Zeile beginnt %n mehrfach berichtete Aussage; der Rand zählt ihre eigenständigen Stimmen (Klick: welche)</numerusform>
            <numerusform>In dieser Zeile beginnen %n mehrfach berichtete Aussagen; der Rand zählt ihre eigenständigen Stimmen (Klick: welche)</numerusform>
        </translation>
    </message>
    <message>
        <source>1 other agrees</source>
        <translation>1 weitere berichtet das auch</translation>
    </message>
    <message>
        <source>1 other, a copy</source>
        <translation>1 weitere, übernommen</translation>
    </message>
    <message>
        <source>1 quotes it otherwise</source>
        <translation>1 zitiert es anders</translation>
    </message>
    <message>
        <source>1 says {value}</source>
        <translation>1 nennt {value}</translation>
    </message>
    <message>
        <source>1 writes {value}</source>
        <translation>1 schreibt {value}</translation>
    </message>
    <message>
        <source>A shared claim begins in this line; the margin counts its independent voices (click: which ones)</source>
        <translation>In dieser Zeile beginnt eine mehrfach berichtete Aussage; der Rand zählt ihre eigenständigen Stimmen (Klick: welche)</translation>
    </message>
    <message>
        <source>Add this sentence to the brief</source>
        <translation>Diesen Satz ins Briefing aufnehmen</translation>
    </message>
    <message>
        <source>Articles side by side</source>
        <translation>Artikel nebeneinander</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Click to read what they say</source>
        <translation>Klicken, um zu lesen, was sie sagen</translation>
    </message>
    <message>
        <source>Column menu: move, fold, keep in view, width</source>
        <translation>Spaltenmenü: verschieben, einklappen, im Blick behalten, Breite</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Zeitangabe</translation>
    </message>
    <message>
        <source>Drag to make the column wider or narrower; double-click to reset</source>
        <translation>Ziehen, um die Spalte breiter oder schmaler zu machen; Doppelklick stellt die Breite zurück</translation>
    </message>
    <message>
        <source>Drag to put the column elsewhere</source>
        <translation>Ziehen, um die Spalte zu versetzen</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Fold the column</source>
        <translation>Spalte einklappen</translation>
    </message>
    <message>
        <source>Go to this sentence</source>
        <translation>Zu diesem Satz gehen</translation>
    </message>
    <message>
        <source>Keep in view as the base</source>
        <translation>Als Basis im Blick behalten</translation>
    </message>
    <message>
        <source>Let the column scroll again</source>
        <translation>Spalte wieder mitlaufen lassen</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Schmaler</translation>
    </message>
    <message>
        <source>No other source reports this.</source>
        <translation>Keine andere Quelle berichtet das.</translation>
    </message>
    <message>
        <source>Not the same as the others</source>
        <translation>Nicht dasselbe wie die anderen</translation>
    </message>
    <message>
        <source>Only in source {number}</source>
        <translation>Nur in Quelle {number}</translation>
    </message>
    <message>
        <source>Open the column</source>
        <translation>Spalte ausklappen</translation>
    </message>
    <message>
        <source>Ordinary width</source>
        <translation>Übliche Breite</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Reports the same as the selected claim</source>
        <translation>Berichtet dasselbe wie die gewählte Aussage</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>Set the date…</source>
        <translation>Datum setzen…</translation>
    </message>
    <message>
        <source>Source {number}, {outlet}: {title}</source>
        <translation>Quelle {number}, {outlet}: {title}</translation>
    </message>
    <message>
        <source>Source {number}: {words}</source>
        <translation>Quelle {number}: {words}</translation>
    </message>
    <message numerus="yes">
        <source>Stands in %n claims; click again for the next:</source>
        <translation>
            <numerusform>Steht in %n Aussage; für die nächste noch einmal klicken:</numerusform>
            <numerusform>Steht in %n Aussagen; für die nächste noch einmal klicken:</numerusform>
        </translation>
    </message>
    <message>
        <source>Strip of claims</source>
        <translation>Leiste der Aussagen</translation>
    </message>
    <message>
        <source>Taken for furniture: {kind}</source>
        <translation>Als Beiwerk eingestuft: {kind}</translation>
    </message>
    <message>
        <source>Taken for furniture: {kind} · {reason}</source>
        <translation>Als Beiwerk eingestuft: {kind} · {reason}</translation>
    </message>
    <message>
        <source>The selected claim stands further down: go there</source>
        <translation>Die gewählte Aussage steht weiter unten: hingehen</translation>
    </message>
    <message>
        <source>The selected claim stands further up: go there</source>
        <translation>Die gewählte Aussage steht weiter oben: hingehen</translation>
    </message>
    <message numerus="yes">
        <source>Treat all %n of this kind here as article text</source>
        <translation>
            <numerusform>Alle %n dieser Art hier als Artikeltext behandeln</numerusform>
            <numerusform>Alle %n dieser Art hier als Artikeltext behandeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Treat as article text</source>
        <translation>Als Artikeltext behandeln</translation>
    </message>
    <message>
        <source>Treat “{words}” as article text</source>
        <translation>„{words}“ als Artikeltext behandeln</translation>
    </message>
    <message>
        <source>What the others report</source>
        <translation>Was die anderen berichten</translation>
    </message>
    <message>
        <source>Why do these stand together?</source>
        <translation>Warum stehen diese zusammen?</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Breiter</translation>
    </message>
    <message>
        <source>ad marker</source>
        <translation>Anzeigenhinweis</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>choice of the base</source>
        <translation>Wahl der Basis</translation>
    </message>
    <message>
        <source>comment form</source>
        <translation>Kommentarformular</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>cookie notice</source>
        <translation>Cookie-Hinweis</translation>
    </message>
    <message>
        <source>copyright</source>
        <translation>Urheberrechtsvermerk</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>Quellenzeile</translation>
    </message>
    <message>
        <source>date not stated</source>
        <translation>Datum nicht genannt</translation>
    </message>
    <message>
        <source>disclaimer</source>
        <translation>Haftungshinweis</translation>
    </message>
    <message>
        <source>editor note</source>
        <translation>Anmerkung der Redaktion</translation>
    </message>
    <message>
        <source>fold of a column</source>
        <translation>Einklappen einer Spalte</translation>
    </message>
    <message>
        <source>inline links</source>
        <translation>eingestreute Verweise</translation>
    </message>
    <message>
        <source>looser bound</source>
        <translation>weitere Grenze</translation>
    </message>
    <message>
        <source>move of a column</source>
        <translation>Verschieben einer Spalte</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation>Newsletter-Werbung</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>not sure that this is the same</source>
        <translation>unsicher, ob dies dasselbe ist</translation>
    </message>
    <message>
        <source>one voice with source {number}</source>
        <translation>eine Stimme mit Quelle {number}</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>opening of a column</source>
        <translation>Ausklappen einer Spalte</translation>
    </message>
    <message>
        <source>opening of all columns</source>
        <translation>Ausklappen aller Spalten</translation>
    </message>
    <message>
        <source>other scope</source>
        <translation>anderer Bezug</translation>
    </message>
    <message>
        <source>outlet not stated</source>
        <translation>Medium nicht genannt</translation>
    </message>
    <message>
        <source>own list</source>
        <translation>eigene Liste</translation>
    </message>
    <message>
        <source>page end</source>
        <translation>Seitenende</translation>
    </message>
    <message>
        <source>related links</source>
        <translation>weitere Artikel</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>wiederholte Zeile</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>Trennlinie</translation>
    </message>
    <message>
        <source>share bar</source>
        <translation>Teilen-Leiste</translation>
    </message>
    <message>
        <source>support appeal</source>
        <translation>Spendenaufruf</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>timestamp</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>title not stated</source>
        <translation>Titel nicht genannt</translation>
    </message>
    <message>
        <source>update</source>
        <translation>neuerer Stand</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message numerus="yes">
        <source>{count} quote it otherwise</source>
        <translation>
            <numerusform>{count} zitiert es anders</numerusform>
            <numerusform>{count} zitieren es anders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} say {value}</source>
        <translation>
            <numerusform>{count} nennt {value}</numerusform>
            <numerusform>{count} nennen {value}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} write {value}</source>
        <translation>
            <numerusform>{count} schreibt {value}</numerusform>
            <numerusform>{count} schreiben {value}</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} (guessed)</source>
        <translation>{day} (geschätzt)</translation>
    </message>
    <message>
        <source>{name} (folded)</source>
        <translation>{name} (eingeklappt)</translation>
    </message>
    <message numerus="yes">
        <source>{others} others agree</source>
        <translation>
            <numerusform>{others} weitere berichtet das auch</numerusform>
            <numerusform>{others} weitere berichten das auch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{others} others, 1 of them a copy</source>
        <translation>
            <numerusform>{others} weitere, 1 davon übernommen</numerusform>
            <numerusform>{others} weitere, 1 davon übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{others} others, all copies</source>
        <translation>
            <numerusform>{others} weitere, alle übernommen</numerusform>
            <numerusform>{others} weitere, alle übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{others} others, {copies} of them copies</source>
        <translation>
            <numerusform>{others} weitere, {copies} davon übernommen</numerusform>
            <numerusform>{others} weitere, {copies} davon übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>{shared} passages shared, {only} only here</source>
        <translation>{shared} Stellen mehrfach berichtet, {only} nur hier</translation>
    </message>
    <message>
        <source>{title}: click to open the column</source>
        <translation>{title}: klicken, um die Spalte auszuklappen</translation>
    </message>
    <message>
        <source>{voices}: source {numbers}</source>
        <translation>{voices}: Quelle {numbers}</translation>
    </message>
    <message>
        <source>{voices}: sources {numbers}</source>
        <translation>{voices}: Quellen {numbers}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Each file is listed with the reason. Choose another folder, or mend these files.</source>
        <translation>Zu jeder Datei steht der Grund. Wählen Sie einen anderen Ordner, oder berichtigen Sie diese Dateien.</translation>
    </message>
    <message>
        <source>Nothing here could be used</source>
        <translation>Nichts davon ließ sich verwenden</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open the sample story</source>
        <translation>Beispielthema öffnen</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>There is no article in it: Sidebrief reads plain text, Markdown, HTML, Word and PDF. Choose another folder.</source>
        <translation>Darin ist kein Artikel: Sidebrief liest reinen Text, Markdown, HTML, Word und PDF. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Sidebrief met a defect of its own. Your articles are untouched, and you can go on. The report below helps to mend it; nothing is sent unless you do so.</source>
        <translation>Sidebrief ist auf einen eigenen Fehler gestoßen. Ihre Artikel sind unversehrt, und Sie können weiterarbeiten. Der Bericht unten hilft, den Fehler zu beheben; gesendet wird nur, was Sie selbst senden.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Open a session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Save the session as</source>
        <translation>Sitzung speichern unter</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file} gespeichert</translation>
    </message>
    <message>
        <source>Sidebrief ended unexpectedly; your work of {time} is here.</source>
        <translation>Sidebrief wurde unerwartet beendet; Ihre Arbeit von {time} ist hier.</translation>
    </message>
    <message>
        <source>Sidebrief session</source>
        <translation>Sidebrief-Sitzung</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The work ended without a result.</source>
        <translation>Die Arbeit endete ohne Ergebnis.</translation>
    </message>
    <message>
        <source>What was kept of this story cannot be read any more; open its folder or file again</source>
        <translation>Was von diesem Thema aufbewahrt war, ist nicht mehr lesbar; öffnen Sie seinen Ordner oder seine Datei neu</translation>
    </message>
    <message>
        <source>Your changes of {time} that are not saved in {file} yet are here.</source>
        <translation>Ihre Änderungen von {time}, die in {file} noch nicht gespeichert sind, sind hier.</translation>
    </message>
    <message>
        <source>Your work could not be kept: {why}. Save it to a file elsewhere.</source>
        <translation>Ihre Arbeit konnte nicht gesichert werden: {why}. Speichern Sie sie an einem anderen Ort in einer Datei.</translation>
    </message>
    <message>
        <source>it cannot be read ({why})</source>
        <translation>sie kann nicht gelesen werden ({why})</translation>
    </message>
    <message>
        <source>it does not say which version it is of</source>
        <translation>sie gibt nicht an, von welcher Version sie ist</translation>
    </message>
    <message>
        <source>it is damaged or no session file</source>
        <translation>sie ist beschädigt oder keine Sitzungsdatei</translation>
    </message>
    <message>
        <source>it is damaged: {what}</source>
        <translation>sie ist beschädigt: {what}</translation>
    </message>
    <message>
        <source>it is larger than {most} MB, more than any session is</source>
        <translation>sie ist größer als {most} MB, mehr als jede Sitzung</translation>
    </message>
    <message>
        <source>it is no Sidebrief session</source>
        <translation>sie ist keine Sidebrief-Sitzung</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {cause}. Open an older copy of it, or open the folder of articles itself: your decisions about them are kept. ({path})</source>
        <translation>{file} kann nicht geöffnet werden: {cause}. Öffnen Sie eine ältere Kopie oder den Ordner mit den Artikeln selbst: Ihre Entscheidungen dazu sind aufbewahrt. ({path})</translation>
    </message>
    <message>
        <source>{file} is one of the sources of this story; choose another name</source>
        <translation>{file} ist eine der Quellen dieses Themas; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>{file} was saved by a newer Sidebrief (format {theirs}; this one reads format {ours}). Update Sidebrief to open it; the file is untouched.</source>
        <translation>{file} wurde von einem neueren Sidebrief gespeichert (Format {theirs}; dieses liest Format {ours}). Aktualisieren Sie Sidebrief, um die Datei zu öffnen; sie ist unverändert.</translation>
    </message>
    <message>
        <source>{file}: the story is too large for one session file ({size} MB, at most {most} MB); leave some sources out and save again.</source>
        <translation>{file}: Das Thema ist zu groß für eine Sitzungsdatei ({size} MB, höchstens {most} MB); lassen Sie einige Quellen weg und speichern Sie erneut.</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <translation>
            <numerusform>{name} und %n weitere</numerusform>
            <numerusform>{name} und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Type of the articles</source>
        <translation>&amp;Schrift der Artikel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Dicht</translation>
    </message>
    <message>
        <source>Comfortable columns</source>
        <translation>Bequeme Spalten</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Line &amp;length</source>
        <translation>Zeilen&amp;länge</translation>
    </message>
    <message>
        <source>Line s&amp;pacing</source>
        <translation>Zeilen&amp;abstand</translation>
    </message>
    <message>
        <source>Narrow columns</source>
        <translation>Schmale Spalten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Weit</translation>
    </message>
    <message>
        <source>Set the articles as they are set without a wish</source>
        <translation>Die Artikel so setzen, wie sie ohne eigenen Wunsch gesetzt werden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Single letters are &amp;keys (N and P: next and previous claim)</source>
        <translation>Einzelne Buchstaben sind &amp;Kürzel (N und P: nächste und vorige Aussage)</translation>
    </message>
    <message>
        <source>Size of the &amp;window</source>
        <translation>Größe des F&amp;ensters</translation>
    </message>
    <message>
        <source>Source Sans</source>
        <translation>Source Sans</translation>
    </message>
    <message>
        <source>Source Serif (usual)</source>
        <translation>Source Serif (üblich)</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Text&amp;größe</translation>
    </message>
    <message>
        <source>The size of the window counts from the next start of Sidebrief.</source>
        <translation>Die Größe des Fensters gilt ab dem nächsten Start von Sidebrief.</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Eng</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Usual type</source>
        <translation>Übliche Schrift</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Sehr weit</translation>
    </message>
    <message>
        <source>Wide columns</source>
        <translation>Breite Spalten</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} Pixel</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Articles: a page on, a page back</source>
        <translation>Artikel: eine Seite vor, eine Seite zurück</translation>
    </message>
    <message>
        <source>Articles: next and previous column</source>
        <translation>Artikel: nächste und vorige Spalte</translation>
    </message>
    <message>
        <source>Articles: next and previous passage</source>
        <translation>Artikel: nächste und vorige Textstelle</translation>
    </message>
    <message>
        <source>Ban the chosen line of the brief, or let a banned one back in</source>
        <translation>Die gewählte Zeile des Briefings ausschließen oder eine ausgeschlossene wieder zulassen</translation>
    </message>
    <message>
        <source>Coverage and differences: go to the text behind a cell</source>
        <translation>Abdeckung und Unterschiede: zum Text hinter einer Zelle gehen</translation>
    </message>
    <message>
        <source>Differences: checked, no conflict, ask the desk, remark</source>
        <translation>Unterschiede: geprüft, kein Widerspruch, Rückfrage, Anmerkung</translation>
    </message>
    <message>
        <source>Differences: take back what you said of one</source>
        <translation>Unterschiede: Ihr Urteil über einen zurücknehmen</translation>
    </message>
    <message>
        <source>Go to the next hit of the search</source>
        <translation>Zum nächsten Treffer der Suche gehen</translation>
    </message>
    <message>
        <source>In the list or column</source>
        <translation>In der Liste oder Spalte</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Leave out the chosen source, or take it back</source>
        <translation>Die gewählte Quelle weglassen oder wieder aufnehmen</translation>
    </message>
    <message>
        <source>Not sure: same thing, not the same, previous, skip</source>
        <translation>Unsicher: dasselbe, nicht dasselbe, zurück, überspringen</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Aktionen und Tasten suchen</translation>
    </message>
    <message>
        <source>Search actions and keys…</source>
        <translation>Aktionen und Tasten suchen…</translation>
    </message>
    <message>
        <source>Walk through the lines of the brief</source>
        <translation>Durch die Zeilen des Briefings gehen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Write a line of the brief anew</source>
        <translation>Eine Zeile des Briefings neu schreiben</translation>
    </message>
</context>
<context>
    <name>Side panel</name>
    <message>
        <source>All panels</source>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Give the articles their room back</source>
        <translation>Den Artikeln ihren Platz zurückgeben</translation>
    </message>
    <message>
        <source>Give this panel most of the window</source>
        <translation>Diesem Bereich den größten Teil des Fensters geben</translation>
    </message>
    <message>
        <source>More panels: {names}</source>
        <translation>Weitere Bereiche: {names}</translation>
    </message>
    <message>
        <source>No claim names a day, a month or a year that could be placed in time.</source>
        <translation>Keine Aussage nennt einen Tag, einen Monat oder ein Jahr, das sich zeitlich einordnen ließe.</translation>
    </message>
    <message>
        <source>No source quotes anybody.</source>
        <translation>Keine Quelle zitiert jemanden.</translation>
    </message>
    <message>
        <source>No source tells anything.</source>
        <translation>Keine Quelle berichtet etwas.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing is known of these sources: all of them are left out.</source>
        <translation>Über diese Quellen ist nichts bekannt: Alle sind weggelassen.</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Show all that is known of one source</source>
        <translation>Alles zeigen, was über eine Quelle bekannt ist</translation>
    </message>
    <message>
        <source>Show the brief</source>
        <translation>Das Briefing zeigen</translation>
    </message>
    <message>
        <source>Show what happened when</source>
        <translation>Zeigen, was wann geschah</translation>
    </message>
    <message>
        <source>Show what you noted on the sources</source>
        <translation>Zeigen, was Sie zu den Quellen notiert haben</translation>
    </message>
    <message>
        <source>Show where the sources differ</source>
        <translation>Zeigen, worin sich die Quellen unterscheiden</translation>
    </message>
    <message>
        <source>Show which source tells what</source>
        <translation>Zeigen, welche Quelle was berichtet</translation>
    </message>
    <message>
        <source>Show who cites whom</source>
        <translation>Zeigen, wer sich auf wen beruft</translation>
    </message>
    <message>
        <source>Show who said what</source>
        <translation>Zeigen, wer was gesagt hat</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Sourcing</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>The sources do not disagree on any figure, date, name or quotation.</source>
        <translation>Die Quellen unterscheiden sich in keiner Zahl, keiner Zeitangabe, keinem Namen und keinem Zitat.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>{open} of {whole}</source>
        <translation>{open} von {whole}</translation>
    </message>
    <message>
        <source>{open} of {whole} open</source>
        <translation>{open} von {whole} offen</translation>
    </message>
</context>
<context>
    <name>Skipped files</name>
    <message>
        <source>Skipped files</source>
        <translation>Übergangene Dateien</translation>
    </message>
    <message>
        <source>Skipped files and why</source>
        <translation>Übergangene Dateien und warum</translation>
    </message>
</context>
<context>
    <name>Source card</name>
    <message>
        <source>Adds</source>
        <translation>Ergänzt</translation>
    </message>
    <message>
        <source>An account of its own.</source>
        <translation>Ein eigenständiger Bericht.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Day of publication</source>
        <translation>Tag der Veröffentlichung</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Go to its column</source>
        <translation>Zu ihrer Spalte</translation>
    </message>
    <message>
        <source>Go to this part</source>
        <translation>Zu diesem Teil gehen</translation>
    </message>
    <message>
        <source>In no figure, date, name or quotation.</source>
        <translation>In keiner Zahl, keiner Zeitangabe, keinem Namen und keinem Zitat.</translation>
    </message>
    <message>
        <source>It names no other outlet, and nobody without a name.</source>
        <translation>Sie nennt kein anderes Medium und niemanden ohne Namen.</translation>
    </message>
    <message>
        <source>Lacks</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Leave this source out</source>
        <translation>Diese Quelle weglassen</translation>
    </message>
    <message>
        <source>Left out by you: it has no part in claims and brief.</source>
        <translation>Von Ihnen weggelassen: Sie zählt weder bei den Aussagen noch im Briefing.</translation>
    </message>
    <message>
        <source>Name the outlet; Enter takes it</source>
        <translation>Das Medium benennen; Eingabe übernimmt es</translation>
    </message>
    <message>
        <source>Next source</source>
        <translation>Nächste Quelle</translation>
    </message>
    <message>
        <source>Nothing that several others report.</source>
        <translation>Nichts, was mehrere andere berichten.</translation>
    </message>
    <message>
        <source>Nothing: no claim is shared yet.</source>
        <translation>Nichts: Noch ist keine Aussage mehrfach berichtet.</translation>
    </message>
    <message>
        <source>Nothing: others report all that it tells.</source>
        <translation>Nichts: Andere berichten alles, was sie enthält.</translation>
    </message>
    <message>
        <source>One voice with others: {reason}</source>
        <translation>Eine Stimme mit anderen: {reason}</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>Set the day, as 2021-07-27; Enter takes it. Empty: as before</source>
        <translation>Den Tag setzen, etwa 2021-07-27; Eingabe übernimmt ihn. Leer: wie zuvor</translation>
    </message>
    <message>
        <source>Source before</source>
        <translation>Vorige Quelle</translation>
    </message>
    <message>
        <source>Take this source back in</source>
        <translation>Diese Quelle wieder aufnehmen</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Weight in the brief</source>
        <translation>Gewicht im Briefing</translation>
    </message>
    <message>
        <source>What is known of the source</source>
        <translation>Was über die Quelle bekannt ist</translation>
    </message>
    <message>
        <source>also in {numbers}</source>
        <translation>auch in {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>also in {numbers} and %n more</source>
        <translation>
            <numerusform>auch in {numbers} und %n weiteren</numerusform>
            <numerusform>auch in {numbers} und %n weiteren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>date not stated</source>
        <translation>Datum nicht genannt</translation>
    </message>
    <message>
        <source>outlet not stated</source>
        <translation>Medium nicht genannt</translation>
    </message>
    <message>
        <source>which rests on {origins}</source>
        <translation>gestützt auf {origins}</translation>
    </message>
    <message>
        <source>“{text}” is no day: write it as 2021-07-27</source>
        <translation>„{text}“ ist kein Tag: etwa als 2021-07-27 schreiben</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message numerus="yes">
        <source>%n files skipped</source>
        <translation>
            <numerusform>%n Datei übersprungen</numerusform>
            <numerusform>%n Dateien übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file skipped</source>
        <translation>1 Datei übersprungen</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Call it as the source does</source>
        <translation>Wie in der Quelle nennen</translation>
    </message>
    <message>
        <source>Cites {outlets}.</source>
        <translation>Beruft sich auf {outlets}.</translation>
    </message>
    <message>
        <source>Click for the proof (Right)</source>
        <translation>Klicken für den Beleg (Pfeil rechts)</translation>
    </message>
    <message>
        <source>Click to name it (F2)</source>
        <translation>Klicken, um es zu benennen (F2)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Counts as usual</source>
        <translation>Zählt normal</translation>
    </message>
    <message>
        <source>Counts double</source>
        <translation>Zählt doppelt</translation>
    </message>
    <message>
        <source>Counts half</source>
        <translation>Zählt halb</translation>
    </message>
    <message>
        <source>Counts half as much again</source>
        <translation>Zählt anderthalbfach</translation>
    </message>
    <message>
        <source>Counts {share} %</source>
        <translation>Zählt {share} %</translation>
    </message>
    <message>
        <source>Double-click to name it otherwise (F2)</source>
        <translation>Doppelklicken, um es anders zu benennen (F2)</translation>
    </message>
    <message>
        <source>Go to its column</source>
        <translation>Zu ihrer Spalte</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Leave this source out</source>
        <translation>Diese Quelle weglassen</translation>
    </message>
    <message>
        <source>Leave this source out (Space)</source>
        <translation>Diese Quelle weglassen (Leertaste)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Name of the outlet</source>
        <translation>Name des Mediums</translation>
    </message>
    <message>
        <source>Named by you; the source does not state it.</source>
        <translation>Von Ihnen benannt; die Quelle nennt es nicht.</translation>
    </message>
    <message>
        <source>Named by you; the source states “{outlet}”.</source>
        <translation>Von Ihnen benannt; die Quelle nennt „{outlet}“.</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Purpur</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Rename the outlet…</source>
        <translation>Medium umbenennen…</translation>
    </message>
    <message>
        <source>Set the date…</source>
        <translation>Datum setzen…</translation>
    </message>
    <message>
        <source>Show its card</source>
        <translation>Ihre Karte zeigen</translation>
    </message>
    <message>
        <source>Show its sourcing</source>
        <translation>Ihre Herkunft zeigen</translation>
    </message>
    <message>
        <source>Show the files that could not be used, each with its reason</source>
        <translation>Die nicht verwendbaren Dateien zeigen, jede mit ihrem Grund</translation>
    </message>
    <message>
        <source>Show what it adds, lacks and tells otherwise (I)</source>
        <translation>Zeigen, was sie ergänzt, was ihr fehlt und worin sie abweicht (I)</translation>
    </message>
    <message>
        <source>Source {number}</source>
        <translation>Quelle {number}</translation>
    </message>
    <message>
        <source>Source {number}: {title}, {about}, {state}</source>
        <translation>Quelle {number}: {title}, {about}, {state}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Sources {first} and {second} share {share} % of their wording.</source>
        <translation>Die Quellen {first} und {second} haben {share} % des Wortlauts gemeinsam.</translation>
    </message>
    <message>
        <source>Take this source back in</source>
        <translation>Diese Quelle wieder aufnehmen</translation>
    </message>
    <message>
        <source>Take this source back in (Space)</source>
        <translation>Diese Quelle wieder aufnehmen (Leertaste)</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Türkis</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Weight in the brief</source>
        <translation>Gewicht im Briefing</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message numerus="yes">
        <source>cites %n outlets</source>
        <translation>
            <numerusform>laut %n Medium</numerusform>
            <numerusform>laut %n Medien</numerusform>
        </translation>
    </message>
    <message>
        <source>cites {outlet}</source>
        <translation>laut {outlet}</translation>
    </message>
    <message>
        <source>colour of a source</source>
        <translation>Färben einer Quelle</translation>
    </message>
    <message>
        <source>date not stated</source>
        <translation>Datum nicht genannt</translation>
    </message>
    <message>
        <source>date of a source</source>
        <translation>Datieren einer Quelle</translation>
    </message>
    <message>
        <source>differs in {count}</source>
        <translation>weicht in {count} ab</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>lacks {count}</source>
        <translation>{count} fehlen</translation>
    </message>
    <message>
        <source>left out of claims and brief</source>
        <translation>zählt weder bei Aussagen noch im Briefing</translation>
    </message>
    <message>
        <source>move of a source</source>
        <translation>Verschieben einer Quelle</translation>
    </message>
    <message>
        <source>naming of an outlet</source>
        <translation>Benennen eines Mediums</translation>
    </message>
    <message>
        <source>not about this story?</source>
        <translation>anderes Thema?</translation>
    </message>
    <message>
        <source>one voice with {sources}</source>
        <translation>eine Stimme mit {sources}</translation>
    </message>
    <message>
        <source>one voice with {sources}, {share} % alike</source>
        <translation>eine Stimme mit {sources}, {share} % gleich</translation>
    </message>
    <message>
        <source>outlet not stated</source>
        <translation>Medium nicht genannt</translation>
    </message>
    <message>
        <source>weight of a source</source>
        <translation>Gewichten einer Quelle</translation>
    </message>
    <message>
        <source>{count} of {quotes} quotes unnamed</source>
        <translation>{count} von {quotes} Zitaten ohne Namen</translation>
    </message>
    <message>
        <source>{count} only here</source>
        <translation>{count} nur hier</translation>
    </message>
    <message>
        <source>{count} shared</source>
        <translation>{count} mehrfach</translation>
    </message>
    <message>
        <source>{count} unnamed</source>
        <translation>{count} ohne Namen</translation>
    </message>
    <message>
        <source>{day} ({note})</source>
        <translation>{day} ({note})</translation>
    </message>
    <message>
        <source>{day}, guessed</source>
        <translation>{day}, geschätzt</translation>
    </message>
    <message>
        <source>{left_out}: why?</source>
        <translation>{left_out}: warum?</translation>
    </message>
    <message>
        <source>{outlet} (named by you)</source>
        <translation>{outlet} (von Ihnen benannt)</translation>
    </message>
    <message>
        <source>{shared} shared · {unique} only here</source>
        <translation>{shared} mehrfach berichtet · {unique} nur hier</translation>
    </message>
    <message>
        <source>{share} % alike with {sources}</source>
        <translation>zu {share} % gleich mit {sources}</translation>
    </message>
</context>
<context>
    <name>Sourcing</name>
    <message numerus="yes">
        <source>%n claims on it alone</source>
        <translation>
            <numerusform>%n Aussage allein darauf</numerusform>
            <numerusform>%n Aussagen allein darauf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared claims rest on {origin} alone</source>
        <translation>
            <numerusform>%n mehrfach berichtete Aussage stützt sich allein auf {origin}</numerusform>
            <numerusform>%n mehrfach berichtete Aussagen stützen sich allein auf {origin}</numerusform>
        </translation>
    </message>
    <message>
        <source>1 claim on it alone</source>
        <translation>1 Aussage allein darauf</translation>
    </message>
    <message>
        <source>1 quote, by a source without a name</source>
        <translation>1 Zitat, von einer Quelle ohne Namen</translation>
    </message>
    <message>
        <source>1 shared claim rests on {origin} alone</source>
        <translation>1 mehrfach berichtete Aussage stützt sich allein auf {origin}</translation>
    </message>
    <message>
        <source>1 source: nothing confirms it yet.</source>
        <translation>1 Quelle: Nichts bestätigt sie bisher.</translation>
    </message>
    <message>
        <source>Add another article on the same event.</source>
        <translation>Fügen Sie einen weiteren Artikel über dasselbe Ereignis hinzu.</translation>
    </message>
    <message>
        <source>All sources are left out.</source>
        <translation>Alle Quellen sind weggelassen.</translation>
    </message>
    <message>
        <source>Click again for the next</source>
        <translation>Für die nächste Stelle noch einmal klicken</translation>
    </message>
    <message>
        <source>Click for more</source>
        <translation>Klicken für mehr</translation>
    </message>
    <message>
        <source>May belong to another story: {reason}</source>
        <translation>Gehört vielleicht zu einem anderen Thema: {reason}</translation>
    </message>
    <message>
        <source>No source names another outlet as its origin.</source>
        <translation>Keine Quelle nennt ein anderes Medium als Ursprung.</translation>
    </message>
    <message>
        <source>No source quotes anybody without a name.</source>
        <translation>Keine Quelle zitiert jemanden ohne Namen.</translation>
    </message>
    <message numerus="yes">
        <source>One voice in %n claims: {reason}</source>
        <translation>
            <numerusform>Eine Stimme in %n Aussage: {reason}</numerusform>
            <numerusform>Eine Stimme in %n Aussagen: {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>One voice in 1 claim: {reason}</source>
        <translation>Eine Stimme in 1 Aussage: {reason}</translation>
    </message>
    <message>
        <source>One voice.</source>
        <translation>Eine Stimme.</translation>
    </message>
    <message>
        <source>One voice: {reason}</source>
        <translation>Eine Stimme: {reason}</translation>
    </message>
    <message>
        <source>Show source {number}</source>
        <translation>Quelle {number} zeigen</translation>
    </message>
    <message>
        <source>Show who is one voice, who cites whom, and the proofs</source>
        <translation>Zeigen, wer eine Stimme ist, wer sich auf wen beruft, und die Belege</translation>
    </message>
    <message>
        <source>Sourcing</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>The eye of a source takes it back in.</source>
        <translation>Das Auge einer Quelle nimmt sie wieder auf.</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Warning: {text}</source>
        <translation>Warnung: {text}</translation>
    </message>
    <message>
        <source>What to read</source>
        <translation>Leseempfehlung</translation>
    </message>
    <message>
        <source>Who cites whom</source>
        <translation>Wer sich auf wen beruft</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>credited</source>
        <translation>genannt</translation>
    </message>
    <message>
        <source>credited with the whole text</source>
        <translation>als Quelle des ganzen Textes genannt</translation>
    </message>
    <message>
        <source>published {numbers}</source>
        <translation>selbst erschienen: {numbers}</translation>
    </message>
    <message>
        <source>rests on {origins}</source>
        <translation>stützt sich auf {origins}</translation>
    </message>
    <message>
        <source>told</source>
        <translation>mitgeteilt</translation>
    </message>
    <message>
        <source>told by “{speaker}”</source>
        <translation>mitgeteilt von „{speaker}“</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n quotes by sources without a name</source>
        <translation>
            <numerusform>{count} von %n Zitat von Quellen ohne Namen</numerusform>
            <numerusform>{count} von %n Zitaten von Quellen ohne Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>{numbers} are one voice: {reason}.</source>
        <translation>{numbers} sind eine Stimme: {reason}.</translation>
    </message>
    <message>
        <source>{sources}, &lt;b&gt;{voices} independent&lt;/b&gt;.</source>
        <translation>{sources}, &lt;b&gt;davon {voices} eigenständig&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>{sources}, {voices} independent.</source>
        <translation>{sources}, davon {voices} eigenständig.</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Aligning</source>
        <translation>Aussagen werden zugeordnet</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>Wird ausgewertet</translation>
    </message>
    <message>
        <source>Annotating</source>
        <translation>Zahlen, Namen und Zitate werden erfasst</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Wird bereinigt</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Wird verglichen</translation>
    </message>
    <message>
        <source>Composing</source>
        <translation>Briefing wird zusammengestellt</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Wird kopiert</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Wird gesucht</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>Unterschiede werden beurteilt</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Wird gesichert</translation>
    </message>
    <message>
        <source>Keeping decisions</source>
        <translation>Entscheidungen werden gesichert</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>Namen werden verknüpft</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Wird gewichtet</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Splitting</source>
        <translation>Sätze werden getrennt</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>Wird vorbereitet</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n claims, {first} to {last}; click to enlarge</source>
        <translation>
            <numerusform>%n Aussage, {first} bis {last}; zum Vergrößern klicken</numerusform>
            <numerusform>%n Aussagen, {first} bis {last}; zum Vergrößern klicken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ahead</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before</source>
        <translation>
            <numerusform>%n Tag davor</numerusform>
            <numerusform>%n Tage davor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ahead</source>
        <translation>
            <numerusform>in %n Monat</numerusform>
            <numerusform>in %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months before</source>
        <translation>
            <numerusform>%n Monat davor</numerusform>
            <numerusform>%n Monate davor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ahead</source>
        <translation>
            <numerusform>in %n Jahr</numerusform>
            <numerusform>in %n Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years before</source>
        <translation>
            <numerusform>%n Jahr davor</numerusform>
            <numerusform>%n Jahre davor</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ahead</source>
        <translation>in 1 Tag</translation>
    </message>
    <message>
        <source>1 day before</source>
        <translation>1 Tag davor</translation>
    </message>
    <message>
        <source>1 month ahead</source>
        <translation>in 1 Monat</translation>
    </message>
    <message>
        <source>1 month before</source>
        <translation>1 Monat davor</translation>
    </message>
    <message>
        <source>1 year ahead</source>
        <translation>in 1 Jahr</translation>
    </message>
    <message>
        <source>1 year before</source>
        <translation>1 Jahr davor</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Enlarge (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Line of time</source>
        <translation>Zeitstrahl</translation>
    </message>
    <message>
        <source>Published {days}</source>
        <translation>Erschienen: {days}</translation>
    </message>
    <message>
        <source>Reduce (−)</source>
        <translation>Verkleinern (−)</translation>
    </message>
    <message>
        <source>Show the whole timeline (0)</source>
        <translation>Die ganze Zeitleiste zeigen (0)</translation>
    </message>
    <message>
        <source>Show what source {number} says</source>
        <translation>Zeigen, was Quelle {number} sagt</translation>
    </message>
    <message>
        <source>The days on which the sources came out</source>
        <translation>Die Tage, an denen die Quellen erschienen sind</translation>
    </message>
    <message>
        <source>The sources give different dates.</source>
        <translation>Die Quellen nennen verschiedene Zeitangaben.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Wheel or + and −: enlarge. Drag: move.</source>
        <translation>Rad, + und −: Zoom. Ziehen: bewegen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>date guessed</source>
        <translation>Datum geschätzt</translation>
    </message>
    <message>
        <source>during {year}</source>
        <translation>im Lauf des Jahres {year}</translation>
    </message>
    <message>
        <source>earlier in {year}</source>
        <translation>früher im Jahr {year}</translation>
    </message>
    <message>
        <source>early {year}</source>
        <translation>Anfang {year}</translation>
    </message>
    <message>
        <source>late {year}</source>
        <translation>gegen Ende {year}</translation>
    </message>
    <message>
        <source>the end of {year}</source>
        <translation>Ende {year}</translation>
    </message>
    <message>
        <source>the {year}s</source>
        <translation>die {year}er-Jahre</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <comment>of two days or months</comment>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <comment>of two days of a month</comment>
        <translation>{first}.–{last}</translation>
    </message>
    <message>
        <source>“{words}” in {sources}</source>
        <translation>„{words}“ in {sources}</translation>
    </message>
    <message>
        <source>≠ dates differ</source>
        <translation>≠ Zeitangaben weichen ab</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>1 sentence</source>
        <translation>1 Satz</translation>
    </message>
    <message>
        <source>Add articles</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Choose how sentences are ranked</source>
        <translation>Wählen, wie Sätze gewichtet werden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Length of the brief</source>
        <translation>Länge des Briefings</translation>
    </message>
    <message>
        <source>Length of the brief, in sentences</source>
        <translation>Länge des Briefings in Sätzen</translation>
    </message>
    <message>
        <source>Length of the brief, in words (arrow keys change it)</source>
        <translation>Länge des Briefings in Wörtern (Pfeiltasten ändern sie)</translation>
    </message>
    <message>
        <source>Method: {method}</source>
        <translation>Verfahren: {method}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message numerus="yes">
        <source>{n} sentences</source>
        <translation>
            <numerusform>{n} Satz</numerusform>
            <numerusform>{n} Sätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>{n} Wort</numerusform>
            <numerusform>{n} Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>As long as you need it</source>
        <translation>So lang, wie Sie es brauchen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Click a sentence: what the others say of the same matter lights up in every column. N and P go to the next claim and the one before, Esc lets go.</source>
        <translation>Klicken Sie auf einen Satz: Was die anderen zur selben Sache schreiben, leuchtet in jeder Spalte auf. N und P führen zur nächsten und zur vorigen Aussage, Esc hebt die Auswahl auf.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Drag to make the brief longer or shorter; it follows at once.</source>
        <translation>Ziehen Sie, um das Briefing länger oder kürzer zu machen; es folgt sofort.</translation>
    </message>
    <message>
        <source>Each article keeps its number and its colour. Sidebrief says what each one adds, and which of them are copies: copies count as one voice.</source>
        <translation>Jeder Artikel behält seine Nummer und seine Farbe. Sidebrief sagt, was jeder ergänzt und welche voneinander übernommen sind: Übernahmen zählen als eine Stimme.</translation>
    </message>
    <message>
        <source>Every line is a sentence of a source. Click it to see its place. Point at it to pin it, to ban it, or to say it in another source’s words; Ctrl+Z takes all back.</source>
        <translation>Jede Zeile ist ein Satz einer Quelle. Ein Klick zeigt seine Stelle. Zeigen Sie darauf, um die Zeile anzuheften, auszuschließen oder im Wortlaut einer anderen Quelle zu bringen; Strg+Z nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Figures, dates, names and quotations that do not agree stand beside each other. Choose one and read both sides in their own sentences.</source>
        <translation>Zahlen, Zeitangaben, Namen und Zitate, die nicht übereinstimmen, stehen nebeneinander. Wählen Sie einen Unterschied, und lesen Sie beide Seiten im eigenen Wortlaut.</translation>
    </message>
    <message>
        <source>File exports the brief as text, Word, web page and more, always with its sources. Help has the guide (F1), all keys, and this tour.</source>
        <translation>„Datei“ exportiert das Briefing als Text, Word, Webseite und mehr, immer mit seinen Quellen. Unter „Hilfe“ finden Sie das Handbuch (F1), alle Tastenkürzel und diesen Rundgang.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave the tour (Esc)</source>
        <translation>Den Rundgang verlassen (Esc)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>One brief, word for word</source>
        <translation>Ein Briefing, Wort für Wort</translation>
    </message>
    <message>
        <source>Read side by side</source>
        <translation>Nebeneinander lesen</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Zum Mitnehmen</translation>
    </message>
    <message>
        <source>The sources of one story</source>
        <translation>Die Quellen eines Themas</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>Wo sie sich unterscheiden</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Before a version was restored</source>
        <translation>Vor dem Wiederherstellen einer Fassung</translation>
    </message>
    <message>
        <source>Before another focus</source>
        <translation>Vor dem Wechsel des Schwerpunkts</translation>
    </message>
    <message>
        <source>Before another length</source>
        <translation>Vor dem Wechsel der Länge</translation>
    </message>
    <message>
        <source>Before another method</source>
        <translation>Vor dem Wechsel des Verfahrens</translation>
    </message>
    <message>
        <source>Before other options</source>
        <translation>Vor dem Wechsel der Optionen</translation>
    </message>
    <message>
        <source>Before the files were read again</source>
        <translation>Vor dem neuen Einlesen der Dateien</translation>
    </message>
    <message>
        <source>Before “{name}” was restored</source>
        <translation>Vor dem Wiederherstellen von „{name}“</translation>
    </message>
    <message>
        <source>Compare two versions</source>
        <translation>Zwei Fassungen vergleichen</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>Diese Fassung aufbewahren</translation>
    </message>
    <message>
        <source>Kept “{name}”</source>
        <translation>„{name}“ aufbewahrt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Lines of both versions</source>
        <translation>Zeilen beider Fassungen</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Name der Fassung</translation>
    </message>
    <message>
        <source>No version is kept yet. “Keep this version” in the File menu keeps the one you see; Sidebrief itself keeps the brief before you choose another length or method.</source>
        <translation>Noch ist keine Fassung aufbewahrt. „Diese Fassung aufbewahren“ im Menü „Datei“ bewahrt die, die Sie sehen; Sidebrief selbst bewahrt das Briefing auf, bevor Sie Länge oder Verfahren ändern.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Rename the version</source>
        <translation>Fassung umbenennen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Restore the left one</source>
        <translation>Linke wiederherstellen</translation>
    </message>
    <message>
        <source>The brief now</source>
        <translation>Das Briefing jetzt</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Fassung {number}</translation>
    </message>
    <message>
        <source>Versions of the brief</source>
        <translation>Fassungen des Briefings</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugekommen</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>not in it</source>
        <translation>nicht enthalten</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>anderer Wortlaut</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>restoring “{name}”</source>
        <translation>Wiederherstellen von „{name}“</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>{added} added, {removed} removed, {moved} moved, {changed} in other words, {same} same</source>
        <translation>{added} hinzugekommen, {removed} entfallen, {moved} verschoben, {changed} in anderem Wortlaut, {same} gleich</translation>
    </message>
    <message>
        <source>{name} ({time}, {words} words)</source>
        <translation>{name} ({time}, {words} Wörter)</translation>
    </message>
    <message>
        <source>{text} (your own words)</source>
        <translation>{text} (eigene Worte)</translation>
    </message>
    <message>
        <source>{text} [{source}]</source>
        <translation>{text} [{source}]</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>an earlier time</source>
        <translation>einem früheren Zeitpunkt</translation>
    </message>
    <message>
        <source>{moment:%H:%M}</source>
        <translation>{moment:%H:%M} Uhr</translation>
    </message>
    <message>
        <source>{moment:%Y-%m-%d, %H:%M}</source>
        <translation>{moment:%d.%m.%Y, %H:%M} Uhr</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>No story yet</source>
        <translation>Noch kein Thema</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file} gespeichert</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Writing the brief by {method}</source>
        <translation>Briefing wird geschrieben: {method}</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Sidebrief met a defect of its own ({defect})</source>
        <translation>Sidebrief ist auf einen eigenen Fehler gestoßen ({defect})</translation>
    </message>
    <message>
        <source>{file} is one of the sources of this brief; choose another name</source>
        <translation>{file} ist eine der Quellen dieses Briefings; wählen Sie einen anderen Namen</translation>
    </message>
</context>
</TS>
