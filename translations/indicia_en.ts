<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountWords</name>
    <message numerus="yes">
        <source>%Ln folder(s) of %1</source>
        <translation>
            <numerusform>%Ln folder of %1</numerusform>
            <numerusform>%Ln folders of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message numerus="yes">
        <source>The keyword %1 is set on %Ln message(s) in %2.</source>
        <translation>
            <numerusform>The keyword %1 is set on %Ln message in %2.</numerusform>
            <numerusform>The keyword %1 is set on %Ln messages in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) of %2 are copied to %1, and stay where they are.</source>
        <translation>
            <numerusform>%Ln message of %2 is copied to %1, and stays where it is.</numerusform>
            <numerusform>%Ln messages of %2 are copied to %1, and stay where they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are too many messages at once: at most %Ln.</source>
        <translation>
            <numerusform>These are too many messages at once: at most %Ln.</numerusform>
            <numerusform>These are too many messages at once: at most %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) have it already.</source>
        <translation>
            <numerusform>%Ln message has it already.</numerusform>
            <numerusform>%Ln messages have it already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are not there any more.</source>
        <translation>
            <numerusform>%Ln message is not there any more.</numerusform>
            <numerusform>%Ln messages are not there any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) of %2 were copied to %1.</source>
        <translation>
            <numerusform>%Ln message of %2 was copied to %1.</numerusform>
            <numerusform>%Ln messages of %2 were copied to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) in %2 have the keyword %1 now.</source>
        <translation>
            <numerusform>%Ln message in %2 has the keyword %1 now.</numerusform>
            <numerusform>%Ln messages in %2 have the keyword %1 now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln message(s) it is not known.</source>
        <translation>
            <numerusform>Of %Ln message it is not known.</numerusform>
            <numerusform>Of %Ln messages it is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies were deleted from %1.</source>
        <translation>
            <numerusform>%Ln copy was deleted from %1.</numerusform>
            <numerusform>%Ln copies were deleted from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The keyword %1 was taken off %Ln message(s) in %2.</source>
        <translation>
            <numerusform>The keyword %1 was taken off %Ln message in %2.</numerusform>
            <numerusform>The keyword %1 was taken off %Ln messages in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln message(s) it was never known whether they were copied: what is not known is not deleted. Look into %1.</source>
        <translation>
            <numerusform>Of %Ln message it was never known whether it was copied: what is not known is not deleted. Look into %1.</numerusform>
            <numerusform>Of %Ln messages it was never known whether they were copied: what is not known is not deleted. Look into %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln not known</source>
        <translation>
            <numerusform>%1, %Ln not known</numerusform>
            <numerusform>%1, %Ln not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloodReport</name>
    <message numerus="yes">
        <source>Made by Indicia on %1 from %Ln message(s).</source>
        <translation>
            <numerusform>Made by Indicia on %1 from %Ln message.</numerusform>
            <numerusform>Made by Indicia on %1 from %Ln messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more message(s) of this mailbox were not judged yet when this was written, and are not counted.</source>
        <translation>
            <numerusform>%Ln more message of this mailbox was not judged yet when this was written, and is not counted.</numerusform>
            <numerusform>%Ln more messages of this mailbox were not judged yet when this was written, and are not counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Indicia::AccountDesk</name>
    <message numerus="yes">
        <source>%Ln marked message(s)</source>
        <translation>
            <numerusform>%Ln marked message</numerusform>
            <numerusform>%Ln marked messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %Ln message(s) that are shown and judged forged</source>
        <translation>
            <numerusform>the %Ln message that is shown and judged forged</numerusform>
            <numerusform>all %Ln messages that are shown and judged forged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%Ln of them not judged forged)</source>
        <translation>
            <numerusform>(%Ln of them not judged forged)</numerusform>
            <numerusform>(%Ln of them not judged forged)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Indicia::AccountDialog</name>
    <message numerus="yes">
        <source>At most %Ln folder(s) are watched: tick fewer of them</source>
        <translation>
            <numerusform>At most %Ln folder is watched: tick fewer of them</numerusform>
            <numerusform>At most %Ln folders are watched: tick fewer of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln folder</numerusform>
            <numerusform>%Ln folders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Indicia::ActionDialog</name>
    <message numerus="yes">
        <source>%Ln more folder(s) were not begun with.</source>
        <translation>
            <numerusform>%Ln more folder was not begun with.</numerusform>
            <numerusform>%Ln more folders were not begun with.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Indicia::ChecksModel</name>
    <message numerus="yes">
        <source>%n lookup(s)</source>
        <translation>
            <numerusform>%n lookup</numerusform>
            <numerusform>%n lookups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Indicia::EnqueueCommand</name>
    <message numerus="yes">
        <source>%n message(s) were put there</source>
        <translation>
            <numerusform>%n message was put there</numerusform>
            <numerusform>%n messages were put there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Indicia::InsightPanel</name>
    <message numerus="yes">
        <source>A flood is at least %n bounces that have something in common. There is none.</source>
        <translation>
            <numerusform>A flood is at least %n bounce that has something in common. There is none.</numerusform>
            <numerusform>A flood is at least %n bounces that have something in common. There is none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A flood is at least %n bounces that have something in common. None is seen so far.</source>
        <translation>
            <numerusform>A flood is at least %n bounce that has something in common. None is seen so far.</numerusform>
            <numerusform>A flood is at least %n bounces that have something in common. None is seen so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Indicia::LedgerSourcesModel</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Indicia::MailboxDesk</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more folder(s) could not be read.</source>
        <translation>
            <numerusform>%Ln more folder could not be read.</numerusform>
            <numerusform>%Ln more folders could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Indicia::MailboxPage</name>
    <message numerus="yes">
        <source>%Ln row(s) were copied.</source>
        <translation>
            <numerusform>%Ln row was copied.</numerusform>
            <numerusform>%Ln rows were copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln message(s)</source>
        <translation>
            <numerusform>Export %Ln message</numerusform>
            <numerusform>Export %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were written.</source>
        <translation>
            <numerusform>%Ln message was written.</numerusform>
            <numerusform>%Ln messages were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln message(s)</source>
        <translation>
            <numerusform>%1 of %Ln message</numerusform>
            <numerusform>%1 of %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) that are not judged yet were left out.</source>
        <translation>
            <numerusform>%Ln message that is not judged yet was left out.</numerusform>
            <numerusform>%Ln messages that are not judged yet were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %1 of %Ln message(s) are judged, the others only listed.</source>
        <translation>
            <numerusform>Stopped: %1 of %Ln message is judged.</numerusform>
            <numerusform>Stopped: %1 of %Ln messages are judged, the others only listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln message(s) are judged, the others only listed.</source>
        <translation>
            <numerusform>%1 of %Ln message is judged.</numerusform>
            <numerusform>%1 of %Ln messages are judged, the others only listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filtering %Ln message(s)…</source>
        <translation>
            <numerusform>Filtering %Ln message…</numerusform>
            <numerusform>Filtering %Ln messages…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sorting %Ln message(s)…</source>
        <translation>
            <numerusform>Sorting %Ln message…</numerusform>
            <numerusform>Sorting %Ln messages…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Indicia::MainWindow</name>
    <message numerus="yes">
        <source>Only the first %n message(s) were opened.</source>
        <translation>
            <numerusform>Only the first %n message were opened.</numerusform>
            <numerusform>Only the first %n messages were opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were added.</source>
        <translation>
            <numerusform>%n key was added.</numerusform>
            <numerusform>%n keys were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln new message</numerusform>
            <numerusform>%Ln new messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) attached to it: opened too.</source>
        <translation>
            <numerusform>%Ln message is attached to it: opened too.</numerusform>
            <numerusform>%Ln messages are attached to it: opened too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Indicia::ScanMeter</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Indicia::SentMailPage</name>
    <message numerus="yes">
        <source>%Ln message(s) were entered.</source>
        <translation>
            <numerusform>%Ln message was entered.</numerusform>
            <numerusform>%Ln messages were entered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Indicia::SourcePage</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Indicia::TeamPage</name>
    <message numerus="yes">
        <source>It can be used. It knows %Ln mailbox(es).</source>
        <translation>
            <numerusform>It can be used. It knows %Ln mailbox.</numerusform>
            <numerusform>It can be used. It knows %Ln mailboxes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Indicia::WorkCommand</name>
    <message numerus="yes">
        <source>%n message(s) wait there under another context: the options of this worker are not those with which they were put there</source>
        <translation>
            <numerusform>%n message waits there under another context: the options of this worker are not those with which it was put there</numerusform>
            <numerusform>%n messages wait there under another context: the options of this worker are not those with which they were put there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are put aside: three workers have died of each, or were killed at it</source>
        <translation>
            <numerusform>%n message is put aside: three workers have died of it, or were killed at it</numerusform>
            <numerusform>%n messages are put aside: three workers have died of each, or were killed at it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundTripModel</name>
    <message numerus="yes">
        <source>%n more station(s)</source>
        <translation>
            <numerusform>%n more station</numerusform>
            <numerusform>%n more stations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more on the page Route</source>
        <translation>
            <numerusform>and %n more on the page Route</numerusform>
            <numerusform>and %n more on the page Route</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignatureOutline</name>
    <message numerus="yes">
        <source>%n lookup(s)</source>
        <translation>
            <numerusform>%n lookup</numerusform>
            <numerusform>%n lookups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s)</source>
        <translation>
            <numerusform>%n bit</numerusform>
            <numerusform>%n bits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyWords</name>
    <message numerus="yes">
        <source>%Ln message(s), and no bounce among them.</source>
        <translation>
            <numerusform>%Ln message, and it is no bounce.</numerusform>
            <numerusform>%Ln messages, and no bounce among them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bounce(s) came, all for mail that you never sent.</source>
        <translation>
            <numerusform>%Ln bounce came, for mail that you never sent.</numerusform>
            <numerusform>%Ln bounces came, all for mail that you never sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bounce(s) came, %1 of them for mail that you never sent.</source>
        <translation>
            <numerusform>%Ln bounce came, %1 of them for mail that you never sent.</numerusform>
            <numerusform>%Ln bounces came, %1 of them for mail that you never sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bounce(s) came, all for mail that you sent.</source>
        <translation>
            <numerusform>%Ln bounce came, for mail that you sent.</numerusform>
            <numerusform>%Ln bounces came, all for mail that you sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bounce(s) came; none is known to be for mail that you never sent.</source>
        <translation>
            <numerusform>%Ln bounce came; it is not known to be for mail that you never sent.</numerusform>
            <numerusform>%Ln bounces came; none is known to be for mail that you never sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mail in the name of %1 came back %Ln time(s) (%2).</source>
        <translation>
            <numerusform>Mail in the name of %1 came back %Ln time (%2).</numerusform>
            <numerusform>Mail in the name of %1 came back %Ln times (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mail that was sent from the network %1 came back %Ln time(s) (%2).</source>
        <translation>
            <numerusform>Mail that was sent from the network %1 came back %Ln time (%2).</numerusform>
            <numerusform>Mail that was sent from the network %1 came back %Ln times (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mail with the subject “%1” came back %Ln time(s) (%2).</source>
        <translation>
            <numerusform>Mail with the subject “%1” came back %Ln time (%2).</numerusform>
            <numerusform>Mail with the subject “%1” came back %Ln times (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server %1 answered %Ln time(s) (%2).</source>
        <translation>
            <numerusform>The server %1 answered %Ln time (%2).</numerusform>
            <numerusform>The server %1 answered %Ln times (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mail to %1 came back %Ln time(s) (%2).</source>
        <translation>
            <numerusform>Mail to %1 came back %Ln time (%2).</numerusform>
            <numerusform>Mail to %1 came back %Ln times (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln message(s) (%2).</source>
        <translation>
            <numerusform>%1: %Ln message (%2).</numerusform>
            <numerusform>%1: %Ln messages (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was sent from %Ln network(s); most from %1.</source>
        <translation>
            <numerusform>It was sent from %Ln network; most from %1.</numerusform>
            <numerusform>It was sent from %Ln networks; most from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) answered.</source>
        <translation>
            <numerusform>%Ln server answered.</numerusform>
            <numerusform>%Ln servers answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was addressed to %Ln recipient(s).</source>
        <translation>
            <numerusform>It was addressed to %Ln recipient.</numerusform>
            <numerusform>It was addressed to %Ln recipients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gave %Ln different name(s): it makes them up, or many machines stand behind it.</source>
        <translation>
            <numerusform>%1 gave %Ln name: it makes them up, or many machines stand behind it.</numerusform>
            <numerusform>%1 gave %Ln different names: it makes them up, or many machines stand behind it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was given as the name of machines in %Ln network(s): most likely by the same program.</source>
        <translation>
            <numerusform>%1 was given as the name of machines in %Ln network: most likely by the same program.</numerusform>
            <numerusform>%1 was given as the name of machines in %Ln networks: most likely by the same program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>about %Ln minute</numerusform>
            <numerusform>about %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>about %Ln hour</numerusform>
            <numerusform>about %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln message(s)</source>
        <translation>
            <numerusform>%1 of %Ln message</numerusform>
            <numerusform>%1 of %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bounce(s) came; of %1 it cannot be told yet whether you sent what came back.</source>
        <translation>
            <numerusform>%Ln bounce came; it cannot be told yet whether you sent what came back.</numerusform>
            <numerusform>%Ln bounces came; of %1 it cannot be told yet whether you sent what came back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bounce(s) came; it cannot be told yet whether you sent what came back.</source>
        <translation>
            <numerusform>%Ln bounce came; it cannot be told yet whether you sent what came back.</numerusform>
            <numerusform>%Ln bounces came; it cannot be told yet whether you sent what came back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s); none is judged yet.</source>
        <translation>
            <numerusform>%Ln message; it is not judged yet.</numerusform>
            <numerusform>%Ln messages; none is judged yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln message(s) judged</source>
        <translation>
            <numerusform>%1 of %Ln message judged</numerusform>
            <numerusform>%1 of %Ln messages judged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextParts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
