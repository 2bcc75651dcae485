<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BounceWords</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>Bounce</translation>
    </message>
    <message>
        <source>Delay notice</source>
        <translation>Delay notice</translation>
    </message>
    <message>
        <source>Delivery receipt</source>
        <translation>Delivery receipt</translation>
    </message>
    <message>
        <source>Relay notice</source>
        <translation>Relay notice</translation>
    </message>
    <message>
        <source>List notice</source>
        <translation>List notice</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation>Automatic reply</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>DMARC report</source>
        <translation>DMARC report</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>delayed</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>delivered</translation>
    </message>
    <message>
        <source>relayed</source>
        <translation>relayed</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>expanded</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>its header only</source>
        <translation>its header only</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>its beginning</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>all of it</translation>
    </message>
    <message>
        <source>It cannot be seen who handed the message to the bouncing server.</source>
        <translation>It cannot be seen who handed the message to the bouncing server.</translation>
    </message>
    <message>
        <source>The injection point is not visible in what came back.</source>
        <translation>The injection point is not visible in what came back.</translation>
    </message>
    <message>
        <source>The bouncing server itself noted who handed the message over.</source>
        <translation>The bouncing server itself noted who handed the message over.</translation>
    </message>
    <message>
        <source>From the newest Received field of the original that the reporting host itself wrote.</source>
        <translation>From the newest Received field of the original that the reporting host itself wrote.</translation>
    </message>
    <message>
        <source>The report names who handed the message over.</source>
        <translation>The report names who handed the message over.</translation>
    </message>
    <message>
        <source>Only Received-From-MTA says so (RFC 3464 section 2.2.4).</source>
        <translation>Only Received-From-MTA says so (RFC 3464 section 2.2.4).</translation>
    </message>
    <message>
        <source>The newest line of the message names who handed it over, but another server may have written it.</source>
        <translation>The newest line of the message names who handed it over, but another server may have written it.</translation>
    </message>
    <message>
        <source>From the topmost Received field, whose writer cannot be tied to the bouncer.</source>
        <translation>From the topmost Received field, whose writer cannot be tied to the bouncer.</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>permanent</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>temporary</translation>
    </message>
    <message>
        <source>The address is wrong.</source>
        <translation>The address is wrong.</translation>
    </message>
    <message>
        <source>The mailbox does not exist.</source>
        <translation>The mailbox does not exist.</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain does not exist or takes no mail.</source>
        <translation>The recipient&apos;s domain does not exist or takes no mail.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is misspelt.</source>
        <translation>The recipient&apos;s address is misspelt.</translation>
    </message>
    <message>
        <source>The address fits several recipients.</source>
        <translation>The address fits several recipients.</translation>
    </message>
    <message>
        <source>The mailbox has moved and left no new address.</source>
        <translation>The mailbox has moved and left no new address.</translation>
    </message>
    <message>
        <source>The sender&apos;s address is misspelt.</source>
        <translation>The sender&apos;s address is misspelt.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain does not exist or takes no mail.</source>
        <translation>The sender&apos;s domain does not exist or takes no mail.</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain says that it takes no mail at all.</source>
        <translation>The recipient&apos;s domain says that it takes no mail at all.</translation>
    </message>
    <message>
        <source>The mailbox cannot take the message.</source>
        <translation>The mailbox cannot take the message.</translation>
    </message>
    <message>
        <source>The mailbox is disabled.</source>
        <translation>The mailbox is disabled.</translation>
    </message>
    <message>
        <source>The mailbox is full.</source>
        <translation>The mailbox is full.</translation>
    </message>
    <message>
        <source>The message is too large for the mailbox.</source>
        <translation>The message is too large for the mailbox.</translation>
    </message>
    <message>
        <source>The mailing list&apos;s address could not be resolved.</source>
        <translation>The mailing list&apos;s address could not be resolved.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system has a fault.</source>
        <translation>The recipient&apos;s mail system has a fault.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system is full.</source>
        <translation>The recipient&apos;s mail system is full.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system takes no mail at present.</source>
        <translation>The recipient&apos;s mail system takes no mail at present.</translation>
    </message>
    <message>
        <source>The message is too large for the mail system.</source>
        <translation>The message is too large for the mail system.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system is set up wrongly.</source>
        <translation>The recipient&apos;s mail system is set up wrongly.</translation>
    </message>
    <message>
        <source>The network or the way to the recipient has a fault.</source>
        <translation>The network or the way to the recipient has a fault.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not answer.</source>
        <translation>The recipient&apos;s server does not answer.</translation>
    </message>
    <message>
        <source>The connection was cut.</source>
        <translation>The connection was cut.</translation>
    </message>
    <message>
        <source>A name server did not answer.</source>
        <translation>A name server did not answer.</translation>
    </message>
    <message>
        <source>No way to the recipient was found.</source>
        <translation>No way to the recipient was found.</translation>
    </message>
    <message>
        <source>The mail system is overloaded.</source>
        <translation>The mail system is overloaded.</translation>
    </message>
    <message>
        <source>The message went in circles.</source>
        <translation>The message went in circles.</translation>
    </message>
    <message>
        <source>The message could not be delivered in time.</source>
        <translation>The message could not be delivered in time.</translation>
    </message>
    <message>
        <source>The servers did not understand each other.</source>
        <translation>The servers did not understand each other.</translation>
    </message>
    <message>
        <source>There were too many recipients at once.</source>
        <translation>There were too many recipients at once.</translation>
    </message>
    <message>
        <source>The content of the message was not accepted.</source>
        <translation>The content of the message was not accepted.</translation>
    </message>
    <message>
        <source>The message&apos;s format is not supported.</source>
        <translation>The message&apos;s format is not supported.</translation>
    </message>
    <message>
        <source>A rule or a security check refused the message.</source>
        <translation>A rule or a security check refused the message.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not take mail from this sender.</source>
        <translation>The recipient&apos;s server does not take mail from this sender.</translation>
    </message>
    <message>
        <source>The login was wrong.</source>
        <translation>The login was wrong.</translation>
    </message>
    <message>
        <source>No valid signature (DKIM) was found.</source>
        <translation>No valid signature (DKIM) was found.</translation>
    </message>
    <message>
        <source>No acceptable signature (DKIM) was found.</source>
        <translation>No acceptable signature (DKIM) was found.</translation>
    </message>
    <message>
        <source>No signature (DKIM) of the author&apos;s domain was found.</source>
        <translation>No signature (DKIM) of the author&apos;s domain was found.</translation>
    </message>
    <message>
        <source>The sending server may not send for the domain (SPF).</source>
        <translation>The sending server may not send for the domain (SPF).</translation>
    </message>
    <message>
        <source>The rule of the domain for its servers (SPF) could not be read.</source>
        <translation>The rule of the domain for its servers (SPF) could not be read.</translation>
    </message>
    <message>
        <source>The sending computer&apos;s address has no valid name (reverse DNS).</source>
        <translation>The sending computer&apos;s address has no valid name (reverse DNS).</translation>
    </message>
    <message>
        <source>Several checks of the sender failed.</source>
        <translation>Several checks of the sender failed.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain says that it takes no mail at all.</source>
        <translation>The sender&apos;s domain says that it takes no mail at all.</translation>
    </message>
    <message>
        <source>It was delivered.</source>
        <translation>It was delivered.</translation>
    </message>
    <message>
        <source>A temporary failure without further detail.</source>
        <translation>A temporary failure without further detail.</translation>
    </message>
    <message>
        <source>A permanent failure without further detail.</source>
        <translation>A permanent failure without further detail.</translation>
    </message>
</context>
<context>
    <name>ConclusionWords</name>
    <message>
        <source>This is probably genuine: it seems to answer a message that you sent.</source>
        <translation>This is probably genuine: it seems to answer a message that you sent.</translation>
    </message>
    <message>
        <source>This delay notice is genuine: a message that you sent is still waiting to be delivered.</source>
        <translation>This delay notice is genuine: a message that you sent is still waiting to be delivered.</translation>
    </message>
    <message>
        <source>This delivery receipt is genuine: it is about a message that you sent.</source>
        <translation>This delivery receipt is genuine: it is about a message that you sent.</translation>
    </message>
    <message>
        <source>This automatic reply is genuine: it answers a message that you sent.</source>
        <translation>This automatic reply is genuine: it answers a message that you sent.</translation>
    </message>
    <message>
        <source>This complaint is genuine: it is about a message that you sent.</source>
        <translation>This complaint is genuine: it is about a message that you sent.</translation>
    </message>
    <message>
        <source>This report is genuine: it is about mail of your domain.</source>
        <translation>This report is genuine: it is about mail of your domain.</translation>
    </message>
    <message>
        <source>This bounce is genuine: it returns a message that you sent.</source>
        <translation>This bounce is genuine: it returns a message that you sent.</translation>
    </message>
    <message>
        <source>This is probably backscatter: it seems to answer a message that was never sent by you.</source>
        <translation>This is probably backscatter: it seems to answer a message that was never sent by you.</translation>
    </message>
    <message>
        <source>This bounce is backscatter: somebody used a genuine mark of yours again, for a message that was never sent by you.</source>
        <translation>This bounce is backscatter: somebody used a genuine mark of yours again, for a message that was never sent by you.</translation>
    </message>
    <message>
        <source>This automatic reply is backscatter: it answers a message that was never sent by you.</source>
        <translation>This automatic reply is backscatter: it answers a message that was never sent by you.</translation>
    </message>
    <message>
        <source>This challenge is backscatter: it is about a message that was never sent by you.</source>
        <translation>This challenge is backscatter: it is about a message that was never sent by you.</translation>
    </message>
    <message>
        <source>This delay notice is backscatter: the message it is about was never sent by you.</source>
        <translation>This delay notice is backscatter: the message it is about was never sent by you.</translation>
    </message>
    <message>
        <source>This delivery receipt is backscatter: the message it is about was never sent by you.</source>
        <translation>This delivery receipt is backscatter: the message it is about was never sent by you.</translation>
    </message>
    <message>
        <source>This report is about a message that was never sent by you.</source>
        <translation>This report is about a message that was never sent by you.</translation>
    </message>
    <message>
        <source>This bounce is backscatter: the message it returns was never sent by you.</source>
        <translation>This bounce is backscatter: the message it returns was never sent by you.</translation>
    </message>
    <message>
        <source>This is no bounce: it only dresses up as one, to deceive you.</source>
        <translation>This is no bounce: it only dresses up as one, to deceive you.</translation>
    </message>
    <message>
        <source>This is not what it says: it only dresses up as a mail server&apos;s notice, to deceive you.</source>
        <translation>This is not what it says: it only dresses up as a mail server&apos;s notice, to deceive you.</translation>
    </message>
    <message>
        <source>Somebody sends mail through your own server in your name: the message went out there, but not from you.</source>
        <translation>Somebody sends mail through your own server in your name: the message went out there, but not from you.</translation>
    </message>
    <message>
        <source>Who sent this message cannot be told.</source>
        <translation>Who sent this message cannot be told.</translation>
    </message>
    <message>
        <source>Whether this report is about a message of yours cannot be told.</source>
        <translation>Whether this report is about a message of yours cannot be told.</translation>
    </message>
    <message>
        <source>Whether you sent the message that this is an answer to cannot be told.</source>
        <translation>Whether you sent the message that this is an answer to cannot be told.</translation>
    </message>
    <message>
        <source>This message is probably authentic: it seems to come from the sender that it names.</source>
        <translation>This message is probably authentic: it seems to come from the sender that it names.</translation>
    </message>
    <message>
        <source>This message is authentic: it comes from the sender that it names.</source>
        <translation>This message is authentic: it comes from the sender that it names.</translation>
    </message>
    <message>
        <source>The sender of this message is forged: it does not come from the address that it names.</source>
        <translation>The sender of this message is forged: it does not come from the address that it names.</translation>
    </message>
    <message>
        <source>This message was changed on its way, after its sender had signed it.</source>
        <translation>This message was changed on its way, after its sender had signed it.</translation>
    </message>
    <message>
        <source>This message is suspicious: something about its sender does not fit.</source>
        <translation>This message is suspicious: something about its sender does not fit.</translation>
    </message>
    <message>
        <source>Whether this message comes from the sender that it names cannot be verified.</source>
        <translation>Whether this message comes from the sender that it names cannot be verified.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>host name and address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Wait: the server goes on trying by itself.</source>
        <translation>Wait: the server goes on trying by itself.</translation>
    </message>
    <message>
        <source>If it is urgent, reach the recipient in another way.</source>
        <translation>If it is urgent, reach the recipient in another way.</translation>
    </message>
    <message>
        <source>Nothing: this is for your information.</source>
        <translation>Nothing: this is for your information.</translation>
    </message>
    <message>
        <source>If you want the recipient to get your message, confirm it. Open the address by hand rather than by a link.</source>
        <translation>If you want the recipient to get your message, confirm it. Open the address by hand rather than by a link.</translation>
    </message>
    <message>
        <source>Find out why the recipient did not want the message.</source>
        <translation>Find out why the recipient did not want the message.</translation>
    </message>
    <message>
        <source>Take the recipient off your list.</source>
        <translation>Take the recipient off your list.</translation>
    </message>
    <message>
        <source>Look through the report for servers that you do not know.</source>
        <translation>Look through the report for servers that you do not know.</translation>
    </message>
    <message>
        <source>Delete it. You need not change anything: nobody broke into your account for this.</source>
        <translation>Delete it. You need not change anything: nobody broke into your account for this.</translation>
    </message>
    <message>
        <source>Do not answer it, and do not report it as spam of the server that sent it: that server was deceived too.</source>
        <translation>Do not answer it, and do not report it as spam of the server that sent it: that server was deceived too.</translation>
    </message>
    <message>
        <source>If many come, let your mail server tag its senders (BATV), and publish a strict SPF record.</source>
        <translation>If many come, let your mail server tag its senders (BATV), and publish a strict SPF record.</translation>
    </message>
    <message>
        <source>Do not open any link or attachment in it, and do not answer.</source>
        <translation>Do not open any link or attachment in it, and do not answer.</translation>
    </message>
    <message>
        <source>Delete it.</source>
        <translation>Delete it.</translation>
    </message>
    <message>
        <source>If you have entered a password there, change it now at the real place.</source>
        <translation>If you have entered a password there, change it now at the real place.</translation>
    </message>
    <message>
        <source>Change the password of the account now.</source>
        <translation>Change the password of the account now.</translation>
    </message>
    <message>
        <source>Sign out all devices and remove app passwords and forwarding rules that you do not know.</source>
        <translation>Sign out all devices and remove app passwords and forwarding rules that you do not know.</translation>
    </message>
    <message>
        <source>Look into the mail server&apos;s log: from where was the login, and what else was sent?</source>
        <translation>Look into the mail server&apos;s log: from where was the login, and what else was sent?</translation>
    </message>
    <message>
        <source>Check the computers on which this account is used for malware.</source>
        <translation>Check the computers on which this account is used for malware.</translation>
    </message>
    <message>
        <source>Do what would settle it, and check again.</source>
        <translation>Do what would settle it, and check again.</translation>
    </message>
    <message>
        <source>Until then, treat it with care: open nothing in it.</source>
        <translation>Until then, treat it with care: open nothing in it.</translation>
    </message>
    <message>
        <source>Nothing: you may trust the sender&apos;s address. That says nothing about what is in the message.</source>
        <translation>Nothing: you may trust the sender&apos;s address. That says nothing about what is in the message.</translation>
    </message>
    <message>
        <source>If it matters, ask the alleged sender in another way.</source>
        <translation>If it matters, ask the alleged sender in another way.</translation>
    </message>
    <message>
        <source>Judge the sender by what is known of the mailing list or forwarder that changed it.</source>
        <translation>Judge the sender by what is known of the mailing list or forwarder that changed it.</translation>
    </message>
    <message>
        <source>Ask the alleged sender in another way before you act on it.</source>
        <translation>Ask the alleged sender in another way before you act on it.</translation>
    </message>
    <message>
        <source>Open no link or attachment until then.</source>
        <translation>Open no link or attachment until then.</translation>
    </message>
    <message>
        <source>%1 was not reached: %2</source>
        <comment>an address, and a sentence that says why</comment>
        <translation>%1 was not reached: %2</translation>
    </message>
    <message>
        <source>Correct the recipient&apos;s address, or reach the recipient in another way; sending the same again does not help.</source>
        <translation>Correct the recipient&apos;s address, or reach the recipient in another way; sending the same again does not help.</translation>
    </message>
    <message>
        <source>Send the message again later, or reach the recipient in another way.</source>
        <translation>Send the message again later, or reach the recipient in another way.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hello,</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>Kind regards</translation>
    </message>
    <message>
        <source>The notice that you received is genuine: it is about a message that you sent yourself.</source>
        <translation>The notice that you received is genuine: it is about a message that you sent yourself.</translation>
    </message>
    <message>
        <source>You did not send the message that came back to you. Somebody else sent it and put your address down as the sender, as one can write any sender on an envelope. A mail server could not deliver it, or answered it, and wrote to you, because your address stood on it.</source>
        <translation>You did not send the message that came back to you. Somebody else sent it and put your address down as the sender, as one can write any sender on an envelope. A mail server could not deliver it, or answered it, and wrote to you, because your address stood on it.</translation>
    </message>
    <message>
        <source>Your account was not broken into for this, and you need not change your password. Please delete the message and do not answer it.</source>
        <translation>Your account was not broken into for this, and you need not change your password. Please delete the message and do not answer it.</translation>
    </message>
    <message>
        <source>The message only looks like a notice of a mail server. It is an attempt to deceive you: to make you open a link or an attachment, or give away your password.</source>
        <translation>The message only looks like a notice of a mail server. It is an attempt to deceive you: to make you open a link or an attachment, or give away your password.</translation>
    </message>
    <message>
        <source>Please do not open anything in it, and delete it. If you have already entered a password there, change it at once and tell us.</source>
        <translation>Please do not open anything in it, and delete it. If you have already entered a password there, change it at once and tell us.</translation>
    </message>
    <message>
        <source>The message that came back was sent through our server with your account, but evidently not by you. Somebody probably knows your password.</source>
        <translation>The message that came back was sent through our server with your account, but evidently not by you. Somebody probably knows your password.</translation>
    </message>
    <message>
        <source>Please change your password now, and check the computers and telephones on which you read your mail. We are looking into what else was sent.</source>
        <translation>Please change your password now, and check the computers and telephones on which you read your mail. We are looking into what else was sent.</translation>
    </message>
    <message>
        <source>From this message alone we cannot tell whether you sent the mail that it is about.</source>
        <translation>From this message alone we cannot tell whether you sent the mail that it is about.</translation>
    </message>
    <message>
        <source>Until that is clear, please do not open any link or attachment in it.</source>
        <translation>Until that is clear, please do not open any link or attachment in it.</translation>
    </message>
    <message>
        <source>We have checked the message: it really comes from the sender that it names.</source>
        <translation>We have checked the message: it really comes from the sender that it names.</translation>
    </message>
    <message>
        <source>Whether what it says is right, we cannot judge by that.</source>
        <translation>Whether what it says is right, we cannot judge by that.</translation>
    </message>
    <message>
        <source>We have checked the message: it does not come from the sender that it names. Somebody forged the address.</source>
        <translation>We have checked the message: it does not come from the sender that it names. Somebody forged the address.</translation>
    </message>
    <message>
        <source>Please do not open any link or attachment in it, do not answer, and delete it.</source>
        <translation>Please do not open any link or attachment in it, do not answer, and delete it.</translation>
    </message>
    <message>
        <source>We have checked the message: its sender signed it, but it was changed on its way, for example by a mailing list that adds a footer.</source>
        <translation>We have checked the message: its sender signed it, but it was changed on its way, for example by a mailing list that adds a footer.</translation>
    </message>
    <message>
        <source>That happens every day and is no reason to worry by itself; but what was signed is not exactly what you see.</source>
        <translation>That happens every day and is no reason to worry by itself; but what was signed is not exactly what you see.</translation>
    </message>
    <message>
        <source>We have checked the message: something about its sender does not fit, but it is not certain that it is forged.</source>
        <translation>We have checked the message: something about its sender does not fit, but it is not certain that it is forged.</translation>
    </message>
    <message>
        <source>Please ask the alleged sender by telephone before you act on it, and open nothing until then.</source>
        <translation>Please ask the alleged sender by telephone before you act on it, and open nothing until then.</translation>
    </message>
    <message>
        <source>We have checked the message: nothing in it proves that it comes from the sender that it names, and nothing refutes it.</source>
        <translation>We have checked the message: nothing in it proves that it comes from the sender that it names, and nothing refutes it.</translation>
    </message>
    <message>
        <source>If it asks for something that matters, please ask the sender in another way first.</source>
        <translation>If it asks for something that matters, please ask the sender in another way first.</translation>
    </message>
    <message>
        <source>This would settle it:</source>
        <translation>This would settle it:</translation>
    </message>
    <message>
        <source>Please send us the complete message as a file.</source>
        <translation>Please send us the complete message as a file.</translation>
    </message>
</context>
<context>
    <name>DnsWords</name>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>no such record</source>
        <translation>no such record</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>no such name</translation>
    </message>
    <message>
        <source>server fault</source>
        <translation>server fault</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>no answer in time</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>not asked</translation>
    </message>
    <message>
        <source>The name server answered.</source>
        <translation>The name server answered.</translation>
    </message>
    <message>
        <source>NOERROR with records of the type asked for.</source>
        <translation>NOERROR with records of the type asked for.</translation>
    </message>
    <message>
        <source>The name exists, but has no such entry.</source>
        <translation>The name exists, but has no such entry.</translation>
    </message>
    <message>
        <source>NODATA: the name exists, the type does not (RFC 2308 section 2.2).</source>
        <translation>NODATA: the name exists, the type does not (RFC 2308 section 2.2).</translation>
    </message>
    <message>
        <source>The name does not exist.</source>
        <translation>The name does not exist.</translation>
    </message>
    <message>
        <source>NXDOMAIN: nothing exists at or below the name (RFC 8020).</source>
        <translation>NXDOMAIN: nothing exists at or below the name (RFC 8020).</translation>
    </message>
    <message>
        <source>The name server has a fault.</source>
        <translation>The name server has a fault.</translation>
    </message>
    <message>
        <source>SERVFAIL, FORMERR, NOTIMP, BADVERS, or an answer that makes no sense.</source>
        <translation>SERVFAIL, FORMERR, NOTIMP, BADVERS, or an answer that makes no sense.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>No answer came in time.</translation>
    </message>
    <message>
        <source>No valid answer before the deadline.</source>
        <translation>No valid answer before the deadline.</translation>
    </message>
    <message>
        <source>The name server refused to answer.</source>
        <translation>The name server refused to answer.</translation>
    </message>
    <message>
        <source>REFUSED: the server does not serve us.</source>
        <translation>REFUSED: the server does not serve us.</translation>
    </message>
    <message>
        <source>You stopped the lookup.</source>
        <translation>You stopped the lookup.</translation>
    </message>
    <message>
        <source>The caller cancelled the query.</source>
        <translation>The caller cancelled the query.</translation>
    </message>
    <message>
        <source>It was not looked up.</source>
        <translation>It was not looked up.</translation>
    </message>
    <message>
        <source>Not asked: lookups are off, or the limit for one message was reached.</source>
        <translation>Not asked: lookups are off, or the limit for one message was reached.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>secure</source>
        <translation>secure</translation>
    </message>
    <message>
        <source>insecure</source>
        <translation>insecure</translation>
    </message>
    <message>
        <source>bogus</source>
        <translation>bogus</translation>
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
        <translation>bytes %1 to %2</translation>
    </message>
    <message>
        <source>bytes %1 to %2 of the decoded part %3</source>
        <translation>bytes %1 to %2 of the decoded part %3</translation>
    </message>
    <message>
        <source>DNS answer %1</source>
        <translation>DNS answer %1</translation>
    </message>
    <message>
        <source>record of sent mail</source>
        <translation>record of sent mail</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>The message names more than one author, or none that can be read, so that mail programs may show different ones.</source>
        <translation>The message names more than one author, or none that can be read, so that mail programs may show different ones.</translation>
    </message>
    <message>
        <source>From occurs several times, names several mailboxes, or cannot be read[: {author}].</source>
        <translation>From occurs several times, names several mailboxes, or cannot be read[: {author}].</translation>
    </message>
    <message>
        <source>The author&apos;s domain[ {domain}] allows the server that handed the message over[, {ip}].</source>
        <translation>The author&apos;s domain[ {domain}] allows the server that handed the message over[, {ip}].</translation>
    </message>
    <message>
        <source>A domain related to the author&apos;s[ {domain}] authorises the boundary client[ {ip}] by SPF.</source>
        <translation>A domain related to the author&apos;s[ {domain}] authorises the boundary client[ {ip}] by SPF.</translation>
    </message>
    <message>
        <source>It names an address of yours as its sender[: {author}].</source>
        <translation>It names an address of yours as its sender[: {author}].</translation>
    </message>
    <message>
        <source>From names an own address[: {author}].</source>
        <translation>From names an own address[: {author}].</translation>
    </message>
    <message>
        <source>It was handed in at your own server by somebody of your own[, from {ip}].</source>
        <translation>It was handed in at your own server by somebody of your own[, from {ip}].</translation>
    </message>
    <message>
        <source>Submitted within the trusted part[, from {ip}].</source>
        <translation>Submitted within the trusted part[, from {ip}].</translation>
    </message>
    <message>
        <source>The name shown for the sender contains another address[, of {shown},] than the real one[, {author}].</source>
        <translation>The name shown for the sender contains another address[, of {shown},] than the real one[, {author}].</translation>
    </message>
    <message>
        <source>The display name shows an address[ in {shown}] that is not the addr-spec&apos;s[ {author}].</source>
        <translation>The display name shows an address[ in {shown}] that is not the addr-spec&apos;s[ {author}].</translation>
    </message>
    <message>
        <source>It names an address of yours as its sender[, {author}], but a stranger[, {ip},] handed it over.</source>
        <translation>It names an address of yours as its sender[, {author}], but a stranger[, {ip},] handed it over.</translation>
    </message>
    <message>
        <source>From names an own address[ {author}], but the boundary client[ {ip}] is neither own nor authorised.</source>
        <translation>From names an own address[ {author}], but the boundary client[ {ip}] is neither own nor authorised.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain[ {domain}] looks like yours[, {model}], but is another.</source>
        <translation>The sender&apos;s domain[ {domain}] looks like yours[, {model}], but is another.</translation>
    </message>
    <message>
        <source>The domain of From[ {domain}] is a look-alike of an own one[, {model}].</source>
        <translation>The domain of From[ {domain}] is a look-alike of an own one[, {model}].</translation>
    </message>
    <message>
        <source>The envelope names another sender[, {sender},] than the message itself[, {author}].</source>
        <translation>The envelope names another sender[, {sender},] than the message itself[, {author}].</translation>
    </message>
    <message>
        <source>The domains of MAIL FROM[ {sender}] and From[ {author}] are unrelated.</source>
        <translation>The domains of MAIL FROM[ {sender}] and From[ {author}] are unrelated.</translation>
    </message>
    <message>
        <source>The address that the bounce came to[, {address},] lacks the mark that all your mail carries.</source>
        <translation>The address that the bounce came to[, {address},] lacks the mark that all your mail carries.</translation>
    </message>
    <message>
        <source>No prvs tag on the envelope recipient[ {address}], although all mail is tagged.</source>
        <translation>No prvs tag on the envelope recipient[ {address}], although all mail is tagged.</translation>
    </message>
    <message>
        <source>The mark in the address[ {address}] has run out, but one widespread program would still accept it.</source>
        <translation>The mark in the address[ {address}] has run out, but one widespread program would still accept it.</translation>
    </message>
    <message>
        <source>The tag[ of {address}] is past its last day; Exim&apos;s prvscheck would accept it, since it compares days and does not count them.</source>
        <translation>The tag[ of {address}] is past its last day; Exim&apos;s prvscheck would accept it, since it compares days and does not count them.</translation>
    </message>
    <message>
        <source>The mark in the address[ {address}] is in form one of yours, but it had run out when the bounce came.</source>
        <translation>The mark in the address[ {address}] is in form one of yours, but it had run out when the bounce came.</translation>
    </message>
    <message>
        <source>The prvs tag[ of {address}] was past its last valid day when the bounce arrived.</source>
        <translation>The prvs tag[ of {address}] was past its last valid day when the bounce arrived.</translation>
    </message>
    <message>
        <source>The mark in the address[ {address}] is not yours: somebody made it up or changed it.</source>
        <translation>The mark in the address[ {address}] is not yours: somebody made it up or changed it.</translation>
    </message>
    <message>
        <source>The prvs tag[ of {address}] does not verify[: {reason}]</source>
        <translation>The prvs tag[ of {address}] does not verify[: {reason}]</translation>
    </message>
    <message>
        <source>Whether the bounce came to a marked address of yours[, {address},] cannot be checked[: {reason}]</source>
        <translation>Whether the bounce came to a marked address of yours[, {address},] cannot be checked[: {reason}]</translation>
    </message>
    <message>
        <source>The prvs tag[ of {address}] cannot be verified[: {reason}]</source>
        <translation>The prvs tag[ of {address}] cannot be verified[: {reason}]</translation>
    </message>
    <message>
        <source>The bounce came to the marked address that only your server could make[: {address}].</source>
        <translation>The bounce came to the marked address that only your server could make[: {address}].</translation>
    </message>
    <message>
        <source>The prvs tag verifies[ for {original}][ with key {key}].</source>
        <translation>The prvs tag verifies[ for {original}][ with key {key}].</translation>
    </message>
    <message>
        <source>It contains a link to a place that has nothing to do with the sender[: {host}]. A real bounce does not do that.</source>
        <translation>It contains a link to a place that has nothing to do with the sender[: {host}]. A real bounce does not do that.</translation>
    </message>
    <message>
        <source>A link to a host that is related to neither author, reporter nor user[: {host}].</source>
        <translation>A link to a host that is related to neither author, reporter nor user[: {host}].</translation>
    </message>
    <message>
        <source>It is an automatic reply, such as an out-of-office notice.</source>
        <translation>It is an automatic reply, such as an out-of-office notice.</translation>
    </message>
    <message>
        <source>An automatic reply[, form {dialect}].</source>
        <translation>An automatic reply[, form {dialect}].</translation>
    </message>
    <message>
        <source>It asks you to confirm that you sent a message.</source>
        <translation>It asks you to confirm that you sent a message.</translation>
    </message>
    <message>
        <source>A challenge-response request[, form {dialect}].</source>
        <translation>A challenge-response request[, form {dialect}].</translation>
    </message>
    <message>
        <source>The message that came back claims to have passed your own server[ {ip}] before.</source>
        <translation>The message that came back claims to have passed your own server[ {ip}] before.</translation>
    </message>
    <message>
        <source>Below the injection point, a Received field[ by {by}] names one of our outbound addresses[, {ip}]: a forwarder that keeps the sender, or a forger who knows our servers.</source>
        <translation>Below the injection point, a Received field[ by {by}] names one of our outbound addresses[, {ip}]: a forwarder that keeps the sender, or a forger who knows our servers.</translation>
    </message>
    <message>
        <source>It is a report about mail that was sent in your domain&apos;s name.</source>
        <translation>It is a report about mail that was sent in your domain&apos;s name.</translation>
    </message>
    <message>
        <source>A DMARC report.</source>
        <translation>A DMARC report.</translation>
    </message>
    <message>
        <source>Somebody marked a message as unwanted, and his provider complains about it.</source>
        <translation>Somebody marked a message as unwanted, and his provider complains about it.</translation>
    </message>
    <message>
        <source>An abuse report in the ARF form.</source>
        <translation>An abuse report in the ARF form.</translation>
    </message>
    <message>
        <source>It claims to come from your own mail server[ {reporter}], but a stranger[, {ip},] handed it over.</source>
        <translation>It claims to come from your own mail server[ {reporter}], but a stranger[, {ip},] handed it over.</translation>
    </message>
    <message>
        <source>The report claims to be ours[, {reporter}], but the boundary client[ {ip}] is neither own nor authorised.</source>
        <translation>The report claims to be ours[, {reporter}], but the boundary client[ {ip}] is neither own nor authorised.</translation>
    </message>
    <message>
        <source>It cannot be seen from whose computer the returned message came.</source>
        <translation>It cannot be seen from whose computer the returned message came.</translation>
    </message>
    <message>
        <source>The injection point is not visible in what came back.</source>
        <translation>The injection point is not visible in what came back.</translation>
    </message>
    <message>
        <source>The message that came back was handed to the bouncing server by {ip}[, which calls itself {helo}].</source>
        <translation>The message that came back was handed to the bouncing server by {ip}[, which calls itself {helo}].</translation>
    </message>
    <message>
        <source>Injection point: {ip}[, HELO {helo}][, reverse name {name}].</source>
        <translation>Injection point: {ip}[, HELO {helo}][, reverse name {name}].</translation>
    </message>
    <message>
        <source>Somebody logged in at your server[ {by}][ as {account}] from a network that is not yours[: {ip}].</source>
        <translation>Somebody logged in at your server[ {by}][ as {account}] from a network that is not yours[: {ip}].</translation>
    </message>
    <message>
        <source>Authenticated submission[ at {by}][ as {account}] from outside the own networks[: {ip}].</source>
        <translation>Authenticated submission[ at {by}][ as {account}] from outside the own networks[: {ip}].</translation>
    </message>
    <message>
        <source>The message was handed in at your server[ {by}] from your own network[, {ip}][, by {account}].</source>
        <translation>The message was handed in at your server[ {by}] from your own network[, {ip}][, by {account}].</translation>
    </message>
    <message>
        <source>Submission[ at {by}][ as {account}] from an own network[: {ip}].</source>
        <translation>Submission[ at {by}][ as {account}] from an own network[: {ip}].</translation>
    </message>
    <message>
        <source>It does not name the recipient that could not be reached, which every real bounce does.</source>
        <translation>It does not name the recipient that could not be reached, which every real bounce does.</translation>
    </message>
    <message>
        <source>No recipient is named: no Final-Recipient, and none in the text.</source>
        <translation>No recipient is named: no Final-Recipient, and none in the text.</translation>
    </message>
    <message>
        <source>It was sent in the way that bounces must be sent: without a sender that could be answered.</source>
        <translation>It was sent in the way that bounces must be sent: without a sender that could be answered.</translation>
    </message>
    <message>
        <source>Null reverse-path, as a report must have.</source>
        <translation>Null reverse-path, as a report must have.</translation>
    </message>
    <message>
        <source>It speaks as a mail server would, but has not the form of a report.</source>
        <translation>It speaks as a mail server would, but has not the form of a report.</translation>
    </message>
    <message>
        <source>An ordinary message whose sender name and subject imitate a mail server&apos;s.</source>
        <translation>An ordinary message whose sender name and subject imitate a mail server&apos;s.</translation>
    </message>
    <message>
        <source>The whole message came back.</source>
        <translation>The whole message came back.</translation>
    </message>
    <message>
        <source>The full original was returned.</source>
        <translation>The full original was returned.</translation>
    </message>
    <message>
        <source>Only the header of the message came back.</source>
        <translation>Only the header of the message came back.</translation>
    </message>
    <message>
        <source>Only the header of the original was returned.</source>
        <translation>Only the header of the original was returned.</translation>
    </message>
    <message>
        <source>Nothing of the message came back.</source>
        <translation>Nothing of the message came back.</translation>
    </message>
    <message>
        <source>No original was returned.</source>
        <translation>No original was returned.</translation>
    </message>
    <message>
        <source>The message that came back does not even claim to come from you[: {author}].</source>
        <translation>The message that came back does not even claim to come from you[: {author}].</translation>
    </message>
    <message>
        <source>The returned original names no own address as its sender[: From {author}][, MAIL FROM {sender}].</source>
        <translation>The returned original names no own address as its sender[: From {author}][, MAIL FROM {sender}].</translation>
    </message>
    <message>
        <source>Only a part of the message came back.</source>
        <translation>Only a part of the message came back.</translation>
    </message>
    <message>
        <source>The original was returned in part.</source>
        <translation>The original was returned in part.</translation>
    </message>
    <message>
        <source>{address} was not reached[: {diagnostic}].</source>
        <translation>{address} was not reached[: {diagnostic}].</translation>
    </message>
    <message>
        <source>Final-Recipient {address}[: {action}][, {status}][: {diagnostic}].</source>
        <translation>Final-Recipient {address}[: {action}][, {status}][: {diagnostic}].</translation>
    </message>
    <message>
        <source>It has the form of a mail server&apos;s report[, written by {reporter}].</source>
        <translation>It has the form of a mail server&apos;s report[, written by {reporter}].</translation>
    </message>
    <message>
        <source>A delivery report[, form {dialect}][, Reporting-MTA {reporter}].</source>
        <translation>A delivery report[, form {dialect}][, Reporting-MTA {reporter}].</translation>
    </message>
    <message>
        <source>It was sent from an address that can be answered[, {sender},] which a real bounce never has.</source>
        <translation>It was sent from an address that can be answered[, {sender},] which a real bounce never has.</translation>
    </message>
    <message>
        <source>The reverse-path is not null[: {sender}].</source>
        <translation>The reverse-path is not null[: {sender}].</translation>
    </message>
    <message>
        <source>It is not recorded from whom it was sent.</source>
        <translation>It is not recorded from whom it was sent.</translation>
    </message>
    <message>
        <source>The reverse-path is not recorded.</source>
        <translation>The reverse-path is not recorded.</translation>
    </message>
    <message>
        <source>Its sender[ {author}] has nothing to do with the computer that handed it over[, {ip}][, which calls itself {helo}].</source>
        <translation>Its sender[ {author}] has nothing to do with the computer that handed it over[, {ip}][, which calls itself {helo}].</translation>
    </message>
    <message>
        <source>The author[ {author}] is unrelated to the boundary client[ {ip}][, HELO {helo}].</source>
        <translation>The author[ {author}] is unrelated to the boundary client[ {ip}][, HELO {helo}].</translation>
    </message>
    <message>
        <source>It carries an attachment that a real bounce never has. Do not open it.</source>
        <translation>It carries an attachment that a real bounce never has. Do not open it.</translation>
    </message>
    <message>
        <source>A part that no delivery report has.</source>
        <translation>A part that no delivery report has.</translation>
    </message>
    <message>
        <source>Your own mail server wrote it[: {reporter}].</source>
        <translation>Your own mail server wrote it[: {reporter}].</translation>
    </message>
    <message>
        <source>Written by an own host[, Reporting-MTA {reporter}], as the route confirms.</source>
        <translation>Written by an own host[, Reporting-MTA {reporter}], as the route confirms.</translation>
    </message>
    <message>
        <source>The check was stopped before it was complete.</source>
        <translation>The check was stopped before it was complete.</translation>
    </message>
    <message>
        <source>Cancelled: the report is incomplete.</source>
        <translation>Cancelled: the report is incomplete.</translation>
    </message>
    <message>
        <source>Some lookups got no answer[: {queries}]. Check again later.</source>
        <translation>Some lookups got no answer[: {queries}]. Check again later.</translation>
    </message>
    <message>
        <source>DNS queries without an answer[: {queries}]; results may change.</source>
        <translation>DNS queries without an answer[: {queries}]; results may change.</translation>
    </message>
    <message>
        <source>It is not known who you are: which domains, addresses and servers are yours.</source>
        <translation>It is not known who you are: which domains, addresses and servers are yours.</translation>
    </message>
    <message>
        <source>No identity is configured: nothing can be compared with own domains, hosts or keys.</source>
        <translation>No identity is configured: nothing can be compared with own domains, hosts or keys.</translation>
    </message>
    <message>
        <source>The message that came back lacks the signature that all your mail carries.</source>
        <translation>The message that came back lacks the signature that all your mail carries.</translation>
    </message>
    <message>
        <source>No DKIM signature of ours in the original, although all mail is signed.</source>
        <translation>No DKIM signature of ours in the original, although all mail is signed.</translation>
    </message>
    <message>
        <source>The signature in the message that came back has run out.</source>
        <translation>The signature in the message that came back has run out.</translation>
    </message>
    <message>
        <source>Our DKIM signature is past its expiry.</source>
        <translation>Our DKIM signature is past its expiry.</translation>
    </message>
    <message>
        <source>The signature in the message that came back is not yours, or the message was changed.</source>
        <translation>The signature in the message that came back is not yours, or the message was changed.</translation>
    </message>
    <message>
        <source>The DKIM signature does not verify[: {reason}]</source>
        <translation>The DKIM signature does not verify[: {reason}]</translation>
    </message>
    <message>
        <source>Your own signature in the message that came back cannot be checked[: {reason}]</source>
        <translation>Your own signature in the message that came back cannot be checked[: {reason}]</translation>
    </message>
    <message>
        <source>Our DKIM signature in the original was not verified[: {reason}]</source>
        <translation>Our DKIM signature in the original was not verified[: {reason}]</translation>
    </message>
    <message>
        <source>The message that came back carries your own valid signature.</source>
        <translation>The message that came back carries your own valid signature.</translation>
    </message>
    <message>
        <source>Our DKIM signature over the original verifies.</source>
        <translation>Our DKIM signature over the original verifies.</translation>
    </message>
    <message>
        <source>The computer&apos;s name[ {name}] looks like that of a home connection, from which no mail server should send.</source>
        <translation>The computer&apos;s name[ {name}] looks like that of a home connection, from which no mail server should send.</translation>
    </message>
    <message>
        <source>The reverse name[ {name}][ of {ip}] looks generated or dynamic.</source>
        <translation>The reverse name[ {name}][ of {ip}] looks generated or dynamic.</translation>
    </message>
    <message>
        <source>Your record of sent mail was watching at that time and does not know this message.</source>
        <translation>Your record of sent mail was watching at that time and does not know this message.</translation>
    </message>
    <message>
        <source>The ledger covers time and sender and has no such Message-ID.</source>
        <translation>The ledger covers time and sender and has no such Message-ID.</translation>
    </message>
    <message>
        <source>Your record of sent mail knows this message with another recipient or date: somebody sent a copy.</source>
        <translation>Your record of sent mail knows this message with another recipient or date: somebody sent a copy.</translation>
    </message>
    <message>
        <source>The Message-ID is in the ledger with other recipients or another date.</source>
        <translation>The Message-ID is in the ledger with other recipients or another date.</translation>
    </message>
    <message>
        <source>Your record of sent mail cannot tell[: {reason}]</source>
        <translation>Your record of sent mail cannot tell[: {reason}]</translation>
    </message>
    <message>
        <source>The ledger decides nothing[: {reason}]</source>
        <translation>The ledger decides nothing[: {reason}]</translation>
    </message>
    <message>
        <source>Your record of sent mail has this message.</source>
        <translation>Your record of sent mail has this message.</translation>
    </message>
    <message>
        <source>The Message-ID is in the ledger; date and recipients agree.</source>
        <translation>The Message-ID is in the ledger; date and recipients agree.</translation>
    </message>
    <message>
        <source>The message that came back lacks the signed part that all your mail carries.</source>
        <translation>The message that came back lacks the signed part that all your mail carries.</translation>
    </message>
    <message>
        <source>No signed part, although all mail carries one.</source>
        <translation>No signed part, although all mail carries one.</translation>
    </message>
    <message>
        <source>The signed part of the message that came back has run out.</source>
        <translation>The signed part of the message that came back has run out.</translation>
    </message>
    <message>
        <source>The signed part is past its time.</source>
        <translation>The signed part is past its time.</translation>
    </message>
    <message>
        <source>The signed part of the message that came back is forged or was changed.</source>
        <translation>The signed part of the message that came back is forged or was changed.</translation>
    </message>
    <message>
        <source>The signed part does not verify.</source>
        <translation>The signed part does not verify.</translation>
    </message>
    <message>
        <source>The signed part of the message that came back cannot be checked[: {reason}]</source>
        <translation>The signed part of the message that came back cannot be checked[: {reason}]</translation>
    </message>
    <message>
        <source>The signed part was not verified[: {reason}]</source>
        <translation>The signed part was not verified[: {reason}]</translation>
    </message>
    <message>
        <source>The message that came back carries your own signed part.</source>
        <translation>The message that came back carries your own signed part.</translation>
    </message>
    <message>
        <source>The signed part verifies.</source>
        <translation>The signed part verifies.</translation>
    </message>
    <message>
        <source>Your server[ {by}] took the message from {ip}[, which calls itself {helo}]. That no stranger can forge.</source>
        <translation>Your server[ {by}] took the message from {ip}[, which calls itself {helo}]. That no stranger can forge.</translation>
    </message>
    <message>
        <source>Boundary hop: client {ip}[, HELO {helo}][, reverse name {name}][, written by {by}].</source>
        <translation>Boundary hop: client {ip}[, HELO {helo}][, reverse name {name}][, written by {by}].</translation>
    </message>
    <message>
        <source>Which servers are yours is not known; the topmost one[, {by},] is taken for yours. It took the message from {ip}[, which calls itself {helo}].</source>
        <translation>Which servers are yours is not known; the topmost one[, {by},] is taken for yours. It took the message from {ip}[, which calls itself {helo}].</translation>
    </message>
    <message>
        <source>Assumption: the topmost Received field[, by {by},] is that of the own receiver[; client {ip}][, HELO {helo}].</source>
        <translation>Assumption: the topmost Received field[, by {by},] is that of the own receiver[; client {ip}][, HELO {helo}].</translation>
    </message>
    <message>
        <source>No server of yours has recorded who handed the message over.</source>
        <translation>No server of yours has recorded who handed the message over.</translation>
    </message>
    <message>
        <source>No Received field of an own host: no boundary.</source>
        <translation>No Received field of an own host: no boundary.</translation>
    </message>
    <message>
        <source>There are so many stations that not all were read.</source>
        <translation>There are so many stations that not all were read.</translation>
    </message>
    <message>
        <source>More Received fields than are analysed[: {count}].</source>
        <translation>More Received fields than are analysed[: {count}].</translation>
    </message>
    <message>
        <source>The message came from a computer[, {ip},] that may not send for your domain.</source>
        <translation>The message came from a computer[, {ip},] that may not send for your domain.</translation>
    </message>
    <message>
        <source>The injection point[ {ip}] is not one of our outbound servers, and our SPF says fail for it.</source>
        <translation>The injection point[ {ip}] is not one of our outbound servers, and our SPF says fail for it.</translation>
    </message>
    <message>
        <source>From where the message came[, {ip},] neither proves nor refutes that it is yours[: {reason}]</source>
        <translation>From where the message came[, {ip},] neither proves nor refutes that it is yours[: {reason}]</translation>
    </message>
    <message>
        <source>The injection point[ {ip}] decides nothing[: {reason}]</source>
        <translation>The injection point[ {ip}] decides nothing[: {reason}]</translation>
    </message>
    <message>
        <source>The message came from a server of yours[, {ip}].</source>
        <translation>The message came from a server of yours[, {ip}].</translation>
    </message>
    <message>
        <source>The injection point[ {ip}] is one of our outbound servers, or authorised by our SPF[: {reason}]</source>
        <translation>The injection point[ {ip}] is one of our outbound servers, or authorised by our SPF[: {reason}]</translation>
    </message>
    <message>
        <source>The domain {domain} forbids the computer {ip} to send for it.</source>
        <translation>The domain {domain} forbids the computer {ip} to send for it.</translation>
    </message>
    <message>
        <source>SPF fail for {domain}[ ({identity})] from {ip}[: {term}].</source>
        <translation>SPF fail for {domain}[ ({identity})] from {ip}[: {term}].</translation>
    </message>
    <message>
        <source>Whether {domain} allows this computer was not looked up.</source>
        <translation>Whether {domain} allows this computer was not looked up.</translation>
    </message>
    <message>
        <source>SPF for {domain}[ ({identity})] was not evaluated: lookups are off.</source>
        <translation>SPF for {domain}[ ({identity})] was not evaluated: lookups are off.</translation>
    </message>
    <message>
        <source>The domain {domain} neither allows nor forbids the computer {ip}.</source>
        <translation>The domain {domain} neither allows nor forbids the computer {ip}.</translation>
    </message>
    <message>
        <source>SPF neutral for {domain}[ ({identity})] from {ip}[: {term}].</source>
        <translation>SPF neutral for {domain}[ ({identity})] from {ip}[: {term}].</translation>
    </message>
    <message>
        <source>The domain {domain} does not say who may send for it.</source>
        <translation>The domain {domain} does not say who may send for it.</translation>
    </message>
    <message>
        <source>SPF none for {domain}[ ({identity})].</source>
        <translation>SPF none for {domain}[ ({identity})].</translation>
    </message>
    <message>
        <source>The domain {domain} allows the computer {ip} to send for it.</source>
        <translation>The domain {domain} allows the computer {ip} to send for it.</translation>
    </message>
    <message>
        <source>SPF pass for {domain}[ ({identity})] from {ip}[: {term}].</source>
        <translation>SPF pass for {domain}[ ({identity})] from {ip}[: {term}].</translation>
    </message>
    <message>
        <source>What the domain {domain} published about its servers is broken.</source>
        <translation>What the domain {domain} published about its servers is broken.</translation>
    </message>
    <message>
        <source>SPF permerror for {domain}[ ({identity})][: {term}].</source>
        <translation>SPF permerror for {domain}[ ({identity})][: {term}].</translation>
    </message>
    <message>
        <source>The domain {domain} says that the computer {ip} is probably not allowed to send for it.</source>
        <translation>The domain {domain} says that the computer {ip} is probably not allowed to send for it.</translation>
    </message>
    <message>
        <source>SPF softfail for {domain}[ ({identity})] from {ip}[: {term}].</source>
        <translation>SPF softfail for {domain}[ ({identity})] from {ip}[: {term}].</translation>
    </message>
    <message>
        <source>What the domain {domain} says about its servers could not be looked up now.</source>
        <translation>What the domain {domain} says about its servers could not be looked up now.</translation>
    </message>
    <message>
        <source>SPF temperror for {domain}[ ({identity})][: {term}].</source>
        <translation>SPF temperror for {domain}[ ({identity})][: {term}].</translation>
    </message>
    <message>
        <source>The address that the bounce came to lacks the mark of mail that you forwarded.</source>
        <translation>The address that the bounce came to lacks the mark of mail that you forwarded.</translation>
    </message>
    <message>
        <source>No SRS address of ours, although forwarded mail is rewritten.</source>
        <translation>No SRS address of ours, although forwarded mail is rewritten.</translation>
    </message>
    <message>
        <source>The bounce came to an address that your server made for forwarded mail, but its time has run out[: {address}].</source>
        <translation>The bounce came to an address that your server made for forwarded mail, but its time has run out[: {address}].</translation>
    </message>
    <message>
        <source>The SRS address[ {address}] verifies, but its time window is past.</source>
        <translation>The SRS address[ {address}] verifies, but its time window is past.</translation>
    </message>
    <message>
        <source>The bounce came to an address that pretends to be made by your server for forwarded mail[: {address}].</source>
        <translation>The bounce came to an address that pretends to be made by your server for forwarded mail[: {address}].</translation>
    </message>
    <message>
        <source>The SRS address[ {address}] does not verify[: {reason}]</source>
        <translation>The SRS address[ {address}] does not verify[: {reason}]</translation>
    </message>
    <message>
        <source>Whether the bounce came to an address that your server made for forwarded mail[, {address},] cannot be checked[: {reason}]</source>
        <translation>Whether the bounce came to an address that your server made for forwarded mail[, {address},] cannot be checked[: {reason}]</translation>
    </message>
    <message>
        <source>The SRS address[ {address}] cannot be verified[: {reason}]</source>
        <translation>The SRS address[ {address}] cannot be verified[: {reason}]</translation>
    </message>
    <message>
        <source>The bounce came to an address that your server made for mail that it forwarded[ for {original}].</source>
        <translation>The bounce came to an address that your server made for mail that it forwarded[ for {original}].</translation>
    </message>
    <message>
        <source>The SRS address[ {address}] verifies[: forwarded for {original}].</source>
        <translation>The SRS address[ {address}] verifies[: forwarded for {original}].</translation>
    </message>
    <message>
        <source>On the way[ to {by}] the message was not encrypted.</source>
        <translation>On the way[ to {by}] the message was not encrypted.</translation>
    </message>
    <message>
        <source>No TLS[ between {from}][ and {by}][, with {keyword}].</source>
        <translation>No TLS[ between {from}][ and {by}][, with {keyword}].</translation>
    </message>
    <message>
        <source>The line about the way[ to {by}] contradicts itself about encryption.</source>
        <translation>The line about the way[ to {by}] contradicts itself about encryption.</translation>
    </message>
    <message>
        <source>Keyword and clause disagree about TLS[, with {keyword}][, by {by}].</source>
        <translation>Keyword and clause disagree about TLS[, with {keyword}][, by {by}].</translation>
    </message>
    <message>
        <source>On the way[ to {by}] the message was encrypted.</source>
        <translation>On the way[ to {by}] the message was encrypted.</translation>
    </message>
    <message>
        <source>TLS[ {version}][ {cipher}][, by {by}]; the peer was not verified.</source>
        <translation>TLS[ {version}][ {cipher}][, by {by}]; the peer was not verified.</translation>
    </message>
    <message>
        <source>On the way[ to {by}] the encryption was outdated[: {version}].</source>
        <translation>On the way[ to {by}] the encryption was outdated[: {version}].</translation>
    </message>
    <message>
        <source>An obsolete TLS version[: {version}][, by {by}].</source>
        <translation>An obsolete TLS version[: {version}][, by {by}].</translation>
    </message>
    <message>
        <source>On the way[ to {by}] the message was encrypted, and the other side proved who it is.</source>
        <translation>On the way[ to {by}] the message was encrypted, and the other side proved who it is.</translation>
    </message>
    <message>
        <source>TLS[ {version}][ {cipher}][, by {by}]; the peer&apos;s certificate was verified.</source>
        <translation>TLS[ {version}][ {cipher}][, by {by}]; the peer&apos;s certificate was verified.</translation>
    </message>
    <message>
        <source>On the way[ to {by}] the encryption could be broken[: {cipher}].</source>
        <translation>On the way[ to {by}] the encryption could be broken[: {cipher}].</translation>
    </message>
    <message>
        <source>A weak cipher suite[: {cipher}][, by {by}].</source>
        <translation>A weak cipher suite[: {cipher}][, by {by}].</translation>
    </message>
    <message>
        <source>[ It called itself {helo}.][ Its address is {ip}.]</source>
        <translation>[ It called itself {helo}.][ Its address is {ip}.]</translation>
    </message>
    <message>
        <source>[ The address is {ip}.][ The name is {name}.]</source>
        <translation>[ The address is {ip}.][ The name is {name}.]</translation>
    </message>
    <message>
        <source>[Hop {hop}: ]</source>
        <translation>[Hop {hop}: ]</translation>
    </message>
    <message>
        <source>[ Written by {by}.][ Name given: {helo}.][ Address: {ip}.][ Time since the hop before: {seconds}.]</source>
        <translation>[ Written by {by}.][ Name given: {helo}.][ Address: {ip}.][ Time since the hop before: {seconds}.]</translation>
    </message>
    <message>
        <source>[ It is about {detail}.][ Times: {count}.]</source>
        <translation>[ It is about {detail}.][ Times: {count}.]</translation>
    </message>
    <message>
        <source>Hop %1 of the returned message</source>
        <translation>Hop %1 of the returned message</translation>
    </message>
    <message>
        <source>Hop %1</source>
        <translation>Hop %1</translation>
    </message>
    <message>
        <source>Recipient %1</source>
        <translation>Recipient %1</translation>
    </message>
    <message>
        <source>The returned message</source>
        <translation>The returned message</translation>
    </message>
    <message>
        <source>This message</source>
        <translation>This message</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>The seals that forwarding servers put on the message are broken[, at number {instance}].</source>
        <translation>The seals that forwarding servers put on the message are broken[, at number {instance}].</translation>
    </message>
    <message>
        <source>The ARC chain does not validate[ at instance {instance}][: {reason}].</source>
        <translation>The ARC chain does not validate[ at instance {instance}][: {reason}].</translation>
    </message>
    <message>
        <source>The first server that sealed the message[, {sealer},] wrote down that it was[ signed: {dkim}][, sent from an allowed computer: {spf}][, from its author: {dmarc}]. That is an old note, not a proof.</source>
        <translation>The first server that sealed the message[, {sealer},] wrote down that it was[ signed: {dkim}][, sent from an allowed computer: {spf}][, from its author: {dmarc}]. That is an old note, not a proof.</translation>
    </message>
    <message>
        <source>Historic evidence: ARC-Authentication-Results of instance {instance}[ by {sealer}] say[ dkim={dkim}][ spf={spf}][ dmarc={dmarc}].</source>
        <translation>Historic evidence: ARC-Authentication-Results of instance {instance}[ by {sealer}] say[ dkim={dkim}][ spf={spf}][ dmarc={dmarc}].</translation>
    </message>
    <message>
        <source>Servers on the way sealed the message[, last {sealer}]; the seals were not looked up.</source>
        <translation>Servers on the way sealed the message[, last {sealer}]; the seals were not looked up.</translation>
    </message>
    <message>
        <source>ARC was not validated: lookups are off[; {instances} sets, newest by {sealer}].</source>
        <translation>ARC was not validated: lookups are off[; {instances} sets, newest by {sealer}].</translation>
    </message>
    <message>
        <source>The seals that servers put on the message on its way[, last {sealer},] are unbroken. That tells what they claim to have seen, nothing more.</source>
        <translation>The seals that servers put on the message on its way[, last {sealer},] are unbroken. That tells what they claim to have seen, nothing more.</translation>
    </message>
    <message>
        <source>Historic evidence: the ARC chain validates[: {instances} sets][, newest by {sealer}][, oldest message signature that passes: {oldest}].</source>
        <translation>Historic evidence: the ARC chain validates[: {instances} sets][, newest by {sealer}][, oldest message signature that passes: {oldest}].</translation>
    </message>
    <message>
        <source>The seals that servers put on the message on its way could not be checked now.</source>
        <translation>The seals that servers put on the message on its way could not be checked now.</translation>
    </message>
    <message>
        <source>The ARC chain could not be judged[: {reason}].</source>
        <translation>The ARC chain could not be judged[: {reason}].</translation>
    </message>
    <message>
        <source>It carries a signature of the sender&apos;s domain[ {domain}], which could not be checked.</source>
        <translation>It carries a signature of the sender&apos;s domain[ {domain}], which could not be checked.</translation>
    </message>
    <message>
        <source>A DKIM signature of a domain related to the author&apos;s[, d={domain},] is present, but could not be verified[: {reason}].</source>
        <translation>A DKIM signature of a domain related to the author&apos;s[, d={domain},] is present, but could not be verified[: {reason}].</translation>
    </message>
    <message>
        <source>Your receiving server[ {server}] came to the same results when the message arrived.</source>
        <translation>Your receiving server[ {server}] came to the same results when the message arrived.</translation>
    </message>
    <message>
        <source>Authentication-Results[ of {server}] agree with our own: {methods}.</source>
        <translation>Authentication-Results[ of {server}] agree with our own: {methods}.</translation>
    </message>
    <message>
        <source>Your receiving server[ {server}] wrote another result for {method} than the one found now: {recorded}, not {found}[. The reason: {reason}].</source>
        <translation>Your receiving server[ {server}] wrote another result for {method} than the one found now: {recorded}, not {found}[. The reason: {reason}].</translation>
    </message>
    <message>
        <source>Authentication-Results[ of {server}] have {method}={recorded}, we found {found}[: {reason}].</source>
        <translation>Authentication-Results[ of {server}] have {method}={recorded}, we found {found}[: {reason}].</translation>
    </message>
    <message>
        <source>A line that claims to be your own server&apos;s check[, {server},] stands where a stranger could have written it. It is not believed.</source>
        <translation>A line that claims to be your own server&apos;s check[, {server},] stands where a stranger could have written it. It is not believed.</translation>
    </message>
    <message>
        <source>An own authserv-id[, {server},] below the boundary hop: not written by our receiver for this delivery, perhaps forged.</source>
        <translation>An own authserv-id[, {server},] below the boundary hop: not written by our receiver for this delivery, perhaps forged.</translation>
    </message>
    <message>
        <source>The line with a server&apos;s check results[, {server},] is not well formed.</source>
        <translation>The line with a server&apos;s check results[, {server},] is not well formed.</translation>
    </message>
    <message>
        <source>The field[ of {server}] strays from the grammar[: {deviation}].</source>
        <translation>The field[ of {server}] strays from the grammar[: {deviation}].</translation>
    </message>
    <message>
        <source>Another server[, {server},] noted check results. Anybody could have written that, so it is not used.</source>
        <translation>Another server[, {server},] noted check results. Anybody could have written that, so it is not used.</translation>
    </message>
    <message>
        <source>Results[ by {server}][: {methods}] from outside the trusted part: shown, not used.</source>
        <translation>Results[ by {server}][: {methods}] from outside the trusted part: shown, not used.</translation>
    </message>
    <message>
        <source>The message that came back carries your own signature, but was changed after you had sent it[: {alteration}].</source>
        <translation>The message that came back carries your own signature, but was changed after you had sent it[: {alteration}].</translation>
    </message>
    <message>
        <source>Our DKIM signature is in the original and covers its header; what came back was altered after signing[: {alteration}].</source>
        <translation>Our DKIM signature is in the original and covers its header; what came back was altered after signing[: {alteration}].</translation>
    </message>
    <message>
        <source>The message was signed[ by {domain}] and changed on its way[: {alteration}]; undone, the signature fits again.</source>
        <translation>The message was signed[ by {domain}] and changed on its way[: {alteration}]; undone, the signature fits again.</translation>
    </message>
    <message>
        <source>Undoing one alteration[, {alteration},][ of {field},] makes the signature[ d={domain} s={selector}] verify.</source>
        <translation>Undoing one alteration[, {alteration},][ of {field},] makes the signature[ d={domain} s={selector}] verify.</translation>
    </message>
    <message>
        <source>The signature[ of {domain}] covers only the beginning of the text; somebody may have added the rest.</source>
        <translation>The signature[ of {domain}] covers only the beginning of the text; somebody may have added the rest.</translation>
    </message>
    <message>
        <source>l={limit} of {length} octets are covered[ by d={domain} s={selector}]: the rest is unsigned.</source>
        <translation>l={limit} of {length} octets are covered[ by d={domain} s={selector}]: the rest is unsigned.</translation>
    </message>
    <message>
        <source>The header is what {domain} signed. The text did not come back whole, so that it cannot be compared.</source>
        <translation>The header is what {domain} signed. The text did not come back whole, so that it cannot be compared.</translation>
    </message>
    <message>
        <source>b= verifies over the header[, d={domain} s={selector}]; the body is missing or cut off, bh= is not checkable.</source>
        <translation>b= verifies over the header[, d={domain} s={selector}]; the body is missing or cut off, bh= is not checkable.</translation>
    </message>
    <message>
        <source>The text is not the one that {domain} signed.</source>
        <translation>The text is not the one that {domain} signed.</translation>
    </message>
    <message>
        <source>The body hash does not match[, d={domain} s={selector}]; the header signature: {header}.</source>
        <translation>The body hash does not match[, d={domain} s={selector}]; the header signature: {header}.</translation>
    </message>
    <message>
        <source>The signature that names {domain} does not fit the message: it was changed, or the signature is not theirs.</source>
        <translation>The signature that names {domain} does not fit the message: it was changed, or the signature is not theirs.</translation>
    </message>
    <message>
        <source>b= does not verify over the header[, d={domain} s={selector}].</source>
        <translation>b= does not verify over the header[, d={domain} s={selector}].</translation>
    </message>
    <message>
        <source>After {domain} had signed, somebody put a second sender into the message. Who it shows as its author cannot be trusted.</source>
        <translation>After {domain} had signed, somebody put a second sender into the message. Who it shows as its author cannot be trusted.</translation>
    </message>
    <message>
        <source>More From fields than h= names[, d={domain} s={selector}]: one was added after signing.</source>
        <translation>More From fields than h= names[, d={domain} s={selector}]: one was added after signing.</translation>
    </message>
    <message>
        <source>The key of {domain} is no longer published; one that was seen earlier fits.</source>
        <translation>The key of {domain} is no longer published; one that was seen earlier fits.</translation>
    </message>
    <message>
        <source>The key[ {selector}._domainkey.{domain}] is gone from DNS; one that was kept was used.</source>
        <translation>The key[ {selector}._domainkey.{domain}] is gone from DNS; one that was kept was used.</translation>
    </message>
    <message>
        <source>{domain} says that it is only trying out its signatures.</source>
        <translation>{domain} says that it is only trying out its signatures.</translation>
    </message>
    <message>
        <source>t=y in the key[ {selector}._domainkey.{domain}]: the domain is testing DKIM.</source>
        <translation>t=y in the key[ {selector}._domainkey.{domain}]: the domain is testing DKIM.</translation>
    </message>
    <message>
        <source>The signature of {domain} was not checked, since lookups are off.</source>
        <translation>The signature of {domain} was not checked, since lookups are off.</translation>
    </message>
    <message>
        <source>The signature[ d={domain} s={selector}] was not verified: lookups are off.</source>
        <translation>The signature[ d={domain} s={selector}] was not verified: lookups are off.</translation>
    </message>
    <message>
        <source>{domain} publishes no key for this signature: it may be made up, or the key was taken away since.</source>
        <translation>{domain} publishes no key for this signature: it may be made up, or the key was taken away since.</translation>
    </message>
    <message>
        <source>No key at {selector}._domainkey.{domain}.</source>
        <translation>No key at {selector}._domainkey.{domain}.</translation>
    </message>
    <message>
        <source>The message carries no signature.</source>
        <translation>The message carries no signature.</translation>
    </message>
    <message>
        <source>No DKIM-Signature field.</source>
        <translation>No DKIM-Signature field.</translation>
    </message>
    <message>
        <source>The key of {domain} uses an outdated form.</source>
        <translation>The key of {domain} uses an outdated form.</translation>
    </message>
    <message>
        <source>The key record[ {selector}._domainkey.{domain}] has tags that are not registered, such as g=.</source>
        <translation>The key record[ {selector}._domainkey.{domain}] has tags that are not registered, such as g=.</translation>
    </message>
    <message>
        <source>The message is as {domain} signed it.</source>
        <translation>The message is as {domain} signed it.</translation>
    </message>
    <message>
        <source>The signature verifies[: d={domain} s={selector}][, {algorithm}][, {bits} bits].</source>
        <translation>The signature verifies[: d={domain} s={selector}][, {algorithm}][, {bits} bits].</translation>
    </message>
    <message>
        <source>The signature of {domain} is broken and cannot be checked.</source>
        <translation>The signature of {domain} is broken and cannot be checked.</translation>
    </message>
    <message>
        <source>The signature[ d={domain} s={selector}] or its key cannot be used[: {reason}].</source>
        <translation>The signature[ d={domain} s={selector}] or its key cannot be used[: {reason}].</translation>
    </message>
    <message>
        <source>The signature of {domain} fits, but is made so weakly that anybody could forge it today.</source>
        <translation>The signature of {domain} fits, but is made so weakly that anybody could forge it today.</translation>
    </message>
    <message>
        <source>The signature[ d={domain} s={selector}] verifies arithmetically, but is not acceptable[: {algorithm}][, {bits} bits].</source>
        <translation>The signature[ d={domain} s={selector}] verifies arithmetically, but is not acceptable[: {algorithm}][, {bits} bits].</translation>
    </message>
    <message>
        <source>The recipient that the report is about[, {address},] is one to whom the signed message was written.</source>
        <translation>The recipient that the report is about[, {address},] is one to whom the signed message was written.</translation>
    </message>
    <message>
        <source>The recipient[ {address}] stands in the signed To or Cc.</source>
        <translation>The recipient[ {address}] stands in the signed To or Cc.</translation>
    </message>
    <message>
        <source>The recipient that the report is about[, {address},] is none to whom the signed message was written. It may have been a blind copy, or forwarded, or sent again by somebody else.</source>
        <translation>The recipient that the report is about[, {address},] is none to whom the signed message was written. It may have been a blind copy, or forwarded, or sent again by somebody else.</translation>
    </message>
    <message>
        <source>The recipient[ {address}] stands neither in the signed To nor Cc: Bcc, a forwarder, or a replay.</source>
        <translation>The recipient[ {address}] stands neither in the signed To nor Cc: Bcc, a forwarder, or a replay.</translation>
    </message>
    <message>
        <source>{domain} has withdrawn the key of this signature.</source>
        <translation>{domain} has withdrawn the key of this signature.</translation>
    </message>
    <message>
        <source>p= is empty at {selector}._domainkey.{domain}: the key is revoked.</source>
        <translation>p= is empty at {selector}._domainkey.{domain}: the key is revoked.</translation>
    </message>
    <message>
        <source>The message was signed {days} days before it was handed over: somebody seems to have sent an old one again.</source>
        <translation>The message was signed {days} days before it was handed over: somebody seems to have sent an old one again.</translation>
    </message>
    <message>
        <source>Injected {days} days after the signed date, which is longer than queues keep mail.</source>
        <translation>Injected {days} days after the signed date, which is longer than queues keep mail.</translation>
    </message>
    <message>
        <source>{domain} publishes several keys under one name, which leaves it open which one counts.</source>
        <translation>{domain} publishes several keys under one name, which leaves it open which one counts.</translation>
    </message>
    <message>
        <source>Several key records at {selector}._domainkey.{domain}; each was tried.</source>
        <translation>Several key records at {selector}._domainkey.{domain}; each was tried.</translation>
    </message>
    <message>
        <source>The key of {domain} is short; a longer one would be better.</source>
        <translation>The key of {domain} is short; a longer one would be better.</translation>
    </message>
    <message>
        <source>The key has {bits} bits; 2048 are recommended[, d={domain} s={selector}].</source>
        <translation>The key has {bits} bits; 2048 are recommended[, d={domain} s={selector}].</translation>
    </message>
    <message>
        <source>The signature of {domain} had run out when the message came.</source>
        <translation>The signature of {domain} had run out when the message came.</translation>
    </message>
    <message>
        <source>x= was past at the time of receipt[, d={domain} s={selector}].</source>
        <translation>x= was past at the time of receipt[, d={domain} s={selector}].</translation>
    </message>
    <message>
        <source>The signature of {domain} bears a time that had not come when the message was received.</source>
        <translation>The signature of {domain} bears a time that had not come when the message was received.</translation>
    </message>
    <message>
        <source>t= lies after the time of receipt[, d={domain} s={selector}].</source>
        <translation>t= lies after the time of receipt[, d={domain} s={selector}].</translation>
    </message>
    <message>
        <source>After {domain} had signed, somebody put a second subject into the message.</source>
        <translation>After {domain} had signed, somebody put a second subject into the message.</translation>
    </message>
    <message>
        <source>More Subject fields than h= names[, d={domain} s={selector}]: one was added after signing.</source>
        <translation>More Subject fields than h= names[, d={domain} s={selector}]: one was added after signing.</translation>
    </message>
    <message>
        <source>The key of {domain} could not be looked up now, so that its signature is not checked.</source>
        <translation>The key of {domain} could not be looked up now, so that its signature is not checked.</translation>
    </message>
    <message>
        <source>No answer for {selector}._domainkey.{domain}[: {reason}].</source>
        <translation>No answer for {selector}._domainkey.{domain}[: {reason}].</translation>
    </message>
    <message>
        <source>There are so many signatures that not all were checked.</source>
        <translation>There are so many signatures that not all were checked.</translation>
    </message>
    <message>
        <source>More signatures than are verified in one message.</source>
        <translation>More signatures than are verified in one message.</translation>
    </message>
    <message>
        <source>The signature of {domain} leaves lines of the header open that matter: {fields}.</source>
        <translation>The signature of {domain} leaves lines of the header open that matter: {fields}.</translation>
    </message>
    <message>
        <source>Not in h=[ of d={domain} s={selector}]: {fields}.</source>
        <translation>Not in h=[ of d={domain} s={selector}]: {fields}.</translation>
    </message>
    <message>
        <source>By the older rules, which many servers still follow, the answer for {domain} would be another one: {legacy}.</source>
        <translation>By the older rules, which many servers still follow, the answer for {domain} would be another one: {legacy}.</translation>
    </message>
    <message>
        <source>RFC 7489 (historic) gives {legacy} for {domain}[, organizational domain {organization}][: {difference}].</source>
        <translation>RFC 7489 (historic) gives {legacy} for {domain}[, organizational domain {organization}][: {difference}].</translation>
    </message>
    <message>
        <source>Nothing shows that the message comes from {domain}[, whose owner asks in that case for: {policy}].</source>
        <translation>Nothing shows that the message comes from {domain}[, whose owner asks in that case for: {policy}].</translation>
    </message>
    <message>
        <source>DMARC fail for {domain}[: {reason}][; policy {policy} by {tag}= at {record}].</source>
        <translation>DMARC fail for {domain}[: {reason}][; policy {policy} by {tag}= at {record}].</translation>
    </message>
    <message>
        <source>What {domain} says about mail in its name was not looked up.</source>
        <translation>What {domain} says about mail in its name was not looked up.</translation>
    </message>
    <message>
        <source>DMARC for {domain} was not evaluated: lookups are off.</source>
        <translation>DMARC for {domain} was not evaluated: lookups are off.</translation>
    </message>
    <message>
        <source>The message names no author that could be checked.</source>
        <translation>The message names no author that could be checked.</translation>
    </message>
    <message>
        <source>From has no mailbox with a domain: DMARC does not apply.</source>
        <translation>From has no mailbox with a domain: DMARC does not apply.</translation>
    </message>
    <message>
        <source>{domain} does not say what to do with mail that only pretends to come from it.</source>
        <translation>{domain} does not say what to do with mail that only pretends to come from it.</translation>
    </message>
    <message>
        <source>No DMARC record for {domain}[: {reason}].</source>
        <translation>No DMARC record for {domain}[: {reason}].</translation>
    </message>
    <message>
        <source>The message comes from {domain}, as it says.</source>
        <translation>The message comes from {domain}, as it says.</translation>
    </message>
    <message>
        <source>DMARC pass for {domain}[: {reason}][, by {aligned}].</source>
        <translation>DMARC pass for {domain}[: {reason}][, by {aligned}].</translation>
    </message>
    <message>
        <source>What {domain} published about mail in its name is broken.</source>
        <translation>What {domain} published about mail in its name is broken.</translation>
    </message>
    <message>
        <source>DMARC permerror for {domain}[: {reason}].</source>
        <translation>DMARC permerror for {domain}[: {reason}].</translation>
    </message>
    <message>
        <source>What {domain} published about mail in its name has a fault, which changes nothing here.</source>
        <translation>What {domain} published about mail in its name has a fault, which changes nothing here.</translation>
    </message>
    <message>
        <source>The DMARC record[ at {record}] has a fault[: {fault}].</source>
        <translation>The DMARC record[ at {record}] has a fault[: {fault}].</translation>
    </message>
    <message>
        <source>The message names authors of several domains[: {authors}]; which one a mail program shows is not certain.</source>
        <translation>The message names authors of several domains[: {authors}]; which one a mail program shows is not certain.</translation>
    </message>
    <message>
        <source>From has several domains[: {authors}]; DMARC leaves such a message out.</source>
        <translation>From has several domains[: {authors}]; DMARC leaves such a message out.</translation>
    </message>
    <message>
        <source>Whether the message comes from {domain} cannot be told now, since an answer is missing.</source>
        <translation>Whether the message comes from {domain} cannot be told now, since an answer is missing.</translation>
    </message>
    <message>
        <source>DMARC for {domain} is not decided[: {reason}].</source>
        <translation>DMARC for {domain} is not decided[: {reason}].</translation>
    </message>
    <message>
        <source>{domain} is only trying out its rule: {published} counts as {policy}.</source>
        <translation>{domain} is only trying out its rule: {published} counts as {policy}.</translation>
    </message>
    <message>
        <source>t=y at {record}: {published} is applied as {policy}.</source>
        <translation>t=y at {record}: {published} is applied as {policy}.</translation>
    </message>
    <message>
        <source>The owner of {domain} could make such forgeries easier to refuse: {step}.</source>
        <translation>The owner of {domain} could make such forgeries easier to refuse: {step}.</translation>
    </message>
    <message>
        <source>To tighten for {domain}: {step}[, now {now}].</source>
        <translation>To tighten for {domain}: {step}[, now {now}].</translation>
    </message>
    <message>
        <source>The server that sent it back could have refused the message at once: {domain} asks for {policy} when nothing shows that mail is its own.</source>
        <translation>The server that sent it back could have refused the message at once: {domain} asks for {policy} when nothing shows that mail is its own.</translation>
    </message>
    <message>
        <source>At the injection point DMARC fails for {domain}, policy {policy}[: {reason}]: the bouncer could have refused it in the session.</source>
        <translation>At the injection point DMARC fails for {domain}, policy {policy}[: {reason}]: the bouncer could have refused it in the session.</translation>
    </message>
    <message>
        <source>The server that sent it back could have refused the message at once: {domain} forbids the computer {ip} to send for it.</source>
        <translation>The server that sent it back could have refused the message at once: {domain} forbids the computer {ip} to send for it.</translation>
    </message>
    <message>
        <source>SPF fail for {domain}[ ({identity})] from {ip} at the injection point[: {term}]: the bouncer could have refused it in the session.</source>
        <translation>SPF fail for {domain}[ ({identity})] from {ip} at the injection point[: {term}]: the bouncer could have refused it in the session.</translation>
    </message>
</context>
<context>
    <name>HostWords</name>
    <message>
        <source>not asked</source>
        <translation>not asked</translation>
    </message>
    <message>
        <source>The computer did not say its name.</source>
        <translation>The computer did not say its name.</translation>
    </message>
    <message>
        <source>No HELO name is recorded.</source>
        <translation>No HELO name is recorded.</translation>
    </message>
    <message>
        <source>The name that the computer gave is really its own.</source>
        <translation>The name that the computer gave is really its own.</translation>
    </message>
    <message>
        <source>The HELO name resolves to the client&apos;s address (RFC 5321 section 4.1.4).</source>
        <translation>The HELO name resolves to the client&apos;s address (RFC 5321 section 4.1.4).</translation>
    </message>
    <message>
        <source>The computer gave its own address as its name.</source>
        <translation>The computer gave its own address as its name.</translation>
    </message>
    <message>
        <source>An address literal that is the client&apos;s own (RFC 5321 section 4.1.3).</source>
        <translation>An address literal that is the client&apos;s own (RFC 5321 section 4.1.3).</translation>
    </message>
    <message>
        <source>The computer gave another computer&apos;s address as its name.</source>
        <translation>The computer gave another computer&apos;s address as its name.</translation>
    </message>
    <message>
        <source>An address literal that is not the client&apos;s (RFC 5321 section 4.1.3).</source>
        <translation>An address literal that is not the client&apos;s (RFC 5321 section 4.1.3).</translation>
    </message>
    <message>
        <source>The name that the computer gave is not an Internet name.</source>
        <translation>The name that the computer gave is not an Internet name.</translation>
    </message>
    <message>
        <source>The HELO name is not fully qualified (RFC 5321 section 2.3.5).</source>
        <translation>The HELO name is not fully qualified (RFC 5321 section 2.3.5).</translation>
    </message>
    <message>
        <source>What the computer gave as its name cannot be one.</source>
        <translation>What the computer gave as its name cannot be one.</translation>
    </message>
    <message>
        <source>The HELO argument is neither a Domain nor an address literal (RFC 5321 section 4.1.1.1).</source>
        <translation>The HELO argument is neither a Domain nor an address literal (RFC 5321 section 4.1.1.1).</translation>
    </message>
    <message>
        <source>The computer gave an address as its name, in the wrong form.</source>
        <translation>The computer gave an address as its name, in the wrong form.</translation>
    </message>
    <message>
        <source>An address without the brackets of a literal (RFC 5321 section 4.1.3).</source>
        <translation>An address without the brackets of a literal (RFC 5321 section 4.1.3).</translation>
    </message>
    <message>
        <source>The name that the computer gave does not exist.</source>
        <translation>The name that the computer gave does not exist.</translation>
    </message>
    <message>
        <source>The HELO name does not exist: NXDOMAIN (RFC 5321 section 2.3.5).</source>
        <translation>The HELO name does not exist: NXDOMAIN (RFC 5321 section 2.3.5).</translation>
    </message>
    <message>
        <source>The name that the computer gave belongs to no computer.</source>
        <translation>The name that the computer gave belongs to no computer.</translation>
    </message>
    <message>
        <source>The HELO name has neither an A nor an AAAA record (RFC 5321 section 2.3.5).</source>
        <translation>The HELO name has neither an A nor an AAAA record (RFC 5321 section 2.3.5).</translation>
    </message>
    <message>
        <source>The name that the computer gave belongs to another computer.</source>
        <translation>The name that the computer gave belongs to another computer.</translation>
    </message>
    <message>
        <source>The HELO name resolves, but not to the client (RFC 5321 section 4.1.4).</source>
        <translation>The HELO name resolves, but not to the client (RFC 5321 section 4.1.4).</translation>
    </message>
    <message>
        <source>A stranger introduced itself with your own server&apos;s name.</source>
        <translation>A stranger introduced itself with your own server&apos;s name.</translation>
    </message>
    <message>
        <source>A client outside the own networks greeted with one of the own names (RFC 5321 section 4.1.4).</source>
        <translation>A client outside the own networks greeted with one of the own names (RFC 5321 section 4.1.4).</translation>
    </message>
    <message>
        <source>It is not known which computer handed the message over.</source>
        <translation>It is not known which computer handed the message over.</translation>
    </message>
    <message>
        <source>The client&apos;s address is not known, so that the HELO name cannot be compared.</source>
        <translation>The client&apos;s address is not known, so that the HELO name cannot be compared.</translation>
    </message>
    <message>
        <source>The name could not be looked up now.</source>
        <translation>The name could not be looked up now.</translation>
    </message>
    <message>
        <source>DNS did not answer for the HELO name.</source>
        <translation>DNS did not answer for the HELO name.</translation>
    </message>
    <message>
        <source>Lookups are off: only the form of the name was checked.</source>
        <translation>Lookups are off: only the form of the name was checked.</translation>
    </message>
    <message>
        <source>DNS lookups are not allowed; the HELO name is well-formed.</source>
        <translation>DNS lookups are not allowed; the HELO name is well-formed.</translation>
    </message>
    <message>
        <source>The client&apos;s address is not known.</source>
        <translation>The client&apos;s address is not known.</translation>
    </message>
    <message>
        <source>The computer&apos;s address has a name, and the name leads back to it.</source>
        <translation>The computer&apos;s address has a name, and the name leads back to it.</translation>
    </message>
    <message>
        <source>Forward-confirmed reverse DNS (RFC 8601 section 3).</source>
        <translation>Forward-confirmed reverse DNS (RFC 8601 section 3).</translation>
    </message>
    <message>
        <source>The computer&apos;s address has no name.</source>
        <translation>The computer&apos;s address has no name.</translation>
    </message>
    <message>
        <source>No PTR record for the client&apos;s address (RFC 8601 section 3).</source>
        <translation>No PTR record for the client&apos;s address (RFC 8601 section 3).</translation>
    </message>
    <message>
        <source>The name of the computer&apos;s address belongs to another computer.</source>
        <translation>The name of the computer&apos;s address belongs to another computer.</translation>
    </message>
    <message>
        <source>The reverse names do not resolve back to the client (RFC 8601 section 3).</source>
        <translation>The reverse names do not resolve back to the client (RFC 8601 section 3).</translation>
    </message>
    <message>
        <source>The address could not be looked up now.</source>
        <translation>The address could not be looked up now.</translation>
    </message>
    <message>
        <source>DNS did not answer for the reverse name (RFC 8601 section 2.7.3).</source>
        <translation>DNS did not answer for the reverse name (RFC 8601 section 2.7.3).</translation>
    </message>
    <message>
        <source>Lookups are off.</source>
        <translation>Lookups are off.</translation>
    </message>
    <message>
        <source>DNS lookups are not allowed.</source>
        <translation>DNS lookups are not allowed.</translation>
    </message>
</context>
<context>
    <name>Indicia</name>
    <message>
        <source>Reports libraries, resolver and clock.</source>
        <translation>Reports libraries, resolver and clock.</translation>
    </message>
    <message>
        <source>Digests: the crypto library answers
</source>
        <translation>Digests: the crypto library answers
</translation>
    </message>
    <message>
        <source>Digests: the crypto library refuses SHA-256 or HMAC-SHA1; BATV and SRS cannot be checked
</source>
        <translation>Digests: the crypto library refuses SHA-256 or HMAC-SHA1; BATV and SRS cannot be checked
</translation>
    </message>
    <message>
        <source>Clock: %1
</source>
        <translation>Clock: %1
</translation>
    </message>
    <message>
        <source>DNS: lookups are off (--dns system turns them on)
</source>
        <translation>DNS: lookups are off (--dns system turns them on)
</translation>
    </message>
    <message>
        <source>DNS: the resolver does not answer; check --dns and the network
</source>
        <translation>DNS: the resolver does not answer; check --dns and the network
</translation>
    </message>
    <message>
        <source>DNS: the resolver answers
</source>
        <translation>DNS: the resolver answers
</translation>
    </message>
</context>
<context>
    <name>Indicia::AnswerPage</name>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Nothing decides it.</source>
        <translation>Nothing decides it.</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>What speaks against it</translation>
    </message>
    <message>
        <source>Nothing that was found.</source>
        <translation>Nothing that was found.</translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation>What would settle it</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>What to do now</translation>
    </message>
    <message>
        <source>A reply to copy</source>
        <translation>A reply to copy</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>verdict and certainty</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not everything could be checked; the findings on the page Checks name what is missing.</source>
        <translation>Not everything could be checked; the findings on the page Checks name what is missing.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Open the settings</translation>
    </message>
    <message>
        <source>Copy the &amp;reply</source>
        <translation>Copy the &amp;reply</translation>
    </message>
    <message>
        <source>The reply was copied.</source>
        <translation>The reply was copied.</translation>
    </message>
</context>
<context>
    <name>Indicia::BatvCommand</name>
    <message>
        <source>Signs an address with a BATV tag (prvs), or verifies one.</source>
        <translation>Signs an address with a BATV tag (prvs), or verifies one.</translation>
    </message>
    <message>
        <source>sign or verify</source>
        <translation>sign or verify</translation>
    </message>
    <message>
        <source>The address, without angle brackets.</source>
        <translation>The address, without angle brackets.</translation>
    </message>
    <message>
        <source>A file with one secret a line; the first signs, all verify.</source>
        <translation>A file with one secret a line; the first signs, all verify.</translation>
    </message>
    <message>
        <source>The number of the key that signs, 0 to 9.</source>
        <translation>The number of the key that signs, 0 to 9.</translation>
    </message>
    <message>
        <source>say sign or verify, and then one address</source>
        <translation>say sign or verify, and then one address</translation>
    </message>
    <message>
        <source>name the file of secrets with --key-file</source>
        <translation>name the file of secrets with --key-file</translation>
    </message>
    <message>
        <source>that is no address: a local part, @ and a domain are wanted</source>
        <translation>that is no address: a local part, @ and a domain are wanted</translation>
    </message>
    <message>
        <source>the address carries a tag already, and is signed once only</source>
        <translation>the address carries a tag already, and is signed once only</translation>
    </message>
    <message>
        <source>--key-number wants a number from 0 to 9</source>
        <translation>--key-number wants a number from 0 to 9</translation>
    </message>
    <message>
        <source>the lifetime is out of range</source>
        <translation>the lifetime is out of range</translation>
    </message>
    <message>
        <source>the secret is empty and would protect nothing</source>
        <translation>the secret is empty and would protect nothing</translation>
    </message>
    <message>
        <source>the crypto library of this system offers no HMAC-SHA1</source>
        <translation>the crypto library of this system offers no HMAC-SHA1</translation>
    </message>
</context>
<context>
    <name>Indicia::BounceCommand</name>
    <message>
        <source>Reads what a bounce says: its kind, its recipients, and what came back.</source>
        <translation>Reads what a bounce says: its kind, its recipients, and what came back.</translation>
    </message>
</context>
<context>
    <name>Indicia::CasePages</name>
    <message>
        <source>Pages of the case</source>
        <translation>Pages of the case</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Answer</translation>
    </message>
    <message>
        <source>&amp;Route</source>
        <translation>&amp;Route</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>Chec&amp;ks</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
</context>
<context>
    <name>Indicia::CheckCommand</name>
    <message>
        <source>Examines messages and says of each what it is, and why.</source>
        <translation>Examines messages and says of each what it is, and why.</translation>
    </message>
    <message>
        <source>Messages (.eml), folders of them, or - for standard input.</source>
        <translation>Messages (.eml), folders of them, or - for standard input.</translation>
    </message>
    <message>
        <source>FILE...</source>
        <translation>FILE...</translation>
    </message>
    <message>
        <source>End with code 1 where one of these verdicts is given.</source>
        <translation>End with code 1 where one of these verdicts is given.</translation>
    </message>
    <message>
        <source>--fail-on %1: there is no such verdict; there are %2</source>
        <translation>--fail-on %1: there is no such verdict; there are %2</translation>
    </message>
    <message>
        <source>name a message file, a folder, or - for standard input</source>
        <translation>name a message file, a folder, or - for standard input</translation>
    </message>
    <message>
        <source>the result could not be written; the disk may be full</source>
        <translation>the result could not be written; the disk may be full</translation>
    </message>
</context>
<context>
    <name>Indicia::ChecksModel</name>
    <message>
        <source>DNS answer</source>
        <translation>DNS answer</translation>
    </message>
    <message>
        <source>record of %1</source>
        <translation>record of %1</translation>
    </message>
    <message>
        <source>SPF %1</source>
        <comment>HELO or MAIL FROM</comment>
        <translation>SPF %1</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>The domain explains</source>
        <translation>The domain explains</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message numerus="yes">
        <source>%n lookup(s)</source>
        <translation>
            <numerusform>%n lookup</numerusform>
            <numerusform>%n lookups</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 10 allowed, %2 of 2 without an answer</source>
        <translation>%1 of 10 allowed, %2 of 2 without an answer</translation>
    </message>
    <message>
        <source>HELO</source>
        <translation>HELO</translation>
    </message>
    <message>
        <source>Reverse name</source>
        <translation>Reverse name</translation>
    </message>
    <message>
        <source>It looks like a dynamic one.</source>
        <translation>It looks like a dynamic one.</translation>
    </message>
    <message>
        <source>Encryption on the way</source>
        <translation>Encryption on the way</translation>
    </message>
    <message>
        <source>Station %1</source>
        <translation>Station %1</translation>
    </message>
    <message>
        <source>What it reports</source>
        <translation>What it reports</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>What came back</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>Refused by</translation>
    </message>
    <message>
        <source>Who handed in the message that came back</source>
        <translation>Who handed in the message that came back</translation>
    </message>
    <message>
        <source>Did you send it?</source>
        <translation>Did you send it?</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>It speaks for</source>
        <translation>It speaks for</translation>
    </message>
    <message>
        <source>Exim</source>
        <translation>Exim</translation>
    </message>
    <message>
        <source>Exim&apos;s own rule would accept it.</source>
        <translation>Exim&apos;s own rule would accept it.</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>All findings</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>DNS answers</source>
        <translation>DNS answers</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and question</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Who handed this message over</source>
        <translation>Who handed this message over</translation>
    </message>
</context>
<context>
    <name>Indicia::ChecksPage</name>
    <message>
        <source>Show the e&amp;vidence</source>
        <translation>Show the e&amp;vidence</translation>
    </message>
    <message>
        <source>&amp;Copy this row</source>
        <translation>&amp;Copy this row</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>The row was copied.</source>
        <translation>The row was copied.</translation>
    </message>
</context>
<context>
    <name>Indicia::Cli</name>
    <message>
        <source>examine messages: the full report of each</source>
        <translation>examine messages: the full report of each</translation>
    </message>
    <message>
        <source>read the Received chain of messages</source>
        <translation>read the Received chain of messages</translation>
    </message>
    <message>
        <source>check SPF, with the trace of every term</source>
        <translation>check SPF, with the trace of every term</translation>
    </message>
    <message>
        <source>read what bounces say</source>
        <translation>read what bounces say</translation>
    </message>
    <message>
        <source>sign or verify a BATV address</source>
        <translation>sign or verify a BATV address</translation>
    </message>
    <message>
        <source>rewrite or reverse an SRS address</source>
        <translation>rewrite or reverse an SRS address</translation>
    </message>
    <message>
        <source>report libraries, resolver and clock</source>
        <translation>report libraries, resolver and clock</translation>
    </message>
    <message>
        <source>Usage: indicia-cli COMMAND [options] ARGUMENTS</source>
        <translation>Usage: indicia-cli COMMAND [options] ARGUMENTS</translation>
    </message>
    <message>
        <source>&quot;indicia-cli COMMAND --help&quot; tells the options of a command.</source>
        <translation>&quot;indicia-cli COMMAND --help&quot; tells the options of a command.</translation>
    </message>
    <message>
        <source>name a command</source>
        <translation>name a command</translation>
    </message>
    <message>
        <source>there is no command %1</source>
        <translation>there is no command %1</translation>
    </message>
</context>
<context>
    <name>Indicia::CommandLine</name>
    <message>
        <source>How the result is written: text, json or ndjson.</source>
        <translation>How the result is written: text, json or ndjson.</translation>
    </message>
    <message>
        <source>Where names are looked up: system, off, HOST[#PORT] or zone:FILE. A lookup tells the owner of the name, and whoever runs the name servers on the way, that somebody examines this message.</source>
        <translation>Where names are looked up: system, off, HOST[#PORT] or zone:FILE. A lookup tells the owner of the name, and whoever runs the name servers on the way, that somebody examines this message.</translation>
    </message>
    <message>
        <source>The time to judge at, as 2026-11-21T03:26:27Z; the clock&apos;s where it is left out.</source>
        <translation>The time to judge at, as 2026-11-21T03:26:27Z; the clock&apos;s where it is left out.</translation>
    </message>
    <message>
        <source>A domain or address that is yours. Again for more.</source>
        <translation>A domain or address that is yours. Again for more.</translation>
    </message>
    <message>
        <source>A mail server or network of yours, whose Received fields are believed. Again for more.</source>
        <translation>A mail server or network of yours, whose Received fields are believed. Again for more.</translation>
    </message>
    <message>
        <source>A JSON file that says who you are: domains, servers, keys.</source>
        <translation>A JSON file that says who you are: domains, servers, keys.</translation>
    </message>
    <message>
        <source>The language of the text form, as de; the system&apos;s where it is left out.</source>
        <translation>The language of the text form, as de; the system&apos;s where it is left out.</translation>
    </message>
    <message>
        <source>Write the text form for the person who got the message, not for the helpdesk.</source>
        <translation>Write the text form for the person who got the message, not for the helpdesk.</translation>
    </message>
    <message>
        <source>Tell what this command does.</source>
        <translation>Tell what this command does.</translation>
    </message>
    <message>
        <source>&quot;indicia-cli %1 --help&quot; tells how it is used</source>
        <translation>&quot;indicia-cli %1 --help&quot; tells how it is used</translation>
    </message>
    <message>
        <source>--format %1: there is no such format; use text, json or ndjson</source>
        <translation>--format %1: there is no such format; use text, json or ndjson</translation>
    </message>
    <message>
        <source>--now %1: is no time; write it as 2026-11-21T03:26:27Z</source>
        <translation>--now %1: is no time; write it as 2026-11-21T03:26:27Z</translation>
    </message>
    <message>
        <source>--context %1: could not be read: %2</source>
        <translation>--context %1: could not be read: %2</translation>
    </message>
    <message>
        <source>--mine %1: is neither a domain nor an address</source>
        <translation>--mine %1: is neither a domain nor an address</translation>
    </message>
    <message>
        <source>--trust %1: is neither a host name nor an address or network</source>
        <translation>--trust %1: is neither a host name nor an address or network</translation>
    </message>
</context>
<context>
    <name>Indicia::EmptyPage</name>
    <message>
        <source>Drop a bounce here</source>
        <translation>Drop a bounce here</translation>
    </message>
    <message>
        <source>Indicia reads a bounce or any other message that you drop here, and tells you whether you really sent what came back, or somebody forged your address. It takes .eml files, several at once, a folder of them, or the source of a message from the clipboard.</source>
        <translation>Indicia reads a bounce or any other message that you drop here, and tells you whether you really sent what came back, or somebody forged your address. It takes .eml files, several at once, a folder of them, or the source of a message from the clipboard.</translation>
    </message>
    <message>
        <source>&amp;Open messages…</source>
        <translation>&amp;Open messages…</translation>
    </message>
    <message>
        <source>&amp;Paste a message</source>
        <translation>&amp;Paste a message</translation>
    </message>
    <message>
        <source>Show the &amp;demo mailbox</source>
        <translation>Show the &amp;demo mailbox</translation>
    </message>
    <message>
        <source>Say &amp;who you are…</source>
        <translation>Say &amp;who you are…</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you allow lookups: a lookup tells your name server, and through it the name servers of the domains and addresses in the message, that somebody is looking into them.</source>
        <translation>Nothing leaves this computer until you allow lookups: a lookup tells your name server, and through it the name servers of the domains and addresses in the message, that somebody is looking into them.</translation>
    </message>
</context>
<context>
    <name>Indicia::FileWords</name>
    <message>
        <source>%1: there is no such file; check the name</source>
        <translation>%1: there is no such file; check the name</translation>
    </message>
    <message>
        <source>%1: you are not allowed to read it; ask its owner, or copy it to a place of your own</source>
        <translation>%1: you are not allowed to read it; ask its owner, or copy it to a place of your own</translation>
    </message>
    <message>
        <source>%1: is a folder, and a file is wanted here</source>
        <translation>%1: is a folder, and a file is wanted here</translation>
    </message>
    <message>
        <source>%1: is a device or a pipe, not a file; save the message to a file first</source>
        <translation>%1: is a device or a pipe, not a file; save the message to a file first</translation>
    </message>
    <message>
        <source>%1: is too large to be one message; save the message on its own</source>
        <translation>%1: is too large to be one message; save the message on its own</translation>
    </message>
    <message>
        <source>%1: is empty; save the message again, with its full source</source>
        <translation>%1: is empty; save the message again, with its full source</translation>
    </message>
    <message>
        <source>%1: is not a mail message, it does not begin with header fields; save the message with its full source (.eml)</source>
        <translation>%1: is not a mail message, it does not begin with header fields; save the message with its full source (.eml)</translation>
    </message>
    <message>
        <source>%1: could not be read; the disk or the network gave an error</source>
        <translation>%1: could not be read; the disk or the network gave an error</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>an object in braces</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>a text</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>a list of texts</translation>
    </message>
    <message>
        <source>a domain, as example.org</source>
        <translation>a domain, as example.org</translation>
    </message>
    <message>
        <source>a domain or an address</source>
        <translation>a domain or an address</translation>
    </message>
    <message>
        <source>an address, as alice@example.org</source>
        <translation>an address, as alice@example.org</translation>
    </message>
    <message>
        <source>an address, or *@ and a domain</source>
        <translation>an address, or *@ and a domain</translation>
    </message>
    <message>
        <source>an IP address</source>
        <translation>an IP address</translation>
    </message>
    <message>
        <source>an IP address or a network, as 192.0.2.0/24</source>
        <translation>an IP address or a network, as 192.0.2.0/24</translation>
    </message>
    <message>
        <source>a list in brackets</source>
        <translation>a list in brackets</translation>
    </message>
    <message>
        <source>a key number from 0 to 9</source>
        <translation>a key number from 0 to 9</translation>
    </message>
    <message>
        <source>&quot;prvs&quot;</source>
        <translation>&quot;prvs&quot;</translation>
    </message>
    <message>
        <source>a number of days from 1 to 999</source>
        <translation>a number of days from 1 to 999</translation>
    </message>
    <message>
        <source>a date, as 2026-11-21</source>
        <translation>a date, as 2026-11-21</translation>
    </message>
    <message>
        <source>a time, as 2026-11-21T03:26:27Z</source>
        <translation>a time, as 2026-11-21T03:26:27Z</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>is too large to be a context file</source>
        <translation>is too large to be a context file</translation>
    </message>
    <message>
        <source>is nested too deep to be a context file</source>
        <translation>is nested too deep to be a context file</translation>
    </message>
    <message>
        <source>is no JSON: it cannot be read from octet %1 on</source>
        <translation>is no JSON: it cannot be read from octet %1 on</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2</source>
        <translation>&quot;%1&quot; must be %2</translation>
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
        <source>Show %1</source>
        <comment>a place: bytes 12 to 40, DNS answer 2</comment>
        <translation>Show %1</translation>
    </message>
</context>
<context>
    <name>Indicia::Inputs</name>
    <message>
        <source>%1: the folder has no .eml files in it</source>
        <translation>%1: the folder has no .eml files in it</translation>
    </message>
</context>
<context>
    <name>Indicia::KeyFile</name>
    <message>
        <source>%1: the file of secrets could not be read: %2</source>
        <translation>%1: the file of secrets could not be read: %2</translation>
    </message>
    <message>
        <source>%1: is too large to be a file of secrets</source>
        <translation>%1: is too large to be a file of secrets</translation>
    </message>
    <message>
        <source>%1: holds no secret; write one secret on each line</source>
        <translation>%1: holds no secret; write one secret on each line</translation>
    </message>
</context>
<context>
    <name>Indicia::ListEditor</name>
    <message>
        <source>This cannot be used here: %1</source>
        <translation>This cannot be used here: %1</translation>
    </message>
</context>
<context>
    <name>Indicia::MainWindow</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Indicia</source>
        <translation>Indicia</translation>
    </message>
    <message>
        <source>Opened messages</source>
        <translation>Opened messages</translation>
    </message>
    <message>
        <source>Progress of the checks</source>
        <translation>Progress of the checks</translation>
    </message>
    <message>
        <source>Stops all checks</source>
        <translation>Stops all checks</translation>
    </message>
    <message>
        <source>Your keys could not be read, so that marks cannot be checked. %1</source>
        <translation>Your keys could not be read, so that marks cannot be checked. %1</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Keys…</translation>
    </message>
    <message>
        <source>%1 – Indicia</source>
        <comment>name of the message</comment>
        <translation>%1 – Indicia</translation>
    </message>
    <message>
        <source>%1 was removed from the list; the file is untouched.</source>
        <translation>%1 was removed from the list; the file is untouched.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>Lookups are off, so that some checks stay open. %1</source>
        <translation>Lookups are off, so that some checks stay open. %1</translation>
    </message>
    <message>
        <source>&amp;Allow lookups</source>
        <translation>&amp;Allow lookups</translation>
    </message>
    <message>
        <source>Keys are kept in the keychain of your desktop, never in a file.</source>
        <translation>Keys are kept in the keychain of your desktop, never in a file.</translation>
    </message>
    <message>
        <source>%1 Keys are used until you close the window, and kept nowhere.</source>
        <translation>%1 Keys are used until you close the window, and kept nowhere.</translation>
    </message>
    <message>
        <source>The keys are kept in the keychain.</source>
        <translation>The keys are kept in the keychain.</translation>
    </message>
    <message>
        <source>The keys could not be kept. %1 They are used until you close the window.</source>
        <translation>The keys could not be kept. %1 They are used until you close the window.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Try again</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Open messages…</source>
        <translation>&amp;Open messages…</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>Open a &amp;folder…</translation>
    </message>
    <message>
        <source>Open the &amp;demo mailbox</source>
        <translation>Open the &amp;demo mailbox</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Settings…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;About Indicia</source>
        <translation>&amp;About Indicia</translation>
    </message>
    <message>
        <source>About Indicia</source>
        <translation>About Indicia</translation>
    </message>
    <message>
        <source>Indicia %1
Tells forged bounces from genuine ones, with the evidence.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Indicia %1
Tells forged bounces from genuine ones, with the evidence.

Free software under the GNU General Public License, version 3 or later.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Undo removing</source>
        <translation>&amp;Undo removing</translation>
    </message>
    <message>
        <source>&amp;Paste message</source>
        <translation>&amp;Paste message</translation>
    </message>
    <message>
        <source>&amp;Copy the answer</source>
        <translation>&amp;Copy the answer</translation>
    </message>
    <message>
        <source>Copy the &amp;report as text</source>
        <translation>Copy the &amp;report as text</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>Re&amp;move from the list</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Answer</translation>
    </message>
    <message>
        <source>&amp;Route</source>
        <translation>&amp;Route</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>&amp;Checks</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>Words for the &amp;helpdesk</source>
        <translation>Words for the &amp;helpdesk</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Chec&amp;k again</translation>
    </message>
    <message>
        <source>S&amp;top all checks</source>
        <translation>S&amp;top all checks</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Next pane</translation>
    </message>
    <message>
        <source>Open messages</source>
        <translation>Open messages</translation>
    </message>
    <message>
        <source>Messages (*.eml *.txt *.msg);;All files (*)</source>
        <translation>Messages (*.eml *.txt *.msg);;All files (*)</translation>
    </message>
    <message>
        <source>Open a folder of messages</source>
        <translation>Open a folder of messages</translation>
    </message>
    <message>
        <source>%1: there is no message in this folder.</source>
        <translation>%1: there is no message in this folder.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n message(s) were opened.</source>
        <translation>
            <numerusform>Only the first %n message were opened.</numerusform>
            <numerusform>Only the first %n messages were opened.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only files on this computer are opened; nothing is fetched from elsewhere.</source>
        <translation>Only files on this computer are opened; nothing is fetched from elsewhere.</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>The clipboard</translation>
    </message>
    <message>
        <source>Pasted message %1</source>
        <translation>Pasted message %1</translation>
    </message>
    <message>
        <source>The answer was copied.</source>
        <translation>The answer was copied.</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>The report was copied.</translation>
    </message>
    <message>
        <source>Dropped message %1</source>
        <translation>Dropped message %1</translation>
    </message>
</context>
<context>
    <name>Indicia::MessageBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Close this notice</translation>
    </message>
</context>
<context>
    <name>Indicia::MessageCommandRun</name>
    <message>
        <source>name a message file, a folder, or - for standard input</source>
        <translation>name a message file, a folder, or - for standard input</translation>
    </message>
    <message>
        <source>the result could not be written; the disk may be full</source>
        <translation>the result could not be written; the disk may be full</translation>
    </message>
    <message>
        <source>Messages (.eml), folders of them, or - for standard input.</source>
        <translation>Messages (.eml), folders of them, or - for standard input.</translation>
    </message>
    <message>
        <source>Read one JSON object a line, with the member &quot;files&quot;, and answer a line each.</source>
        <translation>Read one JSON object a line, with the member &quot;files&quot;, and answer a line each.</translation>
    </message>
</context>
<context>
    <name>Indicia::ReceivedCommand</name>
    <message>
        <source>Reads the Received chain: who handed the message to whom, and where trust ends.</source>
        <translation>Reads the Received chain: who handed the message to whom, and where trust ends.</translation>
    </message>
</context>
<context>
    <name>Indicia::ResolverWords</name>
    <message>
        <source>the zone file could not be read; check its name</source>
        <translation>the zone file could not be read; check its name</translation>
    </message>
    <message>
        <source>the zone file is too large</source>
        <translation>the zone file is too large</translation>
    </message>
    <message>
        <source>a parenthesis has no partner</source>
        <translation>a parenthesis has no partner</translation>
    </message>
    <message>
        <source>a quoted text does not end on its line</source>
        <translation>a quoted text does not end on its line</translation>
    </message>
    <message>
        <source>there is a control character outside of a quoted text</source>
        <translation>there is a control character outside of a quoted text</translation>
    </message>
    <message>
        <source>only $ORIGIN and $TTL are known, each with its value</source>
        <translation>only $ORIGIN and $TTL are known, each with its value</translation>
    </message>
    <message>
        <source>$INCLUDE is refused: a zone file must not open others</source>
        <translation>$INCLUDE is refused: a zone file must not open others</translation>
    </message>
    <message>
        <source>the first record has no owner name</source>
        <translation>the first record has no owner name</translation>
    </message>
    <message>
        <source>that is no domain name</source>
        <translation>that is no domain name</translation>
    </message>
    <message>
        <source>only the class IN is known</source>
        <translation>only the class IN is known</translation>
    </message>
    <message>
        <source>that is no time to live</source>
        <translation>that is no time to live</translation>
    </message>
    <message>
        <source>that record type is not known</source>
        <translation>that record type is not known</translation>
    </message>
    <message>
        <source>the data does not fit the record type</source>
        <translation>the data does not fit the record type</translation>
    </message>
    <message>
        <source>a fault line is written ;!NAME TYPE STATUS</source>
        <translation>a fault line is written ;!NAME TYPE STATUS</translation>
    </message>
    <message>
        <source>write system, off, the address of a name server (with #PORT where it is not 53), or zone:FILE</source>
        <translation>write system, off, the address of a name server (with #PORT where it is not 53), or zone:FILE</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>line %1: %2</translation>
    </message>
</context>
<context>
    <name>Indicia::RouteModel</name>
    <message>
        <source>The receiver is not named.</source>
        <translation>The receiver is not named.</translation>
    </message>
    <message>
        <source>Received by %1</source>
        <translation>Received by %1</translation>
    </message>
    <message>
        <source>It is not said from whom.</source>
        <translation>It is not said from whom.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>reverse name %1</source>
        <translation>reverse name %1</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>logged in</translation>
    </message>
    <message>
        <source>%1 before the station below</source>
        <translation>%1 before the station below</translation>
    </message>
    <message>
        <source>%1 after the station below</source>
        <translation>%1 after the station below</translation>
    </message>
    <message>
        <source>Strangers wrote what stands below: it is only claimed.</source>
        <translation>Strangers wrote what stands below: it is only claimed.</translation>
    </message>
    <message>
        <source>There are more stations, which were not analysed.</source>
        <translation>There are more stations, which were not analysed.</translation>
    </message>
    <message>
        <source>How this message came to you, newest station first</source>
        <translation>How this message came to you, newest station first</translation>
    </message>
    <message>
        <source>How the message that came back was sent, newest station first</source>
        <translation>How the message that came back was sent, newest station first</translation>
    </message>
</context>
<context>
    <name>Indicia::RoutePage</name>
    <message>
        <source>Show the field in the &amp;source</source>
        <translation>Show the field in the &amp;source</translation>
    </message>
    <message>
        <source>Stations of the message</source>
        <translation>Stations of the message</translation>
    </message>
</context>
<context>
    <name>Indicia::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>&amp;Who I am</source>
        <translation>&amp;Who I am</translation>
    </message>
    <message>
        <source>My &amp;servers</source>
        <translation>My &amp;servers</translation>
    </message>
    <message>
        <source>&amp;Lookups</source>
        <translation>&amp;Lookups</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Keys</translation>
    </message>
    <message>
        <source>With these, a bounce can be compared with what is yours. They stay on this computer.</source>
        <translation>With these, a bounce can be compared with what is yours. They stay on this computer.</translation>
    </message>
    <message>
        <source>My &amp;domains, one a line</source>
        <translation>My &amp;domains, one a line</translation>
    </message>
    <message>
        <source>My &amp;addresses elsewhere, one a line</source>
        <translation>My &amp;addresses elsewhere, one a line</translation>
    </message>
    <message>
        <source>What these servers wrote into a message is believed; with what strangers wrote it is compared.</source>
        <translation>What these servers wrote into a message is believed; with what strangers wrote it is compared.</translation>
    </message>
    <message>
        <source>&amp;Names of the servers that receive my mail, one a line</source>
        <translation>&amp;Names of the servers that receive my mail, one a line</translation>
    </message>
    <message>
        <source>&amp;Networks of my servers, one a line</source>
        <translation>&amp;Networks of my servers, one a line</translation>
    </message>
    <message>
        <source>Addresses from which my mail &amp;leaves, one a line</source>
        <translation>Addresses from which my mail &amp;leaves, one a line</translation>
    </message>
    <message>
        <source>Networks from which my people &amp;hand mail in, one a line</source>
        <translation>Networks from which my people &amp;hand mail in, one a line</translation>
    </message>
    <message>
        <source>Look &amp;nothing up</source>
        <translation>Look &amp;nothing up</translation>
    </message>
    <message>
        <source>Ask the name server of this &amp;computer</source>
        <translation>Ask the name server of this &amp;computer</translation>
    </message>
    <message>
        <source>Ask this name &amp;server:</source>
        <translation>Ask this name &amp;server:</translation>
    </message>
    <message>
        <source>Address of the name server, with its port after a number sign</source>
        <translation>Address of the name server, with its port after a number sign</translation>
    </message>
    <message>
        <source>With these, a mark that your server set can be told from one that somebody made up.</source>
        <translation>With these, a mark that your server set can be told from one that somebody made up.</translation>
    </message>
    <message>
        <source>All my mail is &amp;tagged, since:</source>
        <translation>All my mail is &amp;tagged, since:</translation>
    </message>
    <message>
        <source>All my mail is tagged since</source>
        <translation>All my mail is tagged since</translation>
    </message>
    <message>
        <source>&amp;BATV keys</source>
        <translation>&amp;BATV keys</translation>
    </message>
    <message>
        <source>&amp;Days that a tag is valid</source>
        <translation>&amp;Days that a tag is valid</translation>
    </message>
    <message>
        <source>Domain of SRS add&amp;resses</source>
        <translation>Domain of SRS add&amp;resses</translation>
    </message>
    <message>
        <source>SR&amp;S secrets</source>
        <translation>SR&amp;S secrets</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>Import a context file</source>
        <translation>Import a context file</translation>
    </message>
    <message>
        <source>Context (*.json)</source>
        <translation>Context (*.json)</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>The file could not be opened.</translation>
    </message>
    <message>
        <source>The file was read. Nothing is kept until you press OK.</source>
        <translation>The file was read. Nothing is kept until you press OK.</translation>
    </message>
    <message>
        <source>The file was not read; nothing was changed: %1</source>
        <translation>The file was not read; nothing was changed: %1</translation>
    </message>
    <message>
        <source>Export a context file without keys</source>
        <translation>Export a context file without keys</translation>
    </message>
    <message>
        <source>The file was written; keys and secrets are not in it.</source>
        <translation>The file was written; keys and secrets are not in it.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>The file could not be written.</translation>
    </message>
    <message>
        <source>BATV key number %1</source>
        <translation>BATV key number %1</translation>
    </message>
    <message>
        <source>key number %1</source>
        <translation>key number %1</translation>
    </message>
    <message>
        <source>SRS secret, row %1</source>
        <translation>SRS secret, row %1</translation>
    </message>
    <message>
        <source>the first one signs, all verify</source>
        <translation>the first one signs, all verify</translation>
    </message>
</context>
<context>
    <name>Indicia::SourcePage</name>
    <message>
        <source>&amp;Previous part</source>
        <translation>&amp;Previous part</translation>
    </message>
    <message>
        <source>&amp;Next part</source>
        <translation>&amp;Next part</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>Source of the message</translation>
    </message>
    <message>
        <source>Which bytes</source>
        <translation>Which bytes</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>The file</translation>
    </message>
    <message>
        <source>The message that came back, decoded</source>
        <translation>The message that came back, decoded</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Bytes %1 to %2 of %3</source>
        <translation>Bytes %1 to %2 of %3</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>Marked: %1</translation>
    </message>
</context>
<context>
    <name>Indicia::SpfCommand</name>
    <message>
        <source>Checks SPF (RFC 7208) for HELO and MAIL FROM, with the trace of every term.</source>
        <translation>Checks SPF (RFC 7208) for HELO and MAIL FROM, with the trace of every term.</translation>
    </message>
    <message>
        <source>The client&apos;s address.</source>
        <translation>The client&apos;s address.</translation>
    </message>
    <message>
        <source>What the client called itself.</source>
        <translation>What the client called itself.</translation>
    </message>
    <message>
        <source>The envelope sender; empty for the null reverse-path.</source>
        <translation>The envelope sender; empty for the null reverse-path.</translation>
    </message>
    <message>
        <source>The receiver&apos;s name, for explanations.</source>
        <translation>The receiver&apos;s name, for explanations.</translation>
    </message>
    <message>
        <source>Read one JSON object a line, members named as the options, and answer a line each.</source>
        <translation>Read one JSON object a line, members named as the options, and answer a line each.</translation>
    </message>
    <message>
        <source>--ip %1: name the client&apos;s IPv4 or IPv6 address</source>
        <translation>--ip %1: name the client&apos;s IPv4 or IPv6 address</translation>
    </message>
    <message>
        <source>name --helo, --mail-from or both</source>
        <translation>name --helo, --mail-from or both</translation>
    </message>
    <message>
        <source>the result could not be written; the disk may be full</source>
        <translation>the result could not be written; the disk may be full</translation>
    </message>
</context>
<context>
    <name>Indicia::SrsCommand</name>
    <message>
        <source>Rewrites a sender for forwarding (SRS), or reverses a rewritten one.</source>
        <translation>Rewrites a sender for forwarding (SRS), or reverses a rewritten one.</translation>
    </message>
    <message>
        <source>forward or reverse</source>
        <translation>forward or reverse</translation>
    </message>
    <message>
        <source>The address, without angle brackets.</source>
        <translation>The address, without angle brackets.</translation>
    </message>
    <message>
        <source>A file with one secret a line; the first signs, all verify.</source>
        <translation>A file with one secret a line; the first signs, all verify.</translation>
    </message>
    <message>
        <source>The forwarder&apos;s own domain.</source>
        <translation>The forwarder&apos;s own domain.</translation>
    </message>
    <message>
        <source>What stands behind SRS0: =, - or +.</source>
        <translation>What stands behind SRS0: =, - or +.</translation>
    </message>
    <message>
        <source>say forward or reverse, and then one address</source>
        <translation>say forward or reverse, and then one address</translation>
    </message>
    <message>
        <source>name the file of secrets with --secret-file</source>
        <translation>name the file of secrets with --secret-file</translation>
    </message>
    <message>
        <source>that is no address: a local part, @ and a domain are wanted</source>
        <translation>that is no address: a local part, @ and a domain are wanted</translation>
    </message>
    <message>
        <source>name the forwarder&apos;s own domain with --domain</source>
        <translation>name the forwarder&apos;s own domain with --domain</translation>
    </message>
    <message>
        <source>--separator wants one of = - +</source>
        <translation>--separator wants one of = - +</translation>
    </message>
    <message>
        <source>the secret is empty and would protect nothing</source>
        <translation>the secret is empty and would protect nothing</translation>
    </message>
    <message>
        <source>the crypto library of this system offers no HMAC-SHA1</source>
        <translation>the crypto library of this system offers no HMAC-SHA1</translation>
    </message>
</context>
<context>
    <name>Indicia::StatePage</name>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Check again</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stop</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>There is no keychain on this desktop.</source>
        <translation>There is no keychain on this desktop.</translation>
    </message>
    <message>
        <source>The keychain is locked, or access to it was refused.</source>
        <translation>The keychain is locked, or access to it was refused.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>The keychain does not answer.</translation>
    </message>
    <message>
        <source>The keychain reports an error.</source>
        <translation>The keychain reports an error.</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>Bare carriage return</source>
        <translation>Bare carriage return</translation>
    </message>
    <message>
        <source>Bare line feed</source>
        <translation>Bare line feed</translation>
    </message>
    <message>
        <source>NUL octet</source>
        <translation>NUL octet</translation>
    </message>
    <message>
        <source>8-bit header</source>
        <translation>8-bit header</translation>
    </message>
    <message>
        <source>Repeated field</source>
        <translation>Repeated field</translation>
    </message>
    <message>
        <source>Missing field</source>
        <translation>Missing field</translation>
    </message>
    <message>
        <source>Invalid field name</source>
        <translation>Invalid field name</translation>
    </message>
    <message>
        <source>Space before the colon</source>
        <translation>Space before the colon</translation>
    </message>
    <message>
        <source>Overlong line</source>
        <translation>Overlong line</translation>
    </message>
    <message>
        <source>No blank line</source>
        <translation>No blank line</translation>
    </message>
    <message>
        <source>mbox line</source>
        <translation>mbox line</translation>
    </message>
    <message>
        <source>Exchange banner</source>
        <translation>Exchange banner</translation>
    </message>
    <message>
        <source>Header goes on</source>
        <translation>Header goes on</translation>
    </message>
    <message>
        <source>Leading space</source>
        <translation>Leading space</translation>
    </message>
    <message>
        <source>Header too large</source>
        <translation>Header too large</translation>
    </message>
    <message>
        <source>Nested too deep</source>
        <translation>Nested too deep</translation>
    </message>
    <message>
        <source>Too many parts</source>
        <translation>Too many parts</translation>
    </message>
    <message>
        <source>Overlong boundary</source>
        <translation>Overlong boundary</translation>
    </message>
    <message>
        <source>Missing boundary</source>
        <translation>Missing boundary</translation>
    </message>
    <message>
        <source>Unclosed part</source>
        <translation>Unclosed part</translation>
    </message>
    <message>
        <source>Encoded message</source>
        <translation>Encoded message</translation>
    </message>
    <message>
        <source>Undecodable part</source>
        <translation>Undecodable part</translation>
    </message>
    <message>
        <source>Trace of smuggling</source>
        <translation>Trace of smuggling</translation>
    </message>
    <message>
        <source>Message too large</source>
        <translation>Message too large</translation>
    </message>
    <message>
        <source>Unopened part</source>
        <translation>Unopened part</translation>
    </message>
    <message>
        <source>Conflicting fields</source>
        <translation>Conflicting fields</translation>
    </message>
    <message>
        <source>Line ends in a form that no mail program writes.</source>
        <translation>Line ends in a form that no mail program writes.</translation>
    </message>
    <message>
        <source>CR without LF (RFC 5321 section 2.3.8).</source>
        <translation>CR without LF (RFC 5321 section 2.3.8).</translation>
    </message>
    <message>
        <source>Line ends in the form of a text file; some tool saved it so, or the lines are mixed.</source>
        <translation>Line ends in the form of a text file; some tool saved it so, or the lines are mixed.</translation>
    </message>
    <message>
        <source>LF without CR (RFC 5321 section 2.3.8).</source>
        <translation>LF without CR (RFC 5321 section 2.3.8).</translation>
    </message>
    <message>
        <source>It contains zero bytes, which no mail may contain.</source>
        <translation>It contains zero bytes, which no mail may contain.</translation>
    </message>
    <message>
        <source>NUL octets (RFC 5322 section 2.2).</source>
        <translation>NUL octets (RFC 5322 section 2.2).</translation>
    </message>
    <message>
        <source>The header contains characters that should have been encoded.</source>
        <translation>The header contains characters that should have been encoded.</translation>
    </message>
    <message>
        <source>Octets above 127 in the header without SMTPUTF8 (RFC 6532 section 3).</source>
        <translation>Octets above 127 in the header without SMTPUTF8 (RFC 6532 section 3).</translation>
    </message>
    <message>
        <source>A line of the header that may occur once occurs several times.</source>
        <translation>A line of the header that may occur once occurs several times.</translation>
    </message>
    <message>
        <source>A field that RFC 5322 section 3.6 allows once occurs several times.</source>
        <translation>A field that RFC 5322 section 3.6 allows once occurs several times.</translation>
    </message>
    <message>
        <source>A line that every message must have is missing.</source>
        <translation>A line that every message must have is missing.</translation>
    </message>
    <message>
        <source>A required field is absent (RFC 5322 section 3.6).</source>
        <translation>A required field is absent (RFC 5322 section 3.6).</translation>
    </message>
    <message>
        <source>A line of the header has no valid name.</source>
        <translation>A line of the header has no valid name.</translation>
    </message>
    <message>
        <source>A field name with forbidden octets, or no colon (RFC 5322 section 2.2).</source>
        <translation>A field name with forbidden octets, or no colon (RFC 5322 section 2.2).</translation>
    </message>
    <message>
        <source>A space stands where none belongs; mail programs read such a line in different ways.</source>
        <translation>A space stands where none belongs; mail programs read such a line in different ways.</translation>
    </message>
    <message>
        <source>White space between field name and colon (RFC 5322 section 4.5).</source>
        <translation>White space between field name and colon (RFC 5322 section 4.5).</translation>
    </message>
    <message>
        <source>A line is longer than allowed.</source>
        <translation>A line is longer than allowed.</translation>
    </message>
    <message>
        <source>A line of more than 998 octets (RFC 5322 section 2.1.1).</source>
        <translation>A line of more than 998 octets (RFC 5322 section 2.1.1).</translation>
    </message>
    <message>
        <source>Header and text are not separated, or there is no text.</source>
        <translation>Header and text are not separated, or there is no text.</translation>
    </message>
    <message>
        <source>No empty line ends the header (RFC 5322 section 2.1).</source>
        <translation>No empty line ends the header (RFC 5322 section 2.1).</translation>
    </message>
    <message>
        <source>The file comes from a mailbox file: its first line is no part of the message.</source>
        <translation>The file comes from a mailbox file: its first line is no part of the message.</translation>
    </message>
    <message>
        <source>An mbox &quot;From &quot; line precedes the header (RFC 4155).</source>
        <translation>An mbox &quot;From &quot; line precedes the header (RFC 4155).</translation>
    </message>
    <message>
        <source>Lines of Exchange or Outlook stand amid the header.</source>
        <translation>Lines of Exchange or Outlook stand amid the header.</translation>
    </message>
    <message>
        <source>Banner lines of Exchange or Outlook stand before or amid the header.</source>
        <translation>Banner lines of Exchange or Outlook stand before or amid the header.</translation>
    </message>
    <message>
        <source>The header seems to end, and then goes on.</source>
        <translation>The header seems to end, and then goes on.</translation>
    </message>
    <message>
        <source>Fields follow what looked like the end of the header (RFC 5322 section 2.1).</source>
        <translation>Fields follow what looked like the end of the header (RFC 5322 section 2.1).</translation>
    </message>
    <message>
        <source>The header begins with a space; mail programs read that in different ways.</source>
        <translation>The header begins with a space; mail programs read that in different ways.</translation>
    </message>
    <message>
        <source>The first line of the header begins with white space (RFC 5322 section 2.2).</source>
        <translation>The first line of the header begins with white space (RFC 5322 section 2.2).</translation>
    </message>
    <message>
        <source>The header is so large that only its beginning was read.</source>
        <translation>The header is so large that only its beginning was read.</translation>
    </message>
    <message>
        <source>Above the limit for header size, field count or field size: the rest was not analysed.</source>
        <translation>Above the limit for header size, field count or field size: the rest was not analysed.</translation>
    </message>
    <message>
        <source>Parts are nested so deep that the innermost were not read.</source>
        <translation>Parts are nested so deep that the innermost were not read.</translation>
    </message>
    <message>
        <source>MIME nesting above the limit.</source>
        <translation>MIME nesting above the limit.</translation>
    </message>
    <message>
        <source>There are so many parts that the last were not read.</source>
        <translation>There are so many parts that the last were not read.</translation>
    </message>
    <message>
        <source>MIME parts above the limit.</source>
        <translation>MIME parts above the limit.</translation>
    </message>
    <message>
        <source>The mark that separates the parts is longer than allowed.</source>
        <translation>The mark that separates the parts is longer than allowed.</translation>
    </message>
    <message>
        <source>A boundary of more than 70 octets (RFC 2046 section 5.1.1).</source>
        <translation>A boundary of more than 70 octets (RFC 2046 section 5.1.1).</translation>
    </message>
    <message>
        <source>It says that it has several parts, but not where they begin.</source>
        <translation>It says that it has several parts, but not where they begin.</translation>
    </message>
    <message>
        <source>A multipart without a usable boundary (RFC 2046 section 5.1.1).</source>
        <translation>A multipart without a usable boundary (RFC 2046 section 5.1.1).</translation>
    </message>
    <message>
        <source>The end is missing: the message may be cut off.</source>
        <translation>The end is missing: the message may be cut off.</translation>
    </message>
    <message>
        <source>The closing delimiter is missing (RFC 2046 section 5.1.1).</source>
        <translation>The closing delimiter is missing (RFC 2046 section 5.1.1).</translation>
    </message>
    <message>
        <source>An attached message is packed in a way that is forbidden.</source>
        <translation>An attached message is packed in a way that is forbidden.</translation>
    </message>
    <message>
        <source>A message/* part in base64 or quoted-printable (RFC 2046 section 5.2.1).</source>
        <translation>A message/* part in base64 or quoted-printable (RFC 2046 section 5.2.1).</translation>
    </message>
    <message>
        <source>A part cannot be unpacked.</source>
        <translation>A part cannot be unpacked.</translation>
    </message>
    <message>
        <source>An unknown or broken transfer encoding (RFC 2045 section 6).</source>
        <translation>An unknown or broken transfer encoding (RFC 2045 section 6).</translation>
    </message>
    <message>
        <source>It contains what looks like a second message, hidden to get past a filter.</source>
        <translation>It contains what looks like a second message, hidden to get past a filter.</translation>
    </message>
    <message>
        <source>An end-of-data look-alike followed by SMTP commands or a second header (SMTP smuggling).</source>
        <translation>An end-of-data look-alike followed by SMTP commands or a second header (SMTP smuggling).</translation>
    </message>
    <message>
        <source>It is so large that only its header was read.</source>
        <translation>It is so large that only its header was read.</translation>
    </message>
    <message>
        <source>Above the limit for messages that are analysed in full.</source>
        <translation>Above the limit for messages that are analysed in full.</translation>
    </message>
    <message>
        <source>It contains a part of a kind that is never opened here.</source>
        <translation>It contains a part of a kind that is never opened here.</translation>
    </message>
    <message>
        <source>message/partial, message/external-body, TNEF or uuencode: listed, never opened.</source>
        <translation>message/partial, message/external-body, TNEF or uuencode: listed, never opened.</translation>
    </message>
    <message>
        <source>Sender or subject occur twice and differ: programs show one or the other.</source>
        <translation>Sender or subject occur twice and differ: programs show one or the other.</translation>
    </message>
    <message>
        <source>From, Sender or Subject occur twice with different values (RFC 5322 section 3.6).</source>
        <translation>From, Sender or Subject occur twice with different values (RFC 5322 section 3.6).</translation>
    </message>
</context>
<context>
    <name>OpenedCase</name>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Being checked</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Not read</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
</context>
<context>
    <name>ProofWords</name>
    <message>
        <source>Tag in your address (BATV)</source>
        <translation>Tag in your address (BATV)</translation>
    </message>
    <message>
        <source>Rewritten sender (SRS)</source>
        <translation>Rewritten sender (SRS)</translation>
    </message>
    <message>
        <source>Signed part</source>
        <translation>Signed part</translation>
    </message>
    <message>
        <source>Own signature (DKIM)</source>
        <translation>Own signature (DKIM)</translation>
    </message>
    <message>
        <source>Record of sent mail</source>
        <translation>Record of sent mail</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Way out</translation>
    </message>
    <message>
        <source>Your server marks the sender&apos;s address of what you send; a real bounce comes back to the marked address.</source>
        <translation>Your server marks the sender&apos;s address of what you send; a real bounce comes back to the marked address.</translation>
    </message>
    <message>
        <source>The envelope recipient of the bounce carries a prvs tag of ours (draft-levine-smtp-batv-01).</source>
        <translation>The envelope recipient of the bounce carries a prvs tag of ours (draft-levine-smtp-batv-01).</translation>
    </message>
    <message>
        <source>Your server rewrites the sender of mail that it forwards; a real bounce comes back to that address.</source>
        <translation>Your server rewrites the sender of mail that it forwards; a real bounce comes back to that address.</translation>
    </message>
    <message>
        <source>The envelope recipient of the bounce is a sender that our forwarder rewrote.</source>
        <translation>The envelope recipient of the bounce is a sender that our forwarder rewrote.</translation>
    </message>
    <message>
        <source>Your server adds a signed part to what you send.</source>
        <translation>Your server adds a signed part to what you send.</translation>
    </message>
    <message>
        <source>A MIME part with a message authentication code of ours.</source>
        <translation>A MIME part with a message authentication code of ours.</translation>
    </message>
    <message>
        <source>Your server signs what you send; the signature comes back with the message.</source>
        <translation>Your server signs what you send; the signature comes back with the message.</translation>
    </message>
    <message>
        <source>A DKIM signature of our domain over the returned original (RFC 6376).</source>
        <translation>A DKIM signature of our domain over the returned original (RFC 6376).</translation>
    </message>
    <message>
        <source>Your Sent folder or your server&apos;s log knows what was sent.</source>
        <translation>Your Sent folder or your server&apos;s log knows what was sent.</translation>
    </message>
    <message>
        <source>The returned Message-ID in the ledger of sent mail.</source>
        <translation>The returned Message-ID in the ledger of sent mail.</translation>
    </message>
    <message>
        <source>The computer from which the bouncing server got the message.</source>
        <translation>The computer from which the bouncing server got the message.</translation>
    </message>
    <message>
        <source>The injection point: is it one of our outbound servers, and what does our SPF say about it?</source>
        <translation>The injection point: is it one of our outbound servers, and what does our SPF say about it?</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>invalid</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>cannot be checked</source>
        <translation>cannot be checked</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>does not apply</translation>
    </message>
    <message>
        <source>It was checked and is right.</source>
        <translation>It was checked and is right.</translation>
    </message>
    <message>
        <source>Verified with a key of ours.</source>
        <translation>Verified with a key of ours.</translation>
    </message>
    <message>
        <source>It was checked and is right; only capital letters were changed on the way.</source>
        <translation>It was checked and is right; only capital letters were changed on the way.</translation>
    </message>
    <message>
        <source>Verified with the address in lower case: a relay folded its case.</source>
        <translation>Verified with the address in lower case: a relay folded its case.</translation>
    </message>
    <message>
        <source>It was checked and fits, although such a mark is short.</source>
        <translation>It was checked and fits, although such a mark is short.</translation>
    </message>
    <message>
        <source>Verified without regard to case: about 20 bits, as the format of SRS has it.</source>
        <translation>Verified without regard to case: about 20 bits, as the format of SRS has it.</translation>
    </message>
    <message>
        <source>There is no mark, and none is expected.</source>
        <translation>There is no mark, and none is expected.</translation>
    </message>
    <message>
        <source>No tag, and no policy says that there should be one.</source>
        <translation>No tag, and no policy says that there should be one.</translation>
    </message>
    <message>
        <source>The mark that all your mail carries is missing.</source>
        <translation>The mark that all your mail carries is missing.</translation>
    </message>
    <message>
        <source>No tag, although the policy says that all our mail carries one.</source>
        <translation>No tag, although the policy says that all our mail carries one.</translation>
    </message>
    <message>
        <source>The mark is a forgery: it was not made with your key.</source>
        <translation>The mark is a forgery: it was not made with your key.</translation>
    </message>
    <message>
        <source>The hash does not verify with any key of ours.</source>
        <translation>The hash does not verify with any key of ours.</translation>
    </message>
    <message>
        <source>The mark is damaged.</source>
        <translation>The mark is damaged.</translation>
    </message>
    <message>
        <source>The tag has not the form of its scheme.</source>
        <translation>The tag has not the form of its scheme.</translation>
    </message>
    <message>
        <source>The mark is genuine in form, but its time has run out.</source>
        <translation>The mark is genuine in form, but its time has run out.</translation>
    </message>
    <message>
        <source>The tag was past its last valid day when the message arrived.</source>
        <translation>The tag was past its last valid day when the message arrived.</translation>
    </message>
    <message>
        <source>The mark bears a day that yours could not bear yet.</source>
        <translation>The mark bears a day that yours could not bear yet.</translation>
    </message>
    <message>
        <source>The tag&apos;s day lies further ahead than the lifetime of a tag.</source>
        <translation>The tag&apos;s day lies further ahead than the lifetime of a tag.</translation>
    </message>
    <message>
        <source>The mark names a key that you do not have.</source>
        <translation>The mark names a key that you do not have.</translation>
    </message>
    <message>
        <source>The tag&apos;s key number is not among our keys.</source>
        <translation>The tag&apos;s key number is not among our keys.</translation>
    </message>
    <message>
        <source>The mark belongs to another address.</source>
        <translation>The mark belongs to another address.</translation>
    </message>
    <message>
        <source>The tag verifies for another address than the one it stands on.</source>
        <translation>The tag verifies for another address than the one it stands on.</translation>
    </message>
    <message>
        <source>The mark is another system&apos;s and cannot be checked here.</source>
        <translation>The mark is another system&apos;s and cannot be checked here.</translation>
    </message>
    <message>
        <source>A tag of another scheme (btv1, msprvs1 and the like): recognised, not verifiable.</source>
        <translation>A tag of another scheme (btv1, msprvs1 and the like): recognised, not verifiable.</translation>
    </message>
    <message>
        <source>The key to check it is not known here.</source>
        <translation>The key to check it is not known here.</translation>
    </message>
    <message>
        <source>No key or secret is configured.</source>
        <translation>No key or secret is configured.</translation>
    </message>
    <message>
        <source>It is not known whether your mail carries such a mark.</source>
        <translation>It is not known whether your mail carries such a mark.</translation>
    </message>
    <message>
        <source>No policy says since when all our mail is tagged or signed.</source>
        <translation>No policy says since when all our mail is tagged or signed.</translation>
    </message>
    <message>
        <source>Your own server wrote the report: such reports carry no mark.</source>
        <translation>Your own server wrote the report: such reports carry no mark.</translation>
    </message>
    <message>
        <source>A report of our own server goes untagged and unsigned: a missing tag means nothing.</source>
        <translation>A report of our own server goes untagged and unsigned: a missing tag means nothing.</translation>
    </message>
    <message>
        <source>The address is not one of yours.</source>
        <translation>The address is not one of yours.</translation>
    </message>
    <message>
        <source>The address or domain is not ours.</source>
        <translation>The address or domain is not ours.</translation>
    </message>
    <message>
        <source>The message came from your own server.</source>
        <translation>The message came from your own server.</translation>
    </message>
    <message>
        <source>The injection point is one of our outbound servers.</source>
        <translation>The injection point is one of our outbound servers.</translation>
    </message>
    <message>
        <source>The message came from a server that may send for you.</source>
        <translation>The message came from a server that may send for you.</translation>
    </message>
    <message>
        <source>Our SPF record authorises the injection point (RFC 7208 section 2.6.3).</source>
        <translation>Our SPF record authorises the injection point (RFC 7208 section 2.6.3).</translation>
    </message>
    <message>
        <source>The message came from a computer that may not send for you.</source>
        <translation>The message came from a computer that may not send for you.</translation>
    </message>
    <message>
        <source>Our SPF record says fail for the injection point (RFC 7208 section 2.6.4).</source>
        <translation>Our SPF record says fail for the injection point (RFC 7208 section 2.6.4).</translation>
    </message>
    <message>
        <source>It cannot be read from where the message came.</source>
        <translation>It cannot be read from where the message came.</translation>
    </message>
    <message>
        <source>The injection point is not visible in what came back.</source>
        <translation>The injection point is not visible in what came back.</translation>
    </message>
    <message>
        <source>Your domain does not say whether that computer may send for you.</source>
        <translation>Your domain does not say whether that computer may send for you.</translation>
    </message>
    <message>
        <source>SPF says neither pass nor fail for the injection point.</source>
        <translation>SPF says neither pass nor fail for the injection point.</translation>
    </message>
    <message>
        <source>The message left through your provider, who sends for others too.</source>
        <translation>The message left through your provider, who sends for others too.</translation>
    </message>
    <message>
        <source>A shared smarthost: our mail and others&apos; leaves there, so that it proves nothing.</source>
        <translation>A shared smarthost: our mail and others&apos; leaves there, so that it proves nothing.</translation>
    </message>
    <message>
        <source>This version cannot check it yet.</source>
        <translation>This version cannot check it yet.</translation>
    </message>
    <message>
        <source>This check is not part of this version; the evidence is named.</source>
        <translation>This check is not part of this version; the evidence is named.</translation>
    </message>
    <message>
        <source>There is no record of what you sent.</source>
        <translation>There is no record of what you sent.</translation>
    </message>
    <message>
        <source>No ledger of sent mail is configured.</source>
        <translation>No ledger of sent mail is configured.</translation>
    </message>
    <message>
        <source>It answers no message.</source>
        <translation>It answers no message.</translation>
    </message>
    <message>
        <source>Not a bounce: there is nothing that we could have sent.</source>
        <translation>Not a bounce: there is nothing that we could have sent.</translation>
    </message>
    <message>
        <source>This computer does not offer the calculation that it needs.</source>
        <translation>This computer does not offer the calculation that it needs.</translation>
    </message>
    <message>
        <source>The crypto library, or the policy of the system, does not offer the hash.</source>
        <translation>The crypto library, or the policy of the system, does not offer the hash.</translation>
    </message>
    <message>
        <source>Nothing of the message came back.</source>
        <translation>Nothing of the message came back.</translation>
    </message>
    <message>
        <source>No original was returned to check.</source>
        <translation>No original was returned to check.</translation>
    </message>
    <message>
        <source>your address</source>
        <translation>your address</translation>
    </message>
    <message>
        <source>the forwarded address</source>
        <translation>the forwarded address</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>the text</translation>
    </message>
    <message>
        <source>the header</source>
        <translation>the header</translation>
    </message>
    <message>
        <source>the Message-ID</source>
        <translation>the Message-ID</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>the date</translation>
    </message>
    <message>
        <source>the recipients</source>
        <translation>the recipients</translation>
    </message>
    <message>
        <source>the account</source>
        <translation>the account</translation>
    </message>
    <message>
        <source>the handing-over computer</source>
        <translation>the handing-over computer</translation>
    </message>
    <message>
        <source>the week</source>
        <translation>the week</translation>
    </message>
    <message>
        <source>Your signature fits the header; the text did not come back whole and cannot be compared.</source>
        <translation>Your signature fits the header; the text did not come back whole and cannot be compared.</translation>
    </message>
    <message>
        <source>b= verifies over the header; the body is missing or cut off, so that bh= is not checkable.</source>
        <translation>b= verifies over the header; the body is missing or cut off, so that bh= is not checkable.</translation>
    </message>
    <message>
        <source>Your signature fits, but covers only the beginning of the text.</source>
        <translation>Your signature fits, but covers only the beginning of the text.</translation>
    </message>
    <message>
        <source>The signature verifies, but l= leaves octets of the body uncovered (RFC 6376 section 8.2).</source>
        <translation>The signature verifies, but l= leaves octets of the body uncovered (RFC 6376 section 8.2).</translation>
    </message>
    <message>
        <source>The signature is yours, but the message was changed after you had sent it.</source>
        <translation>The signature is yours, but the message was changed after you had sent it.</translation>
    </message>
    <message>
        <source>The header signature is ours, or becomes so when one alteration is undone: changed after signing.</source>
        <translation>The header signature is ours, or becomes so when one alteration is undone: changed after signing.</translation>
    </message>
    <message>
        <source>The signature names your domain, but does not fit the message.</source>
        <translation>The signature names your domain, but does not fit the message.</translation>
    </message>
    <message>
        <source>The signature names our domain and does not verify over what came back whole.</source>
        <translation>The signature names our domain and does not verify over what came back whole.</translation>
    </message>
    <message>
        <source>The signature names a key that you never had.</source>
        <translation>The signature names a key that you never had.</translation>
    </message>
    <message>
        <source>The selector is none of ours, and no key is published for it.</source>
        <translation>The selector is none of ours, and no key is published for it.</translation>
    </message>
    <message>
        <source>The key to check it is no longer published.</source>
        <translation>The key to check it is no longer published.</translation>
    </message>
    <message>
        <source>The selector&apos;s key is gone from DNS or revoked; an archived key would settle it.</source>
        <translation>The selector&apos;s key is gone from DNS or revoked; an archived key would settle it.</translation>
    </message>
    <message>
        <source>The signature fits, but is so weak that it proves nothing.</source>
        <translation>The signature fits, but is so weak that it proves nothing.</translation>
    </message>
    <message>
        <source>Verifies with SHA-1 or a short key only (RFC 8301): proves nothing.</source>
        <translation>Verifies with SHA-1 or a short key only (RFC 8301): proves nothing.</translation>
    </message>
    <message>
        <source>The signature is broken and cannot be checked.</source>
        <translation>The signature is broken and cannot be checked.</translation>
    </message>
    <message>
        <source>The signature field or its key record cannot be used (RFC 6376 section 6.1).</source>
        <translation>The signature field or its key record cannot be used (RFC 6376 section 6.1).</translation>
    </message>
    <message>
        <source>The message did not come back as it was sent, so that a signature that does not fit means nothing.</source>
        <translation>The message did not come back as it was sent, so that a signature that does not fit means nothing.</translation>
    </message>
    <message>
        <source>The original was quoted, shortened or rewritten: a mismatch means nothing.</source>
        <translation>The original was quoted, shortened or rewritten: a mismatch means nothing.</translation>
    </message>
    <message>
        <source>The key to check it could not be looked up now.</source>
        <translation>The key to check it could not be looked up now.</translation>
    </message>
    <message>
        <source>DNS gave no answer for the key.</source>
        <translation>DNS gave no answer for the key.</translation>
    </message>
    <message>
        <source>The key to check it was not looked up, since lookups are off.</source>
        <translation>The key to check it was not looked up, since lookups are off.</translation>
    </message>
    <message>
        <source>Lookups are off: the key is not at hand.</source>
        <translation>Lookups are off: the key is not at hand.</translation>
    </message>
</context>
<context>
    <name>RouteWords</name>
    <message>
        <source>trusted</source>
        <translation>trusted</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>boundary</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>claimed</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>doubtful</translation>
    </message>
    <message>
        <source>forged</source>
        <translation>forged</translation>
    </message>
    <message>
        <source>Written by one of your own servers.</source>
        <translation>Written by one of your own servers.</translation>
    </message>
    <message>
        <source>Written by a host of the user (RFC 5321 section 4.4).</source>
        <translation>Written by a host of the user (RFC 5321 section 4.4).</translation>
    </message>
    <message>
        <source>Written by your own server about the stranger who handed the message over: the first fact that nobody could forge.</source>
        <translation>Written by your own server about the stranger who handed the message over: the first fact that nobody could forge.</translation>
    </message>
    <message>
        <source>The last field of the trusted part: its client address is the first fact that a stranger could not forge.</source>
        <translation>The last field of the trusted part: its client address is the first fact that a stranger could not forge.</translation>
    </message>
    <message>
        <source>Only claimed: a stranger wrote it, but nothing speaks against it.</source>
        <translation>Only claimed: a stranger wrote it, but nothing speaks against it.</translation>
    </message>
    <message>
        <source>Below the boundary; contradicts nothing.</source>
        <translation>Below the boundary; contradicts nothing.</translation>
    </message>
    <message>
        <source>Only claimed, and something speaks against it.</source>
        <translation>Only claimed, and something speaks against it.</translation>
    </message>
    <message>
        <source>Below the boundary, and something speaks against it.</source>
        <translation>Below the boundary, and something speaks against it.</translation>
    </message>
    <message>
        <source>It cannot be true: somebody made it up.</source>
        <translation>It cannot be true: somebody made it up.</translation>
    </message>
    <message>
        <source>Below the boundary, and it cannot be true.</source>
        <translation>Below the boundary, and it cannot be true.</translation>
    </message>
    <message>
        <source>The message would have arrived here before it was sent.</source>
        <translation>The message would have arrived here before it was sent.</translation>
    </message>
    <message>
        <source>An earlier hop bears a later time than the clocks allow.</source>
        <translation>An earlier hop bears a later time than the clocks allow.</translation>
    </message>
    <message>
        <source>The message lay here for more than a day.</source>
        <translation>The message lay here for more than a day.</translation>
    </message>
    <message>
        <source>More than a day between this hop and the one below (RFC 5321 section 4.5.4.1).</source>
        <translation>More than a day between this hop and the one below (RFC 5321 section 4.5.4.1).</translation>
    </message>
    <message>
        <source>The time given here had not come yet.</source>
        <translation>The time given here had not come yet.</translation>
    </message>
    <message>
        <source>The time is later than that of the hop above, or than now.</source>
        <translation>The time is later than that of the hop above, or than now.</translation>
    </message>
    <message>
        <source>The server that is said to have received the message here is not the one that handed it on.</source>
        <translation>The server that is said to have received the message here is not the one that handed it on.</translation>
    </message>
    <message>
        <source>The &quot;by&quot; of this field is not the &quot;from&quot; of the field above (RFC 5321 section 4.4).</source>
        <translation>The &quot;by&quot; of this field is not the &quot;from&quot; of the field above (RFC 5321 section 4.4).</translation>
    </message>
    <message>
        <source>An address of a home or office network, which cannot come from the Internet.</source>
        <translation>An address of a home or office network, which cannot come from the Internet.</translation>
    </message>
    <message>
        <source>A private address where a public one belongs (RFC 6890).</source>
        <translation>A private address where a public one belongs (RFC 6890).</translation>
    </message>
    <message>
        <source>An address that no computer can have.</source>
        <translation>An address that no computer can have.</translation>
    </message>
    <message>
        <source>An address that no host has (RFC 6890).</source>
        <translation>An address that no host has (RFC 6890).</translation>
    </message>
    <message>
        <source>A stranger pretends that your own server wrote this.</source>
        <translation>A stranger pretends that your own server wrote this.</translation>
    </message>
    <message>
        <source>&quot;by&quot; below the boundary claims to be one of the own hosts.</source>
        <translation>&quot;by&quot; below the boundary claims to be one of the own hosts.</translation>
    </message>
    <message>
        <source>A stranger introduced itself with your own server&apos;s name.</source>
        <translation>A stranger introduced itself with your own server&apos;s name.</translation>
    </message>
    <message>
        <source>A client outside the own networks greeted with an own name (RFC 5321 section 4.1.1.1).</source>
        <translation>A client outside the own networks greeted with an own name (RFC 5321 section 4.1.1.1).</translation>
    </message>
    <message>
        <source>The computer gave another name than the one that its address has.</source>
        <translation>The computer gave another name than the one that its address has.</translation>
    </message>
    <message>
        <source>The HELO name is not the reverse name (RFC 5321 section 4.1.4).</source>
        <translation>The HELO name is not the reverse name (RFC 5321 section 4.1.4).</translation>
    </message>
    <message>
        <source>The computer&apos;s address has no name.</source>
        <translation>The computer&apos;s address has no name.</translation>
    </message>
    <message>
        <source>The writer found no reverse name for the client.</source>
        <translation>The writer found no reverse name for the client.</translation>
    </message>
    <message>
        <source>The name of the computer&apos;s address could be made up.</source>
        <translation>The name of the computer&apos;s address could be made up.</translation>
    </message>
    <message>
        <source>The writer says that the reverse name is not confirmed.</source>
        <translation>The writer says that the reverse name is not confirmed.</translation>
    </message>
    <message>
        <source>The line does not look like those that the named program writes.</source>
        <translation>The line does not look like those that the named program writes.</translation>
    </message>
    <message>
        <source>The named software never writes a field of this form.</source>
        <translation>The named software never writes a field of this form.</translation>
    </message>
    <message>
        <source>No time is given.</source>
        <translation>No time is given.</translation>
    </message>
    <message>
        <source>The field has no date that can be read (RFC 5321 section 4.4).</source>
        <translation>The field has no date that can be read (RFC 5321 section 4.4).</translation>
    </message>
    <message>
        <source>The line cannot be read.</source>
        <translation>The line cannot be read.</translation>
    </message>
    <message>
        <source>Not readable as a Received field (RFC 5321 section 4.4).</source>
        <translation>Not readable as a Received field (RFC 5321 section 4.4).</translation>
    </message>
    <message>
        <source>The message went in circles.</source>
        <translation>The message went in circles.</translation>
    </message>
    <message>
        <source>The same host passed it on more than once, or there are more than 50 hops (RFC 5321 section 6.3).</source>
        <translation>The same host passed it on more than once, or there are more than 50 hops (RFC 5321 section 6.3).</translation>
    </message>
    <message>
        <source>None of these lines was written by a server of yours: all of them are claims.</source>
        <translation>None of these lines was written by a server of yours: all of them are claims.</translation>
    </message>
    <message>
        <source>No Received field of an own host: there is no trusted part.</source>
        <translation>No Received field of an own host: there is no trusted part.</translation>
    </message>
    <message>
        <source>Your servers are known from the settings.</source>
        <translation>Your servers are known from the settings.</translation>
    </message>
    <message>
        <source>The trusted part was found from the configured hosts and networks.</source>
        <translation>The trusted part was found from the configured hosts and networks.</translation>
    </message>
    <message>
        <source>Your server was recognised by its name in your domain.</source>
        <translation>Your server was recognised by its name in your domain.</translation>
    </message>
    <message>
        <source>The trusted part was found from writers in the own domains.</source>
        <translation>The trusted part was found from writers in the own domains.</translation>
    </message>
    <message>
        <source>It is not known which servers are yours; the topmost one is taken for yours.</source>
        <translation>It is not known which servers are yours; the topmost one is taken for yours.</translation>
    </message>
    <message>
        <source>Assumption: the topmost field is taken for that of the own receiver, since no own host is configured.</source>
        <translation>Assumption: the topmost field is taken for that of the own receiver, since no own host is configured.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>does not say from whom</source>
        <translation>does not say from whom</translation>
    </message>
    <message>
        <source>does not say who received it</source>
        <translation>does not say who received it</translation>
    </message>
    <message>
        <source>no readable date</source>
        <translation>no readable date</translation>
    </message>
    <message>
        <source>no semicolon before the date</source>
        <translation>no semicolon before the date</translation>
    </message>
    <message>
        <source>impossible date</source>
        <translation>impossible date</translation>
    </message>
    <message>
        <source>unbalanced parentheses</source>
        <translation>unbalanced parentheses</translation>
    </message>
    <message>
        <source>comments nested too deep</source>
        <translation>comments nested too deep</translation>
    </message>
    <message>
        <source>no valid address</source>
        <translation>no valid address</translation>
    </message>
    <message>
        <source>a clause stands twice</source>
        <translation>a clause stands twice</translation>
    </message>
    <message>
        <source>too long, read in part</source>
        <translation>too long, read in part</translation>
    </message>
    <message>
        <source>d</source>
        <comment>unit of time: days</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>h</source>
        <comment>unit of time: hours</comment>
        <translation>h</translation>
    </message>
    <message>
        <source>min</source>
        <comment>unit of time: minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>s</source>
        <comment>unit of time: seconds</comment>
        <translation>s</translation>
    </message>
</context>
<context>
    <name>SpfWords</name>
    <message>
        <source>not asked</source>
        <translation>not asked</translation>
    </message>
    <message>
        <source>The domain does not say who may send for it.</source>
        <translation>The domain does not say who may send for it.</translation>
    </message>
    <message>
        <source>No domain to check, or no SPF record (RFC 7208 section 2.6.1).</source>
        <translation>No domain to check, or no SPF record (RFC 7208 section 2.6.1).</translation>
    </message>
    <message>
        <source>The domain neither allows nor forbids this server.</source>
        <translation>The domain neither allows nor forbids this server.</translation>
    </message>
    <message>
        <source>The domain makes no assertion about this client (RFC 7208 section 2.6.2).</source>
        <translation>The domain makes no assertion about this client (RFC 7208 section 2.6.2).</translation>
    </message>
    <message>
        <source>The domain allows this server to send for it.</source>
        <translation>The domain allows this server to send for it.</translation>
    </message>
    <message>
        <source>The client is authorised by the domain (RFC 7208 section 2.6.3).</source>
        <translation>The client is authorised by the domain (RFC 7208 section 2.6.3).</translation>
    </message>
    <message>
        <source>The domain forbids this server to send for it.</source>
        <translation>The domain forbids this server to send for it.</translation>
    </message>
    <message>
        <source>The client is not authorised by the domain (RFC 7208 section 2.6.4).</source>
        <translation>The client is not authorised by the domain (RFC 7208 section 2.6.4).</translation>
    </message>
    <message>
        <source>The domain says that this server is probably not allowed to send for it.</source>
        <translation>The domain says that this server is probably not allowed to send for it.</translation>
    </message>
    <message>
        <source>The client is probably not authorised: a weak statement (RFC 7208 section 2.6.5).</source>
        <translation>The client is probably not authorised: a weak statement (RFC 7208 section 2.6.5).</translation>
    </message>
    <message>
        <source>It could not be looked up now; try again later.</source>
        <translation>It could not be looked up now; try again later.</translation>
    </message>
    <message>
        <source>A transient error while checking, mostly of DNS (RFC 7208 section 2.6.6).</source>
        <translation>A transient error while checking, mostly of DNS (RFC 7208 section 2.6.6).</translation>
    </message>
    <message>
        <source>What the domain published is broken, so that nothing follows from it.</source>
        <translation>What the domain published is broken, so that nothing follows from it.</translation>
    </message>
    <message>
        <source>The published records could not be interpreted (RFC 7208 section 2.6.7).</source>
        <translation>The published records could not be interpreted (RFC 7208 section 2.6.7).</translation>
    </message>
    <message>
        <source>It was not looked up, because lookups are off.</source>
        <translation>It was not looked up, because lookups are off.</translation>
    </message>
    <message>
        <source>Not evaluated: DNS lookups are not allowed.</source>
        <translation>Not evaluated: DNS lookups are not allowed.</translation>
    </message>
    <message>
        <source>It is not known which computer handed the message over.</source>
        <translation>It is not known which computer handed the message over.</translation>
    </message>
    <message>
        <source>The client&apos;s address is not known.</source>
        <translation>The client&apos;s address is not known.</translation>
    </message>
    <message>
        <source>The name to check is not a domain name.</source>
        <translation>The name to check is not a domain name.</translation>
    </message>
    <message>
        <source>Malformed, single-label or overlong domain (RFC 7208 section 4.3).</source>
        <translation>Malformed, single-label or overlong domain (RFC 7208 section 4.3).</translation>
    </message>
    <message>
        <source>The domain has published nothing about its servers.</source>
        <translation>The domain has published nothing about its servers.</translation>
    </message>
    <message>
        <source>No record begins with v=spf1 (RFC 7208 section 4.5).</source>
        <translation>No record begins with v=spf1 (RFC 7208 section 4.5).</translation>
    </message>
    <message>
        <source>The domain does not exist.</source>
        <translation>The domain does not exist.</translation>
    </message>
    <message>
        <source>The domain does not exist (RFC 7208 section 4.3).</source>
        <translation>The domain does not exist (RFC 7208 section 4.3).</translation>
    </message>
    <message>
        <source>The domain&apos;s rule for this server decided.</source>
        <translation>The domain&apos;s rule for this server decided.</translation>
    </message>
    <message>
        <source>A mechanism matched (RFC 7208 section 4.6.2).</source>
        <translation>A mechanism matched (RFC 7208 section 4.6.2).</translation>
    </message>
    <message>
        <source>None of the domain&apos;s rules is about this server.</source>
        <translation>None of the domain&apos;s rules is about this server.</translation>
    </message>
    <message>
        <source>No mechanism matched and there is no redirect (RFC 7208 section 4.7).</source>
        <translation>No mechanism matched and there is no redirect (RFC 7208 section 4.7).</translation>
    </message>
    <message>
        <source>The domain has published two contradicting rules.</source>
        <translation>The domain has published two contradicting rules.</translation>
    </message>
    <message>
        <source>More than one SPF record (RFC 7208 section 4.5).</source>
        <translation>More than one SPF record (RFC 7208 section 4.5).</translation>
    </message>
    <message>
        <source>The domain&apos;s rule is misspelt.</source>
        <translation>The domain&apos;s rule is misspelt.</translation>
    </message>
    <message>
        <source>The record has a syntax error (RFC 7208 section 4.6).</source>
        <translation>The record has a syntax error (RFC 7208 section 4.6).</translation>
    </message>
    <message>
        <source>The domain&apos;s rule needs too many lookups.</source>
        <translation>The domain&apos;s rule needs too many lookups.</translation>
    </message>
    <message>
        <source>More than 10 terms that cost a DNS query (RFC 7208 section 4.6.4).</source>
        <translation>More than 10 terms that cost a DNS query (RFC 7208 section 4.6.4).</translation>
    </message>
    <message>
        <source>The domain&apos;s rule refers to too many names that do not exist.</source>
        <translation>The domain&apos;s rule refers to too many names that do not exist.</translation>
    </message>
    <message>
        <source>More than 2 void lookups (RFC 7208 section 4.6.4).</source>
        <translation>More than 2 void lookups (RFC 7208 section 4.6.4).</translation>
    </message>
    <message>
        <source>The domain&apos;s rule refers to too many mail servers.</source>
        <translation>The domain&apos;s rule refers to too many mail servers.</translation>
    </message>
    <message>
        <source>An mx mechanism with more than 10 MX names (RFC 7208 section 4.6.4).</source>
        <translation>An mx mechanism with more than 10 MX names (RFC 7208 section 4.6.4).</translation>
    </message>
    <message>
        <source>The domain&apos;s rule refers to another domain that has none.</source>
        <translation>The domain&apos;s rule refers to another domain that has none.</translation>
    </message>
    <message>
        <source>include of a domain without a record (RFC 7208 section 5.2).</source>
        <translation>include of a domain without a record (RFC 7208 section 5.2).</translation>
    </message>
    <message>
        <source>The domain&apos;s rule refers to another domain whose rule is broken.</source>
        <translation>The domain&apos;s rule refers to another domain whose rule is broken.</translation>
    </message>
    <message>
        <source>include of a domain whose record gives permerror (RFC 7208 section 5.2).</source>
        <translation>include of a domain whose record gives permerror (RFC 7208 section 5.2).</translation>
    </message>
    <message>
        <source>The domain&apos;s rule hands over to another domain that has none.</source>
        <translation>The domain&apos;s rule hands over to another domain that has none.</translation>
    </message>
    <message>
        <source>redirect to a domain without a record (RFC 7208 section 6.1).</source>
        <translation>redirect to a domain without a record (RFC 7208 section 6.1).</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>No answer came in time.</translation>
    </message>
    <message>
        <source>A DNS query timed out (RFC 7208 section 4.4).</source>
        <translation>A DNS query timed out (RFC 7208 section 4.4).</translation>
    </message>
    <message>
        <source>The domain&apos;s name server has a fault.</source>
        <translation>The domain&apos;s name server has a fault.</translation>
    </message>
    <message>
        <source>A DNS server answered with SERVFAIL or nonsense (RFC 7208 section 4.4).</source>
        <translation>A DNS server answered with SERVFAIL or nonsense (RFC 7208 section 4.4).</translation>
    </message>
    <message>
        <source>The name server refused to answer.</source>
        <translation>The name server refused to answer.</translation>
    </message>
    <message>
        <source>A DNS server answered REFUSED (RFC 7208 section 4.4).</source>
        <translation>A DNS server answered REFUSED (RFC 7208 section 4.4).</translation>
    </message>
    <message>
        <source>You stopped the check.</source>
        <translation>You stopped the check.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>The check was cancelled.</translation>
    </message>
    <message>
        <source>The lookups took too long.</source>
        <translation>The lookups took too long.</translation>
    </message>
    <message>
        <source>The time for all lookups of the check ran out (RFC 7208 section 4.6.4).</source>
        <translation>The time for all lookups of the check ran out (RFC 7208 section 4.6.4).</translation>
    </message>
    <message>
        <source>Lookups are off.</source>
        <translation>Lookups are off.</translation>
    </message>
    <message>
        <source>DNS lookups are not allowed.</source>
        <translation>DNS lookups are not allowed.</translation>
    </message>
    <message>
        <source>record</source>
        <translation>record</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>matches</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>does not match</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>not used</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>%1 (there: %2)</source>
        <comment>what came of a term, and the result of the domain it refers to</comment>
        <translation>%1 (there: %2)</translation>
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
        <translation>Not everything could be checked; the findings name what is missing.</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>Evidence:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place of evidence and what stands there</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Nothing decides it.</source>
        <translation>Nothing decides it.</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>What speaks against it</translation>
    </message>
    <message>
        <source>Nothing that was found.</source>
        <translation>Nothing that was found.</translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation>What would settle it</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>What to do now</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>The message</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Envelope from</source>
        <translation>Envelope from</translation>
    </message>
    <message>
        <source>Envelope to</source>
        <translation>Envelope to</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Judged at</source>
        <translation>Judged at</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>All findings</translation>
    </message>
    <message>
        <source>%1: %2 {%3}</source>
        <comment>what it is about, the sentence, the finding&apos;s id</comment>
        <translation>%1: %2 {%3}</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>None.</translation>
    </message>
    <message>
        <source>Answers of the domain name system</source>
        <translation>Answers of the domain name system</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>a span of time</comment>
        <translation>after %1</translation>
    </message>
    <message>
        <source>received by</source>
        <translation>received by</translation>
    </message>
    <message>
        <source>calls itself %1</source>
        <translation>calls itself %1</translation>
    </message>
    <message>
        <source>reverse name %1</source>
        <translation>reverse name %1</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>logged in</translation>
    </message>
    <message>
        <source>with</source>
        <translation>with</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>encryption</translation>
    </message>
    <message>
        <source>for</source>
        <translation>for</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>====== Strangers wrote what stands below. ======</source>
        <translation>====== Strangers wrote what stands below. ======</translation>
    </message>
    <message>
        <source>It has no Received field.</source>
        <translation>It has no Received field.</translation>
    </message>
    <message>
        <source>There are more, which were not analysed.</source>
        <translation>There are more, which were not analysed.</translation>
    </message>
    <message>
        <source>HELO</source>
        <translation>HELO</translation>
    </message>
    <message>
        <source>Reverse name</source>
        <translation>Reverse name</translation>
    </message>
    <message>
        <source>looks dynamic</source>
        <translation>looks dynamic</translation>
    </message>
    <message>
        <source>SPF %1</source>
        <comment>HELO or MAIL FROM</comment>
        <translation>SPF %1</translation>
    </message>
    <message>
        <source>Decided by: %1</source>
        <translation>Decided by: %1</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>Record: %1</translation>
    </message>
    <message>
        <source>The domain explains: %1</source>
        <translation>The domain explains: %1</translation>
    </message>
    <message>
        <source>Lookups</source>
        <translation>Lookups</translation>
    </message>
    <message>
        <source>%1 of 10, %2 of 2 without an answer</source>
        <translation>%1 of 10, %2 of 2 without an answer</translation>
    </message>
    <message>
        <source>record of %1</source>
        <translation>record of %1</translation>
    </message>
    <message>
        <source>that is %1</source>
        <translation>that is %1</translation>
    </message>
    <message>
        <source>that means</source>
        <translation>that means</translation>
    </message>
    <message>
        <source>it says</source>
        <translation>it says</translation>
    </message>
    <message>
        <source>refused by</source>
        <translation>refused by</translation>
    </message>
    <message>
        <source>sent to</source>
        <translation>sent to</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Reported by</translation>
    </message>
    <message>
        <source>It came from</source>
        <translation>It came from</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>It arrived</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>What came back</translation>
    </message>
    <message>
        <source>How the message was sent that came back (newest first)</source>
        <translation>How the message was sent that came back (newest first)</translation>
    </message>
    <message>
        <source>The computer that handed it to the bouncing server</source>
        <translation>The computer that handed it to the bouncing server</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Calls itself</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a proof and its result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Address: %1</translation>
    </message>
    <message>
        <source>It speaks for: %1</source>
        <translation>It speaks for: %1</translation>
    </message>
    <message>
        <source>Exim&apos;s own rule would accept it.</source>
        <translation>Exim&apos;s own rule would accept it.</translation>
    </message>
    <message>
        <source>What it reports</source>
        <translation>What it reports</translation>
    </message>
    <message>
        <source>How it came here (newest first)</source>
        <translation>How it came here (newest first)</translation>
    </message>
    <message>
        <source>Checks of the computer that handed it over</source>
        <translation>Checks of the computer that handed it over</translation>
    </message>
    <message>
        <source>Did you send it?</source>
        <translation>Did you send it?</translation>
    </message>
    <message>
        <source>%1 (%2)  %3</source>
        <comment>verdict, certainty, file name</comment>
        <translation>%1 (%2)  %3</translation>
    </message>
</context>
<context>
    <name>TlsWords</name>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>not encrypted</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>encrypted</translation>
    </message>
    <message>
        <source>encrypted, peer verified</source>
        <translation>encrypted, peer verified</translation>
    </message>
    <message>
        <source>It is not said whether the connection was encrypted.</source>
        <translation>It is not said whether the connection was encrypted.</translation>
    </message>
    <message>
        <source>No &quot;with&quot; keyword or clause that speaks of TLS.</source>
        <translation>No &quot;with&quot; keyword or clause that speaks of TLS.</translation>
    </message>
    <message>
        <source>The message did not leave the computer here.</source>
        <translation>The message did not leave the computer here.</translation>
    </message>
    <message>
        <source>No network connection.</source>
        <translation>No network connection.</translation>
    </message>
    <message>
        <source>The message went over the network unencrypted: others could read and change it.</source>
        <translation>The message went over the network unencrypted: others could read and change it.</translation>
    </message>
    <message>
        <source>A protocol keyword without S and nothing that speaks of TLS (RFC 3848).</source>
        <translation>A protocol keyword without S and nothing that speaks of TLS (RFC 3848).</translation>
    </message>
    <message>
        <source>The connection was encrypted, but it was not checked with whom.</source>
        <translation>The connection was encrypted, but it was not checked with whom.</translation>
    </message>
    <message>
        <source>TLS, the peer&apos;s certificate not verified (RFC 3207).</source>
        <translation>TLS, the peer&apos;s certificate not verified (RFC 3207).</translation>
    </message>
    <message>
        <source>The connection was encrypted, and the other side proved who it is.</source>
        <translation>The connection was encrypted, and the other side proved who it is.</translation>
    </message>
    <message>
        <source>TLS, the peer&apos;s certificate verified by the receiver.</source>
        <translation>TLS, the peer&apos;s certificate verified by the receiver.</translation>
    </message>
    <message>
        <source>The encryption is outdated.</source>
        <translation>The encryption is outdated.</translation>
    </message>
    <message>
        <source>SSL, or TLS below 1.2 (RFC 8996).</source>
        <translation>SSL, or TLS below 1.2 (RFC 8996).</translation>
    </message>
    <message>
        <source>The encryption can be broken.</source>
        <translation>The encryption can be broken.</translation>
    </message>
    <message>
        <source>A weak cipher suite (RFC 7465, RFC 9325 section 4.2).</source>
        <translation>A weak cipher suite (RFC 7465, RFC 9325 section 4.2).</translation>
    </message>
    <message>
        <source>no certificate</source>
        <translation>no certificate</translation>
    </message>
    <message>
        <source>certificate not verified</source>
        <translation>certificate not verified</translation>
    </message>
    <message>
        <source>certificate verified</source>
        <translation>certificate verified</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Genuine</source>
        <translation>Genuine</translation>
    </message>
    <message>
        <source>Backscatter</source>
        <translation>Backscatter</translation>
    </message>
    <message>
        <source>Fake bounce</source>
        <translation>Fake bounce</translation>
    </message>
    <message>
        <source>Account misuse</source>
        <translation>Account misuse</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>Cannot be told</translation>
    </message>
    <message>
        <source>Authentic</source>
        <translation>Authentic</translation>
    </message>
    <message>
        <source>Forged sender</source>
        <translation>Forged sender</translation>
    </message>
    <message>
        <source>Altered on the way</source>
        <translation>Altered on the way</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Suspicious</translation>
    </message>
    <message>
        <source>Not verifiable</source>
        <translation>Not verifiable</translation>
    </message>
    <message>
        <source>You sent what came back.</source>
        <translation>You sent what came back.</translation>
    </message>
    <message>
        <source>The returned message left through the user&apos;s own systems; the report answers it.</source>
        <translation>The returned message left through the user&apos;s own systems; the report answers it.</translation>
    </message>
    <message>
        <source>Somebody used your address as the sender, and the answer came to you.</source>
        <translation>Somebody used your address as the sender, and the answer came to you.</translation>
    </message>
    <message>
        <source>A report or reply to mail with a forged reverse-path (RFC 5321 section 7.1).</source>
        <translation>A report or reply to mail with a forged reverse-path (RFC 5321 section 7.1).</translation>
    </message>
    <message>
        <source>It only looks like a bounce. It wants to deceive you.</source>
        <translation>It only looks like a bounce. It wants to deceive you.</translation>
    </message>
    <message>
        <source>An ordinary message in the form of a delivery report; no report of RFC 3464 stands behind it.</source>
        <translation>An ordinary message in the form of a delivery report; no report of RFC 3464 stands behind it.</translation>
    </message>
    <message>
        <source>The mail went through your own server, but you did not send it.</source>
        <translation>The mail went through your own server, but you did not send it.</translation>
    </message>
    <message>
        <source>Server-made proofs hold, but the account&apos;s owner did not submit the message.</source>
        <translation>Server-made proofs hold, but the account&apos;s owner did not submit the message.</translation>
    </message>
    <message>
        <source>The message does not say enough to decide.</source>
        <translation>The message does not say enough to decide.</translation>
    </message>
    <message>
        <source>No proof is valid and nothing contradicts: neither forged nor genuine can be claimed.</source>
        <translation>No proof is valid and nothing contradicts: neither forged nor genuine can be claimed.</translation>
    </message>
    <message>
        <source>It comes from whom it says.</source>
        <translation>It comes from whom it says.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain is confirmed.</source>
        <translation>The sender&apos;s domain is confirmed.</translation>
    </message>
    <message>
        <source>The sender&apos;s address is forged.</source>
        <translation>The sender&apos;s address is forged.</translation>
    </message>
    <message>
        <source>A positive contradiction: the sender&apos;s domain does not permit this client.</source>
        <translation>A positive contradiction: the sender&apos;s domain does not permit this client.</translation>
    </message>
    <message>
        <source>It was changed after it was signed, for example by a mailing list.</source>
        <translation>It was changed after it was signed, for example by a mailing list.</translation>
    </message>
    <message>
        <source>Signed, then modified by an intermediary.</source>
        <translation>Signed, then modified by an intermediary.</translation>
    </message>
    <message>
        <source>Something in it does not fit, but that does not prove a forgery.</source>
        <translation>Something in it does not fit, but that does not prove a forgery.</translation>
    </message>
    <message>
        <source>Signs without proof: nothing above evidence class B decides.</source>
        <translation>Signs without proof: nothing above evidence class B decides.</translation>
    </message>
    <message>
        <source>Nothing in it proves who sent it.</source>
        <translation>Nothing in it proves who sent it.</translation>
    </message>
    <message>
        <source>No identity of the message can be confirmed or refuted.</source>
        <translation>No identity of the message can be confirmed or refuted.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>weak</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>strong</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>proven</translation>
    </message>
    <message>
        <source>Nothing is claimed: the evidence is not enough.</source>
        <translation>Nothing is claimed: the evidence is not enough.</translation>
    </message>
    <message>
        <source>No claim: no evidence of class C, L or T decides.</source>
        <translation>No claim: no evidence of class C, L or T decides.</translation>
    </message>
    <message>
        <source>Some signs point this way, but it can still be otherwise.</source>
        <translation>Some signs point this way, but it can still be otherwise.</translation>
    </message>
    <message>
        <source>Supported, but by evidence that a stranger could have written.</source>
        <translation>Supported, but by evidence that a stranger could have written.</translation>
    </message>
    <message>
        <source>Very likely: facts that a stranger could not write point this way.</source>
        <translation>Very likely: facts that a stranger could not write point this way.</translation>
    </message>
    <message>
        <source>Decided by hosts that are trusted and by public records, not by cryptography.</source>
        <translation>Decided by hosts that are trusted and by public records, not by cryptography.</translation>
    </message>
    <message>
        <source>Proven: it rests on a signature or on your own records.</source>
        <translation>Proven: it rests on a signature or on your own records.</translation>
    </message>
    <message>
        <source>Decided by cryptographic evidence or by a ledger that covers time and sender completely.</source>
        <translation>Decided by cryptographic evidence or by a ledger that covers time and sender completely.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Own record</source>
        <translation>Own record</translation>
    </message>
    <message>
        <source>Trusted server</source>
        <translation>Trusted server</translation>
    </message>
    <message>
        <source>Says the bouncing server</source>
        <translation>Says the bouncing server</translation>
    </message>
    <message>
        <source>Says the sender</source>
        <translation>Says the sender</translation>
    </message>
    <message>
        <source>Checked with a secret key: it cannot be made up.</source>
        <translation>Checked with a secret key: it cannot be made up.</translation>
    </message>
    <message>
        <source>Class C: a signature or message authentication code that was verified here.</source>
        <translation>Class C: a signature or message authentication code that was verified here.</translation>
    </message>
    <message>
        <source>Your own records show it.</source>
        <translation>Your own records show it.</translation>
    </message>
    <message>
        <source>Class L: the ledger of sent mail or a log has it.</source>
        <translation>Class L: the ledger of sent mail or a log has it.</translation>
    </message>
    <message>
        <source>Written by a server that you trust: a stranger could not write it.</source>
        <translation>Written by a server that you trust: a stranger could not write it.</translation>
    </message>
    <message>
        <source>Class T: written by a host that is declared as own or trusted.</source>
        <translation>Class T: written by a host that is declared as own or trusted.</translation>
    </message>
    <message>
        <source>Only the server that wrote this bounce says so.</source>
        <translation>Only the server that wrote this bounce says so.</translation>
    </message>
    <message>
        <source>Class B: asserted by the bouncer; as good as the bouncer&apos;s own identity.</source>
        <translation>Class B: asserted by the bouncer; as good as the bouncer&apos;s own identity.</translation>
    </message>
    <message>
        <source>Only the message itself says so: anybody can write that.</source>
        <translation>Only the message itself says so: anybody can write that.</translation>
    </message>
    <message>
        <source>Class S: asserted by the sender; forgeable. It may support, never decide.</source>
        <translation>Class S: asserted by the sender; forgeable. It may support, never decide.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Contradiction</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>your own server</source>
        <translation>your own server</translation>
    </message>
    <message>
        <source>your provider&apos;s outgoing server</source>
        <translation>your provider&apos;s outgoing server</translation>
    </message>
    <message>
        <source>the recipient&apos;s mail server</source>
        <translation>the recipient&apos;s mail server</translation>
    </message>
    <message>
        <source>a server that accepts first and bounces later</source>
        <translation>a server that accepts first and bounces later</translation>
    </message>
    <message>
        <source>a forwarding server</source>
        <translation>a forwarding server</translation>
    </message>
    <message>
        <source>a backup mail server</source>
        <translation>a backup mail server</translation>
    </message>
    <message>
        <source>an automatic reply</source>
        <translation>an automatic reply</translation>
    </message>
    <message>
        <source>a challenge-response filter</source>
        <translation>a challenge-response filter</translation>
    </message>
    <message>
        <source>a virus scanner&apos;s notice</source>
        <translation>a virus scanner&apos;s notice</translation>
    </message>
    <message>
        <source>a mailing list</source>
        <translation>a mailing list</translation>
    </message>
    <message>
        <source>somebody who pretends to be a mail server</source>
        <translation>somebody who pretends to be a mail server</translation>
    </message>
    <message>
        <source>An unnamed server</source>
        <translation>An unnamed server</translation>
    </message>
    <message>
        <source>Who wrote it is not known.</source>
        <translation>Who wrote it is not known.</translation>
    </message>
    <message>
        <source>%1 wrote it: your own mail server, which could not deliver.</source>
        <translation>%1 wrote it: your own mail server, which could not deliver.</translation>
    </message>
    <message>
        <source>%1 wrote it: an own host, reporting on mail in its own queue.</source>
        <translation>%1 wrote it: an own host, reporting on mail in its own queue.</translation>
    </message>
    <message>
        <source>%1 wrote it: the server through which your mail leaves.</source>
        <translation>%1 wrote it: the server through which your mail leaves.</translation>
    </message>
    <message>
        <source>%1 wrote it: the configured smarthost.</source>
        <translation>%1 wrote it: the configured smarthost.</translation>
    </message>
    <message>
        <source>%1 wrote it: the mail server of the recipient.</source>
        <translation>%1 wrote it: the mail server of the recipient.</translation>
    </message>
    <message>
        <source>%1 wrote it: a mail exchanger of the recipient&apos;s domain.</source>
        <translation>%1 wrote it: a mail exchanger of the recipient&apos;s domain.</translation>
    </message>
    <message>
        <source>%1 accepted the message and returned it only later. It should have refused it at once.</source>
        <translation>%1 accepted the message and returned it only later. It should have refused it at once.</translation>
    </message>
    <message>
        <source>%1 accepted the message and then bounced it. It should have rejected it during the SMTP dialogue (RFC 5321 section 6.2).</source>
        <translation>%1 accepted the message and then bounced it. It should have rejected it during the SMTP dialogue (RFC 5321 section 6.2).</translation>
    </message>
    <message>
        <source>%1 forwarded the message to another server, which refused it, and sent the failure on to you.</source>
        <translation>%1 forwarded the message to another server, which refused it, and sent the failure on to you.</translation>
    </message>
    <message>
        <source>%1 forwards mail with the original reverse-path and bounced the refusal of the next server. It should check the sender before it forwards, or rewrite it (SRS).</source>
        <translation>%1 forwards mail with the original reverse-path and bounced the refusal of the next server. It should check the sender before it forwards, or rewrite it (SRS).</translation>
    </message>
    <message>
        <source>%1 is a stand-in mail server that does not know which mailboxes exist. It took the message and could not pass it on.</source>
        <translation>%1 is a stand-in mail server that does not know which mailboxes exist. It took the message and could not pass it on.</translation>
    </message>
    <message>
        <source>%1 is a backup MX that accepts without recipient verification and bounces what the primary rejects.</source>
        <translation>%1 is a backup MX that accepts without recipient verification and bounces what the primary rejects.</translation>
    </message>
    <message>
        <source>%1 sent an automatic reply without asking whether the sender is real.</source>
        <translation>%1 sent an automatic reply without asking whether the sender is real.</translation>
    </message>
    <message>
        <source>%1 runs an autoresponder that answers unverified senders (RFC 3834 section 2).</source>
        <translation>%1 runs an autoresponder that answers unverified senders (RFC 3834 section 2).</translation>
    </message>
    <message>
        <source>%1 asks senders to confirm themselves, and so bothers strangers.</source>
        <translation>%1 asks senders to confirm themselves, and so bothers strangers.</translation>
    </message>
    <message>
        <source>%1 runs a challenge-response filter, which challenges forged senders too.</source>
        <translation>%1 runs a challenge-response filter, which challenges forged senders too.</translation>
    </message>
    <message>
        <source>%1 found a virus and wrote to the forged sender about it.</source>
        <translation>%1 found a virus and wrote to the forged sender about it.</translation>
    </message>
    <message>
        <source>%1 sends virus notices to the reverse-path, which malware forges as a rule.</source>
        <translation>%1 sends virus notices to the reverse-path, which malware forges as a rule.</translation>
    </message>
    <message>
        <source>%1 is a mailing list that answered the message.</source>
        <translation>%1 is a mailing list that answered the message.</translation>
    </message>
    <message>
        <source>%1 is a list manager that answers unverified senders.</source>
        <translation>%1 is a list manager that answers unverified senders.</translation>
    </message>
    <message>
        <source>%1 is no mail server reporting a failure: the report is made up.</source>
        <translation>%1 is no mail server reporting a failure: the report is made up.</translation>
    </message>
    <message>
        <source>%1 handed the message over; it is unrelated to the system that the report names.</source>
        <translation>%1 handed the message over; it is unrelated to the system that the report names.</translation>
    </message>
    <message>
        <source>Say which domains and addresses are yours.</source>
        <translation>Say which domains and addresses are yours.</translation>
    </message>
    <message>
        <source>Configure the own domains and addresses: without them no identity of the message can be judged.</source>
        <translation>Configure the own domains and addresses: without them no identity of the message can be judged.</translation>
    </message>
    <message>
        <source>Say which mail servers are yours.</source>
        <translation>Say which mail servers are yours.</translation>
    </message>
    <message>
        <source>Configure the trusted hosts and networks: they fix where the trusted part of the route ends.</source>
        <translation>Configure the trusted hosts and networks: they fix where the trusted part of the route ends.</translation>
    </message>
    <message>
        <source>Allow lookups in the domain name system.</source>
        <translation>Allow lookups in the domain name system.</translation>
    </message>
    <message>
        <source>Allow DNS: SPF, HELO and reverse names could not be checked without it.</source>
        <translation>Allow DNS: SPF, HELO and reverse names could not be checked without it.</translation>
    </message>
    <message>
        <source>Add the key with which your server tags its senders.</source>
        <translation>Add the key with which your server tags its senders.</translation>
    </message>
    <message>
        <source>Add the BATV key: the bounce came to a tagged address that cannot be verified without it.</source>
        <translation>Add the BATV key: the bounce came to a tagged address that cannot be verified without it.</translation>
    </message>
    <message>
        <source>Add the secret with which your server rewrites forwarded senders.</source>
        <translation>Add the secret with which your server rewrites forwarded senders.</translation>
    </message>
    <message>
        <source>Add the SRS secret: the bounce came to a rewritten address that cannot be verified without it.</source>
        <translation>Add the SRS secret: the bounce came to a rewritten address that cannot be verified without it.</translation>
    </message>
    <message>
        <source>Let your server tag all mail that leaves: from then on every forged bounce can be told at once.</source>
        <translation>Let your server tag all mail that leaves: from then on every forged bounce can be told at once.</translation>
    </message>
    <message>
        <source>Tag (BATV) or sign (DKIM) all outgoing mail: from then on a missing tag is proof.</source>
        <translation>Tag (BATV) or sign (DKIM) all outgoing mail: from then on a missing tag is proof.</translation>
    </message>
    <message>
        <source>Publish which servers may send for your domain, and that no other may.</source>
        <translation>Publish which servers may send for your domain, and that no other may.</translation>
    </message>
    <message>
        <source>Publish an SPF record that ends in -all (RFC 7208 section 8.4): the injection point can then be judged.</source>
        <translation>Publish an SPF record that ends in -all (RFC 7208 section 8.4): the injection point can then be judged.</translation>
    </message>
    <message>
        <source>Let the program see what you sent: your Sent folder, or the server&apos;s log.</source>
        <translation>Let the program see what you sent: your Sent folder, or the server&apos;s log.</translation>
    </message>
    <message>
        <source>Add a ledger (Sent folder or server log) that covers the time and the sender.</source>
        <translation>Add a ledger (Sent folder or server log) that covers the time and the sender.</translation>
    </message>
    <message>
        <source>Ask the other side for the complete message that came back.</source>
        <translation>Ask the other side for the complete message that came back.</translation>
    </message>
    <message>
        <source>Ask the bouncer&apos;s postmaster for the full original with its header.</source>
        <translation>Ask the bouncer&apos;s postmaster for the full original with its header.</translation>
    </message>
    <message>
        <source>Do you remember writing to that recipient? Then it is yours.</source>
        <translation>Do you remember writing to that recipient? Then it is yours.</translation>
    </message>
    <message>
        <source>Ask the person whether they wrote to that recipient at that time.</source>
        <translation>Ask the person whether they wrote to that recipient at that time.</translation>
    </message>
    <message>
        <source>Ask whoever runs your mail server whether it sent the message.</source>
        <translation>Ask whoever runs your mail server whether it sent the message.</translation>
    </message>
    <message>
        <source>Look for the queue id or the recipient in the outgoing server&apos;s log of that day.</source>
        <translation>Look for the queue id or the recipient in the outgoing server&apos;s log of that day.</translation>
    </message>
    <message>
        <source>Check the signature of your own domain in the message that came back.</source>
        <translation>Check the signature of your own domain in the message that came back.</translation>
    </message>
    <message>
        <source>Verify the own DKIM signature over the returned original (RFC 6376 section 6).</source>
        <translation>Verify the own DKIM signature over the returned original (RFC 6376 section 6).</translation>
    </message>
</context>
<context>
    <name>WindowCommandLine</name>
    <message>
        <source>--size %1: a width and a height are wanted, as 900x700</source>
        <translation>--size %1: a width and a height are wanted, as 900x700</translation>
    </message>
    <message>
        <source>Tells forged bounces from genuine ones, with the evidence.</source>
        <translation>Tells forged bounces from genuine ones, with the evidence.</translation>
    </message>
    <message>
        <source>Messages to open, or folders of them.</source>
        <translation>Messages to open, or folders of them.</translation>
    </message>
    <message>
        <source>Open the demo mailbox.</source>
        <translation>Open the demo mailbox.</translation>
    </message>
    <message>
        <source>Open nothing.</source>
        <translation>Open nothing.</translation>
    </message>
    <message>
        <source>Write a picture of the window to FILE (PNG) and end.</source>
        <translation>Write a picture of the window to FILE (PNG) and end.</translation>
    </message>
    <message>
        <source>The page to show: answer, route, checks or source.</source>
        <translation>The page to show: answer, route, checks or source.</translation>
    </message>
    <message>
        <source>Which of the opened messages to show; the first is 1.</source>
        <translation>Which of the opened messages to show; the first is 1.</translation>
    </message>
    <message>
        <source>With --screenshot: show this part of the settings: identity, servers, dns or keys.</source>
        <translation>With --screenshot: show this part of the settings: identity, servers, dns or keys.</translation>
    </message>
    <message>
        <source>With --screenshot: show the first evidence that decides.</source>
        <translation>With --screenshot: show the first evidence that decides.</translation>
    </message>
    <message>
        <source>light or dark, instead of the desktop&apos;s.</source>
        <translation>light or dark, instead of the desktop&apos;s.</translation>
    </message>
    <message>
        <source>Size of the window, as 900x700.</source>
        <translation>Size of the window, as 900x700.</translation>
    </message>
    <message>
        <source>How large everything is drawn, as 2.</source>
        <translation>How large everything is drawn, as 2.</translation>
    </message>
    <message>
        <source>Language of the window, as de.</source>
        <translation>Language of the window, as de.</translation>
    </message>
    <message>
        <source>Lay the window out from right to left.</source>
        <translation>Lay the window out from right to left.</translation>
    </message>
    <message>
        <source>End as soon as the answers are on the screen, for measuring.</source>
        <translation>End as soon as the answers are on the screen, for measuring.</translation>
    </message>
    <message>
        <source>Use the words for the helpdesk.</source>
        <translation>Use the words for the helpdesk.</translation>
    </message>
    <message>
        <source>--page %1: there is answer, route, checks and source</source>
        <translation>--page %1: there is answer, route, checks and source</translation>
    </message>
    <message>
        <source>--theme %1: there is light and dark</source>
        <translation>--theme %1: there is light and dark</translation>
    </message>
</context>
</TS>
