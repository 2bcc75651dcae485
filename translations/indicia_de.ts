<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountWords</name>
    <message>
        <source>%1 on %2</source>
        <comment>a user, a server</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) of %1</source>
        <translation>
            <numerusform>%Ln Ordner von %1</numerusform>
            <numerusform>%Ln Ordner von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a folder, an account</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Name the server.</source>
        <translation>Nennen Sie den Server.</translation>
    </message>
    <message>
        <source>What stands for the server is no name and no address.</source>
        <translation>Was für den Server steht, ist weder ein Name noch eine Adresse.</translation>
    </message>
    <message>
        <source>Name the user.</source>
        <translation>Nennen Sie den Benutzer.</translation>
    </message>
    <message>
        <source>The certificate of %1 has run out.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>Das Zertifikat von %1 gilt noch nicht.</translation>
    </message>
    <message>
        <source>The certificate that %1 shows is made out to another name.</source>
        <translation>Das Zertifikat, das %1 vorzeigt, ist auf einen anderen Namen ausgestellt.</translation>
    </message>
    <message>
        <source>The certificate of %1 was made out by nobody whom this computer knows.</source>
        <translation>Das Zertifikat von %1 hat niemand ausgestellt, den dieser Rechner kennt.</translation>
    </message>
    <message>
        <source>The certificate of %1 was called back: somebody else may have its key.</source>
        <translation>Das Zertifikat von %1 wurde zurückgerufen: Vielleicht hat ein anderer seinen Schlüssel.</translation>
    </message>
    <message>
        <source>What answers at %1 speaks something else than IMAP.</source>
        <translation>Was bei %1 antwortet, spricht etwas anderes als IMAP.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not good.</source>
        <translation>Das Zertifikat von %1 ist nicht in Ordnung.</translation>
    </message>
    <message>
        <source>Its operator has to renew it. If the clock of this computer is wrong, set it.</source>
        <translation>Sein Betreiber muss es erneuern. Geht die Uhr dieses Rechners falsch, stellen Sie sie.</translation>
    </message>
    <message>
        <source>Is the clock of this computer right?</source>
        <translation>Geht die Uhr dieses Rechners richtig?</translation>
    </message>
    <message>
        <source>Check the name of the server: providers often want the one from their help pages.</source>
        <translation>Prüfen Sie den Namen des Servers: Anbieter wollen oft den von ihren Hilfeseiten.</translation>
    </message>
    <message>
        <source>If the server is your company&apos;s own, ask its administrator for the certificate of the company&apos;s authority. If it is a public provider, somebody may be listening: do not go on in this network.</source>
        <translation>Ist es ein Server Ihrer Firma, bitten Sie deren Administrator um das Zertifikat der Zertifizierungsstelle. Ist es ein öffentlicher Anbieter, hört vielleicht jemand mit: Machen Sie in diesem Netz nicht weiter.</translation>
    </message>
    <message>
        <source>Ask its operator.</source>
        <translation>Fragen Sie seinen Betreiber.</translation>
    </message>
    <message>
        <source>It names no server.</source>
        <translation>Es nennt keinen Server.</translation>
    </message>
    <message>
        <source>It is for: %1</source>
        <translation>Es gilt für: %1</translation>
    </message>
    <message>
        <source>Made out by: itself</source>
        <translation>Ausgestellt von: sich selbst</translation>
    </message>
    <message>
        <source>Made out by: nobody who is named</source>
        <translation>Ausgestellt von: niemandem, der genannt wird</translation>
    </message>
    <message>
        <source>Made out by: %1</source>
        <translation>Ausgestellt von: %1</translation>
    </message>
    <message>
        <source>Good from %1 to %2</source>
        <translation>Gültig vom %1 bis zum %2</translation>
    </message>
    <message>
        <source>The password was not sent.</source>
        <translation>Das Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>%1: what answers there is not an IMAP server, or a broken one; check the name and the port</source>
        <translation>%1: Was dort antwortet, ist kein IMAP-Server oder ein kaputter; prüfen Sie Namen und Port</translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message numerus="yes">
        <source>The keyword %1 is set on %Ln message(s) in %2.</source>
        <translation>
            <numerusform>Das Schlüsselwort %1 wird bei %Ln Nachricht in %2 gesetzt.</numerusform>
            <numerusform>Das Schlüsselwort %1 wird bei %Ln Nachrichten in %2 gesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) of %2 are copied to %1, and stay where they are.</source>
        <translation>
            <numerusform>%Ln Nachricht aus %2 wird nach %1 kopiert und bleibt, wo sie ist.</numerusform>
            <numerusform>%Ln Nachrichten aus %2 werden nach %1 kopiert und bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server could not be asked.</source>
        <translation>Der Server ließ sich nicht fragen.</translation>
    </message>
    <message>
        <source>The connection ended while the server was at it: for some messages it is not known whether it was done.</source>
        <translation>Die Verbindung endete, während der Server dabei war: Bei manchen Nachrichten ist nicht bekannt, ob es geschehen ist.</translation>
    </message>
    <message>
        <source>The folder %1 is not there any more.</source>
        <translation>Den Ordner %1 gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The folder %1 was made anew since its mail was read: what was meant cannot be told any more. Read the mailbox again.</source>
        <translation>Der Ordner %1 wurde neu angelegt, seit seine Post gelesen wurde: Was gemeint war, lässt sich nicht mehr sagen. Lesen Sie das Postfach noch einmal.</translation>
    </message>
    <message>
        <source>The server lets nobody change the folder %1.</source>
        <translation>Der Server lässt niemanden den Ordner %1 ändern.</translation>
    </message>
    <message>
        <source>None of these messages is in %1 any more.</source>
        <translation>Keine dieser Nachrichten ist noch in %1.</translation>
    </message>
    <message>
        <source>There is nothing to do in %1: what is there has the keyword.</source>
        <translation>In %1 ist nichts zu tun: Was dort ist, hat das Schlüsselwort.</translation>
    </message>
    <message>
        <source>A keyword has letters of the English alphabet, digits and $ - _ . only.</source>
        <translation>Ein Schlüsselwort besteht nur aus Buchstaben des englischen Alphabets, Ziffern und $ - _ .</translation>
    </message>
    <message>
        <source>The folder %1 keeps no keywords. Copy the messages instead.</source>
        <translation>Der Ordner %1 bewahrt keine Schlüsselwörter auf. Kopieren Sie die Nachrichten stattdessen.</translation>
    </message>
    <message>
        <source>The server said yes, and did not do it for all messages.</source>
        <translation>Der Server sagte ja und tat es nicht bei allen Nachrichten.</translation>
    </message>
    <message>
        <source>This server does not tell which the copies are (UIDPLUS), so that copying could not be undone: it is not done. Set a keyword instead.</source>
        <translation>Dieser Server sagt nicht, welches die Kopien sind (UIDPLUS); das Kopieren ließe sich nicht rückgängig machen und geschieht darum nicht. Setzen Sie stattdessen ein Schlüsselwort.</translation>
    </message>
    <message>
        <source>The server said yes, and did not tell which the copies are: they cannot be taken back from here.</source>
        <translation>Der Server sagte ja und verriet nicht, welches die Kopien sind: Von hier aus lassen sie sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The messages are in %1 already.</source>
        <translation>Die Nachrichten sind schon in %1.</translation>
    </message>
    <message>
        <source>The server does not make a folder %1.</source>
        <translation>Der Server legt keinen Ordner %1 an.</translation>
    </message>
    <message>
        <source>The mailbox is full: nothing more was copied.</source>
        <translation>Das Postfach ist voll: Mehr wurde nicht kopiert.</translation>
    </message>
    <message>
        <source>The account may not do that.</source>
        <translation>Das Konto darf das nicht.</translation>
    </message>
    <message>
        <source>The server refused it.</source>
        <translation>Der Server lehnte es ab.</translation>
    </message>
    <message>
        <source>The log of changes could not be written: nothing is done without it.</source>
        <translation>Das Protokoll der Änderungen ließ sich nicht schreiben: Ohne dieses geschieht nichts.</translation>
    </message>
    <message numerus="yes">
        <source>These are too many messages at once: at most %Ln.</source>
        <translation>
            <numerusform>Das sind zu viele Nachrichten auf einmal: höchstens %Ln.</numerusform>
            <numerusform>Das sind zu viele Nachrichten auf einmal: höchstens %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Sie haben es angehalten.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Der Server sagte: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) have it already.</source>
        <translation>
            <numerusform>%Ln Nachricht hat es schon.</numerusform>
            <numerusform>%Ln Nachrichten haben es schon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are not there any more.</source>
        <translation>
            <numerusform>%Ln Nachricht ist nicht mehr da.</numerusform>
            <numerusform>%Ln Nachrichten sind nicht mehr da.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 was made.</source>
        <translation>Der Ordner %1 wurde angelegt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) of %2 were copied to %1.</source>
        <translation>
            <numerusform>%Ln Nachricht aus %2 wurde nach %1 kopiert.</numerusform>
            <numerusform>%Ln Nachrichten aus %2 wurden nach %1 kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) in %2 have the keyword %1 now.</source>
        <translation>
            <numerusform>%Ln Nachricht in %2 hat jetzt das Schlüsselwort %1.</numerusform>
            <numerusform>%Ln Nachrichten in %2 haben jetzt das Schlüsselwort %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed in %1.</source>
        <translation>In %1 wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln message(s) it is not known.</source>
        <translation>
            <numerusform>Von %Ln Nachricht ist es nicht bekannt.</numerusform>
            <numerusform>Von %Ln Nachrichten ist es nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look into %1 for what was added there.</source>
        <translation>Sehen Sie in %1 nach, was dort dazugekommen ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies were deleted from %1.</source>
        <translation>
            <numerusform>%Ln Kopie wurde aus %1 gelöscht.</numerusform>
            <numerusform>%Ln Kopien wurden aus %1 gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The keyword %1 was taken off %Ln message(s) in %2.</source>
        <translation>
            <numerusform>Das Schlüsselwort %1 wurde bei %Ln Nachricht in %2 entfernt.</numerusform>
            <numerusform>Das Schlüsselwort %1 wurde bei %Ln Nachrichten in %2 entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1, which was made for them and is empty, was deleted.</source>
        <translation>Der Ordner %1, der dafür angelegt wurde und leer ist, wurde gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln message(s) it was never known whether they were copied: what is not known is not deleted. Look into %1.</source>
        <translation>
            <numerusform>Von %Ln Nachricht war nie bekannt, ob sie kopiert wurde: Was nicht bekannt ist, wird nicht gelöscht. Sehen Sie in %1 nach.</numerusform>
            <numerusform>Von %Ln Nachrichten war nie bekannt, ob sie kopiert wurden: Was nicht bekannt ist, wird nicht gelöscht. Sehen Sie in %1 nach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begun; how it ended is not known</source>
        <translation>Begonnen; wie es endete, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln erledigt</numerusform>
            <numerusform>%Ln erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln not known</source>
        <translation>
            <numerusform>%1, %Ln nicht bekannt</numerusform>
            <numerusform>%1, %Ln nicht bekannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArcWords</name>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>No server on the way has sealed the message.</source>
        <translation>Kein Server unterwegs hat die Nachricht versiegelt.</translation>
    </message>
    <message>
        <source>No ARC set (RFC 8617 section 4.4).</source>
        <translation>Kein ARC-Satz (RFC 8617 section 4.4).</translation>
    </message>
    <message>
        <source>All seals are unbroken.</source>
        <translation>Alle Siegel sind unversehrt.</translation>
    </message>
    <message>
        <source>The chain validates (RFC 8617 section 5.2).</source>
        <translation>Die Kette ist gültig (RFC 8617 section 5.2).</translation>
    </message>
    <message>
        <source>A seal is broken: what the servers noted counts for nothing.</source>
        <translation>Ein Siegel ist gebrochen: Was die Server vermerkt haben, zählt nicht.</translation>
    </message>
    <message>
        <source>The chain does not validate; no set of it may be used (RFC 8617 section 5.2).</source>
        <translation>Die Kette ist ungültig; kein Satz daraus darf benutzt werden (RFC 8617 section 5.2).</translation>
    </message>
    <message>
        <source>A key could not be looked up now; try again later.</source>
        <translation>Ein Schlüssel war gerade nicht abrufbar; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>A key query got no answer: the chain is not judged.</source>
        <translation>Eine Schlüsselabfrage blieb ohne Antwort: Die Kette ist nicht beurteilt.</translation>
    </message>
    <message>
        <source>The seals were not checked, because lookups are off.</source>
        <translation>Die Siegel wurden nicht geprüft, weil Abfragen aus sind.</translation>
    </message>
    <message>
        <source>Not evaluated: DNS lookups are not allowed.</source>
        <translation>Nicht ausgewertet: DNS-Abfragen sind nicht erlaubt.</translation>
    </message>
    <message>
        <source>There are no seals.</source>
        <translation>Es gibt keine Siegel.</translation>
    </message>
    <message>
        <source>The message carries no ARC field.</source>
        <translation>Die Nachricht trägt kein ARC-Feld.</translation>
    </message>
    <message>
        <source>Each seal, and what the last server signed, is genuine.</source>
        <translation>Jedes Siegel ist echt, und auch, was der letzte Server unterschrieben hat.</translation>
    </message>
    <message>
        <source>All seals and the newest message signature verify (RFC 8617 section 5.2).</source>
        <translation>Alle Siegel und die neueste Nachrichtensignatur stimmen (RFC 8617 section 5.2).</translation>
    </message>
    <message>
        <source>There are more seals than can be right.</source>
        <translation>Es gibt mehr Siegel, als richtig sein kann.</translation>
    </message>
    <message>
        <source>More than 50 sets (RFC 8617 section 4.2.1).</source>
        <translation>Mehr als 50 Sätze (RFC 8617 section 4.2.1).</translation>
    </message>
    <message>
        <source>A part of a seal is missing.</source>
        <translation>Ein Teil eines Siegels fehlt.</translation>
    </message>
    <message>
        <source>A set lacks one of its three fields, or an instance is missing (RFC 8617 section 5.2).</source>
        <translation>Einem Satz fehlt eines seiner drei Felder, oder eine Nummer fehlt (RFC 8617 section 5.2).</translation>
    </message>
    <message>
        <source>A part of a seal stands twice.</source>
        <translation>Ein Teil eines Siegels steht doppelt da.</translation>
    </message>
    <message>
        <source>A set has a field twice (RFC 8617 section 5.2).</source>
        <translation>Ein Satz hat ein Feld doppelt (RFC 8617 section 5.2).</translation>
    </message>
    <message>
        <source>A seal has no proper number.</source>
        <translation>Ein Siegel hat keine richtige Nummer.</translation>
    </message>
    <message>
        <source>i= is no number from 1 to 50 (RFC 8617 section 4.2.1).</source>
        <translation>i= ist keine Zahl von 1 bis 50 (RFC 8617 section 4.2.1).</translation>
    </message>
    <message>
        <source>A seal tells nonsense about those before it.</source>
        <translation>Ein Siegel sagt Unsinn über die vor ihm.</translation>
    </message>
    <message>
        <source>cv= is not none in the first seal, or not pass in a later one (RFC 8617 section 5.2).</source>
        <translation>cv= ist im ersten Siegel nicht none oder in einem späteren nicht pass (RFC 8617 section 5.2).</translation>
    </message>
    <message>
        <source>The last server that sealed found the seals before it broken.</source>
        <translation>Der letzte Server, der versiegelt hat, fand die Siegel davor gebrochen.</translation>
    </message>
    <message>
        <source>The newest seal says cv=fail (RFC 8617 section 5.2).</source>
        <translation>Das neueste Siegel sagt cv=fail (RFC 8617 section 5.2).</translation>
    </message>
    <message>
        <source>A seal is misspelt.</source>
        <translation>Ein Siegel ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>A seal or message signature has a syntax error (RFC 8617 section 4.1).</source>
        <translation>Ein Siegel oder eine Nachrichtensignatur hat einen Syntaxfehler (RFC 8617 section 4.1).</translation>
    </message>
    <message>
        <source>A seal does not fit: what servers noted was changed.</source>
        <translation>Ein Siegel passt nicht: Was Server vermerkt haben, wurde geändert.</translation>
    </message>
    <message>
        <source>An ARC-Seal does not verify (RFC 8617 section 5.2).</source>
        <translation>Ein ARC-Seal stimmt nicht (RFC 8617 section 5.2).</translation>
    </message>
    <message>
        <source>The header was changed after the last seal.</source>
        <translation>Der Kopf wurde nach dem letzten Siegel geändert.</translation>
    </message>
    <message>
        <source>The newest ARC-Message-Signature does not verify (RFC 8617 section 5.2).</source>
        <translation>Die neueste ARC-Message-Signature stimmt nicht (RFC 8617 section 5.2).</translation>
    </message>
    <message>
        <source>The text was changed after the last seal.</source>
        <translation>Der Text wurde nach dem letzten Siegel geändert.</translation>
    </message>
    <message>
        <source>bh= of the newest ARC-Message-Signature does not match (RFC 8617 section 5.2).</source>
        <translation>bh= der neuesten ARC-Message-Signature stimmt nicht (RFC 8617 section 5.2).</translation>
    </message>
    <message>
        <source>The seals are genuine; the text did not come back whole and cannot be compared.</source>
        <translation>Die Siegel sind echt; der Text kam nicht ganz zurück und kann nicht verglichen werden.</translation>
    </message>
    <message>
        <source>The seals verify; the body is missing or cut off, so that bh= is not checkable.</source>
        <translation>Die Siegel stimmen; der Körper fehlt oder ist abgeschnitten, so dass bh= nicht prüfbar ist.</translation>
    </message>
    <message>
        <source>The key of a seal is not published.</source>
        <translation>Der Schlüssel eines Siegels ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>No usable key for a seal or message signature (RFC 8617 section 5.2).</source>
        <translation>Kein brauchbarer Schlüssel für ein Siegel oder eine Nachrichtensignatur (RFC 8617 section 5.2).</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>A key query got no answer.</source>
        <translation>Eine Schlüsselabfrage blieb ohne Antwort.</translation>
    </message>
    <message>
        <source>Lookups are off.</source>
        <translation>Abfragen sind aus.</translation>
    </message>
    <message>
        <source>DNS lookups are not allowed.</source>
        <translation>DNS-Abfragen sind nicht erlaubt.</translation>
    </message>
    <message>
        <source>You stopped the check.</source>
        <translation>Sie haben die Prüfung abgebrochen.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Historic evidence: a seal proves who wrote a note, not that the note is true. No answer rests on it.</source>
        <translation>Historischer Beleg: Ein Siegel beweist, wer einen Vermerk geschrieben hat, nicht, dass er wahr ist. Keine Antwort stützt sich darauf.</translation>
    </message>
    <message>
        <source>Historic evidence: ARC (RFC 8617) was an experiment; a seal tells what its maker claims to have seen. No verdict rests on it.</source>
        <translation>Historischer Beleg: ARC (RFC 8617) war ein Versuch; ein Siegel sagt, was sein Urheber gesehen haben will. Kein Urteil stützt sich darauf.</translation>
    </message>
    <message>
        <source>An Outlook file does not keep what was sealed: the seals cannot be checked.</source>
        <translation>Eine Outlook-Datei bewahrt nicht auf, was versiegelt wurde: Die Siegel lassen sich nicht prüfen.</translation>
    </message>
    <message>
        <source>Not verifiable from .msg: it holds none of the octets that were sealed.</source>
        <translation>Aus .msg nicht prüfbar: Sie enthält keines der Oktette, die versiegelt wurden.</translation>
    </message>
</context>
<context>
    <name>AuthResWords</name>
    <message>
        <source>yours</source>
        <translation>Ihr eigener</translation>
    </message>
    <message>
        <source>a stranger&apos;s</source>
        <translation>ein fremder</translation>
    </message>
    <message>
        <source>nobody&apos;s</source>
        <translation>ohne Absender</translation>
    </message>
    <message>
        <source>perhaps forged</source>
        <translation>vielleicht gefälscht</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>nicht sicher</translation>
    </message>
    <message>
        <source>Your own server wrote it.</source>
        <translation>Ihr eigener Server hat es geschrieben.</translation>
    </message>
    <message>
        <source>An own authserv-id, in the trusted part of the header (RFC 8601 section 5).</source>
        <translation>Eine eigene authserv-id im vertrauenswürdigen Teil des Kopfes (RFC 8601 section 5).</translation>
    </message>
    <message>
        <source>Another server, or whoever pretends to be one, wrote it: it is shown, not believed.</source>
        <translation>Ein anderer Server, oder wer sich dafür ausgibt, hat es geschrieben: Es wird gezeigt, nicht geglaubt.</translation>
    </message>
    <message>
        <source>The authserv-id is none of ours: shown, not used (RFC 8601 section 5).</source>
        <translation>Die authserv-id ist keine von unseren: gezeigt, nicht benutzt (RFC 8601 section 5).</translation>
    </message>
    <message>
        <source>It does not say who wrote it: it is shown, not believed.</source>
        <translation>Es sagt nicht, wer es geschrieben hat: Es wird gezeigt, nicht geglaubt.</translation>
    </message>
    <message>
        <source>No authserv-id: shown, not used (RFC 8601 section 2.2).</source>
        <translation>Keine authserv-id: gezeigt, nicht benutzt (RFC 8601 section 2.2).</translation>
    </message>
    <message>
        <source>It names your server, but stands where a stranger could have written it.</source>
        <translation>Es nennt Ihren Server, steht aber dort, wo ein Fremder es geschrieben haben könnte.</translation>
    </message>
    <message>
        <source>An own authserv-id below the boundary hop: not believed, perhaps forged (RFC 8601 section 5).</source>
        <translation>Eine eigene authserv-id unterhalb der Grenze: nicht geglaubt, vielleicht gefälscht (RFC 8601 section 5).</translation>
    </message>
    <message>
        <source>It is not known which part of the header is yours: it is shown, not believed.</source>
        <translation>Es ist nicht bekannt, welcher Teil des Kopfes von Ihnen ist: Es wird gezeigt, nicht geglaubt.</translation>
    </message>
    <message>
        <source>No boundary hop is known, so that its place proves nothing (RFC 8601 section 5).</source>
        <translation>Keine Grenze ist bekannt, so dass sein Platz nichts beweist (RFC 8601 section 5).</translation>
    </message>
    <message>
        <source>It does not begin with the name of who wrote it.</source>
        <translation>Es beginnt nicht mit dem Namen dessen, der es geschrieben hat.</translation>
    </message>
    <message>
        <source>The results begin at once, without an authserv-id (RFC 8601 section 2.2).</source>
        <translation>Die Ergebnisse beginnen sofort, ohne authserv-id (RFC 8601 section 2.2).</translation>
    </message>
    <message>
        <source>It is of an unknown version: nothing in it is used.</source>
        <translation>Es hat eine unbekannte Version: Nichts daraus wird benutzt.</translation>
    </message>
    <message>
        <source>authres-version is not 1: nothing in it may be used (RFC 8601 section 2.2).</source>
        <translation>authres-version ist nicht 1: Nichts daraus darf benutzt werden (RFC 8601 section 2.2).</translation>
    </message>
    <message>
        <source>A detail in it does not say what it belongs to.</source>
        <translation>Eine Angabe darin sagt nicht, wozu sie gehört.</translation>
    </message>
    <message>
        <source>A property without its ptype (RFC 8601 section 2.2).</source>
        <translation>Eine Eigenschaft ohne ihren ptype (RFC 8601 section 2.2).</translation>
    </message>
    <message>
        <source>A part of it cannot be read and is left out.</source>
        <translation>Ein Teil davon ist nicht lesbar und bleibt weg.</translation>
    </message>
    <message>
        <source>Octets that fit nowhere in the grammar were left out (RFC 8601 section 2.2).</source>
        <translation>Oktette, die nirgends in die Grammatik passen, wurden weggelassen (RFC 8601 section 2.2).</translation>
    </message>
    <message>
        <source>It holds more results than are read.</source>
        <translation>Es enthält mehr Ergebnisse, als gelesen werden.</translation>
    </message>
    <message>
        <source>More results than are read; the rest is left out.</source>
        <translation>Mehr Ergebnisse, als gelesen werden; der Rest bleibt weg.</translation>
    </message>
    <message>
        <source>The same was found now.</source>
        <translation>Jetzt wurde dasselbe gefunden.</translation>
    </message>
    <message>
        <source>Our own result is the same.</source>
        <translation>Unser eigenes Ergebnis ist dasselbe.</translation>
    </message>
    <message>
        <source>What the domain publishes has changed since.</source>
        <translation>Was die Domain veröffentlicht, hat sich seitdem geändert.</translation>
    </message>
    <message>
        <source>The same was asked: what DNS says has changed since.</source>
        <translation>Gefragt wurde dasselbe: Was das DNS sagt, hat sich seitdem geändert.</translation>
    </message>
    <message>
        <source>It was noted for another computer on the way.</source>
        <translation>Es wurde für einen anderen Rechner unterwegs vermerkt.</translation>
    </message>
    <message>
        <source>It judged another client than that of the boundary hop.</source>
        <translation>Es beurteilte einen anderen Client als den der Grenze.</translation>
    </message>
    <message>
        <source>It was noted for another domain or signature.</source>
        <translation>Es wurde für eine andere Domain oder Signatur vermerkt.</translation>
    </message>
    <message>
        <source>It judged another domain or signature.</source>
        <translation>Es beurteilte eine andere Domain oder Signatur.</translation>
    </message>
    <message>
        <source>The message was changed after it had been checked there.</source>
        <translation>Die Nachricht wurde geändert, nachdem sie dort geprüft worden war.</translation>
    </message>
    <message>
        <source>It was altered behind the server that verified it, by the store or a forwarder.</source>
        <translation>Sie wurde hinter dem prüfenden Server geändert, vom Speicher oder einer Weiterleitung.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a result, and its details</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>BounceReasonWords</name>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>no such mailbox</source>
        <translation>kein solches Postfach</translation>
    </message>
    <message>
        <source>has moved</source>
        <translation>umgezogen</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>mailbox full</source>
        <translation>Postfach voll</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>gefiltert</translation>
    </message>
    <message>
        <source>no such domain</source>
        <translation>keine solche Domain</translation>
    </message>
    <message>
        <source>takes no mail</source>
        <translation>nimmt keine Post</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>not in time</source>
        <translation>nicht rechtzeitig</translation>
    </message>
    <message>
        <source>sender refused</source>
        <translation>Absender abgelehnt</translation>
    </message>
    <message>
        <source>server blocked</source>
        <translation>Server gesperrt</translation>
    </message>
    <message>
        <source>no reverse name</source>
        <translation>kein Rückwärtsname</translation>
    </message>
    <message>
        <source>not authenticated</source>
        <translation>nicht beglaubigt</translation>
    </message>
    <message>
        <source>taken for spam</source>
        <translation>für Spam gehalten</translation>
    </message>
    <message>
        <source>virus</source>
        <translation>Virus</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>eine Regel</translation>
    </message>
    <message>
        <source>bad form</source>
        <translation>fehlerhafte Form</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>too much at once</source>
        <translation>zu viel auf einmal</translation>
    </message>
    <message>
        <source>no relaying</source>
        <translation>keine Weitergabe</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>server full</source>
        <translation>Server voll</translation>
    </message>
    <message>
        <source>server fault</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>Why is not said, or too vaguely to tell.</source>
        <translation>Warum, wird nicht oder zu ungenau gesagt.</translation>
    </message>
    <message>
        <source>Neither status nor text tells the cause.</source>
        <translation>Weder Status noch Text nennen die Ursache.</translation>
    </message>
    <message>
        <source>The message arrived.</source>
        <translation>Die Nachricht kam an.</translation>
    </message>
    <message>
        <source>The mailbox does not exist.</source>
        <translation>Das Postfach gibt es nicht.</translation>
    </message>
    <message>
        <source>The recipient&apos;s local part is unknown at its domain.</source>
        <translation>Der lokale Teil des Empfängers ist bei seiner Domain unbekannt.</translation>
    </message>
    <message>
        <source>The recipient has another address now.</source>
        <translation>Der Empfänger hat jetzt eine andere Adresse.</translation>
    </message>
    <message>
        <source>The mailbox has moved; a new address, where one is named, is the reporting host&apos;s word only.</source>
        <translation>Das Postfach ist umgezogen; eine genannte neue Adresse ist nur das Wort des meldenden Hosts.</translation>
    </message>
    <message>
        <source>The mailbox exists, but is closed at present.</source>
        <translation>Das Postfach gibt es, es ist aber zur Zeit geschlossen.</translation>
    </message>
    <message>
        <source>The mailbox is disabled, inactive or unpaid.</source>
        <translation>Das Postfach ist gesperrt, untätig oder unbezahlt.</translation>
    </message>
    <message>
        <source>The mailbox is full.</source>
        <translation>Das Postfach ist voll.</translation>
    </message>
    <message>
        <source>The mailbox is over its quota.</source>
        <translation>Das Postfach hat sein Kontingent überschritten.</translation>
    </message>
    <message>
        <source>The recipient&apos;s own settings or filter refused the message, without saying why.</source>
        <translation>Eigene Einstellungen oder ein Filter des Empfängers wiesen die Nachricht ab, ohne Grund.</translation>
    </message>
    <message>
        <source>Refused by a per-recipient filter, or after DATA without a cause; some systems say so of unknown users too.</source>
        <translation>Von einem Filter des Empfängers oder nach DATA ohne Ursache abgewiesen; manche Systeme sagen so auch von unbekannten Benutzern.</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain does not exist.</source>
        <translation>Die Domain des Empfängers gibt es nicht.</translation>
    </message>
    <message>
        <source>The domain has no usable DNS records.</source>
        <translation>Die Domain hat keine brauchbaren DNS-Einträge.</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain or computer takes no mail at all.</source>
        <translation>Die Domain oder der Rechner des Empfängers nimmt gar keine Post an.</translation>
    </message>
    <message>
        <source>Null MX, 521 or 556, or a domain without a mail exchanger (RFC 7504, RFC 7505).</source>
        <translation>Null-MX, 521 oder 556, oder eine Domain ohne Mailserver (RFC 7504, RFC 7505).</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not be reached.</source>
        <translation>Der Server des Empfängers war nicht zu erreichen.</translation>
    </message>
    <message>
        <source>No route, no DNS answer, or the connection was refused or lost.</source>
        <translation>Kein Weg, keine DNS-Antwort, oder die Verbindung wurde verweigert oder brach ab.</translation>
    </message>
    <message>
        <source>The message went in circles between servers.</source>
        <translation>Die Nachricht lief zwischen Servern im Kreis.</translation>
    </message>
    <message>
        <source>A mail loop: forwardings or MX records that lead back.</source>
        <translation>Eine Mailschleife: Weiterleitungen oder MX-Einträge, die zurückführen.</translation>
    </message>
    <message>
        <source>The message could not be delivered in the time allowed.</source>
        <translation>Die Nachricht konnte in der erlaubten Zeit nicht zugestellt werden.</translation>
    </message>
    <message>
        <source>The queue lifetime ran out, or the message is still deferred.</source>
        <translation>Die Lebensdauer in der Warteschlange lief ab, oder die Nachricht wartet noch.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not take mail from your address.</source>
        <translation>Der Server des Empfängers nimmt keine Post von Ihrer Adresse.</translation>
    </message>
    <message>
        <source>The envelope sender, or its domain, is refused.</source>
        <translation>Der Umschlagabsender oder seine Domain wird abgelehnt.</translation>
    </message>
    <message>
        <source>The server that sends your mail is blocked there, often for spam of others.</source>
        <translation>Der Server, der Ihre Post sendet, ist dort gesperrt, oft wegen Spam von anderen.</translation>
    </message>
    <message>
        <source>The client&apos;s address or name is refused: block list, reputation, dynamic address.</source>
        <translation>Adresse oder Name des Clients wird abgelehnt: Sperrliste, Ruf, dynamische Adresse.</translation>
    </message>
    <message>
        <source>The server that sends your mail has no proper name in the net.</source>
        <translation>Der Server, der Ihre Post sendet, hat keinen richtigen Namen im Netz.</translation>
    </message>
    <message>
        <source>The client&apos;s PTR record is missing or not confirmed forward.</source>
        <translation>Der PTR-Eintrag des Clients fehlt oder ist vorwärts nicht bestätigt.</translation>
    </message>
    <message>
        <source>Your mail could not be shown to be yours.</source>
        <translation>Dass die Nachricht von Ihnen ist, ließ sich nicht nachweisen.</translation>
    </message>
    <message>
        <source>SPF, DKIM or DMARC failed or is missing.</source>
        <translation>SPF, DKIM oder DMARC schlug fehl oder fehlt.</translation>
    </message>
    <message>
        <source>The message was taken for spam.</source>
        <translation>Die Nachricht wurde für Spam gehalten.</translation>
    </message>
    <message>
        <source>A content filter refused the message.</source>
        <translation>Ein Inhaltsfilter wies die Nachricht ab.</translation>
    </message>
    <message>
        <source>A scanner found a virus in the message, or thinks so.</source>
        <translation>Ein Scanner fand in der Nachricht einen Virus oder meint es.</translation>
    </message>
    <message>
        <source>A malware scanner refused the message.</source>
        <translation>Ein Schadsoftware-Scanner wies die Nachricht ab.</translation>
    </message>
    <message>
        <source>A rule of the recipient&apos;s server refused the message.</source>
        <translation>Eine Regel des Empfängerservers wies die Nachricht ab.</translation>
    </message>
    <message>
        <source>Refused by local policy or a security rule.</source>
        <translation>Durch lokale Regeln oder eine Sicherheitsregel abgewiesen.</translation>
    </message>
    <message>
        <source>The message has a form that the server does not take.</source>
        <translation>Die Nachricht hat eine Form, die der Server nicht annimmt.</translation>
    </message>
    <message>
        <source>The message is malformed, or needs a conversion (RFC 5322, RFC 2045).</source>
        <translation>Die Nachricht ist fehlerhaft oder müsste umgewandelt werden (RFC 5322, RFC 2045).</translation>
    </message>
    <message>
        <source>The two servers misunderstood each other.</source>
        <translation>Die beiden Server missverstanden sich.</translation>
    </message>
    <message>
        <source>A syntax or sequence error in the SMTP dialogue.</source>
        <translation>Ein Syntax- oder Reihenfolgefehler im SMTP-Dialog.</translation>
    </message>
    <message>
        <source>The message is too large.</source>
        <translation>Die Nachricht ist zu groß.</translation>
    </message>
    <message>
        <source>Over the size limit of the host or the mailbox (RFC 1870).</source>
        <translation>Über der Größengrenze des Hosts oder des Postfachs (RFC 1870).</translation>
    </message>
    <message>
        <source>Too many messages or recipients came in too short a time.</source>
        <translation>Es kamen zu viele Nachrichten oder Empfänger in zu kurzer Zeit.</translation>
    </message>
    <message>
        <source>A rate, connection or recipient limit was hit.</source>
        <translation>Eine Grenze für Rate, Verbindungen oder Empfänger wurde erreicht.</translation>
    </message>
    <message>
        <source>The server does not pass on mail for this recipient.</source>
        <translation>Der Server gibt für diesen Empfänger keine Post weiter.</translation>
    </message>
    <message>
        <source>The server is not responsible for the recipient&apos;s domain, or the client did not log in.</source>
        <translation>Der Server ist für die Domain des Empfängers nicht zuständig, oder der Client meldete sich nicht an.</translation>
    </message>
    <message>
        <source>The connection could not be encrypted as it had to be.</source>
        <translation>Die Verbindung ließ sich nicht wie verlangt verschlüsseln.</translation>
    </message>
    <message>
        <source>STARTTLS, REQUIRETLS, DANE or MTA-STS failed, or encryption is asked for.</source>
        <translation>STARTTLS, REQUIRETLS, DANE oder MTA-STS schlug fehl, oder Verschlüsselung ist verlangt.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail server has no room.</source>
        <translation>Der Mailserver des Empfängers hat keinen Platz.</translation>
    </message>
    <message>
        <source>The mail system, not the mailbox, is out of storage.</source>
        <translation>Dem Mailsystem, nicht dem Postfach, fehlt Speicher.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail server has a fault.</source>
        <translation>Der Mailserver des Empfängers hat einen Fehler.</translation>
    </message>
    <message>
        <source>A configuration or program error at the receiver.</source>
        <translation>Ein Einstellungs- oder Programmfehler beim Empfänger.</translation>
    </message>
    <message>
        <source>Ask the recipient in another way, or the mail administrator who wrote the report.</source>
        <translation>Fragen Sie den Empfänger auf anderem Weg oder den Postmaster, der den Bericht schrieb.</translation>
    </message>
    <message>
        <source>Look for the queue id in the reporting host&apos;s log, or ask its postmaster.</source>
        <translation>Suchen Sie die Queue-ID im Log des meldenden Hosts oder fragen Sie dessen Postmaster.</translation>
    </message>
    <message>
        <source>Nothing: it arrived.</source>
        <translation>Nichts: Sie kam an.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>Check the spelling of the address, and ask the recipient for the right one. Sending the same again does not help.</source>
        <translation>Prüfen Sie die Schreibweise der Adresse und fragen Sie den Empfänger nach der richtigen. Noch einmal senden hilft nicht.</translation>
    </message>
    <message>
        <source>Correct the address; take it off lists after a permanent failure. Check forwardings that lead there.</source>
        <translation>Adresse berichtigen; nach einem dauernden Fehler von Listen nehmen. Weiterleitungen dorthin prüfen.</translation>
    </message>
    <message>
        <source>Ask the recipient for the new address. Do not trust an address in the report blindly.</source>
        <translation>Fragen Sie den Empfänger nach der neuen Adresse. Vertrauen Sie einer Adresse im Bericht nicht blind.</translation>
    </message>
    <message>
        <source>Verify the new address by another channel before using it (RFC 5321 section 7.4).</source>
        <translation>Die neue Adresse auf anderem Weg prüfen, bevor sie benutzt wird (RFC 5321 Abschnitt 7.4).</translation>
    </message>
    <message>
        <source>Reach the recipient in another way; only the owner can have the mailbox opened again.</source>
        <translation>Erreichen Sie den Empfänger auf anderem Weg; nur der Inhaber kann das Postfach wieder öffnen lassen.</translation>
    </message>
    <message>
        <source>Stop sending to it; only its owner or administrator can enable it.</source>
        <translation>Nicht weiter dorthin senden; nur Inhaber oder Administrator kann es freigeben.</translation>
    </message>
    <message>
        <source>Tell the recipient in another way, and send again when there is room.</source>
        <translation>Sagen Sie es dem Empfänger auf anderem Weg und senden Sie erneut, wenn Platz ist.</translation>
    </message>
    <message>
        <source>Retry later; after weeks take the mailbox for abandoned.</source>
        <translation>Später erneut versuchen; nach Wochen das Postfach als verwaist ansehen.</translation>
    </message>
    <message>
        <source>Ask the recipient in another way to allow your address.</source>
        <translation>Bitten Sie den Empfänger auf anderem Weg, Ihre Adresse zuzulassen.</translation>
    </message>
    <message>
        <source>Have the recipient allow the sender; check the address as well.</source>
        <translation>Den Empfänger den Absender zulassen lassen; auch die Adresse prüfen.</translation>
    </message>
    <message>
        <source>Check the part of the address behind the @.</source>
        <translation>Prüfen Sie den Teil der Adresse hinter dem @.</translation>
    </message>
    <message>
        <source>Check the domain for typing errors and its MX and address records.</source>
        <translation>Die Domain auf Tippfehler und ihre MX- und Adresseinträge prüfen.</translation>
    </message>
    <message>
        <source>Reach the recipient in another way; this address does not take mail.</source>
        <translation>Erreichen Sie den Empfänger auf anderem Weg; diese Adresse nimmt keine Post.</translation>
    </message>
    <message>
        <source>Do not retry; the domain publishes or says that it takes no mail.</source>
        <translation>Nicht erneut versuchen; die Domain erklärt, keine Post anzunehmen.</translation>
    </message>
    <message>
        <source>Send again later; if it stays so, tell the recipient.</source>
        <translation>Senden Sie später erneut; bleibt es so, sagen Sie es dem Empfänger.</translation>
    </message>
    <message>
        <source>Check DNS, routing and port 25 towards the remote host.</source>
        <translation>DNS, Routing und Port 25 zum entfernten Host prüfen.</translation>
    </message>
    <message>
        <source>Tell the recipient: a forwarding of theirs leads back to itself.</source>
        <translation>Sagen Sie es dem Empfänger: Eine seiner Weiterleitungen führt zu sich selbst zurück.</translation>
    </message>
    <message>
        <source>Follow the Received fields of the original and break the loop (RFC 5321 section 6.3).</source>
        <translation>Die Received-Felder des Originals verfolgen und die Schleife trennen (RFC 5321 Abschnitt 6.3).</translation>
    </message>
    <message>
        <source>Send again later, or reach the recipient in another way.</source>
        <translation>Senden Sie später erneut oder erreichen Sie den Empfänger auf anderem Weg.</translation>
    </message>
    <message>
        <source>Find in the queue&apos;s log why the attempts failed.</source>
        <translation>Im Log der Warteschlange nachsehen, warum die Versuche scheiterten.</translation>
    </message>
    <message>
        <source>Ask your mail administrator whether your address is set up properly, or the recipient to allow it.</source>
        <translation>Fragen Sie Ihren Postmaster, ob Ihre Adresse richtig eingerichtet ist, oder bitten Sie den Empfänger, sie zuzulassen.</translation>
    </message>
    <message>
        <source>Check that the sender domain resolves and takes mail; look for block lists of domains.</source>
        <translation>Prüfen, ob die Absenderdomain auflösbar ist und Post annimmt; nach Sperrlisten für Domains sehen.</translation>
    </message>
    <message>
        <source>Tell your mail provider; you cannot mend this yourself.</source>
        <translation>Sagen Sie es Ihrem Mailanbieter; selbst können Sie das nicht beheben.</translation>
    </message>
    <message>
        <source>Find the list that is named, remove the cause, then ask for delisting.</source>
        <translation>Die genannte Liste suchen, die Ursache beseitigen, dann um Austragung bitten.</translation>
    </message>
    <message>
        <source>Tell your mail provider to give the server a name.</source>
        <translation>Bitten Sie Ihren Mailanbieter, dem Server einen Namen zu geben.</translation>
    </message>
    <message>
        <source>Publish a PTR record whose name leads back to the address (RFC 8601 section 2.7.3).</source>
        <translation>Einen PTR-Eintrag veröffentlichen, dessen Name zur Adresse zurückführt (RFC 8601 Abschnitt 2.7.3).</translation>
    </message>
    <message>
        <source>Send through your own provider&apos;s server; if you did, tell your mail administrator.</source>
        <translation>Senden Sie über den Server Ihres Anbieters; taten Sie das, sagen Sie es Ihrem Postmaster.</translation>
    </message>
    <message>
        <source>Add the sending server to SPF, sign with DKIM, and align both with From (RFC 9989).</source>
        <translation>Den sendenden Server in SPF aufnehmen, mit DKIM signieren und beides auf From abstimmen (RFC 9989).</translation>
    </message>
    <message>
        <source>Leave out what looks like advertising, links above all, and send again.</source>
        <translation>Lassen Sie weg, was nach Werbung aussieht, vor allem Links, und senden Sie erneut.</translation>
    </message>
    <message>
        <source>Compare with the receiver&apos;s guidelines; check links against URI block lists.</source>
        <translation>Mit den Richtlinien des Empfängers vergleichen; Links gegen URI-Sperrlisten prüfen.</translation>
    </message>
    <message>
        <source>Check your computer before you send anything again.</source>
        <translation>Prüfen Sie Ihren Rechner, bevor Sie wieder etwas senden.</translation>
    </message>
    <message>
        <source>Scan the attachment and the sending computer; a false alarm goes to the scanner&apos;s maker.</source>
        <translation>Anhang und sendenden Rechner prüfen; ein Fehlalarm gehört zum Hersteller des Scanners.</translation>
    </message>
    <message>
        <source>Ask the recipient what is not allowed; an attachment of a forbidden kind is a frequent cause.</source>
        <translation>Fragen Sie den Empfänger, was nicht erlaubt ist; oft ist es ein Anhang verbotener Art.</translation>
    </message>
    <message>
        <source>Read the reply&apos;s text and link; log in where authentication is asked for.</source>
        <translation>Text und Link der Antwort lesen; anmelden, wo Anmeldung verlangt ist.</translation>
    </message>
    <message>
        <source>Send it again as simple text with another program.</source>
        <translation>Senden Sie sie als einfachen Text mit einem anderen Programm noch einmal.</translation>
    </message>
    <message>
        <source>Check header fields that must occur once, line lengths and line ends.</source>
        <translation>Felder, die nur einmal vorkommen dürfen, Zeilenlängen und Zeilenenden prüfen.</translation>
    </message>
    <message>
        <source>Tell your mail administrator.</source>
        <translation>Sagen Sie es Ihrem Postmaster.</translation>
    </message>
    <message>
        <source>Record the session; middleboxes and old servers are frequent causes.</source>
        <translation>Die Sitzung aufzeichnen; Zwischengeräte und alte Server sind häufige Ursachen.</translation>
    </message>
    <message>
        <source>Send smaller attachments, or offer them for download.</source>
        <translation>Senden Sie kleinere Anhänge oder bieten Sie sie zum Herunterladen an.</translation>
    </message>
    <message>
        <source>Remember that base64 adds a third; compare with SIZE of the remote host.</source>
        <translation>Base64 vergrößert um ein Drittel; mit SIZE des entfernten Hosts vergleichen.</translation>
    </message>
    <message>
        <source>Wait some hours, and write to fewer recipients at once.</source>
        <translation>Warten Sie einige Stunden und schreiben Sie an weniger Empfänger zugleich.</translation>
    </message>
    <message>
        <source>Slow down, and use fewer connections and recipients per message.</source>
        <translation>Langsamer senden, mit weniger Verbindungen und Empfängern je Nachricht.</translation>
    </message>
    <message>
        <source>Check the address; if it is right, log in at your outgoing server or tell your mail administrator.</source>
        <translation>Prüfen Sie die Adresse; stimmt sie, melden Sie sich am Ausgangsserver an oder sagen Sie es Ihrem Postmaster.</translation>
    </message>
    <message>
        <source>Check MX records, the remote host&apos;s list of domains, and SMTP AUTH on submission.</source>
        <translation>MX-Einträge, die Domainliste des entfernten Hosts und SMTP AUTH beim Einliefern prüfen.</translation>
    </message>
    <message>
        <source>Tell your mail administrator, and do not send the same unencrypted.</source>
        <translation>Sagen Sie es Ihrem Postmaster, und senden Sie nicht dasselbe unverschlüsselt.</translation>
    </message>
    <message>
        <source>Check certificate, TLS versions, TLSA records and the MTA-STS policy.</source>
        <translation>Zertifikat, TLS-Fassungen, TLSA-Einträge und MTA-STS-Richtlinie prüfen.</translation>
    </message>
    <message>
        <source>Send again later.</source>
        <translation>Senden Sie später erneut.</translation>
    </message>
    <message>
        <source>Retry later; tell the remote postmaster if it lasts.</source>
        <translation>Später erneut versuchen; hält es an, dem dortigen Postmaster sagen.</translation>
    </message>
    <message>
        <source>Tell the remote postmaster, quoting the diagnostic and the queue id.</source>
        <translation>Dem dortigen Postmaster mit Diagnose und Queue-ID Bescheid geben.</translation>
    </message>
    <message>
        <source>It does not say in its header that it is automatic.</source>
        <translation>Sie sagt in ihrem Kopf nicht, dass sie automatisch ist.</translation>
    </message>
    <message>
        <source>Auto-Submitted: auto-replied is missing (RFC 3834 section 5).</source>
        <translation>Auto-Submitted: auto-replied fehlt (RFC 3834 Abschnitt 5).</translation>
    </message>
    <message>
        <source>It does not say which message it answers.</source>
        <translation>Sie sagt nicht, auf welche Nachricht sie antwortet.</translation>
    </message>
    <message>
        <source>In-Reply-To and References are missing (RFC 3834 section 3.1.5).</source>
        <translation>In-Reply-To und References fehlen (RFC 3834 Abschnitt 3.1.5).</translation>
    </message>
    <message>
        <source>It has a sender that may answer in its turn, so that two machines may write to each other without end.</source>
        <translation>Sie hat einen Absender, der wieder antworten kann, so dass zwei Automaten einander endlos schreiben können.</translation>
    </message>
    <message>
        <source>Its reverse-path is not null (RFC 3834 section 3.3).</source>
        <translation>Ihr Umschlagabsender ist nicht leer (RFC 3834 Abschnitt 3.3).</translation>
    </message>
    <message>
        <source>It answers a message that nobody may answer, such as a bounce.</source>
        <translation>Sie antwortet auf eine Nachricht, auf die niemand antworten darf, etwa einen Rückläufer.</translation>
    </message>
    <message>
        <source>It answers a null reverse-path (RFC 3834 section 2).</source>
        <translation>Sie antwortet auf einen leeren Umschlagabsender (RFC 3834 Abschnitt 2).</translation>
    </message>
    <message>
        <source>It answers a message that is automatic itself.</source>
        <translation>Sie antwortet auf eine Nachricht, die selbst automatisch ist.</translation>
    </message>
    <message>
        <source>It answers Auto-Submitted mail (RFC 3834 section 2).</source>
        <translation>Sie antwortet auf Post mit Auto-Submitted (RFC 3834 Abschnitt 2).</translation>
    </message>
    <message>
        <source>It answers mail of a mailing list.</source>
        <translation>Sie antwortet auf Post einer Mailingliste.</translation>
    </message>
    <message>
        <source>It answers list or bulk mail (RFC 3834 section 2).</source>
        <translation>Sie antwortet auf Listen- oder Massenpost (RFC 3834 Abschnitt 2).</translation>
    </message>
    <message>
        <source>It was not sent to the address from which the message really came.</source>
        <translation>Sie ging nicht an die Adresse, von der die Nachricht wirklich kam.</translation>
    </message>
    <message>
        <source>It was not sent to the reverse-path of what it answers (RFC 3834 section 4).</source>
        <translation>Sie ging nicht an den Umschlagabsender dessen, worauf sie antwortet (RFC 3834 Abschnitt 4).</translation>
    </message>
    <message>
        <source>It answers a message that was not written to the one who answers.</source>
        <translation>Sie antwortet auf eine Nachricht, die nicht an den Antwortenden gerichtet war.</translation>
    </message>
    <message>
        <source>The responder is in neither To nor Cc of what it answers (RFC 3834 section 2).</source>
        <translation>Der Antwortende steht weder in To noch in Cc dessen, worauf er antwortet (RFC 3834 Abschnitt 2).</translation>
    </message>
    <message>
        <source>No failure: delivered.</source>
        <translation>Kein Fehlschlag: zugestellt.</translation>
    </message>
    <message>
        <source>It was handed on to a server that sends no receipts; whether it arrived is not known.</source>
        <translation>Sie wurde an einen Server weitergegeben, der keine Quittungen schickt; ob sie angekommen ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Relayed into an environment without delivery reports (RFC 3464 section 2.3.3): no claim of delivery.</source>
        <translation>Weitergegeben in eine Umgebung ohne Zustellberichte (RFC 3464 section 2.3.3): eine Zustellung wird nicht behauptet.</translation>
    </message>
    <message>
        <source>A list took it, and sent it on to its members.</source>
        <translation>Ein Verteiler hat sie angenommen und an seine Mitglieder weitergeschickt.</translation>
    </message>
    <message>
        <source>Delivered, and expanded to several addresses; nothing is said of those (RFC 3464 section 2.3.3).</source>
        <translation>Zugestellt und auf mehrere Adressen verteilt; über diese wird nichts gesagt (RFC 3464 section 2.3.3).</translation>
    </message>
</context>
<context>
    <name>BounceWords</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>Rückläufer</translation>
    </message>
    <message>
        <source>Delay notice</source>
        <translation>Verzögerungsmeldung</translation>
    </message>
    <message>
        <source>Delivery receipt</source>
        <translation>Zustellbestätigung</translation>
    </message>
    <message>
        <source>Relay notice</source>
        <translation>Weitergabemeldung</translation>
    </message>
    <message>
        <source>List notice</source>
        <translation>Verteilermeldung</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation>Automatische Antwort</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>DMARC report</source>
        <translation>DMARC-Bericht</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>verzögert</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>relayed</source>
        <translation>weitergegeben</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>verteilt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>its header only</source>
        <translation>nur ihr Kopf</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>ihr Anfang</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>alles davon</translation>
    </message>
    <message>
        <source>It cannot be seen who handed the message to the bouncing server.</source>
        <translation>Es ist nicht zu sehen, wer die Nachricht an den meldenden Server übergeben hat.</translation>
    </message>
    <message>
        <source>The injection point is not visible in what came back.</source>
        <translation>Der Einlieferungspunkt ist in dem, was zurückkam, nicht sichtbar.</translation>
    </message>
    <message>
        <source>The bouncing server itself noted who handed the message over.</source>
        <translation>Der meldende Server selbst hat vermerkt, wer die Nachricht übergeben hat.</translation>
    </message>
    <message>
        <source>From the newest Received field of the original that the reporting host itself wrote.</source>
        <translation>Aus dem neuesten Received-Feld des Originals, das der meldende Host selbst geschrieben hat.</translation>
    </message>
    <message>
        <source>The report names who handed the message over.</source>
        <translation>Der Bericht nennt, wer die Nachricht übergeben hat.</translation>
    </message>
    <message>
        <source>Only Received-From-MTA says so (RFC 3464 section 2.2.4).</source>
        <translation>Nur Received-From-MTA sagt das (RFC 3464 section 2.2.4).</translation>
    </message>
    <message>
        <source>The newest line of the message names who handed it over, but another server may have written it.</source>
        <translation>Die neueste Zeile der Nachricht nennt, wer sie übergeben hat, aber ein anderer Server kann sie geschrieben haben.</translation>
    </message>
    <message>
        <source>From the topmost Received field, whose writer cannot be tied to the bouncer.</source>
        <translation>Aus dem obersten Received-Feld, dessen Verfasser sich nicht mit dem meldenden Host verbinden lässt.</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>dauerhaft</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>vorübergehend</translation>
    </message>
    <message>
        <source>The address is wrong.</source>
        <translation>Die Adresse ist falsch.</translation>
    </message>
    <message>
        <source>The mailbox does not exist.</source>
        <translation>Das Postfach gibt es nicht.</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain does not exist or takes no mail.</source>
        <translation>Die Domain des Empfängers gibt es nicht, oder sie nimmt keine Mail an.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is misspelt.</source>
        <translation>Die Adresse des Empfängers ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>The address fits several recipients.</source>
        <translation>Die Adresse passt auf mehrere Empfänger.</translation>
    </message>
    <message>
        <source>The mailbox has moved and left no new address.</source>
        <translation>Das Postfach ist umgezogen und hat keine neue Adresse hinterlassen.</translation>
    </message>
    <message>
        <source>The sender&apos;s address is misspelt.</source>
        <translation>Die Adresse des Absenders ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain does not exist or takes no mail.</source>
        <translation>Die Domain des Absenders gibt es nicht, oder sie nimmt keine Mail an.</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain says that it takes no mail at all.</source>
        <translation>Die Domain des Empfängers erklärt, dass sie gar keine Mail annimmt.</translation>
    </message>
    <message>
        <source>The mailbox cannot take the message.</source>
        <translation>Das Postfach kann die Nachricht nicht aufnehmen.</translation>
    </message>
    <message>
        <source>The mailbox is disabled.</source>
        <translation>Das Postfach ist gesperrt.</translation>
    </message>
    <message>
        <source>The mailbox is full.</source>
        <translation>Das Postfach ist voll.</translation>
    </message>
    <message>
        <source>The message is too large for the mailbox.</source>
        <translation>Die Nachricht ist zu groß für das Postfach.</translation>
    </message>
    <message>
        <source>The mailing list&apos;s address could not be resolved.</source>
        <translation>Die Adresse des Verteilers konnte nicht aufgelöst werden.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system has a fault.</source>
        <translation>Das Mailsystem des Empfängers hat eine Störung.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system is full.</source>
        <translation>Das Mailsystem des Empfängers ist voll.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system takes no mail at present.</source>
        <translation>Das Mailsystem des Empfängers nimmt zurzeit keine Mail an.</translation>
    </message>
    <message>
        <source>The message is too large for the mail system.</source>
        <translation>Die Nachricht ist zu groß für das Mailsystem.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system is set up wrongly.</source>
        <translation>Das Mailsystem des Empfängers ist falsch eingerichtet.</translation>
    </message>
    <message>
        <source>The network or the way to the recipient has a fault.</source>
        <translation>Das Netz oder der Weg zum Empfänger ist gestört.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not answer.</source>
        <translation>Der Server des Empfängers antwortet nicht.</translation>
    </message>
    <message>
        <source>The connection was cut.</source>
        <translation>Die Verbindung brach ab.</translation>
    </message>
    <message>
        <source>A name server did not answer.</source>
        <translation>Ein Nameserver antwortete nicht.</translation>
    </message>
    <message>
        <source>No way to the recipient was found.</source>
        <translation>Es wurde kein Weg zum Empfänger gefunden.</translation>
    </message>
    <message>
        <source>The mail system is overloaded.</source>
        <translation>Das Mailsystem ist überlastet.</translation>
    </message>
    <message>
        <source>The message went in circles.</source>
        <translation>Die Nachricht lief im Kreis.</translation>
    </message>
    <message>
        <source>The message could not be delivered in time.</source>
        <translation>Die Nachricht konnte nicht rechtzeitig zugestellt werden.</translation>
    </message>
    <message>
        <source>The servers did not understand each other.</source>
        <translation>Die Server haben einander nicht verstanden.</translation>
    </message>
    <message>
        <source>There were too many recipients at once.</source>
        <translation>Es waren zu viele Empfänger auf einmal.</translation>
    </message>
    <message>
        <source>The content of the message was not accepted.</source>
        <translation>Der Inhalt der Nachricht wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>The message&apos;s format is not supported.</source>
        <translation>Das Format der Nachricht wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>A rule or a security check refused the message.</source>
        <translation>Eine Regel oder eine Sicherheitsprüfung hat die Nachricht abgelehnt.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not take mail from this sender.</source>
        <translation>Der Server des Empfängers nimmt von diesem Absender keine Mail an.</translation>
    </message>
    <message>
        <source>The login was wrong.</source>
        <translation>Die Anmeldung war falsch.</translation>
    </message>
    <message>
        <source>No valid signature (DKIM) was found.</source>
        <translation>Es wurde keine gültige Signatur (DKIM) gefunden.</translation>
    </message>
    <message>
        <source>No acceptable signature (DKIM) was found.</source>
        <translation>Es wurde keine annehmbare Signatur (DKIM) gefunden.</translation>
    </message>
    <message>
        <source>No signature (DKIM) of the author&apos;s domain was found.</source>
        <translation>Es wurde keine Signatur (DKIM) der Domain des Verfassers gefunden.</translation>
    </message>
    <message>
        <source>The sending server may not send for the domain (SPF).</source>
        <translation>Der sendende Server darf nicht für die Domain senden (SPF).</translation>
    </message>
    <message>
        <source>The rule of the domain for its servers (SPF) could not be read.</source>
        <translation>Die Regel der Domain für ihre Server (SPF) war nicht lesbar.</translation>
    </message>
    <message>
        <source>The sending computer&apos;s address has no valid name (reverse DNS).</source>
        <translation>Die Adresse des sendenden Rechners hat keinen gültigen Namen (Reverse-DNS).</translation>
    </message>
    <message>
        <source>Several checks of the sender failed.</source>
        <translation>Mehrere Prüfungen des Absenders schlugen fehl.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain says that it takes no mail at all.</source>
        <translation>Die Domain des Absenders erklärt, dass sie gar keine Mail annimmt.</translation>
    </message>
    <message>
        <source>It was delivered.</source>
        <translation>Sie wurde zugestellt.</translation>
    </message>
    <message>
        <source>A temporary failure without further detail.</source>
        <translation>Ein vorübergehender Fehler ohne nähere Angabe.</translation>
    </message>
    <message>
        <source>A permanent failure without further detail.</source>
        <translation>Ein dauerhafter Fehler ohne nähere Angabe.</translation>
    </message>
    <message>
        <source>TLS report</source>
        <translation>TLS-Bericht</translation>
    </message>
    <message>
        <source>Something is wrong with the address.</source>
        <translation>Mit der Adresse stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>The address is right.</source>
        <translation>Die Adresse ist richtig.</translation>
    </message>
    <message>
        <source>The message went on to a mail system that sends no such reports.</source>
        <translation>Die Nachricht ging an ein Mailsystem weiter, das solche Berichte nicht sendet.</translation>
    </message>
    <message>
        <source>Something is wrong with the mailbox.</source>
        <translation>Mit dem Postfach stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>Something is wrong with the recipient&apos;s mail system.</source>
        <translation>Mit dem Mailsystem des Empfängers stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system cannot do what the message asks for.</source>
        <translation>Das Mailsystem des Empfängers kann nicht, was die Nachricht verlangt.</translation>
    </message>
    <message>
        <source>The message went on with another priority than asked for.</source>
        <translation>Die Nachricht ging mit einer anderen Priorität weiter als verlangt.</translation>
    </message>
    <message>
        <source>Something is wrong with the network or the way to the recipient.</source>
        <translation>Mit dem Netz oder dem Weg zum Empfänger stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>Something went wrong between the two servers.</source>
        <translation>Zwischen den beiden Servern ging etwas schief.</translation>
    </message>
    <message>
        <source>A server used a command that the other one does not allow there.</source>
        <translation>Ein Server benutzte einen Befehl, den der andere dort nicht zulässt.</translation>
    </message>
    <message>
        <source>A server did not understand a command of the other one.</source>
        <translation>Ein Server verstand einen Befehl des anderen nicht.</translation>
    </message>
    <message>
        <source>A command had details that the other server does not take.</source>
        <translation>Ein Befehl enthielt Angaben, die der andere Server nicht annimmt.</translation>
    </message>
    <message>
        <source>The servers speak different versions of the protocol.</source>
        <translation>Die Server sprechen verschiedene Fassungen des Protokolls.</translation>
    </message>
    <message>
        <source>The login was too long for the server.</source>
        <translation>Die Anmeldung war für den Server zu lang.</translation>
    </message>
    <message>
        <source>Something in the message itself was not accepted.</source>
        <translation>Etwas an der Nachricht selbst wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>The message would have to be converted, which is forbidden.</source>
        <translation>Die Nachricht müsste umgewandelt werden, was verboten ist.</translation>
    </message>
    <message>
        <source>The message would have to be converted, which the server cannot do.</source>
        <translation>Die Nachricht müsste umgewandelt werden, was der Server nicht kann.</translation>
    </message>
    <message>
        <source>The message was converted and lost something.</source>
        <translation>Die Nachricht wurde umgewandelt und verlor dabei etwas.</translation>
    </message>
    <message>
        <source>The message could not be converted.</source>
        <translation>Die Nachricht ließ sich nicht umwandeln.</translation>
    </message>
    <message>
        <source>A part of the message that lies elsewhere could not be fetched.</source>
        <translation>Ein Teil der Nachricht, der anderswo liegt, war nicht zu bekommen.</translation>
    </message>
    <message>
        <source>An address has letters that the server does not take.</source>
        <translation>Eine Adresse enthält Buchstaben, die der Server nicht annimmt.</translation>
    </message>
    <message>
        <source>An answer needs letters that the sending server does not take.</source>
        <translation>Eine Antwort braucht Buchstaben, die der sendende Server nicht annimmt.</translation>
    </message>
    <message>
        <source>The header has letters that a recipient&apos;s server does not take.</source>
        <translation>Der Kopf enthält Buchstaben, die der Server eines Empfängers nicht annimmt.</translation>
    </message>
    <message>
        <source>A security rule refused the message.</source>
        <translation>Eine Sicherheitsregel wies die Nachricht ab.</translation>
    </message>
    <message>
        <source>This sender may not write to the mailing list.</source>
        <translation>Dieser Absender darf nicht an die Mailingliste schreiben.</translation>
    </message>
    <message>
        <source>The message would have to be secured in another way, which is not possible.</source>
        <translation>Die Nachricht müsste anders gesichert werden, was nicht möglich ist.</translation>
    </message>
    <message>
        <source>The server lacks a security feature that the message needs.</source>
        <translation>Dem Server fehlt eine Sicherheitsfunktion, die die Nachricht braucht.</translation>
    </message>
    <message>
        <source>Encrypting or decrypting failed.</source>
        <translation>Das Verschlüsseln oder Entschlüsseln schlug fehl.</translation>
    </message>
    <message>
        <source>The way of encrypting is not supported.</source>
        <translation>Das Verschlüsselungsverfahren wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>The message was damaged or changed.</source>
        <translation>Die Nachricht war beschädigt oder verändert.</translation>
    </message>
    <message>
        <source>The way of logging in is too weak for the server.</source>
        <translation>Das Anmeldeverfahren ist dem Server zu schwach.</translation>
    </message>
    <message>
        <source>The server asks for an encrypted connection.</source>
        <translation>Der Server verlangt eine verschlüsselte Verbindung.</translation>
    </message>
    <message>
        <source>The server takes this login over an encrypted connection only.</source>
        <translation>Der Server nimmt diese Anmeldung nur über eine verschlüsselte Verbindung an.</translation>
    </message>
    <message>
        <source>The password has to be set again before the server takes it.</source>
        <translation>Das Kennwort muss neu gesetzt werden, bevor der Server es annimmt.</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>Das Konto ist gesperrt.</translation>
    </message>
    <message>
        <source>The server asks for a trusted partner.</source>
        <translation>Der Server verlangt einen vertrauten Partner.</translation>
    </message>
    <message>
        <source>The message has too low a priority for the server at present.</source>
        <translation>Die Nachricht hat für den Server zur Zeit eine zu niedrige Priorität.</translation>
    </message>
    <message>
        <source>The message is too large for its priority.</source>
        <translation>Die Nachricht ist für ihre Priorität zu groß.</translation>
    </message>
    <message>
        <source>The mailbox belongs to somebody else now.</source>
        <translation>Das Postfach gehört jetzt jemand anderem.</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain belongs to somebody else now.</source>
        <translation>Die Domain des Empfängers gehört jetzt jemand anderem.</translation>
    </message>
    <message>
        <source>Whether the mailbox still belongs to the same person could not be found out.</source>
        <translation>Ob das Postfach noch derselben Person gehört, war nicht festzustellen.</translation>
    </message>
    <message>
        <source>Too many messages came at once.</source>
        <translation>Es kamen zu viele Nachrichten auf einmal.</translation>
    </message>
    <message>
        <source>The seals of forwarding servers (ARC) are broken.</source>
        <translation>Die Siegel weiterleitender Server (ARC) sind gebrochen.</translation>
    </message>
    <message>
        <source>The message may only travel encrypted, and a server cannot do that.</source>
        <translation>Die Nachricht darf nur verschlüsselt reisen, und ein Server kann das nicht.</translation>
    </message>
    <message>
        <source>notification of Amazon SES (JSON)</source>
        <translation>Benachrichtigung von Amazon SES (JSON)</translation>
    </message>
    <message>
        <source>request to confirm the sender</source>
        <translation>Aufforderung, den Absender zu bestätigen</translation>
    </message>
    <message>
        <source>text as Exchange writes it</source>
        <translation>Text, wie ihn Exchange schreibt</translation>
    </message>
    <message>
        <source>text as Exim writes it</source>
        <translation>Text, wie ihn Exim schreibt</translation>
    </message>
    <message>
        <source>text as James writes it</source>
        <translation>Text, wie ihn James schreibt</translation>
    </message>
    <message>
        <source>notice of a mailing list</source>
        <translation>Mitteilung einer Mailingliste</translation>
    </message>
    <message>
        <source>text as MailMarshal writes it</source>
        <translation>Text, wie ihn MailMarshal schreibt</translation>
    </message>
    <message>
        <source>text as MDaemon writes it</source>
        <translation>Text, wie ihn MDaemon schreibt</translation>
    </message>
    <message>
        <source>non-delivery report as text</source>
        <translation>Unzustellbarkeitsbericht als Text</translation>
    </message>
    <message>
        <source>text as OpenSMTPD writes it</source>
        <translation>Text, wie ihn OpenSMTPD schreibt</translation>
    </message>
    <message>
        <source>text in no known form</source>
        <translation>Text in keiner bekannten Form</translation>
    </message>
    <message>
        <source>text as Postfix writes it</source>
        <translation>Text, wie ihn Postfix schreibt</translation>
    </message>
    <message>
        <source>transcript of a session, from Postfix to its postmaster</source>
        <translation>Mitschrift einer Sitzung, von Postfix an seinen Postmaster</translation>
    </message>
    <message>
        <source>text as qmail writes it</source>
        <translation>Text, wie ihn qmail schreibt</translation>
    </message>
    <message>
        <source>delivery status notification as text</source>
        <translation>Zustellbericht als Text</translation>
    </message>
    <message>
        <source>delivery status notification (RFC 3464)</source>
        <translation>Zustellbericht (RFC 3464)</translation>
    </message>
    <message>
        <source>automatic reply (RFC 3834)</source>
        <translation>automatische Antwort (RFC 3834)</translation>
    </message>
    <message>
        <source>refusal by a recipient&apos;s filter (RFC 5429)</source>
        <translation>Ablehnung durch den Filter eines Empfängers (RFC 5429)</translation>
    </message>
    <message>
        <source>feedback report (RFC 5965)</source>
        <translation>Beschwerdebericht (RFC 5965)</translation>
    </message>
    <message>
        <source>disposition notification (RFC 8098)</source>
        <translation>Empfangsbestätigung (RFC 8098)</translation>
    </message>
    <message>
        <source>TLS report (RFC 8460)</source>
        <translation>TLS-Bericht (RFC 8460)</translation>
    </message>
    <message>
        <source>DMARC aggregate report (RFC 9990)</source>
        <translation>DMARC-Sammelbericht (RFC 9990)</translation>
    </message>
    <message>
        <source>DMARC failure report (RFC 9991)</source>
        <translation>DMARC-Fehlerbericht (RFC 9991)</translation>
    </message>
    <message>
        <source>text as sendmail writes it</source>
        <translation>Text, wie ihn sendmail schreibt</translation>
    </message>
    <message>
        <source>notice of a few words</source>
        <translation>Mitteilung in wenigen Worten</translation>
    </message>
    <message>
        <source>notice of a virus scanner</source>
        <translation>Mitteilung eines Virenscanners</translation>
    </message>
    <message>
        <source>Read receipt</source>
        <translation>Lesebestätigung</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>%1 %2</source>
        <comment>how many, of what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>CodeWords</name>
    <message>
        <source>The server told its state.</source>
        <translation>Der Server nannte seinen Zustand.</translation>
    </message>
    <message>
        <source>The server told how to use it.</source>
        <translation>Der Server erklärte, wie er zu benutzen ist.</translation>
    </message>
    <message>
        <source>The server is ready.</source>
        <translation>Der Server ist bereit.</translation>
    </message>
    <message>
        <source>The server ended the conversation.</source>
        <translation>Der Server beendete das Gespräch.</translation>
    </message>
    <message>
        <source>The login succeeded.</source>
        <translation>Die Anmeldung gelang.</translation>
    </message>
    <message>
        <source>The server said yes.</source>
        <translation>Der Server sagte ja.</translation>
    </message>
    <message>
        <source>The mailbox is elsewhere, and the server passes the message on.</source>
        <translation>Das Postfach ist anderswo, und der Server leitet die Nachricht weiter.</translation>
    </message>
    <message>
        <source>The server does not say whether the mailbox exists, but takes the message.</source>
        <translation>Der Server sagt nicht, ob es das Postfach gibt, nimmt die Nachricht aber an.</translation>
    </message>
    <message>
        <source>The server asks for the next part of the login.</source>
        <translation>Der Server verlangt den nächsten Teil der Anmeldung.</translation>
    </message>
    <message>
        <source>The server waits for the message.</source>
        <translation>Der Server wartet auf die Nachricht.</translation>
    </message>
    <message>
        <source>The server is not available at present and hung up.</source>
        <translation>Der Server ist zur Zeit nicht verfügbar und legte auf.</translation>
    </message>
    <message>
        <source>The password has to be set again before the server takes it.</source>
        <translation>Das Kennwort muss neu gesetzt werden, bevor der Server es annimmt.</translation>
    </message>
    <message>
        <source>The mailbox is not available at present.</source>
        <translation>Das Postfach ist zur Zeit nicht verfügbar.</translation>
    </message>
    <message>
        <source>The server had a fault of its own and gave up for now.</source>
        <translation>Der Server hatte selbst einen Fehler und gab vorerst auf.</translation>
    </message>
    <message>
        <source>The server has no room at present.</source>
        <translation>Der Server hat zur Zeit keinen Platz.</translation>
    </message>
    <message>
        <source>The login could not be checked at present.</source>
        <translation>Die Anmeldung war zur Zeit nicht zu prüfen.</translation>
    </message>
    <message>
        <source>The server cannot do at present what was asked for.</source>
        <translation>Der Server kann zur Zeit nicht, was verlangt wurde.</translation>
    </message>
    <message>
        <source>The server cannot start sending the waiting mail.</source>
        <translation>Der Server kann die wartende Post nicht absenden.</translation>
    </message>
    <message>
        <source>The server does not hand waiting mail to this computer.</source>
        <translation>Der Server gibt diesem Rechner keine wartende Post.</translation>
    </message>
    <message>
        <source>The server did not understand the command.</source>
        <translation>Der Server verstand den Befehl nicht.</translation>
    </message>
    <message>
        <source>The server did not understand the details of the command.</source>
        <translation>Der Server verstand die Angaben zum Befehl nicht.</translation>
    </message>
    <message>
        <source>The server does not know the command.</source>
        <translation>Der Server kennt den Befehl nicht.</translation>
    </message>
    <message>
        <source>The commands came in a wrong order.</source>
        <translation>Die Befehle kamen in falscher Reihenfolge.</translation>
    </message>
    <message>
        <source>The server does not know a detail of the command.</source>
        <translation>Der Server kennt eine Angabe zum Befehl nicht.</translation>
    </message>
    <message>
        <source>The computer takes no mail at all.</source>
        <translation>Der Rechner nimmt gar keine Post an.</translation>
    </message>
    <message>
        <source>The server asks for an encrypted connection.</source>
        <translation>Der Server verlangt eine verschlüsselte Verbindung.</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>Das Konto ist gesperrt.</translation>
    </message>
    <message>
        <source>The server asks for a login first.</source>
        <translation>Der Server verlangt zuerst eine Anmeldung.</translation>
    </message>
    <message>
        <source>The way of logging in is too weak for the server.</source>
        <translation>Das Anmeldeverfahren ist dem Server zu schwach.</translation>
    </message>
    <message>
        <source>The login was wrong.</source>
        <translation>Die Anmeldung war falsch.</translation>
    </message>
    <message>
        <source>The server takes this login over an encrypted connection only.</source>
        <translation>Der Server nimmt diese Anmeldung nur über eine verschlüsselte Verbindung an.</translation>
    </message>
    <message>
        <source>The server refused for good: no such mailbox, no access, or a rule.</source>
        <translation>Der Server lehnte endgültig ab: kein solches Postfach, kein Zugang oder eine Regel.</translation>
    </message>
    <message>
        <source>The mailbox is elsewhere; the server names the new address and does not forward.</source>
        <translation>Das Postfach ist anderswo; der Server nennt die neue Adresse und leitet nicht weiter.</translation>
    </message>
    <message>
        <source>There was no room for the message: the mailbox is full, or the message too large.</source>
        <translation>Für die Nachricht war kein Platz: Das Postfach ist voll oder die Nachricht zu groß.</translation>
    </message>
    <message>
        <source>The server does not take such an address.</source>
        <translation>Der Server nimmt eine solche Adresse nicht an.</translation>
    </message>
    <message>
        <source>The server refused the message, or to talk at all.</source>
        <translation>Der Server wies die Nachricht oder das ganze Gespräch ab.</translation>
    </message>
    <message>
        <source>The server does not know a detail of the address command.</source>
        <translation>Der Server kennt eine Angabe zum Adressbefehl nicht.</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain takes no mail at all.</source>
        <translation>Die Domain des Empfängers nimmt gar keine Post an.</translation>
    </message>
    <message>
        <source>The server waits for more.</source>
        <translation>Der Server wartet auf mehr.</translation>
    </message>
    <message>
        <source>The server refused for now; trying again may help.</source>
        <translation>Der Server lehnte vorerst ab; ein neuer Versuch kann helfen.</translation>
    </message>
    <message>
        <source>The server refused for good.</source>
        <translation>Der Server lehnte endgültig ab.</translation>
    </message>
    <message>
        <source>5.1.10: Recipient not found, as Exchange uses it; registered as: Recipient address has null MX (RFC 7505).</source>
        <translation>5.1.10: Empfänger nicht gefunden, wie Exchange die Nummer benutzt; eingetragen ist sie als: Recipient address has null MX (RFC 7505).</translation>
    </message>
</context>
<context>
    <name>ConclusionWords</name>
    <message>
        <source>This is probably genuine: it seems to answer a message that you sent.</source>
        <translation>Das ist wahrscheinlich echt: Es scheint auf eine Nachricht zu antworten, die Sie gesendet haben.</translation>
    </message>
    <message>
        <source>This delay notice is genuine: a message that you sent is still waiting to be delivered.</source>
        <translation>Diese Verzögerungsmeldung ist echt: Eine Nachricht, die Sie gesendet haben, wartet noch auf ihre Zustellung.</translation>
    </message>
    <message>
        <source>This delivery receipt is genuine: it is about a message that you sent.</source>
        <translation>Diese Zustellbestätigung ist echt: Sie betrifft eine Nachricht, die Sie gesendet haben.</translation>
    </message>
    <message>
        <source>This automatic reply is genuine: it answers a message that you sent.</source>
        <translation>Diese automatische Antwort ist echt: Sie antwortet auf eine Nachricht, die Sie gesendet haben.</translation>
    </message>
    <message>
        <source>This complaint is genuine: it is about a message that you sent.</source>
        <translation>Diese Beschwerde ist echt: Sie betrifft eine Nachricht, die Sie gesendet haben.</translation>
    </message>
    <message>
        <source>This report is genuine: it is about mail of your domain.</source>
        <translation>Dieser Bericht ist echt: Er betrifft Mail Ihrer Domain.</translation>
    </message>
    <message>
        <source>This bounce is genuine: it returns a message that you sent.</source>
        <translation>Dieser Rückläufer ist echt: Er bringt eine Nachricht zurück, die Sie gesendet haben.</translation>
    </message>
    <message>
        <source>This is probably backscatter: it seems to answer a message that was never sent by you.</source>
        <translation>Das ist wahrscheinlich Backscatter: Es scheint auf eine Nachricht zu antworten, die nie von Ihnen kam.</translation>
    </message>
    <message>
        <source>This bounce is backscatter: somebody used a genuine mark of yours again, for a message that was never sent by you.</source>
        <translation>Dieser Rückläufer ist Backscatter: Jemand hat ein echtes Kennzeichen von Ihnen ein zweites Mal benutzt, für eine Nachricht, die nie von Ihnen kam.</translation>
    </message>
    <message>
        <source>This automatic reply is backscatter: it answers a message that was never sent by you.</source>
        <translation>Diese automatische Antwort ist Backscatter: Sie antwortet auf eine Nachricht, die nie von Ihnen kam.</translation>
    </message>
    <message>
        <source>This challenge is backscatter: it is about a message that was never sent by you.</source>
        <translation>Diese Rückfrage ist Backscatter: Sie betrifft eine Nachricht, die nie von Ihnen kam.</translation>
    </message>
    <message>
        <source>This delay notice is backscatter: the message it is about was never sent by you.</source>
        <translation>Diese Verzögerungsmeldung ist Backscatter: Die Nachricht, um die es geht, kam nie von Ihnen.</translation>
    </message>
    <message>
        <source>This delivery receipt is backscatter: the message it is about was never sent by you.</source>
        <translation>Diese Zustellbestätigung ist Backscatter: Die Nachricht, um die es geht, kam nie von Ihnen.</translation>
    </message>
    <message>
        <source>This report is about a message that was never sent by you.</source>
        <translation>Dieser Bericht betrifft eine Nachricht, die nie von Ihnen kam.</translation>
    </message>
    <message>
        <source>This bounce is backscatter: the message it returns was never sent by you.</source>
        <translation>Dieser Rückläufer ist Backscatter: Die Nachricht, die er zurückbringt, kam nie von Ihnen.</translation>
    </message>
    <message>
        <source>This is no bounce: it only dresses up as one, to deceive you.</source>
        <translation>Das ist kein Rückläufer: Es verkleidet sich nur als einer, um Sie zu täuschen.</translation>
    </message>
    <message>
        <source>This is not what it says: it only dresses up as a mail server&apos;s notice, to deceive you.</source>
        <translation>Das ist nicht, was es vorgibt: Es verkleidet sich nur als Meldung eines Mailservers, um Sie zu täuschen.</translation>
    </message>
    <message>
        <source>Somebody sends mail through your own server in your name: the message went out there, but not from you.</source>
        <translation>Jemand sendet über Ihren eigenen Server in Ihrem Namen: Die Nachricht ging dort hinaus, aber nicht von Ihnen.</translation>
    </message>
    <message>
        <source>Who sent this message cannot be told.</source>
        <translation>Wer diese Nachricht gesendet hat, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Whether this report is about a message of yours cannot be told.</source>
        <translation>Ob dieser Bericht eine Nachricht von Ihnen betrifft, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Whether you sent the message that this is an answer to cannot be told.</source>
        <translation>Ob Sie die Nachricht gesendet haben, auf die dies eine Antwort ist, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>This message is probably authentic: it seems to come from the sender that it names.</source>
        <translation>Diese Nachricht ist wahrscheinlich authentisch: Sie scheint von dem Absender zu kommen, den sie nennt.</translation>
    </message>
    <message>
        <source>This message is authentic: it comes from the sender that it names.</source>
        <translation>Diese Nachricht ist authentisch: Sie kommt von dem Absender, den sie nennt.</translation>
    </message>
    <message>
        <source>The sender of this message is forged: it does not come from the address that it names.</source>
        <translation>Der Absender dieser Nachricht ist gefälscht: Sie kommt nicht von der Adresse, die sie nennt.</translation>
    </message>
    <message>
        <source>This message was changed on its way, after its sender had signed it.</source>
        <translation>Diese Nachricht wurde unterwegs verändert, nachdem ihr Absender sie signiert hatte.</translation>
    </message>
    <message>
        <source>This message is suspicious: something about its sender does not fit.</source>
        <translation>Diese Nachricht ist verdächtig: Etwas an ihrem Absender passt nicht.</translation>
    </message>
    <message>
        <source>Whether this message comes from the sender that it names cannot be verified.</source>
        <translation>Ob diese Nachricht von dem Absender kommt, den sie nennt, lässt sich nicht überprüfen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>host name and address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Wait: the server goes on trying by itself.</source>
        <translation>Warten Sie: Der Server versucht es von selbst weiter.</translation>
    </message>
    <message>
        <source>If it is urgent, reach the recipient in another way.</source>
        <translation>Wenn es eilt, erreichen Sie den Empfänger auf anderem Weg.</translation>
    </message>
    <message>
        <source>Nothing: this is for your information.</source>
        <translation>Nichts: Das dient Ihrer Kenntnis.</translation>
    </message>
    <message>
        <source>If you want the recipient to get your message, confirm it. Open the address by hand rather than by a link.</source>
        <translation>Wenn der Empfänger Ihre Nachricht bekommen soll, bestätigen Sie sie. Geben Sie die Adresse dazu lieber von Hand ein, als einem Link zu folgen.</translation>
    </message>
    <message>
        <source>Find out why the recipient did not want the message.</source>
        <translation>Finden Sie heraus, warum der Empfänger die Nachricht nicht wollte.</translation>
    </message>
    <message>
        <source>Take the recipient off your list.</source>
        <translation>Nehmen Sie den Empfänger von Ihrer Liste.</translation>
    </message>
    <message>
        <source>Look through the report for servers that you do not know.</source>
        <translation>Sehen Sie den Bericht nach Servern durch, die Sie nicht kennen.</translation>
    </message>
    <message>
        <source>Delete it. You need not change anything: nobody broke into your account for this.</source>
        <translation>Löschen Sie es. Sie müssen nichts ändern: Dafür ist niemand in Ihr Konto eingebrochen.</translation>
    </message>
    <message>
        <source>Do not answer it, and do not report it as spam of the server that sent it: that server was deceived too.</source>
        <translation>Antworten Sie nicht darauf, und melden Sie es nicht als Spam des Servers, der es schickte: Auch er wurde getäuscht.</translation>
    </message>
    <message>
        <source>If many come, let your mail server tag its senders (BATV), and publish a strict SPF record.</source>
        <translation>Wenn viele davon kommen, lassen Sie Ihren Mailserver die Absender kennzeichnen (BATV), und veröffentlichen Sie einen strengen SPF-Eintrag.</translation>
    </message>
    <message>
        <source>Do not open any link or attachment in it, and do not answer.</source>
        <translation>Öffnen Sie darin keinen Link und keinen Anhang, und antworten Sie nicht.</translation>
    </message>
    <message>
        <source>Delete it.</source>
        <translation>Löschen Sie es.</translation>
    </message>
    <message>
        <source>If you have entered a password there, change it now at the real place.</source>
        <translation>Wenn Sie dort ein Passwort eingegeben haben, ändern Sie es jetzt an der richtigen Stelle.</translation>
    </message>
    <message>
        <source>Change the password of the account now.</source>
        <translation>Ändern Sie jetzt das Passwort des Kontos.</translation>
    </message>
    <message>
        <source>Sign out all devices and remove app passwords and forwarding rules that you do not know.</source>
        <translation>Melden Sie alle Geräte ab, und entfernen Sie App-Passwörter und Weiterleitungsregeln, die Sie nicht kennen.</translation>
    </message>
    <message>
        <source>Look into the mail server&apos;s log: from where was the login, and what else was sent?</source>
        <translation>Sehen Sie im Protokoll des Mailservers nach: Woher kam die Anmeldung, und was wurde noch gesendet?</translation>
    </message>
    <message>
        <source>Check the computers on which this account is used for malware.</source>
        <translation>Untersuchen Sie die Rechner, auf denen dieses Konto benutzt wird, auf Schadprogramme.</translation>
    </message>
    <message>
        <source>Do what would settle it, and check again.</source>
        <translation>Tun Sie, was es klären würde, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Until then, treat it with care: open nothing in it.</source>
        <translation>Seien Sie bis dahin vorsichtig: Öffnen Sie nichts darin.</translation>
    </message>
    <message>
        <source>Nothing: you may trust the sender&apos;s address. That says nothing about what is in the message.</source>
        <translation>Nichts: Sie können der Absenderadresse trauen. Über den Inhalt der Nachricht sagt das nichts.</translation>
    </message>
    <message>
        <source>If it matters, ask the alleged sender in another way.</source>
        <translation>Wenn es darauf ankommt, fragen Sie den angeblichen Absender auf anderem Weg.</translation>
    </message>
    <message>
        <source>Judge the sender by what is known of the mailing list or forwarder that changed it.</source>
        <translation>Beurteilen Sie den Absender danach, was über den Verteiler oder die Weiterleitung bekannt ist, die sie verändert hat.</translation>
    </message>
    <message>
        <source>Ask the alleged sender in another way before you act on it.</source>
        <translation>Fragen Sie den angeblichen Absender auf anderem Weg, bevor Sie danach handeln.</translation>
    </message>
    <message>
        <source>Open no link or attachment until then.</source>
        <translation>Öffnen Sie bis dahin keinen Link und keinen Anhang.</translation>
    </message>
    <message>
        <source>%1 was not reached: %2</source>
        <comment>an address, and a sentence that says why</comment>
        <translation>%1 wurde nicht erreicht: %2</translation>
    </message>
    <message>
        <source>Correct the recipient&apos;s address, or reach the recipient in another way; sending the same again does not help.</source>
        <translation>Berichtigen Sie die Adresse des Empfängers, oder erreichen Sie ihn auf anderem Weg; dasselbe noch einmal zu senden hilft nicht.</translation>
    </message>
    <message>
        <source>Send the message again later, or reach the recipient in another way.</source>
        <translation>Senden Sie die Nachricht später noch einmal, oder erreichen Sie den Empfänger auf anderem Weg.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>Mit freundlichen Grüßen</translation>
    </message>
    <message>
        <source>The notice that you received is genuine: it is about a message that you sent yourself.</source>
        <translation>die Meldung, die Sie erhalten haben, ist echt: Sie betrifft eine Nachricht, die Sie selbst gesendet haben.</translation>
    </message>
    <message>
        <source>You did not send the message that came back to you. Somebody else sent it and put your address down as the sender, as one can write any sender on an envelope. A mail server could not deliver it, or answered it, and wrote to you, because your address stood on it.</source>
        <translation>Sie haben die Nachricht, die zu Ihnen zurückkam, nicht gesendet. Jemand anderes hat sie gesendet und Ihre Adresse als Absender eingetragen, so wie man auf einen Briefumschlag jeden Absender schreiben kann. Ein Mailserver konnte sie nicht zustellen oder hat sie beantwortet und schrieb an Sie, weil Ihre Adresse darauf stand.</translation>
    </message>
    <message>
        <source>Your account was not broken into for this, and you need not change your password. Please delete the message and do not answer it.</source>
        <translation>In Ihr Konto wurde dafür nicht eingebrochen, und Sie brauchen Ihr Passwort nicht zu ändern. Bitte löschen Sie die Nachricht, und antworten Sie nicht darauf.</translation>
    </message>
    <message>
        <source>The message only looks like a notice of a mail server. It is an attempt to deceive you: to make you open a link or an attachment, or give away your password.</source>
        <translation>Die Nachricht sieht nur aus wie die Meldung eines Mailservers. Sie ist ein Versuch, Sie zu täuschen: Sie sollen einen Link oder Anhang öffnen oder Ihr Passwort preisgeben.</translation>
    </message>
    <message>
        <source>Please do not open anything in it, and delete it. If you have already entered a password there, change it at once and tell us.</source>
        <translation>Bitte öffnen Sie nichts darin, und löschen Sie sie. Wenn Sie dort schon ein Passwort eingegeben haben, ändern Sie es sofort, und sagen Sie uns Bescheid.</translation>
    </message>
    <message>
        <source>The message that came back was sent through our server with your account, but evidently not by you. Somebody probably knows your password.</source>
        <translation>Die Nachricht, die zurückkam, wurde über unseren Server mit Ihrem Konto gesendet, offenbar aber nicht von Ihnen. Wahrscheinlich kennt jemand Ihr Passwort.</translation>
    </message>
    <message>
        <source>Please change your password now, and check the computers and telephones on which you read your mail. We are looking into what else was sent.</source>
        <translation>Bitte ändern Sie jetzt Ihr Passwort, und untersuchen Sie die Rechner und Telefone, auf denen Sie Ihre Mail lesen. Wir sehen nach, was noch gesendet wurde.</translation>
    </message>
    <message>
        <source>From this message alone we cannot tell whether you sent the mail that it is about.</source>
        <translation>Aus dieser Nachricht allein können wir nicht sagen, ob Sie die Mail gesendet haben, um die es geht.</translation>
    </message>
    <message>
        <source>Until that is clear, please do not open any link or attachment in it.</source>
        <translation>Bitte öffnen Sie keinen Link und keinen Anhang darin, bis das geklärt ist.</translation>
    </message>
    <message>
        <source>We have checked the message: it really comes from the sender that it names.</source>
        <translation>Wir haben die Nachricht geprüft: Sie kommt wirklich von dem Absender, den sie nennt.</translation>
    </message>
    <message>
        <source>Whether what it says is right, we cannot judge by that.</source>
        <translation>Ob das, was darin steht, richtig ist, können wir daran nicht ablesen.</translation>
    </message>
    <message>
        <source>We have checked the message: it does not come from the sender that it names. Somebody forged the address.</source>
        <translation>Wir haben die Nachricht geprüft: Sie kommt nicht von dem Absender, den sie nennt. Jemand hat die Adresse gefälscht.</translation>
    </message>
    <message>
        <source>Please do not open any link or attachment in it, do not answer, and delete it.</source>
        <translation>Bitte öffnen Sie keinen Link und keinen Anhang darin, antworten Sie nicht, und löschen Sie sie.</translation>
    </message>
    <message>
        <source>We have checked the message: its sender signed it, but it was changed on its way, for example by a mailing list that adds a footer.</source>
        <translation>Wir haben die Nachricht geprüft: Ihr Absender hat sie signiert, aber sie wurde unterwegs verändert, zum Beispiel von einer Mailingliste, die eine Fußzeile anhängt.</translation>
    </message>
    <message>
        <source>That happens every day and is no reason to worry by itself; but what was signed is not exactly what you see.</source>
        <translation>Das geschieht jeden Tag und ist für sich kein Grund zur Sorge; was signiert wurde, ist aber nicht genau das, was Sie sehen.</translation>
    </message>
    <message>
        <source>We have checked the message: something about its sender does not fit, but it is not certain that it is forged.</source>
        <translation>Wir haben die Nachricht geprüft: Etwas an ihrem Absender passt nicht, aber es ist nicht sicher, dass sie gefälscht ist.</translation>
    </message>
    <message>
        <source>Please ask the alleged sender by telephone before you act on it, and open nothing until then.</source>
        <translation>Bitte fragen Sie den angeblichen Absender telefonisch, bevor Sie danach handeln, und öffnen Sie bis dahin nichts.</translation>
    </message>
    <message>
        <source>We have checked the message: nothing in it proves that it comes from the sender that it names, and nothing refutes it.</source>
        <translation>Wir haben die Nachricht geprüft: Nichts darin beweist, dass sie von dem Absender kommt, den sie nennt, und nichts widerlegt es.</translation>
    </message>
    <message>
        <source>If it asks for something that matters, please ask the sender in another way first.</source>
        <translation>Wenn sie um etwas Wichtiges bittet, fragen Sie den Absender bitte vorher auf anderem Weg.</translation>
    </message>
    <message>
        <source>This would settle it:</source>
        <translation>Das würde es klären:</translation>
    </message>
    <message>
        <source>Please send us the complete message as a file.</source>
        <translation>Bitte schicken Sie uns die vollständige Nachricht als Datei.</translation>
    </message>
    <message>
        <source>This report is genuine: it is about connections to the mail servers of your domain.</source>
        <translation>Dieser Bericht ist echt: Er handelt von Verbindungen zu den Mailservern Ihrer Domain.</translation>
    </message>
    <message>
        <source>Look through the report for connections that could not be encrypted.</source>
        <translation>Sehen Sie im Bericht nach Verbindungen, die nicht verschlüsselt werden konnten.</translation>
    </message>
    <message>
        <source>If it is about a bounce, ask for the bounce itself, attached as a message (.eml): forwarded as text, it has lost what could be examined.</source>
        <translation>Wenn es um einen Rückläufer geht, bitten Sie um ihn selbst, als Nachricht angehängt (.eml): Als Text weitergeleitet hat er verloren, was sich untersuchen ließe.</translation>
    </message>
</context>
<context>
    <name>DkimWords</name>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>There is no signature.</source>
        <translation>Es gibt keine Signatur.</translation>
    </message>
    <message>
        <source>The message was not signed (RFC 8601 section 2.7.1).</source>
        <translation>Die Nachricht war nicht signiert (RFC 8601 section 2.7.1).</translation>
    </message>
    <message>
        <source>The domain that signed vouches for the message, and what it signed was not changed.</source>
        <translation>Die Domain, die signiert hat, steht für die Nachricht ein, und was sie signiert hat, wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The signature verifies, and nothing in policy speaks against it (RFC 8601 section 2.7.1).</source>
        <translation>Die Signatur stimmt, und keine Regel spricht dagegen (RFC 8601 section 2.7.1).</translation>
    </message>
    <message>
        <source>The message is not what was signed. By itself that is no proof of a forgery.</source>
        <translation>Die Nachricht ist nicht, was signiert wurde. Für sich allein beweist das keine Fälschung.</translation>
    </message>
    <message>
        <source>The signature does not verify: treat as unsigned (RFC 6376 section 6.3).</source>
        <translation>Die Signatur stimmt nicht: wie unsigniert zu behandeln (RFC 6376 section 6.3).</translation>
    </message>
    <message>
        <source>The signature fits, but is of a kind that is no longer accepted.</source>
        <translation>Die Signatur passt, ist aber von einer Art, die nicht mehr anerkannt wird.</translation>
    </message>
    <message>
        <source>The signature verifies, but policy does not accept it (RFC 8601 section 2.7.1).</source>
        <translation>Die Signatur stimmt, aber die Regel erkennt sie nicht an (RFC 8601 section 2.7.1).</translation>
    </message>
    <message>
        <source>The signature could be checked only in part.</source>
        <translation>Die Signatur war nur zum Teil prüfbar.</translation>
    </message>
    <message>
        <source>The signature could not be judged as a whole (RFC 8601 section 2.7.1).</source>
        <translation>Die Signatur war nicht als Ganzes zu beurteilen (RFC 8601 section 2.7.1).</translation>
    </message>
    <message>
        <source>The key could not be looked up now; try again later.</source>
        <translation>Der Schlüssel war gerade nicht abrufbar; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>A transient error while fetching the key (RFC 6376 section 6.1.2).</source>
        <translation>Ein vorübergehender Fehler beim Holen des Schlüssels (RFC 6376 section 6.1.2).</translation>
    </message>
    <message>
        <source>The signature or its key is unusable: the message counts as unsigned.</source>
        <translation>Die Signatur oder ihr Schlüssel ist unbrauchbar: Die Nachricht gilt als unsigniert.</translation>
    </message>
    <message>
        <source>An error that a retry does not mend: treat as unsigned (RFC 6376 section 6.1).</source>
        <translation>Ein Fehler, den ein neuer Versuch nicht behebt: wie unsigniert zu behandeln (RFC 6376 section 6.1).</translation>
    </message>
    <message>
        <source>It was not checked, because lookups are off.</source>
        <translation>Es wurde nicht geprüft, weil Abfragen aus sind.</translation>
    </message>
    <message>
        <source>Not evaluated: DNS lookups are not allowed.</source>
        <translation>Nicht ausgewertet: DNS-Abfragen sind nicht erlaubt.</translation>
    </message>
    <message>
        <source>Header and text are what was signed.</source>
        <translation>Kopf und Text sind, was signiert wurde.</translation>
    </message>
    <message>
        <source>Both hashes verify (RFC 6376 section 6.1.3).</source>
        <translation>Beide Hashes stimmen (RFC 6376 section 6.1.3).</translation>
    </message>
    <message>
        <source>The text is not the one that was signed.</source>
        <translation>Der Text ist nicht der, der signiert wurde.</translation>
    </message>
    <message>
        <source>bh= does not match the body (RFC 6376 section 6.1.3).</source>
        <translation>bh= passt nicht zum Körper (RFC 6376 section 6.1.3).</translation>
    </message>
    <message>
        <source>The signature does not fit the header.</source>
        <translation>Die Signatur passt nicht zum Kopf.</translation>
    </message>
    <message>
        <source>b= does not verify over the signed fields (RFC 6376 section 6.1.3).</source>
        <translation>b= stimmt über die signierten Felder nicht (RFC 6376 section 6.1.3).</translation>
    </message>
    <message>
        <source>The signature had run out when the message was received.</source>
        <translation>Die Signatur war abgelaufen, als die Nachricht ankam.</translation>
    </message>
    <message>
        <source>x= was past at the time of receipt (RFC 6376 section 3.5).</source>
        <translation>x= war beim Empfang vorbei (RFC 6376 section 3.5).</translation>
    </message>
    <message>
        <source>The signature bears a time that had not come when the message was received.</source>
        <translation>Die Signatur trägt eine Zeit, die beim Empfang noch nicht gekommen war.</translation>
    </message>
    <message>
        <source>t= lies ahead of the receipt by more than the clocks&apos; allowance (RFC 6376 section 3.5).</source>
        <translation>t= liegt um mehr als die Toleranz der Uhren nach dem Empfang (RFC 6376 section 3.5).</translation>
    </message>
    <message>
        <source>The signature covers only the beginning of the text.</source>
        <translation>Die Signatur deckt nur den Anfang des Textes ab.</translation>
    </message>
    <message>
        <source>Verified, but l= leaves octets of the body uncovered (RFC 6376 section 8.2).</source>
        <translation>Stimmt, aber l= lässt Oktette des Körpers offen (RFC 6376 section 8.2).</translation>
    </message>
    <message>
        <source>The signature fits, but was made by a method that can be forged today.</source>
        <translation>Die Signatur passt, ist aber mit einem Verfahren gemacht, das sich heute fälschen lässt.</translation>
    </message>
    <message>
        <source>Verified, but with SHA-1, which must not be accepted (RFC 8301 section 3.1).</source>
        <translation>Stimmt, aber mit SHA-1, das nicht anerkannt werden darf (RFC 8301 section 3.1).</translation>
    </message>
    <message>
        <source>The signature fits, but its key is so short that others can compute it.</source>
        <translation>Die Signatur passt, aber ihr Schlüssel ist so kurz, dass andere ihn errechnen können.</translation>
    </message>
    <message>
        <source>Verified, but with an RSA key of fewer than 1024 bits (RFC 8301 section 3.2).</source>
        <translation>Stimmt, aber mit einem RSA-Schlüssel von weniger als 1024 Bit (RFC 8301 section 3.2).</translation>
    </message>
    <message>
        <source>There are so many signatures that this one was not checked.</source>
        <translation>Es gibt so viele Signaturen, dass diese nicht geprüft wurde.</translation>
    </message>
    <message>
        <source>More signatures than are verified in one message (RFC 6376 section 6.1).</source>
        <translation>Mehr Signaturen, als in einer Nachricht geprüft werden (RFC 6376 section 6.1).</translation>
    </message>
    <message>
        <source>The signature is misspelt.</source>
        <translation>Die Signatur ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>The field is no tag-list (RFC 6376 section 3.2).</source>
        <translation>Das Feld ist keine Tag-Liste (RFC 6376 section 3.2).</translation>
    </message>
    <message>
        <source>The signature contradicts itself.</source>
        <translation>Die Signatur widerspricht sich.</translation>
    </message>
    <message>
        <source>A tag stands twice in the field (RFC 6376 section 3.2).</source>
        <translation>Ein Tag steht doppelt im Feld (RFC 6376 section 3.2).</translation>
    </message>
    <message>
        <source>The signature lacks a part.</source>
        <translation>Der Signatur fehlt ein Teil.</translation>
    </message>
    <message>
        <source>One of v=, a=, b=, bh=, d=, h= or s= is missing (RFC 6376 section 3.5).</source>
        <translation>Eines von v=, a=, b=, bh=, d=, h= oder s= fehlt (RFC 6376 section 3.5).</translation>
    </message>
    <message>
        <source>The signature is of an unknown version.</source>
        <translation>Die Signatur hat eine unbekannte Version.</translation>
    </message>
    <message>
        <source>v= is not 1 (RFC 6376 section 3.5).</source>
        <translation>v= ist nicht 1 (RFC 6376 section 3.5).</translation>
    </message>
    <message>
        <source>The signature was made by an unknown method.</source>
        <translation>Die Signatur ist mit einem unbekannten Verfahren gemacht.</translation>
    </message>
    <message>
        <source>a= is neither rsa-sha256, ed25519-sha256 nor rsa-sha1 (RFC 8463 section 3).</source>
        <translation>a= ist weder rsa-sha256, ed25519-sha256 noch rsa-sha1 (RFC 8463 section 3).</translation>
    </message>
    <message>
        <source>The signature was made over an unknown form of the message.</source>
        <translation>Die Signatur ist über eine unbekannte Form der Nachricht gemacht.</translation>
    </message>
    <message>
        <source>c= names an unknown canonicalization (RFC 6376 section 3.4).</source>
        <translation>c= nennt eine unbekannte Kanonisierung (RFC 6376 section 3.4).</translation>
    </message>
    <message>
        <source>The signature&apos;s key lies where it cannot be fetched.</source>
        <translation>Der Schlüssel der Signatur liegt, wo er nicht zu holen ist.</translation>
    </message>
    <message>
        <source>q= does not list dns/txt (RFC 6376 section 3.5).</source>
        <translation>q= nennt dns/txt nicht (RFC 6376 section 3.5).</translation>
    </message>
    <message>
        <source>The signature names no real domain.</source>
        <translation>Die Signatur nennt keine richtige Domain.</translation>
    </message>
    <message>
        <source>d= or s= is no domain name (RFC 6376 section 3.5).</source>
        <translation>d= oder s= ist kein Domainname (RFC 6376 section 3.5).</translation>
    </message>
    <message>
        <source>The signature speaks for somebody outside of its own domain.</source>
        <translation>Die Signatur spricht für jemanden außerhalb ihrer eigenen Domain.</translation>
    </message>
    <message>
        <source>i= does not lie in d= (RFC 6376 section 6.1.1).</source>
        <translation>i= liegt nicht in d= (RFC 6376 section 6.1.1).</translation>
    </message>
    <message>
        <source>The signature leaves out who wrote the message.</source>
        <translation>Die Signatur lässt weg, wer die Nachricht geschrieben hat.</translation>
    </message>
    <message>
        <source>h= does not name From (RFC 6376 section 5.4).</source>
        <translation>h= nennt From nicht (RFC 6376 section 5.4).</translation>
    </message>
    <message>
        <source>The signature covers more text than there is.</source>
        <translation>Die Signatur deckt mehr Text ab, als da ist.</translation>
    </message>
    <message>
        <source>l= is more than the body has (RFC 6376 section 3.5).</source>
        <translation>l= ist mehr, als der Körper hat (RFC 6376 section 3.5).</translation>
    </message>
    <message>
        <source>The signature ends before it begins.</source>
        <translation>Die Signatur endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>x= is not after t= (RFC 6376 section 3.5).</source>
        <translation>x= liegt nicht nach t= (RFC 6376 section 3.5).</translation>
    </message>
    <message>
        <source>The domain does not publish the key that the signature names.</source>
        <translation>Die Domain veröffentlicht den Schlüssel nicht, den die Signatur nennt.</translation>
    </message>
    <message>
        <source>No key record at the selector (RFC 6376 section 6.1.2).</source>
        <translation>Kein Schlüsseleintrag beim Selektor (RFC 6376 section 6.1.2).</translation>
    </message>
    <message>
        <source>The domain has withdrawn the key.</source>
        <translation>Die Domain hat den Schlüssel zurückgezogen.</translation>
    </message>
    <message>
        <source>p= is empty: revoked (RFC 6376 section 3.6.1).</source>
        <translation>p= ist leer: widerrufen (RFC 6376 section 3.6.1).</translation>
    </message>
    <message>
        <source>The published key is broken.</source>
        <translation>Der veröffentlichte Schlüssel ist kaputt.</translation>
    </message>
    <message>
        <source>The key record or its p= cannot be read (RFC 6376 section 3.6.1).</source>
        <translation>Der Schlüsseleintrag oder sein p= ist nicht lesbar (RFC 6376 section 3.6.1).</translation>
    </message>
    <message>
        <source>The published key is of an unknown version.</source>
        <translation>Der veröffentlichte Schlüssel hat eine unbekannte Version.</translation>
    </message>
    <message>
        <source>v= of the key is not DKIM1 (RFC 6376 section 3.6.1).</source>
        <translation>v= des Schlüssels ist nicht DKIM1 (RFC 6376 section 3.6.1).</translation>
    </message>
    <message>
        <source>The published key is of another kind than the signature.</source>
        <translation>Der veröffentlichte Schlüssel ist von anderer Art als die Signatur.</translation>
    </message>
    <message>
        <source>k= is not what a= asks for (RFC 6376 section 6.1.2).</source>
        <translation>k= ist nicht, was a= verlangt (RFC 6376 section 6.1.2).</translation>
    </message>
    <message>
        <source>The published key may not be used with this signature&apos;s method.</source>
        <translation>Der veröffentlichte Schlüssel darf nicht mit dem Verfahren dieser Signatur benutzt werden.</translation>
    </message>
    <message>
        <source>h= of the key excludes the hash of a= (RFC 6376 section 6.1.2).</source>
        <translation>h= des Schlüssels schließt den Hash von a= aus (RFC 6376 section 6.1.2).</translation>
    </message>
    <message>
        <source>The published key is not meant for mail.</source>
        <translation>Der veröffentlichte Schlüssel ist nicht für E-Mail gedacht.</translation>
    </message>
    <message>
        <source>s= of the key excludes email (RFC 6376 section 3.6.1).</source>
        <translation>s= des Schlüssels schließt email aus (RFC 6376 section 3.6.1).</translation>
    </message>
    <message>
        <source>The published key speaks for the domain itself, not for what is below it.</source>
        <translation>Der veröffentlichte Schlüssel spricht für die Domain selbst, nicht für das darunter.</translation>
    </message>
    <message>
        <source>t=s, and i= is a subdomain of d= (RFC 6376 section 3.6.1).</source>
        <translation>t=s, und i= ist eine Subdomain von d= (RFC 6376 section 3.6.1).</translation>
    </message>
    <message>
        <source>The published key is longer than is accepted.</source>
        <translation>Der veröffentlichte Schlüssel ist länger, als angenommen wird.</translation>
    </message>
    <message>
        <source>The key has more bits than are accepted (RFC 8301 section 3.2).</source>
        <translation>Der Schlüssel hat mehr Bit, als angenommen werden (RFC 8301 section 3.2).</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Es kam keine Antwort rechtzeitig.</translation>
    </message>
    <message>
        <source>The key query timed out (RFC 6376 section 6.1.2).</source>
        <translation>Die Schlüsselabfrage lief in die Zeitgrenze (RFC 6376 section 6.1.2).</translation>
    </message>
    <message>
        <source>The domain&apos;s name server has a fault.</source>
        <translation>Der Nameserver der Domain hat eine Störung.</translation>
    </message>
    <message>
        <source>A DNS server answered the key query with SERVFAIL or nonsense (RFC 6376 section 6.1.2).</source>
        <translation>Ein DNS-Server beantwortete die Schlüsselabfrage mit SERVFAIL oder Unsinn (RFC 6376 section 6.1.2).</translation>
    </message>
    <message>
        <source>The name server refused to answer.</source>
        <translation>Der Nameserver verweigerte die Antwort.</translation>
    </message>
    <message>
        <source>A DNS server answered the key query REFUSED (RFC 6376 section 6.1.2).</source>
        <translation>Ein DNS-Server beantwortete die Schlüsselabfrage mit REFUSED (RFC 6376 section 6.1.2).</translation>
    </message>
    <message>
        <source>You stopped the check.</source>
        <translation>Sie haben die Prüfung abgebrochen.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Lookups are off.</source>
        <translation>Abfragen sind aus.</translation>
    </message>
    <message>
        <source>DNS lookups are not allowed.</source>
        <translation>DNS-Abfragen sind nicht erlaubt.</translation>
    </message>
    <message>
        <source>This computer does not offer the calculation that it needs.</source>
        <translation>Dieser Rechner bietet die nötige Rechenart nicht.</translation>
    </message>
    <message>
        <source>The crypto library, or the policy of the system, does not offer the algorithm.</source>
        <translation>Die Kryptobibliothek oder die Regel des Systems bietet das Verfahren nicht.</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>cannot be checked</source>
        <translation>nicht prüfbar</translation>
    </message>
    <message>
        <source>The check ended before it came to the text.</source>
        <translation>Die Prüfung endete, bevor sie zum Text kam.</translation>
    </message>
    <message>
        <source>bh= was not compared.</source>
        <translation>bh= wurde nicht verglichen.</translation>
    </message>
    <message>
        <source>The text is the one that was signed.</source>
        <translation>Der Text ist der, der signiert wurde.</translation>
    </message>
    <message>
        <source>bh= is the hash of the canonical body.</source>
        <translation>bh= ist der Hash des kanonischen Körpers.</translation>
    </message>
    <message>
        <source>The text was changed, or is another.</source>
        <translation>Der Text wurde geändert oder ist ein anderer.</translation>
    </message>
    <message>
        <source>bh= is not the hash of the canonical body.</source>
        <translation>bh= ist nicht der Hash des kanonischen Körpers.</translation>
    </message>
    <message>
        <source>The check ended before it came to the header.</source>
        <translation>Die Prüfung endete, bevor sie zum Kopf kam.</translation>
    </message>
    <message>
        <source>b= was not verified.</source>
        <translation>b= wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>The signed lines of the header are genuine.</source>
        <translation>Die signierten Zeilen des Kopfes sind echt.</translation>
    </message>
    <message>
        <source>b= verifies over the fields of h=, whatever bh= says of the body.</source>
        <translation>b= stimmt über die Felder von h=, was auch immer bh= vom Körper sagt.</translation>
    </message>
    <message>
        <source>A signed line of the header was changed, or the signature is not theirs.</source>
        <translation>Eine signierte Zeile des Kopfes wurde geändert, oder die Signatur ist nicht von dort.</translation>
    </message>
    <message>
        <source>b= does not verify over the fields of h=.</source>
        <translation>b= stimmt über die Felder von h= nicht.</translation>
    </message>
    <message>
        <source>The subject is not signed: anybody on the way could change it.</source>
        <translation>Der Betreff ist nicht signiert: Jeder unterwegs konnte ihn ändern.</translation>
    </message>
    <message>
        <source>h= does not name Subject (RFC 6376 section 5.4.1).</source>
        <translation>h= nennt Subject nicht (RFC 6376 section 5.4.1).</translation>
    </message>
    <message>
        <source>A second sender was put into the message after signing.</source>
        <translation>Nach dem Signieren wurde ein zweiter Absender in die Nachricht gesetzt.</translation>
    </message>
    <message>
        <source>There are more From fields than h= names: one was put above the signed one (RFC 6376 section 8.15).</source>
        <translation>Es gibt mehr From-Felder, als h= nennt: Eines wurde über das signierte gesetzt (RFC 6376 section 8.15).</translation>
    </message>
    <message>
        <source>A second subject was put into the message after signing.</source>
        <translation>Nach dem Signieren wurde ein zweiter Betreff in die Nachricht gesetzt.</translation>
    </message>
    <message>
        <source>There are more Subject fields than h= names (RFC 6376 section 8.15).</source>
        <translation>Es gibt mehr Subject-Felder, als h= nennt (RFC 6376 section 8.15).</translation>
    </message>
    <message>
        <source>Where answers go is not signed: anybody on the way could change it.</source>
        <translation>Wohin Antworten gehen, ist nicht signiert: Jeder unterwegs konnte es ändern.</translation>
    </message>
    <message>
        <source>There is a Reply-To, and h= does not name it (RFC 6376 section 5.4.1).</source>
        <translation>Es gibt ein Reply-To, und h= nennt es nicht (RFC 6376 section 5.4.1).</translation>
    </message>
    <message>
        <source>To whom it goes is not signed: the letter can be sent again to anybody.</source>
        <translation>An wen es geht, ist nicht signiert: Der Brief kann noch einmal an jeden gesandt werden.</translation>
    </message>
    <message>
        <source>h= does not name To (RFC 6376 section 8.6).</source>
        <translation>h= nennt To nicht (RFC 6376 section 8.6).</translation>
    </message>
    <message>
        <source>The date is not signed: an old letter can be sent again as a new one.</source>
        <translation>Das Datum ist nicht signiert: Ein alter Brief kann als neuer noch einmal gesandt werden.</translation>
    </message>
    <message>
        <source>h= does not name Date (RFC 6376 section 8.6).</source>
        <translation>h= nennt Date nicht (RFC 6376 section 8.6).</translation>
    </message>
    <message>
        <source>How the text is to be shown is not signed.</source>
        <translation>Wie der Text gezeigt werden soll, ist nicht signiert.</translation>
    </message>
    <message>
        <source>h= does not name Content-Type, which decides how the body is shown (RFC 6376 section 8.1).</source>
        <translation>h= nennt Content-Type nicht, das bestimmt, wie der Körper gezeigt wird (RFC 6376 section 8.1).</translation>
    </message>
    <message>
        <source>The end of the text is not signed: anybody could have added it.</source>
        <translation>Das Ende des Textes ist nicht signiert: Jeder konnte es anfügen.</translation>
    </message>
    <message>
        <source>There is text after l= (RFC 6376 section 8.2).</source>
        <translation>Es gibt Text nach l= (RFC 6376 section 8.2).</translation>
    </message>
    <message>
        <source>The domain is only trying out its signature and asks not to rely on it.</source>
        <translation>Die Domain probiert ihre Signatur nur aus und bittet, sich nicht darauf zu verlassen.</translation>
    </message>
    <message>
        <source>t=y: the domain is testing; treat as unsigned (RFC 6376 section 3.6.1).</source>
        <translation>t=y: Die Domain testet; wie unsigniert zu behandeln (RFC 6376 section 3.6.1).</translation>
    </message>
    <message>
        <source>The key is shorter than it should be today.</source>
        <translation>Der Schlüssel ist kürzer, als er heute sein sollte.</translation>
    </message>
    <message>
        <source>1024 to 2047 bits: accepted, 2048 are recommended (RFC 8301 section 3.2).</source>
        <translation>1024 bis 2047 Bit: anerkannt, 2048 sind empfohlen (RFC 8301 section 3.2).</translation>
    </message>
    <message>
        <source>The domain publishes several keys in one place; each was tried.</source>
        <translation>Die Domain veröffentlicht mehrere Schlüssel an einer Stelle; jeder wurde versucht.</translation>
    </message>
    <message>
        <source>Several key records at one selector, which is undefined (RFC 6376 section 3.6.2.2); each was tried.</source>
        <translation>Mehrere Schlüsseleinträge bei einem Selektor, was nicht festgelegt ist (RFC 6376 section 3.6.2.2); jeder wurde versucht.</translation>
    </message>
    <message>
        <source>The published key has an outdated part, which changes nothing.</source>
        <translation>Der veröffentlichte Schlüssel hat einen veralteten Teil, was nichts ändert.</translation>
    </message>
    <message>
        <source>The key record has a tag that is obsolete or unknown (RFC 6376 section 3.6.1).</source>
        <translation>Der Schlüsseleintrag hat ein Tag, das veraltet oder unbekannt ist (RFC 6376 section 3.6.1).</translation>
    </message>
    <message>
        <source>text appended at the end</source>
        <translation>Text am Ende angefügt</translation>
    </message>
    <message>
        <source>the subject tagged</source>
        <translation>der Betreff markiert</translation>
    </message>
    <message>
        <source>blanks at line ends changed</source>
        <translation>Leerzeichen an Zeilenenden geändert</translation>
    </message>
    <message>
        <source>line ends changed</source>
        <translation>Zeilenenden geändert</translation>
    </message>
    <message>
        <source>the last line end changed</source>
        <translation>das letzte Zeilenende geändert</translation>
    </message>
    <message>
        <source>the text encoded anew for transport</source>
        <translation>der Text für den Transport neu kodiert</translation>
    </message>
    <message>
        <source>the character set changed</source>
        <translation>der Zeichensatz geändert</translation>
    </message>
    <message>
        <source>a header line folded anew</source>
        <translation>eine Kopfzeile neu umbrochen</translation>
    </message>
    <message>
        <source>a header line doubled</source>
        <translation>eine Kopfzeile verdoppelt</translation>
    </message>
    <message>
        <source>a header line taken out</source>
        <translation>eine Kopfzeile herausgenommen</translation>
    </message>
    <message>
        <source>a header line renamed</source>
        <translation>eine Kopfzeile umbenannt</translation>
    </message>
    <message>
        <source>rewritten by the mail store</source>
        <translation>vom Mailspeicher neu geschrieben</translation>
    </message>
    <message>
        <source>&quot;From&quot; at a line start escaped</source>
        <translation>„From“ am Zeilenanfang maskiert</translation>
    </message>
    <message>
        <source>a dot at a line start doubled</source>
        <translation>ein Punkt am Zeilenanfang verdoppelt</translation>
    </message>
    <message>
        <source>A mailing list or a virus scanner appended text. Without it the signature fits.</source>
        <translation>Eine Mailingliste oder ein Virenscanner hat Text angefügt. Ohne ihn passt die Signatur.</translation>
    </message>
    <message>
        <source>Without the octets appended to the body, as by a list or scanner, the signature verifies.</source>
        <translation>Ohne die Oktette, die an den Körper angefügt wurden, wie von einer Liste oder einem Scanner, stimmt die Signatur.</translation>
    </message>
    <message>
        <source>A mailing list put its name before the subject. Without it the signature fits.</source>
        <translation>Eine Mailingliste hat ihren Namen vor den Betreff gesetzt. Ohne ihn passt die Signatur.</translation>
    </message>
    <message>
        <source>With the prefix taken off the Subject the signature verifies.</source>
        <translation>Ohne den Vorsatz im Subject stimmt die Signatur.</translation>
    </message>
    <message>
        <source>Blanks at line ends were added or taken away. Undone, the signature fits.</source>
        <translation>Leerzeichen an Zeilenenden kamen hinzu oder gingen verloren. Rückgängig gemacht passt die Signatur.</translation>
    </message>
    <message>
        <source>With the white space at line ends put back the signature verifies (simple body, RFC 6376 section 3.4.3).</source>
        <translation>Mit dem früheren Leerraum an Zeilenenden stimmt die Signatur (Körper simple, RFC 6376 section 3.4.3).</translation>
    </message>
    <message>
        <source>The line ends were changed on the way or when the file was saved. Undone, the signature fits.</source>
        <translation>Die Zeilenenden wurden unterwegs oder beim Speichern der Datei geändert. Rückgängig gemacht passt die Signatur.</translation>
    </message>
    <message>
        <source>With bare CR or LF put back or read as CRLF the signature verifies (RFC 6376 section 5.3).</source>
        <translation>Mit einzelnem CR oder LF wiederhergestellt oder als CRLF gelesen stimmt die Signatur (RFC 6376 section 5.3).</translation>
    </message>
    <message>
        <source>The end of the last line was added or lost. Undone, the signature fits.</source>
        <translation>Das Ende der letzten Zeile kam hinzu oder ging verloren. Rückgängig gemacht passt die Signatur.</translation>
    </message>
    <message>
        <source>With the final line end put back or taken off the signature verifies (RFC 6376 section 3.4.3).</source>
        <translation>Mit dem früheren letzten Zeilenende stimmt die Signatur (RFC 6376 section 3.4.3).</translation>
    </message>
    <message>
        <source>A server encoded the text anew for transport. Undone, the signature fits.</source>
        <translation>Ein Server hat den Text für den Transport neu kodiert. Rückgängig gemacht passt die Signatur.</translation>
    </message>
    <message>
        <source>With the Content-Transfer-Encoding of before put back the signature verifies (RFC 6376 section 5.3).</source>
        <translation>Mit dem früheren Content-Transfer-Encoding stimmt die Signatur (RFC 6376 section 5.3).</translation>
    </message>
    <message>
        <source>A server changed the character set of the text. Undone, the signature fits.</source>
        <translation>Ein Server hat den Zeichensatz des Textes geändert. Rückgängig gemacht passt die Signatur.</translation>
    </message>
    <message>
        <source>With the charset of before put back the signature verifies.</source>
        <translation>Mit dem früheren Zeichensatz stimmt die Signatur.</translation>
    </message>
    <message>
        <source>A server broke a header line in another place. Undone, the signature fits.</source>
        <translation>Ein Server hat eine Kopfzeile anders umbrochen. Rückgängig gemacht passt die Signatur.</translation>
    </message>
    <message>
        <source>With the fold of before put back the signature verifies (simple header, RFC 6376 section 3.4.1).</source>
        <translation>Mit dem früheren Umbruch stimmt die Signatur (Kopf simple, RFC 6376 section 3.4.1).</translation>
    </message>
    <message>
        <source>A header line was doubled. With one of them taken out the signature fits.</source>
        <translation>Eine Kopfzeile wurde verdoppelt. Ohne die eine passt die Signatur.</translation>
    </message>
    <message>
        <source>Without the second field of that name the signature verifies (RFC 6376 section 5.4.2).</source>
        <translation>Ohne das zweite Feld dieses Namens stimmt die Signatur (RFC 6376 section 5.4.2).</translation>
    </message>
    <message>
        <source>A header line was taken out. Put back, the signature fits.</source>
        <translation>Eine Kopfzeile wurde herausgenommen. Wieder eingesetzt passt die Signatur.</translation>
    </message>
    <message>
        <source>With the field put back the signature verifies.</source>
        <translation>Mit dem wieder eingesetzten Feld stimmt die Signatur.</translation>
    </message>
    <message>
        <source>A header line was renamed. Undone, the signature fits.</source>
        <translation>Eine Kopfzeile wurde umbenannt. Rückgängig gemacht passt die Signatur.</translation>
    </message>
    <message>
        <source>With the field under its former name the signature verifies.</source>
        <translation>Mit dem Feld unter seinem früheren Namen stimmt die Signatur.</translation>
    </message>
    <message>
        <source>The mail store, such as Exchange, wrote the message anew. Undone, the signature fits.</source>
        <translation>Der Mailspeicher, etwa Exchange, hat die Nachricht neu geschrieben. Rückgängig gemacht passt die Signatur.</translation>
    </message>
    <message>
        <source>With the rewriting of an Exchange-like store undone the signature verifies.</source>
        <translation>Ohne die Umschreibung eines Speichers wie Exchange stimmt die Signatur.</translation>
    </message>
    <message>
        <source>A mailbox file put a mark before &quot;From&quot; at a line start. Undone, the signature fits.</source>
        <translation>Eine Mailboxdatei hat ein Zeichen vor „From“ am Zeilenanfang gesetzt. Rückgängig gemacht passt die Signatur.</translation>
    </message>
    <message>
        <source>With &quot;&gt;From &quot; read as &quot;From &quot;, as mbox files escape it, the signature verifies (RFC 4155).</source>
        <translation>Mit „&gt;From “ als „From “ gelesen, wie mbox-Dateien es maskieren, stimmt die Signatur (RFC 4155).</translation>
    </message>
    <message>
        <source>A dot at a line start was doubled or lost. Undone, the signature fits.</source>
        <translation>Ein Punkt am Zeilenanfang wurde verdoppelt oder ging verloren. Rückgängig gemacht passt die Signatur.</translation>
    </message>
    <message>
        <source>With the dot-stuffing of SMTP undone the signature verifies (RFC 5321 section 4.5.2).</source>
        <translation>Ohne die Punktverdopplung von SMTP stimmt die Signatur (RFC 5321 section 4.5.2).</translation>
    </message>
    <message>
        <source>The header is genuine; the text is not here as it was sent and cannot be compared.</source>
        <translation>Der Kopf ist echt; der Text liegt nicht so vor, wie er gesendet wurde, und lässt sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>Headers authentic, body not checkable: it is missing, cut off or rebuilt (RFC 6376 section 6.1.3).</source>
        <translation>Kopfzeilen authentisch, Körper nicht prüfbar: Er fehlt, ist abgeschnitten oder nachgebildet (RFC 6376 Abschnitt 6.1.3).</translation>
    </message>
    <message>
        <source>An Outlook file does not keep what was signed: the signature can be neither confirmed nor refuted.</source>
        <translation>Eine Outlook-Datei bewahrt nicht auf, was signiert wurde: Die Signatur lässt sich weder bestätigen noch widerlegen.</translation>
    </message>
    <message>
        <source>Not verifiable from .msg: it holds none of the octets that were signed (RFC 6376 section 3.7).</source>
        <translation>Aus .msg nicht prüfbar: Sie enthält keines der Oktette, die signiert wurden (RFC 6376 Abschnitt 3.7).</translation>
    </message>
    <message>
        <source>The text is missing, cut off, or not as it was sent.</source>
        <translation>Der Text fehlt, ist abgeschnitten oder nicht so, wie er gesendet wurde.</translation>
    </message>
    <message>
        <source>The body that bh= covers is missing, cut off or rebuilt.</source>
        <translation>Der Körper, den bh= abdeckt, fehlt, ist abgeschnitten oder nachgebildet.</translation>
    </message>
    <message>
        <source>Signed lines of the header are missing, or are not as they were sent.</source>
        <translation>Signierte Zeilen des Kopfs fehlen oder sind nicht so, wie sie gesendet wurden.</translation>
    </message>
    <message>
        <source>Fields that h= names are missing, cut off or rewritten.</source>
        <translation>Felder, die h= nennt, fehlen, sind abgeschnitten oder neu geschrieben.</translation>
    </message>
</context>
<context>
    <name>DmarcWords</name>
    <message>
        <source>not applicable</source>
        <translation>nicht anwendbar</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>The domain does not say what to do with mail that only pretends to come from it.</source>
        <translation>Die Domain sagt nicht, was mit Mail geschehen soll, die nur vorgibt, von ihr zu sein.</translation>
    </message>
    <message>
        <source>No policy applies (RFC 9989 section 4.10.1).</source>
        <translation>Keine Regel greift (RFC 9989 section 4.10.1).</translation>
    </message>
    <message>
        <source>The message comes from the domain that it names.</source>
        <translation>Die Nachricht kommt von der Domain, die sie nennt.</translation>
    </message>
    <message>
        <source>An authenticated identifier aligns with the author&apos;s domain (RFC 9989 section 4.4).</source>
        <translation>Eine beglaubigte Kennung stimmt mit der Domain des Verfassers überein (RFC 9989 section 4.4).</translation>
    </message>
    <message>
        <source>Nothing shows that the message comes from the domain that it names.</source>
        <translation>Nichts zeigt, dass die Nachricht von der Domain kommt, die sie nennt.</translation>
    </message>
    <message>
        <source>No authenticated identifier aligns with the author&apos;s domain (RFC 9989 section 4.4).</source>
        <translation>Keine beglaubigte Kennung stimmt mit der Domain des Verfassers überein (RFC 9989 section 4.4).</translation>
    </message>
    <message>
        <source>It could not be looked up now; try again later.</source>
        <translation>Es war gerade nicht abrufbar; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>A transient error: it could still pass (RFC 9989 section 5.3.6).</source>
        <translation>Ein vorübergehender Fehler: Es könnte noch bestehen (RFC 9989 section 5.3.6).</translation>
    </message>
    <message>
        <source>What the domain published is broken, so that nothing follows from it.</source>
        <translation>Was die Domain veröffentlicht, ist kaputt, so dass nichts daraus folgt.</translation>
    </message>
    <message>
        <source>The published record cannot be interpreted (RFC 9989 section 4.10.1).</source>
        <translation>Der veröffentlichte Eintrag ist nicht deutbar (RFC 9989 section 4.10.1).</translation>
    </message>
    <message>
        <source>The rules are made for messages with one author.</source>
        <translation>Die Regeln sind für Nachrichten mit einem Verfasser gemacht.</translation>
    </message>
    <message>
        <source>DMARC does not apply to this From (RFC 9989 section 5.3.1).</source>
        <translation>DMARC gilt nicht für dieses From (RFC 9989 section 5.3.1).</translation>
    </message>
    <message>
        <source>It was not looked up, because lookups are off.</source>
        <translation>Es wurde nicht abgefragt, weil Abfragen aus sind.</translation>
    </message>
    <message>
        <source>Not evaluated: DNS lookups are not allowed.</source>
        <translation>Nicht ausgewertet: DNS-Abfragen sind nicht erlaubt.</translation>
    </message>
    <message>
        <source>It was sent from a computer that may send for the author&apos;s domain.</source>
        <translation>Sie kam von einem Rechner, der für die Domain des Verfassers senden darf.</translation>
    </message>
    <message>
        <source>SPF passes for an aligned domain (RFC 9989 section 4.4.2).</source>
        <translation>SPF besteht für eine übereinstimmende Domain (RFC 9989 section 4.4.2).</translation>
    </message>
    <message>
        <source>The author&apos;s domain signed it.</source>
        <translation>Die Domain des Verfassers hat sie signiert.</translation>
    </message>
    <message>
        <source>A DKIM signature of an aligned domain passes (RFC 9989 section 4.4.1).</source>
        <translation>Eine DKIM-Signatur einer übereinstimmenden Domain besteht (RFC 9989 section 4.4.1).</translation>
    </message>
    <message>
        <source>The author&apos;s domain signed it, and the computer that sent it may send for the domain.</source>
        <translation>Die Domain des Verfassers hat sie signiert, und der Rechner, der sie sandte, darf für die Domain senden.</translation>
    </message>
    <message>
        <source>SPF and DKIM both pass for an aligned domain (RFC 9989 section 4.4).</source>
        <translation>SPF und DKIM bestehen beide für eine übereinstimmende Domain (RFC 9989 section 4.4).</translation>
    </message>
    <message>
        <source>What could be verified belongs to other domains than the author&apos;s.</source>
        <translation>Was sich prüfen ließ, gehört zu anderen Domains als der des Verfassers.</translation>
    </message>
    <message>
        <source>Identifiers pass, but none aligns with the author&apos;s domain (RFC 9989 section 4.4).</source>
        <translation>Kennungen bestehen, aber keine stimmt mit der Domain des Verfassers überein (RFC 9989 section 4.4).</translation>
    </message>
    <message>
        <source>Neither the sending computer nor a signature could be verified.</source>
        <translation>Weder der sendende Rechner noch eine Signatur ließ sich bestätigen.</translation>
    </message>
    <message>
        <source>Neither SPF nor DKIM passes for any domain (RFC 9989 section 4.4).</source>
        <translation>Weder SPF noch DKIM besteht für irgendeine Domain (RFC 9989 section 4.4).</translation>
    </message>
    <message>
        <source>An answer is missing that could change it.</source>
        <translation>Eine Antwort fehlt, die es ändern könnte.</translation>
    </message>
    <message>
        <source>Nothing aligns so far, and an answer that could change it is missing (RFC 9989 section 5.3.6).</source>
        <translation>Bisher stimmt nichts überein, und eine Antwort, die es ändern könnte, fehlt (RFC 9989 section 5.3.6).</translation>
    </message>
    <message>
        <source>The domain has published no rule.</source>
        <translation>Die Domain hat keine Regel veröffentlicht.</translation>
    </message>
    <message>
        <source>No DMARC record (RFC 9989 section 4.10.1).</source>
        <translation>Kein DMARC-Eintrag (RFC 9989 section 4.10.1).</translation>
    </message>
    <message>
        <source>The domain has published several rules, which count as none.</source>
        <translation>Die Domain hat mehrere Regeln veröffentlicht, die wie keine zählen.</translation>
    </message>
    <message>
        <source>Several records at one name count as none (RFC 9989 section 4.10).</source>
        <translation>Mehrere Einträge bei einem Namen zählen wie keiner (RFC 9989 section 4.10).</translation>
    </message>
    <message>
        <source>The domain&apos;s rule is broken.</source>
        <translation>Die Regel der Domain ist kaputt.</translation>
    </message>
    <message>
        <source>The record has neither a valid policy nor a valid rua= (RFC 9989 section 4.10.1).</source>
        <translation>Der Eintrag hat weder eine gültige Regel noch ein gültiges rua= (RFC 9989 section 4.10.1).</translation>
    </message>
    <message>
        <source>The message names no author that could be checked.</source>
        <translation>Die Nachricht nennt keinen Verfasser, der sich prüfen ließe.</translation>
    </message>
    <message>
        <source>From has no mailbox with a domain (RFC 9989 section 5.3.1).</source>
        <translation>From hat kein Postfach mit einer Domain (RFC 9989 section 5.3.1).</translation>
    </message>
    <message>
        <source>The message names authors of several domains.</source>
        <translation>Die Nachricht nennt Verfasser mehrerer Domains.</translation>
    </message>
    <message>
        <source>From has several domains; such a message is left out (RFC 9989 section 5.3.1).</source>
        <translation>From hat mehrere Domains; eine solche Nachricht bleibt außen vor (RFC 9989 section 5.3.1).</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>A DNS query got no answer (RFC 9989 section 5.3.6).</source>
        <translation>Eine DNS-Abfrage blieb ohne Antwort (RFC 9989 section 5.3.6).</translation>
    </message>
    <message>
        <source>You stopped the check.</source>
        <translation>Sie haben die Prüfung abgebrochen.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Lookups are off.</source>
        <translation>Abfragen sind aus.</translation>
    </message>
    <message>
        <source>DNS lookups are not allowed.</source>
        <translation>DNS-Abfragen sind nicht erlaubt.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nichts gesagt</translation>
    </message>
    <message>
        <source>The owner asks for nothing.</source>
        <translation>Der Inhaber bittet um nichts.</translation>
    </message>
    <message>
        <source>No policy is published.</source>
        <translation>Keine Regel ist veröffentlicht.</translation>
    </message>
    <message>
        <source>The owner asks to deliver such mail as any other.</source>
        <translation>Der Inhaber bittet, solche Mail wie jede andere zuzustellen.</translation>
    </message>
    <message>
        <source>No particular handling is asked for (RFC 9989 section 4.7).</source>
        <translation>Keine besondere Behandlung wird erbeten (RFC 9989 section 4.7).</translation>
    </message>
    <message>
        <source>The owner asks to put such mail aside as suspicious.</source>
        <translation>Der Inhaber bittet, solche Mail als verdächtig beiseitezulegen.</translation>
    </message>
    <message>
        <source>To be treated as suspicious (RFC 9989 section 4.7).</source>
        <translation>Als verdächtig zu behandeln (RFC 9989 section 4.7).</translation>
    </message>
    <message>
        <source>The owner asks to refuse such mail.</source>
        <translation>Der Inhaber bittet, solche Mail abzulehnen.</translation>
    </message>
    <message>
        <source>To be refused in the SMTP session (RFC 9989 section 4.7).</source>
        <translation>In der SMTP-Sitzung abzulehnen (RFC 9989 section 4.7).</translation>
    </message>
    <message>
        <source>for nothing</source>
        <comment>what the owner of a domain asks</comment>
        <translation>um nichts</translation>
    </message>
    <message>
        <source>to deliver it as any other</source>
        <comment>what the owner of a domain asks</comment>
        <translation>sie wie jede andere zuzustellen</translation>
    </message>
    <message>
        <source>to put it aside as suspicious</source>
        <comment>what the owner of a domain asks</comment>
        <translation>sie als verdächtig beiseitezulegen</translation>
    </message>
    <message>
        <source>to refuse it</source>
        <comment>what the owner of a domain asks</comment>
        <translation>sie abzulehnen</translation>
    </message>
    <message>
        <source>relaxed</source>
        <comment>DMARC alignment: the same organization is enough</comment>
        <translation>locker</translation>
    </message>
    <message>
        <source>strict</source>
        <comment>DMARC alignment: it must be the same domain</comment>
        <translation>streng</translation>
    </message>
    <message>
        <source>It has a part that nobody knows.</source>
        <translation>Sie hat einen Teil, den niemand kennt.</translation>
    </message>
    <message>
        <source>An unknown tag is ignored (RFC 9989 section 4.7).</source>
        <translation>Ein unbekanntes Tag wird übergangen (RFC 9989 section 4.7).</translation>
    </message>
    <message>
        <source>It has a part that is no longer used.</source>
        <translation>Sie hat einen Teil, der nicht mehr benutzt wird.</translation>
    </message>
    <message>
        <source>pct=, rf= or ri= of RFC 7489 is ignored (RFC 9989 section 4.7).</source>
        <translation>pct=, rf= oder ri= aus RFC 7489 wird übergangen (RFC 9989 section 4.7).</translation>
    </message>
    <message>
        <source>A part of it is misspelt, so that the usual value counts.</source>
        <translation>Ein Teil davon ist falsch geschrieben, so dass der übliche Wert gilt.</translation>
    </message>
    <message>
        <source>A tag has an invalid value; its default counts (RFC 9989 section 4.7).</source>
        <translation>Ein Tag hat einen ungültigen Wert; seine Vorgabe gilt (RFC 9989 section 4.7).</translation>
    </message>
    <message>
        <source>It does not properly say what is to be done, so that nothing is.</source>
        <translation>Sie sagt nicht richtig, was geschehen soll, so dass nichts geschieht.</translation>
    </message>
    <message>
        <source>p= is missing or invalid, or sp= or np= is invalid: as p=none, where rua= is usable (RFC 9989 section 4.10.1).</source>
        <translation>p= fehlt oder ist ungültig, oder sp= oder np= ist ungültig: wie p=none, sofern rua= brauchbar ist (RFC 9989 section 4.10.1).</translation>
    </message>
    <message>
        <source>A part of it stands twice; the first counts.</source>
        <translation>Ein Teil davon steht doppelt da; der erste gilt.</translation>
    </message>
    <message>
        <source>A tag stands twice; the first counts.</source>
        <translation>Ein Tag steht doppelt da; das erste gilt.</translation>
    </message>
    <message>
        <source>An address for reports is misspelt.</source>
        <translation>Eine Adresse für Berichte ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>A URI in rua= or ruf= is invalid and left out.</source>
        <translation>Eine URI in rua= oder ruf= ist ungültig und bleibt weg.</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>kein Eintrag</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>ein Eintrag</translation>
    </message>
    <message>
        <source>several records</source>
        <translation>mehrere Einträge</translation>
    </message>
    <message>
        <source>a broken record</source>
        <translation>ein kaputter Eintrag</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>The domain says itself that it is an organization.</source>
        <translation>Die Domain sagt selbst, dass sie eine Organisation ist.</translation>
    </message>
    <message>
        <source>A record with psd=n stands there (RFC 9989 section 4.10.2).</source>
        <translation>Dort steht ein Eintrag mit psd=n (RFC 9989 section 4.10.2).</translation>
    </message>
    <message>
        <source>It lies directly below a domain under which anybody can register.</source>
        <translation>Sie liegt direkt unter einer Domain, unter der sich jeder eintragen kann.</translation>
    </message>
    <message>
        <source>One label below a record with psd=y (RFC 9989 section 4.10.2).</source>
        <translation>Ein Label unter einem Eintrag mit psd=y (RFC 9989 section 4.10.2).</translation>
    </message>
    <message>
        <source>It is the shortest name with a rule.</source>
        <translation>Sie ist der kürzeste Name mit einer Regel.</translation>
    </message>
    <message>
        <source>The shortest name with a record on the walk (RFC 9989 section 4.10.2).</source>
        <translation>Der kürzeste Name mit einem Eintrag auf dem Weg (RFC 9989 section 4.10.2).</translation>
    </message>
    <message>
        <source>No rule was found, so that the domain counts by itself.</source>
        <translation>Keine Regel wurde gefunden, so dass die Domain für sich zählt.</translation>
    </message>
    <message>
        <source>No record on the walk: the domain itself (RFC 9989 section 4.10.2).</source>
        <translation>Kein Eintrag auf dem Weg: die Domain selbst (RFC 9989 section 4.10.2).</translation>
    </message>
    <message>
        <source>The list of domains under which anybody can register says so.</source>
        <translation>Die Liste der Domains, unter denen sich jeder eintragen kann, sagt es so.</translation>
    </message>
    <message>
        <source>By the public suffix list (RFC 7489 section 3.2).</source>
        <translation>Nach der Public Suffix List (RFC 7489 section 3.2).</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Beide sagen dasselbe.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Kein Unterschied.</translation>
    </message>
    <message>
        <source>The older rules draw the line between organizations elsewhere.</source>
        <translation>Die älteren Regeln ziehen die Grenze zwischen Organisationen anderswo.</translation>
    </message>
    <message>
        <source>The public suffix list gives another organizational domain than the tree walk (RFC 9989 section 4.10).</source>
        <translation>Die Public Suffix List gibt eine andere Organisationsdomain als der Baumweg (RFC 9989 section 4.10).</translation>
    </message>
    <message>
        <source>The rule is one of a domain under which anybody can register, which the older rules pass over.</source>
        <translation>Die Regel gehört einer Domain, unter der sich jeder eintragen kann, und solche übergehen die älteren Regeln.</translation>
    </message>
    <message>
        <source>The record in force is a public suffix domain&apos;s (RFC 9989 section 4.10.1, formerly RFC 9091).</source>
        <translation>Der geltende Eintrag ist der einer Public-Suffix-Domain (RFC 9989 section 4.10.1, früher RFC 9091).</translation>
    </message>
    <message>
        <source>The older rules have none for names that do not exist.</source>
        <translation>Die älteren Regeln haben keine für Namen, die es nicht gibt.</translation>
    </message>
    <message>
        <source>np= applies to a name that does not exist; RFC 7489 takes sp= or p=.</source>
        <translation>np= gilt für einen Namen, den es nicht gibt; RFC 7489 nimmt sp= oder p=.</translation>
    </message>
    <message>
        <source>The domain is trying out its rule, which the older rules do not notice.</source>
        <translation>Die Domain probiert ihre Regel aus, was die älteren Regeln nicht bemerken.</translation>
    </message>
    <message>
        <source>t=y makes the policy one level weaker; RFC 7489 does not know it.</source>
        <translation>t=y macht die Regel eine Stufe schwächer; RFC 7489 kennt das nicht.</translation>
    </message>
    <message>
        <source>The rule asks for a part of the mail only, which only the older rules heed.</source>
        <translation>Die Regel bittet nur für einen Teil der Mail, was nur die älteren Regeln beachten.</translation>
    </message>
    <message>
        <source>pct= is applied by RFC 7489 and ignored by RFC 9989.</source>
        <translation>pct= wird von RFC 7489 angewandt und von RFC 9989 übergangen.</translation>
    </message>
    <message>
        <source>The rule stands at a name that is now passed over.</source>
        <translation>Die Regel steht bei einem Namen, der heute übergangen wird.</translation>
    </message>
    <message>
        <source>The record stands at a name that the tree walk leaves out (RFC 9989 section 4.10).</source>
        <translation>Der Eintrag steht bei einem Namen, den der Baumweg auslässt (RFC 9989 section 4.10).</translation>
    </message>
    <message>
        <source>open</source>
        <comment>DMARC: whether an identifier aligns is not decided</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>aligned</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <source>another domain</source>
        <translation>andere Domain</translation>
    </message>
    <message>
        <source>%1: the check could not be made to its end.</source>
        <translation>%1: Die Prüfung war nicht bis zum Ende möglich.</translation>
    </message>
    <message>
        <source>%1: not verified, so that it does not count.</source>
        <translation>%1: nicht bestätigt, zählt also nicht.</translation>
    </message>
    <message>
        <source>%1 is the author&apos;s domain itself.</source>
        <translation>%1 ist die Domain des Verfassers selbst.</translation>
    </message>
    <message>
        <source>%1 is not %2, and the record asks for the same domain (strict).</source>
        <translation>%1 ist nicht %2, und der Eintrag verlangt dieselbe Domain (streng).</translation>
    </message>
    <message>
        <source>%1 belongs to the same organization, %2 (relaxed).</source>
        <translation>%1 gehört zu derselben Organisation, %2 (locker).</translation>
    </message>
    <message>
        <source>%1 lies outside of the author&apos;s organization, %2.</source>
        <translation>%1 liegt außerhalb der Organisation des Verfassers, %2.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, not to %3.</source>
        <translation>%1 gehört zu %2, nicht zu %3.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>policy, and the tag that says it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, while testing: %2</source>
        <comment>policy as published, and what applies by t=y</comment>
        <translation>%1, im Test: %2</translation>
    </message>
    <message>
        <source>The domain has published several rules, at which the older rules stop.</source>
        <translation>Die Domain hat mehrere Regeln veröffentlicht, und dort hören die älteren Regeln auf.</translation>
    </message>
    <message>
        <source>Several records at the author&apos;s domain: RFC 7489 ends there, RFC 9989 looks further up (section 4.10).</source>
        <translation>Mehrere Einträge bei der Domain des Verfassers: RFC 7489 endet dort, RFC 9989 sucht weiter oben (section 4.10).</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>%1: there is no rule that it could fulfil.</source>
        <translation>%1: Es gibt keine Regel, die erfüllt sein könnte.</translation>
    </message>
    <message>
        <source>No domain: the sender is empty, and no HELO name is known.</source>
        <translation>Keine Domain: Der Absender ist leer, und kein HELO-Name ist bekannt.</translation>
    </message>
</context>
<context>
    <name>DnsWords</name>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>no such record</source>
        <translation>kein solcher Eintrag</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>kein solcher Name</translation>
    </message>
    <message>
        <source>server fault</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort rechtzeitig</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>The name server answered.</source>
        <translation>Der Nameserver hat geantwortet.</translation>
    </message>
    <message>
        <source>NOERROR with records of the type asked for.</source>
        <translation>NOERROR mit Einträgen der gefragten Art.</translation>
    </message>
    <message>
        <source>The name exists, but has no such entry.</source>
        <translation>Den Namen gibt es, aber er hat keinen solchen Eintrag.</translation>
    </message>
    <message>
        <source>NODATA: the name exists, the type does not (RFC 2308 section 2.2).</source>
        <translation>NODATA: Den Namen gibt es, die Art nicht (RFC 2308 section 2.2).</translation>
    </message>
    <message>
        <source>The name does not exist.</source>
        <translation>Den Namen gibt es nicht.</translation>
    </message>
    <message>
        <source>NXDOMAIN: nothing exists at or below the name (RFC 8020).</source>
        <translation>NXDOMAIN: An diesem Namen und darunter gibt es nichts (RFC 8020).</translation>
    </message>
    <message>
        <source>The name server has a fault.</source>
        <translation>Der Nameserver hat eine Störung.</translation>
    </message>
    <message>
        <source>SERVFAIL, FORMERR, NOTIMP, BADVERS, or an answer that makes no sense.</source>
        <translation>SERVFAIL, FORMERR, NOTIMP, BADVERS oder eine unsinnige Antwort.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Es kam keine Antwort rechtzeitig.</translation>
    </message>
    <message>
        <source>No valid answer before the deadline.</source>
        <translation>Keine gültige Antwort vor Ablauf der Frist.</translation>
    </message>
    <message>
        <source>The name server refused to answer.</source>
        <translation>Der Nameserver hat die Antwort verweigert.</translation>
    </message>
    <message>
        <source>REFUSED: the server does not serve us.</source>
        <translation>REFUSED: Der Server bedient uns nicht.</translation>
    </message>
    <message>
        <source>You stopped the lookup.</source>
        <translation>Sie haben die Abfrage angehalten.</translation>
    </message>
    <message>
        <source>The caller cancelled the query.</source>
        <translation>Der Aufrufer hat die Abfrage abgebrochen.</translation>
    </message>
    <message>
        <source>It was not looked up.</source>
        <translation>Es wurde nicht nachgesehen.</translation>
    </message>
    <message>
        <source>Not asked: lookups are off, or the limit for one message was reached.</source>
        <translation>Nicht gefragt: Abfragen sind aus, oder die Grenze für eine Nachricht war erreicht.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>secure</source>
        <translation>gesichert</translation>
    </message>
    <message>
        <source>insecure</source>
        <translation>ungesichert</translation>
    </message>
    <message>
        <source>bogus</source>
        <translation>verfälscht</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>DNS record type and name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>DNS question and what came of it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>bytes %1 to %2</source>
        <translation>Bytes %1 bis %2</translation>
    </message>
    <message>
        <source>bytes %1 to %2 of the decoded part %3</source>
        <translation>Bytes %1 bis %2 des entschlüsselten Teils %3</translation>
    </message>
    <message>
        <source>DNS answer %1</source>
        <translation>DNS-Antwort %1</translation>
    </message>
    <message>
        <source>record of sent mail</source>
        <translation>Verzeichnis der gesendeten Mail</translation>
    </message>
    <message>
        <source>DNS: %1 %2</source>
        <comment>record type and name</comment>
        <translation>DNS: %1 %2</translation>
    </message>
    <message>
        <source>the %1 field</source>
        <comment>of the message&apos;s header</comment>
        <translation>Feld %1</translation>
    </message>
    <message>
        <source>the %1 field (%2 of %3)</source>
        <comment>of the message&apos;s header; which one of those with that name, from the top</comment>
        <translation>Feld %1 (%2 von %3)</translation>
    </message>
    <message>
        <source>the report for machines</source>
        <comment>a message/delivery-status part or its kin</comment>
        <translation>Bericht für Maschinen</translation>
    </message>
    <message>
        <source>the text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>the part of type %1</source>
        <comment>a media type</comment>
        <translation>Teil der Art %1</translation>
    </message>
    <message>
        <source>the message that came back</source>
        <translation>zurückgekommene Nachricht</translation>
    </message>
    <message>
        <source>the %1 field of what came back</source>
        <comment>of the header of the message that a bounce returns</comment>
        <translation>Feld %1 der zurückgekommenen Nachricht</translation>
    </message>
    <message>
        <source>the %1 field of what came back (%2 of %3)</source>
        <comment>as above; which one of those with that name, from the top</comment>
        <translation>Feld %1 der zurückgekommenen Nachricht (%2 von %3)</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>“%1” is no value of %2. There are: %3.</source>
        <translation>„%1“ ist kein Wert von %2. Es gibt: %3.</translation>
    </message>
    <message>
        <source>“%1:” is nothing to look at. Write &quot;%1:&quot; in quotes to search for the words, or one of: %2.</source>
        <translation>Nach „%1:“ kann nicht gefragt werden. Setzen Sie &quot;%1:&quot; in Anführungszeichen, um nach den Wörtern zu suchen, oder schreiben Sie eines von: %2.</translation>
    </message>
    <message>
        <source>“%1”: something has to follow, as in %2.</source>
        <translation>„%1“: Danach muss etwas folgen, wie in %2.</translation>
    </message>
    <message>
        <source>“%1” is no network. Write an address or a network, as 203.0.113.0/24.</source>
        <translation>„%1“ ist kein Netz. Schreiben Sie eine Adresse oder ein Netz, wie 203.0.113.0/24.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write a day, as 2026-11-20, or today, yesterday, 24h, 7d, 2w.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie einen Tag, wie 2026-11-20, oder today, yesterday, 24h, 7d, 2w.</translation>
    </message>
    <message>
        <source>A quotation mark is missing at the end of %1</source>
        <translation>Am Ende von %1 fehlt ein Anführungszeichen</translation>
    </message>
    <message>
        <source>The filter is too long: at most %1 characters.</source>
        <translation>Der Filter ist zu lang: höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The filter has too many terms: at most %1.</source>
        <translation>Der Filter hat zu viele Ausdrücke: höchstens %1.</translation>
    </message>
    <message>
        <source>these words in sender, recipient, subject, host names, file name or Message-ID</source>
        <translation>diese Wörter in Absender, Empfänger, Betreff, Rechnernamen, Dateinamen oder Message-ID</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>die Antwort</translation>
    </message>
    <message>
        <source>how sure the answer is</source>
        <translation>wie sicher die Antwort ist</translation>
    </message>
    <message>
        <source>what kind of message it is</source>
        <translation>welcher Art die Nachricht ist</translation>
    </message>
    <message>
        <source>what went wrong at the server that wrote the bounce</source>
        <translation>was bei dem Server falsch lief, der den Rückläufer schrieb</translation>
    </message>
    <message>
        <source>why the recipient did not get it</source>
        <translation>warum der Empfänger sie nicht bekam</translation>
    </message>
    <message>
        <source>the status code, or its beginning</source>
        <translation>der Statuscode oder sein Anfang</translation>
    </message>
    <message>
        <source>who wrote it, whose name was used, or the address that it came from</source>
        <translation>wer sie schrieb, wessen Name benutzt wurde, oder die Adresse, von der sie kam</translation>
    </message>
    <message>
        <source>the recipient that the bounce is about</source>
        <translation>der Empfänger, um den es im Rückläufer geht</translation>
    </message>
    <message>
        <source>whose name stood as the sender of what came back</source>
        <translation>wessen Name als Absender dessen stand, was zurückkam</translation>
    </message>
    <message>
        <source>the name that a machine gave when it handed the message over</source>
        <translation>der Name, den ein Rechner bei der Übergabe nannte</translation>
    </message>
    <message>
        <source>the network that it was sent from</source>
        <translation>das Netz, aus dem sie gesendet wurde</translation>
    </message>
    <message>
        <source>the server that wrote the bounce</source>
        <translation>der Server, der den Rückläufer schrieb</translation>
    </message>
    <message>
        <source>the subject, also of what came back; * stands for anything</source>
        <translation>der Betreff, auch dessen, was zurückkam; * steht für Beliebiges</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>der Ordner</translation>
    </message>
    <message>
        <source>the rule that gave the answer</source>
        <translation>die Regel, die die Antwort gab</translation>
    </message>
    <message>
        <source>on that day or later; also today, yesterday, 24h, 7d, 2w</source>
        <translation>an diesem Tag oder später; auch today (heute), yesterday (gestern), 24h, 7d, 2w</translation>
    </message>
    <message>
        <source>on that day or earlier</source>
        <translation>an diesem Tag oder früher</translation>
    </message>
    <message>
        <source>has a fault, original, injection point, client, recipient, date, helo or status</source>
        <translation>hat einen Fehler (fault), ein Original, einen Einlieferer (injection), client, recipient, date, helo oder status</translation>
    </message>
    <message>
        <source>words in this order</source>
        <translation>Wörter in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>what does not fit this term</source>
        <translation>was zu diesem Ausdruck nicht passt</translation>
    </message>
    <message>
        <source>one of several values</source>
        <translation>einer von mehreren Werten</translation>
    </message>
    <message>
        <source>proven, strong, weak, open, bounce, mail, unreadable, incomplete or pending</source>
        <translation>proven (bewiesen), strong (stark), weak (schwach), open (offen), bounce (Rückläufer), mail (andere Post), unreadable (nicht lesbar), incomplete (unvollständig) oder pending (noch nicht beurteilt)</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>The message names more than one author, or none that can be read, so that mail programs may show different ones.</source>
        <translation>Die Nachricht nennt mehr als einen Verfasser oder keinen lesbaren, so dass Mailprogramme verschiedene anzeigen können.</translation>
    </message>
    <message>
        <source>From occurs several times, names several mailboxes, or cannot be read[: {author}].</source>
        <translation>From steht mehrmals, nennt mehrere Postfächer oder ist nicht lesbar[: {author}].</translation>
    </message>
    <message>
        <source>The author&apos;s domain[ {domain}] allows the server that handed the message over[, {ip}].</source>
        <translation>Die Domain des Verfassers[ {domain}] erlaubt dem Server, der die Nachricht übergab[, {ip}], für sie zu senden.</translation>
    </message>
    <message>
        <source>A domain related to the author&apos;s[ {domain}] authorises the boundary client[ {ip}] by SPF.</source>
        <translation>Eine Domain, die mit der des Verfassers[ {domain}] verwandt ist, erlaubt den Client an der Grenze[ {ip}] durch SPF.</translation>
    </message>
    <message>
        <source>It names an address of yours as its sender[: {author}].</source>
        <translation>Sie nennt eine Adresse von Ihnen als Absender[: {author}].</translation>
    </message>
    <message>
        <source>From names an own address[: {author}].</source>
        <translation>From nennt eine eigene Adresse[: {author}].</translation>
    </message>
    <message>
        <source>It was handed in at your own server by somebody of your own[, from {ip}].</source>
        <translation>Sie wurde an Ihrem eigenen Server von jemandem der Ihren eingeliefert[, von {ip}].</translation>
    </message>
    <message>
        <source>Submitted within the trusted part[, from {ip}].</source>
        <translation>Innerhalb des vertrauten Teils eingeliefert[, von {ip}].</translation>
    </message>
    <message>
        <source>The name shown for the sender contains another address[, of {shown},] than the real one[, {author}].</source>
        <translation>Der angezeigte Absendername enthält eine andere Adresse[, aus {shown},] als die wirkliche[, {author}].</translation>
    </message>
    <message>
        <source>The display name shows an address[ in {shown}] that is not the addr-spec&apos;s[ {author}].</source>
        <translation>Der Anzeigename zeigt eine Adresse[ in {shown}], die nicht die der addr-spec[ {author}] ist.</translation>
    </message>
    <message>
        <source>It names an address of yours as its sender[, {author}], but a stranger[, {ip},] handed it over.</source>
        <translation>Sie nennt eine Adresse von Ihnen als Absender[, {author}], aber ein Fremder[, {ip},] hat sie übergeben.</translation>
    </message>
    <message>
        <source>From names an own address[ {author}], but the boundary client[ {ip}] is neither own nor authorised.</source>
        <translation>From nennt eine eigene Adresse[ {author}], aber der Client an der Grenze[ {ip}] ist weder eigen noch ermächtigt.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain[ {domain}] looks like yours[, {model}], but is another.</source>
        <translation>Die Domain des Absenders[ {domain}] sieht aus wie Ihre[, {model}], ist aber eine andere.</translation>
    </message>
    <message>
        <source>The domain of From[ {domain}] is a look-alike of an own one[, {model}].</source>
        <translation>Die Domain in From[ {domain}] ähnelt einer eigenen[, {model}].</translation>
    </message>
    <message>
        <source>The envelope names another sender[, {sender},] than the message itself[, {author}].</source>
        <translation>Der Umschlag nennt einen anderen Absender[, {sender},] als die Nachricht selbst[, {author}].</translation>
    </message>
    <message>
        <source>The domains of MAIL FROM[ {sender}] and From[ {author}] are unrelated.</source>
        <translation>Die Domains von MAIL FROM[ {sender}] und From[ {author}] sind nicht verwandt.</translation>
    </message>
    <message>
        <source>The address that the bounce came to[, {address},] lacks the mark that all your mail carries.</source>
        <translation>Der Adresse, an die der Rückläufer ging[, {address},] fehlt das Kennzeichen, das all Ihre Mail trägt.</translation>
    </message>
    <message>
        <source>No prvs tag on the envelope recipient[ {address}], although all mail is tagged.</source>
        <translation>Kein prvs-Kennzeichen am Umschlagempfänger[ {address}], obwohl alle Mail gekennzeichnet wird.</translation>
    </message>
    <message>
        <source>The mark in the address[ {address}] has run out, but one widespread program would still accept it.</source>
        <translation>Das Kennzeichen in der Adresse[ {address}] ist abgelaufen, aber ein verbreitetes Programm würde es noch annehmen.</translation>
    </message>
    <message>
        <source>The tag[ of {address}] is past its last day; Exim&apos;s prvscheck would accept it, since it compares days and does not count them.</source>
        <translation>Das Kennzeichen[ von {address}] ist über seinen letzten Tag hinaus; prvscheck von Exim würde es annehmen, da es Tage vergleicht und nicht zählt.</translation>
    </message>
    <message>
        <source>The mark in the address[ {address}] is in form one of yours, but it had run out when the bounce came.</source>
        <translation>Das Kennzeichen in der Adresse[ {address}] hat die Form eines der Ihren, war aber abgelaufen, als der Rückläufer kam.</translation>
    </message>
    <message>
        <source>The prvs tag[ of {address}] was past its last valid day when the bounce arrived.</source>
        <translation>Das prvs-Kennzeichen[ von {address}] war über seinen letzten gültigen Tag hinaus, als der Rückläufer ankam.</translation>
    </message>
    <message>
        <source>The mark in the address[ {address}] is not yours: somebody made it up or changed it.</source>
        <translation>Das Kennzeichen in der Adresse[ {address}] ist nicht Ihres: Jemand hat es erfunden oder verändert.</translation>
    </message>
    <message>
        <source>The prvs tag[ of {address}] does not verify[: {reason}]</source>
        <translation>Das prvs-Kennzeichen[ von {address}] ist ungültig[: {reason}]</translation>
    </message>
    <message>
        <source>Whether the bounce came to a marked address of yours[, {address},] cannot be checked[: {reason}]</source>
        <translation>Ob der Rückläufer an eine gekennzeichnete Adresse von Ihnen ging[, {address}], lässt sich nicht prüfen[: {reason}]</translation>
    </message>
    <message>
        <source>The prvs tag[ of {address}] cannot be verified[: {reason}]</source>
        <translation>Das prvs-Kennzeichen[ von {address}] lässt sich nicht prüfen[: {reason}]</translation>
    </message>
    <message>
        <source>The bounce came to the marked address that only your server could make[: {address}].</source>
        <translation>Der Rückläufer ging an die gekennzeichnete Adresse, die nur Ihr Server bilden konnte[: {address}].</translation>
    </message>
    <message>
        <source>The prvs tag verifies[ for {original}][ with key {key}].</source>
        <translation>Das prvs-Kennzeichen ist gültig[, für {original}][, mit Schlüssel {key}].</translation>
    </message>
    <message>
        <source>It contains a link to a place that has nothing to do with the sender[: {host}]. A real bounce does not do that.</source>
        <translation>Es enthält einen Link an eine Stelle, die mit dem Absender nichts zu tun hat[: {host}]. Ein echter Rückläufer tut das nicht.</translation>
    </message>
    <message>
        <source>A link to a host that is related to neither author, reporter nor user[: {host}].</source>
        <translation>Ein Link auf einen Host, der weder mit dem Verfasser noch mit dem meldenden Host noch mit dem Benutzer verwandt ist[: {host}].</translation>
    </message>
    <message>
        <source>It is an automatic reply, such as an out-of-office notice.</source>
        <translation>Es ist eine automatische Antwort, etwa eine Abwesenheitsnotiz.</translation>
    </message>
    <message>
        <source>An automatic reply[, form {dialect}].</source>
        <translation>Eine automatische Antwort[, Form {dialect}].</translation>
    </message>
    <message>
        <source>It asks you to confirm that you sent a message.</source>
        <translation>Es bittet Sie zu bestätigen, dass Sie eine Nachricht gesendet haben.</translation>
    </message>
    <message>
        <source>A challenge-response request[, form {dialect}].</source>
        <translation>Eine Challenge-Response-Rückfrage[, Form {dialect}].</translation>
    </message>
    <message>
        <source>The message that came back claims to have passed your own server[ {ip}] before.</source>
        <translation>Die Nachricht, die zurückkam, behauptet, vorher über Ihren eigenen Server[ {ip}] gelaufen zu sein.</translation>
    </message>
    <message>
        <source>It is a report about mail that was sent in your domain&apos;s name.</source>
        <translation>Es ist ein Bericht über Mail, die im Namen Ihrer Domain gesendet wurde.</translation>
    </message>
    <message>
        <source>A DMARC report.</source>
        <translation>Ein DMARC-Bericht.</translation>
    </message>
    <message>
        <source>Somebody marked a message as unwanted, and his provider complains about it.</source>
        <translation>Jemand hat eine Nachricht als unerwünscht markiert, und sein Anbieter beschwert sich darüber.</translation>
    </message>
    <message>
        <source>An abuse report in the ARF form.</source>
        <translation>Eine Missbrauchsmeldung in der Form ARF.</translation>
    </message>
    <message>
        <source>It claims to come from your own mail server[ {reporter}], but a stranger[, {ip},] handed it over.</source>
        <translation>Es gibt vor, von Ihrem eigenen Mailserver[ {reporter}] zu kommen, aber ein Fremder[, {ip},] hat es übergeben.</translation>
    </message>
    <message>
        <source>The report claims to be ours[, {reporter}], but the boundary client[ {ip}] is neither own nor authorised.</source>
        <translation>Der Bericht gibt vor, unserer zu sein[, {reporter}], aber der Client an der Grenze[ {ip}] ist weder eigen noch ermächtigt.</translation>
    </message>
    <message>
        <source>It cannot be seen from whose computer the returned message came.</source>
        <translation>Es ist nicht zu sehen, von wessen Rechner die zurückgebrachte Nachricht kam.</translation>
    </message>
    <message>
        <source>The injection point is not visible in what came back.</source>
        <translation>Der Einlieferungspunkt ist in dem, was zurückkam, nicht sichtbar.</translation>
    </message>
    <message>
        <source>Somebody logged in at your server[ {by}][ as {account}] from a network that is not yours[: {ip}].</source>
        <translation>Jemand hat sich an Ihrem Server[ {by}][ als {account}] aus einem Netz angemeldet, das nicht Ihres ist[: {ip}].</translation>
    </message>
    <message>
        <source>Authenticated submission[ at {by}][ as {account}] from outside the own networks[: {ip}].</source>
        <translation>Angemeldete Einlieferung[ bei {by}][ als {account}] von außerhalb der eigenen Netze[: {ip}].</translation>
    </message>
    <message>
        <source>The message was handed in at your server[ {by}] from your own network[, {ip}][, by {account}].</source>
        <translation>Die Nachricht wurde an Ihrem Server[ {by}] aus Ihrem eigenen Netz eingeliefert[, {ip}][, von {account}].</translation>
    </message>
    <message>
        <source>Submission[ at {by}][ as {account}] from an own network[: {ip}].</source>
        <translation>Einlieferung[ bei {by}][ als {account}] aus einem eigenen Netz[: {ip}].</translation>
    </message>
    <message>
        <source>It does not name the recipient that could not be reached, which every real bounce does.</source>
        <translation>Es nennt den Empfänger nicht, der nicht erreicht wurde; das tut jeder echte Rückläufer.</translation>
    </message>
    <message>
        <source>No recipient is named: no Final-Recipient, and none in the text.</source>
        <translation>Kein Empfänger ist genannt: weder Final-Recipient noch einer im Text.</translation>
    </message>
    <message>
        <source>It was sent in the way that bounces must be sent: without a sender that could be answered.</source>
        <translation>Es wurde so gesendet, wie Rückläufer gesendet werden müssen: ohne Absender, dem man antworten könnte.</translation>
    </message>
    <message>
        <source>Null reverse-path, as a report must have.</source>
        <translation>Leerer Umschlagabsender, wie ein Bericht ihn haben muss.</translation>
    </message>
    <message>
        <source>It speaks as a mail server would, but has not the form of a report.</source>
        <translation>Es spricht wie ein Mailserver, hat aber nicht die Form eines Berichts.</translation>
    </message>
    <message>
        <source>An ordinary message whose sender name and subject imitate a mail server&apos;s.</source>
        <translation>Eine gewöhnliche Nachricht, deren Absendername und Betreff die eines Mailservers nachahmen.</translation>
    </message>
    <message>
        <source>The whole message came back.</source>
        <translation>Die ganze Nachricht kam zurück.</translation>
    </message>
    <message>
        <source>The full original was returned.</source>
        <translation>Das vollständige Original wurde zurückgegeben.</translation>
    </message>
    <message>
        <source>Only the header of the message came back.</source>
        <translation>Nur der Kopf der Nachricht kam zurück.</translation>
    </message>
    <message>
        <source>Only the header of the original was returned.</source>
        <translation>Nur der Kopf des Originals wurde zurückgegeben.</translation>
    </message>
    <message>
        <source>Nothing of the message came back.</source>
        <translation>Von der Nachricht kam nichts zurück.</translation>
    </message>
    <message>
        <source>No original was returned.</source>
        <translation>Es wurde kein Original zurückgegeben.</translation>
    </message>
    <message>
        <source>The message that came back does not even claim to come from you[: {author}].</source>
        <translation>Die Nachricht, die zurückkam, behauptet nicht einmal, von Ihnen zu kommen[: {author}].</translation>
    </message>
    <message>
        <source>The returned original names no own address as its sender[: From {author}][, MAIL FROM {sender}].</source>
        <translation>Das zurückgegebene Original nennt keine eigene Adresse als Absender[: From {author}][, MAIL FROM {sender}].</translation>
    </message>
    <message>
        <source>Only a part of the message came back.</source>
        <translation>Nur ein Teil der Nachricht kam zurück.</translation>
    </message>
    <message>
        <source>The original was returned in part.</source>
        <translation>Das Original wurde teilweise zurückgegeben.</translation>
    </message>
    <message>
        <source>{address} was not reached[: {diagnostic}].</source>
        <translation>{address} wurde nicht erreicht[: {diagnostic}].</translation>
    </message>
    <message>
        <source>Final-Recipient {address}[: {action}][, {status}][: {diagnostic}].</source>
        <translation>Final-Recipient {address}[: {action}][, {status}][: {diagnostic}].</translation>
    </message>
    <message>
        <source>It has the form of a mail server&apos;s report[, written by {reporter}].</source>
        <translation>Es hat die Form des Berichts eines Mailservers[, geschrieben von {reporter}].</translation>
    </message>
    <message>
        <source>A delivery report[, form {dialect}][, Reporting-MTA {reporter}].</source>
        <translation>Ein Zustellbericht[, Form {dialect}][, Reporting-MTA {reporter}].</translation>
    </message>
    <message>
        <source>It was sent from an address that can be answered[, {sender},] which a real bounce never has.</source>
        <translation>Es wurde von einer Adresse gesendet, der man antworten kann[, {sender}]; die hat ein echter Rückläufer nie.</translation>
    </message>
    <message>
        <source>The reverse-path is not null[: {sender}].</source>
        <translation>Der Umschlagabsender ist nicht leer[: {sender}].</translation>
    </message>
    <message>
        <source>It is not recorded from whom it was sent.</source>
        <translation>Es ist nicht vermerkt, von wem es gesendet wurde.</translation>
    </message>
    <message>
        <source>The reverse-path is not recorded.</source>
        <translation>Der Umschlagabsender ist nicht vermerkt.</translation>
    </message>
    <message>
        <source>Its sender[ {author}] has nothing to do with the computer that handed it over[, {ip}][, which calls itself {helo}].</source>
        <translation>Der Absender[ {author}] hat mit dem Rechner, der es übergab, nichts zu tun[, {ip}][, der sich {helo} nennt].</translation>
    </message>
    <message>
        <source>The author[ {author}] is unrelated to the boundary client[ {ip}][, HELO {helo}].</source>
        <translation>Der Verfasser[ {author}] ist mit dem Client an der Grenze nicht verwandt[, {ip}][, HELO {helo}].</translation>
    </message>
    <message>
        <source>It carries an attachment that a real bounce never has. Do not open it.</source>
        <translation>Es trägt einen Anhang, den ein echter Rückläufer nie hat. Öffnen Sie ihn nicht.</translation>
    </message>
    <message>
        <source>A part that no delivery report has.</source>
        <translation>Ein Teil, den kein Zustellbericht hat.</translation>
    </message>
    <message>
        <source>Your own mail server wrote it[: {reporter}].</source>
        <translation>Ihr eigener Mailserver hat es geschrieben[: {reporter}].</translation>
    </message>
    <message>
        <source>Written by an own host[, Reporting-MTA {reporter}], as the route confirms.</source>
        <translation>Von einem eigenen Host geschrieben[, Reporting-MTA {reporter}], wie der Weg bestätigt.</translation>
    </message>
    <message>
        <source>The check was stopped before it was complete.</source>
        <translation>Die Prüfung wurde angehalten, bevor sie vollständig war.</translation>
    </message>
    <message>
        <source>Cancelled: the report is incomplete.</source>
        <translation>Abgebrochen: Der Bericht ist unvollständig.</translation>
    </message>
    <message>
        <source>Some lookups got no answer[: {queries}]. Check again later.</source>
        <translation>Einige Abfragen blieben ohne Antwort[: {queries}]. Prüfen Sie später noch einmal.</translation>
    </message>
    <message>
        <source>DNS queries without an answer[: {queries}]; results may change.</source>
        <translation>DNS-Abfragen ohne Antwort[: {queries}]; Ergebnisse können sich ändern.</translation>
    </message>
    <message>
        <source>It is not known who you are: which domains, addresses and servers are yours.</source>
        <translation>Es ist nicht bekannt, wer Sie sind: welche Domains, Adressen und Server Ihre sind.</translation>
    </message>
    <message>
        <source>No identity is configured: nothing can be compared with own domains, hosts or keys.</source>
        <translation>Keine Identität eingerichtet: Nichts kann mit eigenen Domains, Hosts oder Schlüsseln verglichen werden.</translation>
    </message>
    <message>
        <source>The message that came back lacks the signature that all your mail carries.</source>
        <translation>Der Nachricht, die zurückkam, fehlt die Signatur, die all Ihre Mail trägt.</translation>
    </message>
    <message>
        <source>No DKIM signature of ours in the original, although all mail is signed.</source>
        <translation>Keine DKIM-Signatur von uns im Original, obwohl alle Mail signiert wird.</translation>
    </message>
    <message>
        <source>The signature in the message that came back has run out.</source>
        <translation>Die Signatur in der Nachricht, die zurückkam, ist abgelaufen.</translation>
    </message>
    <message>
        <source>Our DKIM signature is past its expiry.</source>
        <translation>Unsere DKIM-Signatur ist abgelaufen.</translation>
    </message>
    <message>
        <source>The DKIM signature does not verify[: {reason}]</source>
        <translation>Die DKIM-Signatur ist ungültig[: {reason}]</translation>
    </message>
    <message>
        <source>Your own signature in the message that came back cannot be checked[: {reason}]</source>
        <translation>Ihre eigene Signatur in der Nachricht, die zurückkam, lässt sich nicht prüfen[: {reason}]</translation>
    </message>
    <message>
        <source>Our DKIM signature in the original was not verified[: {reason}]</source>
        <translation>Unsere DKIM-Signatur im Original wurde nicht geprüft[: {reason}]</translation>
    </message>
    <message>
        <source>The computer&apos;s name[ {name}] looks like that of a home connection, from which no mail server should send.</source>
        <translation>Der Name des Rechners[ {name}] sieht nach einem Privatanschluss aus, von dem kein Mailserver senden sollte.</translation>
    </message>
    <message>
        <source>The reverse name[ {name}][ of {ip}] looks generated or dynamic.</source>
        <translation>Der Reverse-Name[ {name}][ von {ip}] sieht erzeugt oder dynamisch aus.</translation>
    </message>
    <message>
        <source>Your record of sent mail cannot tell[: {reason}]</source>
        <translation>Ihr Verzeichnis der gesendeten Mail kann es nicht sagen[: {reason}]</translation>
    </message>
    <message>
        <source>The ledger decides nothing[: {reason}]</source>
        <translation>Das Verzeichnis entscheidet nichts[: {reason}]</translation>
    </message>
    <message>
        <source>Your server[ {by}] took the message from {ip}[, which calls itself {helo}]. That no stranger can forge.</source>
        <translation>Ihr Server[ {by}] nahm die Nachricht von {ip} an[, das sich {helo} nennt]. Das kann kein Fremder fälschen.</translation>
    </message>
    <message>
        <source>Boundary hop: client {ip}[, HELO {helo}][, reverse name {name}][, written by {by}].</source>
        <translation>Grenz-Hop: Client {ip}[, HELO {helo}][, Reverse-Name {name}][, geschrieben von {by}].</translation>
    </message>
    <message>
        <source>Assumption: the topmost Received field[, by {by},] is that of the own receiver[; client {ip}][, HELO {helo}].</source>
        <translation>Annahme: Das oberste Received-Feld[, von {by},] ist das des eigenen Empfängers[; Client {ip}][, HELO {helo}].</translation>
    </message>
    <message>
        <source>No server of yours has recorded who handed the message over.</source>
        <translation>Kein Server von Ihnen hat vermerkt, wer die Nachricht übergeben hat.</translation>
    </message>
    <message>
        <source>No Received field of an own host: no boundary.</source>
        <translation>Kein Received-Feld eines eigenen Hosts: keine Grenze.</translation>
    </message>
    <message>
        <source>There are so many stations that not all were read.</source>
        <translation>Es sind so viele Stationen, dass nicht alle gelesen wurden.</translation>
    </message>
    <message>
        <source>More Received fields than are analysed[: {count}].</source>
        <translation>Mehr Received-Felder, als untersucht werden[: {count}].</translation>
    </message>
    <message>
        <source>The message came from a computer[, {ip},] that may not send for your domain.</source>
        <translation>Die Nachricht kam von einem Rechner[, {ip}], der nicht für Ihre Domain senden darf.</translation>
    </message>
    <message>
        <source>The injection point[ {ip}] is not one of our outbound servers, and our SPF says fail for it.</source>
        <translation>Der Einlieferungspunkt[ {ip}] ist keiner unserer ausgehenden Server, und unser SPF sagt dazu fail.</translation>
    </message>
    <message>
        <source>From where the message came[, {ip},] neither proves nor refutes that it is yours[: {reason}]</source>
        <translation>Woher die Nachricht kam[, {ip}], beweist weder noch widerlegt es, dass sie Ihre ist[: {reason}]</translation>
    </message>
    <message>
        <source>The injection point[ {ip}] decides nothing[: {reason}]</source>
        <translation>Der Einlieferungspunkt[ {ip}] entscheidet nichts[: {reason}]</translation>
    </message>
    <message>
        <source>The message came from a server of yours[, {ip}].</source>
        <translation>Die Nachricht kam von einem Server von Ihnen[, {ip}].</translation>
    </message>
    <message>
        <source>The injection point[ {ip}] is one of our outbound servers, or authorised by our SPF[: {reason}]</source>
        <translation>Der Einlieferungspunkt[ {ip}] ist einer unserer ausgehenden Server oder durch unser SPF ermächtigt[: {reason}]</translation>
    </message>
    <message>
        <source>The domain {domain} forbids the computer {ip} to send for it.</source>
        <translation>Die Domain {domain} verbietet dem Rechner {ip}, für sie zu senden.</translation>
    </message>
    <message>
        <source>SPF fail for {domain}[ ({identity})] from {ip}[: {term}].</source>
        <translation>SPF fail für {domain}[ ({identity})] von {ip}[: {term}].</translation>
    </message>
    <message>
        <source>Whether {domain} allows this computer was not looked up.</source>
        <translation>Ob {domain} diesen Rechner erlaubt, wurde nicht nachgesehen.</translation>
    </message>
    <message>
        <source>SPF for {domain}[ ({identity})] was not evaluated: lookups are off.</source>
        <translation>SPF für {domain}[ ({identity})] wurde nicht ausgewertet: Abfragen sind aus.</translation>
    </message>
    <message>
        <source>The domain {domain} neither allows nor forbids the computer {ip}.</source>
        <translation>Die Domain {domain} erlaubt den Rechner {ip} weder, noch verbietet sie ihn.</translation>
    </message>
    <message>
        <source>SPF neutral for {domain}[ ({identity})] from {ip}[: {term}].</source>
        <translation>SPF neutral für {domain}[ ({identity})] von {ip}[: {term}].</translation>
    </message>
    <message>
        <source>The domain {domain} does not say who may send for it.</source>
        <translation>Die Domain {domain} sagt nicht, wer für sie senden darf.</translation>
    </message>
    <message>
        <source>SPF none for {domain}[ ({identity})].</source>
        <translation>SPF none für {domain}[ ({identity})].</translation>
    </message>
    <message>
        <source>The domain {domain} allows the computer {ip} to send for it.</source>
        <translation>Die Domain {domain} erlaubt dem Rechner {ip}, für sie zu senden.</translation>
    </message>
    <message>
        <source>SPF pass for {domain}[ ({identity})] from {ip}[: {term}].</source>
        <translation>SPF pass für {domain}[ ({identity})] von {ip}[: {term}].</translation>
    </message>
    <message>
        <source>What the domain {domain} published about its servers is broken.</source>
        <translation>Was die Domain {domain} über ihre Server veröffentlicht hat, ist fehlerhaft.</translation>
    </message>
    <message>
        <source>SPF permerror for {domain}[ ({identity})][: {term}].</source>
        <translation>SPF permerror für {domain}[ ({identity})][: {term}].</translation>
    </message>
    <message>
        <source>The domain {domain} says that the computer {ip} is probably not allowed to send for it.</source>
        <translation>Die Domain {domain} sagt, dass der Rechner {ip} wahrscheinlich nicht für sie senden darf.</translation>
    </message>
    <message>
        <source>SPF softfail for {domain}[ ({identity})] from {ip}[: {term}].</source>
        <translation>SPF softfail für {domain}[ ({identity})] von {ip}[: {term}].</translation>
    </message>
    <message>
        <source>What the domain {domain} says about its servers could not be looked up now.</source>
        <translation>Was die Domain {domain} über ihre Server sagt, war jetzt nicht abzufragen.</translation>
    </message>
    <message>
        <source>SPF temperror for {domain}[ ({identity})][: {term}].</source>
        <translation>SPF temperror für {domain}[ ({identity})][: {term}].</translation>
    </message>
    <message>
        <source>The address that the bounce came to lacks the mark of mail that you forwarded.</source>
        <translation>Der Adresse, an die der Rückläufer ging, fehlt das Kennzeichen weitergeleiteter Mail.</translation>
    </message>
    <message>
        <source>No SRS address of ours, although forwarded mail is rewritten.</source>
        <translation>Keine SRS-Adresse von uns, obwohl weitergeleitete Mail umgeschrieben wird.</translation>
    </message>
    <message>
        <source>The bounce came to an address that your server made for forwarded mail, but its time has run out[: {address}].</source>
        <translation>Der Rückläufer ging an eine Adresse, die Ihr Server für weitergeleitete Mail bildete, aber ihre Zeit ist abgelaufen[: {address}].</translation>
    </message>
    <message>
        <source>The SRS address[ {address}] verifies, but its time window is past.</source>
        <translation>Die SRS-Adresse[ {address}] ist gültig, aber über ihren Zeitraum hinaus.</translation>
    </message>
    <message>
        <source>The bounce came to an address that pretends to be made by your server for forwarded mail[: {address}].</source>
        <translation>Der Rückläufer ging an eine Adresse, die vorgibt, von Ihrem Server für weitergeleitete Mail gebildet zu sein[: {address}].</translation>
    </message>
    <message>
        <source>The SRS address[ {address}] does not verify[: {reason}]</source>
        <translation>Die SRS-Adresse[ {address}] ist ungültig[: {reason}]</translation>
    </message>
    <message>
        <source>Whether the bounce came to an address that your server made for forwarded mail[, {address},] cannot be checked[: {reason}]</source>
        <translation>Ob der Rückläufer an eine Adresse ging, die Ihr Server für weitergeleitete Mail bildete[, {address}], lässt sich nicht prüfen[: {reason}]</translation>
    </message>
    <message>
        <source>The SRS address[ {address}] cannot be verified[: {reason}]</source>
        <translation>Die SRS-Adresse[ {address}] lässt sich nicht prüfen[: {reason}]</translation>
    </message>
    <message>
        <source>The bounce came to an address that your server made for mail that it forwarded[ for {original}].</source>
        <translation>Der Rückläufer ging an eine Adresse, die Ihr Server für Mail bildete, die er[ für {original}] weiterleitete.</translation>
    </message>
    <message>
        <source>The SRS address[ {address}] verifies[: forwarded for {original}].</source>
        <translation>Die SRS-Adresse[ {address}] ist gültig[: weitergeleitet für {original}].</translation>
    </message>
    <message>
        <source>On the way[ to {by}] the message was not encrypted.</source>
        <translation>Auf dem Weg[ zu {by}] war die Nachricht nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>No TLS[ between {from}][ and {by}][, with {keyword}].</source>
        <translation>Kein TLS[ zwischen {from}][ und {by}][, with {keyword}].</translation>
    </message>
    <message>
        <source>The line about the way[ to {by}] contradicts itself about encryption.</source>
        <translation>Die Zeile über den Weg[ zu {by}] widerspricht sich über die Verschlüsselung.</translation>
    </message>
    <message>
        <source>Keyword and clause disagree about TLS[, with {keyword}][, by {by}].</source>
        <translation>Schlüsselwort und Angabe sind über TLS uneins[, with {keyword}][, von {by}].</translation>
    </message>
    <message>
        <source>On the way[ to {by}] the message was encrypted.</source>
        <translation>Auf dem Weg[ zu {by}] war die Nachricht verschlüsselt.</translation>
    </message>
    <message>
        <source>TLS[ {version}][ {cipher}][, by {by}]; the peer was not verified.</source>
        <translation>TLS[ {version}][ {cipher}][, von {by}]; die Gegenseite wurde nicht überprüft.</translation>
    </message>
    <message>
        <source>On the way[ to {by}] the encryption was outdated[: {version}].</source>
        <translation>Auf dem Weg[ zu {by}] war die Verschlüsselung veraltet[: {version}].</translation>
    </message>
    <message>
        <source>An obsolete TLS version[: {version}][, by {by}].</source>
        <translation>Eine überholte TLS-Version[: {version}][, von {by}].</translation>
    </message>
    <message>
        <source>On the way[ to {by}] the message was encrypted, and the other side proved who it is.</source>
        <translation>Auf dem Weg[ zu {by}] war die Nachricht verschlüsselt, und die Gegenseite hat sich ausgewiesen.</translation>
    </message>
    <message>
        <source>TLS[ {version}][ {cipher}][, by {by}]; the peer&apos;s certificate was verified.</source>
        <translation>TLS[ {version}][ {cipher}][, von {by}]; das Zertifikat der Gegenseite wurde überprüft.</translation>
    </message>
    <message>
        <source>On the way[ to {by}] the encryption could be broken[: {cipher}].</source>
        <translation>Auf dem Weg[ zu {by}] war die Verschlüsselung angreifbar[: {cipher}].</translation>
    </message>
    <message>
        <source>A weak cipher suite[: {cipher}][, by {by}].</source>
        <translation>Eine schwache Cipher-Suite[: {cipher}][, von {by}].</translation>
    </message>
    <message>
        <source>[ It called itself {helo}.][ Its address is {ip}.]</source>
        <translation>[ Er nannte sich {helo}.][ Seine Adresse ist {ip}.]</translation>
    </message>
    <message>
        <source>[ The address is {ip}.][ The name is {name}.]</source>
        <translation>[ Die Adresse ist {ip}.][ Der Name ist {name}.]</translation>
    </message>
    <message>
        <source>[Hop {hop}: ]</source>
        <translation>[Hop {hop}: ]</translation>
    </message>
    <message>
        <source>[ Written by {by}.][ Name given: {helo}.][ Address: {ip}.][ Time since the hop before: {seconds}.]</source>
        <translation>[ Geschrieben von {by}.][ Genannter Name: {helo}.][ Adresse: {ip}.][ Zeit seit dem Hop davor: {seconds}.]</translation>
    </message>
    <message>
        <source>[ It is about {detail}.][ Times: {count}.]</source>
        <translation>[ Es geht um {detail}.][ Anzahl: {count}.]</translation>
    </message>
    <message>
        <source>Hop %1 of the returned message</source>
        <translation>Hop %1 der zurückgebrachten Nachricht</translation>
    </message>
    <message>
        <source>Hop %1</source>
        <translation>Hop %1</translation>
    </message>
    <message>
        <source>Recipient %1</source>
        <translation>Empfänger %1</translation>
    </message>
    <message>
        <source>The returned message</source>
        <translation>Die zurückgebrachte Nachricht</translation>
    </message>
    <message>
        <source>This message</source>
        <translation>Diese Nachricht</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Beweis</translation>
    </message>
    <message>
        <source>The seals that forwarding servers put on the message are broken[, at number {instance}].</source>
        <translation>Die Siegel, die weiterleitende Server an die Nachricht setzten, sind gebrochen[, beim {instance}.].</translation>
    </message>
    <message>
        <source>The ARC chain does not validate[ at instance {instance}][: {reason}].</source>
        <translation>Die ARC-Kette ist nicht gültig[ bei Instanz {instance}][: {reason}].</translation>
    </message>
    <message>
        <source>Historic evidence: ARC-Authentication-Results of instance {instance}[ by {sealer}] say[ dkim={dkim}][ spf={spf}][ dmarc={dmarc}].</source>
        <translation>Historischer Hinweis: ARC-Authentication-Results der Instanz {instance}[ von {sealer}] sagen[ dkim={dkim}][ spf={spf}][ dmarc={dmarc}].</translation>
    </message>
    <message>
        <source>Servers on the way sealed the message[, last {sealer}]; the seals were not looked up.</source>
        <translation>Server unterwegs haben die Nachricht versiegelt[, zuletzt {sealer}]; die Siegel wurden nicht nachgeschlagen.</translation>
    </message>
    <message>
        <source>The seals that servers put on the message on its way[, last {sealer},] are unbroken. That tells what they claim to have seen, nothing more.</source>
        <translation>Die Siegel, die Server unterwegs an die Nachricht setzten[, zuletzt {sealer},] sind ungebrochen. Das sagt, was diese gesehen haben wollen, mehr nicht.</translation>
    </message>
    <message>
        <source>The seals that servers put on the message on its way could not be checked now.</source>
        <translation>Die Siegel, die Server unterwegs an die Nachricht setzten, konnten jetzt nicht geprüft werden.</translation>
    </message>
    <message>
        <source>The ARC chain could not be judged[: {reason}].</source>
        <translation>Die ARC-Kette konnte nicht beurteilt werden[: {reason}].</translation>
    </message>
    <message>
        <source>It carries a signature of the sender&apos;s domain[ {domain}], which could not be checked.</source>
        <translation>Sie trägt eine Signatur der Domain des Absenders[, {domain}], die nicht geprüft werden konnte.</translation>
    </message>
    <message>
        <source>A DKIM signature of a domain related to the author&apos;s[, d={domain},] is present, but could not be verified[: {reason}].</source>
        <translation>Eine DKIM-Signatur einer mit der des Absenders verwandten Domain[, d={domain},] ist vorhanden, konnte aber nicht geprüft werden[: {reason}].</translation>
    </message>
    <message>
        <source>Your receiving server[ {server}] came to the same results when the message arrived.</source>
        <translation>Ihr empfangender Server[ {server}] kam beim Eintreffen zu denselben Ergebnissen.</translation>
    </message>
    <message>
        <source>Authentication-Results[ of {server}] agree with our own: {methods}.</source>
        <translation>Authentication-Results[ von {server}] stimmen mit unseren überein: {methods}.</translation>
    </message>
    <message>
        <source>Your receiving server[ {server}] wrote another result for {method} than the one found now: {recorded}, not {found}[. The reason: {reason}].</source>
        <translation>Ihr empfangender Server[ {server}] schrieb bei {method} ein anderes Ergebnis als das jetzt gefundene: {recorded}, nicht {found}[. Der Grund: {reason}].</translation>
    </message>
    <message>
        <source>Authentication-Results[ of {server}] have {method}={recorded}, we found {found}[: {reason}].</source>
        <translation>Authentication-Results[ von {server}] haben {method}={recorded}, gefunden wurde {found}[: {reason}].</translation>
    </message>
    <message>
        <source>A line that claims to be your own server&apos;s check[, {server},] stands where a stranger could have written it. It is not believed.</source>
        <translation>Eine Zeile, die sich als Prüfung Ihres eigenen Servers ausgibt[, {server},] steht dort, wo auch ein Fremder sie hätte schreiben können. Ihr wird nicht geglaubt.</translation>
    </message>
    <message>
        <source>An own authserv-id[, {server},] below the boundary hop: not written by our receiver for this delivery, perhaps forged.</source>
        <translation>Eine eigene authserv-id[, {server},] unterhalb der Grenze: nicht von unserem Empfänger bei dieser Zustellung geschrieben, vielleicht gefälscht.</translation>
    </message>
    <message>
        <source>The line with a server&apos;s check results[, {server},] is not well formed.</source>
        <translation>Die Zeile mit den Prüfergebnissen eines Servers[, {server},] ist nicht richtig gebildet.</translation>
    </message>
    <message>
        <source>The field[ of {server}] strays from the grammar[: {deviation}].</source>
        <translation>Das Feld[ von {server}] weicht von der Grammatik ab[: {deviation}].</translation>
    </message>
    <message>
        <source>Another server[, {server},] noted check results. Anybody could have written that, so it is not used.</source>
        <translation>Ein anderer Server[, {server},] hat Prüfergebnisse notiert. Das hätte jeder schreiben können, deshalb zählt es nicht.</translation>
    </message>
    <message>
        <source>Results[ by {server}][: {methods}] from outside the trusted part: shown, not used.</source>
        <translation>Ergebnisse[ von {server}][: {methods}] von außerhalb des vertrauten Teils: gezeigt, nicht verwendet.</translation>
    </message>
    <message>
        <source>The message that came back carries your own signature, but was changed after you had sent it[: {alteration}].</source>
        <translation>Die Nachricht, die zurückkam, trägt Ihre eigene Signatur, wurde aber nach dem Absenden verändert[: {alteration}].</translation>
    </message>
    <message>
        <source>Our DKIM signature is in the original and covers its header; what came back was altered after signing[: {alteration}].</source>
        <translation>Unsere DKIM-Signatur steht im Original und gilt für den Kopf; was zurückkam, wurde nach dem Signieren verändert[: {alteration}].</translation>
    </message>
    <message>
        <source>The signature[ of {domain}] covers only the beginning of the text; somebody may have added the rest.</source>
        <translation>Die Signatur[ von {domain}] gilt nur für den Anfang des Textes; den Rest kann jemand angefügt haben.</translation>
    </message>
    <message>
        <source>l={limit} of {length} octets are covered[ by d={domain} s={selector}]: the rest is unsigned.</source>
        <translation>l={limit} von {length} Oktetten sind erfasst[ durch d={domain} s={selector}]: Der Rest ist nicht signiert.</translation>
    </message>
    <message>
        <source>The text is not the one that {domain} signed.</source>
        <translation>Der Text ist nicht der, den {domain} unterschrieben hat.</translation>
    </message>
    <message>
        <source>The body hash does not match[, d={domain} s={selector}]; the header signature: {header}.</source>
        <translation>Der Hash des Körpers stimmt nicht[, d={domain} s={selector}]; die Signatur des Kopfes: {header}.</translation>
    </message>
    <message>
        <source>The signature that names {domain} does not fit the message: it was changed, or the signature is not theirs.</source>
        <translation>Die Signatur, die {domain} nennt, passt nicht zur Nachricht: Diese wurde verändert, oder die Signatur ist nicht von dort.</translation>
    </message>
    <message>
        <source>b= does not verify over the header[, d={domain} s={selector}].</source>
        <translation>b= gilt nicht für den Kopf[, d={domain} s={selector}].</translation>
    </message>
    <message>
        <source>After {domain} had signed, somebody put a second sender into the message. Who it shows as its author cannot be trusted.</source>
        <translation>Nachdem {domain} unterschrieben hatte, setzte jemand einen zweiten Absender in die Nachricht. Dem gezeigten Absender ist nicht zu trauen.</translation>
    </message>
    <message>
        <source>More From fields than h= names[, d={domain} s={selector}]: one was added after signing.</source>
        <translation>Mehr From-Felder, als h= nennt[, d={domain} s={selector}]: Eines wurde nach dem Signieren hinzugefügt.</translation>
    </message>
    <message>
        <source>The key of {domain} is no longer published; one that was seen earlier fits.</source>
        <translation>Der Schlüssel von {domain} ist nicht mehr veröffentlicht; ein früher gesehener passt.</translation>
    </message>
    <message>
        <source>The key[ {selector}._domainkey.{domain}] is gone from DNS; one that was kept was used.</source>
        <translation>Der Schlüssel[ {selector}._domainkey.{domain}] steht nicht mehr im DNS; ein aufbewahrter wurde benutzt.</translation>
    </message>
    <message>
        <source>{domain} says that it is only trying out its signatures.</source>
        <translation>{domain} erklärt, Signaturen nur zu erproben.</translation>
    </message>
    <message>
        <source>t=y in the key[ {selector}._domainkey.{domain}]: the domain is testing DKIM.</source>
        <translation>t=y im Schlüssel[ {selector}._domainkey.{domain}]: Die Domain erprobt DKIM.</translation>
    </message>
    <message>
        <source>The signature of {domain} was not checked, since lookups are off.</source>
        <translation>Die Signatur von {domain} wurde nicht geprüft, weil Abfragen aus sind.</translation>
    </message>
    <message>
        <source>The signature[ d={domain} s={selector}] was not verified: lookups are off.</source>
        <translation>Die Signatur[ d={domain} s={selector}] wurde nicht geprüft: Abfragen sind aus.</translation>
    </message>
    <message>
        <source>{domain} publishes no key for this signature: it may be made up, or the key was taken away since.</source>
        <translation>{domain} veröffentlicht keinen Schlüssel zu dieser Signatur: Sie kann erfunden sein, oder der Schlüssel wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>No key at {selector}._domainkey.{domain}.</source>
        <translation>Kein Schlüssel unter {selector}._domainkey.{domain}.</translation>
    </message>
    <message>
        <source>The message carries no signature.</source>
        <translation>Die Nachricht trägt keine Signatur.</translation>
    </message>
    <message>
        <source>No DKIM-Signature field.</source>
        <translation>Kein Feld DKIM-Signature.</translation>
    </message>
    <message>
        <source>The key of {domain} uses an outdated form.</source>
        <translation>Der Schlüssel von {domain} hat eine veraltete Form.</translation>
    </message>
    <message>
        <source>The key record[ {selector}._domainkey.{domain}] has tags that are not registered, such as g=.</source>
        <translation>Der Schlüsseleintrag[ {selector}._domainkey.{domain}] hat nicht registrierte Tags wie g=.</translation>
    </message>
    <message>
        <source>The message is as {domain} signed it.</source>
        <translation>Die Nachricht ist so, wie {domain} sie unterschrieben hat.</translation>
    </message>
    <message>
        <source>The signature verifies[: d={domain} s={selector}][, {algorithm}][, {bits} bits].</source>
        <translation>Die Signatur gilt[: d={domain} s={selector}][, {algorithm}][, {bits} Bit].</translation>
    </message>
    <message>
        <source>The signature of {domain} is broken and cannot be checked.</source>
        <translation>Die Signatur von {domain} ist fehlerhaft und nicht prüfbar.</translation>
    </message>
    <message>
        <source>The signature[ d={domain} s={selector}] or its key cannot be used[: {reason}].</source>
        <translation>Die Signatur[ d={domain} s={selector}] oder ihr Schlüssel ist unbrauchbar[: {reason}].</translation>
    </message>
    <message>
        <source>The signature of {domain} fits, but is made so weakly that anybody could forge it today.</source>
        <translation>Die Signatur von {domain} passt, ist aber so schwach gemacht, dass heute jeder sie fälschen könnte.</translation>
    </message>
    <message>
        <source>The signature[ d={domain} s={selector}] verifies arithmetically, but is not acceptable[: {algorithm}][, {bits} bits].</source>
        <translation>Die Signatur[ d={domain} s={selector}] stimmt rechnerisch, ist aber nicht annehmbar[: {algorithm}][, {bits} Bit].</translation>
    </message>
    <message>
        <source>The recipient that the report is about[, {address},] is one to whom the signed message was written.</source>
        <translation>Der Empfänger, um den es geht[, {address},] ist einer, an den die unterschriebene Nachricht geschrieben war.</translation>
    </message>
    <message>
        <source>The recipient[ {address}] stands in the signed To or Cc.</source>
        <translation>Der Empfänger[ {address}] steht im signierten To oder Cc.</translation>
    </message>
    <message>
        <source>The recipient that the report is about[, {address},] is none to whom the signed message was written. It may have been a blind copy, or forwarded, or sent again by somebody else.</source>
        <translation>Der Empfänger, um den es geht[, {address},] ist keiner, an den die unterschriebene Nachricht geschrieben war. Es kann eine Blindkopie sein, eine Weiterleitung oder ein erneutes Versenden durch jemand anderen.</translation>
    </message>
    <message>
        <source>The recipient[ {address}] stands neither in the signed To nor Cc: Bcc, a forwarder, or a replay.</source>
        <translation>Der Empfänger[ {address}] steht weder im signierten To noch Cc: Bcc, eine Weiterleitung oder ein Replay.</translation>
    </message>
    <message>
        <source>{domain} has withdrawn the key of this signature.</source>
        <translation>{domain} hat den Schlüssel dieser Signatur zurückgezogen.</translation>
    </message>
    <message>
        <source>p= is empty at {selector}._domainkey.{domain}: the key is revoked.</source>
        <translation>p= ist leer unter {selector}._domainkey.{domain}: Der Schlüssel ist widerrufen.</translation>
    </message>
    <message>
        <source>The message was signed {days} days before it was handed over: somebody seems to have sent an old one again.</source>
        <translation>Die Nachricht war {days} Tage vor der Übergabe unterschrieben worden: Jemand scheint eine alte erneut versandt zu haben.</translation>
    </message>
    <message>
        <source>Injected {days} days after the signed date, which is longer than queues keep mail.</source>
        <translation>Eingeliefert {days} Tage nach dem signierten Datum, länger als Warteschlangen aufbewahren.</translation>
    </message>
    <message>
        <source>{domain} publishes several keys under one name, which leaves it open which one counts.</source>
        <translation>{domain} veröffentlicht unter einem Namen mehrere Schlüssel; welcher gilt, bleibt offen.</translation>
    </message>
    <message>
        <source>Several key records at {selector}._domainkey.{domain}; each was tried.</source>
        <translation>Mehrere Schlüsseleinträge unter {selector}._domainkey.{domain}; jeder wurde probiert.</translation>
    </message>
    <message>
        <source>The key of {domain} is short; a longer one would be better.</source>
        <translation>Der Schlüssel von {domain} ist kurz; ein längerer wäre besser.</translation>
    </message>
    <message>
        <source>The key has {bits} bits; 2048 are recommended[, d={domain} s={selector}].</source>
        <translation>Der Schlüssel hat {bits} Bit; empfohlen sind 2048[, d={domain} s={selector}].</translation>
    </message>
    <message>
        <source>The signature of {domain} had run out when the message came.</source>
        <translation>Die Signatur von {domain} war abgelaufen, als die Nachricht kam.</translation>
    </message>
    <message>
        <source>x= was past at the time of receipt[, d={domain} s={selector}].</source>
        <translation>x= war beim Empfang vorüber[, d={domain} s={selector}].</translation>
    </message>
    <message>
        <source>The signature of {domain} bears a time that had not come when the message was received.</source>
        <translation>Die Signatur von {domain} trägt eine Zeit, die beim Empfang noch nicht gekommen war.</translation>
    </message>
    <message>
        <source>t= lies after the time of receipt[, d={domain} s={selector}].</source>
        <translation>t= liegt nach dem Empfang[, d={domain} s={selector}].</translation>
    </message>
    <message>
        <source>After {domain} had signed, somebody put a second subject into the message.</source>
        <translation>Nachdem {domain} unterschrieben hatte, setzte jemand einen zweiten Betreff in die Nachricht.</translation>
    </message>
    <message>
        <source>More Subject fields than h= names[, d={domain} s={selector}]: one was added after signing.</source>
        <translation>Mehr Subject-Felder, als h= nennt[, d={domain} s={selector}]: Eines wurde nach dem Signieren hinzugefügt.</translation>
    </message>
    <message>
        <source>The key of {domain} could not be looked up now, so that its signature is not checked.</source>
        <translation>Der Schlüssel von {domain} ließ sich jetzt nicht nachschlagen; die Signatur ist ungeprüft.</translation>
    </message>
    <message>
        <source>No answer for {selector}._domainkey.{domain}[: {reason}].</source>
        <translation>Keine Antwort für {selector}._domainkey.{domain}[: {reason}].</translation>
    </message>
    <message>
        <source>There are so many signatures that not all were checked.</source>
        <translation>Es gibt so viele Signaturen, dass nicht alle geprüft wurden.</translation>
    </message>
    <message>
        <source>More signatures than are verified in one message.</source>
        <translation>Mehr Signaturen, als in einer Nachricht geprüft werden.</translation>
    </message>
    <message>
        <source>The signature of {domain} leaves lines of the header open that matter: {fields}.</source>
        <translation>Die Signatur von {domain} lässt wichtige Zeilen des Kopfes offen: {fields}.</translation>
    </message>
    <message>
        <source>Not in h=[ of d={domain} s={selector}]: {fields}.</source>
        <translation>Nicht in h=[ von d={domain} s={selector}]: {fields}.</translation>
    </message>
    <message>
        <source>RFC 7489 (historic) gives {legacy} for {domain}[, organizational domain {organization}][: {difference}].</source>
        <translation>RFC 7489 (historisch) ergibt {legacy} für {domain}[, organisatorische Domain {organization}][: {difference}].</translation>
    </message>
    <message>
        <source>DMARC fail for {domain}[: {reason}][; policy {policy} by {tag}= at {record}].</source>
        <translation>DMARC fail für {domain}[: {reason}][; Regel {policy} durch {tag}= bei {record}].</translation>
    </message>
    <message>
        <source>What {domain} says about mail in its name was not looked up.</source>
        <translation>Was {domain} über Mail in ihrem Namen sagt, wurde nicht nachgeschlagen.</translation>
    </message>
    <message>
        <source>DMARC for {domain} was not evaluated: lookups are off.</source>
        <translation>DMARC für {domain} wurde nicht ausgewertet: Abfragen sind aus.</translation>
    </message>
    <message>
        <source>The message names no author that could be checked.</source>
        <translation>Die Nachricht nennt keinen Absender, der sich prüfen ließe.</translation>
    </message>
    <message>
        <source>From has no mailbox with a domain: DMARC does not apply.</source>
        <translation>From hat kein Postfach mit Domain: DMARC ist nicht anwendbar.</translation>
    </message>
    <message>
        <source>{domain} does not say what to do with mail that only pretends to come from it.</source>
        <translation>{domain} sagt nicht, was mit Mail geschehen soll, die nur vorgibt, von dort zu kommen.</translation>
    </message>
    <message>
        <source>No DMARC record for {domain}[: {reason}].</source>
        <translation>Kein DMARC-Eintrag für {domain}[: {reason}].</translation>
    </message>
    <message>
        <source>The message comes from {domain}, as it says.</source>
        <translation>Die Nachricht kommt von {domain}, wie sie sagt.</translation>
    </message>
    <message>
        <source>DMARC pass for {domain}[: {reason}][, by {aligned}].</source>
        <translation>DMARC pass für {domain}[: {reason}][, durch {aligned}].</translation>
    </message>
    <message>
        <source>What {domain} published about mail in its name is broken.</source>
        <translation>Was {domain} über Mail in ihrem Namen veröffentlicht, ist fehlerhaft.</translation>
    </message>
    <message>
        <source>DMARC permerror for {domain}[: {reason}].</source>
        <translation>DMARC permerror für {domain}[: {reason}].</translation>
    </message>
    <message>
        <source>What {domain} published about mail in its name has a fault, which changes nothing here.</source>
        <translation>Was {domain} über Mail in ihrem Namen veröffentlicht, hat einen Fehler, der hier nichts ändert.</translation>
    </message>
    <message>
        <source>The DMARC record[ at {record}] has a fault[: {fault}].</source>
        <translation>Der DMARC-Eintrag[ bei {record}] hat einen Fehler[: {fault}].</translation>
    </message>
    <message>
        <source>The message names authors of several domains[: {authors}]; which one a mail program shows is not certain.</source>
        <translation>Die Nachricht nennt Absender mehrerer Domains[: {authors}]; welchen ein Mailprogramm zeigt, ist nicht sicher.</translation>
    </message>
    <message>
        <source>From has several domains[: {authors}]; DMARC leaves such a message out.</source>
        <translation>From hat mehrere Domains[: {authors}]; DMARC nimmt eine solche Nachricht aus.</translation>
    </message>
    <message>
        <source>Whether the message comes from {domain} cannot be told now, since an answer is missing.</source>
        <translation>Ob die Nachricht von {domain} kommt, ist jetzt nicht zu sagen, weil eine Antwort fehlt.</translation>
    </message>
    <message>
        <source>DMARC for {domain} is not decided[: {reason}].</source>
        <translation>DMARC für {domain} ist nicht entschieden[: {reason}].</translation>
    </message>
    <message>
        <source>t=y at {record}: {published} is applied as {policy}.</source>
        <translation>t=y bei {record}: {published} wird als {policy} angewandt.</translation>
    </message>
    <message>
        <source>The owner of {domain} could make such forgeries easier to refuse: {step}.</source>
        <translation>Der Inhaber von {domain} könnte solche Fälschungen leichter abweisbar machen: {step}.</translation>
    </message>
    <message>
        <source>To tighten for {domain}: {step}[, now {now}].</source>
        <translation>Zu verschärfen für {domain}: {step}[, jetzt {now}].</translation>
    </message>
    <message>
        <source>At the injection point DMARC fails for {domain}, policy {policy}[: {reason}]: the bouncer could have refused it in the session.</source>
        <translation>Bei der Einlieferung ergibt DMARC für {domain} fail, Regel {policy}[: {reason}]: Das System hätte in der Sitzung ablehnen können.</translation>
    </message>
    <message>
        <source>The server that sent it back could have refused the message at once: {domain} forbids the computer {ip} to send for it.</source>
        <translation>Der Server, der sie zurückschickte, hätte die Nachricht sofort abweisen können: {domain} verbietet dem Rechner {ip}, dafür zu senden.</translation>
    </message>
    <message>
        <source>SPF fail for {domain}[ ({identity})] from {ip} at the injection point[: {term}]: the bouncer could have refused it in the session.</source>
        <translation>SPF fail für {domain}[ ({identity})] von {ip} bei der Einlieferung[: {term}]: Das System hätte in der Sitzung ablehnen können.</translation>
    </message>
    <message>
        <source>The first server that sealed the message[, {sealer},] wrote down what it had found[: signature {dkim}][, sending computer {spf}][, author {dmarc}]. That is an old note, not a proof.</source>
        <translation>Der erste Server, der die Nachricht versiegelt hat[, {sealer},] hat vermerkt, was er fand[: Signatur {dkim}][, sendender Rechner {spf}][, Verfasser {dmarc}]. Das ist ein alter Vermerk, kein Beweis.</translation>
    </message>
    <message>
        <source>By the older rules, which many servers still follow, {domain} would be judged otherwise[: {difference}].</source>
        <translation>Nach den älteren Regeln, denen viele Server noch folgen, fiele das Urteil über {domain} anders aus[: {difference}].</translation>
    </message>
    <message>
        <source>Nothing shows that the message comes from {domain}[, whose owner asks in that case {policy}].</source>
        <translation>Nichts zeigt, dass die Nachricht von {domain} kommt[; deren Inhaber bittet für diesen Fall, {policy}].</translation>
    </message>
    <message>
        <source>{domain} is only trying out its rule: for the time being it asks {policy}.</source>
        <translation>{domain} probiert ihre Regel nur aus: Einstweilen bittet sie, {policy}.</translation>
    </message>
    <message>
        <source>The server that sent it back could have refused the message at once: {domain} asks {policy} where nothing shows that a message is its own.</source>
        <translation>Der Server, der sie zurücksandte, hätte die Nachricht sofort ablehnen können: {domain} bittet, {policy}, wenn nichts zeigt, dass eine Nachricht von ihr ist.</translation>
    </message>
    <message>
        <source>publish which computers may send for it (SPF)</source>
        <translation>veröffentlichen, welche Rechner für sie senden dürfen (SPF)</translation>
    </message>
    <message>
        <source>publish an SPF record</source>
        <translation>einen SPF-Eintrag veröffentlichen</translation>
    </message>
    <message>
        <source>forbid all other computers clearly (SPF)</source>
        <translation>alle anderen Rechner klar ausschließen (SPF)</translation>
    </message>
    <message>
        <source>end the SPF record with -all</source>
        <translation>den SPF-Eintrag mit -all beenden</translation>
    </message>
    <message>
        <source>mend what it published about its computers (SPF)</source>
        <translation>richtigstellen, was sie über ihre Rechner veröffentlicht (SPF)</translation>
    </message>
    <message>
        <source>mend the SPF record</source>
        <translation>den SPF-Eintrag richtigstellen</translation>
    </message>
    <message>
        <source>publish what is to become of mail that only pretends to come from it (DMARC)</source>
        <translation>veröffentlichen, was mit Mail geschehen soll, die nur vorgibt, von ihr zu sein (DMARC)</translation>
    </message>
    <message>
        <source>publish a DMARC record</source>
        <translation>einen DMARC-Eintrag veröffentlichen</translation>
    </message>
    <message>
        <source>ask that such mail be refused (DMARC)</source>
        <translation>darum bitten, dass solche Mail abgelehnt wird (DMARC)</translation>
    </message>
    <message>
        <source>publish p=quarantine or p=reject</source>
        <translation>p=quarantine oder p=reject veröffentlichen</translation>
    </message>
    <message>
        <source>ask the same for the names below it (DMARC)</source>
        <translation>für die Namen darunter um dasselbe bitten (DMARC)</translation>
    </message>
    <message>
        <source>make sp= as strict as p=</source>
        <translation>sp= so streng wie p= machen</translation>
    </message>
    <message>
        <source>ask the same for names that do not exist (DMARC)</source>
        <translation>für Namen, die es nicht gibt, um dasselbe bitten (DMARC)</translation>
    </message>
    <message>
        <source>make np= as strict as p=</source>
        <translation>np= so streng wie p= machen</translation>
    </message>
    <message>
        <source>end the trial of its rule (DMARC)</source>
        <translation>die Probe ihrer Regel beenden (DMARC)</translation>
    </message>
    <message>
        <source>take t=y off the record</source>
        <translation>t=y aus dem Eintrag nehmen</translation>
    </message>
    <message>
        <source>A server that sealed the message[, {sealer},] says that it still came from {domain} when it got it. That is its word, not a proof.</source>
        <translation>Ein Server, der die Nachricht versiegelte[, {sealer},] sagt, sie sei noch von {domain} gekommen, als er sie bekam. Das ist sein Wort, kein Beweis.</translation>
    </message>
    <message>
        <source>Historic evidence: instance {instance}[ by {sealer}] recorded[ dkim={dkim}][ dmarc={dmarc}] for {domain}.</source>
        <translation>Historischer Hinweis: Instanz {instance}[ von {sealer}] hielt[ dkim={dkim}][ dmarc={dmarc}] für {domain} fest.</translation>
    </message>
    <message>
        <source>The author&apos;s domain[ {domain}] has signed the message, and the signature fits.</source>
        <translation>Die Domain des Absenders[, {domain},] hat die Nachricht unterschrieben, und die Unterschrift passt.</translation>
    </message>
    <message>
        <source>A signature of the author&apos;s domain[, d={signer},] verifies and is aligned.</source>
        <translation>Eine Signatur der Domain des Absenders[, d={signer},] gilt und passt zu From.</translation>
    </message>
    <message>
        <source>A mailing list passed the message on[: {list}].</source>
        <translation>Eine Mailingliste hat die Nachricht weitergegeben[: {list}].</translation>
    </message>
    <message>
        <source>Header fields of a mailing list are present[: {list}].</source>
        <translation>Kopffelder einer Mailingliste sind vorhanden[: {list}].</translation>
    </message>
    <message>
        <source>It carries a signature of the author&apos;s domain[ {domain}] that does not fit: it was changed on the way, or the signature was copied from elsewhere.</source>
        <translation>Sie trägt eine Signatur der Domain des Absenders[, {domain},] die nicht passt: Sie wurde unterwegs verändert, oder die Signatur wurde anderswoher kopiert.</translation>
    </message>
    <message>
        <source>A signature of the author&apos;s domain[, d={signer},] does not verify, though its key exists.</source>
        <translation>Eine Signatur der Domain des Absenders[, d={signer},] gilt nicht, obwohl es ihren Schlüssel gibt.</translation>
    </message>
    <message>
        <source>The signature in the message that came back names a key that you never had: it is made up.</source>
        <translation>Die Signatur in der Nachricht, die zurückkam, nennt einen Schlüssel, den Sie nie hatten: Sie ist erfunden.</translation>
    </message>
    <message>
        <source>The selector[ {selector}] is none of ours, and DNS has no key for it.</source>
        <translation>Der Selektor[ {selector}] ist keiner von unseren, und das DNS hat keinen Schlüssel dazu.</translation>
    </message>
    <message>
        <source>Nothing shows that the message comes from {domain}, whose owner asks to do nothing about that.</source>
        <translation>Nichts zeigt, dass die Nachricht von {domain} kommt; die Domain wünscht deshalb keine Maßnahme.</translation>
    </message>
    <message>
        <source>The signature in the message that came back is not yours, or the message was changed[: {reason}]</source>
        <translation>Die Signatur in der Nachricht, die zurückkam, ist nicht Ihre, oder die Nachricht wurde verändert[: {reason}]</translation>
    </message>
    <message>
        <source>The message that came back carries your own valid signature[: {reason}]</source>
        <translation>Die Nachricht, die zurückkam, trägt Ihre eigene gültige Signatur[: {reason}]</translation>
    </message>
    <message>
        <source>Our DKIM signature over the original verifies[: {reason}]</source>
        <translation>Unsere DKIM-Signatur über das Original ist gültig[: {reason}]</translation>
    </message>
    <message>
        <source>A Received field of the original[, by {by},] is in our server&apos;s name or names one of our outbound addresses[, {ip}]: a forwarder that keeps the sender, a bouncer that leaves out its own fields, or a forger who knows our servers.</source>
        <translation>Ein Received-Feld des Originals[, von {by},] trägt den Namen unseres Servers oder nennt eine unserer ausgehenden Adressen[, {ip}]: eine Weiterleitung, die den Absender beibehält, ein System, das seine eigenen Felder weglässt, oder ein Fälscher, der unsere Server kennt.</translation>
    </message>
    <message>
        <source>The author&apos;s own domain[, {domain},] signed the message before it was changed.</source>
        <translation>Die eigene Domain des Verfassers[, {domain},] hat die Nachricht signiert, bevor sie verändert wurde.</translation>
    </message>
    <message>
        <source>The signature is of the author&apos;s domain[, d={signer}]; it covers the header, or fits when the alteration is undone.</source>
        <translation>Die Signatur ist von der Domain des Verfassers[, d={signer}]; sie gilt für den Kopf oder passt, wenn die Änderung zurückgenommen wird.</translation>
    </message>
    <message>
        <source>Your receiving server[ {server}] found when the message arrived that it really comes from {domain}.</source>
        <translation>Ihr empfangender Server[ {server}] stellte beim Eintreffen fest, dass die Nachricht wirklich von {domain} kommt.</translation>
    </message>
    <message>
        <source>A trusted field[ of {server}] has {method}=pass for the author&apos;s domain {domain}.</source>
        <translation>Ein vertrautes Feld[ von {server}] hat {method}=pass für die Domain des Absenders, {domain}.</translation>
    </message>
    <message>
        <source>It fits the header and the whole text.</source>
        <translation>Sie passt zum Kopf und zum ganzen Text.</translation>
    </message>
    <message>
        <source>Both b= and bh= verify.</source>
        <translation>b= und bh= stimmen beide.</translation>
    </message>
    <message>
        <source>The message that came back was handed to the bouncing server by {ip}[, which calls itself {helo}].||The message that came back was handed to the bouncing server by a computer that calls itself {helo}; no public address of it is noted.||Who handed the message that came back to the bouncing server is noted, but no public address.</source>
        <translation>Die Nachricht, die zurückkam, wurde von {ip}[, das sich {helo} nennt,] an den meldenden Server übergeben.||Die Nachricht, die zurückkam, wurde von einem Rechner an den meldenden Server übergeben, der sich {helo} nennt; eine öffentliche Adresse ist nicht vermerkt.||Wer die Nachricht, die zurückkam, an den meldenden Server übergab, ist vermerkt, aber keine öffentliche Adresse.</translation>
    </message>
    <message>
        <source>Injection point: {ip}[, HELO {helo}][, reverse name {name}].||Injection point without a public address[, HELO {helo}][, reverse name {name}].</source>
        <translation>Einlieferungspunkt: {ip}[, HELO {helo}][, Rückwärtsname {name}].||Einlieferungspunkt ohne öffentliche Adresse[, HELO {helo}][, Rückwärtsname {name}].</translation>
    </message>
    <message>
        <source>Which servers are yours is not known; the topmost one[, {by},] is taken for yours. It took the message from {ip}[, which calls itself {helo}].||Which servers are yours is not known; the topmost one[, {by},] is taken for yours.</source>
        <translation>Welche Server Ihre sind, ist nicht bekannt; der oberste[, {by},] wird für Ihren gehalten. Er nahm die Nachricht von {ip} an[, das sich {helo} nennt].||Welche Server Ihre sind, ist nicht bekannt; der oberste[, {by},] wird für Ihren gehalten.</translation>
    </message>
    <message>
        <source>The message that came back lacks the stamp that all your mail carries.</source>
        <translation>Der zurückgekommenen Nachricht fehlt der Stempel, den Ihre ganze Post trägt.</translation>
    </message>
    <message>
        <source>No Indicia-MAC of ours in a header that came back whole, although all our mail carries one.</source>
        <translation>Kein eigenes Indicia-MAC in einem Kopf, der ganz zurückkam, obwohl unsere ganze Post eines trägt.</translation>
    </message>
    <message>
        <source>The message that came back carries your stamp, but is not the message that was stamped[: what differs is {misfits}].</source>
        <translation>Die zurückgekommene Nachricht trägt Ihren Stempel, ist aber nicht die gestempelte Nachricht[: Anders ist {misfits}].</translation>
    </message>
    <message>
        <source>The stamp is ours, and what it covers is not what it was[: {misfits}]: altered after stamping, or moved onto another message.</source>
        <translation>Der Stempel ist unserer, und was er deckt, ist nicht mehr, was es war[: {misfits}]: nach dem Stempeln verändert oder auf eine andere Nachricht übertragen.</translation>
    </message>
    <message>
        <source>The stamp of the message that came back is yours, but too old for a bounce.</source>
        <translation>Der Stempel der zurückgekommenen Nachricht ist Ihrer, aber zu alt für einen Rückläufer.</translation>
    </message>
    <message>
        <source>The stamp verifies, and is older than its lifetime: an old message sent again, or a very late report.</source>
        <translation>Der Stempel stimmt und ist älter als seine Lebensdauer: eine alte, noch einmal gesandte Nachricht oder ein sehr später Bericht.</translation>
    </message>
    <message>
        <source>The message that came back is yours; somebody to whom you sent it seems to have sent it on.</source>
        <translation>Die zurückgekommene Nachricht ist Ihre; jemand, an den Sie sie gesandt haben, hat sie anscheinend weitergeleitet.</translation>
    </message>
    <message>
        <source>The stamp verifies; the recipient is none that was stamped, but the original&apos;s trace names one that was: forwarded, as it says.</source>
        <translation>Der Stempel stimmt; der Empfänger ist keiner der gestempelten, aber die Spur des Originals nennt einen davon: weitergeleitet, wie sie sagt.</translation>
    </message>
    <message>
        <source>The message that came back carries a stamp in your name that your server did not make.</source>
        <translation>Die zurückgekommene Nachricht trägt einen Stempel in Ihrem Namen, den Ihr Server nicht gemacht hat.</translation>
    </message>
    <message>
        <source>The stamp in our name does not verify[: {reason}]</source>
        <translation>Der Stempel in unserem Namen stimmt nicht[: {reason}]</translation>
    </message>
    <message>
        <source>The message that came back was written by you, but to others: somebody sent a copy of it.</source>
        <translation>Die zurückgekommene Nachricht haben Sie geschrieben, aber an andere: Jemand hat eine Kopie davon verschickt.</translation>
    </message>
    <message>
        <source>The stamp verifies, and the reported recipients are none of those that were stamped: replayed.</source>
        <translation>Der Stempel stimmt, und die gemeldeten Empfänger sind keine der gestempelten: wiederverwendet.</translation>
    </message>
    <message>
        <source>The stamp of the message that came back cannot be checked[: {reason}]</source>
        <translation>Der Stempel der zurückgekommenen Nachricht lässt sich nicht prüfen[: {reason}]</translation>
    </message>
    <message>
        <source>The stamp was not verified[: {reason}]</source>
        <translation>Der Stempel wurde nicht geprüft[: {reason}]</translation>
    </message>
    <message>
        <source>The message that came back carries your own stamp.</source>
        <translation>Die zurückgekommene Nachricht trägt Ihren eigenen Stempel.</translation>
    </message>
    <message>
        <source>The stamp verifies with a key of ours[: key {key}].</source>
        <translation>Der Stempel stimmt mit einem eigenen Schlüssel überein[: Schlüssel {key}].</translation>
    </message>
    <message>
        <source>Your record of sent mail was watching at that time[, from {from} to {to},] and does not know this message.</source>
        <translation>Ihr Verzeichnis gesendeter Mails war zu dieser Zeit vollständig[, von {from} bis {to},] und kennt diese Nachricht nicht.</translation>
    </message>
    <message>
        <source>The ledger covers time and sender[, {from} to {to},] and has no such Message-ID.</source>
        <translation>Das Verzeichnis deckt Zeit und Absender ab[, {from} bis {to},] und hat keine solche Message-ID.</translation>
    </message>
    <message>
        <source>Your record of sent mail knows this message otherwise[: you sent it on {sent}][ to {recipients}]. Somebody used its mark for another.</source>
        <translation>Ihr Verzeichnis gesendeter Mails kennt diese Nachricht anders[: Sie haben sie am {sent} gesendet][ an {recipients}]. Jemand hat ihre Kennung für eine andere verwendet.</translation>
    </message>
    <message>
        <source>The Message-ID is in the ledger with other recipients or another date[: {sent}][, to {recipients}].</source>
        <translation>Die Message-ID steht mit anderen Empfängern oder anderem Datum im Verzeichnis[: {sent}][, an {recipients}].</translation>
    </message>
    <message>
        <source>You wrote to that recipient at that time[, {sent}], though the message had another mark then: servers on the way change it at times.</source>
        <translation>Sie haben diesem Empfänger zu dieser Zeit geschrieben[, {sent}], doch trug die Nachricht da eine andere Kennung: Server unterwegs ändern sie bisweilen.</translation>
    </message>
    <message>
        <source>The ledger has another Message-ID for sender, recipient and time[ {sent}]: a relay may have replaced it.</source>
        <translation>Das Verzeichnis hat zu Absender, Empfänger und Zeit[ {sent}] eine andere Message-ID: Ein Relay kann sie ersetzt haben.</translation>
    </message>
    <message>
        <source>You sent it to the very recipient that this report is about[: on {sent}][ to {recipients}].</source>
        <translation>Sie haben sie genau an den Empfänger gesendet, von dem dieser Bericht handelt[: am {sent}][ an {recipients}].</translation>
    </message>
    <message>
        <source>The ledger names the reported recipient, or one in its domain[: {recipients}].</source>
        <translation>Das Verzeichnis nennt den gemeldeten Empfänger oder einen in dessen Domain[: {recipients}].</translation>
    </message>
    <message>
        <source>You wrote to that recipient in these days[: on {sent}].</source>
        <translation>Sie haben diesem Empfänger in diesen Tagen geschrieben[: am {sent}].</translation>
    </message>
    <message>
        <source>The ledger has mail to the reported recipient within the queue time[: {sent}].</source>
        <translation>Das Verzeichnis hat innerhalb der Wartezeit von Servern Mail an den gemeldeten Empfänger[: {sent}].</translation>
    </message>
    <message>
        <source>Your server passed this message[ for {account}][ on {sent}], but it is not among what its owner sent.</source>
        <translation>Ihr Server hat diese Nachricht befördert[, für {account}][, am {sent}], doch ist sie nicht unter dem, was der Inhaber gesendet hat.</translation>
    </message>
    <message>
        <source>Only the server&apos;s log has it[, account {account}][, {sent}]; the Sent folder covers time and sender, and does not.</source>
        <translation>Nur das Protokoll des Servers kennt sie[, Konto {account}][, {sent}]; der Ordner der gesendeten Mails deckt Zeit und Absender ab und kennt sie nicht.</translation>
    </message>
    <message>
        <source>Your record of sent mail has this message[: sent on {sent}][ to {recipients}].</source>
        <translation>Ihr Verzeichnis gesendeter Mails enthält diese Nachricht[: gesendet am {sent}][ an {recipients}].</translation>
    </message>
    <message>
        <source>The ledger has it[: {sent}][, to {recipients}]; what is known of date and recipients agrees.</source>
        <translation>Das Verzeichnis enthält sie[: {sent}][, an {recipients}]; was von Datum und Empfängern bekannt ist, stimmt überein.</translation>
    </message>
    <message>
        <source>It is a report on whether connections to your domain&apos;s mail servers were encrypted.</source>
        <translation>Es ist ein Bericht darüber, ob Verbindungen zu den Mailservern Ihrer Domain verschlüsselt waren.</translation>
    </message>
    <message>
        <source>A TLS report.</source>
        <translation>Ein TLS-Bericht.</translation>
    </message>
    <message>
        <source>The bounce came to one of your addresses[, {address},] with the message of another[, {sender}]: the two do not belong together.</source>
        <translation>Der Bounce kam an eine Ihrer Adressen[, {address},] mit der Nachricht einer anderen[, {sender}]: Die beiden gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>The envelope recipient[ {address}] is not the envelope sender of what came back[, {sender}]: put together, or an alias between.</source>
        <translation>Der Envelope-Empfänger[ {address}] ist nicht der Envelope-Absender dessen, was zurückkam[, {sender}]: zusammengesetzt, oder ein Alias dazwischen.</translation>
    </message>
    <message>
        <source>The server that sends your mail is said to stand on the list {list}.</source>
        <translation>Die Liste {list} soll den Server führen, der Ihre Post sendet.</translation>
    </message>
    <message>
        <source>The reply names the block list {list}[ for {recipient}].</source>
        <translation>Die Antwort nennt die Sperrliste {list}[ für {recipient}].</translation>
    </message>
    <message>
        <source>The report says that {recipient} will be tried again, and also that it failed for good: both cannot be.</source>
        <translation>Der Bericht sagt, dass {recipient} noch einmal versucht wird, und auch, dass es endgültig scheiterte: Beides kann nicht sein.</translation>
    </message>
    <message>
        <source>Action delayed with a permanent status[ {status}] for {recipient}.</source>
        <translation>Action delayed mit dauerndem Status[ {status}] für {recipient}.</translation>
    </message>
    <message>
        <source>The answer names another address[ of {recipient}]: {address}. Ask before you use it; it may be a trap.</source>
        <translation>Die Antwort nennt eine andere Adresse[ von {recipient}]: {address}. Fragen Sie nach, bevor Sie sie benutzen; sie kann eine Falle sein.</translation>
    </message>
    <message>
        <source>The reply[ {reply}] offers a forward-path[ for {recipient}]: {address}. It is a stranger&apos;s word (RFC 5321 section 7.4).</source>
        <translation>Die Antwort[ {reply}] bietet eine Weiterleitungsadresse[ für {recipient}] an: {address}. Sie ist das Wort eines Fremden (RFC 5321 Abschnitt 7.4).</translation>
    </message>
    <message>
        <source>The server gave up on {recipient} after a fault that may pass: sending again later can help.</source>
        <translation>Der Server gab {recipient} nach einem Fehler auf, der vorübergehen kann: Später noch einmal senden kann helfen.</translation>
    </message>
    <message>
        <source>Action failed with a transient status[ {status}] for {recipient}: retries expired.</source>
        <translation>Action failed mit vorübergehendem Status[ {status}] für {recipient}: Die Versuche liefen ab.</translation>
    </message>
    <message>
        <source>The codes of the answer disagree about whether {recipient} has moved.</source>
        <translation>Die Codes der Antwort widersprechen sich darin, ob {recipient} umgezogen ist.</translation>
    </message>
    <message>
        <source>Reply {reply} and status[ {status}] disagree for {recipient}: 551 goes with 5.1.6 and no other.</source>
        <translation>Antwort {reply} und Status[ {status}] widersprechen sich für {recipient}: Zu 551 gehört 5.1.6 und kein anderer.</translation>
    </message>
    <message>
        <source>The two codes in the report on {recipient} contradict each other: one says for now, the other for good.</source>
        <translation>Die beiden Codes im Bericht über {recipient} widersprechen sich: Der eine sagt vorerst, der andere endgültig.</translation>
    </message>
    <message>
        <source>Reply {reply} and status[ {status}] are of different classes for {recipient}.</source>
        <translation>Antwort {reply} und Status[ {status}] gehören für {recipient} zu verschiedenen Klassen.</translation>
    </message>
    <message>
        <source>The report says that {recipient} was reached, with the code of a failure.</source>
        <translation>Der Bericht sagt, dass {recipient} erreicht wurde, mit dem Code eines Fehlers.</translation>
    </message>
    <message>
        <source>Action {action} with a status of failure[ {status}] for {recipient}.</source>
        <translation>Action {action} mit dem Status eines Fehlers[ {status}] für {recipient}.</translation>
    </message>
    <message>
        <source>The mailbox of {recipient} is elsewhere, and its server passes mail on to it.</source>
        <translation>Das Postfach von {recipient} ist anderswo, und sein Server leitet Post dorthin weiter.</translation>
    </message>
    <message>
        <source>Reply 251 for {recipient}: not local, will forward.</source>
        <translation>Antwort 251 für {recipient}: nicht lokal, wird weitergeleitet.</translation>
    </message>
    <message>
        <source>It is among the mail that its owner sent[: on {sent}].</source>
        <translation>Sie ist unter der Mail, die der Inhaber gesendet hat[: am {sent}].</translation>
    </message>
    <message>
        <source>The Sent folder has it[: {sent}], not only the server&apos;s log.</source>
        <translation>Der Ordner der gesendeten Mails enthält sie[: {sent}], nicht nur das Protokoll des Servers.</translation>
    </message>
    <message>
        <source>It is not among the mail that its owner sent, which is known completely[ from {from} to {to}].</source>
        <translation>Sie ist nicht unter der Mail, die der Inhaber gesendet hat und die vollständig bekannt ist[, von {from} bis {to}].</translation>
    </message>
    <message>
        <source>The Sent folder covers time and sender[, {from} to {to},] and does not have it.</source>
        <translation>Der Ordner der gesendeten Mails deckt Zeit und Absender ab[, {from} bis {to},] und enthält sie nicht.</translation>
    </message>
    <message>
        <source>Who handed the message over had it from a computer that is not yours[: {ip}]. Nothing shows that it came from you.</source>
        <translation>Wer die Nachricht übergab, hatte sie von einem Rechner, der nicht Ihrer ist[: {ip}]. Nichts zeigt, dass sie von Ihnen kam.</translation>
    </message>
    <message>
        <source>The Received fields below the injection point lead to a client that is none of ours[, {ip}][, as {by} noted], and no further.</source>
        <translation>Die Received-Felder unter dem Übergabepunkt führen zu einem Client, der keiner von uns ist[, {ip}][, wie {by} vermerkte], und nicht weiter.</translation>
    </message>
    <message>
        <source>Whoever sent the message had logged in[ at {by}][, as {account}]: it is the outgoing server of that person. If it is yours too, ask whoever runs it who that was.</source>
        <translation>Wer die Nachricht gesendet hat, hatte sich angemeldet[ bei {by}][, als {account}]: Es ist der Ausgangsserver dieser Person. Ist es auch Ihrer, fragen Sie seinen Betreiber, wer das war.</translation>
    </message>
    <message>
        <source>Authenticated submission[ at {by}][ as {account}] (RFC 6409): HELO, SPF and DMARC do not apply to such a client.</source>
        <translation>Einlieferung mit Anmeldung[ bei {by}][ als {account}] (RFC 6409): HELO, SPF und DMARC gelten für einen solchen Client nicht.</translation>
    </message>
    <message>
        <source>The server that bounced it[, {by},] is one that may send for the domain {domain}, and it passed the message on: mail of that domain may leave through it, and then the sender&apos;s computer needs no permission. Only its log tells who handed the message in.</source>
        <translation>Der Server, der sie zurückgab[, {by},] darf für die Domain {domain} senden und hat die Nachricht weitergereicht: Mail dieser Domain kann über ihn hinausgehen, und dann braucht der Rechner des Absenders keine Erlaubnis. Nur sein Protokoll sagt, wer die Nachricht übergab.</translation>
    </message>
    <message>
        <source>The bouncing server[ {by}] passes SPF for {domain} and relayed the message to a foreign host: it may be an outgoing relay that knows its clients by address, so SPF of the injection point decides nothing.</source>
        <translation>Der Server, der sie zurückgab[, {by}], besteht SPF für {domain} und reichte die Nachricht an einen fremden Host weiter: Er kann ein Ausgangsrelais sein, das seine Clients an der Adresse kennt; SPF des Einlieferungspunkts entscheidet dann nichts.</translation>
    </message>
    <message>
        <source>The message was written on a web page[ of {by}], not sent by a mail server. Who was logged in there, whoever runs it can tell.</source>
        <translation>Die Nachricht wurde auf einer Webseite geschrieben[, von {by}], nicht von einem Mailserver gesendet. Wer dort angemeldet war, kann ihr Betreiber sagen.</translation>
    </message>
    <message>
        <source>Web submission[ at {by}]: HELO, SPF and DMARC do not apply to a browser.</source>
        <translation>Einlieferung über das Web[ bei {by}]: HELO, SPF und DMARC gelten nicht für einen Browser.</translation>
    </message>
    <message>
        <source>Servers on the way sealed the message[, last {sealer}]; an Outlook file does not keep what they sealed, so that the seals cannot be checked. Nothing is said against them.</source>
        <translation>Server unterwegs haben die Nachricht versiegelt[, zuletzt {sealer}]; eine Outlook-Datei bewahrt nicht auf, was sie versiegelt haben, sodass sich die Siegel nicht prüfen lassen. Gegen sie ist damit nichts gesagt.</translation>
    </message>
    <message>
        <source>The header is what {domain} signed. The text is not here as it was sent, so that it cannot be compared.</source>
        <translation>Der Kopf ist, was {domain} signiert hat. Der Text liegt nicht so vor, wie er gesendet wurde, und lässt sich daher nicht vergleichen.</translation>
    </message>
    <message>
        <source>b= verifies over the header[, d={domain} s={selector}]; the body is missing, cut off or rebuilt, bh= is not checkable.</source>
        <translation>b= stimmt über den Kopf[, d={domain} s={selector}]; der Körper fehlt, ist abgeschnitten oder nachgebildet, bh= ist nicht prüfbar.</translation>
    </message>
    <message>
        <source>The message carries a signature of {domain}. An Outlook file does not keep the message as it was signed, so that it can be neither confirmed nor refuted; the original as .eml would tell.</source>
        <translation>Die Nachricht trägt eine Signatur von {domain}. Eine Outlook-Datei bewahrt die Nachricht nicht so auf, wie sie signiert wurde; die Signatur lässt sich daher weder bestätigen noch widerlegen. Das Original als .eml würde es zeigen.</translation>
    </message>
    <message>
        <source>Not verifiable from .msg[: d={domain} s={selector}]: the file does not keep the signed octets, so that neither bh= nor b= can be checked.</source>
        <translation>Aus .msg nicht prüfbar[: d={domain} s={selector}]: Die Datei bewahrt die signierten Oktette nicht auf, sodass weder bh= noch b= geprüft werden kann.</translation>
    </message>
    <message>
        <source>The original&apos;s envelope sender, {sender}, is the service&apos;s, and the boundary client is of the same domain, {domain}: marks of our own servers are not to be expected.</source>
        <translation>Der Umschlagabsender des Originals, {sender}, gehört dem Dienst, und der Client an der Grenze ist aus derselben Domain, {domain}: Merkmale unserer eigenen Server sind nicht zu erwarten.</translation>
    </message>
    <message>
        <source>A service, {domain}, sent the message in your name, and passed the bounce on to you. If it sends for you, the message is yours.</source>
        <translation>Ein Dienst, {domain}, hat die Nachricht in Ihrem Namen verschickt und Ihnen den Rückläufer weitergereicht. Wenn er für Sie verschickt, ist die Nachricht von Ihnen.</translation>
    </message>
    <message>
        <source>ARC was not validated: lookups are off[; sets up to instance {instances}, newest by {sealer}].</source>
        <translation>ARC wurde nicht geprüft: Abfragen sind aus[; Sätze bis Instanz {instances}, der neueste von {sealer}].</translation>
    </message>
    <message>
        <source>The ARC chain is not verifiable from a .msg file, which does not keep the sealed octets[: sets up to instance {instances}][, newest by {sealer}].</source>
        <translation>Die ARC-Kette ist aus einer .msg-Datei nicht prüfbar, da sie die versiegelten Oktette nicht aufbewahrt[: Sätze bis Instanz {instances}][, der neueste von {sealer}].</translation>
    </message>
    <message>
        <source>Historic evidence: the ARC chain validates[ up to instance {instances}][, newest by {sealer}][, oldest message signature that passes: {oldest}].</source>
        <translation>Historischer Hinweis: Die ARC-Kette ist gültig[ bis Instanz {instances}][, der neueste Satz von {sealer}][, älteste noch gültige Signatur: {oldest}].</translation>
    </message>
    <message>
        <source>The message was signed[ by {domain}] and changed on its way[: {alteration}][ and {other}]; undone, the signature fits again.</source>
        <translation>Die Nachricht wurde[ von {domain}] unterschrieben und unterwegs verändert[: {alteration}][ und {other}]; macht man das rückgängig, passt die Signatur wieder.</translation>
    </message>
    <message>
        <source>Undoing one alteration[, {alteration},][ of {field},][ together with another, {other},][ of {otherField},] makes the signature[ d={domain} s={selector}] verify.</source>
        <translation>Macht man eine Veränderung[, {alteration},][ an {field},][ zusammen mit einer anderen, {other},][ an {otherField},] rückgängig, gilt die Signatur[ d={domain} s={selector}].</translation>
    </message>
    <message>
        <source>It brings a file of its own for you to open, which no mail server does. Do not open it.</source>
        <translation>Sie bringt eine eigene Datei zum Öffnen mit; das tut kein Mailserver. Öffnen Sie sie nicht.</translation>
    </message>
    <message>
        <source>Beside the report stands a page, archive, document or program that belongs to no original.</source>
        <translation>Neben dem Bericht steht eine Seite, ein Archiv, ein Dokument oder ein Programm, das zu keinem Original gehört.</translation>
    </message>
    <message>
        <source>Your record of sent mail was watching all these days[, from {from} to {to},] and has nothing to that recipient: somebody to whom you wrote forwards mail there, or uses the mark of your letter.</source>
        <translation>Ihr Verzeichnis gesendeter Post war in all diesen Tagen dabei[, von {from} bis {to},] und hat nichts an diesen Empfänger: Jemand, dem Sie geschrieben haben, leitet Post dorthin weiter oder benutzt das Kennzeichen Ihres Briefs.</translation>
    </message>
    <message>
        <source>The ledger covers the queue time[, {from} to {to},] and has no mail to the reported recipient: a forwarder, or a tag used again.</source>
        <translation>Das Verzeichnis deckt die Zeit in Warteschlangen ab[, {from} bis {to},] und hat keine Nachricht an den gemeldeten Empfänger: eine Weiterleitung oder ein wiederverwendetes Kennzeichen.</translation>
    </message>
</context>
<context>
    <name>FloodPaper</name>
    <message>
        <source>There is more than fits on this page.</source>
        <translation>Es gibt mehr, als auf diese Seite passt.</translation>
    </message>
</context>
<context>
    <name>FloodReport</name>
    <message numerus="yes">
        <source>Made by Indicia on %1 from %Ln message(s).</source>
        <translation>
            <numerusform>Von Indicia am %1 aus %Ln Nachricht erstellt.</numerusform>
            <numerusform>Von Indicia am %1 aus %Ln Nachrichten erstellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Networks that it was sent from</source>
        <translation>Netze, aus denen gesendet wurde</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Betreffe</translation>
    </message>
    <message>
        <source>Servers that answered</source>
        <translation>Server, die antworteten</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Mail in the name of %1</source>
        <translation>Post im Namen von %1</translation>
    </message>
    <message>
        <source>A flood of bounces: %1</source>
        <translation>Eine Flut von Rückläufern: %1</translation>
    </message>
    <message>
        <source>Nothing shows that the address was forged: these are answers to mail of your own, or they cannot be told apart from such. Look at single messages for the reasons.</source>
        <translation>Nichts zeigt, dass die Adresse gefälscht wurde: Dies sind Antworten auf eigene Post, oder sie lassen sich davon nicht unterscheiden. Sehen Sie einzelne Nachrichten an, um die Gründe zu erfahren.</translation>
    </message>
    <message>
        <source>Somebody wrote your address as the sender on mail that did not come from you. Mail servers that took it and could not deliver it sent their answers to you: this is called backscatter. It does not mean that your account or your computer was broken into.</source>
        <translation>Jemand hat Ihre Adresse als Absender auf Post geschrieben, die nicht von Ihnen kam. Mailserver, die sie annahmen und nicht zustellen konnten, schickten ihre Antworten an Sie: Das nennt man Backscatter. Es bedeutet nicht, dass in Ihr Konto oder Ihren Rechner eingebrochen wurde.</translation>
    </message>
    <message>
        <source>Not all of these answers could be told to be backscatter: some are for mail of your own, or could not be decided.</source>
        <translation>Nicht von allen diesen Antworten steht fest, dass sie Backscatter sind: Manche gelten eigener Post oder ließen sich nicht entscheiden.</translation>
    </message>
    <message>
        <source>You need not answer these messages, and can delete them. Such a flood mostly ends after some days.</source>
        <translation>Sie müssen auf diese Nachrichten nicht antworten und können sie löschen. Eine solche Flut endet meist nach einigen Tagen.</translation>
    </message>
    <message>
        <source>A domain that publishes a strict SPF record and a DMARC policy, and signs its mail, is refused at the door when others use its name, and is used less often.</source>
        <translation>Eine Domain, die einen strengen SPF-Eintrag und eine DMARC-Richtlinie veröffentlicht und ihre Post signiert, wird an der Tür abgewiesen, wenn andere ihren Namen benutzen, und wird seltener benutzt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more message(s) of this mailbox were not judged yet when this was written, and are not counted.</source>
        <translation>
            <numerusform>%Ln weitere Nachricht dieses Postfachs war noch nicht beurteilt, als dies geschrieben wurde, und ist nicht mitgezählt.</numerusform>
            <numerusform>%Ln weitere Nachrichten dieses Postfachs waren noch nicht beurteilt, als dies geschrieben wurde, und sind nicht mitgezählt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostWords</name>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>The computer did not say its name.</source>
        <translation>Der Rechner hat seinen Namen nicht gesagt.</translation>
    </message>
    <message>
        <source>No HELO name is recorded.</source>
        <translation>Kein HELO-Name ist vermerkt.</translation>
    </message>
    <message>
        <source>The name that the computer gave is really its own.</source>
        <translation>Der Name, den der Rechner nannte, ist wirklich seiner.</translation>
    </message>
    <message>
        <source>The HELO name resolves to the client&apos;s address (RFC 5321 section 4.1.4).</source>
        <translation>Der HELO-Name führt zur Adresse des Clients (RFC 5321 section 4.1.4).</translation>
    </message>
    <message>
        <source>The computer gave its own address as its name.</source>
        <translation>Der Rechner nannte seine eigene Adresse als Namen.</translation>
    </message>
    <message>
        <source>An address literal that is the client&apos;s own (RFC 5321 section 4.1.3).</source>
        <translation>Ein Adressliteral, das dem Client gehört (RFC 5321 section 4.1.3).</translation>
    </message>
    <message>
        <source>The computer gave another computer&apos;s address as its name.</source>
        <translation>Der Rechner nannte die Adresse eines anderen Rechners als Namen.</translation>
    </message>
    <message>
        <source>An address literal that is not the client&apos;s (RFC 5321 section 4.1.3).</source>
        <translation>Ein Adressliteral, das dem Client nicht gehört (RFC 5321 section 4.1.3).</translation>
    </message>
    <message>
        <source>The name that the computer gave is not an Internet name.</source>
        <translation>Der Name, den der Rechner nannte, ist kein Name im Internet.</translation>
    </message>
    <message>
        <source>The HELO name is not fully qualified (RFC 5321 section 2.3.5).</source>
        <translation>Der HELO-Name ist nicht voll ausgeschrieben (RFC 5321 section 2.3.5).</translation>
    </message>
    <message>
        <source>What the computer gave as its name cannot be one.</source>
        <translation>Was der Rechner als Namen nannte, kann keiner sein.</translation>
    </message>
    <message>
        <source>The HELO argument is neither a Domain nor an address literal (RFC 5321 section 4.1.1.1).</source>
        <translation>Das Argument von HELO ist weder eine Domain noch ein Adressliteral (RFC 5321 section 4.1.1.1).</translation>
    </message>
    <message>
        <source>The computer gave an address as its name, in the wrong form.</source>
        <translation>Der Rechner nannte eine Adresse als Namen, in falscher Form.</translation>
    </message>
    <message>
        <source>An address without the brackets of a literal (RFC 5321 section 4.1.3).</source>
        <translation>Eine Adresse ohne die Klammern eines Literals (RFC 5321 section 4.1.3).</translation>
    </message>
    <message>
        <source>The name that the computer gave does not exist.</source>
        <translation>Den Namen, den der Rechner nannte, gibt es nicht.</translation>
    </message>
    <message>
        <source>The HELO name does not exist: NXDOMAIN (RFC 5321 section 2.3.5).</source>
        <translation>Den HELO-Namen gibt es nicht: NXDOMAIN (RFC 5321 section 2.3.5).</translation>
    </message>
    <message>
        <source>The name that the computer gave belongs to no computer.</source>
        <translation>Der Name, den der Rechner nannte, gehört zu keinem Rechner.</translation>
    </message>
    <message>
        <source>The HELO name has neither an A nor an AAAA record (RFC 5321 section 2.3.5).</source>
        <translation>Der HELO-Name hat weder einen A- noch einen AAAA-Eintrag (RFC 5321 section 2.3.5).</translation>
    </message>
    <message>
        <source>The name that the computer gave belongs to another computer.</source>
        <translation>Der Name, den der Rechner nannte, gehört einem anderen Rechner.</translation>
    </message>
    <message>
        <source>The HELO name resolves, but not to the client (RFC 5321 section 4.1.4).</source>
        <translation>Der HELO-Name lässt sich auflösen, führt aber nicht zum Client (RFC 5321 section 4.1.4).</translation>
    </message>
    <message>
        <source>A stranger introduced itself with your own server&apos;s name.</source>
        <translation>Ein Fremder stellte sich mit dem Namen Ihres eigenen Servers vor.</translation>
    </message>
    <message>
        <source>A client outside the own networks greeted with one of the own names (RFC 5321 section 4.1.4).</source>
        <translation>Ein Client außerhalb der eigenen Netze grüßte mit einem der eigenen Namen (RFC 5321 section 4.1.4).</translation>
    </message>
    <message>
        <source>It is not known which computer handed the message over.</source>
        <translation>Es ist nicht bekannt, welcher Rechner die Nachricht übergeben hat.</translation>
    </message>
    <message>
        <source>The client&apos;s address is not known, so that the HELO name cannot be compared.</source>
        <translation>Die Adresse des Clients ist nicht bekannt, so dass der HELO-Name nicht verglichen werden kann.</translation>
    </message>
    <message>
        <source>The name could not be looked up now.</source>
        <translation>Der Name war jetzt nicht abzufragen.</translation>
    </message>
    <message>
        <source>DNS did not answer for the HELO name.</source>
        <translation>DNS antwortete nicht für den HELO-Namen.</translation>
    </message>
    <message>
        <source>Lookups are off: only the form of the name was checked.</source>
        <translation>Abfragen sind aus: Nur die Form des Namens wurde geprüft.</translation>
    </message>
    <message>
        <source>DNS lookups are not allowed; the HELO name is well-formed.</source>
        <translation>DNS-Abfragen sind nicht erlaubt; der HELO-Name ist wohlgeformt.</translation>
    </message>
    <message>
        <source>The client&apos;s address is not known.</source>
        <translation>Die Adresse des Clients ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The computer&apos;s address has a name, and the name leads back to it.</source>
        <translation>Die Adresse des Rechners hat einen Namen, und der Name führt zu ihr zurück.</translation>
    </message>
    <message>
        <source>Forward-confirmed reverse DNS (RFC 8601 section 3).</source>
        <translation>Vorwärts bestätigtes Reverse-DNS (RFC 8601 section 3).</translation>
    </message>
    <message>
        <source>The computer&apos;s address has no name.</source>
        <translation>Die Adresse des Rechners hat keinen Namen.</translation>
    </message>
    <message>
        <source>No PTR record for the client&apos;s address (RFC 8601 section 3).</source>
        <translation>Kein PTR-Eintrag für die Adresse des Clients (RFC 8601 section 3).</translation>
    </message>
    <message>
        <source>The name of the computer&apos;s address belongs to another computer.</source>
        <translation>Der Name der Adresse des Rechners gehört einem anderen Rechner.</translation>
    </message>
    <message>
        <source>The reverse names do not resolve back to the client (RFC 8601 section 3).</source>
        <translation>Die Reverse-Namen führen nicht zum Client zurück (RFC 8601 section 3).</translation>
    </message>
    <message>
        <source>The address could not be looked up now.</source>
        <translation>Die Adresse war jetzt nicht abzufragen.</translation>
    </message>
    <message>
        <source>DNS did not answer for the reverse name (RFC 8601 section 2.7.3).</source>
        <translation>DNS antwortete nicht für den Reverse-Namen (RFC 8601 section 2.7.3).</translation>
    </message>
    <message>
        <source>Lookups are off.</source>
        <translation>Abfragen sind aus.</translation>
    </message>
    <message>
        <source>DNS lookups are not allowed.</source>
        <translation>DNS-Abfragen sind nicht erlaubt.</translation>
    </message>
</context>
<context>
    <name>Indicia</name>
    <message>
        <source>Digests: the crypto library answers
</source>
        <translation>Prüfsummen: Die Kryptobibliothek antwortet
</translation>
    </message>
    <message>
        <source>Digests: the crypto library refuses SHA-256 or HMAC-SHA1; BATV and SRS cannot be checked
</source>
        <translation>Prüfsummen: Die Kryptobibliothek verweigert SHA-256 oder HMAC-SHA1; BATV und SRS sind nicht prüfbar
</translation>
    </message>
    <message>
        <source>Clock: %1
</source>
        <translation>Uhr: %1
</translation>
    </message>
    <message>
        <source>DNS: lookups are off (--dns system turns them on)
</source>
        <translation>DNS: Abfragen sind aus (--dns system schaltet sie ein)
</translation>
    </message>
    <message>
        <source>DNS: the resolver does not answer; check --dns and the network
</source>
        <translation>DNS: Der Resolver antwortet nicht; prüfen Sie --dns und das Netz
</translation>
    </message>
    <message>
        <source>DNS: the resolver answers
</source>
        <translation>DNS: Der Resolver antwortet
</translation>
    </message>
    <message>
        <source>Outlook files: libgsf is there; .msg files are opened
</source>
        <translation>Outlook-Dateien: libgsf ist vorhanden; .msg-Dateien werden geöffnet
</translation>
    </message>
    <message>
        <source>Outlook files: libgsf is not installed; .msg files cannot be opened
</source>
        <translation>Outlook-Dateien: libgsf ist nicht installiert; .msg-Dateien können nicht geöffnet werden
</translation>
    </message>
    <message>
        <source>Outlook files: this program was built without libgsf; .msg files cannot be opened
</source>
        <translation>Outlook-Dateien: dieses Programm wurde ohne libgsf gebaut; .msg-Dateien können nicht geöffnet werden
</translation>
    </message>
    <message>
        <source>Reports libraries, resolver, keychain and clock.</source>
        <translation>Berichtet über Bibliotheken, Resolver, Schlüsselbund und Uhr.</translation>
    </message>
</context>
<context>
    <name>Indicia::AccountDesk</name>
    <message>
        <source>The password could not be taken out of the keychain. %1</source>
        <translation>Das Passwort konnte nicht aus dem Schlüsselbund entfernt werden. %1</translation>
    </message>
    <message>
        <source>New mail cannot be seen at the moment; it is tried again. %1</source>
        <translation>Neue Mail ist im Augenblick nicht zu sehen; es wird weiter versucht. %1</translation>
    </message>
    <message>
        <source>New mail is not watched for any more. %1</source>
        <translation>Auf neue Mail wird nicht mehr geachtet. %1</translation>
    </message>
    <message>
        <source>Accounts cannot be opened: the part of Indicia that speaks to mail servers is not installed.</source>
        <translation>Konten lassen sich nicht öffnen: Der Teil von Indicia, der mit Mailservern spricht, ist nicht installiert.</translation>
    </message>
    <message>
        <source>The password could not be kept. %1 It is used until you close the window.</source>
        <translation>Das Passwort konnte nicht aufbewahrt werden. %1 Es gilt, bis Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>None of the marked messages lies in a folder of this account by itself.</source>
        <translation>Keine der markierten Nachrichten liegt für sich in einem Ordner dieses Kontos.</translation>
    </message>
    <message>
        <source>No message that is shown is judged forged: mark those that you mean.</source>
        <translation>Keine der gezeigten Nachrichten gilt als gefälscht: Markieren Sie die, die Sie meinen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a folder, how many messages</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked message(s)</source>
        <translation>
            <numerusform>%Ln markierte Nachricht</numerusform>
            <numerusform>%Ln markierte Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %Ln message(s) that are shown and judged forged</source>
        <translation>
            <numerusform>die eine gezeigte Nachricht, die als gefälscht gilt</numerusform>
            <numerusform>alle %Ln gezeigten Nachrichten, die als gefälscht gelten</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>folders</comment>
        <translation>in %1</translation>
    </message>
    <message numerus="yes">
        <source>(%Ln of them not judged forged)</source>
        <translation>
            <numerusform>(%Ln davon gilt nicht als gefälscht)</numerusform>
            <numerusform>(%Ln davon gelten nicht als gefälscht)</numerusform>
        </translation>
    </message>
    <message>
        <source>The password could not be read. %1</source>
        <translation>Das Passwort konnte nicht gelesen werden. %1</translation>
    </message>
</context>
<context>
    <name>Indicia::AccountDialog</name>
    <message>
        <source>T&amp;ell me when new mail comes, as long as the window is open</source>
        <translation>Neue Mail mel&amp;den, solange das Fenster offen ist</translation>
    </message>
    <message>
        <source>Open a mail account</source>
        <translation>Mailkonto öffnen</translation>
    </message>
    <message>
        <source>Indicia reads the mail of an account and changes nothing in it: no message is marked as read, moved or deleted. The password goes to the server that you name, and only over a protected connection.</source>
        <translation>Indicia liest die Mail eines Kontos und ändert nichts daran: Nichts wird als gelesen markiert, verschoben oder gelöscht. Das Passwort geht an den Server, den Sie nennen, und nur über eine geschützte Verbindung.</translation>
    </message>
    <message>
        <source>Nobody tells where the mail of this address is. Your provider&apos;s help pages name the server; often it is imap. and the domain.</source>
        <translation>Niemand sagt, wo die Mail dieser Adresse liegt. Die Hilfeseiten Ihres Anbieters nennen den Server; oft heißt er imap. und die Domain.</translation>
    </message>
    <message>
        <source>Counting messages…</source>
        <translation>Nachrichten werden gezählt…</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>Prüf&amp;en</translation>
    </message>
    <message>
        <source>Logs in, and lists the folders</source>
        <translation>Meldet sich an und zeigt die Ordner</translation>
    </message>
    <message>
        <source>&amp;Read the mail</source>
        <translation>&amp;Mail lesen</translation>
    </message>
    <message>
        <source>The account is forgotten, and its password with it.</source>
        <translation>Das Konto ist vergessen und sein Passwort auch.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln folder(s) are watched: tick fewer of them</source>
        <translation>
            <numerusform>Auf höchstens %Ln Ordner wird geachtet: Wählen Sie weniger aus</numerusform>
            <numerusform>Auf höchstens %Ln Ordner wird geachtet: Wählen Sie weniger aus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>messages, folders</comment>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln Ordner</numerusform>
            <numerusform>%Ln Ordnern</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking where the mail is…</source>
        <translation>Wo die Mail liegt, wird gefragt…</translation>
    </message>
    <message>
        <source>They say that it is %1. It is not in the domain of the address, and nobody vouches for it: compare it with what your provider says before you give your password.</source>
        <translation>Es soll %1 sein. Der liegt nicht in der Domain der Adresse, und niemand bürgt dafür: Vergleichen Sie ihn mit dem, was Ihr Anbieter sagt, bevor Sie Ihr Passwort eingeben.</translation>
    </message>
    <message>
        <source>The server is %1.</source>
        <translation>Der Server ist %1.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The server let you in, and has no folder that can be opened.</source>
        <translation>Der Server ließ Sie ein, hat aber keinen Ordner, der sich öffnen lässt.</translation>
    </message>
    <message>
        <source>The server is %1. It takes no password: log in with the browser.</source>
        <translation>Der Server ist %1. Er nimmt kein Passwort: Melden Sie sich mit dem Browser an.</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>Warten auf den Browser …</translation>
    </message>
    <message>
        <source>The keychain is asked for the password.</source>
        <translation>Der Schlüsselbund wird nach dem Passwort gefragt.</translation>
    </message>
    <message>
        <source>The keychain has no password of it.</source>
        <translation>Im Schlüsselbund liegt kein Passwort dafür.</translation>
    </message>
    <message>
        <source>%1 Type the password: it is used until you close the window.</source>
        <comment>why there is none</comment>
        <translation>%1 Geben Sie das Passwort ein: Es wird benutzt, bis Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>The server does not say which folder holds what was sent: tick it.</source>
        <translation>Der Server sagt nicht, in welchem Ordner das Gesendete liegt: wählen Sie ihn aus.</translation>
    </message>
    <message>
        <source>Add sent mail of an account</source>
        <translation>Gesendete Mail eines Kontos hinzufügen</translation>
    </message>
    <message>
        <source>Add &amp;to the record</source>
        <translation>&amp;Ins Verzeichnis aufnehmen</translation>
    </message>
</context>
<context>
    <name>Indicia::AccountForm</name>
    <message>
        <source>F&amp;orget it</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Find the &amp;server</source>
        <translation>&amp;Server suchen</translation>
    </message>
    <message>
        <source>&amp;Keep it in the keychain of the desktop</source>
        <translation>Im Schlüsselb&amp;und der Arbeitsumgebung aufbewahren</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Ein anderes Konto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Takes the account out of the list, and its password out of the keychain</source>
        <translation>Nimmt das Konto aus der Liste und sein Passwort aus dem Schlüsselbund</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>&amp;Konto:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Asks the domain of the address, and your name server, where its mail is</source>
        <translation>Fragt die Domain der Adresse und Ihren Nameserver, wo ihre Mail liegt</translation>
    </message>
    <message>
        <source>Lookups are not allowed: name the server yourself, or allow them in the settings</source>
        <translation>Abfragen sind nicht erlaubt: Nennen Sie den Server selbst, oder erlauben Sie sie in den Einstellungen</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Protected from the first octet on (recommended)</source>
        <translation>Vom ersten Byte an geschützt (empfohlen)</translation>
    </message>
    <message>
        <source>Begun in the clear and protected before the password; only if the provider has nothing else</source>
        <translation>Beginnt ungeschützt und wird vor dem Passwort geschützt; nur wenn der Anbieter nichts anderes hat</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>Se&amp;rver:</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>How the connection is protected</source>
        <translation>Wie die Verbindung geschützt ist</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Benutzername:</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>Otherwise it is used until you close the window, and then forgotten</source>
        <translation>Sonst gilt es, bis Sie das Fenster schließen, und wird dann vergessen</translation>
    </message>
    <message>
        <source>The one that is kept</source>
        <translation>Das aufbewahrte</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Mit einem Passwort</translation>
    </message>
    <message>
        <source>With the browser (OAuth 2)</source>
        <translation>Mit dem Browser (OAuth 2)</translation>
    </message>
    <message>
        <source>With an access token (OAuth 2)</source>
        <translation>Mit einem Zugriffstoken (OAuth 2)</translation>
    </message>
    <message>
        <source>How you log in</source>
        <translation>Wie Sie sich anmelden</translation>
    </message>
    <message>
        <source>Lo&amp;gin:</source>
        <translation>Anmeldun&amp;g:</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Token:</translation>
    </message>
</context>
<context>
    <name>Indicia::ActionDialog</name>
    <message>
        <source>Forged</source>
        <comment>a folder for mail</comment>
        <translation>Gefälscht</translation>
    </message>
    <message>
        <source>&amp;Make the folder if it is not there</source>
        <translation>Den Ordner an&amp;legen, wenn es ihn nicht gibt</translation>
    </message>
    <message>
        <source>Mark or copy on the server</source>
        <translation>Auf dem Server kennzeichnen oder kopieren</translation>
    </message>
    <message>
        <source>Indicia changes nothing in a mailbox by itself. This does, once: when you have seen what it would be, and press the button. It is written down, and can be undone.</source>
        <translation>Indicia ändert von sich aus nichts in einem Postfach. Dies hier tut es, einmal: wenn Sie gesehen haben, was es wäre, und die Taste drücken. Es wird aufgeschrieben und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>Messages: %1</source>
        <translation>Nachrichten: %1</translation>
    </message>
    <message>
        <source>Set a keyword on them</source>
        <translation>Ein Schlüsselwort setzen</translation>
    </message>
    <message>
        <source>Copy them to a folder</source>
        <translation>In einen Ordner kopieren</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Schlüsselwort</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>&amp;What to do:</source>
        <translation>Was zu &amp;Was zu tun ist:tun ist:</translation>
    </message>
    <message>
        <source>&amp;Keyword:</source>
        <translation>Schlüssel&amp;wort:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>&amp;Look what it would be</source>
        <translation>&amp;Nachsehen, was es wäre</translation>
    </message>
    <message>
        <source>&amp;Do it</source>
        <translation>T&amp;un</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>&amp;Rückgängig machen</translation>
    </message>
    <message>
        <source>Asks the server, and changes nothing</source>
        <translation>Fragt den Server und ändert nichts</translation>
    </message>
    <message>
        <source>&amp;Copy them</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Set the keyword</source>
        <translation>&amp;Schlüsselwort setzen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Es wird nachgesehen …</translation>
    </message>
    <message>
        <source>The folder %1 is not there: it is made.</source>
        <translation>Den Ordner %1 gibt es nicht: Er wird angelegt.</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Allow that it is made, or name another.</source>
        <translation>Den Ordner %1 gibt es nicht. Erlauben Sie, dass er angelegt wird, oder nennen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Nothing else is changed: no message is deleted, moved or marked as read.</source>
        <translation>Sonst wird nichts geändert: Keine Nachricht wird gelöscht, verschoben oder als gelesen markiert.</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Es wird kopiert …</translation>
    </message>
    <message>
        <source>Setting the keyword…</source>
        <translation>Das Schlüsselwort wird gesetzt …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more folder(s) were not begun with.</source>
        <translation>
            <numerusform>Mit %Ln weiteren Ordner wurde nicht begonnen.</numerusform>
            <numerusform>Mit %Ln weiteren Ordnern wurde nicht begonnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is written down in %1.</source>
        <translation>Es steht geschrieben in %1.</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Es wird rückgängig gemacht …</translation>
    </message>
</context>
<context>
    <name>Indicia::ActionHistory</name>
    <message>
        <source>Changes in mailboxes</source>
        <translation>Änderungen in Postfächern</translation>
    </message>
    <message>
        <source>What you had Indicia change in mailboxes, as it is written down in %1.</source>
        <translation>Was Sie Indicia in Postfächern ändern ließen, wie es in %1 geschrieben steht.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>&amp;Rückgängig machen</translation>
    </message>
    <message>
        <source>Open this account first: its password is not at hand.</source>
        <translation>Öffnen Sie zuerst dieses Konto: Sein Passwort ist nicht zur Hand.</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Es wird rückgängig gemacht …</translation>
    </message>
</context>
<context>
    <name>Indicia::AnswerPage</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Nothing decides it.</source>
        <translation>Nichts entscheidet es.</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Was dagegen spricht</translation>
    </message>
    <message>
        <source>Nothing that was found.</source>
        <translation>Nichts, was gefunden wurde.</translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation>Was es klären würde</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Was jetzt zu tun ist</translation>
    </message>
    <message>
        <source>A reply to copy</source>
        <translation>Eine Antwort zum Kopieren</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>verdict and certainty</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not everything could be checked; the findings on the page Checks name what is missing.</source>
        <translation>Nicht alles konnte geprüft werden; die Befunde auf der Seite Prüfungen nennen, was fehlt.</translation>
    </message>
    <message>
        <source>Copy the &amp;reply</source>
        <translation>Antwort an den &amp;Kunden kopieren</translation>
    </message>
    <message>
        <source>The reply was copied.</source>
        <translation>Die Antwort an den Kunden wurde kopiert.</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>Für den Kunden</translation>
    </message>
    <message>
        <source>For a postmaster</source>
        <translation>Für einen Postmaster</translation>
    </message>
    <message>
        <source>For whom the reply is</source>
        <translation>Für wen die Antwort ist</translation>
    </message>
    <message>
        <source>A letter to the server that answered</source>
        <translation>Ein Brief an den Server, der geantwortet hat</translation>
    </message>
    <message>
        <source>&amp;Write to its postmaster…</source>
        <translation>An &amp;dessen Postmaster schreiben …</translation>
    </message>
</context>
<context>
    <name>Indicia::ArcCommand</name>
    <message>
        <source>Validates the ARC chain (RFC 8617): who sealed the message, and what each says to have seen. Historic evidence: no verdict rests on it.</source>
        <translation>Prüft die ARC-Kette (RFC 8617): wer die Nachricht versiegelt hat und was jeder gesehen haben will. Historischer Beleg: Kein Urteil stützt sich darauf.</translation>
    </message>
</context>
<context>
    <name>Indicia::AskingBar</name>
    <message>
        <source>Sto&amp;p</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>The server is being asked</source>
        <translation>Der Server wird gefragt</translation>
    </message>
</context>
<context>
    <name>Indicia::AuthorityRow</name>
    <message>
        <source>&amp;Believe the authority of a company…</source>
        <translation>Der Stelle einer &amp;Firma glauben…</translation>
    </message>
    <message>
        <source>&amp;No longer believe it</source>
        <translation>&amp;Nicht mehr glauben</translation>
    </message>
    <message>
        <source>Certificates that the authority in the file has made out are believed from then on</source>
        <translation>Zertifikaten, die die Stelle in der Datei ausgestellt hat, wird von da an geglaubt</translation>
    </message>
    <message>
        <source>The certificate of a company&apos;s authority</source>
        <translation>Das Zertifikat der Zertifizierungsstelle einer Firma</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The authority in %1 is believed, too.</source>
        <translation>Auch der Zertifizierungsstelle in %1 wird geglaubt.</translation>
    </message>
</context>
<context>
    <name>Indicia::BatvCommand</name>
    <message>
        <source>Signs an address with a BATV tag (prvs), or verifies one.</source>
        <translation>Signiert eine Adresse mit einem BATV-Kennzeichen (prvs) oder prüft eine.</translation>
    </message>
    <message>
        <source>sign or verify</source>
        <translation>sign oder verify</translation>
    </message>
    <message>
        <source>The address, without angle brackets.</source>
        <translation>Die Adresse, ohne spitze Klammern.</translation>
    </message>
    <message>
        <source>A file with one secret a line; the first signs, all verify.</source>
        <translation>Eine Datei mit einem Geheimnis je Zeile; das erste signiert, alle prüfen.</translation>
    </message>
    <message>
        <source>The number of the key that signs, 0 to 9.</source>
        <translation>Die Nummer des Schlüssels, der signiert, 0 bis 9.</translation>
    </message>
    <message>
        <source>say sign or verify, and then one address</source>
        <translation>sagen Sie sign oder verify und dann eine Adresse</translation>
    </message>
    <message>
        <source>name the file of secrets with --key-file</source>
        <translation>nennen Sie die Datei mit den Geheimnissen durch --key-file</translation>
    </message>
    <message>
        <source>that is no address: a local part, @ and a domain are wanted</source>
        <translation>das ist keine Adresse: gebraucht werden ein lokaler Teil, @ und eine Domain</translation>
    </message>
    <message>
        <source>the address carries a tag already, and is signed once only</source>
        <translation>die Adresse trägt schon ein Kennzeichen und wird nur einmal signiert</translation>
    </message>
    <message>
        <source>--key-number wants a number from 0 to 9</source>
        <translation>--key-number braucht eine Zahl von 0 bis 9</translation>
    </message>
    <message>
        <source>the lifetime is out of range</source>
        <translation>die Geltungsdauer ist außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>the secret is empty and would protect nothing</source>
        <translation>das Geheimnis ist leer und würde nichts schützen</translation>
    </message>
    <message>
        <source>the crypto library of this system offers no HMAC-SHA1</source>
        <translation>die Kryptobibliothek dieses Systems bietet kein HMAC-SHA1</translation>
    </message>
</context>
<context>
    <name>Indicia::BounceCommand</name>
    <message>
        <source>Reads what a bounce says: its kind, its recipients, and what came back.</source>
        <translation>Liest, was ein Rückläufer sagt: seine Art, seine Empfänger und was zurückkam.</translation>
    </message>
</context>
<context>
    <name>Indicia::CasePages</name>
    <message>
        <source>Pages of the case</source>
        <translation>Seiten des Falls</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Antwort</translation>
    </message>
    <message>
        <source>&amp;Route</source>
        <translation>&amp;Weg</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>&amp;Prüfungen</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelltext</translation>
    </message>
    <message>
        <source>&amp;Journey</source>
        <translation>Rei&amp;se</translation>
    </message>
    <message>
        <source>Round tri&amp;p</source>
        <translation>Hin und &amp;zurück</translation>
    </message>
</context>
<context>
    <name>Indicia::ChartTableModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>Indicia::CheckCommand</name>
    <message>
        <source>Examines messages and says of each what it is, and why.</source>
        <translation>Untersucht Nachrichten und sagt von jeder, was sie ist und warum.</translation>
    </message>
    <message>
        <source>FILE...</source>
        <translation>DATEI...</translation>
    </message>
    <message>
        <source>name a message file, a folder, or - for standard input</source>
        <translation>nennen Sie eine Nachrichtendatei, einen Ordner oder - für die Standardeingabe</translation>
    </message>
    <message>
        <source>the result could not be written; the disk may be full</source>
        <translation>das Ergebnis konnte nicht geschrieben werden; vielleicht ist die Platte voll</translation>
    </message>
    <message>
        <source>Examine the messages that are attached to others too, as FILE#1: who asks for help forwards the bounce so.</source>
        <translation>Auch Nachrichten untersuchen, die anderen angehängt sind, als DATEI#1: So leitet den Rückläufer weiter, wer um Hilfe bittet.</translation>
    </message>
    <message>
        <source>%1: messages are attached to it; --attached has them examined too</source>
        <translation>%1: Ihr sind Nachrichten angehängt; mit --attached werden auch sie untersucht</translation>
    </message>
    <message>
        <source>Messages (.eml, .msg), folders of them, or - for standard input.</source>
        <translation>Nachrichten (.eml, .msg), Ordner davon, oder - für die Standardeingabe.</translation>
    </message>
</context>
<context>
    <name>Indicia::ChecksModel</name>
    <message>
        <source>DNS answer</source>
        <translation>DNS-Antwort</translation>
    </message>
    <message>
        <source>record of %1</source>
        <translation>Eintrag von %1</translation>
    </message>
    <message>
        <source>SPF %1</source>
        <comment>HELO or MAIL FROM</comment>
        <translation>SPF %1</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden durch</translation>
    </message>
    <message>
        <source>The domain explains</source>
        <translation>Die Domain erklärt</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message numerus="yes">
        <source>%n lookup(s)</source>
        <translation>
            <numerusform>%n Abfrage</numerusform>
            <numerusform>%n Abfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 10 allowed, %2 of 2 without an answer</source>
        <translation>%1 von 10 erlaubten, %2 von 2 ohne Antwort</translation>
    </message>
    <message>
        <source>HELO</source>
        <translation>HELO</translation>
    </message>
    <message>
        <source>Reverse name</source>
        <translation>Reverse-Name</translation>
    </message>
    <message>
        <source>It looks like a dynamic one.</source>
        <translation>Er sieht nach einem dynamischen aus.</translation>
    </message>
    <message>
        <source>Encryption on the way</source>
        <translation>Verschlüsselung unterwegs</translation>
    </message>
    <message>
        <source>Station %1</source>
        <translation>Station %1</translation>
    </message>
    <message>
        <source>What it reports</source>
        <translation>Was es meldet</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Was zurückkam</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>Abgelehnt von</translation>
    </message>
    <message>
        <source>Who handed in the message that came back</source>
        <translation>Wer die zurückgekommene Nachricht einlieferte</translation>
    </message>
    <message>
        <source>Did you send it?</source>
        <translation>Haben Sie das gesendet?</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was das ist</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>It speaks for</source>
        <translation>Spricht für</translation>
    </message>
    <message>
        <source>Exim</source>
        <translation>Exim</translation>
    </message>
    <message>
        <source>Exim&apos;s own rule would accept it.</source>
        <translation>Exim würde es nach seiner eigenen Regel annehmen.</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Alle Befunde</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>DNS answers</source>
        <translation>DNS-Antworten</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and question</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet von</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Who handed this message over</source>
        <translation>Wer diese Nachricht übergab</translation>
    </message>
    <message>
        <source>Signatures, and the author&apos;s domain</source>
        <translation>Signaturen und die Domain des Verfassers</translation>
    </message>
    <message>
        <source>Signatures of the message that came back</source>
        <translation>Signaturen der zurückgekommenen Nachricht</translation>
    </message>
    <message>
        <source>Refused at</source>
        <translation>Abgelehnt bei</translation>
    </message>
    <message>
        <source>Sent on to</source>
        <translation>Weitergesandt an</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Neue Adresse</translation>
    </message>
    <message>
        <source>Block list</source>
        <translation>Sperrliste</translation>
    </message>
    <message>
        <source>Link, as text</source>
        <translation>Link, als Text</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>Zu fragen</translation>
    </message>
</context>
<context>
    <name>Indicia::ChecksPage</name>
    <message>
        <source>Show the e&amp;vidence</source>
        <translation>Be&amp;leg zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy this row</source>
        <translation>Zeile &amp;kopieren</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>The row was copied.</source>
        <translation>Die Zeile wurde kopiert.</translation>
    </message>
</context>
<context>
    <name>Indicia::Cli</name>
    <message>
        <source>examine messages: the full report of each</source>
        <translation>Nachrichten untersuchen: von jeder der volle Bericht</translation>
    </message>
    <message>
        <source>read the Received chain of messages</source>
        <translation>die Received-Kette von Nachrichten lesen</translation>
    </message>
    <message>
        <source>check SPF, with the trace of every term</source>
        <translation>SPF prüfen, mit der Spur jedes Terms</translation>
    </message>
    <message>
        <source>read what bounces say</source>
        <translation>lesen, was Rückläufer sagen</translation>
    </message>
    <message>
        <source>sign or verify a BATV address</source>
        <translation>eine BATV-Adresse signieren oder prüfen</translation>
    </message>
    <message>
        <source>rewrite or reverse an SRS address</source>
        <translation>eine SRS-Adresse bilden oder zurückführen</translation>
    </message>
    <message>
        <source>Usage: indicia-cli COMMAND [options] ARGUMENTS</source>
        <translation>Aufruf: indicia-cli BEFEHL [Optionen] ARGUMENTE</translation>
    </message>
    <message>
        <source>&quot;indicia-cli COMMAND --help&quot; tells the options of a command.</source>
        <translation>&quot;indicia-cli BEFEHL --help&quot; nennt die Optionen eines Befehls.</translation>
    </message>
    <message>
        <source>name a command</source>
        <translation>nennen Sie einen Befehl</translation>
    </message>
    <message>
        <source>there is no command %1</source>
        <translation>einen Befehl %1 gibt es nicht</translation>
    </message>
    <message>
        <source>verify DKIM signatures, body and header apart</source>
        <translation>DKIM-Signaturen prüfen, Körper und Kopf getrennt</translation>
    </message>
    <message>
        <source>validate the ARC chain, seal by seal</source>
        <translation>die ARC-Kette prüfen, Siegel für Siegel</translation>
    </message>
    <message>
        <source>weigh the author by DMARC, or read a domain&apos;s policy</source>
        <translation>den Verfasser nach DMARC beurteilen oder die Regel einer Domain lesen</translation>
    </message>
    <message>
        <source>stamp a message on its way out, or verify stamps</source>
        <translation>eine Nachricht auf dem Weg hinaus stempeln oder Stempel prüfen</translation>
    </message>
    <message>
        <source>keep the record of sent mail: add, find, cover, forget</source>
        <translation>das Verzeichnis gesendeter Mail führen: add, find, cover, forget</translation>
    </message>
    <message>
        <source>examine whole mailboxes: one line a message, and go on later</source>
        <translation>ganze Postfächer untersuchen: eine Zeile je Nachricht, und später weitermachen</translation>
    </message>
    <message>
        <source>the program that reads mail on servers (indicia-cli-server) is not installed</source>
        <translation>das Programm, das Mail auf Servern liest (indicia-cli-server), ist nicht installiert</translation>
    </message>
    <message>
        <source>put mailboxes into a team&apos;s database, for workers</source>
        <translation>Postfächer in die Datenbank eines Teams stellen, für Arbeiter</translation>
    </message>
    <message>
        <source>examine what waits in a team&apos;s database, beside others</source>
        <translation>untersuchen, was in der Datenbank eines Teams wartet, neben anderen</translation>
    </message>
    <message>
        <source>keep the keys of signatures: list, export and import</source>
        <translation>Schlüssel von Signaturen aufbewahren: auflisten, exportieren und importieren</translation>
    </message>
    <message>
        <source>log in to a mail account with the browser (OAuth 2)</source>
        <translation>sich mit dem Browser bei einem Postfach anmelden (OAuth 2)</translation>
    </message>
    <message>
        <source>report libraries, resolver, keychain and clock</source>
        <translation>über Bibliotheken, Resolver, Schlüsselbund und Uhr berichten</translation>
    </message>
</context>
<context>
    <name>Indicia::CommandLine</name>
    <message>
        <source>Where names are looked up: system, off, HOST[#PORT] or zone:FILE. A lookup tells the owner of the name, and whoever runs the name servers on the way, that somebody examines this message.</source>
        <translation>Wo Namen abgefragt werden: system, off, HOST[#PORT] oder zone:DATEI. Eine Abfrage verrät dem Inhaber des Namens und den Betreibern der Nameserver auf dem Weg, dass jemand diese Nachricht untersucht.</translation>
    </message>
    <message>
        <source>The time to judge at, as 2026-11-21T03:26:27Z; the clock&apos;s where it is left out.</source>
        <translation>Die Zeit, zu der geurteilt wird, wie 2026-11-21T03:26:27Z; ohne Angabe die der Uhr.</translation>
    </message>
    <message>
        <source>A domain or address that is yours. Again for more.</source>
        <translation>Eine Domain oder Adresse, die Ihre ist. Mehrfach für weitere.</translation>
    </message>
    <message>
        <source>A mail server or network of yours, whose Received fields are believed. Again for more.</source>
        <translation>Ein Mailserver oder Netz von Ihnen, dessen Received-Feldern geglaubt wird. Mehrfach für weitere.</translation>
    </message>
    <message>
        <source>A JSON file that says who you are: domains, servers, keys.</source>
        <translation>Eine JSON-Datei, die sagt, wer Sie sind: Domains, Server, Schlüssel.</translation>
    </message>
    <message>
        <source>The language of the text form, as de; the system&apos;s where it is left out.</source>
        <translation>Die Sprache der Textform, wie de; ohne Angabe die des Systems.</translation>
    </message>
    <message>
        <source>Write the text form for the person who got the message, not for the helpdesk.</source>
        <translation>Die Textform für die Person schreiben, die die Nachricht bekam, nicht für den Helpdesk.</translation>
    </message>
    <message>
        <source>Tell what this command does.</source>
        <translation>Sagen, was dieser Befehl tut.</translation>
    </message>
    <message>
        <source>&quot;indicia-cli %1 --help&quot; tells how it is used</source>
        <translation>&quot;indicia-cli %1 --help&quot; sagt, wie er benutzt wird</translation>
    </message>
    <message>
        <source>--format %1: there is no such format; use text, json or ndjson</source>
        <translation>--format %1: Ein solches Format gibt es nicht; es gibt text, json und ndjson</translation>
    </message>
    <message>
        <source>--now %1: is no time; write it as 2026-11-21T03:26:27Z</source>
        <translation>--now %1: ist keine Zeit; schreiben Sie sie wie 2026-11-21T03:26:27Z</translation>
    </message>
    <message>
        <source>--context %1: could not be read: %2</source>
        <translation>--context %1: war nicht lesbar: %2</translation>
    </message>
    <message>
        <source>--mine %1: is neither a domain nor an address</source>
        <translation>--mine %1: ist weder eine Domain noch eine Adresse</translation>
    </message>
    <message>
        <source>--trust %1: is neither a host name nor an address or network</source>
        <translation>--trust %1: ist weder ein Hostname noch eine Adresse oder ein Netz</translation>
    </message>
    <message>
        <source>The file in which keys of signatures that were seen are kept and found again, or off. Left out: a file among your data where name servers are asked, else off.</source>
        <translation>Die Datei, in der gesehene Schlüssel von Signaturen aufbewahrt und wiedergefunden werden, oder off. Ohne Angabe: eine Datei bei Ihren Daten, wenn Nameserver gefragt werden, sonst off.</translation>
    </message>
    <message>
        <source>The ledger of sent mail, or off. Left out: that of the context file, or your own where no context file is named.</source>
        <translation>Das Verzeichnis gesendeter Mail, oder off. Ohne Angabe: das der Kontextdatei, oder das eigene, wo keine Kontextdatei genannt ist.</translation>
    </message>
    <message>
        <source>--format %1: there is no such format here; use one of %2</source>
        <translation>--format %1: diese Form gibt es hier nicht; möglich sind %2</translation>
    </message>
    <message>
        <source>How many questions a second a name server is asked at most: from %1 to %2, or unlimited. For servers that you run; those of others may take more for an attack.</source>
        <translation>Wie viele Fragen in der Sekunde ein Nameserver höchstens gestellt bekommt: von %1 bis %2 oder unlimited (unbegrenzt). Für Server, die Sie selbst betreiben; die anderer könnten mehr für einen Angriff halten.</translation>
    </message>
    <message>
        <source>--dns-rate %1: is neither a number from %2 to %3 nor unlimited</source>
        <translation>--dns-rate %1: ist weder eine Zahl von %2 bis %3 noch unlimited</translation>
    </message>
    <message>
        <source>How the result is written: %1; the first where it is left out.</source>
        <translation>Wie das Ergebnis geschrieben wird: %1; das Erste, wenn die Option fehlt.</translation>
    </message>
</context>
<context>
    <name>Indicia::DkimCommand</name>
    <message>
        <source>Verifies every DKIM signature (RFC 6376), body and header apart, as at the time of receipt or of --now.</source>
        <translation>Prüft jede DKIM-Signatur (RFC 6376), Körper und Kopf getrennt, wie zur Zeit des Empfangs oder von --now.</translation>
    </message>
</context>
<context>
    <name>Indicia::DmarcCommand</name>
    <message>
        <source>For a message of which neither the sending computer nor a signature is verified:</source>
        <translation>Für eine Nachricht, von der weder der sendende Rechner noch eine Signatur bestätigt ist:</translation>
    </message>
    <message>
        <source>the result could not be written; the disk may be full</source>
        <translation>das Ergebnis konnte nicht geschrieben werden; vielleicht ist die Platte voll</translation>
    </message>
    <message>
        <source>Weighs the author of messages by DMARC (RFC 9989), with every lookup and alignment, and tells where RFC 7489 would say otherwise; or reads the policy of a domain.</source>
        <translation>Beurteilt den Verfasser von Nachrichten nach DMARC (RFC 9989), mit jeder Abfrage und Übereinstimmung, und sagt, wo RFC 7489 anders urteilte; oder liest die Regel einer Domain.</translation>
    </message>
    <message>
        <source>Read the policy for this author&apos;s domain, without a message.</source>
        <translation>Die Regel für diese Domain eines Verfassers lesen, ohne Nachricht.</translation>
    </message>
    <message>
        <source>--from %1: name one domain, and no files</source>
        <translation>--from %1: Nennen Sie eine Domain und keine Dateien</translation>
    </message>
</context>
<context>
    <name>Indicia::EmptyPage</name>
    <message>
        <source>Drop a bounce here</source>
        <translation>Legen Sie hier einen Rückläufer ab</translation>
    </message>
    <message>
        <source>&amp;Open messages…</source>
        <translation>Nachrichten ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Paste a message</source>
        <translation>Nachricht &amp;einfügen</translation>
    </message>
    <message>
        <source>Show the &amp;demo mailbox</source>
        <translation>&amp;Demo-Postfach zeigen</translation>
    </message>
    <message>
        <source>Say &amp;who you are…</source>
        <translation>Sagen, &amp;wer Sie sind…</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you allow lookups: a lookup tells your name server, and through it the name servers of the domains and addresses in the message, that somebody is looking into them.</source>
        <translation>Nichts verlässt diesen Rechner, bevor Sie Abfragen erlauben: Eine Abfrage verrät Ihrem Nameserver, und durch ihn den Nameservern der Domains und Adressen in der Nachricht, dass sich jemand mit ihnen befasst.</translation>
    </message>
    <message>
        <source>Open a &amp;mailbox…</source>
        <translation>Ein &amp;Postfach öffnen…</translation>
    </message>
    <message>
        <source>S&amp;can a folder…</source>
        <translation>Einen Ordner dur&amp;chsuchen…</translation>
    </message>
    <message>
        <source>Open a mail &amp;account…</source>
        <translation>Mail&amp;konto öffnen…</translation>
    </message>
    <message>
        <source>Indicia reads a bounce or any other message that you drop here, and tells you whether you really sent what came back, or somebody forged your address. It takes .eml and .msg files, several at once, a folder of them, or the source of a message from the clipboard. Of a whole mailbox it tells what came, and of which forgeries.</source>
        <translation>Indicia liest einen Rückläufer oder jede andere Nachricht, die Sie hier ablegen, und sagt Ihnen, ob Sie wirklich gesendet haben, was zurückkam, oder ob jemand Ihre Adresse gefälscht hat. Es nimmt .eml- und .msg-Dateien, auch mehrere auf einmal, einen Ordner davon oder den Quelltext einer Nachricht aus der Zwischenablage. Von einem ganzen Postfach sagt es, was kam und von welchen Fälschungen.</translation>
    </message>
</context>
<context>
    <name>Indicia::EnqueueCommand</name>
    <message>
        <source>Puts the messages of mailboxes into a team&apos;s database, for workers on any machine. Give it the options that the workers get: who you are and where names are looked up.</source>
        <translation>Stellt die Nachrichten von Postfächern in die Datenbank eines Teams, für Arbeiter auf beliebigen Rechnern. Geben Sie dieselben Optionen an wie den Arbeitern: wer Sie sind und wo Namen nachgeschlagen werden.</translation>
    </message>
    <message>
        <source>The database of the team, as postgresql://user@host/name.</source>
        <translation>Die Datenbank des Teams, als postgresql://Benutzer@Rechner/Name.</translation>
    </message>
    <message>
        <source>name what to scan: a file, a folder, an mbox or a Maildir</source>
        <translation>nennen Sie, was untersucht werden soll: eine Datei, einen Ordner, eine mbox oder ein Maildir</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were put there</source>
        <translation>
            <numerusform>%n Nachricht wurde eingestellt</numerusform>
            <numerusform>%n Nachrichten wurden eingestellt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Indicia::FailOn</name>
    <message>
        <source>End with code 1 where one of these verdicts is given.</source>
        <translation>Mit Code 1 enden, wo eines dieser Urteile gefällt wird.</translation>
    </message>
    <message>
        <source>--fail-on %1: there is no such verdict; there are %2</source>
        <translation>--fail-on %1: dieses Urteil gibt es nicht; es gibt %2</translation>
    </message>
</context>
<context>
    <name>Indicia::FileWords</name>
    <message>
        <source>%1: there is no such file; check the name</source>
        <translation>%1: Diese Datei gibt es nicht; prüfen Sie den Namen</translation>
    </message>
    <message>
        <source>%1: you are not allowed to read it; ask its owner, or copy it to a place of your own</source>
        <translation>%1: Sie dürfen sie nicht lesen; fragen Sie ihren Eigentümer, oder kopieren Sie sie an einen eigenen Ort</translation>
    </message>
    <message>
        <source>%1: is a folder, and a file is wanted here</source>
        <translation>%1: ist ein Ordner, hier wird eine Datei gebraucht</translation>
    </message>
    <message>
        <source>%1: is a device or a pipe, not a file; save the message to a file first</source>
        <translation>%1: ist ein Gerät oder eine Pipe, keine Datei; speichern Sie die Nachricht zuerst in einer Datei</translation>
    </message>
    <message>
        <source>%1: is too large to be one message; save the message on its own</source>
        <translation>%1: ist zu groß für eine einzelne Nachricht; speichern Sie die Nachricht für sich allein</translation>
    </message>
    <message>
        <source>%1: is empty; save the message again, with its full source</source>
        <translation>%1: ist leer; speichern Sie die Nachricht noch einmal mit vollem Quelltext</translation>
    </message>
    <message>
        <source>%1: is not a mail message, it does not begin with header fields; save the message with its full source (.eml)</source>
        <translation>%1: ist keine Mail, sie beginnt nicht mit Kopfzeilen; speichern Sie die Nachricht mit vollem Quelltext (.eml)</translation>
    </message>
    <message>
        <source>%1: could not be read; the disk or the network gave an error</source>
        <translation>%1: war nicht lesbar; die Platte oder das Netz meldet einen Fehler</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>ein Objekt in geschweiften Klammern</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a domain, as example.org</source>
        <translation>eine Domain wie example.org</translation>
    </message>
    <message>
        <source>a domain or an address</source>
        <translation>eine Domain oder eine Adresse</translation>
    </message>
    <message>
        <source>an address, as alice@example.org</source>
        <translation>eine Adresse wie alice@example.org</translation>
    </message>
    <message>
        <source>an address, or *@ and a domain</source>
        <translation>eine Adresse, oder *@ und eine Domain</translation>
    </message>
    <message>
        <source>an IP address</source>
        <translation>eine IP-Adresse</translation>
    </message>
    <message>
        <source>an IP address or a network, as 192.0.2.0/24</source>
        <translation>eine IP-Adresse oder ein Netz wie 192.0.2.0/24</translation>
    </message>
    <message>
        <source>a list in brackets</source>
        <translation>eine Liste in eckigen Klammern</translation>
    </message>
    <message>
        <source>a key number from 0 to 9</source>
        <translation>eine Schlüsselnummer von 0 bis 9</translation>
    </message>
    <message>
        <source>&quot;prvs&quot;</source>
        <translation>&quot;prvs&quot;</translation>
    </message>
    <message>
        <source>a number of days from 1 to 999</source>
        <translation>eine Zahl von Tagen von 1 bis 999</translation>
    </message>
    <message>
        <source>a date, as 2026-11-21</source>
        <translation>ein Datum wie 2026-11-21</translation>
    </message>
    <message>
        <source>a time, as 2026-11-21T03:26:27Z</source>
        <translation>eine Zeit wie 2026-11-21T03:26:27Z</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>is too large to be a context file</source>
        <translation>ist zu groß für eine Kontextdatei</translation>
    </message>
    <message>
        <source>is nested too deep to be a context file</source>
        <translation>ist zu tief verschachtelt für eine Kontextdatei</translation>
    </message>
    <message>
        <source>is no JSON: it cannot be read from octet %1 on</source>
        <translation>ist kein JSON: ab Oktett %1 nicht lesbar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2</source>
        <translation>&quot;%1&quot; muss sein: %2</translation>
    </message>
    <message>
        <source>%1: there is no such ledger of sent mail; check &quot;ledger&quot; in the context file</source>
        <translation>%1: Dieses Verzeichnis gesendeter Mails gibt es nicht; prüfen Sie „ledger“ in der Kontextdatei</translation>
    </message>
    <message>
        <source>%1: the ledger of sent mail cannot be read; check its permissions</source>
        <translation>%1: Das Verzeichnis gesendeter Mails kann nicht gelesen werden; prüfen Sie seine Zugriffsrechte</translation>
    </message>
    <message>
        <source>%1: is too large for a table of sent mail; name only what the cover needs</source>
        <translation>%1: ist zu groß für eine Tabelle gesendeter Mails; nennen Sie nur, was der abgedeckte Zeitraum braucht</translation>
    </message>
    <message>
        <source>%1: is no table of sent mail: its first line must name the columns, message-id and date among them</source>
        <translation>%1: ist keine Tabelle gesendeter Mails: Die erste Zeile muss die Spalten nennen, darunter message-id und date</translation>
    </message>
    <message>
        <source>%1, line %2: has more or fewer columns than the first line</source>
        <translation>%1, Zeile %2: hat mehr oder weniger Spalten als die erste Zeile</translation>
    </message>
    <message>
        <source>%1, line %2: has no Message-ID</source>
        <translation>%1, Zeile %2: hat keine Message-ID</translation>
    </message>
    <message>
        <source>%1, line %2: the date must be a time, as 2026-11-21T03:26:27Z</source>
        <translation>%1, Zeile %2: Das Datum muss eine Zeit sein, etwa 2026-11-21T03:26:27Z</translation>
    </message>
    <message>
        <source>members that are not known were passed over, look for slips: %1</source>
        <comment>a list of names</comment>
        <translation>unbekannte Mitglieder wurden übergangen, suchen Sie nach Tippfehlern: %1</translation>
    </message>
    <message>
        <source>%1: is an Outlook file (.msg), and what is needed to open it (libgsf) is not installed; save the message as .eml, which also keeps what its signatures need</source>
        <translation>%1: ist eine Outlook-Datei (.msg), und was man zum Öffnen braucht (libgsf), ist nicht installiert; speichern Sie die Nachricht als .eml, das auch behält, was ihre Signaturen brauchen</translation>
    </message>
    <message>
        <source>%1: is a file of Microsoft&apos;s container form, but holds no mail message</source>
        <translation>%1: ist eine Datei in Microsofts Containerform, enthält aber keine Mail-Nachricht</translation>
    </message>
    <message>
        <source>%1: is a damaged Outlook file (.msg); save the message again, as .eml if you can</source>
        <translation>%1: ist eine beschädigte Outlook-Datei (.msg); speichern Sie die Nachricht noch einmal, wenn möglich als .eml</translation>
    </message>
</context>
<context>
    <name>Indicia::FilterBar</name>
    <message>
        <source>S&amp;how:</source>
        <translation>&amp;Zeigen:</translation>
    </message>
    <message>
        <source>words, or verdict:backscatter from:example.org since:yesterday</source>
        <translation>Wörter, oder verdict:backscatter from:example.org since:yesterday</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>What can be written here</source>
        <translation>Was hier stehen kann</translation>
    </message>
    <message>
        <source>Help for the filter</source>
        <translation>Hilfe zum Filter</translation>
    </message>
    <message>
        <source>What can be written in the filter</source>
        <translation>Was im Filter stehen kann</translation>
    </message>
    <message>
        <source>A message is shown if it fits every term. Choose one to put it into the line.</source>
        <translation>Eine Nachricht wird gezeigt, wenn sie zu jedem Ausdruck passt. Wählen Sie einen, um ihn in die Zeile zu setzen.</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Zeigt</translation>
    </message>
    <message>
        <source>Terms of a filter</source>
        <translation>Ausdrücke eines Filters</translation>
    </message>
</context>
<context>
    <name>Indicia::FindingCard</name>
    <message>
        <source>%1 · %2: %3</source>
        <comment>subject, class of evidence, what that means</comment>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what stands at a place, and the place</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>evidence: the Received field (2 of 4), DNS: TXT example.org</comment>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place of evidence and what stands there</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Indicia::FolderChoice</name>
    <message>
        <source>A&amp;ll folders</source>
        <translation>A&amp;lle Ordner</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Folders to read</source>
        <translation>Ordner, die gelesen werden</translation>
    </message>
    <message>
        <source>?</source>
        <comment>not counted</comment>
        <translation>?</translation>
    </message>
</context>
<context>
    <name>Indicia::HeloModel</name>
    <message>
        <source>What does not fit</source>
        <translation>Was nicht passt</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
</context>
<context>
    <name>Indicia::Inputs</name>
    <message>
        <source>%1: the folder has no .eml or .msg files in it</source>
        <translation>%1: Der Ordner enthält keine .eml- oder .msg-Dateien</translation>
    </message>
</context>
<context>
    <name>Indicia::InsightPanel</name>
    <message>
        <source>What the messages have in common</source>
        <translation>Was die Nachrichten gemeinsam haben</translation>
    </message>
    <message>
        <source>&amp;Floods</source>
        <translation>&amp;Fluten</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Gruppen</translation>
    </message>
    <message>
        <source>Over &amp;time</source>
        <translation>Im &amp;Lauf der Zeit</translation>
    </message>
    <message>
        <source>HELO &amp;names</source>
        <translation>HELO-&amp;Namen</translation>
    </message>
    <message>
        <source>Floods</source>
        <translation>Fluten</translation>
    </message>
    <message>
        <source>Show &amp;these messages</source>
        <translation>&amp;Diese Nachrichten zeigen</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Bericht…</translation>
    </message>
    <message>
        <source>One page about this flood, for whom it concerns</source>
        <translation>Eine Seite über diese Flut, für den, den sie betrifft</translation>
    </message>
    <message>
        <source>Grouped &amp;by:</source>
        <translation>Gruppiert &amp;nach:</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Messages over time</source>
        <translation>Nachrichten im Lauf der Zeit</translation>
    </message>
    <message>
        <source>As a ta&amp;ble</source>
        <translation>Als Ta&amp;belle</translation>
    </message>
    <message>
        <source>Names that do not fit</source>
        <translation>Namen, die nicht passen</translation>
    </message>
    <message>
        <source>Here stand machines that gave many names, and names that many networks gave. There are none.</source>
        <translation>Hier stehen Rechner, die viele Namen nannten, und Namen, die viele Netze nannten. Es gibt keine.</translation>
    </message>
    <message>
        <source>%1 messages have no value here, and %2 are in smaller groups.</source>
        <translation>%1 Nachrichten haben hier keinen Wert, und %2 sind in kleineren Gruppen.</translation>
    </message>
    <message>
        <source>%1 messages have no date, and the dates of %2 are far from all others.</source>
        <translation>%1 Nachrichten haben kein Datum, und das von %2 liegt fern von allen anderen.</translation>
    </message>
    <message numerus="yes">
        <source>A flood is at least %n bounces that have something in common. There is none.</source>
        <translation>
            <numerusform>Eine Flut ist mindestens %n Rückläufer, die etwas gemeinsam haben. Es gibt keine.</numerusform>
            <numerusform>Eine Flut sind mindestens %n Rückläufer, die etwas gemeinsam haben. Es gibt keine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A flood is at least %n bounces that have something in common. None is seen so far.</source>
        <translation>
            <numerusform>Eine Flut ist mindestens %n Rückläufer, der etwas gemeinsam hat. Bisher ist keine zu sehen.</numerusform>
            <numerusform>Eine Flut sind mindestens %n Rückläufer, die etwas gemeinsam haben. Bisher ist keine zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Es wird gezählt…</translation>
    </message>
</context>
<context>
    <name>Indicia::KeyFile</name>
    <message>
        <source>%1: the file of secrets could not be read: %2</source>
        <translation>%1: Die Datei mit den Geheimnissen war nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1: is too large to be a file of secrets</source>
        <translation>%1: ist zu groß für eine Datei mit Geheimnissen</translation>
    </message>
    <message>
        <source>%1: holds no secret; write one secret on each line</source>
        <translation>%1: enthält kein Geheimnis; schreiben Sie in jede Zeile eines</translation>
    </message>
</context>
<context>
    <name>Indicia::KeysCommand</name>
    <message>
        <source>Keeps the keys of DKIM signatures that were seen, with date and source, so that a message can be judged after its signer has changed the key. They are exported and imported as a zone file.</source>
        <translation>Bewahrt gesehene Schlüssel von DKIM-Signaturen mit Datum und Quelle auf, damit eine Nachricht auch nach einem Schlüsselwechsel beurteilt werden kann. Sie werden als Zonendatei exportiert und importiert.</translation>
    </message>
    <message>
        <source>the result could not be written; the disk may be full</source>
        <translation>das Ergebnis konnte nicht geschrieben werden; vielleicht ist die Platte voll</translation>
    </message>
    <message>
        <source>%1: %2 keys are kept, %3 of them new</source>
        <translation>%1: %2 Schlüssel sind aufbewahrt, davon %3 neu</translation>
    </message>
    <message>
        <source>%1: the keys could not be written</source>
        <translation>%1: Die Schlüssel konnten nicht geschrieben werden</translation>
    </message>
    <message>
        <source>list, export or import</source>
        <translation>list, export oder import</translation>
    </message>
    <message>
        <source>The domains whose keys to list (all where none is named), where to export to (standard output where it is left out), or what to import.</source>
        <translation>Die Domains, deren Schlüssel aufgelistet werden (alle, wenn keine genannt ist), wohin exportiert wird (Standardausgabe, wenn nichts angegeben ist) oder was importiert wird.</translation>
    </message>
    <message>
        <source>say list, export with at most one file, or import and the files</source>
        <translation>Geben Sie list, export mit höchstens einer Datei oder import und die Dateien an</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1, %2 Bit</translation>
    </message>
    <message>
        <source>not a key that can be used</source>
        <translation>kein Schlüssel, der verwendet werden kann</translation>
    </message>
    <message>
        <source>%1: %2; seen from %3 to %4 by %5</source>
        <translation>%1: %2; gesehen von %3 bis %4 durch %5</translation>
    </message>
    <message>
        <source>%1: no such key is kept</source>
        <translation>%1: kein solcher Schlüssel ist aufbewahrt</translation>
    </message>
</context>
<context>
    <name>Indicia::KeysPage</name>
    <message>
        <source>With these, a mark that your server set can be told from one that somebody made up.</source>
        <translation>Damit lässt sich ein Kennzeichen Ihres Servers von einem erfundenen unterscheiden.</translation>
    </message>
    <message>
        <source>Tags in my address (BATV)</source>
        <translation>Kennzeichen in meiner Adresse (BATV)</translation>
    </message>
    <message>
        <source>BATV key number %1</source>
        <translation>BATV-Schlüssel Nummer %1</translation>
    </message>
    <message>
        <source>key number %1</source>
        <translation>Schlüssel Nummer %1</translation>
    </message>
    <message>
        <source>All my mail is &amp;tagged, since:</source>
        <translation>All meine Mail ist gekenn&amp;zeichnet seit:</translation>
    </message>
    <message>
        <source>All my mail is tagged since</source>
        <translation>All meine Mail ist gekennzeichnet seit</translation>
    </message>
    <message>
        <source>&amp;BATV keys</source>
        <translation>&amp;BATV-Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Days that a tag is valid</source>
        <translation>&amp;Tage, die ein Kennzeichen gilt</translation>
    </message>
    <message>
        <source>Stamps in my mail (MAC)</source>
        <translation>Stempel in meiner Mail (MAC)</translation>
    </message>
    <message>
        <source>All my mail is st&amp;amped, since:</source>
        <translation>All meine Mail ist gestem&amp;pelt seit:</translation>
    </message>
    <message>
        <source>All my mail is stamped since</source>
        <translation>All meine Mail ist gestempelt seit</translation>
    </message>
    <message>
        <source>Stam&amp;p keys</source>
        <translation>Stempelschl&amp;üssel</translation>
    </message>
    <message>
        <source>Days that a stamp is &amp;valid</source>
        <translation>Tage, die ein Stempel &amp;gilt</translation>
    </message>
    <message>
        <source>Addresses that I rewrite when I forward (SRS)</source>
        <translation>Adressen, die ich beim Weiterleiten umschreibe (SRS)</translation>
    </message>
    <message>
        <source>SRS secret, row %1</source>
        <translation>SRS-Geheimnis, Zeile %1</translation>
    </message>
    <message>
        <source>the first one signs, all verify</source>
        <translation>das erste signiert, alle prüfen</translation>
    </message>
    <message>
        <source>Domain of SRS add&amp;resses</source>
        <translation>&amp;Domain der SRS-Adressen</translation>
    </message>
    <message>
        <source>SRS secrets</source>
        <translation>SRS-Geheimnisse</translation>
    </message>
    <message>
        <source>Signatures of my servers (DKIM)</source>
        <translation>Signaturen meiner Server (DKIM)</translation>
    </message>
    <message>
        <source>All my mail is sig&amp;ned, since:</source>
        <translation>All meine Mail ist si&amp;gniert seit:</translation>
    </message>
    <message>
        <source>All my mail is signed since</source>
        <translation>All meine Mail ist signiert seit</translation>
    </message>
    <message>
        <source>Domain that si&amp;gns (DKIM)</source>
        <translation>D&amp;omain, die signiert (DKIM)</translation>
    </message>
    <message>
        <source>Sele&amp;ctors of its keys</source>
        <translation>Se&amp;lektoren ihrer Schlüssel</translation>
    </message>
    <message>
        <source>The days on which mail was stamped with a key, as 2026-01-31. An old key goes on proving what it stamped, and nothing that a thief stamps with it later.</source>
        <translation>Die Tage, an denen Mail mit einem Schlüssel gestempelt wurde, etwa 2026-01-31. Ein alter Schlüssel beweist weiter, was er gestempelt hat, und nichts, was ein Dieb später damit stempelt.</translation>
    </message>
</context>
<context>
    <name>Indicia::LedgerAdd</name>
    <message>
        <source>Whose Sent folder it is; each message&apos;s author where it is left out.</source>
        <translation>Wessen Gesendet-Ordner es ist; ohne Angabe der Autor jeder Nachricht.</translation>
    </message>
    <message>
        <source>The sources are complete from this time on: what is not in them was not sent. Left out: from their oldest message or line to their newest.</source>
        <translation>Die Quellen sind von dieser Zeit an vollständig: Was nicht darin steht, wurde nicht gesendet. Ohne Angabe: von ihrer ältesten Nachricht oder Zeile bis zur neuesten.</translation>
    </message>
    <message>
        <source>The sources are complete until this time; until now where it is left out.</source>
        <translation>Die Quellen sind bis zu dieser Zeit vollständig; ohne Angabe bis jetzt.</translation>
    </message>
    <message>
        <source>For whom the sources are complete: an address, or *@ and a domain. Left out: for a Sent folder its account, for a log those of your domains that it sends for. Again for more.</source>
        <translation>Für wen die Quellen vollständig sind: eine Adresse, oder *@ und eine Domain. Ohne Angabe: bei einem Gesendet-Ordner dessen Konto, bei einem Protokoll diejenigen eigenen Domains, für die es sendet. Mehrfach für mehrere.</translation>
    </message>
    <message>
        <source>The sources are complete for nobody: what is not in them may have been sent all the same.</source>
        <translation>Die Quellen sind für niemanden vollständig: Was nicht darin steht, kann trotzdem gesendet worden sein.</translation>
    </message>
    <message>
        <source>Where the ledger is new: keep Message-IDs as keyed hashes, the key in a file beside it.</source>
        <translation>Bei einem neuen Verzeichnis: Message-IDs als Hashes unter einem Schlüssel ablegen, der in einer Datei daneben liegt.</translation>
    </message>
    <message>
        <source>The time zone of logs that name none, as Europe/Berlin or UTC; this computer&apos;s where it is left out.</source>
        <translation>Die Zeitzone von Protokollen, die keine nennen, etwa Europe/Berlin oder UTC; ohne Angabe die dieses Rechners.</translation>
    </message>
    <message>
        <source>--account %1: is no address</source>
        <translation>--account %1: ist keine Adresse</translation>
    </message>
    <message>
        <source>--sender %1: is neither an address nor *@ and a domain</source>
        <translation>--sender %1: ist weder eine Adresse noch *@ und eine Domain</translation>
    </message>
    <message>
        <source>--%1 %2: is no time; write it as 2026-11-21T03:26:27Z</source>
        <translation>--%1 %2: ist keine Zeit; zu schreiben wie 2026-11-21T03:26:27Z</translation>
    </message>
    <message>
        <source>--cover-from must be given, and be before --cover-to</source>
        <translation>--cover-from muss angegeben sein und vor --cover-to liegen</translation>
    </message>
    <message>
        <source>--no-cover: says the opposite of the other options for covers</source>
        <translation>--no-cover: sagt das Gegenteil der anderen Optionen zur Abdeckung</translation>
    </message>
    <message>
        <source>--zone %1: this computer knows no such time zone</source>
        <translation>--zone %1: diese Zeitzone kennt der Rechner nicht</translation>
    </message>
    <message>
        <source>%1: %2, %3 new</source>
        <translation>%1: %2, %3 neu</translation>
    </message>
    <message>
        <source>%1: %2 files are no messages, or could not be read</source>
        <translation>%1: %2 Dateien sind keine Nachrichten oder waren nicht lesbar</translation>
    </message>
    <message>
        <source>%1: %2 messages are new, %3 were known</source>
        <translation>%1: %2 Nachrichten sind neu, %3 waren bekannt</translation>
    </message>
    <message>
        <source>%1: the ledger is there already and keeps Message-IDs as text; --hashed is for a new one</source>
        <translation>%1: Das Verzeichnis gibt es schon, und es hält Message-IDs als Text; --hashed gilt für ein neues</translation>
    </message>
</context>
<context>
    <name>Indicia::LedgerCommand</name>
    <message>
        <source>Keeps the record of sent mail, from Sent folders and logs of mail servers: whether you sent what a bounce returns. A Sent folder tells what a person sent, a log everything that passed.</source>
        <translation>Führt das Verzeichnis gesendeter Mail, aus Gesendet-Ordnern und Protokollen von Mailservern: ob gesendet wurde, was ein Bounce zurückbringt. Ein Gesendet-Ordner sagt, was ein Mensch gesendet hat, ein Protokoll alles, was durchging.</translation>
    </message>
    <message>
        <source>add sources, find Message-IDs, tell the cover, forget sources</source>
        <translation>Quellen aufnehmen (add), Message-IDs suchen (find), die Abdeckung nennen (cover), Quellen vergessen (forget)</translation>
    </message>
    <message>
        <source>say add, find or forget and what, or cover</source>
        <translation>add, find oder forget und was, oder cover</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 an %3</translation>
    </message>
    <message>
        <source>Sent folder of %1</source>
        <translation>Gesendet-Ordner von %1</translation>
    </message>
    <message>
        <source>server&apos;s log, queue id %1</source>
        <translation>Protokoll des Servers, Queue-ID %1</translation>
    </message>
    <message>
        <source>logged in as %1</source>
        <translation>angemeldet als %1</translation>
    </message>
    <message>
        <source>complete from %1 to %2 for %3</source>
        <translation>vollständig von %1 bis %2 für %3</translation>
    </message>
    <message>
        <source>complete for nobody: what is not in it may have been sent</source>
        <translation>für niemanden vollständig: Was nicht darin steht, kann gesendet worden sein</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 messages</source>
        <translation>%1 · %2 · %3 Nachrichten</translation>
    </message>
    <message>
        <source>%1: the ledger gave no answer; it is damaged, or another program holds it</source>
        <translation>%1: Das Verzeichnis gab keine Antwort; es ist beschädigt, oder ein anderes Programm hält es fest</translation>
    </message>
    <message>
        <source>is not in the ledger</source>
        <translation>steht nicht im Verzeichnis</translation>
    </message>
    <message>
        <source>nothing was added yet</source>
        <translation>noch nichts aufgenommen</translation>
    </message>
    <message>
        <source>%1: the ledger has no such source; &quot;ledger cover&quot; lists them</source>
        <translation>%1: Diese Quelle hat das Verzeichnis nicht; „ledger cover“ führt sie auf</translation>
    </message>
    <message>
        <source>%1: %2 messages are forgotten</source>
        <translation>%1: %2 Nachrichten sind vergessen</translation>
    </message>
    <message>
        <source>the result could not be written; the disk may be full</source>
        <translation>das Ergebnis konnte nicht geschrieben werden; vielleicht ist der Datenträger voll</translation>
    </message>
    <message>
        <source>Sources: mbox files, Maildirs, folders of .eml files, logs of Postfix, Exim and sendmail, rotated and gzipped ones too, or the Sent folder of an account, as imaps://user@host/Sent; or Message-IDs.</source>
        <translation>Quellen: mbox-Dateien, Maildirs, Ordner mit .eml-Dateien, Protokolle von Postfix, Exim und sendmail, auch rotierte und mit gzip gepackte, oder der Gesendet-Ordner eines Kontos als imaps://Benutzer@Rechner/Sent; oder Message-IDs.</translation>
    </message>
</context>
<context>
    <name>Indicia::LedgerSourcesModel</name>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 bis %2: %3</translation>
    </message>
    <message>
        <source>for nobody</source>
        <translation>für niemanden</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n Zeitraum</numerusform>
            <numerusform>%n Zeiträume</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Complete for</source>
        <translation>Vollständig für</translation>
    </message>
</context>
<context>
    <name>Indicia::LedgerWords</name>
    <message>
        <source>%1: there is no such ledger of sent mail</source>
        <translation>%1: Ein solches Verzeichnis gesendeter Mail gibt es nicht</translation>
    </message>
    <message>
        <source>%1: the ledger of sent mail cannot be read; check its permissions and the disk</source>
        <translation>%1: Das Verzeichnis gesendeter Mail ist nicht lesbar; Rechte und Datenträger prüfen</translation>
    </message>
    <message>
        <source>%1: is no ledger of sent mail; it was left as it is</source>
        <translation>%1: ist kein Verzeichnis gesendeter Mail; es blieb, wie es ist</translation>
    </message>
    <message>
        <source>%1: the ledger was written by a later version of Indicia</source>
        <translation>%1: Das Verzeichnis stammt von einer neueren Version von Indicia</translation>
    </message>
    <message>
        <source>%1: the ledger keeps Message-IDs hashed, and its key is not beside it or is another one; put the file %1.key back</source>
        <translation>%1: Das Verzeichnis hält Message-IDs als Hashes, und sein Schlüssel liegt nicht daneben oder ist ein anderer; die Datei %1.key zurücklegen</translation>
    </message>
    <message>
        <source>%1: the ledger is damaged; move it away and fill a new one from the same sources</source>
        <translation>%1: Das Verzeichnis ist beschädigt; beiseitelegen und aus denselben Quellen ein neues füllen</translation>
    </message>
    <message>
        <source>%1: another program is filling the ledger; try again when it is done</source>
        <translation>%1: Ein anderes Programm füllt das Verzeichnis; danach noch einmal versuchen</translation>
    </message>
    <message>
        <source>%1: the ledger or its folder cannot be written to; check the permissions</source>
        <translation>%1: In das Verzeichnis oder seinen Ordner kann nicht geschrieben werden; Rechte prüfen</translation>
    </message>
    <message>
        <source>%1: the disk is full; what was entered before is kept</source>
        <translation>%1: Der Datenträger ist voll; was vorher eingetragen wurde, bleibt</translation>
    </message>
    <message>
        <source>%1: another program has filled the ledger from the same source; try again</source>
        <translation>%1: Ein anderes Programm hat das Verzeichnis aus derselben Quelle gefüllt; noch einmal versuchen</translation>
    </message>
    <message>
        <source>%1: there is no such file or folder</source>
        <translation>%1: Eine solche Datei oder einen solchen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>%1: you may not read it; ask its owner, or for a log the administrator</source>
        <translation>%1: Das Lesen ist nicht erlaubt; den Besitzer fragen, bei einem Protokoll den Verwalter des Rechners</translation>
    </message>
    <message>
        <source>%1: is no ordinary file</source>
        <translation>%1: ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>%1: is neither a Sent folder (mbox, Maildir, .eml) nor the log of a mail server</source>
        <translation>%1: ist weder ein Gesendet-Ordner (mbox, Maildir, .eml) noch das Protokoll eines Mailservers</translation>
    </message>
    <message>
        <source>%1: is compressed otherwise than by gzip; unpack it first</source>
        <translation>%1: ist anders als mit gzip gepackt; erst entpacken</translation>
    </message>
    <message>
        <source>%1: a server&apos;s log holds everybody&apos;s mail; say which domain or address is yours</source>
        <translation>%1: Das Protokoll eines Servers enthält die Mail aller; angeben, welche Domain oder Adresse die eigene ist</translation>
    </message>
    <message>
        <source>%1: the compressed file is cut or broken; what stands before the break was entered</source>
        <translation>%1: Die gepackte Datei ist abgeschnitten oder beschädigt; was vor der Bruchstelle steht, wurde eingetragen</translation>
    </message>
    <message>
        <source>%1: reading failed</source>
        <translation>%1: Das Lesen schlug fehl</translation>
    </message>
    <message>
        <source>%1: stopped; what was entered is kept, and the next time goes on there</source>
        <translation>%1: angehalten; was eingetragen wurde, bleibt, und beim nächsten Mal geht es dort weiter</translation>
    </message>
    <message>
        <source>Sent folder (mbox)</source>
        <translation>Gesendet-Ordner (mbox)</translation>
    </message>
    <message>
        <source>Sent folder (Maildir)</source>
        <translation>Gesendet-Ordner (Maildir)</translation>
    </message>
    <message>
        <source>folder of messages</source>
        <translation>Ordner mit Nachrichten</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>mail server&apos;s log</source>
        <translation>Protokoll eines Mailservers</translation>
    </message>
    <message>
        <source>%1: SQLite is not installed, without which no ledger can be read (libsqlite3-0)</source>
        <translation>%1: SQLite ist nicht installiert, ohne das sich kein Verzeichnis lesen lässt (libsqlite3-0)</translation>
    </message>
    <message>
        <source>Sent folder on a mail server</source>
        <translation>Gesendet-Ordner auf einem Mailserver</translation>
    </message>
    <message>
        <source>%1: name the one folder of the account in which sent mail lies, as imaps://user@host/Sent</source>
        <translation>%1: Nennen Sie den einen Ordner des Kontos, in dem gesendete Mail liegt, etwa imaps://Benutzer@Rechner/Gesendet</translation>
    </message>
</context>
<context>
    <name>Indicia::LetterPane</name>
    <message>
        <source>In &amp;English</source>
        <translation>Auf &amp;Englisch</translation>
    </message>
    <message>
        <source>Nothing is sent. The file holds this letter and a report in the Abuse Reporting Format (RFC 5965): a draft that your mail program can open and send. The recipient&apos;s address is hidden in the report (RFC 6590).</source>
        <translation>Nichts wird gesendet. Die Datei enthält diesen Brief und einen Bericht im Abuse Reporting Format (RFC 5965): einen Entwurf, den Ihr Mailprogramm öffnen und senden kann. Die Adresse des Empfängers ist im Bericht verborgen (RFC 6590).</translation>
    </message>
    <message>
        <source>Copy the &amp;letter</source>
        <translation>Den &amp;Brief kopieren</translation>
    </message>
    <message>
        <source>Save letter and rep&amp;ort…</source>
        <translation>Brief und B&amp;ericht sichern …</translation>
    </message>
    <message>
        <source>The letter was copied.</source>
        <translation>Der Brief wurde kopiert.</translation>
    </message>
    <message>
        <source>To: %1
Subject: %2</source>
        <comment>the head of a letter</comment>
        <translation>An: %1
Betreff: %2</translation>
    </message>
    <message>
        <source>Save letter and report</source>
        <translation>Brief und Bericht sichern</translation>
    </message>
    <message>
        <source>Message (*.eml)</source>
        <translation>Nachricht (*.eml)</translation>
    </message>
    <message>
        <source>The letter was saved; it was sent to nobody.</source>
        <translation>Der Brief wurde gesichert; er wurde an niemanden gesendet.</translation>
    </message>
    <message>
        <source>The letter could not be saved there.</source>
        <translation>Der Brief konnte dort nicht gesichert werden.</translation>
    </message>
</context>
<context>
    <name>Indicia::ListEditor</name>
    <message>
        <source>This cannot be used here: %1</source>
        <translation>Das ist hier nicht brauchbar: %1</translation>
    </message>
</context>
<context>
    <name>Indicia::LoginCommand</name>
    <message>
        <source>The account, as imaps://user@host.</source>
        <translation>Das Konto, als imaps://Benutzer@Host.</translation>
    </message>
    <message>
        <source>Only write the address of the page, and leave it to you to open it.</source>
        <translation>Nur die Adresse der Seite ausgeben; öffnen Sie sie selbst.</translation>
    </message>
    <message>
        <source>Take what is kept of the account out of the keychain.</source>
        <translation>Aus dem Schlüsselbund nehmen, was dort für das Konto aufbewahrt wird.</translation>
    </message>
    <message>
        <source>The client ID that the provider gave you. Left out: the one of the window, of your administrator, or of the last login.</source>
        <translation>Die Client-ID, die Sie vom Anbieter haben. Ohne Angabe: die des Fensters, Ihres Administrators oder der letzten Anmeldung.</translation>
    </message>
    <message>
        <source>The file whose first line is the client secret, where the provider gave one.</source>
        <translation>Die Datei, deren erste Zeile das Client-Geheimnis ist, wenn der Anbieter eines vergeben hat.</translation>
    </message>
    <message>
        <source>The login page of a provider that is not known.</source>
        <translation>Die Anmeldeseite eines Anbieters, der nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Its token address.</source>
        <translation>Seine Token-Adresse.</translation>
    </message>
    <message>
        <source>What is asked for there.</source>
        <translation>Was dort verlangt wird.</translation>
    </message>
    <message>
        <source>Certificates (PEM) of authorities to believe beside those of the system, as of a company&apos;s own.</source>
        <translation>Zertifikate (PEM) von Stellen, denen neben denen des Systems geglaubt wird, etwa der eigenen einer Firma.</translation>
    </message>
    <message>
        <source>Log in on this page, with a browser of this computer:</source>
        <translation>Melden Sie sich auf dieser Seite an, mit einem Browser dieses Rechners:</translation>
    </message>
    <message>
        <source>It is opened in your browser.</source>
        <translation>Sie wird in Ihrem Browser geöffnet.</translation>
    </message>
    <message>
        <source>Waiting for its answer…</source>
        <translation>Warten auf die Antwort …</translation>
    </message>
    <message>
        <source>what a login brings is kept in the keychain of the desktop (GNOME Keyring, KWallet, KeePassXC) and nowhere else; start one and unlock it, or get an access token elsewhere and name its file with --password-file</source>
        <translation>was eine Anmeldung bringt, wird im Schlüsselbund der Arbeitsumgebung aufbewahrt (GNOME Keyring, KWallet, KeePassXC) und nirgends sonst; starten und entsperren Sie einen, oder besorgen Sie anderswo ein Zugriffstoken und nennen Sie seine Datei mit --password-file</translation>
    </message>
    <message>
        <source>give the client ID with --client-id</source>
        <translation>geben Sie die Client-ID mit --client-id an</translation>
    </message>
    <message>
        <source>the provider of this server is not known; name its --login-page, --token-address and --scope</source>
        <translation>der Anbieter dieses Servers ist nicht bekannt; nennen Sie seine --login-page, --token-address und --scope</translation>
    </message>
    <message>
        <source>The keychain has nothing of %1 any more. The provider still lets whoever has a copy in, until you take the permission back there.</source>
        <translation>Der Schlüsselbund hat nichts mehr von %1. Der Anbieter lässt jeden, der eine Kopie hat, noch hinein, bis Sie die Erlaubnis dort zurücknehmen.</translation>
    </message>
    <message>
        <source>Logged in; the permission is kept in the keychain. &quot;indicia-cli scan %1&quot; reads the mail.</source>
        <translation>Angemeldet; die Erlaubnis liegt im Schlüsselbund. „indicia-cli scan %1“ liest die Nachrichten.</translation>
    </message>
    <message>
        <source>Logs in to an account on a server with the browser (OAuth 2), and keeps the permission in the keychain, for scan, enqueue and the window.</source>
        <translation>Meldet sich mit dem Browser bei einem Konto auf einem Server an (OAuth 2) und bewahrt die Erlaubnis im Schlüsselbund auf, für scan, enqueue und das Fenster.</translation>
    </message>
    <message>
        <source>name one account, as imaps://user@host</source>
        <translation>nennen Sie ein Konto, als imaps://Benutzer@Host</translation>
    </message>
</context>
<context>
    <name>Indicia::LoginPage</name>
    <message>
        <source>Log in on the page that your browser shows, and come back. If it shows none, open this address in it:</source>
        <translation>Melden Sie sich auf der Seite an, die Ihr Browser zeigt, und kommen Sie zurück. Zeigt er keine, öffnen Sie darin diese Adresse:</translation>
    </message>
    <message>
        <source>Cop&amp;y it</source>
        <translation>Kop&amp;ieren</translation>
    </message>
    <message>
        <source>Address of the login page</source>
        <translation>Adresse der Anmeldeseite</translation>
    </message>
</context>
<context>
    <name>Indicia::MacCommand</name>
    <message>
        <source>sign or verify</source>
        <translation>sign oder verify</translation>
    </message>
    <message>
        <source>A file with one secret a line; the first signs, all verify.</source>
        <translation>Eine Datei mit einem Geheimnis je Zeile; das erste unterschreibt, alle prüfen.</translation>
    </message>
    <message>
        <source>The number of the key that signs, 0 to 9.</source>
        <translation>Die Nummer des Schlüssels, der unterschreibt, 0 bis 9.</translation>
    </message>
    <message>
        <source>The domain whose key it is; the author&apos;s where it is left out.</source>
        <translation>Die Domain, deren Schlüssel es ist; ohne Angabe die des Autors.</translation>
    </message>
    <message>
        <source>An envelope recipient; again for more. A stamp that names them tells a copy to others.</source>
        <translation>Ein Empfänger des Umschlags; mehrfach für weitere. Ein Stempel, der sie nennt, verrät eine Kopie an andere.</translation>
    </message>
    <message>
        <source>sign: bundle the message with the MAC part, too. DKIM must sign afterwards.</source>
        <translation>sign: die Nachricht auch mit dem MAC-Teil bündeln. DKIM muss danach signieren.</translation>
    </message>
    <message>
        <source>sign --parts: add the companion, clear-signed with this key of GnuPG.</source>
        <translation>sign --parts: den Begleitteil hinzufügen, im Klartext signiert mit diesem Schlüssel von GnuPG.</translation>
    </message>
    <message>
        <source>verify: write the message out with an Authentication-Results field on top.</source>
        <translation>verify: die Nachricht mit einem Authentication-Results-Feld obenauf ausgeben.</translation>
    </message>
    <message>
        <source>verify --filter: the name of the own server in that field.</source>
        <translation>verify --filter: der Name des eigenen Servers in diesem Feld.</translation>
    </message>
    <message>
        <source>Stamps the message on standard input, or verifies stamps.</source>
        <translation>Stempelt die Nachricht auf der Standardeingabe oder prüft Stempel.</translation>
    </message>
    <message>
        <source>say sign, or verify and the messages</source>
        <translation>sagen Sie sign, oder verify und die Nachrichten</translation>
    </message>
    <message>
        <source>name the file of secrets with --key-file, or a context file that has keys</source>
        <translation>nennen Sie die Datei mit den Geheimnissen mit --key-file oder eine Kontextdatei mit Schlüsseln</translation>
    </message>
    <message>
        <source>no key of the context file is in use today</source>
        <translation>kein Schlüssel der Kontextdatei ist heute in Gebrauch</translation>
    </message>
    <message>
        <source>standard input cannot be read</source>
        <translation>die Standardeingabe ist nicht lesbar</translation>
    </message>
    <message>
        <source>the message is too large to be bundled with parts</source>
        <translation>die Nachricht ist zu groß, um mit Teilen gebündelt zu werden</translation>
    </message>
    <message>
        <source>the message has a DKIM signature, which parts would break: stamp first, sign then</source>
        <translation>die Nachricht hat eine DKIM-Signatur, die durch Teile brechen würde: erst stempeln, dann signieren</translation>
    </message>
    <message>
        <source>say with --authserv-id by which name the field is to be known</source>
        <translation>sagen Sie mit --authserv-id, unter welchem Namen das Feld bekannt sein soll</translation>
    </message>
    <message>
        <source>standard input is no message: it has no header</source>
        <translation>die Standardeingabe ist keine Nachricht: Sie hat keinen Kopf</translation>
    </message>
    <message>
        <source>the author has no domain; say with --domain whose key it is</source>
        <translation>der Autor hat keine Domain; sagen Sie mit --domain, wessen Schlüssel es ist</translation>
    </message>
    <message>
        <source>the secret is empty and would protect nothing</source>
        <translation>das Geheimnis ist leer und würde nichts schützen</translation>
    </message>
    <message>
        <source>--key-number wants a number from 0 to 9</source>
        <translation>--key-number will eine Zahl von 0 bis 9</translation>
    </message>
    <message>
        <source>the crypto library of this system offers no HMAC-SHA256</source>
        <translation>die Kryptobibliothek dieses Systems bietet kein HMAC-SHA256</translation>
    </message>
    <message>
        <source>this program was built without OpenPGP</source>
        <translation>dieses Programm wurde ohne OpenPGP gebaut</translation>
    </message>
    <message>
        <source>no OpenPGP program was found; install GnuPG</source>
        <translation>kein OpenPGP-Programm gefunden; installieren Sie GnuPG</translation>
    </message>
    <message>
        <source>GnuPG has no such secret key</source>
        <translation>GnuPG hat keinen solchen geheimen Schlüssel</translation>
    </message>
    <message>
        <source>GnuPG did not sign; does its agent know the passphrase?</source>
        <translation>GnuPG hat nicht signiert; kennt sein Agent die Passphrase?</translation>
    </message>
    <message>
        <source>For verify: messages or bounces; - or nothing is standard input. For sign: envelope recipients.</source>
        <translation>Für verify: Nachrichten oder Rückläufer; - oder nichts ist die Standardeingabe. Für sign: Empfänger des Umschlags.</translation>
    </message>
</context>
<context>
    <name>Indicia::MailboxDesk</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>The results are not kept: the next time everything is read again. %1</source>
        <translation>Die Ergebnisse werden nicht aufbewahrt: Beim nächsten Mal wird alles wieder gelesen. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more folder(s) could not be read.</source>
        <translation>
            <numerusform>%Ln weiterer Ordner konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln weitere Ordner konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message lies in %1, where it was scanned. %2</source>
        <translation>Die Nachricht liegt in %1, wo sie durchgesehen wurde. %2</translation>
    </message>
    <message>
        <source>%1 (team)</source>
        <comment>name of a mailbox</comment>
        <translation>%1 (Team)</translation>
    </message>
    <message>
        <source>The message lies in an account on a mail server: open that account to read it. It is %1.</source>
        <translation>Die Nachricht liegt in einem Konto auf einem Mailserver: Öffnen Sie dieses Konto, um sie zu lesen. Es ist %1.</translation>
    </message>
</context>
<context>
    <name>Indicia::MailboxOverview</name>
    <message>
        <source>What came overnight?</source>
        <translation>Was kam über Nacht?</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>There is no message in %1.</source>
        <translation>In %1 ist keine Nachricht.</translation>
    </message>
    <message>
        <source>Nothing was read of %1.</source>
        <translation>Von %1 wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>New mail is added as it comes</source>
        <translation>Neue Mail kommt laufend hinzu</translation>
    </message>
    <message>
        <source>Name servers may not be asked; without that, much cannot be told.</source>
        <translation>Nameserver dürfen nicht gefragt werden; ohne das bleibt vieles offen.</translation>
    </message>
    <message>
        <source>Indicia does not know which domains, addresses and servers are yours; without that, most bounces cannot be told.</source>
        <translation>Indicia weiß nicht, welche Domains, Adressen und Server Ihre sind; ohne das bleiben die meisten Rückläufer offen.</translation>
    </message>
    <message>
        <source>&amp;Allow lookups</source>
        <translation>Abfragen &amp;erlauben</translation>
    </message>
    <message>
        <source>Say &amp;who you are…</source>
        <translation>Sagen, &amp;wer Sie sind…</translation>
    </message>
</context>
<context>
    <name>Indicia::MailboxPage</name>
    <message numerus="yes">
        <source>%Ln row(s) were copied.</source>
        <translation>
            <numerusform>%Ln Zeile wurde kopiert.</numerusform>
            <numerusform>%Ln Zeilen wurden kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tabelle für eine Tabellenkalkulation (*.csv)</translation>
    </message>
    <message>
        <source>A JSON object a line (*.ndjson)</source>
        <translation>Ein JSON-Objekt je Zeile (*.ndjson)</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>Seite für einen Browser (*.html)</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht exportieren</numerusform>
            <numerusform>%Ln Nachrichten exportieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were written.</source>
        <translation>
            <numerusform>%Ln Nachricht wurde geschrieben.</numerusform>
            <numerusform>%Ln Nachrichten wurden geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>For printing (*.pdf)</source>
        <translation>Zum Drucken (*.pdf)</translation>
    </message>
    <message>
        <source>Save the report about this flood</source>
        <translation>Den Bericht über diese Flut sichern</translation>
    </message>
    <message>
        <source>Flood %1</source>
        <translation>Flut %1</translation>
    </message>
    <message>
        <source>The report was written.</source>
        <translation>Der Bericht wurde geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Open this message</source>
        <translation>Diese Nachricht ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Co&amp;lumns…</source>
        <translation>&amp;Spalten…</translation>
    </message>
    <message>
        <source>Reading was stopped: what stands here is not all.</source>
        <translation>Das Lesen wurde angehalten: Was hier steht, ist nicht alles.</translation>
    </message>
    <message>
        <source>Name servers did not answer for some messages; their answers may change.</source>
        <translation>Bei manchen Nachrichten antworteten Nameserver nicht; deren Antworten können sich noch ändern.</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Erneut lesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln message(s)</source>
        <translation>
            <numerusform>%1 von %Ln Nachricht</numerusform>
            <numerusform>%1 von %Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Mar&amp;k on the server…</source>
        <translation>Auf dem Server kenn&amp;zeichnen …</translation>
    </message>
    <message>
        <source>Sets a keyword on the marked messages, or copies them to a folder; where none is marked, all that are judged forged. Asks first</source>
        <translation>Setzt bei den markierten Nachrichten ein Schlüsselwort oder kopiert sie in einen Ordner; ist keine markiert, bei allen, die als gefälscht gelten. Fragt zuerst</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) that are not judged yet were left out.</source>
        <translation>
            <numerusform>%Ln noch nicht beurteilte Nachricht wurde ausgelassen.</numerusform>
            <numerusform>%Ln noch nicht beurteilte Nachrichten wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %1 of %Ln message(s) are judged, the others only listed.</source>
        <translation>
            <numerusform>Angehalten: %1 von %Ln Nachricht ist beurteilt, die übrigen stehen nur in der Liste.</numerusform>
            <numerusform>Angehalten: %1 von %Ln Nachrichten sind beurteilt, die übrigen stehen nur in der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Only messages that are judged are counted here.</source>
        <translation>Hier sind nur beurteilte Nachrichten gezählt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln message(s) are judged, the others only listed.</source>
        <translation>
            <numerusform>%1 von %Ln Nachricht ist beurteilt, die übrigen stehen nur in der Liste.</numerusform>
            <numerusform>%1 von %Ln Nachrichten sind beurteilt, die übrigen stehen nur in der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter is still at work. Try again when it is done.</source>
        <translation>Der Filter arbeitet noch. Versuchen Sie es noch einmal, wenn er fertig ist.</translation>
    </message>
    <message numerus="yes">
        <source>Filtering %Ln message(s)…</source>
        <translation>
            <numerusform>%Ln Nachricht wird gefiltert…</numerusform>
            <numerusform>%Ln Nachrichten werden gefiltert…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sorting %Ln message(s)…</source>
        <translation>
            <numerusform>%Ln Nachricht wird sortiert…</numerusform>
            <numerusform>%Ln Nachrichten werden sortiert…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Indicia::MailboxState</name>
    <message>
        <source>Open a &amp;mailbox…</source>
        <translation>Ein &amp;Postfach öffnen…</translation>
    </message>
    <message>
        <source>S&amp;can a folder…</source>
        <translation>Einen Ordner dur&amp;chsuchen…</translation>
    </message>
    <message>
        <source>Open a mail &amp;account…</source>
        <translation>Mail&amp;konto öffnen…</translation>
    </message>
    <message>
        <source>&amp;Show all messages</source>
        <translation>Alle Nachrichten &amp;zeigen</translation>
    </message>
    <message>
        <source>No message fits the filter.</source>
        <translation>Keine Nachricht passt zum Filter.</translation>
    </message>
    <message>
        <source>Open an mbox file, a Maildir or a folder of messages. Indicia reads every message, tells which bounces are for mail that you never sent, and what they have in common. Nothing is changed in the mailbox.</source>
        <translation>Öffnen Sie eine mbox-Datei, ein Maildir oder einen Ordner mit Nachrichten. Indicia liest jede Nachricht, sagt, welche Rückläufer Post gelten, die Sie nie gesendet haben, und was sie gemeinsam haben. Im Postfach wird nichts verändert.</translation>
    </message>
    <message>
        <source>The first messages will stand here as soon as they have been read.</source>
        <translation>Die ersten Nachrichten stehen hier, sobald sie gelesen sind.</translation>
    </message>
    <message>
        <source>Choose another file or folder: an mbox file, a Maildir, or a folder with .eml files in it or below it.</source>
        <translation>Wählen Sie eine andere Datei oder einen anderen Ordner: eine mbox-Datei, ein Maildir oder einen Ordner mit .eml-Dateien darin oder darunter.</translation>
    </message>
    <message>
        <source>Take a term out of the line above, or show all messages again.</source>
        <translation>Nehmen Sie einen Ausdruck aus der Zeile darüber heraus, oder lassen Sie wieder alle Nachrichten zeigen.</translation>
    </message>
    <message>
        <source>The messages that fit will stand here as soon as they are found.</source>
        <translation>Die passenden Nachrichten stehen hier, sobald sie gefunden sind.</translation>
    </message>
</context>
<context>
    <name>Indicia::MailboxTable</name>
    <message>
        <source>Messages of the mailbox</source>
        <translation>Nachrichten des Postfachs</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>Indicia::MailboxTableModel</name>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Unbeurteilt</translation>
    </message>
</context>
<context>
    <name>Indicia::MailboxWords</name>
    <message>
        <source>%1 (it said: %2)</source>
        <translation>%1 (er sagte: %2)</translation>
    </message>
    <message>
        <source>%1: there is no such file or folder; check the name</source>
        <translation>%1: diese Datei oder diesen Ordner gibt es nicht; prüfen Sie den Namen</translation>
    </message>
    <message>
        <source>%1: you are not allowed to read it; ask its owner, or copy it to a place of your own</source>
        <translation>%1: Sie dürfen sie nicht lesen; fragen Sie den Eigentümer, oder kopieren Sie sie an einen eigenen Ort</translation>
    </message>
    <message>
        <source>%1: is a device or a pipe, not a file; save the messages to a file first</source>
        <translation>%1: ist ein Gerät oder eine Pipe, keine Datei; speichern Sie die Nachrichten zuerst in eine Datei</translation>
    </message>
    <message>
        <source>%1: is larger than what is read of one message; open it on its own</source>
        <translation>%1: ist größer als das, was von einer Nachricht gelesen wird; öffnen Sie sie einzeln</translation>
    </message>
    <message>
        <source>%1: contradicts itself and cannot be read on from there; get it from its source again</source>
        <translation>%1: widerspricht sich und kann von dort an nicht weiter gelesen werden; holen Sie sie noch einmal von ihrer Quelle</translation>
    </message>
    <message>
        <source>%1: could not be read; the disk or the network gave an error, or the file was cut meanwhile</source>
        <translation>%1: konnte nicht gelesen werden; die Platte oder das Netz meldete einen Fehler, oder die Datei wurde inzwischen gekürzt</translation>
    </message>
    <message>
        <source>%1: was removed while the folder was read</source>
        <translation>%1: wurde entfernt, während der Ordner gelesen wurde</translation>
    </message>
    <message>
        <source>%1: could not be examined; memory was short, or the program is at fault</source>
        <translation>%1: konnte nicht untersucht werden; der Speicher reichte nicht, oder das Programm hat einen Fehler</translation>
    </message>
    <message>
        <source>%1: stopped before its end</source>
        <translation>%1: vor dem Ende angehalten</translation>
    </message>
    <message>
        <source>%1: what is needed to read it is not installed</source>
        <translation>%1: was zum Lesen nötig ist, ist nicht installiert</translation>
    </message>
    <message>
        <source>%1: no connection to the server; check its name and port, and whether you are online</source>
        <translation>%1: keine Verbindung zum Server; prüfen Sie seinen Namen und Port und ob Sie online sind</translation>
    </message>
    <message>
        <source>%1: the server did not answer in time; try again later</source>
        <translation>%1: der Server antwortete nicht rechtzeitig; versuchen Sie es später noch einmal</translation>
    </message>
    <message>
        <source>%1: the connection ended amid an answer; what was read is kept, scan again to go on</source>
        <translation>%1: die Verbindung endete mitten in einer Antwort; was gelesen wurde, bleibt erhalten, ein neuer Durchgang macht dort weiter</translation>
    </message>
    <message>
        <source>%1: the server does not protect the connection, so that the password was not sent; ask for its port with TLS (often 993)</source>
        <translation>%1: der Server schützt die Verbindung nicht, das Passwort wurde daher nicht gesendet; fragen Sie nach seinem Port mit TLS (oft 993)</translation>
    </message>
    <message>
        <source>%1: the server cannot prove that it is the one you named, so that the password was not sent; check the name, and ask its operator about the certificate</source>
        <translation>%1: der Server kann nicht beweisen, dass er der genannte ist, das Passwort wurde daher nicht gesendet; prüfen Sie den Namen, und fragen Sie den Betreiber nach dem Zertifikat</translation>
    </message>
    <message>
        <source>%1: the server refused the name or the password; many providers want an app password here</source>
        <translation>%1: der Server lehnte den Namen oder das Passwort ab; viele Anbieter verlangen hier ein App-Passwort</translation>
    </message>
    <message>
        <source>%1: the server offers no way to log in that may be used; ask your provider for an app password</source>
        <translation>%1: der Server bietet keinen Anmeldeweg an, der benutzt werden darf; fragen Sie Ihren Anbieter nach einem App-Passwort</translation>
    </message>
    <message>
        <source>%1: the server refused</source>
        <translation>%1: der Server lehnte ab</translation>
    </message>
    <message>
        <source>%1: the server is busy or has reached a limit; what was read is kept, scan again later</source>
        <translation>%1: der Server ist ausgelastet oder an einer Grenze; was gelesen wurde, bleibt erhalten, versuchen Sie es später noch einmal</translation>
    </message>
    <message>
        <source>%1: the server&apos;s answer cannot be understood; what was read is kept</source>
        <translation>%1: die Antwort des Servers ist nicht zu verstehen; was gelesen wurde, bleibt erhalten</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>not a message</source>
        <translation>keine Nachricht</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>library missing</source>
        <translation>Bibliothek fehlt</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>not protected</source>
        <translation>nicht geschützt</translation>
    </message>
    <message>
        <source>bad certificate</source>
        <translation>schlechtes Zertifikat</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>no way to log in</source>
        <translation>kein Anmeldeweg</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>server busy</source>
        <translation>Server ausgelastet</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>Antwort unverständlich</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>nicht untersucht</translation>
    </message>
    <message>
        <source>%1: there is no such store of scans</source>
        <translation>%1: diesen Ergebnisspeicher gibt es nicht</translation>
    </message>
    <message>
        <source>%1: is no store of scans; it was left as it is, name another file</source>
        <translation>%1: ist kein Ergebnisspeicher; es blieb, wie es ist, nennen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>%1: the store of scans was written by a later version of Indicia</source>
        <translation>%1: der Ergebnisspeicher wurde von einer neueren Version von Indicia geschrieben</translation>
    </message>
    <message>
        <source>%1: the store of scans is damaged; remove it and scan again</source>
        <translation>%1: der Ergebnisspeicher ist beschädigt; entfernen Sie ihn, und beginnen Sie von vorn</translation>
    </message>
    <message>
        <source>%1: another program writes to the store of scans and does not end; try again later</source>
        <translation>%1: ein anderes Programm schreibt in den Ergebnisspeicher und endet nicht; versuchen Sie es später noch einmal</translation>
    </message>
    <message>
        <source>%1: the store of scans or its folder cannot be written to; check the permissions</source>
        <translation>%1: in den Ergebnisspeicher oder seinen Ordner kann nicht geschrieben werden; prüfen Sie die Rechte</translation>
    </message>
    <message>
        <source>%1: the disk is full; what was scanned is kept, scan again to go on when there is room</source>
        <translation>%1: die Platte ist voll; was untersucht wurde, bleibt erhalten, machen Sie weiter, wenn Platz ist</translation>
    </message>
    <message>
        <source>%1: the library that reads the store of scans is not installed (libsqlite3-0, libpq5)</source>
        <translation>%1: die Bibliothek, die den Ergebnisspeicher liest, ist nicht installiert (libsqlite3-0, libpq5)</translation>
    </message>
    <message>
        <source>%1: the store of scans has changed meanwhile; scan again</source>
        <translation>%1: der Ergebnisspeicher hat sich inzwischen geändert; beginnen Sie noch einmal</translation>
    </message>
    <message>
        <source>%1: the database server cannot be reached, or does not let you in; check its address and your account there</source>
        <translation>%1: der Datenbankserver ist nicht zu erreichen oder lässt Sie nicht ein; prüfen Sie seine Adresse und Ihr Konto dort</translation>
    </message>
    <message>
        <source>%1: is empty, or holds no messages (.eml files, mbox files, Maildirs); unpack what is compressed</source>
        <translation>%1: ist leer oder enthält keine Nachrichten (.eml-Dateien, mbox-Dateien, Maildirs); entpacken Sie, was komprimiert ist</translation>
    </message>
    <message>
        <source>%1: is not a mail message, it does not begin with header fields; unpack it if it is compressed</source>
        <translation>%1: ist keine Nachricht, sie beginnt nicht mit Kopfzeilen; entpacken Sie sie, wenn sie komprimiert ist</translation>
    </message>
    <message>
        <source>%1: the store of scans cannot be read; check that its folder is there, its permissions and the disk, or the server</source>
        <translation>%1: der Ergebnisspeicher kann nicht gelesen werden; prüfen Sie, ob es seinen Ordner gibt, seine Rechte und den Datenträger oder den Server</translation>
    </message>
</context>
<context>
    <name>Indicia::MainWindow</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Indicia</source>
        <translation>Indicia</translation>
    </message>
    <message>
        <source>Opened messages</source>
        <translation>Geöffnete Nachrichten</translation>
    </message>
    <message>
        <source>Progress of the checks</source>
        <translation>Fortschritt der Prüfungen</translation>
    </message>
    <message>
        <source>Stops all checks</source>
        <translation>Hält alle Prüfungen an</translation>
    </message>
    <message>
        <source>Your keys could not be read, so that marks cannot be checked. %1</source>
        <translation>Ihre Schlüssel konnten nicht gelesen werden, so dass Kennzeichen nicht prüfbar sind. %1</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Schlüssel…</translation>
    </message>
    <message>
        <source>%1 – Indicia</source>
        <comment>name of the message</comment>
        <translation>%1 – Indicia</translation>
    </message>
    <message>
        <source>%1 was removed from the list; the file is untouched.</source>
        <translation>%1 wurde aus der Liste entfernt; die Datei ist unberührt.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Lookups are off, so that some checks stay open. %1</source>
        <translation>Abfragen sind aus, so dass manche Prüfung offen bleibt. %1</translation>
    </message>
    <message>
        <source>&amp;Allow lookups</source>
        <translation>Abfragen &amp;erlauben</translation>
    </message>
    <message>
        <source>Keys are kept in the keychain of your desktop, never in a file.</source>
        <translation>Schlüssel werden im Schlüsselbund Ihrer Arbeitsumgebung aufbewahrt, nie in einer Datei.</translation>
    </message>
    <message>
        <source>%1 Keys are used until you close the window, and kept nowhere.</source>
        <translation>%1 Schlüssel werden benutzt, bis Sie das Fenster schließen, und nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>The keys are kept in the keychain.</source>
        <translation>Die Schlüssel sind im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>The keys could not be kept. %1 They are used until you close the window.</source>
        <translation>Die Schlüssel konnten nicht aufbewahrt werden. %1 Sie werden benutzt, bis Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open messages…</source>
        <translation>Nachrichten ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>O&amp;rdner öffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;demo mailbox</source>
        <translation>&amp;Demo-Postfach öffnen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Indicia</source>
        <translation>Ü&amp;ber Indicia</translation>
    </message>
    <message>
        <source>About Indicia</source>
        <translation>Über Indicia</translation>
    </message>
    <message>
        <source>Indicia %1
Tells forged bounces from genuine ones, with the evidence.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Indicia %1
Unterscheidet gefälschte Rückläufer von echten, mit Belegen.

Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo removing</source>
        <translation>Entfernen &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Paste message</source>
        <translation>Nachricht &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Copy the answer</source>
        <translation>&amp;Antwort kopieren</translation>
    </message>
    <message>
        <source>Copy the &amp;report as text</source>
        <translation>Bericht als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>Aus der Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Antwort</translation>
    </message>
    <message>
        <source>&amp;Route</source>
        <translation>&amp;Weg</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>&amp;Prüfungen</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelltext</translation>
    </message>
    <message>
        <source>Words for the &amp;helpdesk</source>
        <translation>Worte für den &amp;Helpdesk</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>S&amp;top all checks</source>
        <translation>Alle Prüfungen an&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Open messages</source>
        <translation>Nachrichten öffnen</translation>
    </message>
    <message>
        <source>Open a folder of messages</source>
        <translation>Ordner mit Nachrichten öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n message(s) were opened.</source>
        <translation>
            <numerusform>Nur die erste Nachricht wurde geöffnet.</numerusform>
            <numerusform>Nur die ersten %n Nachrichten wurden geöffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only files on this computer are opened; nothing is fetched from elsewhere.</source>
        <translation>Nur Dateien auf diesem Rechner werden geöffnet; von anderswo wird nichts geholt.</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Die Zwischenablage</translation>
    </message>
    <message>
        <source>Pasted message %1</source>
        <translation>Eingefügte Nachricht %1</translation>
    </message>
    <message>
        <source>The answer was copied.</source>
        <translation>Die Antwort wurde kopiert.</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>Der Bericht wurde kopiert.</translation>
    </message>
    <message>
        <source>Dropped message %1</source>
        <translation>Abgelegte Nachricht %1</translation>
    </message>
    <message>
        <source>Copy the &amp;sender&apos;s address</source>
        <translation>&amp;Absenderadresse kopieren</translation>
    </message>
    <message>
        <source>The address was copied.</source>
        <translation>Die Adresse wurde kopiert.</translation>
    </message>
    <message>
        <source>The keys of signatures that were seen could not be kept.</source>
        <translation>Die gesehenen Schlüssel von Signaturen konnten nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Round tri&amp;p</source>
        <translation>Hin und &amp;zurück</translation>
    </message>
    <message>
        <source>Import old keys</source>
        <translation>Alte Schlüssel einlesen</translation>
    </message>
    <message>
        <source>Zone files (*.zone);;All files (*)</source>
        <translation>Zonendateien (*.zone);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The keys could not be kept.</source>
        <translation>Die Schlüssel konnten nicht aufbewahrt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were added.</source>
        <translation>
            <numerusform>%n Schlüssel wurde hinzugefügt.</numerusform>
            <numerusform>%n Schlüssel wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent &amp;mail…</source>
        <translation>&amp;Gesendete Mail …</translation>
    </message>
    <message>
        <source>Mailbox or single messages</source>
        <translation>Postfach oder einzelne Nachrichten</translation>
    </message>
    <message>
        <source>%1 – Indicia</source>
        <comment>name of the mailbox</comment>
        <translation>%1 – Indicia</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Mailbox %1</source>
        <translation>Postfach %1</translation>
    </message>
    <message>
        <source>The mailbox was read with the settings of before.</source>
        <translation>Das Postfach wurde mit den Einstellungen von vorher gelesen.</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Erneut lesen</translation>
    </message>
    <message>
        <source>Open a &amp;mailbox…</source>
        <translation>Ein &amp;Postfach öffnen…</translation>
    </message>
    <message>
        <source>Scan a &amp;folder…</source>
        <translation>Einen &amp;Ordner durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <translation>Die Liste &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Mailbox</source>
        <translation>&amp;Postfach</translation>
    </message>
    <message>
        <source>&amp;Opened messages</source>
        <translation>Ge&amp;öffnete Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Filter the mailbox</source>
        <translation>Das Postfach &amp;filtern</translation>
    </message>
    <message>
        <source>Open a mailbox</source>
        <translation>Ein Postfach öffnen</translation>
    </message>
    <message>
        <source>All files (*);;Mailboxes (*.mbox *.mbx *.mbox.gz)</source>
        <translation>Alle Dateien (*);;Postfächer (*.mbox *.mbx *.mbox.gz)</translation>
    </message>
    <message>
        <source>Open a mail &amp;account…</source>
        <translation>Mail&amp;konto öffnen…</translation>
    </message>
    <message>
        <source>&amp;Recent accounts</source>
        <translation>&amp;Letzte Konten</translation>
    </message>
    <message>
        <source>&amp;Watch for new mail</source>
        <translation>Auf &amp;neue Mail achten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln neue Nachricht</numerusform>
            <numerusform>%Ln neue Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>3 new messages: 2 backscatter, 1 genuine</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) attached to it: opened too.</source>
        <translation>
            <numerusform>%Ln Nachricht ist ihr angehängt: mit geöffnet.</numerusform>
            <numerusform>%Ln Nachrichten sind ihr angehängt: mit geöffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Allow &amp;changes in mailboxes</source>
        <translation>Änderungen in Postfä&amp;chern erlauben</translation>
    </message>
    <message>
        <source>Messages can then be marked or copied on their server, when you ask for it</source>
        <translation>Nachrichten können dann auf ihrem Server gekennzeichnet oder kopiert werden, wenn Sie es verlangen</translation>
    </message>
    <message>
        <source>Changes in mail&amp;boxes…</source>
        <translation>Änderun&amp;gen in Postfächern …</translation>
    </message>
    <message>
        <source>Messages (*.eml *.msg *.txt);;All files (*)</source>
        <translation>Nachrichten (*.eml *.msg *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>New mail is seen again.</source>
        <translation>Neue Mail ist wieder zu sehen.</translation>
    </message>
    <message>
        <source>Open what the &amp;team found…</source>
        <translation>Funde des &amp;Teams öffnen …</translation>
    </message>
</context>
<context>
    <name>Indicia::MessageBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>Indicia::MessageCommandRun</name>
    <message>
        <source>name a message file, a folder, or - for standard input</source>
        <translation>nennen Sie eine Nachrichtendatei, einen Ordner oder - für die Standardeingabe</translation>
    </message>
    <message>
        <source>the result could not be written; the disk may be full</source>
        <translation>das Ergebnis konnte nicht geschrieben werden; vielleicht ist die Platte voll</translation>
    </message>
    <message>
        <source>Read one JSON object a line, with the member &quot;files&quot;, and answer a line each.</source>
        <translation>Je Zeile ein JSON-Objekt mit dem Mitglied &quot;files&quot; lesen und mit je einer Zeile antworten.</translation>
    </message>
    <message>
        <source>Messages (.eml, .msg), folders of them, or - for standard input.</source>
        <translation>Nachrichten (.eml, .msg), Ordner davon, oder - für die Standardeingabe.</translation>
    </message>
</context>
<context>
    <name>Indicia::Milter</name>
    <message>
        <source>A mail filter (milter) that stamps what you send and checks the bounces that come back. It runs in the foreground, until it is told to end.</source>
        <translation>Ein Mailfilter (Milter), der stempelt, was Sie senden, und die Rückläufer prüft. Er läuft im Vordergrund, bis man ihn beendet.</translation>
    </message>
    <message>
        <source>The configuration, a JSON file.</source>
        <translation>Die Konfiguration, eine JSON-Datei.</translation>
    </message>
    <message>
        <source>Only read the configuration, and say whether it is right.</source>
        <translation>Die Konfiguration nur lesen und sagen, ob sie stimmt.</translation>
    </message>
    <message>
        <source>Where its lines go: syslog, or stderr.</source>
        <translation>Wohin seine Zeilen gehen: syslog oder stderr.</translation>
    </message>
</context>
<context>
    <name>Indicia::MilterConfig</name>
    <message>
        <source>%1: could not be read</source>
        <translation>%1: war nicht lesbar</translation>
    </message>
    <message>
        <source>%1: is no JSON object</source>
        <translation>%1: ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is wrong, missing or not known</source>
        <translation>%1: „%2“ ist falsch, fehlt oder ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1: names no domain (&quot;mine&quot;): nobody&apos;s mail would be stamped</source>
        <translation>%1: nennt keine Domain („mine“): Niemandes Post würde gestempelt</translation>
    </message>
    <message>
        <source>%1: there is no key; name a &quot;key_file&quot;, or a context with keys</source>
        <translation>%1: Es gibt keinen Schlüssel; nennen Sie eine „key_file“ oder einen Kontext mit Schlüsseln</translation>
    </message>
</context>
<context>
    <name>Indicia::OAuthForm</name>
    <message>
        <source>Log in wit&amp;h the browser…</source>
        <translation>Mit dem Bro&amp;wser anmelden …</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>Anderer Anbieter</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Prov&amp;ider:</source>
        <translation>Anbieter:</translation>
    </message>
    <message>
        <source>Login page:</source>
        <translation>Anmeldeseite:</translation>
    </message>
    <message>
        <source>Login page</source>
        <translation>Anmeldeseite</translation>
    </message>
    <message>
        <source>Token address:</source>
        <translation>Token-Adresse:</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Token-Adresse</translation>
    </message>
    <message>
        <source>Scope:</source>
        <translation>Geltungsbereich:</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Only where the provider gave one</source>
        <translation>Nur, wenn der Anbieter eines gab</translation>
    </message>
    <message>
        <source>Client ID:</source>
        <translation>Client-ID:</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>Client-Geheimnis:</translation>
    </message>
    <message>
        <source>Opens the provider&apos;s page in your browser. Your password is typed there, and never in Indicia</source>
        <translation>Öffnet die Seite des Anbieters in Ihrem Browser. Ihr Passwort wird dort eingegeben, nie in Indicia</translation>
    </message>
    <message>
        <source>Log in wit&amp;h the browser anew…</source>
        <translation>Mit dem Bro&amp;wser neu anmelden …</translation>
    </message>
</context>
<context>
    <name>Indicia::PathLister</name>
    <message>
        <source>%1: there is no message in this folder.</source>
        <translation>%1: In diesem Ordner ist keine Nachricht.</translation>
    </message>
</context>
<context>
    <name>Indicia::ReceivedCommand</name>
    <message>
        <source>Reads the Received chain: who handed the message to whom, and where trust ends.</source>
        <translation>Liest die Received-Kette: wer die Nachricht wem übergab, und wo das Vertrauen endet.</translation>
    </message>
</context>
<context>
    <name>Indicia::ResolverWords</name>
    <message>
        <source>the zone file could not be read; check its name</source>
        <translation>die Zonendatei war nicht lesbar; prüfen Sie ihren Namen</translation>
    </message>
    <message>
        <source>the zone file is too large</source>
        <translation>die Zonendatei ist zu groß</translation>
    </message>
    <message>
        <source>a parenthesis has no partner</source>
        <translation>eine Klammer hat kein Gegenstück</translation>
    </message>
    <message>
        <source>a quoted text does not end on its line</source>
        <translation>ein Text in Anführungszeichen endet nicht in seiner Zeile</translation>
    </message>
    <message>
        <source>there is a control character outside of a quoted text</source>
        <translation>ein Steuerzeichen steht außerhalb eines Texts in Anführungszeichen</translation>
    </message>
    <message>
        <source>only $ORIGIN and $TTL are known, each with its value</source>
        <translation>nur $ORIGIN und $TTL sind bekannt, jeweils mit ihrem Wert</translation>
    </message>
    <message>
        <source>$INCLUDE is refused: a zone file must not open others</source>
        <translation>$INCLUDE wird verweigert: Eine Zonendatei darf keine anderen öffnen</translation>
    </message>
    <message>
        <source>the first record has no owner name</source>
        <translation>der erste Eintrag hat keinen Namen</translation>
    </message>
    <message>
        <source>that is no domain name</source>
        <translation>das ist kein Domainname</translation>
    </message>
    <message>
        <source>only the class IN is known</source>
        <translation>nur die Klasse IN ist bekannt</translation>
    </message>
    <message>
        <source>that is no time to live</source>
        <translation>das ist keine Lebensdauer (TTL)</translation>
    </message>
    <message>
        <source>that record type is not known</source>
        <translation>diese Eintragsart ist nicht bekannt</translation>
    </message>
    <message>
        <source>the data does not fit the record type</source>
        <translation>die Daten passen nicht zur Eintragsart</translation>
    </message>
    <message>
        <source>a fault line is written ;!NAME TYPE STATUS</source>
        <translation>eine Fehlerzeile schreibt man ;!NAME ART STATUS</translation>
    </message>
    <message>
        <source>write system, off, the address of a name server (with #PORT where it is not 53), or zone:FILE</source>
        <translation>schreiben Sie system, off, die Adresse eines Nameservers (mit #PORT, wo er nicht 53 ist) oder zone:DATEI</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>Indicia::RoundTripPage</name>
    <message>
        <source>Sho&amp;w the evidence</source>
        <translation>Den &amp;Beleg zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>Das Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Save the &amp;picture…</source>
        <translation>Das Bild &amp;sichern …</translation>
    </message>
    <message>
        <source>Shows where it stands in the source, or the answer of the domain name system.</source>
        <translation>Zeigt, wo es in der Quelle steht, oder die Antwort des Domain Name System.</translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation>Der Text wurde kopiert.</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>Das Bild wurde kopiert.</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Das Bild sichern</translation>
    </message>
    <message>
        <source>The picture was saved.</source>
        <translation>Das Bild wurde gesichert.</translation>
    </message>
    <message>
        <source>The picture could not be saved there.</source>
        <translation>Das Bild konnte dort nicht gesichert werden.</translation>
    </message>
</context>
<context>
    <name>Indicia::RoundTripView</name>
    <message>
        <source>Journey of the message</source>
        <translation>Reise der Nachricht</translation>
    </message>
    <message>
        <source>Round trip of the message</source>
        <translation>Hin- und Rückweg der Nachricht</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles markieren</translation>
    </message>
</context>
<context>
    <name>Indicia::RouteModel</name>
    <message>
        <source>The receiver is not named.</source>
        <translation>Der Empfänger ist nicht genannt.</translation>
    </message>
    <message>
        <source>Received by %1</source>
        <translation>Empfangen von %1</translation>
    </message>
    <message>
        <source>It is not said from whom.</source>
        <translation>Es ist nicht gesagt, von wem.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>reverse name %1</source>
        <translation>Reverse-Name %1</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>%1 before the station below</source>
        <translation>%1 vor der Station darunter</translation>
    </message>
    <message>
        <source>%1 after the station below</source>
        <translation>%1 nach der Station darunter</translation>
    </message>
    <message>
        <source>Strangers wrote what stands below: it is only claimed.</source>
        <translation>Fremde schrieben, was darunter steht: Es ist nur behauptet.</translation>
    </message>
    <message>
        <source>There are more stations, which were not analysed.</source>
        <translation>Es gibt noch mehr Stationen, die nicht untersucht wurden.</translation>
    </message>
    <message>
        <source>How this message came to you, newest station first</source>
        <translation>Wie diese Nachricht zu Ihnen kam, neueste Station zuerst</translation>
    </message>
    <message>
        <source>How the message that came back was sent, newest station first</source>
        <translation>Wie die zurückgekommene Nachricht gesendet wurde, neueste Station zuerst</translation>
    </message>
    <message>
        <source>%1 before the station above</source>
        <translation>%1 vor der Station darüber</translation>
    </message>
    <message>
        <source>%1 after the station above</source>
        <translation>%1 nach der Station darüber</translation>
    </message>
</context>
<context>
    <name>Indicia::RoutePage</name>
    <message>
        <source>Show the field in the &amp;source</source>
        <translation>Feld im &amp;Quelltext zeigen</translation>
    </message>
    <message>
        <source>Stations of the message</source>
        <translation>Stationen der Nachricht</translation>
    </message>
</context>
<context>
    <name>Indicia::RowFilter</name>
    <message>
        <source>Write only the messages that it finds, in the words of the window&apos;s filter, as verdict:backscatter since:yesterday from:203.0.113.0/24.</source>
        <translation>Nur die Nachrichten schreiben, die er findet, in den Wörtern des Filters im Fenster, wie verdict:backscatter since:yesterday from:203.0.113.0/24.</translation>
    </message>
</context>
<context>
    <name>Indicia::RowGroupsModel</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Backscatter</source>
        <translation>Backscatter</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>Indicia::ScanBar</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Progress of reading the mailbox</source>
        <translation>Fortschritt beim Lesen des Postfachs</translation>
    </message>
    <message>
        <source>Stops reading; what was read stays</source>
        <translation>Hält das Lesen an; was gelesen ist, bleibt</translation>
    </message>
    <message>
        <source>Looking what is there…</source>
        <translation>Es wird nachgesehen, was da ist…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Paused. %1</source>
        <translation>Unterbrochen. %1</translation>
    </message>
</context>
<context>
    <name>Indicia::ScanCommand</name>
    <message>
        <source>Leave out the rows that were kept by an earlier scan (with --resume).</source>
        <translation>Die Zeilen weglassen, die ein früherer Durchgang behalten hat (mit --resume).</translation>
    </message>
    <message>
        <source>name what to scan: a file, a folder, an mbox or a Maildir</source>
        <translation>nennen Sie, was untersucht werden soll: eine Datei, einen Ordner, eine mbox oder ein Maildir</translation>
    </message>
    <message>
        <source>--only-new: says what is new since an earlier scan; name its file with --resume</source>
        <translation>--only-new: sagt, was seit einem früheren Durchgang neu ist; nennen Sie dessen Datei mit --resume</translation>
    </message>
    <message>
        <source>%1 messages in all could not be read; the rows tell which</source>
        <translation>%1 Nachrichten konnten insgesamt nicht gelesen werden; welche, sagen die Zeilen</translation>
    </message>
    <message>
        <source>DNS did not answer for some messages; scan again with --resume to ask once more</source>
        <translation>Für einige Nachrichten gab DNS keine Antwort; ein neuer Durchgang mit --resume fragt noch einmal</translation>
    </message>
    <message>
        <source>the result could not be written; the disk may be full</source>
        <translation>das Ergebnis konnte nicht geschrieben werden; die Platte ist vielleicht voll</translation>
    </message>
    <message>
        <source>interrupted; the same command goes on where it was</source>
        <translation>unterbrochen; derselbe Befehl macht dort weiter, wo er war</translation>
    </message>
    <message>
        <source>interrupted; what was complete is written</source>
        <translation>unterbrochen; was vollständig war, ist geschrieben</translation>
    </message>
    <message>
        <source>Examines whole mailboxes and writes a line for each message, as it goes.</source>
        <translation>Untersucht ganze Postfächer und schreibt eine Zeile je Nachricht, sobald sie fertig ist.</translation>
    </message>
    <message>
        <source>The file in which the results are kept, made where it is not there, or a database as postgresql://user@host/name. A scan that was interrupted goes on where it was, and what has not changed is not read again.</source>
        <translation>Die Datei, in der die Ergebnisse bleiben; sie wird angelegt, wo es sie nicht gibt. Oder eine Datenbank, als postgresql://Benutzer@Rechner/Name. Ein unterbrochener Durchgang macht dort weiter, wo er war, und was sich nicht geändert hat, wird nicht noch einmal gelesen.</translation>
    </message>
    <message>
        <source>Leave out messages older than this, as yesterday, 7d, 2026-11-21 or 2026-11-21T03:26:27Z.</source>
        <translation>Lässt Nachrichten weg, die älter sind, etwa yesterday, 7d, 2026-11-21 oder 2026-11-21T03:26:27Z.</translation>
    </message>
    <message>
        <source>--resume: name the file in which the results are kept</source>
        <translation>--resume: nennen Sie die Datei, in der die Ergebnisse aufbewahrt werden</translation>
    </message>
    <message>
        <source>--since %1: is no time; write a day, as 2026-11-21, a moment, as 2026-11-21T03:26:27Z, or today, yesterday, 24h, 7d, 2w</source>
        <translation>--since %1: ist keine Zeit; schreiben Sie einen Tag (2026-11-21), einen Zeitpunkt (2026-11-21T03:26:27Z) oder today, yesterday, 24h, 7d, 2w</translation>
    </message>
</context>
<context>
    <name>Indicia::ScanMeter</name>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>noch %1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 known</source>
        <translation>%1 bekannt</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>folder %1 of %2</source>
        <translation>Ordner %1 von %2</translation>
    </message>
</context>
<context>
    <name>Indicia::ScanSources</name>
    <message>
        <source>SOURCE...</source>
        <translation>QUELLE...</translation>
    </message>
    <message>
        <source>Leave messages alone that are attached to a single message file, as a forwarded bounce is.</source>
        <translation>Nachrichten nicht untersuchen, die an einer einzelnen Nachrichtendatei hängen, wie ein weitergeleiteter Bounce.</translation>
    </message>
    <message>
        <source>The file whose first line is the password, or the access token, of an account; asked for on the terminal where it is left out.</source>
        <translation>Die Datei, deren erste Zeile das Passwort oder das Zugriffstoken eines Kontos ist; ohne diese Angabe wird am Terminal danach gefragt.</translation>
    </message>
    <message>
        <source>Certificates (PEM) of authorities to believe beside those of the system, as of a company&apos;s own.</source>
        <translation>Zertifikate (PEM) von Stellen, denen neben denen des Systems vertraut wird, etwa der eigenen des Unternehmens.</translation>
    </message>
    <message>
        <source>The SHA-256 of the only certificate of a server that will do.</source>
        <translation>Der SHA-256 des einzigen Zertifikats eines Servers, das gilt.</translation>
    </message>
    <message>
        <source>What to scan: messages (.eml, .msg), mbox files, Maildirs, folders of any of these, or accounts on servers as imaps://user@host/folder.</source>
        <translation>Was durchsucht wird: Nachrichten (.eml, .msg), mbox-Dateien, Maildirs, Ordner davon oder Konten auf Servern als imaps://benutzer@rechner/ordner.</translation>
    </message>
    <message>
        <source>%1: mail on a server is read by IMAP alone; write imaps://user@host/folder</source>
        <translation>%1: Mail auf einem Server wird nur über IMAP gelesen; schreiben Sie imaps://user@host/folder</translation>
    </message>
</context>
<context>
    <name>Indicia::ScanState</name>
    <message>
        <source>--jobs %1: is no number from 1 to %2</source>
        <translation>--jobs %1: ist keine Zahl von 1 bis %2</translation>
    </message>
    <message>
        <source>a password does not belong on the command line, where others can see it; put it into ~/.pgpass</source>
        <translation>ein Passwort gehört nicht in die Befehlszeile, wo andere es sehen; schreiben Sie es in ~/.pgpass</translation>
    </message>
    <message>
        <source>%1: is no database; write it as postgresql://user@host/name</source>
        <translation>%1: ist keine Datenbank; schreiben Sie sie als postgresql://Benutzer@Rechner/Name</translation>
    </message>
    <message>
        <source>How many messages are examined at a time, beside those that wait for name servers; as many as the machine has processors where it is left out.</source>
        <translation>Wie viele Nachrichten gleichzeitig untersucht werden, neben denen, die auf Nameserver warten; ohne die Angabe so viele, wie der Rechner Prozessoren hat.</translation>
    </message>
    <message>
        <source>name the team&apos;s database with --store, as postgresql://user@host/name</source>
        <translation>nennen Sie mit --store die Datenbank des Teams, als postgresql://user@host/name</translation>
    </message>
</context>
<context>
    <name>Indicia::SentMailPage</name>
    <message>
        <source>What I add holds &amp;all that was sent in its time</source>
        <translation>Was ich hinzufüge, enthält &amp;alles, was in seiner Zeit gesendet wurde</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>&amp;Dateien hinzufügen …</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>&amp;Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Fo&amp;rget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Your own record tells best whether you sent what comes back: the Sent folder of your mail program, or the log of your mail server. Nothing of a message but its header is read, and nothing leaves this computer.</source>
        <translation>Ob Sie gesendet haben, was da zurückkommt, wissen Ihre eigenen Aufzeichnungen am besten: der Gesendet-Ordner Ihres Mailprogramms oder das Protokoll Ihres Mailservers. Von einer Nachricht wird nur der Kopf gelesen, und nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Sources of the record of sent mail</source>
        <translation>Quellen des Verzeichnisses gesendeter Mail</translation>
    </message>
    <message>
        <source>Only then is something that is not in it forged. Phones, web forms and newsletters may send in your name without keeping a copy there.</source>
        <translation>Nur dann ist gefälscht, was nicht darin steht. Telefone, Webformulare und Newsletter senden vielleicht in Ihrem Namen, ohne dort eine Kopie abzulegen.</translation>
    </message>
    <message>
        <source>How far reading has come</source>
        <translation>Wie weit das Lesen ist</translation>
    </message>
    <message>
        <source>Add Sent folders (mbox) or logs of a mail server</source>
        <translation>Gesendet-Ordner (mbox) oder Protokolle eines Mailservers hinzufügen</translation>
    </message>
    <message>
        <source>Add a Sent folder (Maildir or .eml files)</source>
        <translation>Einen Gesendet-Ordner hinzufügen (Maildir oder .eml-Dateien)</translation>
    </message>
    <message>
        <source>Keep Message-IDs as &amp;hashes that only this computer can make</source>
        <translation>Message-IDs als &amp;Prüfsummen ablegen, die nur dieser Rechner bilden kann</translation>
    </message>
    <message>
        <source>Whoever gets the file then cannot read the Message-IDs of what you sent. The key lies in a file beside it; without that one the record is of no use. To be chosen before anything is added.</source>
        <translation>Wer die Datei bekommt, kann dann die Message-IDs des Gesendeten nicht lesen. Der Schlüssel liegt in einer Datei daneben; ohne ihn nützt das Verzeichnis nichts. Zu wählen, bevor etwas hinzugefügt wird.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were entered.</source>
        <translation>
            <numerusform>%Ln Nachricht wurde eingetragen.</numerusform>
            <numerusform>%Ln Nachrichten wurden eingetragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add from a&amp;ccount…</source>
        <translation>Aus &amp;Konto hinzufügen …</translation>
    </message>
</context>
<context>
    <name>Indicia::ServerMail</name>
    <message>
        <source>%1: is no address of an account; write imaps://user@host/folder</source>
        <translation>%1: ist keine Adresse eines Kontos; schreiben Sie imaps://benutzer@rechner/ordner</translation>
    </message>
    <message>
        <source>the address holds a password, which others on this machine can read on the command line; leave it out, and name a file with --password-file</source>
        <translation>die Adresse enthält ein Passwort, das andere auf diesem Rechner in der Befehlszeile lesen können; lassen Sie es weg und nennen Sie eine Datei mit --password-file</translation>
    </message>
    <message>
        <source>%1: names no user; write imaps://user@host/folder</source>
        <translation>%1: nennt keinen Benutzer; schreiben Sie imaps://benutzer@rechner/ordner</translation>
    </message>
    <message>
        <source>%1: the host is no name and no address</source>
        <translation>%1: der Rechner ist weder ein Name noch eine Adresse</translation>
    </message>
    <message>
        <source>%1: the port is no number from 1 to 65535</source>
        <translation>%1: der Port ist keine Zahl von 1 bis 65535</translation>
    </message>
    <message>
        <source>%1: a % stands in it that begins no octet; write %25 for the sign itself</source>
        <translation>%1: darin steht ein %, mit dem kein Oktett beginnt; schreiben Sie %25 für das Zeichen selbst</translation>
    </message>
    <message>
        <source>%1: asks for a way to log in that is not known</source>
        <translation>%1: verlangt eine Anmeldung auf einem unbekannten Weg</translation>
    </message>
    <message>
        <source>--pin: is no SHA-256 of a certificate; write its 64 hexadecimal digits</source>
        <translation>--pin: ist kein SHA-256 eines Zertifikats; schreiben Sie dessen 64 hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>Keychain: cannot be asked, since the program for it (indicia-cli-server) is not installed
</source>
        <translation>Schlüsselbund: kann nicht gefragt werden, da das Programm dafür (indicia-cli-server) nicht installiert ist
</translation>
    </message>
    <message>
        <source>Keychain: the keychain answers
</source>
        <translation>Schlüsselbund: antwortet
</translation>
    </message>
    <message>
        <source>Keychain: there is none in this session; accounts need --password-file
</source>
        <translation>Schlüsselbund: in dieser Sitzung gibt es keinen; Konten brauchen --password-file
</translation>
    </message>
    <message>
        <source>Keychain: the keychain is locked, or refuses; accounts need it unlocked, or --password-file
</source>
        <translation>Schlüsselbund: ist gesperrt oder lehnt ab; Konten brauchen ihn entsperrt, oder --password-file
</translation>
    </message>
    <message>
        <source>Keychain: the keychain does not answer; accounts need it, or --password-file
</source>
        <translation>Schlüsselbund: antwortet nicht; Konten brauchen ihn, oder --password-file
</translation>
    </message>
    <message>
        <source>Keychain: the keychain reports an error; accounts need it, or --password-file
</source>
        <translation>Schlüsselbund: meldet einen Fehler; Konten brauchen ihn, oder --password-file
</translation>
    </message>
</context>
<context>
    <name>Indicia::ServerSecret</name>
    <message>
        <source>Access token of %1 on %2: </source>
        <translation>Zugriffstoken von %1 auf %2: </translation>
    </message>
    <message>
        <source>Password of %1 on %2: </source>
        <translation>Passwort von %1 auf %2: </translation>
    </message>
    <message>
        <source>there is no password, and no terminal to ask on; name a file that holds it with --password-file, or log in with the browser (&quot;indicia-cli login&quot;)</source>
        <translation>es gibt kein Passwort und kein Terminal, um danach zu fragen; nennen Sie mit --password-file eine Datei, in der es steht, oder melden Sie sich mit dem Browser an („indicia-cli login“)</translation>
    </message>
    <message>
        <source>%1: the provider gave another permission, which could not be kept; log in again before the next time. %2</source>
        <translation>%1: Der Anbieter hat eine andere Erlaubnis erteilt, die nicht aufbewahrt werden konnte; melden Sie sich vor dem nächsten Mal neu an. %2</translation>
    </message>
</context>
<context>
    <name>Indicia::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Who I am</source>
        <translation>&amp;Wer ich bin</translation>
    </message>
    <message>
        <source>My &amp;servers</source>
        <translation>Meine &amp;Server</translation>
    </message>
    <message>
        <source>&amp;Lookups</source>
        <translation>&amp;Abfragen</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>S&amp;chlüssel</translation>
    </message>
    <message>
        <source>With these, a bounce can be compared with what is yours. They stay on this computer.</source>
        <translation>Damit lässt sich ein Rückläufer mit dem vergleichen, was Ihres ist. Diese Angaben bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <source>My &amp;domains, one a line</source>
        <translation>Meine &amp;Domains, eine je Zeile</translation>
    </message>
    <message>
        <source>My &amp;addresses elsewhere, one a line</source>
        <translation>Meine Ad&amp;ressen anderswo, eine je Zeile</translation>
    </message>
    <message>
        <source>What these servers wrote into a message is believed; with what strangers wrote it is compared.</source>
        <translation>Was diese Server in eine Nachricht schrieben, wird geglaubt; was Fremde schrieben, wird damit verglichen.</translation>
    </message>
    <message>
        <source>&amp;Names of the servers that receive my mail, one a line</source>
        <translation>&amp;Namen der Server, die meine Mail annehmen, einer je Zeile</translation>
    </message>
    <message>
        <source>&amp;Networks of my servers, one a line</source>
        <translation>Ne&amp;tze meiner Server, eines je Zeile</translation>
    </message>
    <message>
        <source>Addresses from which my mail &amp;leaves, one a line</source>
        <translation>Adressen, von denen meine Mail a&amp;bgeht, eine je Zeile</translation>
    </message>
    <message>
        <source>Networks from which my people &amp;hand mail in, one a line</source>
        <translation>Netze, aus denen meine &amp;Leute Mail einliefern, eines je Zeile</translation>
    </message>
    <message>
        <source>Look &amp;nothing up</source>
        <translation>&amp;Nichts abfragen</translation>
    </message>
    <message>
        <source>Ask the name server of this &amp;computer</source>
        <translation>Den Nameserver dieses &amp;Rechners fragen</translation>
    </message>
    <message>
        <source>Ask this name &amp;server:</source>
        <translation>D&amp;iesen Nameserver fragen:</translation>
    </message>
    <message>
        <source>Address of the name server, with its port after a number sign</source>
        <translation>Adresse des Nameservers, mit seinem Port nach einem Rautezeichen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Import a context file</source>
        <translation>Kontextdatei importieren</translation>
    </message>
    <message>
        <source>Context (*.json)</source>
        <translation>Kontext (*.json)</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>Die Datei konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The file was read. Nothing is kept until you press OK.</source>
        <translation>Die Datei wurde gelesen. Nichts wird übernommen, bevor Sie OK drücken.</translation>
    </message>
    <message>
        <source>The file was not read; nothing was changed: %1</source>
        <translation>Die Datei wurde nicht gelesen; nichts wurde geändert: %1</translation>
    </message>
    <message>
        <source>Export a context file without keys</source>
        <translation>Kontextdatei ohne Schlüssel exportieren</translation>
    </message>
    <message>
        <source>The file was written; keys and secrets are not in it.</source>
        <translation>Die Datei wurde geschrieben; Schlüssel und Geheimnisse stehen nicht darin.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>&amp;Keep the keys of signatures that were looked up</source>
        <translation>Abgefragte Schlüssel von Signaturen auf&amp;bewahren</translation>
    </message>
    <message>
        <source>Signers change their keys. With the old ones kept, older messages can still be checked. They lie in a file among your data.</source>
        <translation>Unterzeichner wechseln ihre Schlüssel. Mit den alten lassen sich ältere Nachrichten noch prüfen. Sie liegen in einer Datei bei Ihren Daten.</translation>
    </message>
    <message>
        <source>Sent &amp;mail</source>
        <translation>&amp;Gesendete Mail</translation>
    </message>
    <message>
        <source>I &amp;run that name server: ask it as fast as it answers</source>
        <translation>Diesen Nameserver &amp;betreibe ich: so schnell fragen, wie er antwortet</translation>
    </message>
    <message>
        <source>Servers of others are asked %1 questions a second at most: more may look like an attack to them. Large mailboxes are read faster without that limit.</source>
        <translation>Server anderer bekommen höchstens %1 Fragen in der Sekunde: Mehr könnte für sie wie ein Angriff aussehen. Ohne diese Grenze werden große Postfächer schneller gelesen.</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Team</translation>
    </message>
</context>
<context>
    <name>Indicia::SignatureTask</name>
    <message>
        <source>%1: the keys that were seen could not be kept</source>
        <translation>%1: Die gesehenen Schlüssel konnten nicht aufbewahrt werden</translation>
    </message>
</context>
<context>
    <name>Indicia::SourcePage</name>
    <message>
        <source>&amp;Previous part</source>
        <translation>&amp;Voriger Teil</translation>
    </message>
    <message>
        <source>&amp;Next part</source>
        <translation>&amp;Nächster Teil</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>Quelltext der Nachricht</translation>
    </message>
    <message>
        <source>Which bytes</source>
        <translation>Welche Bytes</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>The message that came back, decoded</source>
        <translation>Die zurückgekommene Nachricht, entschlüsselt</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Bytes %1 to %2 of %3</source>
        <translation>Bytes %1 bis %2 von %3</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>Markiert: %1</translation>
    </message>
    <message>
        <source>&amp;Copy what is marked</source>
        <translation>Markiertes &amp;kopieren</translation>
    </message>
    <message>
        <source>The marked bytes were copied.</source>
        <translation>Die markierten Bytes wurden kopiert.</translation>
    </message>
    <message>
        <source>Marked: %1 (%2)</source>
        <comment>what stands there, and the place</comment>
        <translation>Markiert: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>Indicia::SpfCommand</name>
    <message>
        <source>Checks SPF (RFC 7208) for HELO and MAIL FROM, with the trace of every term.</source>
        <translation>Prüft SPF (RFC 7208) für HELO und MAIL FROM, mit der Spur jedes Terms.</translation>
    </message>
    <message>
        <source>The client&apos;s address.</source>
        <translation>Die Adresse des Clients.</translation>
    </message>
    <message>
        <source>What the client called itself.</source>
        <translation>Wie der Client sich nannte.</translation>
    </message>
    <message>
        <source>The envelope sender; empty for the null reverse-path.</source>
        <translation>Der Umschlagabsender; leer für den leeren reverse-path.</translation>
    </message>
    <message>
        <source>The receiver&apos;s name, for explanations.</source>
        <translation>Der Name des Empfängers, für Erklärungen.</translation>
    </message>
    <message>
        <source>Read one JSON object a line, members named as the options, and answer a line each.</source>
        <translation>Je Zeile ein JSON-Objekt lesen, Mitglieder benannt wie die Optionen, und mit je einer Zeile antworten.</translation>
    </message>
    <message>
        <source>--ip %1: name the client&apos;s IPv4 or IPv6 address</source>
        <translation>--ip %1: nennen Sie die IPv4- oder IPv6-Adresse des Clients</translation>
    </message>
    <message>
        <source>name --helo, --mail-from or both</source>
        <translation>nennen Sie --helo, --mail-from oder beide</translation>
    </message>
    <message>
        <source>the result could not be written; the disk may be full</source>
        <translation>das Ergebnis konnte nicht geschrieben werden; vielleicht ist die Platte voll</translation>
    </message>
</context>
<context>
    <name>Indicia::SrsCommand</name>
    <message>
        <source>Rewrites a sender for forwarding (SRS), or reverses a rewritten one.</source>
        <translation>Schreibt einen Absender zum Weiterleiten um (SRS) oder führt einen umgeschriebenen zurück.</translation>
    </message>
    <message>
        <source>forward or reverse</source>
        <translation>forward oder reverse</translation>
    </message>
    <message>
        <source>The address, without angle brackets.</source>
        <translation>Die Adresse, ohne spitze Klammern.</translation>
    </message>
    <message>
        <source>A file with one secret a line; the first signs, all verify.</source>
        <translation>Eine Datei mit einem Geheimnis je Zeile; das erste signiert, alle prüfen.</translation>
    </message>
    <message>
        <source>The forwarder&apos;s own domain.</source>
        <translation>Die eigene Domain des Weiterleitenden.</translation>
    </message>
    <message>
        <source>What stands behind SRS0: =, - or +.</source>
        <translation>Was hinter SRS0 steht: =, - oder +.</translation>
    </message>
    <message>
        <source>say forward or reverse, and then one address</source>
        <translation>sagen Sie forward oder reverse und dann eine Adresse</translation>
    </message>
    <message>
        <source>name the file of secrets with --secret-file</source>
        <translation>nennen Sie die Datei mit den Geheimnissen durch --secret-file</translation>
    </message>
    <message>
        <source>that is no address: a local part, @ and a domain are wanted</source>
        <translation>das ist keine Adresse: gebraucht werden ein lokaler Teil, @ und eine Domain</translation>
    </message>
    <message>
        <source>name the forwarder&apos;s own domain with --domain</source>
        <translation>nennen Sie die eigene Domain des Weiterleitenden durch --domain</translation>
    </message>
    <message>
        <source>--separator wants one of = - +</source>
        <translation>--separator braucht eines von = - +</translation>
    </message>
    <message>
        <source>the secret is empty and would protect nothing</source>
        <translation>das Geheimnis ist leer und würde nichts schützen</translation>
    </message>
    <message>
        <source>the crypto library of this system offers no HMAC-SHA1</source>
        <translation>die Kryptobibliothek dieses Systems bietet kein HMAC-SHA1</translation>
    </message>
</context>
<context>
    <name>Indicia::StampKeyRows</name>
    <message>
        <source>Stamp key number %1</source>
        <translation>Stempelschlüssel Nummer %1</translation>
    </message>
    <message>
        <source>key number %1</source>
        <translation>Schlüssel Nummer %1</translation>
    </message>
    <message>
        <source>First day of stamp key number %1</source>
        <translation>Erster Tag des Stempelschlüssels Nummer %1</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>Last day of stamp key number %1</source>
        <translation>Letzter Tag des Stempelschlüssels Nummer %1</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>A day is written as 2026-01-31.</source>
        <translation>Ein Tag wird als 2026-01-31 geschrieben.</translation>
    </message>
    <message>
        <source>A key&apos;s last day lies before its first.</source>
        <translation>Der letzte Tag eines Schlüssels liegt vor seinem ersten.</translation>
    </message>
</context>
<context>
    <name>Indicia::StatePage</name>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>Indicia::TeamDialog</name>
    <message>
        <source>What the team found</source>
        <translation>Funde des Teams</translation>
    </message>
    <message>
        <source>Mailboxes that your team has scanned. What was found is shown as it was judged there; no mail is read.</source>
        <translation>Postfächer, die Ihr Team durchgesehen hat. Gezeigt wird, wie dort geurteilt wurde; Mail wird dabei nicht gelesen.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Warten noch</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Beurteilt nach</translation>
    </message>
    <message>
        <source>Mailboxes that the team has scanned</source>
        <translation>Postfächer, die das Team durchgesehen hat</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>&amp;Noch einmal fragen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Asking the database…</source>
        <translation>Die Datenbank wird gefragt …</translation>
    </message>
    <message>
        <source>Nobody has come to its end yet</source>
        <translation>Noch niemand ist bis zum Ende gekommen</translation>
    </message>
    <message>
        <source>your settings</source>
        <translation>Ihren Einstellungen</translation>
    </message>
    <message>
        <source>other settings</source>
        <translation>anderen Einstellungen</translation>
    </message>
    <message>
        <source>Nothing was scanned there yet. Open a mailbox here, or let a worker scan one: what is found is kept there.</source>
        <translation>Dort wurde noch nichts durchgesehen. Öffnen Sie hier ein Postfach, oder lassen Sie eines von einem Worker durchsehen: Die Funde bleiben dort.</translation>
    </message>
</context>
<context>
    <name>Indicia::TeamPage</name>
    <message>
        <source>Keep what scans find on this &amp;computer</source>
        <translation>Funde auf diesem &amp;Computer behalten</translation>
    </message>
    <message>
        <source>Keep it in the &amp;database of my team:</source>
        <translation>Funde in der &amp;Datenbank meines Teams behalten:</translation>
    </message>
    <message>
        <source>Tr&amp;y it</source>
        <translation>Aus&amp;probieren</translation>
    </message>
    <message>
        <source>What one of you has scanned the others need not scan again, and what programs on other machines find can be opened here (File, Open what the team found). It takes a PostgreSQL database. Whoever can read that reads addresses and subjects of your mail.</source>
        <translation>Was eine von Ihnen durchgesehen hat, brauchen die anderen nicht noch einmal durchzusehen, und was Programme auf anderen Rechnern finden, lässt sich hier öffnen (Datei, Funde des Teams öffnen). Nötig ist eine PostgreSQL-Datenbank. Wer sie lesen darf, liest Adressen und Betreffzeilen Ihrer Mail.</translation>
    </message>
    <message>
        <source>Address of the database</source>
        <translation>Adresse der Datenbank</translation>
    </message>
    <message>
        <source>Asks the database what it has, and makes its tables where they are not there</source>
        <translation>Fragt die Datenbank, was sie hat, und legt ihre Tabellen an, wo sie fehlen</translation>
    </message>
    <message numerus="yes">
        <source>It can be used. It knows %Ln mailbox(es).</source>
        <translation>
            <numerusform>Sie ist zu gebrauchen. Sie kennt %Ln Postfach.</numerusform>
            <numerusform>Sie ist zu gebrauchen. Sie kennt %Ln Postfächer.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no address of a database: write it as postgresql://user@host/name.</source>
        <translation>Das ist keine Adresse einer Datenbank: Schreiben Sie sie als postgresql://Benutzer@Rechner/Name.</translation>
    </message>
    <message>
        <source>A password does not belong here, where it is kept for all to read: put it into the file .pgpass in your home.</source>
        <translation>Ein Passwort gehört nicht hierher, wo es für alle lesbar bleibt: Schreiben Sie es in die Datei .pgpass in Ihrem Heimverzeichnis.</translation>
    </message>
    <message>
        <source>Asking the database…</source>
        <translation>Die Datenbank wird gefragt …</translation>
    </message>
</context>
<context>
    <name>Indicia::WorkCommand</name>
    <message>
        <source>The database of the team, as postgresql://user@host/name.</source>
        <translation>Die Datenbank des Teams, als postgresql://Benutzer@Rechner/Name.</translation>
    </message>
    <message>
        <source>How many messages are taken at once.</source>
        <translation>Wie viele Nachrichten auf einmal genommen werden.</translation>
    </message>
    <message>
        <source>How long this worker may be silent before others take what it has.</source>
        <translation>Wie lange dieser Arbeiter schweigen darf, bevor andere nehmen, was er hat.</translation>
    </message>
    <message>
        <source>Wait for more where nothing is left, until it is interrupted.</source>
        <translation>Auf weitere warten, wenn nichts übrig ist, bis er unterbrochen wird.</translation>
    </message>
    <message>
        <source>Keep the rows in the database, and do not write them here.</source>
        <translation>Die Zeilen in der Datenbank lassen und hier nicht schreiben.</translation>
    </message>
    <message>
        <source>--%1 %2: is no number from 1 to %3</source>
        <translation>--%1 %2: ist keine Zahl von 1 bis %3</translation>
    </message>
    <message>
        <source>DNS did not answer for some messages</source>
        <translation>für manche Nachrichten antwortete das DNS nicht</translation>
    </message>
    <message>
        <source>Examines messages that wait in a team&apos;s database (see enqueue), beside others that do the same.</source>
        <translation>Untersucht Nachrichten, die in der Datenbank eines Teams warten (siehe enqueue), neben anderen, die dasselbe tun.</translation>
    </message>
    <message>
        <source>the result could not be written; the disk may be full</source>
        <translation>das Ergebnis ließ sich nicht schreiben; vielleicht ist der Datenträger voll</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait there under another context: the options of this worker are not those with which they were put there</source>
        <translation>
            <numerusform>%n Nachricht wartet dort unter einem anderen Kontext: Die Optionen dieses Arbeiters sind nicht die, mit denen sie eingestellt wurde</numerusform>
            <numerusform>%n Nachrichten warten dort unter einem anderen Kontext: Die Optionen dieses Arbeiters sind nicht die, mit denen sie eingestellt wurden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are put aside: three workers have died of each, or were killed at it</source>
        <translation>
            <numerusform>%n Nachricht ist beiseitegelegt: Drei Arbeiter sind an ihr gestorben oder wurden dabei beendet</numerusform>
            <numerusform>%n Nachrichten sind beiseitegelegt: An jeder sind drei Arbeiter gestorben oder wurden dabei beendet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: a worker takes its messages from the database; put them there with enqueue</source>
        <translation>%1: ein Worker nimmt seine Nachrichten aus der Datenbank; stellen Sie sie mit enqueue dort ein</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>There is no keychain on this desktop.</source>
        <translation>In dieser Arbeitsumgebung gibt es keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain is locked, or access to it was refused.</source>
        <translation>Der Schlüsselbund ist gesperrt, oder der Zugriff wurde verweigert.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>The keychain reports an error.</source>
        <translation>Der Schlüsselbund meldet einen Fehler.</translation>
    </message>
</context>
<context>
    <name>LetterWords</name>
    <message>
        <source>Refuse what you cannot deliver while the sending host is still connected (RFC 5321 section 3.3: 550 for an unknown recipient), instead of accepting it and writing to the envelope sender later.</source>
        <translation>Lehnen Sie, was Sie nicht zustellen können, ab, solange der sendende Host noch verbunden ist (RFC 5321 section 3.3: 550 bei unbekanntem Empfänger), statt es anzunehmen und später an den Umschlagabsender zu schreiben.</translation>
    </message>
    <message>
        <source>Send no report about unwanted mail unless you are confident that it reaches somebody who can use it (RFC 5321 section 6.2).</source>
        <translation>Senden Sie keinen Bericht über unerwünschte Mail, wenn Sie nicht sicher sind, dass er jemandem nützt, den er erreicht (RFC 5321 section 6.2).</translation>
    </message>
    <message>
        <source>Check the sender (SPF, DMARC) and the content before you forward, and refuse in the SMTP session what the next server would refuse: who accepts a message answers for its failure (RFC 5321 section 6.1).</source>
        <translation>Prüfen Sie Absender (SPF, DMARC) und Inhalt, bevor Sie weiterleiten, und lehnen Sie in der SMTP-Sitzung ab, was der nächste Server ablehnen würde: Wer eine Nachricht annimmt, haftet für ihr Scheitern (RFC 5321 section 6.1).</translation>
    </message>
    <message>
        <source>Put an address of your own into MAIL FROM when you forward (RFC 7208 appendix D.2), so that the next server&apos;s refusals come to you.</source>
        <translation>Setzen Sie beim Weiterleiten eine eigene Adresse in MAIL FROM (RFC 7208 appendix D.2), damit die Ablehnungen des nächsten Servers zu Ihnen kommen.</translation>
    </message>
    <message>
        <source>Let the backup MX know which mailboxes the primary has, and refuse others in the SMTP session (RFC 5321 section 3.3), or run none: a sending host keeps its mail and tries again by itself (RFC 5321 section 4.5.4.1).</source>
        <translation>Lassen Sie den Ersatz-MX wissen, welche Postfächer der Hauptserver hat, und lehnen Sie andere in der SMTP-Sitzung ab (RFC 5321 section 3.3), oder betreiben Sie keinen: Ein sendender Host behält seine Mail und versucht es von selbst wieder (RFC 5321 section 4.5.4.1).</translation>
    </message>
    <message>
        <source>Let it refuse by the same rules as the primary, since what only the primary refuses comes back to forged senders (RFC 5321 section 6.2).</source>
        <translation>Lassen Sie ihn nach denselben Regeln ablehnen wie den Hauptserver, denn was nur der Hauptserver ablehnt, geht an gefälschte Absender zurück (RFC 5321 section 6.2).</translation>
    </message>
    <message>
        <source>Answer no mail that was found to be unwanted or whose sender is not confirmed, and nobody more than once in some days (RFC 3834 section 2).</source>
        <translation>Beantworten Sie keine Mail, die als unerwünscht erkannt wurde oder deren Absender nicht bestätigt ist, und niemanden öfter als einmal in einigen Tagen (RFC 3834 section 2).</translation>
    </message>
    <message>
        <source>Answer only where the recipient&apos;s own address stands in To or Cc, and no mail of lists or machines (RFC 3834 section 2; RFC 5230 sections 4.5 and 4.6).</source>
        <translation>Antworten Sie nur, wo die Adresse des Empfängers selbst in To oder Cc steht, und auf keine Mail von Listen oder Maschinen (RFC 3834 section 2; RFC 5230 sections 4.5 und 4.6).</translation>
    </message>
    <message>
        <source>A challenge is an automatic response: send none to senders that are not confirmed (SPF, DKIM, DMARC), since for forged mail it goes to a stranger (RFC 3834 section 2).</source>
        <translation>Eine Rückfrage ist eine automatische Antwort: Senden Sie keine an Absender, die nicht bestätigt sind (SPF, DKIM, DMARC), denn bei gefälschter Mail geht sie an einen Fremden (RFC 3834 section 2).</translation>
    </message>
    <message>
        <source>Refuse unwanted mail in the SMTP session instead of asking its sender to sort it (RFC 5321 section 6.2).</source>
        <translation>Lehnen Sie unerwünschte Mail in der SMTP-Sitzung ab, statt ihren Absender sortieren zu lassen (RFC 5321 section 6.2).</translation>
    </message>
    <message>
        <source>Refuse infected mail in the SMTP session or drop it, and write to nobody: where a message has hostile content no report should be sent (RFC 5321 section 6.2), because its sender is forged as a rule.</source>
        <translation>Lehnen Sie verseuchte Mail in der SMTP-Sitzung ab oder verwerfen Sie sie, und schreiben Sie niemandem: Bei feindlichem Inhalt soll kein Bericht gesendet werden (RFC 5321 section 6.2), denn der Absender ist in der Regel gefälscht.</translation>
    </message>
    <message>
        <source>Refuse mail of people who may not post in the SMTP session, or hold it in silence; answer no sender that is not confirmed (RFC 3834 section 2).</source>
        <translation>Lehnen Sie Mail von Leuten, die nicht schreiben dürfen, in der SMTP-Sitzung ab, oder halten Sie sie still zurück; antworten Sie keinem Absender, der nicht bestätigt ist (RFC 3834 section 2).</translation>
    </message>
    <message>
        <source>Confirm a delivery only where the sender has asked for it (RFC 3461 section 4.1), and check before who that is.</source>
        <translation>Bestätigen Sie eine Zustellung nur, wo der Absender darum gebeten hat (RFC 3461 section 4.1), und prüfen Sie vorher, wer das ist.</translation>
    </message>
    <message>
        <source>All mail from here has a tag in its envelope sender (BATV); yours came to an address without one.</source>
        <translation>Alle Mail von hier trägt ein Kennzeichen im Umschlagabsender (BATV); Ihre ging an eine Adresse ohne eines.</translation>
    </message>
    <message>
        <source>The tag in the envelope sender (BATV) was not made here: it does not verify.</source>
        <translation>Das Kennzeichen im Umschlagabsender (BATV) wurde nicht hier gemacht: Es stimmt nicht.</translation>
    </message>
    <message>
        <source>The tag in the envelope sender (BATV) had run out before the message was sent to you.</source>
        <translation>Das Kennzeichen im Umschlagabsender (BATV) war abgelaufen, bevor die Nachricht an Sie gesandt wurde.</translation>
    </message>
    <message>
        <source>The rewritten envelope sender (SRS) was not made here: it does not verify.</source>
        <translation>Der umgeschriebene Umschlagabsender (SRS) wurde nicht hier gemacht: Er stimmt nicht.</translation>
    </message>
    <message>
        <source>The rewritten envelope sender (SRS) had run out.</source>
        <translation>Der umgeschriebene Umschlagabsender (SRS) war abgelaufen.</translation>
    </message>
    <message>
        <source>All mail from here carries a stamp; the message that you returned has none.</source>
        <translation>Alle Mail von hier trägt einen Stempel; die Nachricht, die Sie zurücksandten, hat keinen.</translation>
    </message>
    <message>
        <source>The stamp in the message that you returned was not made here.</source>
        <translation>Der Stempel in der Nachricht, die Sie zurücksandten, wurde nicht hier gemacht.</translation>
    </message>
    <message>
        <source>All mail from here is signed (DKIM); the message that you returned is not.</source>
        <translation>Alle Mail von hier ist signiert (DKIM); die Nachricht, die Sie zurücksandten, ist es nicht.</translation>
    </message>
    <message>
        <source>The signature (DKIM) in the message that you returned does not verify.</source>
        <translation>Die Signatur (DKIM) in der Nachricht, die Sie zurücksandten, stimmt nicht.</translation>
    </message>
    <message>
        <source>Our complete record of sent mail for that time does not know the message that you returned.</source>
        <translation>Unser vollständiges Verzeichnis der gesendeten Mail jener Zeit kennt die Nachricht nicht, die Sie zurücksandten.</translation>
    </message>
    <message>
        <source>Our record of sent mail has the Message-ID with other recipients or another date: somebody used a copy.</source>
        <translation>Unser Verzeichnis der gesendeten Mail hat die Message-ID mit anderen Empfängern oder anderem Datum: Jemand hat eine Kopie benutzt.</translation>
    </message>
    <message>
        <source>The host that handed the message to you is none of ours, and our SPF record says fail for it.</source>
        <translation>Der Host, der Ihnen die Nachricht übergab, ist keiner von unseren, und unser SPF-Eintrag sagt dazu fail.</translation>
    </message>
    <message>
        <source>Your mail server %1 answers forged mail (backscatter)</source>
        <translation>Ihr Mailserver %1 beantwortet gefälschte Mail (Backscatter)</translation>
    </message>
    <message>
        <source>Your message came from: %1</source>
        <translation>Ihre Nachricht kam von: %1</translation>
    </message>
    <message>
        <source>Received here: %1</source>
        <translation>Hier angekommen: %1</translation>
    </message>
    <message>
        <source>Its Message-ID: %1</source>
        <translation>Ihre Message-ID: %1</translation>
    </message>
    <message>
        <source>Message-ID of the message that it answers: %1</source>
        <translation>Message-ID der Nachricht, auf die sie antwortet: %1</translation>
    </message>
    <message>
        <source>That one was handed to you by: %1</source>
        <translation>Diese wurde Ihnen übergeben von: %1</translation>
    </message>
    <message>
        <source>At: %1</source>
        <translation>Um: %1</translation>
    </message>
    <message>
        <source>SPF for that host (MAIL FROM): %1</source>
        <translation>SPF für diesen Host (MAIL FROM): %1</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>your mail server %1 has written to one of our users about a message that was probably never sent by us: it seems that somebody forged our address as its sender. Please look into it.</source>
        <translation>Ihr Mailserver %1 hat einem unserer Benutzer wegen einer Nachricht geschrieben, die wahrscheinlich nie von uns kam: Jemand scheint unsere Adresse als Absender gefälscht zu haben. Bitte sehen Sie nach.</translation>
    </message>
    <message>
        <source>your mail server %1 has written to one of our users about a message that was never sent by us: somebody forged our address as its sender. Your server&apos;s answer went to an innocent person.</source>
        <translation>Ihr Mailserver %1 hat einem unserer Benutzer wegen einer Nachricht geschrieben, die nie von uns kam: Jemand hat unsere Adresse als Absender gefälscht. Die Antwort Ihres Servers ging an einen Unbeteiligten.</translation>
    </message>
    <message>
        <source>How we know that it was forged:</source>
        <translation>Woher wir wissen, dass sie gefälscht war:</translation>
    </message>
    <message>
        <source>What would prevent it:</source>
        <translation>Was es verhindern würde:</translation>
    </message>
    <message>
        <source>As long as it goes on, everybody who is forged gets such mail from you, and servers that send it end up on block lists. Thank you for looking into it.</source>
        <translation>Solange das so bleibt, bekommt jeder, dessen Adresse gefälscht wird, solche Mail von Ihnen, und Server, die sie senden, kommen auf Sperrlisten. Danke, dass Sie nachsehen.</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>Mit freundlichen Grüßen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a label and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Client at the boundary</source>
        <translation>Gegenüber an der Grenze</translation>
    </message>
    <message>
        <source>MAIL FROM</source>
        <translation>MAIL FROM</translation>
    </message>
    <message>
        <source>RCPT TO</source>
        <translation>RCPT TO</translation>
    </message>
    <message>
        <source>Message-ID of what came back</source>
        <translation>Message-ID dessen, was zurückkam</translation>
    </message>
    <message>
        <source>Injection point</source>
        <translation>Einlieferungspunkt</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 der Datei</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <comment>a sentence, and the class of its evidence</comment>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>Grounds:</source>
        <translation>Gründe:</translation>
    </message>
    <message>
        <source>Against it:</source>
        <translation>Dagegen:</translation>
    </message>
    <message>
        <source>This would settle it:</source>
        <translation>Das würde es klären:</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>Bare carriage return</source>
        <translation>Einzelner Wagenrücklauf</translation>
    </message>
    <message>
        <source>Bare line feed</source>
        <translation>Einzelner Zeilenvorschub</translation>
    </message>
    <message>
        <source>NUL octet</source>
        <translation>NUL-Oktett</translation>
    </message>
    <message>
        <source>8-bit header</source>
        <translation>8-Bit-Kopf</translation>
    </message>
    <message>
        <source>Repeated field</source>
        <translation>Wiederholtes Feld</translation>
    </message>
    <message>
        <source>Missing field</source>
        <translation>Fehlendes Feld</translation>
    </message>
    <message>
        <source>Invalid field name</source>
        <translation>Ungültiger Feldname</translation>
    </message>
    <message>
        <source>Space before the colon</source>
        <translation>Leerzeichen vor dem Doppelpunkt</translation>
    </message>
    <message>
        <source>Overlong line</source>
        <translation>Überlange Zeile</translation>
    </message>
    <message>
        <source>No blank line</source>
        <translation>Keine Leerzeile</translation>
    </message>
    <message>
        <source>mbox line</source>
        <translation>mbox-Zeile</translation>
    </message>
    <message>
        <source>Exchange banner</source>
        <translation>Exchange-Vorspann</translation>
    </message>
    <message>
        <source>Header goes on</source>
        <translation>Kopf geht weiter</translation>
    </message>
    <message>
        <source>Leading space</source>
        <translation>Leerzeichen am Anfang</translation>
    </message>
    <message>
        <source>Header too large</source>
        <translation>Kopf zu groß</translation>
    </message>
    <message>
        <source>Nested too deep</source>
        <translation>Zu tief verschachtelt</translation>
    </message>
    <message>
        <source>Too many parts</source>
        <translation>Zu viele Teile</translation>
    </message>
    <message>
        <source>Overlong boundary</source>
        <translation>Überlange Trennmarke</translation>
    </message>
    <message>
        <source>Missing boundary</source>
        <translation>Fehlende Trennmarke</translation>
    </message>
    <message>
        <source>Unclosed part</source>
        <translation>Nicht abgeschlossener Teil</translation>
    </message>
    <message>
        <source>Encoded message</source>
        <translation>Verpackte Nachricht</translation>
    </message>
    <message>
        <source>Undecodable part</source>
        <translation>Nicht entpackbarer Teil</translation>
    </message>
    <message>
        <source>Trace of smuggling</source>
        <translation>Spur von Smuggling</translation>
    </message>
    <message>
        <source>Message too large</source>
        <translation>Nachricht zu groß</translation>
    </message>
    <message>
        <source>Unopened part</source>
        <translation>Ungeöffneter Teil</translation>
    </message>
    <message>
        <source>Conflicting fields</source>
        <translation>Widersprüchliche Felder</translation>
    </message>
    <message>
        <source>Line ends in a form that no mail program writes.</source>
        <translation>Zeilenenden in einer Form, die kein Mailprogramm schreibt.</translation>
    </message>
    <message>
        <source>CR without LF (RFC 5321 section 2.3.8).</source>
        <translation>CR ohne LF (RFC 5321 section 2.3.8).</translation>
    </message>
    <message>
        <source>Line ends in the form of a text file; some tool saved it so, or the lines are mixed.</source>
        <translation>Zeilenenden in der Form einer Textdatei; ein Werkzeug hat sie so gespeichert, oder die Zeilen sind gemischt.</translation>
    </message>
    <message>
        <source>LF without CR (RFC 5321 section 2.3.8).</source>
        <translation>LF ohne CR (RFC 5321 section 2.3.8).</translation>
    </message>
    <message>
        <source>It contains zero bytes, which no mail may contain.</source>
        <translation>Sie enthält Nullbytes, die keine Mail enthalten darf.</translation>
    </message>
    <message>
        <source>NUL octets (RFC 5322 section 2.2).</source>
        <translation>NUL-Oktette (RFC 5322 section 2.2).</translation>
    </message>
    <message>
        <source>The header contains characters that should have been encoded.</source>
        <translation>Der Kopf enthält Zeichen, die hätten kodiert werden müssen.</translation>
    </message>
    <message>
        <source>Octets above 127 in the header without SMTPUTF8 (RFC 6532 section 3).</source>
        <translation>Oktette über 127 im Kopf ohne SMTPUTF8 (RFC 6532 section 3).</translation>
    </message>
    <message>
        <source>A line of the header that may occur once occurs several times.</source>
        <translation>Eine Zeile des Kopfs, die einmal vorkommen darf, kommt mehrmals vor.</translation>
    </message>
    <message>
        <source>A field that RFC 5322 section 3.6 allows once occurs several times.</source>
        <translation>Ein Feld, das RFC 5322 section 3.6 einmal erlaubt, kommt mehrmals vor.</translation>
    </message>
    <message>
        <source>A line that every message must have is missing.</source>
        <translation>Eine Zeile, die jede Nachricht haben muss, fehlt.</translation>
    </message>
    <message>
        <source>A required field is absent (RFC 5322 section 3.6).</source>
        <translation>Ein vorgeschriebenes Feld fehlt (RFC 5322 section 3.6).</translation>
    </message>
    <message>
        <source>A line of the header has no valid name.</source>
        <translation>Eine Zeile des Kopfs hat keinen gültigen Namen.</translation>
    </message>
    <message>
        <source>A field name with forbidden octets, or no colon (RFC 5322 section 2.2).</source>
        <translation>Ein Feldname mit verbotenen Oktetten oder ohne Doppelpunkt (RFC 5322 section 2.2).</translation>
    </message>
    <message>
        <source>A space stands where none belongs; mail programs read such a line in different ways.</source>
        <translation>Ein Leerzeichen steht, wo keines hingehört; Mailprogramme lesen eine solche Zeile verschieden.</translation>
    </message>
    <message>
        <source>White space between field name and colon (RFC 5322 section 4.5).</source>
        <translation>Leerraum zwischen Feldname und Doppelpunkt (RFC 5322 section 4.5).</translation>
    </message>
    <message>
        <source>A line is longer than allowed.</source>
        <translation>Eine Zeile ist länger als erlaubt.</translation>
    </message>
    <message>
        <source>A line of more than 998 octets (RFC 5322 section 2.1.1).</source>
        <translation>Eine Zeile von mehr als 998 Oktetten (RFC 5322 section 2.1.1).</translation>
    </message>
    <message>
        <source>Header and text are not separated, or there is no text.</source>
        <translation>Kopf und Text sind nicht getrennt, oder es gibt keinen Text.</translation>
    </message>
    <message>
        <source>No empty line ends the header (RFC 5322 section 2.1).</source>
        <translation>Keine Leerzeile beendet den Kopf (RFC 5322 section 2.1).</translation>
    </message>
    <message>
        <source>The file comes from a mailbox file: its first line is no part of the message.</source>
        <translation>Die Datei stammt aus einer Postfachdatei: Ihre erste Zeile gehört nicht zur Nachricht.</translation>
    </message>
    <message>
        <source>An mbox &quot;From &quot; line precedes the header (RFC 4155).</source>
        <translation>Eine mbox-Zeile &quot;From &quot; steht vor dem Kopf (RFC 4155).</translation>
    </message>
    <message>
        <source>Lines of Exchange or Outlook stand amid the header.</source>
        <translation>Zeilen von Exchange oder Outlook stehen mitten im Kopf.</translation>
    </message>
    <message>
        <source>Banner lines of Exchange or Outlook stand before or amid the header.</source>
        <translation>Vorspannzeilen von Exchange oder Outlook stehen vor dem Kopf oder darin.</translation>
    </message>
    <message>
        <source>The header seems to end, and then goes on.</source>
        <translation>Der Kopf scheint zu enden und geht dann weiter.</translation>
    </message>
    <message>
        <source>Fields follow what looked like the end of the header (RFC 5322 section 2.1).</source>
        <translation>Felder folgen auf das, was wie das Ende des Kopfs aussah (RFC 5322 section 2.1).</translation>
    </message>
    <message>
        <source>The header begins with a space; mail programs read that in different ways.</source>
        <translation>Der Kopf beginnt mit einem Leerzeichen; Mailprogramme lesen das verschieden.</translation>
    </message>
    <message>
        <source>The first line of the header begins with white space (RFC 5322 section 2.2).</source>
        <translation>Die erste Zeile des Kopfs beginnt mit Leerraum (RFC 5322 section 2.2).</translation>
    </message>
    <message>
        <source>The header is so large that only its beginning was read.</source>
        <translation>Der Kopf ist so groß, dass nur sein Anfang gelesen wurde.</translation>
    </message>
    <message>
        <source>Above the limit for header size, field count or field size: the rest was not analysed.</source>
        <translation>Über der Grenze für Kopfgröße, Feldzahl oder Feldgröße: Der Rest wurde nicht untersucht.</translation>
    </message>
    <message>
        <source>Parts are nested so deep that the innermost were not read.</source>
        <translation>Teile sind so tief verschachtelt, dass die innersten nicht gelesen wurden.</translation>
    </message>
    <message>
        <source>MIME nesting above the limit.</source>
        <translation>MIME-Verschachtelung über der Grenze.</translation>
    </message>
    <message>
        <source>There are so many parts that the last were not read.</source>
        <translation>Es sind so viele Teile, dass die letzten nicht gelesen wurden.</translation>
    </message>
    <message>
        <source>MIME parts above the limit.</source>
        <translation>MIME-Teile über der Grenze.</translation>
    </message>
    <message>
        <source>The mark that separates the parts is longer than allowed.</source>
        <translation>Die Marke, die die Teile trennt, ist länger als erlaubt.</translation>
    </message>
    <message>
        <source>A boundary of more than 70 octets (RFC 2046 section 5.1.1).</source>
        <translation>Eine Trennmarke von mehr als 70 Oktetten (RFC 2046 section 5.1.1).</translation>
    </message>
    <message>
        <source>It says that it has several parts, but not where they begin.</source>
        <translation>Sie sagt, dass sie mehrere Teile hat, aber nicht, wo sie beginnen.</translation>
    </message>
    <message>
        <source>A multipart without a usable boundary (RFC 2046 section 5.1.1).</source>
        <translation>Ein Multipart ohne brauchbare Trennmarke (RFC 2046 section 5.1.1).</translation>
    </message>
    <message>
        <source>The end is missing: the message may be cut off.</source>
        <translation>Das Ende fehlt: Die Nachricht kann abgeschnitten sein.</translation>
    </message>
    <message>
        <source>The closing delimiter is missing (RFC 2046 section 5.1.1).</source>
        <translation>Die abschließende Trennmarke fehlt (RFC 2046 section 5.1.1).</translation>
    </message>
    <message>
        <source>An attached message is packed in a way that is forbidden.</source>
        <translation>Eine angehängte Nachricht ist auf verbotene Weise verpackt.</translation>
    </message>
    <message>
        <source>A message/* part in base64 or quoted-printable (RFC 2046 section 5.2.1).</source>
        <translation>Ein Teil message/* in base64 oder quoted-printable (RFC 2046 section 5.2.1).</translation>
    </message>
    <message>
        <source>A part cannot be unpacked.</source>
        <translation>Ein Teil lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>An unknown or broken transfer encoding (RFC 2045 section 6).</source>
        <translation>Eine unbekannte oder fehlerhafte Transportkodierung (RFC 2045 section 6).</translation>
    </message>
    <message>
        <source>It contains what looks like a second message, hidden to get past a filter.</source>
        <translation>Sie enthält etwas, das wie eine zweite Nachricht aussieht, versteckt, um an einem Filter vorbeizukommen.</translation>
    </message>
    <message>
        <source>An end-of-data look-alike followed by SMTP commands or a second header (SMTP smuggling).</source>
        <translation>Ein vorgetäuschtes Datenende, gefolgt von SMTP-Befehlen oder einem zweiten Kopf (SMTP-Smuggling).</translation>
    </message>
    <message>
        <source>It is so large that only its header was read.</source>
        <translation>Sie ist so groß, dass nur ihr Kopf gelesen wurde.</translation>
    </message>
    <message>
        <source>Above the limit for messages that are analysed in full.</source>
        <translation>Über der Grenze für Nachrichten, die ganz untersucht werden.</translation>
    </message>
    <message>
        <source>It contains a part of a kind that is never opened here.</source>
        <translation>Sie enthält einen Teil von einer Art, die hier nie geöffnet wird.</translation>
    </message>
    <message>
        <source>message/partial, message/external-body, TNEF or uuencode: listed, never opened.</source>
        <translation>message/partial, message/external-body, TNEF oder uuencode: aufgeführt, nie geöffnet.</translation>
    </message>
    <message>
        <source>Sender or subject occur twice and differ: programs show one or the other.</source>
        <translation>Absender oder Betreff kommen zweimal vor und unterscheiden sich: Programme zeigen den einen oder den anderen.</translation>
    </message>
    <message>
        <source>From, Sender or Subject occur twice with different values (RFC 5322 section 3.6).</source>
        <translation>From, Sender oder Subject kommen zweimal mit verschiedenen Werten vor (RFC 5322 section 3.6).</translation>
    </message>
    <message>
        <source>Not the original octets</source>
        <translation>Nicht die ursprünglichen Oktette</translation>
    </message>
    <message>
        <source>It was read from an Outlook file (.msg), which does not keep the message as it was sent. Signatures cannot be checked from it; the route, the sender and the notice can. Save it as .eml to have all checked.</source>
        <translation>Sie wurde aus einer Outlook-Datei (.msg) gelesen, die die Nachricht nicht so aufbewahrt, wie sie gesendet wurde. Signaturen lassen sich daraus nicht prüfen, der Weg, der Absender und der Bescheid schon. Speichern Sie sie als .eml, um alles prüfen zu lassen.</translation>
    </message>
    <message>
        <source>Rebuilt from MAPI properties (.msg): DKIM and ARC are not verifiable, since the file holds none of the octets that were signed. Header checks rest on the transport header that it keeps.</source>
        <translation>Aus MAPI-Eigenschaften nachgebildet (.msg): DKIM und ARC sind nicht prüfbar, da die Datei keines der signierten Oktette enthält. Prüfungen des Kopfs beruhen auf dem Transportkopf, den sie aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>OAuthWords</name>
    <message>
        <source>This is not the answer that Indicia waits for. Log in on the page that Indicia opened.</source>
        <translation>Das ist nicht die Antwort, auf die Indicia wartet. Melden Sie sich auf der Seite an, die Indicia geöffnet hat.</translation>
    </message>
    <message>
        <source>Indicia has got the answer of your provider. You can close this page.</source>
        <translation>Indicia hat die Antwort Ihres Anbieters erhalten. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>A client ID is missing: Indicia has none of its own.</source>
        <translation>Es fehlt eine Client-ID: Indicia hat keine eigene.</translation>
    </message>
    <message>
        <source>The login page and the token address have to begin with https://.</source>
        <translation>Die Anmeldeseite und die Token-Adresse müssen mit https:// beginnen.</translation>
    </message>
    <message>
        <source>This provider&apos;s login opens mailboxes on its own mail servers only. Whoever runs the server that is named here would get the key to a mailbox there: nothing was sent.</source>
        <translation>Die Anmeldung dieses Anbieters öffnet nur Postfächer auf dessen eigenen Mailservern. Wer den hier genannten Server betreibt, bekäme den Schlüssel zu einem Postfach dort: Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>No port of this computer could be opened for the answer of the browser.</source>
        <translation>Für die Antwort des Browsers ließ sich kein Port dieses Computers öffnen.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Es ließ sich kein Browser öffnen.</translation>
    </message>
    <message>
        <source>The permission was refused in the browser.</source>
        <translation>Die Erlaubnis wurde im Browser verweigert.</translation>
    </message>
    <message>
        <source>Nobody has logged in with the browser in time. Try it again.</source>
        <translation>Im Browser hat sich niemand rechtzeitig angemeldet. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Another program on this computer sent wrong answers in the place of the browser. Nothing was taken of them.</source>
        <translation>Ein anderes Programm auf diesem Computer hat anstelle des Browsers falsche Antworten geschickt. Keine wurde angenommen.</translation>
    </message>
    <message>
        <source>The provider&apos;s token address cannot be reached.</source>
        <translation>Die Token-Adresse des Anbieters ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The certificate of the provider&apos;s token address is not good: nothing was sent to it.</source>
        <translation>Das Zertifikat der Token-Adresse des Anbieters ist nicht in Ordnung: Es wurde nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>The provider&apos;s token address leads elsewhere, where nothing was sent. Check the address.</source>
        <translation>Die Token-Adresse des Anbieters führt anderswohin; dorthin wurde nichts gesendet. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>What answers at the provider&apos;s token address is none, or broken. Check the address.</source>
        <translation>Was unter der Token-Adresse des Anbieters antwortet, ist keine oder eine defekte Token-Adresse. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The provider gave access for a short time and no way to renew it. Often the scope lacks offline_access.</source>
        <translation>Der Anbieter gab Zugang für kurze Zeit und keinen Weg, ihn zu erneuern. Oft fehlt im Geltungsbereich offline_access.</translation>
    </message>
    <message>
        <source>The permission to read the mailbox has ended or was withdrawn. Log in with the browser again.</source>
        <translation>Die Erlaubnis, das Postfach zu lesen, ist abgelaufen oder wurde zurückgezogen. Melden Sie sich noch einmal mit dem Browser an.</translation>
    </message>
    <message>
        <source>The provider does not know the client ID, or does not let it do this. Check it, and the secret.</source>
        <translation>Der Anbieter kennt die Client-ID nicht oder erlaubt ihr das nicht. Prüfen Sie sie und das Geheimnis.</translation>
    </message>
    <message>
        <source>The provider refused the login.</source>
        <translation>Der Anbieter hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>The system gives no random numbers.</source>
        <translation>Das System gibt keine Zufallszahlen her.</translation>
    </message>
    <message>
        <source>The provider said: %1</source>
        <translation>Der Anbieter sagte: %1</translation>
    </message>
    <message>
        <source>Providers let in only programs that somebody has registered with them. Nobody has done that for Indicia: you need a client ID of your own, or one of your organization.</source>
        <translation>Anbieter lassen nur Programme ein, die jemand bei ihnen registriert hat. Für Indicia hat das niemand getan: Sie brauchen eine eigene Client-ID oder eine Ihrer Organisation.</translation>
    </message>
    <message>
        <source>Google: console.cloud.google.com, APIs &amp; Services, Credentials, OAuth client ID of the type Desktop app. Simpler for one person: log in with an app password.</source>
        <translation>Google: console.cloud.google.com, APIs &amp; Dienste, Anmeldedaten, OAuth-Client-ID vom Typ Desktopanwendung. Für eine Person einfacher: Anmeldung mit einem App-Passwort.</translation>
    </message>
    <message>
        <source>Microsoft: entra.microsoft.com, App registrations, a mobile and desktop application with the redirect address http://127.0.0.1/ and the permission IMAP.AccessAsUser.All. For one organization alone, choose Another provider and give its own addresses.</source>
        <translation>Microsoft: entra.microsoft.com, App-Registrierungen, eine mobile oder Desktopanwendung mit der Umleitungsadresse http://127.0.0.1/ und der Berechtigung IMAP.AccessAsUser.All. Für nur eine Organisation wählen Sie „Anderer Anbieter“ und geben deren eigene Adressen an.</translation>
    </message>
    <message>
        <source>Its redirect address is http://127.0.0.1/, with any port.</source>
        <translation>Ihre Umleitungsadresse ist http://127.0.0.1/ mit beliebigem Port.</translation>
    </message>
</context>
<context>
    <name>OpenedCase</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
</context>
<context>
    <name>ProofWords</name>
    <message>
        <source>Tag in your address (BATV)</source>
        <translation>Kennzeichen in Ihrer Adresse (BATV)</translation>
    </message>
    <message>
        <source>Rewritten sender (SRS)</source>
        <translation>Umgeschriebener Absender (SRS)</translation>
    </message>
    <message>
        <source>Own signature (DKIM)</source>
        <translation>Eigene Signatur (DKIM)</translation>
    </message>
    <message>
        <source>Record of sent mail</source>
        <translation>Verzeichnis der gesendeten Mail</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Weg hinaus</translation>
    </message>
    <message>
        <source>Your server marks the sender&apos;s address of what you send; a real bounce comes back to the marked address.</source>
        <translation>Ihr Server kennzeichnet die Absenderadresse dessen, was Sie senden; ein echter Rückläufer kommt an die gekennzeichnete Adresse zurück.</translation>
    </message>
    <message>
        <source>The envelope recipient of the bounce carries a prvs tag of ours (draft-levine-smtp-batv-01).</source>
        <translation>Der Umschlagempfänger des Rückläufers trägt ein prvs-Kennzeichen von uns (draft-levine-smtp-batv-01).</translation>
    </message>
    <message>
        <source>Your server rewrites the sender of mail that it forwards; a real bounce comes back to that address.</source>
        <translation>Ihr Server schreibt den Absender von Mail um, die er weiterleitet; ein echter Rückläufer kommt an diese Adresse zurück.</translation>
    </message>
    <message>
        <source>The envelope recipient of the bounce is a sender that our forwarder rewrote.</source>
        <translation>Der Umschlagempfänger des Rückläufers ist ein Absender, den unsere Weiterleitung umgeschrieben hat.</translation>
    </message>
    <message>
        <source>Your server signs what you send; the signature comes back with the message.</source>
        <translation>Ihr Server signiert, was Sie senden; die Signatur kommt mit der Nachricht zurück.</translation>
    </message>
    <message>
        <source>A DKIM signature of our domain over the returned original (RFC 6376).</source>
        <translation>Eine DKIM-Signatur unserer Domain über das zurückgegebene Original (RFC 6376).</translation>
    </message>
    <message>
        <source>Your Sent folder or your server&apos;s log knows what was sent.</source>
        <translation>Ihr Ordner Gesendet oder das Protokoll Ihres Servers weiß, was gesendet wurde.</translation>
    </message>
    <message>
        <source>The returned Message-ID in the ledger of sent mail.</source>
        <translation>Die zurückgegebene Message-ID im Verzeichnis der gesendeten Mail.</translation>
    </message>
    <message>
        <source>The computer from which the bouncing server got the message.</source>
        <translation>Der Rechner, von dem der meldende Server die Nachricht bekam.</translation>
    </message>
    <message>
        <source>The injection point: is it one of our outbound servers, and what does our SPF say about it?</source>
        <translation>Der Einlieferungspunkt: Ist er einer unserer ausgehenden Server, und was sagt unser SPF über ihn?</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>cannot be checked</source>
        <translation>nicht prüfbar</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>It was checked and is right.</source>
        <translation>Es wurde geprüft und stimmt.</translation>
    </message>
    <message>
        <source>Verified with a key of ours.</source>
        <translation>Mit einem Schlüssel von uns als gültig erkannt.</translation>
    </message>
    <message>
        <source>It was checked and is right; only capital letters were changed on the way.</source>
        <translation>Es wurde geprüft und stimmt; nur die Großschreibung wurde unterwegs geändert.</translation>
    </message>
    <message>
        <source>Verified with the address in lower case: a relay folded its case.</source>
        <translation>Gültig mit der Adresse in Kleinbuchstaben: Ein Zwischenserver hat die Schreibung geändert.</translation>
    </message>
    <message>
        <source>It was checked and fits, although such a mark is short.</source>
        <translation>Es wurde geprüft und passt, obwohl ein solches Kennzeichen kurz ist.</translation>
    </message>
    <message>
        <source>Verified without regard to case: about 20 bits, as the format of SRS has it.</source>
        <translation>Gültig ohne Rücksicht auf Groß- und Kleinschreibung: etwa 20 Bit, so will es das Format von SRS.</translation>
    </message>
    <message>
        <source>There is no mark, and none is expected.</source>
        <translation>Es ist kein Kennzeichen da, und keines wird erwartet.</translation>
    </message>
    <message>
        <source>No tag, and no policy says that there should be one.</source>
        <translation>Kein Kennzeichen, und keine Regel sagt, dass eines da sein müsste.</translation>
    </message>
    <message>
        <source>The mark that all your mail carries is missing.</source>
        <translation>Das Kennzeichen, das all Ihre Mail trägt, fehlt.</translation>
    </message>
    <message>
        <source>No tag, although the policy says that all our mail carries one.</source>
        <translation>Kein Kennzeichen, obwohl nach der Regel all unsere Mail eines trägt.</translation>
    </message>
    <message>
        <source>The mark is a forgery: it was not made with your key.</source>
        <translation>Das Kennzeichen ist gefälscht: Es wurde nicht mit Ihrem Schlüssel gebildet.</translation>
    </message>
    <message>
        <source>The hash does not verify with any key of ours.</source>
        <translation>Der Hash ist mit keinem Schlüssel von uns gültig.</translation>
    </message>
    <message>
        <source>The mark is damaged.</source>
        <translation>Das Kennzeichen ist beschädigt.</translation>
    </message>
    <message>
        <source>The tag has not the form of its scheme.</source>
        <translation>Das Kennzeichen hat nicht die Form seines Verfahrens.</translation>
    </message>
    <message>
        <source>The mark is genuine in form, but its time has run out.</source>
        <translation>Das Kennzeichen ist der Form nach echt, aber seine Zeit ist abgelaufen.</translation>
    </message>
    <message>
        <source>The tag was past its last valid day when the message arrived.</source>
        <translation>Das Kennzeichen war über seinen letzten gültigen Tag hinaus, als die Nachricht ankam.</translation>
    </message>
    <message>
        <source>The mark bears a day that yours could not bear yet.</source>
        <translation>Das Kennzeichen trägt einen Tag, den Ihres noch nicht tragen konnte.</translation>
    </message>
    <message>
        <source>The tag&apos;s day lies further ahead than the lifetime of a tag.</source>
        <translation>Der Tag des Kennzeichens liegt weiter voraus, als ein Kennzeichen gilt.</translation>
    </message>
    <message>
        <source>The mark names a key that you do not have.</source>
        <translation>Das Kennzeichen nennt einen Schlüssel, den Sie nicht haben.</translation>
    </message>
    <message>
        <source>The tag&apos;s key number is not among our keys.</source>
        <translation>Die Schlüsselnummer des Kennzeichens ist nicht unter unseren Schlüsseln.</translation>
    </message>
    <message>
        <source>The mark belongs to another address.</source>
        <translation>Das Kennzeichen gehört zu einer anderen Adresse.</translation>
    </message>
    <message>
        <source>The tag verifies for another address than the one it stands on.</source>
        <translation>Das Kennzeichen ist für eine andere Adresse gültig als die, an der es steht.</translation>
    </message>
    <message>
        <source>The mark is another system&apos;s and cannot be checked here.</source>
        <translation>Das Kennzeichen ist das eines anderen Systems und hier nicht prüfbar.</translation>
    </message>
    <message>
        <source>A tag of another scheme (btv1, msprvs1 and the like): recognised, not verifiable.</source>
        <translation>Ein Kennzeichen eines anderen Verfahrens (btv1, msprvs1 und dergleichen): erkannt, nicht prüfbar.</translation>
    </message>
    <message>
        <source>The key to check it is not known here.</source>
        <translation>Der Schlüssel, um es zu prüfen, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>No key or secret is configured.</source>
        <translation>Kein Schlüssel oder Geheimnis ist eingerichtet.</translation>
    </message>
    <message>
        <source>It is not known whether your mail carries such a mark.</source>
        <translation>Es ist nicht bekannt, ob Ihre Mail ein solches Kennzeichen trägt.</translation>
    </message>
    <message>
        <source>No policy says since when all our mail is tagged or signed.</source>
        <translation>Keine Regel sagt, seit wann all unsere Mail gekennzeichnet oder signiert wird.</translation>
    </message>
    <message>
        <source>Your own server wrote the report: such reports carry no mark.</source>
        <translation>Ihr eigener Server schrieb den Bericht: Solche Berichte tragen kein Kennzeichen.</translation>
    </message>
    <message>
        <source>A report of our own server goes untagged and unsigned: a missing tag means nothing.</source>
        <translation>Ein Bericht unseres eigenen Servers geht ohne Kennzeichen und Signatur hinaus: Dass es fehlt, bedeutet nichts.</translation>
    </message>
    <message>
        <source>The address is not one of yours.</source>
        <translation>Die Adresse ist keine von Ihren.</translation>
    </message>
    <message>
        <source>The address or domain is not ours.</source>
        <translation>Die Adresse oder Domain ist nicht unsere.</translation>
    </message>
    <message>
        <source>The message came from your own server.</source>
        <translation>Die Nachricht kam von Ihrem eigenen Server.</translation>
    </message>
    <message>
        <source>The injection point is one of our outbound servers.</source>
        <translation>Der Einlieferungspunkt ist einer unserer ausgehenden Server.</translation>
    </message>
    <message>
        <source>The message came from a server that may send for you.</source>
        <translation>Die Nachricht kam von einem Server, der für Sie senden darf.</translation>
    </message>
    <message>
        <source>Our SPF record authorises the injection point (RFC 7208 section 2.6.3).</source>
        <translation>Unser SPF-Eintrag ermächtigt den Einlieferungspunkt (RFC 7208 section 2.6.3).</translation>
    </message>
    <message>
        <source>The message came from a computer that may not send for you.</source>
        <translation>Die Nachricht kam von einem Rechner, der nicht für Sie senden darf.</translation>
    </message>
    <message>
        <source>Our SPF record says fail for the injection point (RFC 7208 section 2.6.4).</source>
        <translation>Unser SPF-Eintrag sagt fail für den Einlieferungspunkt (RFC 7208 section 2.6.4).</translation>
    </message>
    <message>
        <source>It cannot be read from where the message came.</source>
        <translation>Es ist nicht zu lesen, woher die Nachricht kam.</translation>
    </message>
    <message>
        <source>The injection point is not visible in what came back.</source>
        <translation>Der Einlieferungspunkt ist in dem, was zurückkam, nicht sichtbar.</translation>
    </message>
    <message>
        <source>Your domain does not say whether that computer may send for you.</source>
        <translation>Ihre Domain sagt nicht, ob dieser Rechner für Sie senden darf.</translation>
    </message>
    <message>
        <source>SPF says neither pass nor fail for the injection point.</source>
        <translation>SPF sagt für den Einlieferungspunkt weder pass noch fail.</translation>
    </message>
    <message>
        <source>The message left through your provider, who sends for others too.</source>
        <translation>Die Nachricht ging über Ihren Anbieter hinaus, der auch für andere sendet.</translation>
    </message>
    <message>
        <source>A shared smarthost: our mail and others&apos; leaves there, so that it proves nothing.</source>
        <translation>Ein geteilter Smarthost: Unsere Mail und die anderer geht dort hinaus, so dass er nichts beweist.</translation>
    </message>
    <message>
        <source>There is no record of what you sent.</source>
        <translation>Es gibt kein Verzeichnis dessen, was Sie gesendet haben.</translation>
    </message>
    <message>
        <source>No ledger of sent mail is configured.</source>
        <translation>Kein Verzeichnis der gesendeten Mail ist eingerichtet.</translation>
    </message>
    <message>
        <source>It answers no message.</source>
        <translation>Es antwortet auf keine Nachricht.</translation>
    </message>
    <message>
        <source>Not a bounce: there is nothing that we could have sent.</source>
        <translation>Kein Rückläufer: Es gibt nichts, was wir hätten senden können.</translation>
    </message>
    <message>
        <source>This computer does not offer the calculation that it needs.</source>
        <translation>Dieser Rechner bietet die Berechnung nicht, die dazu nötig ist.</translation>
    </message>
    <message>
        <source>The crypto library, or the policy of the system, does not offer the hash.</source>
        <translation>Die Kryptobibliothek oder die Regeln des Systems bieten den Hash nicht.</translation>
    </message>
    <message>
        <source>Nothing of the message came back.</source>
        <translation>Von der Nachricht kam nichts zurück.</translation>
    </message>
    <message>
        <source>No original was returned to check.</source>
        <translation>Es wurde kein Original zurückgegeben, das zu prüfen wäre.</translation>
    </message>
    <message>
        <source>your address</source>
        <translation>Ihre Adresse</translation>
    </message>
    <message>
        <source>the forwarded address</source>
        <translation>die weitergeleitete Adresse</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>den Text</translation>
    </message>
    <message>
        <source>the header</source>
        <translation>den Kopf</translation>
    </message>
    <message>
        <source>the Message-ID</source>
        <translation>die Message-ID</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>das Datum</translation>
    </message>
    <message>
        <source>the recipients</source>
        <translation>die Empfänger</translation>
    </message>
    <message>
        <source>the account</source>
        <translation>das Konto</translation>
    </message>
    <message>
        <source>the handing-over computer</source>
        <translation>den übergebenden Rechner</translation>
    </message>
    <message>
        <source>the week</source>
        <translation>die Woche</translation>
    </message>
    <message>
        <source>Your signature fits the header; the text did not come back whole and cannot be compared.</source>
        <translation>Ihre Signatur passt zum Kopf; der Text kam nicht ganz zurück und lässt sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>b= verifies over the header; the body is missing or cut off, so that bh= is not checkable.</source>
        <translation>b= gilt für den Kopf; der Körper fehlt oder ist abgeschnitten, bh= ist nicht prüfbar.</translation>
    </message>
    <message>
        <source>Your signature fits, but covers only the beginning of the text.</source>
        <translation>Ihre Signatur passt, gilt aber nur für den Anfang des Textes.</translation>
    </message>
    <message>
        <source>The signature verifies, but l= leaves octets of the body uncovered (RFC 6376 section 8.2).</source>
        <translation>Die Signatur gilt, aber l= lässt Oktette des Körpers offen (RFC 6376 section 8.2).</translation>
    </message>
    <message>
        <source>The signature is yours, but the message was changed after you had sent it.</source>
        <translation>Die Signatur ist Ihre, aber die Nachricht wurde nach dem Absenden verändert.</translation>
    </message>
    <message>
        <source>The header signature is ours, or becomes so when one alteration is undone: changed after signing.</source>
        <translation>Die Signatur des Kopfes ist unsere oder wird es, wenn man eine Veränderung rückgängig macht: nach dem Signieren verändert.</translation>
    </message>
    <message>
        <source>The signature names your domain, but does not fit the message.</source>
        <translation>Die Signatur nennt Ihre Domain, passt aber nicht zur Nachricht.</translation>
    </message>
    <message>
        <source>The signature names our domain and does not verify over what came back whole.</source>
        <translation>Die Signatur nennt unsere Domain und gilt nicht für das, was ganz zurückkam.</translation>
    </message>
    <message>
        <source>The signature names a key that you never had.</source>
        <translation>Die Signatur nennt einen Schlüssel, den Sie nie hatten.</translation>
    </message>
    <message>
        <source>The selector is none of ours, and no key is published for it.</source>
        <translation>Der Selektor ist keiner von unseren, und zu ihm ist kein Schlüssel veröffentlicht.</translation>
    </message>
    <message>
        <source>The key to check it is no longer published.</source>
        <translation>Der Schlüssel zum Prüfen ist nicht mehr veröffentlicht.</translation>
    </message>
    <message>
        <source>The selector&apos;s key is gone from DNS or revoked; an archived key would settle it.</source>
        <translation>Der Schlüssel des Selektors ist aus dem DNS entfernt oder widerrufen; ein aufbewahrter würde es klären.</translation>
    </message>
    <message>
        <source>The signature fits, but is so weak that it proves nothing.</source>
        <translation>Die Signatur passt, ist aber so schwach, dass sie nichts beweist.</translation>
    </message>
    <message>
        <source>Verifies with SHA-1 or a short key only (RFC 8301): proves nothing.</source>
        <translation>Gilt nur mit SHA-1 oder einem kurzen Schlüssel (RFC 8301): beweist nichts.</translation>
    </message>
    <message>
        <source>The signature is broken and cannot be checked.</source>
        <translation>Die Signatur ist fehlerhaft und nicht prüfbar.</translation>
    </message>
    <message>
        <source>The signature field or its key record cannot be used (RFC 6376 section 6.1).</source>
        <translation>Das Signaturfeld oder der Schlüsseleintrag ist unbrauchbar (RFC 6376 section 6.1).</translation>
    </message>
    <message>
        <source>The message did not come back as it was sent, so that a signature that does not fit means nothing.</source>
        <translation>Die Nachricht kam nicht so zurück, wie sie gesendet wurde; dass eine Signatur nicht passt, bedeutet daher nichts.</translation>
    </message>
    <message>
        <source>The original was quoted, shortened or rewritten: a mismatch means nothing.</source>
        <translation>Das Original wurde zitiert, gekürzt oder umgeschrieben: Eine Abweichung bedeutet nichts.</translation>
    </message>
    <message>
        <source>The key to check it could not be looked up now.</source>
        <translation>Der Schlüssel zum Prüfen ließ sich jetzt nicht nachschlagen.</translation>
    </message>
    <message>
        <source>DNS gave no answer for the key.</source>
        <translation>DNS gab keine Antwort zum Schlüssel.</translation>
    </message>
    <message>
        <source>The key to check it was not looked up, since lookups are off.</source>
        <translation>Der Schlüssel zum Prüfen wurde nicht nachgeschlagen, weil Abfragen aus sind.</translation>
    </message>
    <message>
        <source>Lookups are off: the key is not at hand.</source>
        <translation>Abfragen sind aus: Der Schlüssel liegt nicht vor.</translation>
    </message>
    <message>
        <source>Stamp (MAC)</source>
        <translation>Stempel (MAC)</translation>
    </message>
    <message>
        <source>Your server stamps what you send; the stamp comes back with the message.</source>
        <translation>Ihr Server stempelt, was Sie senden; der Stempel kommt mit der Nachricht zurück.</translation>
    </message>
    <message>
        <source>The returned original carries an Indicia-MAC field or part made with a key of ours (HMAC-SHA256).</source>
        <translation>Das zurückgesandte Original trägt ein Indicia-MAC-Feld oder einen solchen Teil, gemacht mit einem eigenen Schlüssel (HMAC-SHA256).</translation>
    </message>
    <message>
        <source>It was made with a key of yours at a time when that key was not in use.</source>
        <translation>Es wurde mit einem Ihrer Schlüssel gemacht, aber zu einer Zeit, in der dieser nicht in Gebrauch war.</translation>
    </message>
    <message>
        <source>The stamp&apos;s time lies outside of its key&apos;s validity: whoever made it has a retired key.</source>
        <translation>Die Zeit des Stempels liegt außerhalb der Gültigkeit seines Schlüssels: Wer ihn machte, hat einen ausgemusterten Schlüssel.</translation>
    </message>
    <message>
        <source>You sent the message to others: somebody sent a copy of it.</source>
        <translation>Sie haben die Nachricht an andere gesandt: Jemand hat eine Kopie davon verschickt.</translation>
    </message>
    <message>
        <source>None of the reported recipients is among those that were stamped.</source>
        <translation>Keiner der gemeldeten Empfänger ist unter den gestempelten.</translation>
    </message>
    <message>
        <source>You sent the message to somebody who seems to have sent it on.</source>
        <translation>Sie haben die Nachricht an jemanden gesandt, der sie anscheinend weitergeleitet hat.</translation>
    </message>
    <message>
        <source>The recipient was not stamped, but one that the original&apos;s trace names was.</source>
        <translation>Der Empfänger wurde nicht gestempelt, aber einer, den die Spur des Originals nennt.</translation>
    </message>
    <message>
        <source>the author</source>
        <translation>der Autor</translation>
    </message>
    <message>
        <source>The record of sent mail cannot be read.</source>
        <translation>Das Verzeichnis gesendeter Mails kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The ledger gives no answer: unreadable, damaged or locked.</source>
        <translation>Das Verzeichnis gibt keine Antwort: unlesbar, beschädigt oder gesperrt.</translation>
    </message>
    <message>
        <source>What came back names no message that could be looked up.</source>
        <translation>Was zurückkam, nennt keine Nachricht, die sich nachschlagen ließe.</translation>
    </message>
    <message>
        <source>No Message-ID came back, and no In-Reply-To or References refers to one.</source>
        <translation>Keine Message-ID kam zurück, und weder In-Reply-To noch References verweist auf eine.</translation>
    </message>
    <message>
        <source>The record of sent mail does not know it, but was not watching at that time or for that sender.</source>
        <translation>Das Verzeichnis gesendeter Mails kennt sie nicht, war aber zu dieser Zeit oder für diesen Absender nicht vollständig.</translation>
    </message>
    <message>
        <source>Not in the ledger, whose cover does not hold that time and sender.</source>
        <translation>Nicht im Verzeichnis, das diese Zeit und diesen Absender nicht abdeckt.</translation>
    </message>
    <message>
        <source>The record of sent mail was watching then, and does not know it.</source>
        <translation>Das Verzeichnis gesendeter Mails war damals vollständig und kennt sie nicht.</translation>
    </message>
    <message>
        <source>The ledger covers time and sender, and has no such Message-ID.</source>
        <translation>Das Verzeichnis deckt Zeit und Absender ab und hat keine solche Message-ID.</translation>
    </message>
    <message>
        <source>The Message-ID is that of a message of yours, which was sent at another time.</source>
        <translation>Die Message-ID ist die einer Nachricht von Ihnen, die zu einer anderen Zeit gesendet wurde.</translation>
    </message>
    <message>
        <source>The Message-ID is in the ledger with another Date: copied.</source>
        <translation>Die Message-ID steht mit anderem Datum im Verzeichnis: kopiert.</translation>
    </message>
    <message>
        <source>The Message-ID is that of a message of yours, which went to other people.</source>
        <translation>Die Message-ID ist die einer Nachricht von Ihnen, die an andere ging.</translation>
    </message>
    <message>
        <source>The Message-ID is in the ledger with other recipients: copied.</source>
        <translation>Die Message-ID steht mit anderen Empfängern im Verzeichnis: kopiert.</translation>
    </message>
    <message>
        <source>You sent this message, to those whom it names; the report is about somebody else: it was forwarded, or sent again.</source>
        <translation>Sie haben diese Nachricht gesendet, an die darin Genannten; der Bericht handelt von jemand anderem: Sie wurde weitergeleitet oder noch einmal verschickt.</translation>
    </message>
    <message>
        <source>Message-ID, Date and the returned To or Cc agree with the ledger; the recipient reported is none of those: forwarded, or replayed.</source>
        <translation>Message-ID, Datum und das zurückgesandte To oder Cc stimmen mit dem Verzeichnis überein; der gemeldete Empfänger ist keiner davon: weitergeleitet oder erneut eingespielt.</translation>
    </message>
    <message>
        <source>Your server passed this message, but it is not among the mail that its owner sent.</source>
        <translation>Ihr Server hat diese Nachricht befördert, doch ist sie nicht unter der Mail, die der Inhaber gesendet hat.</translation>
    </message>
    <message>
        <source>In the server&apos;s log, but not in the Sent folder, which covers time and sender.</source>
        <translation>Im Protokoll des Servers, aber nicht im Ordner der gesendeten Mails, der Zeit und Absender abdeckt.</translation>
    </message>
    <message>
        <source>You sent a message to that recipient at that time, though with another Message-ID: a server on the way may have changed it.</source>
        <translation>Sie haben diesem Empfänger zu dieser Zeit eine Nachricht gesendet, doch mit anderer Message-ID: Ein Server unterwegs kann sie geändert haben.</translation>
    </message>
    <message>
        <source>Sender, recipient and time agree with an entry of another Message-ID; relays replace it at times.</source>
        <translation>Absender, Empfänger und Zeit stimmen mit einem Eintrag anderer Message-ID überein; Relays ersetzen sie bisweilen.</translation>
    </message>
    <message>
        <source>Nothing came back to look up, but you did write to that recipient in these days.</source>
        <translation>Nichts zum Nachschlagen kam zurück, doch haben Sie diesem Empfänger in diesen Tagen geschrieben.</translation>
    </message>
    <message>
        <source>No Message-ID to look up; the ledger has mail to the reported recipient within the queue time.</source>
        <translation>Keine Message-ID zum Nachschlagen; das Verzeichnis hat innerhalb der Wartezeit Mail an den gemeldeten Empfänger.</translation>
    </message>
    <message>
        <source>Nothing came back to look up, and the record of sent mail has nothing to that recipient in these days.</source>
        <translation>Nichts zum Nachschlagen kam zurück, und das Verzeichnis gesendeter Mails hat in diesen Tagen nichts an diesen Empfänger.</translation>
    </message>
    <message>
        <source>No Message-ID to look up, and no mail to the reported recipient within the queue time; an alias or a forwarder may hide it.</source>
        <translation>Keine Message-ID zum Nachschlagen und innerhalb der Wartezeit keine Mail an den gemeldeten Empfänger; ein Alias oder ein Weiterleiter kann das verdecken.</translation>
    </message>
    <message>
        <source>Your server&apos;s log was complete then, and does not know it.</source>
        <translation>Das Protokoll Ihres Servers war damals vollständig und kennt sie nicht.</translation>
    </message>
    <message>
        <source>The server&apos;s log covers time and sender, and has no such Message-ID.</source>
        <translation>Das Protokoll des Servers deckt Zeit und Absender ab und hat keine solche Message-ID.</translation>
    </message>
</context>
<context>
    <name>RoundTripModel</name>
    <message>
        <source>The message does not say.</source>
        <translation>Die Nachricht sagt es nicht.</translation>
    </message>
    <message>
        <source>Your mailbox is at</source>
        <translation>Ihr Postfach ist bei</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more station(s)</source>
        <translation>
            <numerusform>%n weitere Station</numerusform>
            <numerusform>%n weitere Stationen</numerusform>
        </translation>
    </message>
    <message>
        <source>The page Route has all of them.</source>
        <translation>Die Seite Weg zeigt alle.</translation>
    </message>
    <message>
        <source>left out here</source>
        <translation>hier ausgelassen</translation>
    </message>
    <message>
        <source>Your receiving server</source>
        <translation>Ihr annehmender Server</translation>
    </message>
    <message>
        <source>Names itself</source>
        <translation>Nennt sich</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>It cannot be seen in what came back.</source>
        <translation>In dem, was zurückkam, ist es nicht zu sehen.</translation>
    </message>
    <message>
        <source>The machine that handed the message over</source>
        <translation>Der Rechner, der die Nachricht übergab</translation>
    </message>
    <message>
        <source>Logged in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>From you to there</source>
        <translation>Von Ihnen dorthin</translation>
    </message>
    <message>
        <source>It brought your message; a forwarder may have passed it on.</source>
        <translation>Er brachte Ihre Nachricht; eine Weiterleitung kann sie durchgereicht haben.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server</source>
        <translation>Der Server des Empfängers</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>not yet delivered</source>
        <translation>noch nicht zugestellt</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the result of a check, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more on the page Route</source>
        <translation>
            <numerusform>und %n weitere auf der Seite Weg</numerusform>
            <numerusform>und %n weitere auf der Seite Weg</numerusform>
        </translation>
    </message>
    <message>
        <source>SPF for %1 (%2)</source>
        <comment>domain, and whether it is that of HELO or MAIL FROM</comment>
        <translation>SPF für %1 (%2)</translation>
    </message>
    <message>
        <source>HELO %1</source>
        <translation>HELO %1</translation>
    </message>
    <message>
        <source>Reverse name</source>
        <translation>Rückwärtsname</translation>
    </message>
    <message>
        <source>Reverse name %1</source>
        <translation>Rückwärtsname %1</translation>
    </message>
    <message>
        <source>DMARC for %1</source>
        <translation>DMARC für %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>In its own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Nennt sich</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>Wirklicher Name</translation>
    </message>
    <message>
        <source>Name by its address, unconfirmed</source>
        <translation>Name zur Adresse, unbestätigt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The name looks like that of a home connection.</source>
        <translation>Der Name sieht nach einem Privatanschluss aus.</translation>
    </message>
</context>
<context>
    <name>RouteWords</name>
    <message>
        <source>trusted</source>
        <translation>vertraut</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>behauptet</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>forged</source>
        <translation>gefälscht</translation>
    </message>
    <message>
        <source>Written by one of your own servers.</source>
        <translation>Von einem Ihrer eigenen Server geschrieben.</translation>
    </message>
    <message>
        <source>Written by a host of the user (RFC 5321 section 4.4).</source>
        <translation>Von einem Host des Benutzers geschrieben (RFC 5321 section 4.4).</translation>
    </message>
    <message>
        <source>Written by your own server about the stranger who handed the message over: the first fact that nobody could forge.</source>
        <translation>Von Ihrem eigenen Server über den Fremden geschrieben, der die Nachricht übergab: die erste Tatsache, die niemand fälschen konnte.</translation>
    </message>
    <message>
        <source>The last field of the trusted part: its client address is the first fact that a stranger could not forge.</source>
        <translation>Das letzte Feld des vertrauten Teils: Seine Clientadresse ist die erste Tatsache, die ein Fremder nicht fälschen konnte.</translation>
    </message>
    <message>
        <source>Only claimed: a stranger wrote it, but nothing speaks against it.</source>
        <translation>Nur behauptet: Ein Fremder schrieb es, aber nichts spricht dagegen.</translation>
    </message>
    <message>
        <source>Below the boundary; contradicts nothing.</source>
        <translation>Unterhalb der Grenze; widerspricht nichts.</translation>
    </message>
    <message>
        <source>Only claimed, and something speaks against it.</source>
        <translation>Nur behauptet, und etwas spricht dagegen.</translation>
    </message>
    <message>
        <source>Below the boundary, and something speaks against it.</source>
        <translation>Unterhalb der Grenze, und etwas spricht dagegen.</translation>
    </message>
    <message>
        <source>It cannot be true: somebody made it up.</source>
        <translation>Es kann nicht wahr sein: Jemand hat es erfunden.</translation>
    </message>
    <message>
        <source>Below the boundary, and it cannot be true.</source>
        <translation>Unterhalb der Grenze, und es kann nicht wahr sein.</translation>
    </message>
    <message>
        <source>The message would have arrived here before it was sent.</source>
        <translation>Die Nachricht wäre hier angekommen, bevor sie gesendet wurde.</translation>
    </message>
    <message>
        <source>An earlier hop bears a later time than the clocks allow.</source>
        <translation>Ein früherer Hop trägt eine spätere Zeit, als die Uhren zulassen.</translation>
    </message>
    <message>
        <source>The message lay here for more than a day.</source>
        <translation>Die Nachricht lag hier mehr als einen Tag.</translation>
    </message>
    <message>
        <source>More than a day between this hop and the one below (RFC 5321 section 4.5.4.1).</source>
        <translation>Mehr als ein Tag zwischen diesem Hop und dem darunter (RFC 5321 section 4.5.4.1).</translation>
    </message>
    <message>
        <source>The time given here had not come yet.</source>
        <translation>Die Zeit, die hier steht, war noch nicht gekommen.</translation>
    </message>
    <message>
        <source>The time is later than that of the hop above, or than now.</source>
        <translation>Die Zeit ist später als die des Hops darüber oder als jetzt.</translation>
    </message>
    <message>
        <source>The server that is said to have received the message here is not the one that handed it on.</source>
        <translation>Der Server, der die Nachricht hier empfangen haben soll, ist nicht der, der sie weitergab.</translation>
    </message>
    <message>
        <source>The &quot;by&quot; of this field is not the &quot;from&quot; of the field above (RFC 5321 section 4.4).</source>
        <translation>&quot;by&quot; dieses Felds ist nicht &quot;from&quot; des Felds darüber (RFC 5321 section 4.4).</translation>
    </message>
    <message>
        <source>An address of a home or office network, which cannot come from the Internet.</source>
        <translation>Eine Adresse eines Heim- oder Büronetzes, die nicht aus dem Internet kommen kann.</translation>
    </message>
    <message>
        <source>A private address where a public one belongs (RFC 6890).</source>
        <translation>Eine private Adresse, wo eine öffentliche hingehört (RFC 6890).</translation>
    </message>
    <message>
        <source>An address that no computer can have.</source>
        <translation>Eine Adresse, die kein Rechner haben kann.</translation>
    </message>
    <message>
        <source>An address that no host has (RFC 6890).</source>
        <translation>Eine Adresse, die kein Host hat (RFC 6890).</translation>
    </message>
    <message>
        <source>A stranger pretends that your own server wrote this.</source>
        <translation>Ein Fremder gibt vor, Ihr eigener Server habe das geschrieben.</translation>
    </message>
    <message>
        <source>&quot;by&quot; below the boundary claims to be one of the own hosts.</source>
        <translation>&quot;by&quot; unterhalb der Grenze gibt sich als einer der eigenen Hosts aus.</translation>
    </message>
    <message>
        <source>A stranger introduced itself with your own server&apos;s name.</source>
        <translation>Ein Fremder stellte sich mit dem Namen Ihres eigenen Servers vor.</translation>
    </message>
    <message>
        <source>A client outside the own networks greeted with an own name (RFC 5321 section 4.1.1.1).</source>
        <translation>Ein Client außerhalb der eigenen Netze grüßte mit einem eigenen Namen (RFC 5321 section 4.1.1.1).</translation>
    </message>
    <message>
        <source>The computer gave another name than the one that its address has.</source>
        <translation>Der Rechner nannte einen anderen Namen als den, den seine Adresse hat.</translation>
    </message>
    <message>
        <source>The HELO name is not the reverse name (RFC 5321 section 4.1.4).</source>
        <translation>Der HELO-Name ist nicht der Reverse-Name (RFC 5321 section 4.1.4).</translation>
    </message>
    <message>
        <source>The computer&apos;s address has no name.</source>
        <translation>Die Adresse des Rechners hat keinen Namen.</translation>
    </message>
    <message>
        <source>The writer found no reverse name for the client.</source>
        <translation>Der Verfasser fand keinen Reverse-Namen für den Client.</translation>
    </message>
    <message>
        <source>The name of the computer&apos;s address could be made up.</source>
        <translation>Der Name der Adresse des Rechners kann erfunden sein.</translation>
    </message>
    <message>
        <source>The writer says that the reverse name is not confirmed.</source>
        <translation>Der Verfasser sagt, dass der Reverse-Name nicht bestätigt ist.</translation>
    </message>
    <message>
        <source>The line does not look like those that the named program writes.</source>
        <translation>Die Zeile sieht nicht aus wie die, die das genannte Programm schreibt.</translation>
    </message>
    <message>
        <source>The named software never writes a field of this form.</source>
        <translation>Die genannte Software schreibt nie ein Feld dieser Form.</translation>
    </message>
    <message>
        <source>No time is given.</source>
        <translation>Es ist keine Zeit angegeben.</translation>
    </message>
    <message>
        <source>The field has no date that can be read (RFC 5321 section 4.4).</source>
        <translation>Das Feld hat kein lesbares Datum (RFC 5321 section 4.4).</translation>
    </message>
    <message>
        <source>The line cannot be read.</source>
        <translation>Die Zeile ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Not readable as a Received field (RFC 5321 section 4.4).</source>
        <translation>Nicht lesbar als Received-Feld (RFC 5321 section 4.4).</translation>
    </message>
    <message>
        <source>The message went in circles.</source>
        <translation>Die Nachricht lief im Kreis.</translation>
    </message>
    <message>
        <source>The same host passed it on more than once, or there are more than 50 hops (RFC 5321 section 6.3).</source>
        <translation>Derselbe Host gab sie mehr als einmal weiter, oder es sind mehr als 50 Hops (RFC 5321 section 6.3).</translation>
    </message>
    <message>
        <source>None of these lines was written by a server of yours: all of them are claims.</source>
        <translation>Keine dieser Zeilen schrieb ein Server von Ihnen: Alle sind Behauptungen.</translation>
    </message>
    <message>
        <source>No Received field of an own host: there is no trusted part.</source>
        <translation>Kein Received-Feld eines eigenen Hosts: Es gibt keinen vertrauten Teil.</translation>
    </message>
    <message>
        <source>Your servers are known from the settings.</source>
        <translation>Ihre Server sind aus den Einstellungen bekannt.</translation>
    </message>
    <message>
        <source>The trusted part was found from the configured hosts and networks.</source>
        <translation>Der vertraute Teil wurde aus den eingerichteten Hosts und Netzen bestimmt.</translation>
    </message>
    <message>
        <source>Your server was recognised by its name in your domain.</source>
        <translation>Ihr Server wurde an seinem Namen in Ihrer Domain erkannt.</translation>
    </message>
    <message>
        <source>The trusted part was found from writers in the own domains.</source>
        <translation>Der vertraute Teil wurde aus Verfassern in den eigenen Domains bestimmt.</translation>
    </message>
    <message>
        <source>It is not known which servers are yours; the topmost one is taken for yours.</source>
        <translation>Es ist nicht bekannt, welche Server Ihre sind; der oberste wird für Ihren gehalten.</translation>
    </message>
    <message>
        <source>Assumption: the topmost field is taken for that of the own receiver, since no own host is configured.</source>
        <translation>Annahme: Das oberste Feld wird für das des eigenen Empfängers gehalten, da kein eigener Host eingerichtet ist.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>does not say from whom</source>
        <translation>sagt nicht, von wem</translation>
    </message>
    <message>
        <source>does not say who received it</source>
        <translation>sagt nicht, wer empfing</translation>
    </message>
    <message>
        <source>no readable date</source>
        <translation>kein lesbares Datum</translation>
    </message>
    <message>
        <source>no semicolon before the date</source>
        <translation>kein Semikolon vor dem Datum</translation>
    </message>
    <message>
        <source>impossible date</source>
        <translation>unmögliches Datum</translation>
    </message>
    <message>
        <source>unbalanced parentheses</source>
        <translation>ungleiche Klammern</translation>
    </message>
    <message>
        <source>comments nested too deep</source>
        <translation>Kommentare zu tief verschachtelt</translation>
    </message>
    <message>
        <source>no valid address</source>
        <translation>keine gültige Adresse</translation>
    </message>
    <message>
        <source>a clause stands twice</source>
        <translation>eine Angabe steht zweimal</translation>
    </message>
    <message>
        <source>too long, read in part</source>
        <translation>zu lang, teilweise gelesen</translation>
    </message>
    <message>
        <source>d</source>
        <comment>unit of time: days</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>h</source>
        <comment>unit of time: hours</comment>
        <translation>Std</translation>
    </message>
    <message>
        <source>min</source>
        <comment>unit of time: minutes</comment>
        <translation>Min</translation>
    </message>
    <message>
        <source>s</source>
        <comment>unit of time: seconds</comment>
        <translation>s</translation>
    </message>
</context>
<context>
    <name>RowExport</name>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
</context>
<context>
    <name>SignatureOutline</name>
    <message>
        <source>psd=y: anybody can register below it.</source>
        <translation>psd=y: Darunter kann sich jeder eintragen.</translation>
    </message>
    <message>
        <source>psd=n: an organization.</source>
        <translation>psd=n: eine Organisation.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The domain is only trying out this signature (t=y).</source>
        <translation>Die Domain probiert diese Signatur nur aus (t=y).</translation>
    </message>
    <message>
        <source>Author&apos;s domain</source>
        <translation>Domain des Verfassers</translation>
    </message>
    <message>
        <source>It does not exist.</source>
        <translation>Es gibt sie nicht.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Nicht in Ordnung</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message numerus="yes">
        <source>%n lookup(s)</source>
        <translation>
            <numerusform>%n Abfrage</numerusform>
            <numerusform>%n Abfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>From the author&apos;s domain upwards, at most 8 (RFC 9989 section 4.10).</source>
        <translation>Von der Domain des Verfassers aufwärts, höchstens 8 (RFC 9989 section 4.10).</translation>
    </message>
    <message>
        <source>Daily reports go to</source>
        <translation>Tägliche Berichte gehen an</translation>
    </message>
    <message>
        <source>Failure reports go to</source>
        <translation>Fehlerberichte gehen an</translation>
    </message>
    <message>
        <source>By the older rules (RFC 7489)</source>
        <translation>Nach den älteren Regeln (RFC 7489)</translation>
    </message>
    <message>
        <source>DMARC</source>
        <translation>DMARC</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>As the only author</source>
        <translation>Als einziger Verfasser</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Verändert</translation>
    </message>
    <message>
        <source>Header line</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Angefügt</translation>
    </message>
    <message>
        <source>As signed</source>
        <translation>Wie signiert</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>About the key</source>
        <translation>Zum Schlüssel</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Offen gelassen</translation>
    </message>
    <message>
        <source>Signed text</source>
        <translation>Signierter Text</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 von %2 Bytes</translation>
    </message>
    <message>
        <source>Signed header lines</source>
        <translation>Signierte Kopfzeilen</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Im Namen von</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signiert am</translation>
    </message>
    <message>
        <source>Runs out on</source>
        <translation>Läuft ab am</translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s)</source>
        <translation>
            <numerusform>%n Bit</numerusform>
            <numerusform>%n Bit</numerusform>
        </translation>
    </message>
    <message>
        <source>From the archive</source>
        <translation>Aus dem Archiv</translation>
    </message>
    <message>
        <source>DNS has this key no more; it was seen there earlier, and kept.</source>
        <translation>Das DNS hat diesen Schlüssel nicht mehr; er wurde früher dort gesehen und aufbewahrt.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>DKIM</source>
        <translation>DKIM</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Body hash (bh=)</source>
        <translation>Hash des Körpers (bh=)</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Header signature (b=)</source>
        <translation>Signatur des Kopfes (b=)</translation>
    </message>
    <message>
        <source>By calculation alone</source>
        <translation>Rein rechnerisch</translation>
    </message>
    <message>
        <source>Without the rules about methods, key lengths, times and partly signed texts.</source>
        <translation>Ohne die Regeln über Verfahren, Schlüssellängen, Zeiten und teilweise signierte Texte.</translation>
    </message>
    <message>
        <source>Seal %1</source>
        <comment>number</comment>
        <translation>Siegel %1</translation>
    </message>
    <message>
        <source>Seals before it</source>
        <translation>Siegel davor</translation>
    </message>
    <message>
        <source>as this server found them</source>
        <translation>wie dieser Server sie fand</translation>
    </message>
    <message>
        <source>Message as sealed</source>
        <translation>Nachricht, wie versiegelt</translation>
    </message>
    <message>
        <source>It noted</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>ARC</source>
        <translation>ARC</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>Was es wert ist</translation>
    </message>
    <message>
        <source>Broken at</source>
        <translation>Gebrochen bei</translation>
    </message>
    <message>
        <source>Unchanged since</source>
        <translation>Unverändert seit</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>It checked nothing.</source>
        <translation>Es hat nichts geprüft.</translation>
    </message>
    <message>
        <source>Found now</source>
        <translation>Jetzt gefunden</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>What its owner asks for</source>
        <translation>Worum ihr Inhaber bittet</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Signed header</source>
        <translation>Signierter Kopf</translation>
    </message>
    <message>
        <source>what b= was verified over (RFC 6376 section 3.7)</source>
        <translation>worüber b= geprüft wurde (RFC 6376 section 3.7)</translation>
    </message>
    <message>
        <source>Signed body</source>
        <translation>Signierter Körper</translation>
    </message>
    <message>
        <source>what bh= is the hash of</source>
        <translation>wovon bh= der Hash ist</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Only with both alterations undone the signature fits.</source>
        <translation>Erst wenn beide Veränderungen rückgängig gemacht sind, passt die Signatur.</translation>
    </message>
</context>
<context>
    <name>SpfWords</name>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>The domain does not say who may send for it.</source>
        <translation>Die Domain sagt nicht, wer für sie senden darf.</translation>
    </message>
    <message>
        <source>No domain to check, or no SPF record (RFC 7208 section 2.6.1).</source>
        <translation>Keine Domain zu prüfen, oder kein SPF-Eintrag (RFC 7208 section 2.6.1).</translation>
    </message>
    <message>
        <source>The domain neither allows nor forbids this server.</source>
        <translation>Die Domain erlaubt diesen Server weder, noch verbietet sie ihn.</translation>
    </message>
    <message>
        <source>The domain makes no assertion about this client (RFC 7208 section 2.6.2).</source>
        <translation>Die Domain sagt nichts über diesen Client aus (RFC 7208 section 2.6.2).</translation>
    </message>
    <message>
        <source>The domain allows this server to send for it.</source>
        <translation>Die Domain erlaubt diesem Server, für sie zu senden.</translation>
    </message>
    <message>
        <source>The client is authorised by the domain (RFC 7208 section 2.6.3).</source>
        <translation>Der Client ist von der Domain ermächtigt (RFC 7208 section 2.6.3).</translation>
    </message>
    <message>
        <source>The domain forbids this server to send for it.</source>
        <translation>Die Domain verbietet diesem Server, für sie zu senden.</translation>
    </message>
    <message>
        <source>The client is not authorised by the domain (RFC 7208 section 2.6.4).</source>
        <translation>Der Client ist von der Domain nicht ermächtigt (RFC 7208 section 2.6.4).</translation>
    </message>
    <message>
        <source>The domain says that this server is probably not allowed to send for it.</source>
        <translation>Die Domain sagt, dass dieser Server wahrscheinlich nicht für sie senden darf.</translation>
    </message>
    <message>
        <source>The client is probably not authorised: a weak statement (RFC 7208 section 2.6.5).</source>
        <translation>Der Client ist wahrscheinlich nicht ermächtigt: eine schwache Aussage (RFC 7208 section 2.6.5).</translation>
    </message>
    <message>
        <source>It could not be looked up now; try again later.</source>
        <translation>Es war jetzt nicht abzufragen; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>A transient error while checking, mostly of DNS (RFC 7208 section 2.6.6).</source>
        <translation>Ein vorübergehender Fehler bei der Prüfung, meist von DNS (RFC 7208 section 2.6.6).</translation>
    </message>
    <message>
        <source>What the domain published is broken, so that nothing follows from it.</source>
        <translation>Was die Domain veröffentlicht hat, ist fehlerhaft, so dass nichts daraus folgt.</translation>
    </message>
    <message>
        <source>The published records could not be interpreted (RFC 7208 section 2.6.7).</source>
        <translation>Die veröffentlichten Einträge ließen sich nicht deuten (RFC 7208 section 2.6.7).</translation>
    </message>
    <message>
        <source>It was not looked up, because lookups are off.</source>
        <translation>Es wurde nicht nachgesehen, da Abfragen aus sind.</translation>
    </message>
    <message>
        <source>Not evaluated: DNS lookups are not allowed.</source>
        <translation>Nicht ausgewertet: DNS-Abfragen sind nicht erlaubt.</translation>
    </message>
    <message>
        <source>It is not known which computer handed the message over.</source>
        <translation>Es ist nicht bekannt, welcher Rechner die Nachricht übergeben hat.</translation>
    </message>
    <message>
        <source>The client&apos;s address is not known.</source>
        <translation>Die Adresse des Clients ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The name to check is not a domain name.</source>
        <translation>Der zu prüfende Name ist kein Domainname.</translation>
    </message>
    <message>
        <source>Malformed, single-label or overlong domain (RFC 7208 section 4.3).</source>
        <translation>Fehlgeformte, einteilige oder überlange Domain (RFC 7208 section 4.3).</translation>
    </message>
    <message>
        <source>The domain has published nothing about its servers.</source>
        <translation>Die Domain hat nichts über ihre Server veröffentlicht.</translation>
    </message>
    <message>
        <source>No record begins with v=spf1 (RFC 7208 section 4.5).</source>
        <translation>Kein Eintrag beginnt mit v=spf1 (RFC 7208 section 4.5).</translation>
    </message>
    <message>
        <source>The domain does not exist.</source>
        <translation>Die Domain gibt es nicht.</translation>
    </message>
    <message>
        <source>The domain does not exist (RFC 7208 section 4.3).</source>
        <translation>Die Domain gibt es nicht (RFC 7208 section 4.3).</translation>
    </message>
    <message>
        <source>The domain&apos;s rule for this server decided.</source>
        <translation>Die Regel der Domain für diesen Server hat entschieden.</translation>
    </message>
    <message>
        <source>A mechanism matched (RFC 7208 section 4.6.2).</source>
        <translation>Ein Mechanismus traf zu (RFC 7208 section 4.6.2).</translation>
    </message>
    <message>
        <source>None of the domain&apos;s rules is about this server.</source>
        <translation>Keine der Regeln der Domain betrifft diesen Server.</translation>
    </message>
    <message>
        <source>No mechanism matched and there is no redirect (RFC 7208 section 4.7).</source>
        <translation>Kein Mechanismus traf zu, und es gibt kein redirect (RFC 7208 section 4.7).</translation>
    </message>
    <message>
        <source>The domain has published two contradicting rules.</source>
        <translation>Die Domain hat zwei widersprüchliche Regeln veröffentlicht.</translation>
    </message>
    <message>
        <source>More than one SPF record (RFC 7208 section 4.5).</source>
        <translation>Mehr als ein SPF-Eintrag (RFC 7208 section 4.5).</translation>
    </message>
    <message>
        <source>The domain&apos;s rule is misspelt.</source>
        <translation>Die Regel der Domain ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>The record has a syntax error (RFC 7208 section 4.6).</source>
        <translation>Der Eintrag hat einen Syntaxfehler (RFC 7208 section 4.6).</translation>
    </message>
    <message>
        <source>The domain&apos;s rule needs too many lookups.</source>
        <translation>Die Regel der Domain braucht zu viele Abfragen.</translation>
    </message>
    <message>
        <source>More than 10 terms that cost a DNS query (RFC 7208 section 4.6.4).</source>
        <translation>Mehr als 10 Terme, die eine DNS-Abfrage kosten (RFC 7208 section 4.6.4).</translation>
    </message>
    <message>
        <source>The domain&apos;s rule refers to too many names that do not exist.</source>
        <translation>Die Regel der Domain verweist auf zu viele Namen, die es nicht gibt.</translation>
    </message>
    <message>
        <source>More than 2 void lookups (RFC 7208 section 4.6.4).</source>
        <translation>Mehr als 2 leere Abfragen (RFC 7208 section 4.6.4).</translation>
    </message>
    <message>
        <source>The domain&apos;s rule refers to too many mail servers.</source>
        <translation>Die Regel der Domain verweist auf zu viele Mailserver.</translation>
    </message>
    <message>
        <source>An mx mechanism with more than 10 MX names (RFC 7208 section 4.6.4).</source>
        <translation>Ein Mechanismus mx mit mehr als 10 MX-Namen (RFC 7208 section 4.6.4).</translation>
    </message>
    <message>
        <source>The domain&apos;s rule refers to another domain that has none.</source>
        <translation>Die Regel der Domain verweist auf eine andere Domain, die keine hat.</translation>
    </message>
    <message>
        <source>include of a domain without a record (RFC 7208 section 5.2).</source>
        <translation>include einer Domain ohne Eintrag (RFC 7208 section 5.2).</translation>
    </message>
    <message>
        <source>The domain&apos;s rule refers to another domain whose rule is broken.</source>
        <translation>Die Regel der Domain verweist auf eine andere Domain, deren Regel fehlerhaft ist.</translation>
    </message>
    <message>
        <source>include of a domain whose record gives permerror (RFC 7208 section 5.2).</source>
        <translation>include einer Domain, deren Eintrag permerror ergibt (RFC 7208 section 5.2).</translation>
    </message>
    <message>
        <source>The domain&apos;s rule hands over to another domain that has none.</source>
        <translation>Die Regel der Domain übergibt an eine andere Domain, die keine hat.</translation>
    </message>
    <message>
        <source>redirect to a domain without a record (RFC 7208 section 6.1).</source>
        <translation>redirect auf eine Domain ohne Eintrag (RFC 7208 section 6.1).</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Es kam keine Antwort rechtzeitig.</translation>
    </message>
    <message>
        <source>A DNS query timed out (RFC 7208 section 4.4).</source>
        <translation>Eine DNS-Abfrage lief ab (RFC 7208 section 4.4).</translation>
    </message>
    <message>
        <source>The domain&apos;s name server has a fault.</source>
        <translation>Der Nameserver der Domain hat eine Störung.</translation>
    </message>
    <message>
        <source>A DNS server answered with SERVFAIL or nonsense (RFC 7208 section 4.4).</source>
        <translation>Ein DNS-Server antwortete mit SERVFAIL oder Unsinn (RFC 7208 section 4.4).</translation>
    </message>
    <message>
        <source>The name server refused to answer.</source>
        <translation>Der Nameserver hat die Antwort verweigert.</translation>
    </message>
    <message>
        <source>A DNS server answered REFUSED (RFC 7208 section 4.4).</source>
        <translation>Ein DNS-Server antwortete REFUSED (RFC 7208 section 4.4).</translation>
    </message>
    <message>
        <source>You stopped the check.</source>
        <translation>Sie haben die Prüfung angehalten.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The lookups took too long.</source>
        <translation>Die Abfragen dauerten zu lange.</translation>
    </message>
    <message>
        <source>The time for all lookups of the check ran out (RFC 7208 section 4.6.4).</source>
        <translation>Die Zeit für alle Abfragen der Prüfung lief ab (RFC 7208 section 4.6.4).</translation>
    </message>
    <message>
        <source>Lookups are off.</source>
        <translation>Abfragen sind aus.</translation>
    </message>
    <message>
        <source>DNS lookups are not allowed.</source>
        <translation>DNS-Abfragen sind nicht erlaubt.</translation>
    </message>
    <message>
        <source>record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>trifft zu</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht benutzt</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1 (there: %2)</source>
        <comment>what came of a term, and the result of the domain it refers to</comment>
        <translation>%1 (dort: %2)</translation>
    </message>
</context>
<context>
    <name>SurveyWords</name>
    <message>
        <source>None of the messages could be read.</source>
        <translation>Keine der Nachrichten konnte gelesen werden.</translation>
    </message>
    <message>
        <source>There is no message here.</source>
        <translation>Hier ist keine Nachricht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s), and no bounce among them.</source>
        <translation>
            <numerusform>%Ln Nachricht, und kein Rückläufer darunter.</numerusform>
            <numerusform>%Ln Nachrichten, und kein Rückläufer darunter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bounce(s) came, all for mail that you never sent.</source>
        <translation>
            <numerusform>%Ln Rückläufer kam, für Post, die Sie nie gesendet haben.</numerusform>
            <numerusform>%Ln Rückläufer kamen, alle für Post, die Sie nie gesendet haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bounce(s) came, %1 of them for mail that you never sent.</source>
        <translation>
            <numerusform>%Ln Rückläufer kam, %1 davon für Post, die Sie nie gesendet haben.</numerusform>
            <numerusform>%Ln Rückläufer kamen, %1 davon für Post, die Sie nie gesendet haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bounce(s) came, all for mail that you sent.</source>
        <translation>
            <numerusform>%Ln Rückläufer kam, für Post, die Sie gesendet haben.</numerusform>
            <numerusform>%Ln Rückläufer kamen, alle für Post, die Sie gesendet haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bounce(s) came; of %1 it cannot be told yet whether you sent what came back.</source>
        <translation>
            <numerusform>%Ln Rückläufer kam; noch lässt sich nicht sagen, ob Sie gesendet haben, was zurückkam.</numerusform>
            <numerusform>%Ln Rückläufer kamen; bei %1 lässt sich noch nicht sagen, ob Sie gesendet haben, was zurückkam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bounce(s) came; none is known to be for mail that you never sent.</source>
        <translation>
            <numerusform>%Ln Rückläufer kam; dass er Post gilt, die Sie nie gesendet haben, steht nicht fest.</numerusform>
            <numerusform>%Ln Rückläufer kamen; von keinem steht fest, dass er Post gilt, die Sie nie gesendet haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a verdict, and how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>Nicht gelesen: %1</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <comment>a day, a time, to a day, a time</comment>
        <translation>%1, %2 bis %3, %4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>a day, a time, to a time</comment>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>at a time that is not known</source>
        <translation>zu einer Zeit, die nicht bekannt ist</translation>
    </message>
    <message numerus="yes">
        <source>Mail in the name of %1 came back %Ln time(s) (%2).</source>
        <translation>
            <numerusform>Post im Namen von %1 kam %Ln-mal zurück (%2).</numerusform>
            <numerusform>Post im Namen von %1 kam %Ln-mal zurück (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mail that was sent from the network %1 came back %Ln time(s) (%2).</source>
        <translation>
            <numerusform>Post, die aus dem Netz %1 gesendet wurde, kam %Ln-mal zurück (%2).</numerusform>
            <numerusform>Post, die aus dem Netz %1 gesendet wurde, kam %Ln-mal zurück (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mail with the subject “%1” came back %Ln time(s) (%2).</source>
        <translation>
            <numerusform>Post mit dem Betreff „%1“ kam %Ln-mal zurück (%2).</numerusform>
            <numerusform>Post mit dem Betreff „%1“ kam %Ln-mal zurück (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server %1 answered %Ln time(s) (%2).</source>
        <translation>
            <numerusform>Der Server %1 antwortete %Ln-mal (%2).</numerusform>
            <numerusform>Der Server %1 antwortete %Ln-mal (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mail to %1 came back %Ln time(s) (%2).</source>
        <translation>
            <numerusform>Post an %1 kam %Ln-mal zurück (%2).</numerusform>
            <numerusform>Post an %1 kam %Ln-mal zurück (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln message(s) (%2).</source>
        <translation>
            <numerusform>%1: %Ln Nachricht (%2).</numerusform>
            <numerusform>%1: %Ln Nachrichten (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>None of that mail was sent by you.</source>
        <translation>Nichts davon haben Sie gesendet.</translation>
    </message>
    <message>
        <source>%1 of these answers are for mail that you never sent.</source>
        <translation>%1 dieser Antworten gelten Post, die Sie nie gesendet haben.</translation>
    </message>
    <message>
        <source>Nearly all of it used the name of %1.</source>
        <translation>Fast alles davon benutzte den Namen von %1.</translation>
    </message>
    <message>
        <source>Nearly all of it was sent from the network %1.</source>
        <translation>Fast alles davon wurde aus dem Netz %1 gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>It was sent from %Ln network(s); most from %1.</source>
        <translation>
            <numerusform>Gesendet wurde aus %Ln Netz; das meiste aus %1.</numerusform>
            <numerusform>Gesendet wurde aus %Ln Netzen; das meiste aus %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its subject is “%1”.</source>
        <translation>Ihr Betreff ist „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) answered.</source>
        <translation>
            <numerusform>%Ln Server antwortete.</numerusform>
            <numerusform>%Ln Server antworteten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was addressed to %Ln recipient(s).</source>
        <translation>
            <numerusform>Sie ging an %Ln Empfänger.</numerusform>
            <numerusform>Sie ging an %Ln Empfänger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Warum es scheiterte</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Sent from</source>
        <translation>Gesendet von</translation>
    </message>
    <message>
        <source>HELO name</source>
        <translation>HELO-Name</translation>
    </message>
    <message>
        <source>Server that answered</source>
        <translation>Antwortender Server</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message numerus="yes">
        <source>%1 gave %Ln different name(s): it makes them up, or many machines stand behind it.</source>
        <translation>
            <numerusform>%1 nannte %Ln Namen: Er ist erfunden, oder viele Rechner stehen dahinter.</numerusform>
            <numerusform>%1 nannte %Ln verschiedene Namen: Sie sind erfunden, oder viele Rechner stehen dahinter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was given as the name of machines in %Ln network(s): most likely by the same program.</source>
        <translation>
            <numerusform>%1 wurde als Name von Rechnern in %Ln Netz genannt: sehr wahrscheinlich von demselben Programm.</numerusform>
            <numerusform>%1 wurde als Name von Rechnern in %Ln Netzen genannt: sehr wahrscheinlich von demselben Programm.</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>etwa %Ln Minute</numerusform>
            <numerusform>etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>etwa %Ln Stunde</numerusform>
            <numerusform>etwa %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln message(s)</source>
        <translation>
            <numerusform>%1 von %Ln Nachricht</numerusform>
            <numerusform>%1 von %Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>folder %1 of %2</source>
        <translation>Ordner %1 von %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <comment>messages</comment>
        <translation>%1 je Sekunde</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a duration</comment>
        <translation>noch %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bounce(s) came; it cannot be told yet whether you sent what came back.</source>
        <translation>
            <numerusform>%Ln Rückläufer kam; noch lässt sich nicht sagen, ob Sie gesendet haben, was zurückkam.</numerusform>
            <numerusform>%Ln Rückläufer kamen; noch lässt sich nicht sagen, ob Sie gesendet haben, was zurückkam.</numerusform>
        </translation>
    </message>
    <message>
        <source>So far: %1</source>
        <comment>what came, of the messages that are judged</comment>
        <translation>Bisher: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s); none is judged yet.</source>
        <translation>
            <numerusform>%Ln Nachricht; sie ist noch nicht beurteilt.</numerusform>
            <numerusform>%Ln Nachrichten; noch keine ist beurteilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln message(s) judged</source>
        <translation>
            <numerusform>%1 von %Ln Nachricht beurteilt</numerusform>
            <numerusform>%1 von %Ln Nachrichten beurteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, folder %2 of %3</source>
        <comment>its name</comment>
        <translation>%1, Ordner %2 von %3</translation>
    </message>
</context>
<context>
    <name>TextParts</name>
    <message>
        <source>%1 (%2)</source>
        <comment>verdict and certainty</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not everything could be checked; the findings name what is missing.</source>
        <translation>Nicht alles konnte geprüft werden; die Befunde nennen, was fehlt.</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>Beleg:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place of evidence and what stands there</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Nothing decides it.</source>
        <translation>Nichts entscheidet es.</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Was dagegen spricht</translation>
    </message>
    <message>
        <source>Nothing that was found.</source>
        <translation>Nichts, was gefunden wurde.</translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation>Was es klären würde</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Was jetzt zu tun ist</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Die Nachricht</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Envelope from</source>
        <translation>Umschlag von</translation>
    </message>
    <message>
        <source>Envelope to</source>
        <translation>Umschlag an</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Judged at</source>
        <translation>Beurteilt am</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Alle Befunde</translation>
    </message>
    <message>
        <source>%1: %2 {%3}</source>
        <comment>what it is about, the sentence, the finding&apos;s id</comment>
        <translation>%1: %2 {%3}</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Answers of the domain name system</source>
        <translation>Antworten des Domain-Name-Systems</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>a span of time</comment>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>received by</source>
        <translation>empfangen von</translation>
    </message>
    <message>
        <source>calls itself %1</source>
        <translation>nennt sich %1</translation>
    </message>
    <message>
        <source>reverse name %1</source>
        <translation>Reverse-Name %1</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>for</source>
        <translation>für</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>====== Strangers wrote what stands below. ======</source>
        <translation>====== Fremde schrieben, was darunter steht. ======</translation>
    </message>
    <message>
        <source>It has no Received field.</source>
        <translation>Sie hat kein Received-Feld.</translation>
    </message>
    <message>
        <source>There are more, which were not analysed.</source>
        <translation>Es gibt noch mehr, die nicht untersucht wurden.</translation>
    </message>
    <message>
        <source>HELO</source>
        <translation>HELO</translation>
    </message>
    <message>
        <source>Reverse name</source>
        <translation>Reverse-Name</translation>
    </message>
    <message>
        <source>looks dynamic</source>
        <translation>sieht dynamisch aus</translation>
    </message>
    <message>
        <source>SPF %1</source>
        <comment>HELO or MAIL FROM</comment>
        <translation>SPF %1</translation>
    </message>
    <message>
        <source>Decided by: %1</source>
        <translation>Entschieden durch: %1</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>Eintrag: %1</translation>
    </message>
    <message>
        <source>The domain explains: %1</source>
        <translation>Die Domain erklärt: %1</translation>
    </message>
    <message>
        <source>Lookups</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>%1 of 10, %2 of 2 without an answer</source>
        <translation>%1 von 10, %2 von 2 ohne Antwort</translation>
    </message>
    <message>
        <source>record of %1</source>
        <translation>Eintrag von %1</translation>
    </message>
    <message>
        <source>that is %1</source>
        <translation>das ist %1</translation>
    </message>
    <message>
        <source>that means</source>
        <translation>bedeutet</translation>
    </message>
    <message>
        <source>it says</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>refused by</source>
        <translation>abgelehnt von</translation>
    </message>
    <message>
        <source>sent to</source>
        <translation>gesendet an</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Gemeldet von</translation>
    </message>
    <message>
        <source>It came from</source>
        <translation>Es kam von</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Es traf ein</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Was zurückkam</translation>
    </message>
    <message>
        <source>How the message was sent that came back (newest first)</source>
        <translation>Wie die zurückgekommene Nachricht gesendet wurde (neueste zuerst)</translation>
    </message>
    <message>
        <source>The computer that handed it to the bouncing server</source>
        <translation>Der Rechner, der sie dem meldenden Server übergab</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Nennt sich</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a proof and its result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse: %1</translation>
    </message>
    <message>
        <source>It speaks for: %1</source>
        <translation>Spricht für: %1</translation>
    </message>
    <message>
        <source>Exim&apos;s own rule would accept it.</source>
        <translation>Exim würde es nach seiner eigenen Regel annehmen.</translation>
    </message>
    <message>
        <source>What it reports</source>
        <translation>Was es meldet</translation>
    </message>
    <message>
        <source>How it came here (newest first)</source>
        <translation>Wie sie hierher kam (neueste zuerst)</translation>
    </message>
    <message>
        <source>Checks of the computer that handed it over</source>
        <translation>Prüfungen des Rechners, der sie übergab</translation>
    </message>
    <message>
        <source>Did you send it?</source>
        <translation>Haben Sie das gesendet?</translation>
    </message>
    <message>
        <source>%1 (%2)  %3</source>
        <comment>verdict, certainty, file name</comment>
        <translation>%1 (%2)  %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was looked at, and what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Signatures, and the author&apos;s domain</source>
        <translation>Signaturen und die Domain des Verfassers</translation>
    </message>
    <message>
        <source>Signatures of the message that came back</source>
        <translation>Signaturen der zurückgekommenen Nachricht</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>at the command</source>
        <translation>beim Befehl</translation>
    </message>
    <message>
        <source>sent on to</source>
        <translation>weitergesandt an</translation>
    </message>
    <message>
        <source>new address</source>
        <translation>neue Adresse</translation>
    </message>
    <message>
        <source>block list</source>
        <translation>Sperrliste</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>to ask</source>
        <translation>zu fragen</translation>
    </message>
    <message>
        <source>Breaks a rule</source>
        <translation>Verstößt gegen eine Regel</translation>
    </message>
    <message>
        <source>handed to</source>
        <translation>weitergegeben an</translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message>
        <source>Week of %1</source>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>Messages over time, by answer</source>
        <translation>Nachrichten im Lauf der Zeit, nach Antwort</translation>
    </message>
</context>
<context>
    <name>TlsWords</name>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>encrypted, peer verified</source>
        <translation>verschlüsselt, Gegenseite überprüft</translation>
    </message>
    <message>
        <source>It is not said whether the connection was encrypted.</source>
        <translation>Es ist nicht gesagt, ob die Verbindung verschlüsselt war.</translation>
    </message>
    <message>
        <source>No &quot;with&quot; keyword or clause that speaks of TLS.</source>
        <translation>Kein &quot;with&quot;-Schlüsselwort und keine Angabe, die von TLS spricht.</translation>
    </message>
    <message>
        <source>The message did not leave the computer here.</source>
        <translation>Die Nachricht verließ hier den Rechner nicht.</translation>
    </message>
    <message>
        <source>No network connection.</source>
        <translation>Keine Netzverbindung.</translation>
    </message>
    <message>
        <source>The message went over the network unencrypted: others could read and change it.</source>
        <translation>Die Nachricht ging unverschlüsselt durchs Netz: Andere konnten sie lesen und verändern.</translation>
    </message>
    <message>
        <source>A protocol keyword without S and nothing that speaks of TLS (RFC 3848).</source>
        <translation>Ein Protokollwort ohne S, und nichts, was von TLS spricht (RFC 3848).</translation>
    </message>
    <message>
        <source>The connection was encrypted, but it was not checked with whom.</source>
        <translation>Die Verbindung war verschlüsselt, aber nicht geprüft, mit wem.</translation>
    </message>
    <message>
        <source>TLS, the peer&apos;s certificate not verified (RFC 3207).</source>
        <translation>TLS, Zertifikat der Gegenseite nicht überprüft (RFC 3207).</translation>
    </message>
    <message>
        <source>The connection was encrypted, and the other side proved who it is.</source>
        <translation>Die Verbindung war verschlüsselt, und die Gegenseite hat sich ausgewiesen.</translation>
    </message>
    <message>
        <source>TLS, the peer&apos;s certificate verified by the receiver.</source>
        <translation>TLS, Zertifikat der Gegenseite vom Empfänger überprüft.</translation>
    </message>
    <message>
        <source>The encryption is outdated.</source>
        <translation>Die Verschlüsselung ist veraltet.</translation>
    </message>
    <message>
        <source>SSL, or TLS below 1.2 (RFC 8996).</source>
        <translation>SSL, oder TLS unter 1.2 (RFC 8996).</translation>
    </message>
    <message>
        <source>The encryption can be broken.</source>
        <translation>Die Verschlüsselung ist angreifbar.</translation>
    </message>
    <message>
        <source>A weak cipher suite (RFC 7465, RFC 9325 section 4.2).</source>
        <translation>Eine schwache Cipher-Suite (RFC 7465, RFC 9325 section 4.2).</translation>
    </message>
    <message>
        <source>no certificate</source>
        <translation>kein Zertifikat</translation>
    </message>
    <message>
        <source>certificate not verified</source>
        <translation>Zertifikat nicht überprüft</translation>
    </message>
    <message>
        <source>certificate verified</source>
        <translation>Zertifikat überprüft</translation>
    </message>
</context>
<context>
    <name>TripWords</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Your own server</source>
        <translation>Ihr eigener Server</translation>
    </message>
    <message>
        <source>The server that bounced</source>
        <translation>Der Server, der zurücksandte</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Wer geantwortet hat</translation>
    </message>
    <message>
        <source>The machine that really sent</source>
        <translation>Der Rechner, der wirklich sandte</translation>
    </message>
    <message>
        <source>The server that did not take it</source>
        <translation>Der Server, der sie nicht annahm</translation>
    </message>
    <message>
        <source>The server that it names</source>
        <translation>Der Server, den sie nennt</translation>
    </message>
    <message>
        <source>The sender that it names</source>
        <translation>Der Absender, den sie nennt</translation>
    </message>
    <message>
        <source>Where it began</source>
        <translation>Wo sie begann</translation>
    </message>
    <message>
        <source>A server on the way</source>
        <translation>Ein Server unterwegs</translation>
    </message>
    <message>
        <source>Your receiving server</source>
        <translation>Ihr annehmender Server</translation>
    </message>
    <message>
        <source>The way that your mail takes</source>
        <translation>Der Weg, den Ihre Mail nimmt</translation>
    </message>
    <message>
        <source>The way that the message took</source>
        <translation>Der Weg, den die Nachricht nahm</translation>
    </message>
    <message>
        <source>The way that the message took, through your own server</source>
        <translation>Der Weg, den die Nachricht nahm, durch Ihren eigenen Server</translation>
    </message>
    <message>
        <source>From you to your own server</source>
        <translation>Von Ihnen zu Ihrem eigenen Server</translation>
    </message>
    <message>
        <source>On from your own server</source>
        <translation>Weiter von Ihrem eigenen Server</translation>
    </message>
    <message>
        <source>The attempt to deliver it</source>
        <translation>Der Versuch, sie zuzustellen</translation>
    </message>
    <message>
        <source>How the answer came to you</source>
        <translation>Wie die Antwort zu Ihnen kam</translation>
    </message>
    <message>
        <source>The way that a real notice takes</source>
        <translation>Der Weg, den eine echte Meldung nimmt</translation>
    </message>
    <message>
        <source>The way that this message took</source>
        <translation>Der Weg, den diese Nachricht nahm</translation>
    </message>
    <message>
        <source>A step of the journey</source>
        <translation>Ein Schritt der Reise</translation>
    </message>
    <message>
        <source>The way that this sender&apos;s mail takes</source>
        <translation>Der Weg, den die Mail dieses Absenders nimmt</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>geschehen</translation>
    </message>
    <message>
        <source>probably never happened</source>
        <translation>wohl nie geschehen</translation>
    </message>
    <message>
        <source>never happened</source>
        <translation>nie geschehen</translation>
    </message>
    <message>
        <source>probably foreign</source>
        <translation>wohl fremd</translation>
    </message>
    <message>
        <source>foreign</source>
        <translation>fremd</translation>
    </message>
    <message>
        <source>only claimed</source>
        <translation>nur behauptet</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>nicht zu sagen</translation>
    </message>
    <message>
        <source>ended at a refusal</source>
        <translation>endete mit einer Ablehnung</translation>
    </message>
    <message>
        <source>No message of yours is behind this.</source>
        <translation>Keine Nachricht von Ihnen steht dahinter.</translation>
    </message>
    <message>
        <source>Whether a message of yours went this way cannot be told.</source>
        <translation>Ob eine Nachricht von Ihnen diesen Weg nahm, ist nicht zu sagen.</translation>
    </message>
    <message>
        <source>Somebody sent it from here, with your address on the envelope.</source>
        <translation>Jemand hat sie von hier gesandt, mit Ihrer Adresse auf dem Umschlag.</translation>
    </message>
    <message>
        <source>Whether this machine sent for you cannot be told.</source>
        <translation>Ob dieser Rechner für Sie sandte, ist nicht zu sagen.</translation>
    </message>
    <message>
        <source>Somebody logged in to your own server and sent it in your name.</source>
        <translation>Jemand hat sich an Ihrem eigenen Server angemeldet und sie in Ihrem Namen gesandt.</translation>
    </message>
    <message>
        <source>Your server took your message in.</source>
        <translation>Ihr Server nahm Ihre Nachricht an.</translation>
    </message>
    <message>
        <source>Where you handed it in cannot be seen in what came back.</source>
        <translation>Wo Sie sie eingeliefert haben, ist in dem, was zurückkam, nicht zu sehen.</translation>
    </message>
    <message>
        <source>Your server handed your message over.</source>
        <translation>Ihr Server hat Ihre Nachricht übergeben.</translation>
    </message>
    <message>
        <source>Your server goes on trying.</source>
        <translation>Ihr Server versucht es weiter.</translation>
    </message>
    <message>
        <source>Your server offered the message, and it was not taken.</source>
        <translation>Ihr Server bot die Nachricht an, und sie wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>It was sent to the address on the envelope.</source>
        <translation>Sie ging an die Adresse auf dem Umschlag.</translation>
    </message>
    <message>
        <source>No mail server wrote this notice.</source>
        <translation>Kein Mailserver hat diese Meldung geschrieben.</translation>
    </message>
    <message>
        <source>From here it was handed to your server, dressed up as a notice.</source>
        <translation>Von hier wurde sie Ihrem Server übergeben, als Meldung verkleidet.</translation>
    </message>
    <message>
        <source>Nothing that this sender permits brought it.</source>
        <translation>Nichts, was dieser Absender erlaubt, hat sie gebracht.</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Genuine</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>Backscatter</source>
        <translation>Backscatter</translation>
    </message>
    <message>
        <source>Fake bounce</source>
        <translation>Falscher Rückläufer</translation>
    </message>
    <message>
        <source>Account misuse</source>
        <translation>Kontomissbrauch</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>Nicht zu sagen</translation>
    </message>
    <message>
        <source>Authentic</source>
        <translation>Authentisch</translation>
    </message>
    <message>
        <source>Forged sender</source>
        <translation>Gefälschter Absender</translation>
    </message>
    <message>
        <source>Altered on the way</source>
        <translation>Unterwegs verändert</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Verdächtig</translation>
    </message>
    <message>
        <source>Not verifiable</source>
        <translation>Nicht überprüfbar</translation>
    </message>
    <message>
        <source>You sent what came back.</source>
        <translation>Sie haben gesendet, was zurückkam.</translation>
    </message>
    <message>
        <source>The returned message left through the user&apos;s own systems; the report answers it.</source>
        <translation>Die zurückgegebene Nachricht ging über die eigenen Systeme des Benutzers hinaus; der Bericht antwortet darauf.</translation>
    </message>
    <message>
        <source>Somebody used your address as the sender, and the answer came to you.</source>
        <translation>Jemand hat Ihre Adresse als Absender benutzt, und die Antwort kam zu Ihnen.</translation>
    </message>
    <message>
        <source>A report or reply to mail with a forged reverse-path (RFC 5321 section 7.1).</source>
        <translation>Ein Bericht oder eine Antwort auf Mail mit gefälschtem Umschlagabsender (RFC 5321 section 7.1).</translation>
    </message>
    <message>
        <source>It only looks like a bounce. It wants to deceive you.</source>
        <translation>Es sieht nur aus wie ein Rückläufer. Es will Sie täuschen.</translation>
    </message>
    <message>
        <source>An ordinary message in the form of a delivery report; no report of RFC 3464 stands behind it.</source>
        <translation>Eine gewöhnliche Nachricht in der Form eines Zustellberichts; kein Bericht nach RFC 3464 steht dahinter.</translation>
    </message>
    <message>
        <source>The mail went through your own server, but you did not send it.</source>
        <translation>Die Mail ging über Ihren eigenen Server, aber Sie haben sie nicht gesendet.</translation>
    </message>
    <message>
        <source>Server-made proofs hold, but the account&apos;s owner did not submit the message.</source>
        <translation>Die Beweise des Servers gelten, aber der Inhaber des Kontos hat die Nachricht nicht eingeliefert.</translation>
    </message>
    <message>
        <source>The message does not say enough to decide.</source>
        <translation>Die Nachricht sagt nicht genug, um zu entscheiden.</translation>
    </message>
    <message>
        <source>No proof is valid and nothing contradicts: neither forged nor genuine can be claimed.</source>
        <translation>Kein Beweis gilt und nichts widerspricht: Weder gefälscht noch echt lässt sich behaupten.</translation>
    </message>
    <message>
        <source>It comes from whom it says.</source>
        <translation>Sie kommt von dem, den sie nennt.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain is confirmed.</source>
        <translation>Die Domain des Absenders ist bestätigt.</translation>
    </message>
    <message>
        <source>The sender&apos;s address is forged.</source>
        <translation>Die Adresse des Absenders ist gefälscht.</translation>
    </message>
    <message>
        <source>A positive contradiction: the sender&apos;s domain does not permit this client.</source>
        <translation>Ein positiver Widerspruch: Die Domain des Absenders erlaubt diesen Client nicht.</translation>
    </message>
    <message>
        <source>It was changed after it was signed, for example by a mailing list.</source>
        <translation>Sie wurde verändert, nachdem sie signiert war, zum Beispiel von einer Mailingliste.</translation>
    </message>
    <message>
        <source>Signed, then modified by an intermediary.</source>
        <translation>Signiert, dann von einer Zwischenstelle verändert.</translation>
    </message>
    <message>
        <source>Something in it does not fit, but that does not prove a forgery.</source>
        <translation>Etwas daran passt nicht, aber das beweist keine Fälschung.</translation>
    </message>
    <message>
        <source>Signs without proof: nothing above evidence class B decides.</source>
        <translation>Zeichen ohne Beweis: Nichts über Belegklasse B entscheidet.</translation>
    </message>
    <message>
        <source>Nothing in it proves who sent it.</source>
        <translation>Nichts darin beweist, wer sie gesendet hat.</translation>
    </message>
    <message>
        <source>No identity of the message can be confirmed or refuted.</source>
        <translation>Keine Identität der Nachricht lässt sich bestätigen oder widerlegen.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>bewiesen</translation>
    </message>
    <message>
        <source>Nothing is claimed: the evidence is not enough.</source>
        <translation>Nichts wird behauptet: Die Belege reichen nicht.</translation>
    </message>
    <message>
        <source>No claim: no evidence of class C, L or T decides.</source>
        <translation>Keine Aussage: Kein Beleg der Klassen C, L oder T entscheidet.</translation>
    </message>
    <message>
        <source>Some signs point this way, but it can still be otherwise.</source>
        <translation>Einige Zeichen weisen dahin, aber es kann noch anders sein.</translation>
    </message>
    <message>
        <source>Supported, but by evidence that a stranger could have written.</source>
        <translation>Gestützt, aber durch Belege, die ein Fremder geschrieben haben kann.</translation>
    </message>
    <message>
        <source>Very likely: facts that a stranger could not write point this way.</source>
        <translation>Sehr wahrscheinlich: Tatsachen, die ein Fremder nicht schreiben konnte, weisen dahin.</translation>
    </message>
    <message>
        <source>Decided by hosts that are trusted and by public records, not by cryptography.</source>
        <translation>Entschieden durch vertraute Hosts und öffentliche Einträge, nicht durch Kryptographie.</translation>
    </message>
    <message>
        <source>Proven: it rests on a signature or on your own records.</source>
        <translation>Bewiesen: Es beruht auf einer Signatur oder auf Ihren eigenen Aufzeichnungen.</translation>
    </message>
    <message>
        <source>Decided by cryptographic evidence or by a ledger that covers time and sender completely.</source>
        <translation>Entschieden durch kryptographische Belege oder durch ein Verzeichnis, das Zeit und Absender ganz abdeckt.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Own record</source>
        <translation>Eigene Aufzeichnung</translation>
    </message>
    <message>
        <source>Trusted server</source>
        <translation>Vertrauter Server</translation>
    </message>
    <message>
        <source>Says the bouncing server</source>
        <translation>Sagt der meldende Server</translation>
    </message>
    <message>
        <source>Says the sender</source>
        <translation>Sagt der Absender</translation>
    </message>
    <message>
        <source>Class C: a signature or message authentication code that was verified here.</source>
        <translation>Klasse C: eine Signatur oder ein Authentisierungscode, hier überprüft.</translation>
    </message>
    <message>
        <source>Your own records show it.</source>
        <translation>Ihre eigenen Aufzeichnungen zeigen es.</translation>
    </message>
    <message>
        <source>Class L: the ledger of sent mail or a log has it.</source>
        <translation>Klasse L: Das Verzeichnis der gesendeten Mail oder ein Protokoll enthält es.</translation>
    </message>
    <message>
        <source>Written by a server that you trust: a stranger could not write it.</source>
        <translation>Von einem Server geschrieben, dem Sie vertrauen: Ein Fremder konnte das nicht schreiben.</translation>
    </message>
    <message>
        <source>Class T: written by a host that is declared as own or trusted.</source>
        <translation>Klasse T: von einem Host geschrieben, der als eigener oder vertrauter erklärt ist.</translation>
    </message>
    <message>
        <source>Only the server that wrote this bounce says so.</source>
        <translation>Das sagt nur der Server, der diesen Rückläufer schrieb.</translation>
    </message>
    <message>
        <source>Class B: asserted by the bouncer; as good as the bouncer&apos;s own identity.</source>
        <translation>Klasse B: vom meldenden Host behauptet; so gut wie dessen eigene Identität.</translation>
    </message>
    <message>
        <source>Only the message itself says so: anybody can write that.</source>
        <translation>Das sagt nur die Nachricht selbst: So etwas kann jeder schreiben.</translation>
    </message>
    <message>
        <source>Class S: asserted by the sender; forgeable. It may support, never decide.</source>
        <translation>Klasse S: vom Absender behauptet; fälschbar. Es kann stützen, nie entscheiden.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>your own server</source>
        <translation>Ihr eigener Server</translation>
    </message>
    <message>
        <source>the recipient&apos;s mail server</source>
        <translation>der Mailserver des Empfängers</translation>
    </message>
    <message>
        <source>a server that accepts first and bounces later</source>
        <translation>ein Server, der erst annimmt und später zurückschickt</translation>
    </message>
    <message>
        <source>a forwarding server</source>
        <translation>ein weiterleitender Server</translation>
    </message>
    <message>
        <source>a backup mail server</source>
        <translation>ein Ersatz-Mailserver</translation>
    </message>
    <message>
        <source>an automatic reply</source>
        <translation>eine automatische Antwort</translation>
    </message>
    <message>
        <source>a challenge-response filter</source>
        <translation>ein Challenge-Response-Filter</translation>
    </message>
    <message>
        <source>a virus scanner&apos;s notice</source>
        <translation>die Meldung eines Virenscanners</translation>
    </message>
    <message>
        <source>a mailing list</source>
        <translation>eine Mailingliste</translation>
    </message>
    <message>
        <source>somebody who pretends to be a mail server</source>
        <translation>jemand, der sich als Mailserver ausgibt</translation>
    </message>
    <message>
        <source>An unnamed server</source>
        <translation>Ein ungenannter Server</translation>
    </message>
    <message>
        <source>Who wrote it is not known.</source>
        <translation>Wer es schrieb, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 wrote it: your own mail server, which could not deliver.</source>
        <translation>%1 schrieb es: Ihr eigener Mailserver, der nicht zustellen konnte.</translation>
    </message>
    <message>
        <source>%1 wrote it: an own host, reporting on mail in its own queue.</source>
        <translation>%1 schrieb es: ein eigener Host, der über Mail in seiner eigenen Warteschlange berichtet.</translation>
    </message>
    <message>
        <source>%1 wrote it: the mail server of the recipient.</source>
        <translation>%1 schrieb es: der Mailserver des Empfängers.</translation>
    </message>
    <message>
        <source>%1 wrote it: a mail exchanger of the recipient&apos;s domain.</source>
        <translation>%1 schrieb es: ein Mail-Exchanger der Domain des Empfängers.</translation>
    </message>
    <message>
        <source>%1 accepted the message and then bounced it. It should have rejected it during the SMTP dialogue (RFC 5321 section 6.2).</source>
        <translation>%1 nahm die Nachricht an und schickte sie dann zurück. Er hätte sie im SMTP-Dialog ablehnen sollen (RFC 5321 section 6.2).</translation>
    </message>
    <message>
        <source>%1 forwarded the message to another server, which refused it, and sent the failure on to you.</source>
        <translation>%1 leitete die Nachricht an einen anderen Server weiter, der sie ablehnte, und schickte den Fehler an Sie weiter.</translation>
    </message>
    <message>
        <source>%1 forwards mail with the original reverse-path and bounced the refusal of the next server. It should check the sender before it forwards, or rewrite it (SRS).</source>
        <translation>%1 leitet Mail mit dem ursprünglichen Umschlagabsender weiter und schickte die Ablehnung des nächsten Servers zurück. Er sollte den Absender vor dem Weiterleiten prüfen oder ihn umschreiben (SRS).</translation>
    </message>
    <message>
        <source>%1 is a stand-in mail server that does not know which mailboxes exist. It took the message and could not pass it on.</source>
        <translation>%1 ist ein Ersatz-Mailserver, der nicht weiß, welche Postfächer es gibt. Er nahm die Nachricht an und konnte sie nicht weitergeben.</translation>
    </message>
    <message>
        <source>%1 is a backup MX that accepts without recipient verification and bounces what the primary rejects.</source>
        <translation>%1 ist ein Backup-MX, der ohne Prüfung der Empfänger annimmt und zurückschickt, was der erste MX ablehnt.</translation>
    </message>
    <message>
        <source>%1 sent an automatic reply without asking whether the sender is real.</source>
        <translation>%1 schickte eine automatische Antwort, ohne zu fragen, ob der Absender echt ist.</translation>
    </message>
    <message>
        <source>%1 runs an autoresponder that answers unverified senders (RFC 3834 section 2).</source>
        <translation>%1 betreibt einen Autoresponder, der ungeprüften Absendern antwortet (RFC 3834 section 2).</translation>
    </message>
    <message>
        <source>%1 asks senders to confirm themselves, and so bothers strangers.</source>
        <translation>%1 lässt Absender sich bestätigen und belästigt so Fremde.</translation>
    </message>
    <message>
        <source>%1 runs a challenge-response filter, which challenges forged senders too.</source>
        <translation>%1 betreibt einen Challenge-Response-Filter, der auch gefälschte Absender befragt.</translation>
    </message>
    <message>
        <source>%1 found a virus and wrote to the forged sender about it.</source>
        <translation>%1 fand einen Virus und schrieb darüber dem gefälschten Absender.</translation>
    </message>
    <message>
        <source>%1 sends virus notices to the reverse-path, which malware forges as a rule.</source>
        <translation>%1 schickt Virenmeldungen an den Umschlagabsender, den Schadprogramme in der Regel fälschen.</translation>
    </message>
    <message>
        <source>%1 is a mailing list that answered the message.</source>
        <translation>%1 ist eine Mailingliste, die auf die Nachricht geantwortet hat.</translation>
    </message>
    <message>
        <source>%1 is a list manager that answers unverified senders.</source>
        <translation>%1 ist ein Listenmanager, der ungeprüften Absendern antwortet.</translation>
    </message>
    <message>
        <source>%1 is no mail server reporting a failure: the report is made up.</source>
        <translation>%1 ist kein Mailserver, der einen Fehler meldet: Der Bericht ist erfunden.</translation>
    </message>
    <message>
        <source>%1 handed the message over; it is unrelated to the system that the report names.</source>
        <translation>%1 übergab die Nachricht; er hat mit dem System, das der Bericht nennt, nichts zu tun.</translation>
    </message>
    <message>
        <source>Say which domains and addresses are yours.</source>
        <translation>Sagen Sie, welche Domains und Adressen Ihre sind.</translation>
    </message>
    <message>
        <source>Configure the own domains and addresses: without them no identity of the message can be judged.</source>
        <translation>Richten Sie die eigenen Domains und Adressen ein: Ohne sie ist keine Identität der Nachricht zu beurteilen.</translation>
    </message>
    <message>
        <source>Configure the trusted hosts and networks: they fix where the trusted part of the route ends.</source>
        <translation>Richten Sie die vertrauten Hosts und Netze ein: Sie legen fest, wo der vertraute Teil des Wegs endet.</translation>
    </message>
    <message>
        <source>Allow lookups in the domain name system.</source>
        <translation>Erlauben Sie Abfragen im Domain-Name-System.</translation>
    </message>
    <message>
        <source>Allow DNS: SPF, HELO and reverse names could not be checked without it.</source>
        <translation>Erlauben Sie DNS: SPF, HELO und Reverse-Namen waren ohne es nicht prüfbar.</translation>
    </message>
    <message>
        <source>Add the key with which your server tags its senders.</source>
        <translation>Tragen Sie den Schlüssel ein, mit dem Ihr Server Absender kennzeichnet.</translation>
    </message>
    <message>
        <source>Add the BATV key: the bounce came to a tagged address that cannot be verified without it.</source>
        <translation>Tragen Sie den BATV-Schlüssel ein: Der Rückläufer ging an eine gekennzeichnete Adresse, die ohne ihn nicht prüfbar ist.</translation>
    </message>
    <message>
        <source>Add the secret with which your server rewrites forwarded senders.</source>
        <translation>Tragen Sie das Geheimnis ein, mit dem Ihr Server weitergeleitete Absender umschreibt.</translation>
    </message>
    <message>
        <source>Add the SRS secret: the bounce came to a rewritten address that cannot be verified without it.</source>
        <translation>Tragen Sie das SRS-Geheimnis ein: Der Rückläufer ging an eine umgeschriebene Adresse, die ohne es nicht prüfbar ist.</translation>
    </message>
    <message>
        <source>Let your server tag all mail that leaves: from then on every forged bounce can be told at once.</source>
        <translation>Lassen Sie Ihren Server alle ausgehende Mail kennzeichnen: Von da an ist jeder gefälschte Rückläufer sofort zu erkennen.</translation>
    </message>
    <message>
        <source>Tag (BATV) or sign (DKIM) all outgoing mail: from then on a missing tag is proof.</source>
        <translation>Kennzeichnen (BATV) oder signieren (DKIM) Sie alle ausgehende Mail: Von da an ist ein fehlendes Kennzeichen ein Beweis.</translation>
    </message>
    <message>
        <source>Publish which servers may send for your domain, and that no other may.</source>
        <translation>Veröffentlichen Sie, welche Server für Ihre Domain senden dürfen, und dass kein anderer es darf.</translation>
    </message>
    <message>
        <source>Publish an SPF record that ends in -all (RFC 7208 section 8.4): the injection point can then be judged.</source>
        <translation>Veröffentlichen Sie einen SPF-Eintrag, der auf -all endet (RFC 7208 section 8.4): Dann ist der Einlieferungspunkt zu beurteilen.</translation>
    </message>
    <message>
        <source>Let the program see what you sent: your Sent folder, or the server&apos;s log.</source>
        <translation>Lassen Sie das Programm sehen, was Sie gesendet haben: Ihren Ordner Gesendet oder das Protokoll des Servers.</translation>
    </message>
    <message>
        <source>Add a ledger (Sent folder or server log) that covers the time and the sender.</source>
        <translation>Fügen Sie ein Verzeichnis (Ordner Gesendet oder Serverprotokoll) hinzu, das Zeit und Absender abdeckt.</translation>
    </message>
    <message>
        <source>Ask the other side for the complete message that came back.</source>
        <translation>Bitten Sie die andere Seite um die vollständige Nachricht, die zurückkam.</translation>
    </message>
    <message>
        <source>Ask the bouncer&apos;s postmaster for the full original with its header.</source>
        <translation>Bitten Sie den Postmaster des meldenden Hosts um das vollständige Original mit seinem Kopf.</translation>
    </message>
    <message>
        <source>Ask the person whether they wrote to that recipient at that time.</source>
        <translation>Fragen Sie die Person, ob sie diesem Empfänger zu dieser Zeit geschrieben hat.</translation>
    </message>
    <message>
        <source>Ask whoever runs your mail server whether it sent the message.</source>
        <translation>Fragen Sie, wer Ihren Mailserver betreibt, ob er die Nachricht gesendet hat.</translation>
    </message>
    <message>
        <source>Look for the queue id or the recipient in the outgoing server&apos;s log of that day.</source>
        <translation>Suchen Sie die Queue-ID oder den Empfänger im Protokoll des ausgehenden Servers von diesem Tag.</translation>
    </message>
    <message>
        <source>Check the signature of your own domain in the message that came back.</source>
        <translation>Prüfen Sie die Signatur Ihrer eigenen Domain in der Nachricht, die zurückkam.</translation>
    </message>
    <message>
        <source>Verify the own DKIM signature over the returned original (RFC 6376 section 6).</source>
        <translation>Prüfen Sie die eigene DKIM-Signatur über das zurückgegebene Original (RFC 6376 section 6).</translation>
    </message>
    <message>
        <source>Add the key that your server signed with at that time.</source>
        <translation>Fügen Sie den Schlüssel hinzu, mit dem Ihr Server damals unterschrieb.</translation>
    </message>
    <message>
        <source>Add the archived DKIM key: the selector is gone from DNS, and the signature cannot be verified without it.</source>
        <translation>Den aufbewahrten DKIM-Schlüssel hinzufügen: Der Selektor steht nicht mehr im DNS, und ohne ihn ist die Signatur nicht prüfbar.</translation>
    </message>
    <message>
        <source>Publish that mail which is not provably from your domain is to be refused.</source>
        <translation>Veröffentlichen Sie, dass Mail abzuweisen ist, die nicht nachweislich von Ihrer Domain kommt.</translation>
    </message>
    <message>
        <source>Publish a DMARC policy of quarantine or reject (RFC 9989 section 4.7): receivers can then refuse what they now bounce.</source>
        <translation>Eine DMARC-Regel quarantine oder reject veröffentlichen (RFC 9989 section 4.7): Empfänger können dann abweisen, was sie jetzt zurücksenden.</translation>
    </message>
    <message>
        <source>Checked with a key: it cannot be made up.</source>
        <translation>Mit einem Schlüssel geprüft: Es lässt sich nicht erfinden.</translation>
    </message>
    <message>
        <source>Proven: it rests on a signature or mark that was checked with a key.</source>
        <translation>Bewiesen: Es beruht auf einer Signatur oder einem Kennzeichen, das mit einem Schlüssel geprüft wurde.</translation>
    </message>
    <message>
        <source>Decided by cryptographic evidence.</source>
        <translation>Entschieden durch kryptographische Belege.</translation>
    </message>
    <message>
        <source>Proven: it rests on your own complete records.</source>
        <translation>Bewiesen: Es beruht auf Ihren eigenen vollständigen Aufzeichnungen.</translation>
    </message>
    <message>
        <source>Decided by a ledger that covers time and sender completely.</source>
        <translation>Entschieden durch ein Verzeichnis, das Zeit und Absender ganz abdeckt.</translation>
    </message>
    <message>
        <source>Very likely: something that was checked with a key points this way, though it does not cover everything.</source>
        <translation>Sehr wahrscheinlich: Etwas, das mit einem Schlüssel geprüft wurde, weist dahin, auch wenn es nicht alles abdeckt.</translation>
    </message>
    <message>
        <source>Very likely: what is known about your own mail points this way.</source>
        <translation>Sehr wahrscheinlich: Was über Ihre eigene Mail bekannt ist, weist dahin.</translation>
    </message>
    <message>
        <source>Decided by what is recorded about the own mail (class L), not by cryptography.</source>
        <translation>Entschieden durch das, was über die eigene Mail vermerkt ist (Klasse L), nicht durch Kryptographie.</translation>
    </message>
    <message>
        <source>Very likely: what the bouncing server noted and what is published point this way.</source>
        <translation>Sehr wahrscheinlich: Was der meldende Server vermerkt hat und was veröffentlicht ist, weist dahin.</translation>
    </message>
    <message>
        <source>Decided by what the bouncer recorded (class B), held against public records; not by cryptography.</source>
        <translation>Entschieden durch das, was der meldende Host vermerkt hat (Klasse B), verglichen mit öffentlichen Einträgen; nicht durch Kryptographie.</translation>
    </message>
    <message>
        <source>Very likely: what the message itself shows points this way.</source>
        <translation>Sehr wahrscheinlich: Was die Nachricht selbst zeigt, weist dahin.</translation>
    </message>
    <message>
        <source>Decided by the message&apos;s own content (class S), held against public records; not by cryptography.</source>
        <translation>Entschieden durch den Inhalt der Nachricht selbst (Klasse S), verglichen mit öffentlichen Einträgen; nicht durch Kryptographie.</translation>
    </message>
    <message>
        <source>Some signs point this way, and one of them was checked with a key; but it can still be otherwise.</source>
        <translation>Einige Zeichen weisen dahin, und eines davon wurde mit einem Schlüssel geprüft; aber es kann noch anders sein.</translation>
    </message>
    <message>
        <source>Supported by a key that was verified, but what it does not bind leaves other explanations open.</source>
        <translation>Gestützt durch einen geprüften Schlüssel, aber was er nicht bindet, lässt andere Erklärungen offen.</translation>
    </message>
    <message>
        <source>Some signs point this way, what is known about your own mail among them; but it can still be otherwise.</source>
        <translation>Einige Zeichen weisen dahin, darunter, was über Ihre eigene Mail bekannt ist; aber es kann noch anders sein.</translation>
    </message>
    <message>
        <source>Supported by what is recorded about the own mail (class L), but other explanations remain.</source>
        <translation>Gestützt durch das, was über die eigene Mail vermerkt ist (Klasse L), aber andere Erklärungen bleiben.</translation>
    </message>
    <message>
        <source>Supported by hosts that are trusted and by public records, but other explanations remain.</source>
        <translation>Gestützt durch vertraute Hosts und öffentliche Einträge, aber andere Erklärungen bleiben.</translation>
    </message>
    <message>
        <source>Say which mail servers take in your mail.</source>
        <translation>Geben Sie an, welche Mailserver Ihre Post annehmen.</translation>
    </message>
    <message>
        <source>Say from which servers your mail leaves.</source>
        <translation>Geben Sie an, von welchen Servern Ihre Post hinausgeht.</translation>
    </message>
    <message>
        <source>Configure the outbound networks: whether the injection point is one of them decides.</source>
        <translation>Ausgehende Netze einrichten: Es entscheidet, ob der Einlieferungspunkt in einem davon liegt.</translation>
    </message>
    <message>
        <source>Decided with the help of a key that was verified; what it does not bind rests on weaker evidence.</source>
        <translation>Entschieden mit Hilfe eines geprüften Schlüssels; was er nicht bindet, beruht auf schwächeren Belegen.</translation>
    </message>
    <message>
        <source>Add the key with which your server stamps what you send.</source>
        <translation>Fügen Sie den Schlüssel hinzu, mit dem Ihr Server stempelt, was Sie senden.</translation>
    </message>
    <message>
        <source>Add the MAC key: the original carries a stamp in our name that cannot be verified without it.</source>
        <translation>MAC-Schlüssel hinzufügen: Das Original trägt einen Stempel in unserem Namen, der sich ohne ihn nicht prüfen lässt.</translation>
    </message>
    <message>
        <source>It should find out whether the mailbox exists, and whether the sender may send, before it says yes. Then it would refuse at once, and no stranger would hear of it.</source>
        <translation>Er sollte prüfen, ob es das Postfach gibt und ob der Absender senden darf, bevor er ja sagt. Dann lehnte er gleich ab, und kein Fremder erführe davon.</translation>
    </message>
    <message>
        <source>It should verify recipient, SPF and DMARC before it answers RCPT TO or the end of DATA: with 250 it takes the responsibility for a report (RFC 5321 sections 6.1 and 6.2, RFC 7208 section 8.4, RFC 9989 section 5.4).</source>
        <translation>Er sollte Empfänger, SPF und DMARC prüfen, bevor er auf RCPT TO oder das Ende von DATA antwortet: Mit 250 übernimmt er die Verantwortung für einen Bericht (RFC 5321 Abschnitte 6.1 und 6.2, RFC 7208 Abschnitt 8.4, RFC 9989 Abschnitt 5.4).</translation>
    </message>
    <message>
        <source>It should check the sender before it forwards, and name itself as the sender of what it passes on.</source>
        <translation>Er sollte den Absender prüfen, bevor er weiterleitet, und sich selbst als Absender des Weitergeleiteten nennen.</translation>
    </message>
    <message>
        <source>It should refuse what fails SPF or DMARC at its own door, rewrite the reverse-path of what it forwards (SRS; RFC 7208 appendix D.2), and not report refusals to an unverified one (RFC 5321 sections 3.9.1 and 6.2).</source>
        <translation>Er sollte an der eigenen Tür abweisen, was an SPF oder DMARC scheitert, den Umschlagabsender des Weitergeleiteten umschreiben (SRS; RFC 7208 Anhang D.2) und Ablehnungen keinem ungeprüften Absender melden (RFC 5321 Abschnitte 3.9.1 und 6.2).</translation>
    </message>
    <message>
        <source>It should know the mailboxes of the server for which it stands in, or ask that server first.</source>
        <translation>Er sollte die Postfächer des Servers kennen, für den er einspringt, oder diesen zuerst fragen.</translation>
    </message>
    <message>
        <source>A backup MX needs the recipients and the policy of the primary (recipient verification, or the same tables), so that it refuses what the primary would refuse (RFC 5321 sections 5.1 and 6.2).</source>
        <translation>Ein Ersatz-MX braucht Empfänger und Regeln des Hauptservers (Empfängerprüfung oder dieselben Tabellen), um abzuweisen, was dieser abwiese (RFC 5321 Abschnitte 5.1 und 6.2).</translation>
    </message>
    <message>
        <source>It should answer only mail whose sender has been verified, and each sender only once in a week.</source>
        <translation>Er sollte nur auf Post antworten, deren Absender geprüft ist, und jedem Absender nur einmal in der Woche.</translation>
    </message>
    <message>
        <source>It should answer verified senders only, at the reverse-path, with a null reverse-path and Auto-Submitted, once per sender and period (RFC 3834 sections 2, 3 and 4; RFC 5230 section 4.6).</source>
        <translation>Er sollte nur geprüften Absendern antworten, an den Umschlagabsender, mit leerem eigenen und Auto-Submitted, einmal je Absender und Zeitraum (RFC 3834 Abschnitte 2, 3 und 4; RFC 5230 Abschnitt 4.6).</translation>
    </message>
    <message>
        <source>It should refuse what it does not want, instead of asking strangers whose address was forged.</source>
        <translation>Er sollte ablehnen, was er nicht will, statt Fremde zu fragen, deren Adresse gefälscht wurde.</translation>
    </message>
    <message>
        <source>It should challenge only what passes SPF or DMARC, or refuse in the SMTP dialogue: a challenge is an automatic response too (RFC 3834 section 2, RFC 5321 section 6.2).</source>
        <translation>Er sollte nur befragen, was SPF oder DMARC besteht, oder im SMTP-Dialog ablehnen: Auch eine Rückfrage ist eine automatische Antwort (RFC 3834 Abschnitt 2, RFC 5321 Abschnitt 6.2).</translation>
    </message>
    <message>
        <source>It should throw such a message away or refuse it: viruses nearly always forge their sender.</source>
        <translation>Er sollte eine solche Nachricht wegwerfen oder ablehnen: Viren fälschen fast immer ihren Absender.</translation>
    </message>
    <message>
        <source>Malware forges the reverse-path: reject during the dialogue, or drop without notice (RFC 5321 section 6.2), and notify own users only (RFC 3834 section 2).</source>
        <translation>Schadsoftware fälscht den Umschlagabsender: im Dialog ablehnen oder ohne Mitteilung verwerfen (RFC 5321 Abschnitt 6.2) und nur eigene Benutzer benachrichtigen (RFC 3834 Abschnitt 2).</translation>
    </message>
    <message>
        <source>It should refuse mail of strangers at once, instead of writing to them.</source>
        <translation>Sie sollte Post von Fremden gleich ablehnen, statt ihnen zu schreiben.</translation>
    </message>
    <message>
        <source>It should refuse non-members in the SMTP dialogue, or answer only verified senders, and rarely (RFC 3834 section 2, RFC 5321 section 6.2).</source>
        <translation>Sie sollte Nichtmitglieder im SMTP-Dialog abweisen oder nur geprüften Absendern und selten antworten (RFC 3834 Abschnitt 2, RFC 5321 Abschnitt 6.2).</translation>
    </message>
    <message>
        <source>Name my domain…</source>
        <translation>Meine Domain nennen …</translation>
    </message>
    <message>
        <source>Name my servers…</source>
        <translation>Meine Server nennen …</translation>
    </message>
    <message>
        <source>Allow lookups</source>
        <translation>Abfragen erlauben</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Schlüssel hinzufügen …</translation>
    </message>
    <message>
        <source>Add a secret…</source>
        <translation>Geheimnis hinzufügen …</translation>
    </message>
    <message>
        <source>Add what I sent…</source>
        <translation>Gesendetes hinzufügen …</translation>
    </message>
    <message>
        <source>Import old keys…</source>
        <translation>Alte Schlüssel einlesen …</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>a provider&apos;s outgoing server</source>
        <translation>Ausgangsserver eines Anbieters</translation>
    </message>
    <message>
        <source>%1 wrote it: an outgoing server, which takes mail from its customers and could not deliver this.</source>
        <translation>%1 hat es geschrieben: ein Ausgangsserver, der Post seiner Kunden annimmt und diese nicht zustellen konnte.</translation>
    </message>
    <message>
        <source>%1 wrote it: a smarthost or submission server (RFC 6409).</source>
        <translation>%1 hat es geschrieben: ein Smarthost oder Einlieferungsserver (RFC 6409).</translation>
    </message>
    <message>
        <source>%1 wrote it: it had taken the message and could not deliver it.</source>
        <translation>%1 hat es geschrieben: Er hatte die Nachricht angenommen und konnte sie nicht zustellen.</translation>
    </message>
    <message>
        <source>%1 accepted the message and reported the failure later (RFC 5321 section 6.1).</source>
        <translation>%1 hat die Nachricht angenommen und den Fehlschlag später gemeldet (RFC 5321 Abschnitt 6.1).</translation>
    </message>
    <message>
        <source>%1 wrote it: it had taken the message and could not pass it on.</source>
        <translation>%1 hat es geschrieben: Er hatte die Nachricht angenommen und konnte sie nicht weitergeben.</translation>
    </message>
    <message>
        <source>%1 accepted the message for another host, which did not take it.</source>
        <translation>%1 hat die Nachricht für einen anderen Host angenommen, der sie nicht nahm.</translation>
    </message>
    <message>
        <source>%1 forwarded the message to another server, which refused it.</source>
        <translation>%1 hat die Nachricht an einen anderen Server weitergeleitet, der sie ablehnte.</translation>
    </message>
    <message>
        <source>%1 forwarded the message and reported the refusal of the next server.</source>
        <translation>%1 hat die Nachricht weitergeleitet und die Ablehnung des nächsten Servers gemeldet.</translation>
    </message>
    <message>
        <source>%1 sent an automatic reply.</source>
        <translation>%1 hat automatisch geantwortet.</translation>
    </message>
    <message>
        <source>%1 asks senders to confirm themselves.</source>
        <translation>%1 verlangt von Absendern, sich zu bestätigen.</translation>
    </message>
    <message>
        <source>%1 says that it found a virus.</source>
        <translation>%1 sagt, dass es einen Virus gefunden hat.</translation>
    </message>
    <message>
        <source>Save the message as .eml, or open its mailbox here: an Outlook file lacks what was signed.</source>
        <translation>Speichern Sie die Nachricht als .eml, oder öffnen Sie ihr Postfach hier: Einer Outlook-Datei fehlt, was signiert wurde.</translation>
    </message>
    <message>
        <source>Get the original octets (.eml, message source, IMAP): a .msg file does not hold what DKIM and ARC sign.</source>
        <translation>Die ursprünglichen Oktette beschaffen (.eml, Quelltext, IMAP): Eine .msg-Datei enthält nicht, was DKIM und ARC signieren.</translation>
    </message>
    <message>
        <source>%1 accepted the message and returned it only later.</source>
        <translation>%1 nahm die Nachricht an und gab sie erst später zurück.</translation>
    </message>
    <message>
        <source>%1 wrote it: your own mail server.</source>
        <translation>%1 hat es geschrieben: Ihr eigener Mailserver.</translation>
    </message>
    <message>
        <source>%1 wrote it: an outgoing server, which takes mail from its customers.</source>
        <translation>%1 hat es geschrieben: ein Ausgangsserver, der Post seiner Kunden annimmt.</translation>
    </message>
    <message>
        <source>%1 wrote it: it has taken the message, and goes on trying to pass it on.</source>
        <translation>%1 hat es geschrieben: Er hat die Nachricht angenommen und versucht weiter, sie weiterzugeben.</translation>
    </message>
    <message>
        <source>%1 has the message in its queue, and goes on trying (RFC 5321 section 4.5.4.1).</source>
        <translation>%1 hat die Nachricht in der Warteschlange und versucht es weiter (RFC 5321 section 4.5.4.1).</translation>
    </message>
    <message>
        <source>Do you remember writing to that recipient at that time? Then it is most likely yours.</source>
        <translation>Erinnern Sie sich, diesem Empfänger um diese Zeit geschrieben zu haben? Dann stammt sie höchstwahrscheinlich von Ihnen.</translation>
    </message>
</context>
<context>
    <name>WindowCommandLine</name>
    <message>
        <source>--size %1: a width and a height are wanted, as 900x700</source>
        <translation>--size %1: Breite und Höhe werden gebraucht, wie 900x700</translation>
    </message>
    <message>
        <source>Tells forged bounces from genuine ones, with the evidence.</source>
        <translation>Unterscheidet gefälschte Rückläufer von echten, mit Belegen.</translation>
    </message>
    <message>
        <source>Messages to open, or folders of them.</source>
        <translation>Nachrichten, die geöffnet werden, oder Ordner davon.</translation>
    </message>
    <message>
        <source>Open the demo mailbox.</source>
        <translation>Das Demo-Postfach öffnen.</translation>
    </message>
    <message>
        <source>Open nothing.</source>
        <translation>Nichts öffnen.</translation>
    </message>
    <message>
        <source>Write a picture of the window to FILE (PNG) and end.</source>
        <translation>Ein Bild des Fensters in DATEI schreiben (PNG) und beenden.</translation>
    </message>
    <message>
        <source>Which of the opened messages to show; the first is 1.</source>
        <translation>Welche der geöffneten Nachrichten gezeigt wird; die erste ist 1.</translation>
    </message>
    <message>
        <source>With --screenshot: show this part of the settings: identity, servers, dns or keys.</source>
        <translation>Mit --screenshot: diesen Teil der Einstellungen zeigen: identity, servers, dns oder keys.</translation>
    </message>
    <message>
        <source>With --screenshot: show the first evidence that decides.</source>
        <translation>Mit --screenshot: den ersten Beleg zeigen, der entscheidet.</translation>
    </message>
    <message>
        <source>light or dark, instead of the desktop&apos;s.</source>
        <translation>light (hell) oder dark (dunkel) statt dem der Arbeitsumgebung.</translation>
    </message>
    <message>
        <source>Size of the window, as 900x700.</source>
        <translation>Größe des Fensters, wie 900x700.</translation>
    </message>
    <message>
        <source>How large everything is drawn, as 2.</source>
        <translation>Wie groß alles gezeichnet wird, wie 2.</translation>
    </message>
    <message>
        <source>Language of the window, as de.</source>
        <translation>Sprache des Fensters, wie de.</translation>
    </message>
    <message>
        <source>Lay the window out from right to left.</source>
        <translation>Das Fenster von rechts nach links anordnen.</translation>
    </message>
    <message>
        <source>End as soon as the answers, or the first row of a mailbox, are on the screen, for measuring.</source>
        <translation>Beenden, sobald die Antworten oder die erste Zeile eines Postfachs auf dem Bildschirm sind, zum Messen.</translation>
    </message>
    <message>
        <source>Use the words for the helpdesk.</source>
        <translation>Die Worte für den Helpdesk benutzen.</translation>
    </message>
    <message>
        <source>--theme %1: there is light and dark</source>
        <translation>--theme %1: Es gibt light und dark</translation>
    </message>
    <message>
        <source>The page to show: answer, trip, route, checks or source; with mailbox, all files as one mailbox.</source>
        <translation>Die Seite, die gezeigt wird: answer, trip, route, checks oder source; mit mailbox alle Dateien als ein Postfach.</translation>
    </message>
    <message>
        <source>With --page mailbox: show the messages that fit, as verdict:backscatter.</source>
        <translation>Mit --page mailbox: die Nachrichten zeigen, die passen, wie verdict:backscatter.</translation>
    </message>
    <message>
        <source>Ask for a mailbox to open.</source>
        <translation>Nach einem Postfach fragen, das geöffnet werden soll.</translation>
    </message>
    <message>
        <source>Ask for a folder to scan.</source>
        <translation>Nach einem Ordner fragen, der durchsucht werden soll.</translation>
    </message>
    <message>
        <source>--page %1: there is answer, trip, route, checks, source and mailbox</source>
        <translation>--page %1: Es gibt answer, trip, route, checks, source und mailbox</translation>
    </message>
    <message>
        <source>--page mailbox: name a mailbox file or a folder, or choose one with --open-mailbox</source>
        <translation>--page mailbox: Nennen Sie eine Postfachdatei oder einen Ordner, oder wählen Sie mit --open-mailbox eins aus</translation>
    </message>
</context>
</TS>
