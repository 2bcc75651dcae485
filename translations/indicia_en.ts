<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BounceWords</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DMARC report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expanded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be seen who handed the message to the bouncing server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The injection point is not visible in what came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bouncing server itself noted who handed the message over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the newest Received field of the original that the reporting host itself wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report names who handed the message over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only Received-From-MTA says so (RFC 3464 section 2.2.4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest line of the message names who handed it over, but another server may have written it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the topmost Received field, whose writer cannot be tied to the bouncer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permanent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temporary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s domain does not exist or takes no mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s address is misspelt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address fits several recipients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox has moved and left no new address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s address is misspelt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s domain does not exist or takes no mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s domain says that it takes no mail at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox cannot take the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox is disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is too large for the mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailing list&apos;s address could not be resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system has a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system takes no mail at present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is too large for the mail system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system is set up wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network or the way to the recipient has a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name server did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way to the recipient was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail system is overloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message went in circles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message could not be delivered in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The servers did not understand each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were too many recipients at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of the message was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message&apos;s format is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule or a security check refused the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not take mail from this sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login was wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No valid signature (DKIM) was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No acceptable signature (DKIM) was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signature (DKIM) of the author&apos;s domain was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending server may not send for the domain (SPF).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule of the domain for its servers (SPF) could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending computer&apos;s address has no valid name (reverse DNS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several checks of the sender failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s domain says that it takes no mail at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A temporary failure without further detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A permanent failure without further detail.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConclusionWords</name>
    <message>
        <source>This is probably genuine: it seems to answer a message that you sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This delay notice is genuine: a message that you sent is still waiting to be delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This delivery receipt is genuine: it is about a message that you sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This automatic reply is genuine: it answers a message that you sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This complaint is genuine: it is about a message that you sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report is genuine: it is about mail of your domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bounce is genuine: it returns a message that you sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is probably backscatter: it seems to answer a message that was never sent by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bounce is backscatter: somebody used a genuine mark of yours again, for a message that was never sent by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This automatic reply is backscatter: it answers a message that was never sent by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This challenge is backscatter: it is about a message that was never sent by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This delay notice is backscatter: the message it is about was never sent by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This delivery receipt is backscatter: the message it is about was never sent by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report is about a message that was never sent by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bounce is backscatter: the message it returns was never sent by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no bounce: it only dresses up as one, to deceive you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not what it says: it only dresses up as a mail server&apos;s notice, to deceive you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody sends mail through your own server in your name: the message went out there, but not from you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sent this message cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this report is about a message of yours cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether you sent the message that this is an answer to cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is probably authentic: it seems to come from the sender that it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is authentic: it comes from the sender that it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender of this message is forged: it does not come from the address that it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message was changed on its way, after its sender had signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is suspicious: something about its sender does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this message comes from the sender that it names cannot be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>host name and address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait: the server goes on trying by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is urgent, reach the recipient in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: this is for your information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you want the recipient to get your message, confirm it. Open the address by hand rather than by a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out why the recipient did not want the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the recipient off your list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through the report for servers that you do not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it. You need not change anything: nobody broke into your account for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not answer it, and do not report it as spam of the server that sent it: that server was deceived too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If many come, let your mail server tag its senders (BATV), and publish a strict SPF record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not open any link or attachment in it, and do not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you have entered a password there, change it now at the real place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the password of the account now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out all devices and remove app passwords and forwarding rules that you do not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the mail server&apos;s log: from where was the login, and what else was sent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the computers on which this account is used for malware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do what would settle it, and check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then, treat it with care: open nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: you may trust the sender&apos;s address. That says nothing about what is in the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it matters, ask the alleged sender in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge the sender by what is known of the mailing list or forwarder that changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the alleged sender in another way before you act on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open no link or attachment until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not reached: %2</source>
        <comment>an address, and a sentence that says why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the recipient&apos;s address, or reach the recipient in another way; sending the same again does not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message again later, or reach the recipient in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice that you received is genuine: it is about a message that you sent yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did not send the message that came back to you. Somebody else sent it and put your address down as the sender, as one can write any sender on an envelope. A mail server could not deliver it, or answered it, and wrote to you, because your address stood on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account was not broken into for this, and you need not change your password. Please delete the message and do not answer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message only looks like a notice of a mail server. It is an attempt to deceive you: to make you open a link or an attachment, or give away your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please do not open anything in it, and delete it. If you have already entered a password there, change it at once and tell us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message that came back was sent through our server with your account, but evidently not by you. Somebody probably knows your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please change your password now, and check the computers and telephones on which you read your mail. We are looking into what else was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this message alone we cannot tell whether you sent the mail that it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until that is clear, please do not open any link or attachment in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have checked the message: it really comes from the sender that it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether what it says is right, we cannot judge by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have checked the message: it does not come from the sender that it names. Somebody forged the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please do not open any link or attachment in it, do not answer, and delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have checked the message: its sender signed it, but it was changed on its way, for example by a mailing list that adds a footer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That happens every day and is no reason to worry by itself; but what was signed is not exactly what you see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have checked the message: something about its sender does not fit, but it is not certain that it is forged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask the alleged sender by telephone before you act on it, and open nothing until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have checked the message: nothing in it proves that it comes from the sender that it names, and nothing refutes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it asks for something that matters, please ask the sender in another way first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would settle it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please send us the complete message as a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DnsWords</name>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOERROR with records of the type asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name exists, but has no such entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NODATA: the name exists, the type does not (RFC 2308 section 2.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NXDOMAIN: nothing exists at or below the name (RFC 8020).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server has a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SERVFAIL, FORMERR, NOTIMP, BADVERS, or an answer that makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No valid answer before the deadline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server refused to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REFUSED: the server does not serve us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped the lookup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller cancelled the query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked: lookups are off, or the limit for one message was reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insecure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bogus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>DNS record type and name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>DNS question and what came of it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>bytes %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes %1 to %2 of the decoded part %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS answer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record of sent mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>The message names more than one author, or none that can be read, so that mail programs may show different ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From occurs several times, names several mailboxes, or cannot be read[: {author}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author&apos;s domain[ {domain}] allows the server that handed the message over[, {ip}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain related to the author&apos;s[ {domain}] authorises the boundary client[ {ip}] by SPF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names an address of yours as its sender[: {author}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From names an own address[: {author}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was handed in at your own server by somebody of your own[, from {ip}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted within the trusted part[, from {ip}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name shown for the sender contains another address[, of {shown},] than the real one[, {author}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The display name shows an address[ in {shown}] that is not the addr-spec&apos;s[ {author}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names an address of yours as its sender[, {author}], but a stranger[, {ip},] handed it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From names an own address[ {author}], but the boundary client[ {ip}] is neither own nor authorised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s domain[ {domain}] looks like yours[, {model}], but is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain of From[ {domain}] is a look-alike of an own one[, {model}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The envelope names another sender[, {sender},] than the message itself[, {author}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domains of MAIL FROM[ {sender}] and From[ {author}] are unrelated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It carries a signature of the sender&apos;s domain[ {domain}], which this version cannot check yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A DKIM signature of a domain related to the author&apos;s[, d={domain},] is present, but was not verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that the bounce came to[, {address},] lacks the mark that all your mail carries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prvs tag on the envelope recipient[ {address}], although all mail is tagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark in the address[ {address}] has run out, but one widespread program would still accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag[ of {address}] is past its last day; Exim&apos;s prvscheck would accept it, since it compares days and does not count them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark in the address[ {address}] is in form one of yours, but it had run out when the bounce came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prvs tag[ of {address}] was past its last valid day when the bounce arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark in the address[ {address}] is not yours: somebody made it up or changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prvs tag[ of {address}] does not verify[: {reason}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the bounce came to a marked address of yours[, {address},] cannot be checked[: {reason}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prvs tag[ of {address}] cannot be verified[: {reason}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bounce came to the marked address that only your server could make[: {address}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prvs tag verifies[ for {original}][ with key {key}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains a link to a place that has nothing to do with the sender[: {host}]. A real bounce does not do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link to a host that is related to neither author, reporter nor user[: {host}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an automatic reply, such as an out-of-office notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An automatic reply[, form {dialect}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks you to confirm that you sent a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A challenge-response request[, form {dialect}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message that came back claims to have passed your own server[ {ip}] before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the injection point, a Received field[ by {by}] names one of our outbound addresses[, {ip}]: a forwarder that keeps the sender, or a forger who knows our servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a report about mail that was sent in your domain&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A DMARC report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody marked a message as unwanted, and his provider complains about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An abuse report in the ARF form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It claims to come from your own mail server[ {reporter}], but a stranger[, {ip},] handed it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report claims to be ours[, {reporter}], but the boundary client[ {ip}] is neither own nor authorised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be seen from whose computer the returned message came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The injection point is not visible in what came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message that came back was handed to the bouncing server by {ip}[, which calls itself {helo}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injection point: {ip}[, HELO {helo}][, reverse name {name}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody logged in at your server[ {by}][ as {account}] from a network that is not yours[: {ip}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authenticated submission[ at {by}][ as {account}] from outside the own networks[: {ip}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was handed in at your server[ {by}] from your own network[, {ip}][, by {account}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submission[ at {by}][ as {account}] from an own network[: {ip}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not name the recipient that could not be reached, which every real bounce does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recipient is named: no Final-Recipient, and none in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent in the way that bounces must be sent: without a sender that could be answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null reverse-path, as a report must have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks as a mail server would, but has not the form of a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ordinary message whose sender name and subject imitate a mail server&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole message came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full original was returned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the header of the message came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the header of the original was returned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the message came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No original was returned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message that came back does not even claim to come from you[: {author}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The returned original names no own address as its sender[: From {author}][, MAIL FROM {sender}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of the message came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original was returned in part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} was not reached[: {diagnostic}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final-Recipient {address}[: {action}][, {status}][: {diagnostic}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the form of a mail server&apos;s report[, written by {reporter}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delivery report[, form {dialect}][, Reporting-MTA {reporter}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent from an address that can be answered[, {sender},] which a real bounce never has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reverse-path is not null[: {sender}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not recorded from whom it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reverse-path is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sender[ {author}] has nothing to do with the computer that handed it over[, {ip}][, which calls itself {helo}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author[ {author}] is unrelated to the boundary client[ {ip}][, HELO {helo}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It carries an attachment that a real bounce never has. Do not open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part that no delivery report has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own mail server wrote it[: {reporter}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by an own host[, Reporting-MTA {reporter}], as the route confirms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped before it was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: the report is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some lookups got no answer[: {queries}]. Check again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS queries without an answer[: {queries}]; results may change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known who you are: which domains, addresses and servers are yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No identity is configured: nothing can be compared with own domains, hosts or keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message that came back lacks the signature that all your mail carries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No DKIM signature of ours in the original, although all mail is signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature in the message that came back has run out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our DKIM signature is past its expiry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature in the message that came back is not yours, or the message was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DKIM signature does not verify[: {reason}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own signature in the message that came back cannot be checked[: {reason}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our DKIM signature in the original was not verified[: {reason}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message that came back carries your own valid signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our DKIM signature over the original verifies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s name[ {name}] looks like that of a home connection, from which no mail server should send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reverse name[ {name}][ of {ip}] looks generated or dynamic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your record of sent mail was watching at that time and does not know this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger covers time and sender and has no such Message-ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your record of sent mail knows this message with another recipient or date: somebody sent a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Message-ID is in the ledger with other recipients or another date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your record of sent mail cannot tell[: {reason}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger decides nothing[: {reason}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your record of sent mail has this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Message-ID is in the ledger; date and recipients agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message that came back lacks the signed part that all your mail carries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signed part, although all mail carries one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed part of the message that came back has run out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed part is past its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed part of the message that came back is forged or was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed part does not verify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed part of the message that came back cannot be checked[: {reason}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed part was not verified[: {reason}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message that came back carries your own signed part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed part verifies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server[ {by}] took the message from {ip}[, which calls itself {helo}]. That no stranger can forge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundary hop: client {ip}[, HELO {helo}][, reverse name {name}][, written by {by}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which servers are yours is not known; the topmost one[, {by},] is taken for yours. It took the message from {ip}[, which calls itself {helo}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption: the topmost Received field[, by {by},] is that of the own receiver[; client {ip}][, HELO {helo}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server of yours has recorded who handed the message over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Received field of an own host: no boundary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are so many stations that not all were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More Received fields than are analysed[: {count}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message came from a computer[, {ip},] that may not send for your domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The injection point[ {ip}] is not one of our outbound servers, and our SPF says fail for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From where the message came[, {ip},] neither proves nor refutes that it is yours[: {reason}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The injection point[ {ip}] decides nothing[: {reason}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message came from a server of yours[, {ip}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The injection point[ {ip}] is one of our outbound servers, or authorised by our SPF[: {reason}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain {domain} forbids the computer {ip} to send for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF fail for {domain}[ ({identity})] from {ip}[: {term}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether {domain} allows this computer was not looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF for {domain}[ ({identity})] was not evaluated: lookups are off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain {domain} neither allows nor forbids the computer {ip}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF neutral for {domain}[ ({identity})] from {ip}[: {term}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain {domain} does not say who may send for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF none for {domain}[ ({identity})].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain {domain} allows the computer {ip} to send for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF pass for {domain}[ ({identity})] from {ip}[: {term}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the domain {domain} published about its servers is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF permerror for {domain}[ ({identity})][: {term}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain {domain} says that the computer {ip} is probably not allowed to send for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF softfail for {domain}[ ({identity})] from {ip}[: {term}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the domain {domain} says about its servers could not be looked up now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF temperror for {domain}[ ({identity})][: {term}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that the bounce came to lacks the mark of mail that you forwarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No SRS address of ours, although forwarded mail is rewritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bounce came to an address that your server made for forwarded mail, but its time has run out[: {address}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SRS address[ {address}] verifies, but its time window is past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bounce came to an address that pretends to be made by your server for forwarded mail[: {address}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SRS address[ {address}] does not verify[: {reason}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the bounce came to an address that your server made for forwarded mail[, {address},] cannot be checked[: {reason}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SRS address[ {address}] cannot be verified[: {reason}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bounce came to an address that your server made for mail that it forwarded[ for {original}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SRS address[ {address}] verifies[: forwarded for {original}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way[ to {by}] the message was not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No TLS[ between {from}][ and {by}][, with {keyword}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line about the way[ to {by}] contradicts itself about encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyword and clause disagree about TLS[, with {keyword}][, by {by}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way[ to {by}] the message was encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS[ {version}][ {cipher}][, by {by}]; the peer was not verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way[ to {by}] the encryption was outdated[: {version}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An obsolete TLS version[: {version}][, by {by}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way[ to {by}] the message was encrypted, and the other side proved who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS[ {version}][ {cipher}][, by {by}]; the peer&apos;s certificate was verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way[ to {by}] the encryption could be broken[: {cipher}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weak cipher suite[: {cipher}][, by {by}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[ It called itself {helo}.][ Its address is {ip}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[ The address is {ip}.][ The name is {name}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Hop {hop}: ]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[ Written by {by}.][ Name given: {helo}.][ Address: {ip}.][ Time since the hop before: {seconds}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[ It is about {detail}.][ Times: {count}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hop %1 of the returned message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hop %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you send it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The returned message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostWords</name>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer did not say its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No HELO name is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name that the computer gave is really its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HELO name resolves to the client&apos;s address (RFC 5321 section 4.1.4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer gave its own address as its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address literal that is the client&apos;s own (RFC 5321 section 4.1.3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer gave another computer&apos;s address as its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address literal that is not the client&apos;s (RFC 5321 section 4.1.3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name that the computer gave is not an Internet name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HELO name is not fully qualified (RFC 5321 section 2.3.5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the computer gave as its name cannot be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HELO argument is neither a Domain nor an address literal (RFC 5321 section 4.1.1.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer gave an address as its name, in the wrong form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address without the brackets of a literal (RFC 5321 section 4.1.3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name that the computer gave does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HELO name does not exist: NXDOMAIN (RFC 5321 section 2.3.5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name that the computer gave belongs to no computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HELO name has neither an A nor an AAAA record (RFC 5321 section 2.3.5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name that the computer gave belongs to another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HELO name resolves, but not to the client (RFC 5321 section 4.1.4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stranger introduced itself with your own server&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client outside the own networks greeted with one of the own names (RFC 5321 section 4.1.4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known which computer handed the message over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client&apos;s address is not known, so that the HELO name cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name could not be looked up now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS did not answer for the HELO name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lookups are off: only the form of the name was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS lookups are not allowed; the HELO name is well-formed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client&apos;s address is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s address has a name, and the name leads back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward-confirmed reverse DNS (RFC 8601 section 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s address has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PTR record for the client&apos;s address (RFC 8601 section 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the computer&apos;s address belongs to another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reverse names do not resolve back to the client (RFC 8601 section 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address could not be looked up now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS did not answer for the reverse name (RFC 8601 section 2.7.3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lookups are off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS lookups are not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Indicia::AnswerPage</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing decides it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reply to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>verdict and certainty</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be checked; the findings on the page Checks name what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the &amp;reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply was copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Indicia::CasePages</name>
    <message>
        <source>Pages of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Indicia::ChecksModel</name>
    <message>
        <source>DNS answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF %1</source>
        <comment>HELO or MAIL FROM</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain explains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lookup(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 10 allowed, %2 of 2 without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HELO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like a dynamic one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who handed in the message that came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you send it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exim&apos;s own rule would accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who handed this message over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Indicia::ChecksPage</name>
    <message>
        <source>Show the e&amp;vidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row was copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Indicia::EmptyPage</name>
    <message>
        <source>Drop a bounce here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicia reads a bounce or any other message that you drop here, and tells you whether you really sent what came back, or somebody forged your address. It takes .eml files, several at once, a folder of them, or the source of a message from the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open messages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;demo mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say &amp;who you are…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you allow lookups: a lookup tells your name server, and through it the name servers of the domains and addresses in the message, that somebody is looking into them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Indicia::FileWords</name>
    <message>
        <source>%1: there is no such file; check the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: you are not allowed to read it; ask its owner, or copy it to a place of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: is a folder, and a file is wanted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: is a device or a pipe, not a file; save the message to a file first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: is too large to be one message; save the message on its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: is empty; save the message again, with its full source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: is not a mail message, it does not begin with header fields; save the message with its full source (.eml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: could not be read; the disk or the network gave an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a domain, as example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a domain or an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address, as alice@example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address, or *@ and a domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an IP address or a network, as 192.0.2.0/24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list in brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key number from 0 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;prvs&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of days from 1 to 999</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date, as 2026-11-21</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time, as 2026-11-21T03:26:27Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too large to be a context file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is nested too deep to be a context file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no JSON: it cannot be read from octet %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Indicia::FindingCard</name>
    <message>
        <source>%1 · %2: %3</source>
        <comment>subject, class of evidence, what that means</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>a place: bytes 12 to 40, DNS answer 2</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Indicia::ListEditor</name>
    <message>
        <source>This cannot be used here: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Indicia::MainWindow</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops all checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keys could not be read, so that marks cannot be checked. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Indicia</source>
        <comment>name of the message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed from the list; the file is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lookups are off, so that some checks stay open. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Allow lookups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are kept in the keychain of your desktop, never in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Keys are used until you close the window, and kept nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are kept in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys could not be kept. %1 They are used until you close the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open messages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;demo mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Indicia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Indicia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicia %1
Tells forged bounces from genuine ones, with the evidence.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo removing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the &amp;report as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for the &amp;helpdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top all checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages (*.eml *.txt *.msg);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no message in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n message(s) were opened.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only files on this computer are opened; nothing is fetched from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted message %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped message %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Indicia::MessageBar</name>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Indicia::RouteModel</name>
    <message>
        <source>The receiver is not named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said from whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reverse name %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 before the station below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after the station below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strangers wrote what stands below: it is only claimed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more stations, which were not analysed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this message came to you, newest station first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the message that came back was sent, newest station first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Indicia::RoutePage</name>
    <message>
        <source>Show the field in the &amp;source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stations of the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Indicia::SecretRows</name>
    <message>
        <source>%1, number %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Indicia::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who I am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My &amp;servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lookups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these, a bounce can be compared with what is yours. They stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My &amp;domains, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My &amp;addresses elsewhere, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What these servers wrote into a message is believed; with what strangers wrote it is compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Names of the servers that receive my mail, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Networks of my servers, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses from which my mail &amp;leaves, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks from which my people &amp;hand mail in, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look &amp;nothing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the name server of this &amp;computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask this name &amp;server:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the name server, with its port after a number sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these, a mark that your server set can be told from one that somebody made up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BATV key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All my mail is &amp;tagged, since:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All my mail is tagged since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRS secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;BATV keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Days that a tag is valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain of SRS add&amp;resses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SR&amp;S secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a context file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was read. Nothing is kept until you press OK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not read; nothing was changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a context file without keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written; keys and secrets are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Indicia::SourcePage</name>
    <message>
        <source>&amp;Previous part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message that came back, decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bytes %1 to %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Indicia::StatePage</name>
    <message>
        <source>&amp;Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>There is no keychain on this desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked, or access to it was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain reports an error.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>Bare carriage return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bare line feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NUL octet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8-bit header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid field name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space before the colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlong line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No blank line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mbox line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange banner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leading space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nested too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlong boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclosed part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoded message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecodable part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace of smuggling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unopened part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicting fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line ends in a form that no mail program writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CR without LF (RFC 5321 section 2.3.8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line ends in the form of a text file; some tool saved it so, or the lines are mixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LF without CR (RFC 5321 section 2.3.8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains zero bytes, which no mail may contain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NUL octets (RFC 5322 section 2.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header contains characters that should have been encoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octets above 127 in the header without SMTPUTF8 (RFC 6532 section 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the header that may occur once occurs several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field that RFC 5322 section 3.6 allows once occurs several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line that every message must have is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A required field is absent (RFC 5322 section 3.6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the header has no valid name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field name with forbidden octets, or no colon (RFC 5322 section 2.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A space stands where none belongs; mail programs read such a line in different ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White space between field name and colon (RFC 5322 section 4.5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line is longer than allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of more than 998 octets (RFC 5322 section 2.1.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header and text are not separated, or there is no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No empty line ends the header (RFC 5322 section 2.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file comes from a mailbox file: its first line is no part of the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An mbox &quot;From &quot; line precedes the header (RFC 4155).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of Exchange or Outlook stand amid the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banner lines of Exchange or Outlook stand before or amid the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header seems to end, and then goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields follow what looked like the end of the header (RFC 5322 section 2.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header begins with a space; mail programs read that in different ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line of the header begins with white space (RFC 5322 section 2.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header is so large that only its beginning was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the limit for header size, field count or field size: the rest was not analysed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts are nested so deep that the innermost were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIME nesting above the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are so many parts that the last were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIME parts above the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark that separates the parts is longer than allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A boundary of more than 70 octets (RFC 2046 section 5.1.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that it has several parts, but not where they begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A multipart without a usable boundary (RFC 2046 section 5.1.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is missing: the message may be cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing delimiter is missing (RFC 2046 section 5.1.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attached message is packed in a way that is forbidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message/* part in base64 or quoted-printable (RFC 2046 section 5.2.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part cannot be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unknown or broken transfer encoding (RFC 2045 section 6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains what looks like a second message, hidden to get past a filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An end-of-data look-alike followed by SMTP commands or a second header (SMTP smuggling).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is so large that only its header was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the limit for messages that are analysed in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains a part of a kind that is never opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message/partial, message/external-body, TNEF or uuencode: listed, never opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender or subject occur twice and differ: programs show one or the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From, Sender or Subject occur twice with different values (RFC 5322 section 3.6).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenedCase</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofWords</name>
    <message>
        <source>Tag in your address (BATV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewritten sender (SRS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own signature (DKIM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record of sent mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server marks the sender&apos;s address of what you send; a real bounce comes back to the marked address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The envelope recipient of the bounce carries a prvs tag of ours (draft-levine-smtp-batv-01).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server rewrites the sender of mail that it forwards; a real bounce comes back to that address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The envelope recipient of the bounce is a sender that our forwarder rewrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server adds a signed part to what you send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A MIME part with a message authentication code of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server signs what you send; the signature comes back with the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A DKIM signature of our domain over the returned original (RFC 6376).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Sent folder or your server&apos;s log knows what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The returned Message-ID in the ledger of sent mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer from which the bouncing server got the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The injection point: is it one of our outbound servers, and what does our SPF say about it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was checked and is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified with a key of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was checked and is right; only capital letters were changed on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified with the address in lower case: a relay folded its case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was checked and fits, although such a mark is short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified without regard to case: about 20 bits, as the format of SRS has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mark, and none is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag, and no policy says that there should be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark that all your mail carries is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag, although the policy says that all our mail carries one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark is a forgery: it was not made with your key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hash does not verify with any key of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag has not the form of its scheme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark is genuine in form, but its time has run out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag was past its last valid day when the message arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark bears a day that yours could not bear yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag&apos;s day lies further ahead than the lifetime of a tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark names a key that you do not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag&apos;s key number is not among our keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark belongs to another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag verifies for another address than the one it stands on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark is another system&apos;s and cannot be checked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag of another scheme (btv1, msprvs1 and the like): recognised, not verifiable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key to check it is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key or secret is configured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether your mail carries such a mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No policy says since when all our mail is tagged or signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own server wrote the report: such reports carry no mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report of our own server goes untagged and unsigned: a missing tag means nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is not one of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address or domain is not ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message came from your own server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The injection point is one of our outbound servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message came from a server that may send for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our SPF record authorises the injection point (RFC 7208 section 2.6.3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message came from a computer that may not send for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our SPF record says fail for the injection point (RFC 7208 section 2.6.4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read from where the message came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The injection point is not visible in what came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your domain does not say whether that computer may send for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF says neither pass nor fail for the injection point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message left through your provider, who sends for others too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shared smarthost: our mail and others&apos; leaves there, so that it proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version cannot check it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This check is not part of this version; the evidence is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record of what you sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ledger of sent mail is configured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers no message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a bounce: there is nothing that we could have sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not offer the calculation that it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crypto library, or the policy of the system, does not offer the hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the message came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No original was returned to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the forwarded address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Message-ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the handing-over computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RouteWords</name>
    <message>
        <source>trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by one of your own servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by a host of the user (RFC 5321 section 4.4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by your own server about the stranger who handed the message over: the first fact that nobody could forge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last field of the trusted part: its client address is the first fact that a stranger could not forge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only claimed: a stranger wrote it, but nothing speaks against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the boundary; contradicts nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only claimed, and something speaks against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the boundary, and something speaks against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be true: somebody made it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the boundary, and it cannot be true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message would have arrived here before it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier hop bears a later time than the clocks allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message lay here for more than a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than a day between this hop and the one below (RFC 5321 section 4.5.4.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time given here had not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is later than that of the hop above, or than now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that is said to have received the message here is not the one that handed it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &quot;by&quot; of this field is not the &quot;from&quot; of the field above (RFC 5321 section 4.4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address of a home or office network, which cannot come from the Internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private address where a public one belongs (RFC 6890).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address that no computer can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address that no host has (RFC 6890).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stranger pretends that your own server wrote this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;by&quot; below the boundary claims to be one of the own hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stranger introduced itself with your own server&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client outside the own networks greeted with an own name (RFC 5321 section 4.1.1.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer gave another name than the one that its address has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HELO name is not the reverse name (RFC 5321 section 4.1.4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s address has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The writer found no reverse name for the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the computer&apos;s address could be made up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The writer says that the reverse name is not confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line does not look like those that the named program writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The named software never writes a field of this form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field has no date that can be read (RFC 5321 section 4.4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable as a Received field (RFC 5321 section 4.4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message went in circles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same host passed it on more than once, or there are more than 50 hops (RFC 5321 section 6.3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these lines was written by a server of yours: all of them are claims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Received field of an own host: there is no trusted part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your servers are known from the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trusted part was found from the configured hosts and networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server was recognised by its name in your domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trusted part was found from writers in the own domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known which servers are yours; the topmost one is taken for yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption: the topmost field is taken for that of the own receiver, since no own host is configured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not say from whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not say who received it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no readable date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no semicolon before the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impossible date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unbalanced parentheses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comments nested too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no valid address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a clause stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too long, read in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d</source>
        <comment>unit of time: days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <comment>unit of time: hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <comment>unit of time: minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <comment>unit of time: seconds</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpfWords</name>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain does not say who may send for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No domain to check, or no SPF record (RFC 7208 section 2.6.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain neither allows nor forbids this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain makes no assertion about this client (RFC 7208 section 2.6.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain allows this server to send for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client is authorised by the domain (RFC 7208 section 2.6.3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain forbids this server to send for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client is not authorised by the domain (RFC 7208 section 2.6.4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain says that this server is probably not allowed to send for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client is probably not authorised: a weak statement (RFC 7208 section 2.6.5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be looked up now; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transient error while checking, mostly of DNS (RFC 7208 section 2.6.6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the domain published is broken, so that nothing follows from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published records could not be interpreted (RFC 7208 section 2.6.7).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not looked up, because lookups are off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not evaluated: DNS lookups are not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known which computer handed the message over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client&apos;s address is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name to check is not a domain name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malformed, single-label or overlong domain (RFC 7208 section 4.3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain has published nothing about its servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record begins with v=spf1 (RFC 7208 section 4.5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain does not exist (RFC 7208 section 4.3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain&apos;s rule for this server decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mechanism matched (RFC 7208 section 4.6.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the domain&apos;s rules is about this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mechanism matched and there is no redirect (RFC 7208 section 4.7).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain has published two contradicting rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one SPF record (RFC 7208 section 4.5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain&apos;s rule is misspelt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has a syntax error (RFC 7208 section 4.6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain&apos;s rule needs too many lookups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 10 terms that cost a DNS query (RFC 7208 section 4.6.4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain&apos;s rule refers to too many names that do not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 2 void lookups (RFC 7208 section 4.6.4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain&apos;s rule refers to too many mail servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An mx mechanism with more than 10 MX names (RFC 7208 section 4.6.4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain&apos;s rule refers to another domain that has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>include of a domain without a record (RFC 7208 section 5.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain&apos;s rule refers to another domain whose rule is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>include of a domain whose record gives permerror (RFC 7208 section 5.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain&apos;s rule hands over to another domain that has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirect to a domain without a record (RFC 7208 section 6.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A DNS query timed out (RFC 7208 section 4.4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain&apos;s name server has a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A DNS server answered with SERVFAIL or nonsense (RFC 7208 section 4.4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server refused to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A DNS server answered REFUSED (RFC 7208 section 4.4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped the check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lookups took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time for all lookups of the check ran out (RFC 7208 section 4.6.4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lookups are off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS lookups are not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (there: %2)</source>
        <comment>what came of a term, and the result of the domain it refers to</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextParts</name>
    <message>
        <source>%1 (%2)</source>
        <comment>verdict and certainty</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be checked; the findings name what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place of evidence and what stands there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing decides it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envelope from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envelope to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 {%3}</source>
        <comment>what it is about, the sentence, the finding&apos;s id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers of the domain name system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>a span of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls itself %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reverse name %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>====== Strangers wrote what stands below. ======</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no Received field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more, which were not analysed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HELO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks dynamic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF %1</source>
        <comment>HELO or MAIL FROM</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain explains: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lookups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 10, %2 of 2 without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the message was sent that came back (newest first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer that handed it to the bouncing server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a proof and its result</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exim&apos;s own rule would accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came here (newest first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks of the computer that handed it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you send it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)  %3</source>
        <comment>verdict, certainty, file name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TlsWords</name>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted, peer verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said whether the connection was encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No &quot;with&quot; keyword or clause that speaks of TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message did not leave the computer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message went over the network unencrypted: others could read and change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A protocol keyword without S and nothing that speaks of TLS (RFC 3848).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was encrypted, but it was not checked with whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS, the peer&apos;s certificate not verified (RFC 3207).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was encrypted, and the other side proved who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS, the peer&apos;s certificate verified by the receiver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encryption is outdated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSL, or TLS below 1.2 (RFC 8996).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encryption can be broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weak cipher suite (RFC 7465, RFC 9325 section 4.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate verified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Genuine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backscatter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fake bounce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account misuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forged sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verifiable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sent what came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The returned message left through the user&apos;s own systems; the report answers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody used your address as the sender, and the answer came to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report or reply to mail with a forged reverse-path (RFC 5321 section 7.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It only looks like a bounce. It wants to deceive you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ordinary message in the form of a delivery report; no report of RFC 3464 stands behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail went through your own server, but you did not send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server-made proofs hold, but the account&apos;s owner did not submit the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message does not say enough to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proof is valid and nothing contradicts: neither forged nor genuine can be claimed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from whom it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s domain is confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s address is forged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A positive contradiction: the sender&apos;s domain does not permit this client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed after it was signed, for example by a mailing list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed, then modified by an intermediary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in it does not fit, but that does not prove a forgery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs without proof: nothing above evidence class B decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it proves who sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No identity of the message can be confirmed or refuted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is claimed: the evidence is not enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim: no evidence of class C, L or T decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some signs point this way, but it can still be otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported, but by evidence that a stranger could have written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very likely: facts that a stranger could not write point this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by hosts that are trusted and by public records, not by cryptography.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven: it rests on a signature or on your own records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by cryptographic evidence or by a ledger that covers time and sender completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says the bouncing server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked with a secret key: it cannot be made up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class C: a signature or message authentication code that was verified here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own records show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class L: the ledger of sent mail or a log has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by a server that you trust: a stranger could not write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class T: written by a host that is declared as own or trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the server that wrote this bounce says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class B: asserted by the bouncer; as good as the bouncer&apos;s own identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the message itself says so: anybody can write that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class S: asserted by the sender; forgeable. It may support, never decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your provider&apos;s outgoing server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recipient&apos;s mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a server that accepts first and bounces later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a forwarding server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a backup mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an automatic reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a challenge-response filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a virus scanner&apos;s notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mailing list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody who pretends to be a mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unnamed server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wrote it: your own mail server, which could not deliver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wrote it: an own host, reporting on mail in its own queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wrote it: the server through which your mail leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wrote it: the configured smarthost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wrote it: the mail server of the recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wrote it: a mail exchanger of the recipient&apos;s domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted the message and returned it only later. It should have refused it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted the message and then bounced it. It should have rejected it during the SMTP dialogue (RFC 5321 section 6.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 forwarded the message to another server, which refused it, and sent the failure on to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 forwards mail with the original reverse-path and bounced the refusal of the next server. It should check the sender before it forwards, or rewrite it (SRS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a stand-in mail server that does not know which mailboxes exist. It took the message and could not pass it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a backup MX that accepts without recipient verification and bounces what the primary rejects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent an automatic reply without asking whether the sender is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs an autoresponder that answers unverified senders (RFC 3834 section 2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks senders to confirm themselves, and so bothers strangers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs a challenge-response filter, which challenges forged senders too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found a virus and wrote to the forged sender about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends virus notices to the reverse-path, which malware forges as a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a mailing list that answered the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a list manager that answers unverified senders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no mail server reporting a failure: the report is made up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 handed the message over; it is unrelated to the system that the report names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which domains and addresses are yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configure the own domains and addresses: without them no identity of the message can be judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which mail servers are yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configure the trusted hosts and networks: they fix where the trusted part of the route ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow lookups in the domain name system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow DNS: SPF, HELO and reverse names could not be checked without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the key with which your server tags its senders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the BATV key: the bounce came to a tagged address that cannot be verified without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the secret with which your server rewrites forwarded senders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the SRS secret: the bounce came to a rewritten address that cannot be verified without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your server tag all mail that leaves: from then on every forged bounce can be told at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag (BATV) or sign (DKIM) all outgoing mail: from then on a missing tag is proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish which servers may send for your domain, and that no other may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish an SPF record that ends in -all (RFC 7208 section 8.4): the injection point can then be judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the program see what you sent: your Sent folder, or the server&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a ledger (Sent folder or server log) that covers the time and the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the other side for the complete message that came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the bouncer&apos;s postmaster for the full original with its header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you remember writing to that recipient? Then it is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person whether they wrote to that recipient at that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs your mail server whether it sent the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the queue id or the recipient in the outgoing server&apos;s log of that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the signature of your own domain in the message that came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the own DKIM signature over the returned original (RFC 6376 section 6).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowCommandLine</name>
    <message>
        <source>--size %1: a width and a height are wanted, as 900x700</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells forged bounces from genuine ones, with the evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages to open, or folders of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a picture of the window to FILE (PNG) and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page to show: answer, route, checks or source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the opened messages to show; the first is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --screenshot: show this part of the settings: identity, servers, dns or keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --screenshot: show the first evidence that decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light or dark, instead of the desktop&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window, as 900x700.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large everything is drawn, as 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window, as de.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the window out from right to left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End as soon as the answers are on the screen, for measuring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the words for the helpdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--page %1: there is answer, route, checks and source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme %1: there is light and dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
