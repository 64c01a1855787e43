<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>AboutPage</name>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wage tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables hold until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the people who work at WeMi, Milan&apos;s shared welfare service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. It holds no personal data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <source>The console cannot start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer gives no secure random numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the computer; if it happens again, call who looks after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key could not be computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has too little free memory: %1 MB are needed for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive cannot be opened: its key is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been lost. Take the recovery key from the office safe and type it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed. Call who looks after the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the archive could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file console.key, beside the archive, is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the passphrase of this archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter may be missing, or CAPS LOCK may be on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again. If it is forgotten, the recovery key in the office safe opens the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key is not complete, or has a typing mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has seven groups of five letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the paper, group by group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery key does not open this archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to another archive, or a newer one has replaced it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the safe for the sheet with the latest date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file console.key, beside the archive, is missing. A backup of the archive has it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer, or of this account, does not have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer holds the key of another archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took the key but did not give it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an archive here already; it is not given another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file console.key is about another archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console cannot find its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file console.key, beside the archive, is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been lost or changed. Put console.key back from a backup, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file console.key, beside the archive, may not be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who looks after the computer to let your account read it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of the console is too old for this archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version has used it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version. Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console could not keep its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file console.key could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, or ask who looks after the computer to let your account write there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the computer with your own account and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer refused to give its secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is locked, or the request to unlock it was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was asked and said nothing for too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs at least %1 characters; three or four words are easy to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is longer than 200 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made of the operator&apos;s own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one of the first that anybody would try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password could not be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has too little free memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This archive already has operators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in, or ask an administrator for a user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This operator does not exist, or is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the same as the present one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Closed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meetings kept on this computer when it was printed; those called off are left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmountEditor</name>
    <message>
        <source>&quot;%1&quot; is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount. Write it as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>The keychain of this computer did not keep the password; it is asked for at the next start. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>“%1” is not one of the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no centre called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date with day, month and a year of four digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a week of 336 half hours.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>The centre is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not follow from how the meeting stands now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write when it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting has not begun yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why it is called off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long: write it in fewer words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArrivingLine</name>
    <message>
        <source>Records are still arriving from the central: %1 of about %2 are here. What is not in the list yet is found with the search (Ctrl+K) and opens at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>A record takes up to %1 files; there are %2 already. Remove one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty, or cannot be read. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of a record may be up to 7.7 MB together. Remove one first, or scan with less detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No&amp;te…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as p&amp;hoto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Drop files here, paste a picture, or add one with the button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is neither a file nor a picture to add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment: files are still being added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is named here but has not arrived on this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be shown here. Save it and open it with another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not saved: %1. Choose another folder and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the photo already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo for the CV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier photo is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at the central</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is being fetched from the central…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central does not have this file yet: the computer on which it was added has not sent it. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be fetched from the central now. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AwaitedRecord</name>
    <message>
        <source>This is still at the central. It is being fetched…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not on this computer yet, and the central cannot be reached now. It comes by itself as soon as it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a new one: write it here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The copy of the data could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of the data is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or use another copy. What was there before is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds nothing this program wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file of that name, and it is not replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no data to copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is made and checked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was not made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Beneficiary</name>
    <message>
        <source>Woman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinship of who asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which kinship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illnesses and disabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which other illness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about their health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far they manage alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which other language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habits and character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done for this child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which other task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which therapies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to care for the disability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An age goes from 0 to 150.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assisted person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assisted persons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling the workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CVs sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done while the request is: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request goes back to where it was only sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is over. To begin again, copy the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes there by itself, by what happens with its workers: open it and write it down there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message>
        <source>Ended on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CVs sent on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board of the requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All centres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed by anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed by me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open requests as a list, to filter, export and print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens a request. Ctrl and an arrow, or the mouse, moves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n request(s)</source>
        <translation>
            <numerusform>%1, %n request</numerusform>
            <numerusform>%1, %n requests</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bookings</name>
    <message>
        <source>%1 from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room “%1” is taken on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has another meeting on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker has another meeting on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting was not booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another time, another room or another operator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>This is not possible with %1 a month: at the minimum pay of the contract it costs at least %2 a month.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarFilters</name>
    <message>
        <source>What the columns of a day are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the meetings are for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All centres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All operators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the view of a day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarGrid</name>
    <message>
        <source>Arrows move, Enter opens a meeting or begins one, N begins one, M takes a meeting up to be carried with the arrows, Page Up and Page Down turn the page, Home goes to today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would go to %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3, free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier (Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later (Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To today (Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new meeting where the frame stands (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to this day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallStrip</name>
    <message>
        <source>End the call (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the call has lasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes down how many minutes the call lasted. What you typed is kept anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new request of this person, with your notes; this contact stays tied to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The call lasted %n minute(s).</source>
        <translation>
            <numerusform>The call lasted %n minute.</numerusform>
            <numerusform>The call lasted %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long it lasted was not written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its request (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a request (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallerPanel</name>
    <message>
        <source>Open requests and last contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the person by name, phone or request number: open requests and last contacts are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be read. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candidacy</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validated: suitable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validated: not suitable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badante (carer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colf (housekeeper)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baby-sitter (tata)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works, and has hours left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works, and is about to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works, and is not looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studies and languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permit of stay until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other documents until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker agrees that families see the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a permit of stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Italy since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles of study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which degree, or which other title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which other course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds the certificate UNI 11766</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would like to attend care courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would like to attend Italian courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drives for work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses the own car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergic to dogs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergic to cats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergic to other animals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foods not eaten or not tolerated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which other hobby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which other trait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manages time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of this candidacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has an INPS position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the INPS position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the regional register of carers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the register since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidacies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CandidacyFace</name>
    <message>
        <source>Pages of the candidacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a candidacy already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In another schedule, pay and nights mean something else: write them anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: something typed is no value yet; it is said under its field.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CandidacyLists</name>
    <message>
        <source>Permits of stay expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Permits of stay: %n day(s)</source>
        <translation>
            <numerusform>Permits of stay: %n day</numerusform>
            <numerusform>Permits of stay: %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Candidacies whose permit of stay expires within %n day(s)</source>
        <translation>
            <numerusform>Candidacies whose permit of stay expires within %n day</numerusform>
            <numerusform>Candidacies whose permit of stay expires within %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidacies with an identity card, a certificate or another document that has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Documents: %n day(s)</source>
        <translation>
            <numerusform>Documents: %n day</numerusform>
            <numerusform>Documents: %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Candidacies with an identity card, a certificate or another document that expires within %n day(s)</source>
        <translation>
            <numerusform>Candidacies with an identity card, a certificate or another document that expires within %n day</numerusform>
            <numerusform>Candidacies with an identity card, a certificate or another document that expires within %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>To be validated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidacies sent on which nothing was decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suitable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidacies validated as suitable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidacies begun and not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidacies sent, suitable or suspended that I follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the person first: the candidacy gets its number then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidacies whose permit of stay has expired and whose renewal was not asked in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidacies whose enrolment in the regional register of carers has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Register: %n day(s)</source>
        <translation>
            <numerusform>Register: %n day</numerusform>
            <numerusform>Register: %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Candidacies whose enrolment in the regional register of carers expires within %n day(s)</source>
        <translation>
            <numerusform>Candidacies whose enrolment in the regional register of carers expires within %n day</numerusform>
            <numerusform>Candidacies whose enrolment in the regional register of carers expires within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CandidacyMoves</name>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suitable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not suitable…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent is missing for: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service is offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a mark for: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the mark is %1 for: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done while the candidacy is: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidacy stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer in the state in which this can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again to see what has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the worker is not suitable:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not suitable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the candidacy is suspended:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CV for the &amp;family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CV for the &amp;office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name and initial, no contacts, no names of other families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is written down, for the office alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away, without a day of return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be sent yet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before this:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy n&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the office does with the data of the worker, to be given and signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the interview of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CandidacyPages</name>
    <message>
        <source>The worker and the documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages and studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing on the page of the person: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would expire before it was issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would have been issued before the worker was born.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write until when it is valid or, in the note, why it has no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free from: write today or a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a language is written twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how well the worker speaks Italian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a job is that of a carer or that of a baby-sitter: write two jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other work stands alone: write two jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would end before it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service is written twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this schedule is written twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in which schedule this is offered: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this service is not offered in this schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pay asked is more than nothing; leave it empty when it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours a week go from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most hours are less than the least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enrolment would end before it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CandidacyParts</name>
    <message>
        <source>Identity card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permit of stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaration on the criminal record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of a course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract of an earlier job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mother tongue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 - very well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 - well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 - enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 - a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 - a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badante (carer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colf (housekeeper)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baby-sitter (tata)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They would hire again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With some reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They would not hire again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Living in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Living in, reduced hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full-time, part-time or by the hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an end date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an end date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Men</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the country of origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a permit of stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questura, town or office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a permit of stay: the date on the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which other language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was other work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family or company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still going on</source>
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
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illnesses looked after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found through WeMi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the worker can do for the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the worker can do for children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ages of the children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which therapies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which other task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Housework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks in the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which other task in the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illnesses already looked after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepts to assist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing ticked: does not mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepts to care for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets up at night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old people in the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couples of old people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works where there are animals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes care of animals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short replacements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long replacements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes of home accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing ticked: not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside Milan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short journeys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long journeys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays with the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays with the assisted person alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark of the operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 keeps the worker out of the shortlists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour or a month, as the schedule is paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least, hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most, hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half day of rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days and hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document would expire before it was issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job would end before it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years of experience go from 0 to 99.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most children goes from 0 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would end before it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this schedule: an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this schedule: a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CandidacyPerson</name>
    <message>
        <source>Open the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipio %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing on the page of the person: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CentralAccount</name>
    <message>
        <source>This archive belongs to a central, and this computer does not know where it is. It may have been put back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password for the central is not kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CentralAddress</name>
    <message>
        <source>“%1” is not the address of a computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address is a name, with a colon and a number where the central does not use the usual door (5432).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as it was given to you, for example db.example.org or db.example.org:5433; several are separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write where the central is: who looks after it tells you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of the database; it is usually wemi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name you sign in to the central with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without encryption only a central on this very computer may be used: others on the network could read everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not there, or may not be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CentralCommand</name>
    <message>
        <source>%1 needs something after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format is json or text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central was up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central is up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes nobody can see yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts to be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standby servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computers, the one seen last first:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shut out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be set otherwise:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>central knows migrate, check, status, operator and device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. The name is that of user= in --connect; the password is asked for at a terminal, or taken from PGPASSWORD or ~/.pgpass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Put the certificate that signed the server&apos;s into ~/.postgresql/root.crt, or name it with sslrootcert= in --connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Who may come in, from where and how, is in pg_hba.conf of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL cannot be reached: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Is it running, are host= and port= in --connect right, does it listen there (listen_addresses), does a firewall let it through?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL lets nobody in this way: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no central in this database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one: wemi-console central migrate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the same again: what was done is not done twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For migrate, check and status use a login that owns the server (usually postgres), for operator and device one in the role console_provisioner.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CentralForm</name>
    <message>
        <source>What is seldom needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add&amp;ress of the central</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was given to you; several, separated by commas, where there is a reserve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the keychain of this computer and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted, and only with the central of that very name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted; the certificate may have another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the clear: only with a central on this very computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;me of the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Certificate of who vouches for the central</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where the central has no certificate that this computer already trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of who vouches for the central</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the password you sign in to the central with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CentralLogins</name>
    <message>
        <source>central knows operator add, disable, reset, list, and device list, revoke, admit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the operator&apos;s user name, and nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the id of the computer, as central device list has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--roles and --site belong to operator add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--password-stdin belongs to operator add and operator reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--json belongs to a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password, shown this once, for the person alone:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may sign in to the central, with the roles and the centre on the list of operators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may sign in to the central. The roles are these until the operator&apos;s record has come: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a new password; the one before opens nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But the list of operators says that they may not sign in: change that on a console (Operators).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is shut out from the central, at once. What was not sent stays on their console. To let them in again: wemi-console central operator reset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may sign in; not on the list of operators yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may not sign in: so says the list of operators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shut out here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown to the server: give a new password (operator reset)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody may sign in yet: wemi-console central operator add NAME --roles administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shut out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No computer has been here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That computer is shut out: it sends and receives nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So are the logins that were used on it: %1. For each, on another computer: wemi-console central operator reset NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has it may know the passwords of: %1. Give them new ones: wemi-console central operator reset NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--keep-logins belongs to device revoke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That computer is admitted again: what it had not sent goes off by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logins that were used on it stay shut out: %1. For each that may come back: wemi-console central operator reset NAME</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CentralPage</name>
    <message>
        <source>Only an administrator can connect this computer to a central, or disconnect it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer works on its own, and everything works without a central. With one, the centres share their records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens when you connect it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored on this computer goes to the central: people, requests, contacts, workers, meetings, contracts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You receive the records that your name at the central lets you see. The first time this may take a while; you can work meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From then on it goes on by itself. Without a network you work as you do now, and what you typed goes off later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When two people change the same thing, neither is lost: a person is asked which one holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;onnect this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Exchange now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not &amp;sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password at the central</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the central</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnected, this computer keeps everything that is on it now and works on its own. What others type no longer arrives, and what is typed here goes nowhere, until it is connected again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disconnect this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1 as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the central…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central answers and lets you in. About %1 records would come to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central answers and lets you in. There are no records there for you yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection does not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is connected. Records are sent and received by themselves from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer was not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the new password first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not know where its central is. Disconnect it, then connect it again: nothing stored here is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central takes this password. It is used from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password before is still used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that were not sent yet: %1. They stay on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect this computer from the central? What is stored here stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer works on its own now. Everything stored on it is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is still connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it when you have the first one, or when somebody else may know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password changed elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If somebody gave you another password at the central, or you changed it on another computer, write it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CentralPassword</name>
    <message>
        <source>&amp;Present password at the central</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New password: at least 12 characters, such as three or four words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange my password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not know where its central is. Disconnect it, then connect it again: nothing stored here is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your present password at the central. Who gave it to you can give you another if it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password will not do. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the password you have now. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is being changed at the central…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password at the central is changed, and this computer uses the new one. If you work at another computer too, give it the new one on this page there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present password is not right: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central cannot be reached now, and the password is as it was: try again later. %1 Only if the line broke at the last moment the new one may hold already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is as it was. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CentralSchema</name>
    <message>
        <source>The central was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made by a newer version of the program, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that version, or a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went through a step %1 of another text than this program has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the version of the program it was made with, or a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column %1 of %2 is of another type than this program writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field never changes its type: report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no central in this database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step %1 has not been done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was added by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not as it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one: wemi-console central migrate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CentreChoice</name>
    <message>
        <source>Choose the centre</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>%1: the column %2 is missing or of another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the column %2 is not known to this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 do not agree with their history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 were changed but have no history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the search index is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the search does not agree with %2 of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the data is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1, %2 lines refer to something that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data have not been brought to the newest structure.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last column stays: show another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest or first letter on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greatest or last letter on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns as at the start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>What it costs a family to employ somebody; JSON in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the folder with invented people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the store for damage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a verified, encrypted backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a backup in the place of the store; the store is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through a day&apos;s work in the real windows; leave pictures and prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: wemi-console [--profile DIR] [COMMAND]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a command the window opens. Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  --profile DIR  the folder with the data (usually %1)
  --version      print the version
  --help         print this

Where no keychain answers, the passphrase of the store is taken from WEMI_PASSPHRASE.
Exit status: 0 done, 1 refused for the reason printed, 2 wrong usage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--seed needs a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--people needs a number from 0 to 1000000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import people, contacts or requests from a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one record: a request by its number; a person, a contact and others by their id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format is json or text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show needs the kind of record and its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which workers fit a request, best first, with the reasons; or why one does, or does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the CVs of up to three workers as PDF: by the number of their candidacies, or its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done for families and contracts from one day to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--version is family or office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cv needs --output and the file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cv needs one, two or three workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a number from 0 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and receive once; how the exchange with the central stands; begin it, end it. The password: WEMI_CENTRAL_PASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make, look over and look after the central database; WHERE is an address of PostgreSQL. device revoke ID shuts a computer out, device admit ID takes that back, but leaves shut the logins that went with it: operator reset NAME.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareTab</name>
    <message>
        <source>&amp;Remove the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract and portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep this one to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One hour &amp;more a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One &amp;level higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the portal shows another figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A: this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three scenarios at most: remove the others first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other scenario to remove.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Monthly pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board and lodging a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thirteenth, a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severance pay (TFR), a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays, a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INPS contributions of the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract fund, share of the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the worker receives each month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a month with the holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours of this schedule are set by the contract: there is no hour more to add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no higher level for this schedule.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConditionEditor</name>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field to filter by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is one of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the value first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is before today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later, or not at all by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictChoice</name>
    <message>
        <source>Before both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 before both: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: another value, to be written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictLine</name>
    <message>
        <source>Look and decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this belongs in the trash waits for a decision: somebody changed it, somebody else put it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of this record wait for a decision, two people wrote different values: %1.</source>
        <translation>
            <numerusform>%n field of this record waits for a decision, two people wrote different values: %1.</numerusform>
            <numerusform>%n fields of this record wait for a decision, two people wrote different values: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictList</name>
    <message>
        <source>A kind of record this version of the program does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: changed, and in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: to the trash, and changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided here, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Save with these &amp;values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed the same while you were working. Nothing of yours is lost: choose which value stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not on this computer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed the same while you were working (%2). Nothing of yours is lost: choose which value stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictQuestion</name>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not on this computer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something this version of the program does not show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not shown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record says nothing different by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 put it there: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the trash, with these changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wrote them: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it, with these changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in the trash all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wanted that: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 had put this in the trash when a change by %2 arrived. The change is kept here, and the record is still in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wanted this in the trash without having seen what %2 had changed. It was not put there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it belong in the trash?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 changed the same without seeing each other&apos;s work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record shows what arrived first, and that is what %1 wrote.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Nothing was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conflict is not here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was decided meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was decided meanwhile by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was changed again meanwhile: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the values once more, then decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is not on this computer any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot hold that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it and decide again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record and correct it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no decision of this console to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision is on its way to the others already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records with something to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes to the choices. With Shift or Ctrl several are selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conflicts could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was changed once more meanwhile. Look again at what differs: nothing was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has decided about %2 meanwhile. What was chosen, and both values, can be read among those decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This console works alone: it has no central database, so nobody else can change the same thing without your seeing it. There is nothing to decide here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to decide. When two people change the same thing without seeing each other&apos;s work, it comes here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays here until somebody decides. Nothing else waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) are made in the same way. Until they are sent they can be taken back, among those decided; what is not chosen stays in the history of each record.</source>
        <translation>
            <numerusform>%n choice is made in the same way. Until it is sent it can be taken back, among those decided; what is not chosen stays in the history of each record.</numerusform>
            <numerusform>%n choices are made in the same way. Until they are sent they can be taken back, among those decided; what is not chosen stays in the history of each record.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deciding: %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) made.</source>
        <translation>
            <numerusform>%n choice made.</numerusform>
            <numerusform>%n choices made.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are still here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: %1. It holds here now, and on the other consoles as soon as it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: the record is as it was, and both values are to be decided again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading all of them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people changed the same thing without seeing each other&apos;s work. Nothing is lost: choose what stays, or decide later. Your choice holds on every console; the other value can still be read here, among those decided.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Handling the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health data of the assisted person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telling workers what they need to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passing on to other services and bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News about WeMi services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics and research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guardian (tutore)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The support administrator (amministratore di sostegno)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody with a proxy (delega)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of who gave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is not the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: until it is withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How, and to whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A consent cannot be given in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would end before it was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would be withdrawn before it was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who gave the consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker: handling the candidacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker: showing the CV to families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker: own allergies and diets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>Consents given now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record these consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what was agreed to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentList</name>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the privacy note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (the office has still to supply the text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in force yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force, withdrawn from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a consent first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was withdrawn already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent &quot;%1&quot; of %2 ends. What was given stays in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say from when it is withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be withdrawn in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how it was withdrawn, and to whom.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Which backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.backup *.db);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was not put in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data were damaged. Changes made since the backup that could still be read and were put back: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that could not be put back, because what they are about was lost: %1. Please look through your last work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>At the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone 020202</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18 to 34</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>35 to 49</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 to 64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>65 to 79</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they were told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While they are not among the people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom, when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back to it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request it became</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact lasts from 0 minutes to a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milan has Municipi 1 to 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An anonymous contact names nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactFace</name>
    <message>
        <source>Surname and name, phone or number of a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That request names no requester yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was not made; what you typed is kept here. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is now among the people. The arrow beside the name opens their page, for the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person was not added; what you typed is kept here. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Contract</name>
    <message>
        <source>Write who employs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who is employed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the tasks (CCNL art. 6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first day of work (CCNL art. 6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the day of rest (CCNL art. 13).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the half day of rest of who lives in (CCNL art. 6 and 13).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the street where the work is done (CCNL art. 6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the town where the work is done (CCNL art. 6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the worker lives (CCNL art. 6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the worker keeps their things (CCNL art. 6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when the holidays are taken (CCNL art. 6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether there are work clothes (CCNL art. 6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether there are cameras or recorders in the home (CCNL art. 6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of %1 is not published yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was extended %1 times: at most four are allowed (CCNL art. 7).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the pay agreed (CCNL art. 6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who lives in has board and lodging, or their value in money (CCNL art. 36).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay under the minimum: at least %1 (CCNL art. 35; %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write that or more: what is typed stays here and is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContractCost</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lunches, %2 dinners, %3 nights a week, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in the contract, %3 in the simulation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board and lodging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay: %1 in the contract, %2 in the simulation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContractDates</name>
    <message numerus="yes">
        <source>%n contract(s) could not be brought up to today and stay as they were: %1. Open them, and report it.</source>
        <translation>
            <numerusform>%n contract could not be brought up to today and stays as it was: %1. Open it, and report it.</numerusform>
            <numerusform>%n contracts could not be brought up to today and stay as they were: %1. Open them, and report it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContractLists</name>
    <message>
        <source>Steps late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts with a step that should have been done before today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps within a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INPS not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts begun, or beginning within seven days, of which INPS has not been told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts whose trial ends within seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End dates near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts whose end date is within sixty days, or has gone by without a word on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts that have begun and not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts under way that I follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts with a step that is due today, whatever else is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts with a step that is due within the next seven days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContractTerms</name>
    <message>
        <source>This service is not offered with this schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this service and schedule the level is one of %1 (CCNL art. 9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night care is worked in whole nights, from 20:00 to 8:00 (CCNL art. 10).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night presence is in whole nights, from 21:00 to 8:00 (CCNL art. 11).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced live-in work is from 6 to 14, or from 14 to 22, or at most ten hours on at most three days (CCNL art. 14).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days and hours come to %1 hours a week: at most %2 are allowed (CCNL art. 14).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 there are %2 hours: at most %3 a day are allowed (CCNL art. 14).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the nights of the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how many hours a week are worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours a week are too many: this schedule has at most %2 (CCNL art. 14).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day the contract ends, or choose a contract without an end date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contract with an end date lasts at most 24 months, extensions included (CCNL art. 7): until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond 12 months the reason for the end date must be written: a certain service, someone absent who is replaced, care outside the home (CCNL art. 7).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General help in the house: cleaning, laundry, help in the kitchen (level A).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company to adults who manage alone, without other work (level AS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work of the house of several kinds: cleaning, laundry, ironing, kitchen (level B).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking after children, with the cooking and cleaning that go with it (level BS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistance to a person who manages alone, with the cooking and cleaning that go with it (level BS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooking and the shopping and care of the kitchen that go with it (level C).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistance to a child who does not manage alone, with the cooking and cleaning that go with it (level CS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistance to a person who does not manage alone, with the cooking and cleaning that go with it (level CS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running the house and its staff (level D).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistance by a trained worker to a person who does not manage alone, with the cooking and cleaning that go with it (level DS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence at night in the home of the person assisted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days actually worked, counted on %2 without the holidays of Milan; absences move it on (CCNL art. 12).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During the trial no notice is due (CCNL art. 12).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notice is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s) of notice, by the hours a week and the years of service (CCNL art. 40).</source>
        <translation>
            <numerusform>%n calendar day of notice, by the hours a week and the years of service (CCNL art. 40).</numerusform>
            <numerusform>%n calendar days of notice, by the hours a week and the years of service (CCNL art. 40).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 calendar days of notice, the last one counted whole, by the hours a week and the years of service (CCNL art. 40).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CostFigures</name>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid each month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accrued, paid later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions of the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost with the holidays, if somebody replaces the worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker receives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family withholds no income tax: the worker pays it with a return of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To set aside each month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the holidays, if somebody will replace the worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours paid in a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours worked in a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the contract, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter %1 of %2, by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a year under the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a year as the portal shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CostSimulation</name>
    <message>
        <source>Carer (badante)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Housekeeper (colf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baby-sitter (tata)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced live-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full-time / part-time / by the hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minimum of the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Euro a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Euro an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A total budget a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given in kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid as an allowance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the portal computes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board and lodging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowances and contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person already known; may be left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seniority steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One every two years of service, seven at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunches a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dinners a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nights lodged a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board and lodging are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: 30 from November 2025, 26 before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons not self-sufficient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 means more than one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child under six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker certified UNI 11766</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUAF contribution due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUAF: family allowances fund. Not due between spouses or relatives up to the third degree living together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective hourly pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wage table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the amount, or choose the minimum of the contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CostSummary</name>
    <message>
        <source>What it costs the family a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To set aside a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker receives a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective hourly pay, for INPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be simulated yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs the family a month: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CostTab</name>
    <message>
        <source>Breakdown of the cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Month and year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An &amp;hour worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To &amp;set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;worker&apos;s pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 You can try again in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvFile</name>
    <message>
        <source>The file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again as CSV, with the names of the columns in the first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a text: it may be a spreadsheet or a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote opened in line %1 is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, or take it away, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the file is there and not open elsewhere, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than %1 megabytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cv</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>the age of a person</comment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The photo of %n worker(s) is not on this computer: the CV is without it.</source>
        <translation>
            <numerusform>The photo of %n worker is not on this computer: the CV is without it.</numerusform>
            <numerusform>The photos of %n workers are not on this computer: their CVs are without them.</numerusform>
        </translation>
    </message>
    <message>
        <source>A worker without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate UNI 11766 of family assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further availability, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known, to be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What families say</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n year(s) of experience</source>
        <translation>
            <numerusform>%1: %n year of experience</numerusform>
            <numerusform>%1: %n years of experience</numerusform>
        </translation>
    </message>
    <message>
        <source>Therapies: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the children, aged %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illnesses already looked after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CV of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n CVs</source>
        <translation>
            <numerusform>%n CV</numerusform>
            <numerusform>%n CVs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for request %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To meet this person call us and say the number of your request: we arrange the meeting with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For request %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CV for the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CV for the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CvCommand</name>
    <message>
        <source>There is no %1 with the number “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) written: %1</source>
        <translation>
            <numerusform>%n page written: %1</numerusform>
            <numerusform>%n pages written: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>CV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the photo anew in the candidacy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central cannot be reached now: try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing is not at the central either: try again later, or choose the photo anew in the candidacy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mails (*.eml)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CvMail</name>
    <message>
        <source>The e-mail with the CVs was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning,</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>attached you find the CVs we have chosen for your request %2: %n in all.</source>
        <comment>the number of CVs</comment>
        <translation>
            <numerusform>attached you find the CV we have chosen for your request %2: %n in all.</numerusform>
            <numerusform>attached you find the CVs we have chosen for your request %2: %n in all.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please read them at your ease and tell us whom you would like to meet: call us, or answer this e-mail. We arrange the meetings with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CVs are for your choice alone: please do not pass them on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known for which request they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the shortlist of the request and send them from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has no e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the address on the last page of the request, or print the CVs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the workers is not validated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate the candidacy first, or leave that worker out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeMi: CVs for your request %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CvSubjects</name>
    <message>
        <source>The CV was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record it needs is in the trash: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record it needs is not on this computer: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the candidacy and see whether it names its person, or take the record out of the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CVs were not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A family receives up to %1 CVs at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose fewer workers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The data could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key has the wrong length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file in the data folder is not encrypted, so this program did not write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup, or ask whoever looks after the computer. The file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file would not be encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data could not be prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatabaseError</name>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not answer as it should, or is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder may only be read, not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be reached, or may not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the data is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is not the one the data were encrypted with, or the file with the data is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else is writing the data at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer has no free memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the disk and try again. What was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after the computer to let you write in the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the last backup, or ask whoever looks after the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it happens again, report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There would be no administrator left who may sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Make somebody else an administrator first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another operator has this user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data do not agree with one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database answered with error %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Pick the day in a calendar (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as day/month/year: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for %1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CVs sent on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeadlineRemark</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of people goes from 0 to 250,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are people in this store already, and invented ones must not get among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder with --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are people in this archive already, and invented ones must not get among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This archive is in use: somebody signs in to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping what you type…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is not kept yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two people look like one: there is nothing to do here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge into one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the &amp;other record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of people who may be one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2
%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pairs, the likeliest %2 of them here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message>
        <source>They have %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, stays: %1, record changed on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, goes to the trash: %1, record changed on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else hangs on the record that goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This moves to %1 as well: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are one record now; this can be undone for %3 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 will not be shown as duplicates again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DurableFile</name>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file of that name, and it is not replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or its folder is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two places are on different disks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder may not be written, or the disk did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarlierImports</name>
    <message>
        <source>Your earlier imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the new ones in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) moved to the trash.</source>
        <translation>
            <numerusform>%n record moved to the trash.</numerusform>
            <numerusform>%n records moved to the trash.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndOfDay</name>
    <message>
        <source>End of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Left to do” is as of the moment of printing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the day %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from the records of this computer when it was printed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndOfDayPage</name>
    <message>
        <source>End of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print for the supervisor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All centres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet, of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages where you typed something that is not saved; Home lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet, of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some numbers could not be counted. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndTab</name>
    <message>
        <source>What is owed at the end of the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndingQuestions</name>
    <message>
        <source>The family (dismissal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker (resignation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the term or the trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not worked: paid or held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays and payments so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severance pay (TFR) of the years before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who ends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within 31 days after maternity leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of holidays left from before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of holidays taken this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thirteenth paid this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severance pay advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISTAT growth of prices, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 2025: 1,1; 2026: 0,9. Empty: the fixed 1,5 % alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed only where the work began before the oldest table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by 31 December of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 0 to 52 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an amount from 0 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes before the first day of work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than sixty years after the first day: check the two dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write each year once with its per cent, such as 2025: 1,1; 2026: 0,9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write both the amount and the year, or neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year from that of the first day of work to the one before the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends of contracts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The program does not start, so that nothing is written unprotected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part that encrypts the data is missing or is not the one the program was built with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again. Your data are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evaluations</name>
    <message>
        <source>Altogether, how happy are you with the worker?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well do you understand each other?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well does the worker adapt to your home and your habits?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well does the worker keep to the hours and organise the day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altogether, how do you like working with this family?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well does the family meet your needs when something changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well does the family keep to the hours and the rest agreed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altogether, how happy are you with the service of WeMi?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How quickly were you answered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How easy was it to use the service?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well did what was proposed fit what you looked for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do not want to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the confirmation back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done while the evaluation is: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody evaluates oneself: choose another answer for about, or for from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evaluation stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer in the state in which this can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again to see what has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same evaluation is asked already and not answered yet: no second one is asked meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same evaluation is answered already and not confirmed yet: confirm that one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventFigures</name>
    <message>
        <source>By the end of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the year %1, revaluation %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCNL art. 41, art. 2120 of the civil code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed to the worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid to the worker, gross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker&apos;s share of the contributions is still to be held back. The family withholds no income tax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions, by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid to INPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of which the worker&apos;s share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family pays it to INPS and holds it back from the worker&apos;s pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of the end for the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is owed to the worker and the family&apos;s share of the contributions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severance pay (TFR) year by year, already in the amounts above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All the hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sickness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sickness, against the usual month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the usual month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in the usual month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>work on a public holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCNL art. 16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work on a Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCNL art. 13 and 15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overtime between 22 and 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCNL art. 15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work in the half day of weekly rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCNL art. 13</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overtime from the 41st to the 44th hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overtime between 6 and 22</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordinary work between 22 and 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCNL art. 14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordinary work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours × %2 × %3 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions of the family on those hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours × (INPS %2 + fund %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCNL art. 27: at most %1 days paid in a year at this seniority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay due for the sickness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1 days at 50 % + %2 days at 100 %) × %3 a day; %4 days not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay of those days that is not due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 − %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of the stand-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a month × %2 days / 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a simulation of its own; no fixed-term surcharge is due to INPS for a replacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of the stand-in for the holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a month × %2 working days / 26</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCNL art. 17: a month has 26 working days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeLine</name>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving records: %1 of about %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending and receiving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not admitted to the central</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange did not succeed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last exchange %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to send: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to decide: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes the central did not take: %1. Somebody has to look at them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people changed the same thing, and somebody has to decide: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not tried again until you give the right password, on the page of the central. Meanwhile everything you type is kept on this computer and goes off afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you type is kept on this computer and goes off as soon as the password is given, on the page of the central.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer sends and receives nothing any more. What was typed here stays here; who looks after the central can admit it again, and then it goes off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you type is sent all the same; what others changed arrives once the new version of the program is installed. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that nobody can listen in, nothing is sent until it is clear that this is the right central. Everything you type is kept here. Tell who looks after the central.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on working: everything is kept on this computer. What the central has lost is sent again by itself when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you type is kept on this computer, and goes off by itself as soon as the login may sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeTiles</name>
    <message>
        <source>With the other centres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts to be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people wrote different values without seeing each other&apos;s work; both are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes the central database did not take, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes not sent for a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that are only on this console</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>Last contact: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no contact yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to be sent.</source>
        <translation>
            <numerusform>%n change to be sent.</numerusform>
            <numerusform>%n changes to be sent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This console works alone: it has no central database, and nothing has to be sent. All you save is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central database is not reached; go on working, nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending and reading now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This console reads for the first time what your centre already has: %1 of about %2 records. You can work meanwhile; what you open comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still to be sent; they hold nothing else back.</source>
        <translation>
            <numerusform>%n file still to be sent; it holds nothing else back.</numerusform>
            <numerusform>%n files still to be sent; they hold nothing else back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) from other consoles could not be put in here yet; they are asked for again by themselves.</source>
        <translation>
            <numerusform>%n record from other consoles could not be put in here yet; it is asked for again by itself.</numerusform>
            <numerusform>%n records from other consoles could not be put in here yet; they are asked for again by themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were not taken, everything else is sent.</source>
        <translation>
            <numerusform>%n change was not taken, everything else is sent.</numerusform>
            <numerusform>%n changes were not taken, everything else is sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is wrong by about %1: times that you see may be, too. Nothing is decided by them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplainedTable</name>
    <message>
        <source>Choose a line to see how it is reached and where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExtraQuestions</name>
    <message>
        <source>Hours beyond those agreed, in the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours on special days and at night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sickness of the worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays and stand-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By night, 22 to 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the 41st to the 44th hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On public holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the half day of weekly rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinary hours by night, 22 to 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the work done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the usual one of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of sickness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At work since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days of holidays covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the stand-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the worker&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week of the stand-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 0 to %1 hours in a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four hours a week: from 0 to %1 hours in a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 0 to %1 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes before the first day of work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExtraWork</name>
    <message>
        <source>Work done during night presence is paid as that of who does not live in: here at the minimum of level %1 (CCNL art. 11).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stand-in: %1, without seniority steps; %2 a month with what the thirteenth, the holidays and the severance accrue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this seniority the job is kept for %1 days of sickness (CCNL art. 27).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal has no such figures: these are those of the national contract.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExtrasTab</name>
    <message>
        <source>What the extra work costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the hours or the days above: what they add to the month appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FamilyRequest</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: somebody was hired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: nobody was hired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled by the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badante (carer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colf (housekeeper)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baby-sitter (tata)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Living in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Living in, reduced hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full-time, part-time or by the hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the family itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libretto Famiglia (vouchers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brothers and sisters not to be looked after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grandparents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an end date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an end date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is to be assisted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care of the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care of the animals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours and pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes about the worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of work and contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three CVs by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses of the deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they are hired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other people at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which therapies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which other task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Housework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 for more than 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bathrooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 for more than 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a terrace or a balcony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a garden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody smokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks in the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animals at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dogs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other animals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which animals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks with the animals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half day of rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for the worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons who do not manage alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days and hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about contract and hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journeys with the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which journeys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What overtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex of the worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age of the worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which other trait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which other title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages of the worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which other language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must have a driving licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must have a car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had such a worker before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codice fiscale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CVs sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days to the CVs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the CVs were late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words, why they were late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard, not used to choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin, religion, opinions: the law forbids choosing by them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why a woman, or a man, is essential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where the work itself asks for it; otherwise leave it empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>The worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service of WeMi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altogether</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manages time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast the service was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How easy the service was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well the profiles fitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be quoted in the CV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say whose words they are, so names in them cannot be hidden in the CV: take the confirmation back and write who answered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackFace</name>
    <message>
        <source>&amp;Open that one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only once it is confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it counts in the CV and in the averages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not count yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form to hand out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text for an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is copied: paste it into the e-mail, or read it out on the phone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackForm</name>
    <message>
        <source>Please tell us how the service of WeMi went for you. Your answers help us to do better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell us how the work with the family goes. The family does not see your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell us how the work of the person you hired goes. An operator reads your answers before they count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a cross on a number: 1 is bad, 5 is very good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your words, if you like:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. Hand this sheet in at the centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer each question with a number from 1 to 5: 1 is bad, 5 is very good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you,</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldBox</name>
    <message>
        <source>%1 (required)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>(not on this computer)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureModel</name>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileKeeping</name>
    <message numerus="yes">
        <source>Its files are no longer kept on this computer. %n of them stay until the central has them, or because another record keeps them.</source>
        <translation>
            <numerusform>Its files are no longer kept on this computer. One of them stays until the central has it, or because another record keeps it.</numerusform>
            <numerusform>Its files are no longer kept on this computer. %n of them stay until the central has them, or because another record keeps them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its files are no longer kept on this computer. They are at the central, and are fetched when one opens them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its files are kept on this computer: there are none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its files are kept on this computer: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its files are kept on this computer: %1 of %2 are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others come when the central can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others are being fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central does not have the others yet: the computers on which they were added have not sent them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Add a &amp;filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in this list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away the words and every filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not on this computer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(its name cannot be read now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This archive is new. Who will look after it? You can add the other operators afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: anna.verdi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name and surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name, to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password: at least 10 characters, such as three or four words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your name and surname.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the centre where you work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password will not do. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiscalCode</name>
    <message>
        <source>A codice fiscale has 16 letters and digits, a temporary one 11 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not how a codice fiscale is made: a letter or a digit is out of place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last sign does not fit the others: something was mistyped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderLock</name>
    <message>
        <source>The data folder cannot be created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after the computer to let you write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is already open with these data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs on the computer %1 as number %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the window already open, or close it and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be written, or its disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoldingGroup</name>
    <message>
        <source>Fold these fields away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 filled in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HireQuestions</name>
    <message>
        <source>&amp;Compared with the simulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pay agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulation the contract is compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request offers %1, which is under the minimum for this worker: at least %2 is due. Agree on it with the family first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an hour, before contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month, before contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HiringLetter</name>
    <message>
        <source>The employer’s date and place of birth, codice fiscale or address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker’s date and place of birth, codice fiscale or address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day of work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day of a contract with an end date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the trial: it follows from the first day and the hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the worker lives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which days and at what hours the work is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The half day of rest of who lives in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether there are work clothes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address where the work is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When holidays are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The space for the worker’s things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether there are cameras or recorders in the home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter of hiring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pay is under the minimum of the contract, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter of hiring could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text is not in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored from the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the changes that contain these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not on this computer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept of it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change contains these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided between two changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Holiday</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liberation Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Republic Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Francis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Saints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Ambrose, patron of Milan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immaculate Conception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Stephen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My centre: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All centres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requests with the least time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request is open here. A new one begins with File &gt; New request, or during a call with F8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All open requests (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, kept on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a name yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some numbers could not be counted. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the day went at the centre, to be printed for the supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of people who may be one and the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortlists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay under the minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts planned or in force that pay less than the minimum of today, whoever follows them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the new minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts planned or in force that pay less than the minimum from %1, whoever follows them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Person: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was not imported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>import needs one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--type is one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--map needs HEAD=FIELD, or HEAD= for a column that is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a field that can be imported. There are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column “%1”. It has: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines that were not imported, with the reasons: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some lines were not imported; --rejects FILE keeps them with the reasons.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportLines</name>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportMapping</name>
    <message>
        <source>Column of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the column “%1” goes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>commas between the cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabs between the cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolons between the cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file with a line for each, as a spreadsheet program saves it under “CSV”. Nothing is written before you press Import; a file imported twice makes nothing twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. What the columns hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choices are remembered for files with the same columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what would &amp;happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. What would happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text with separators (*.csv *.txt *.tsv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with who is there…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lines (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The lines that were not imported, with the reasons, are in %2: correct them there and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines to be looked at and those that cannot be taken are not imported: they go to a file of their own, with the reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to import: all of it is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>It was imported before and is in the trash now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requester is not linked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different here, and kept: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills in what is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a field that can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken from two columns: choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is imported yet: say what at least one of them holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in no column: every record needs it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct this and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InpsSheet</name>
    <message>
        <source>Surname and name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codice fiscale (tax code)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity document and permit of stay: number, until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCNL lavoro domestico, CNEL code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay, before deductions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board and lodging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cas.sa.Colf contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code %1, paid with those of INPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell INPS of the hiring at the latest on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day before the first day of work, holidays included (D.L. 185/2008 art. 16-bis).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On www.inps.it with SPID, CIE or CNS, or by phone: 803 164 from a landline, 06 164 164 from a mobile. Have these data at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the receipt: its code is needed for the contributions of 10 April, July, October and January. Every change of hours, pay or place is told to INPS within five days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data for INPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data for the notice to INPS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstantEditor</name>
    <message>
        <source>hh:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time. Write it as 9:30.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewVerdict</name>
    <message>
        <source>The candidacy is decided with this interview:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the candidacy is decided so</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemsEditor</name>
    <message>
        <source>Add: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyBeside</name>
    <message>
        <source>The file that tells how the backup is opened could not be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that there is room and that you may write there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file console.key could not be set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file named %1, and it is not replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup cannot be opened: its key is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1, beside the backup, is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is not beside the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed. Put that file beside the backup, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnownPeople</name>
    <message>
        <source>%1 (line %2 of this file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one person has this codice fiscale: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the same codice fiscale and another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the same codice fiscale and another date of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one person has this name, date of birth and phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the same name and phone, and another date of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the same name and date of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the same name and phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the same name, and too little is known to tell them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the same e-mail and another surname.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of this name with this phone is among the people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one of the people could be meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of this name with the codice fiscale %1 is among the people.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftDraft</name>
    <message>
        <source>It is not known whether you left changes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you left here cannot be shown now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>the same codice fiscale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same name and birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same or nearly the same name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LikenessStrip</name>
    <message>
        <source>People who look like this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the same person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineReader</name>
    <message>
        <source>The line has %1 cells, the first line of the file %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in the columns that are imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListActions</name>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record in a page of its own (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy p&amp;hone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put what is selected in the trash; it can be restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what is selected out of the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this list, with these columns, for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this list, with these columns, on paper or as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone number is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a line first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A print takes up to %1 lines: filter the list, or export it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is selected could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) moved to the trash.</source>
        <translation>
            <numerusform>%n record moved to the trash.</numerusform>
            <numerusform>%n records moved to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) restored.</source>
        <translation>
            <numerusform>%n record restored.</numerusform>
            <numerusform>%n records restored.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text with separators (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting: %1 of %2 records…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) exported to %1</source>
        <translation>
            <numerusform>%n record exported to %1</numerusform>
            <numerusform>%n records exported to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled. No file is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was not exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print could not be prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Put %n record(s) in the trash? They go from every computer of every centre that has them, until somebody restores them.</source>
        <translation>
            <numerusform>Put %n record in the trash? It goes from every computer of every centre that has it, until somebody restores it.</numerusform>
            <numerusform>Put %n records in the trash? They go from every computer of every centre that has them, until somebody restores them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them in the trash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>The list changed while it was being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was kept. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was not exported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListModel</name>
    <message>
        <source>(not on this computer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Click to sort; Shift and click to sort by this as well; right click for the columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>How you left this list could not be read; it is shown as at the start. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The views could not be read or kept. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be read. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this list looks could not be kept. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Look for fewer words, or take a filter away with its × or all with &quot;Clear all&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here yet. &quot;New&quot; (Ctrl+N) makes the first one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListQuery</name>
    <message>
        <source>%1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begins with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is one of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the last %2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the next %2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>containing &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is before today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListToolbar</name>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>The screen is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is at work here, at %2. Everything is as it was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Somebody else signs in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were too many wrong attempts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not sign in any more. Ask an administrator if this is a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailDraft</name>
    <message>
        <source>The e-mail was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, an address or the subject holds a line break or another sign that cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail address is not one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the address in the record of the person, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to send it to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the e-mail address in the record of the person, or print the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder and its free space, and try again. Nothing else has changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something typed before is not kept yet. Unlock the screen to see it, or close again to give it up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManyConflicts</name>
    <message>
        <source>What the records hold now stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records get the values that arrived second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave what arrived first (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As %1 wrote (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put what arrived later (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) selected.</source>
        <translation>
            <numerusform>%n record selected.</numerusform>
            <numerusform>%n records selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For all %n choice(s):</source>
        <translation>
            <numerusform>For the %n choice:</numerusform>
            <numerusform>For all %n choices:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchCommand</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>match needs the number of one request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format is json or text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit needs a whole number from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be put aside. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept out by one requirement alone:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This candidacy takes no part yet: it is a draft, or in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request %1. Workers considered: %2. Fitting: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2 %3: %4 points of %5; not known: %6; proposed in %7 days: %8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 is in the list of request %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 is not in the list of request %3. A requirement answered with no keeps them out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no request %1. Its number is written on its page and on its prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no candidacy %1. Its number is written on its page and on its prints.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchHead</name>
    <message>
        <source>Open the &amp;request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipio %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard, not used to choose: %1. The law forbids choosing by origin, religion, opinions, age or, where the work itself does not require it, sex (D.Lgs. 215/2003, 216/2003, 198/2006).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: essential to the work, because: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchList</name>
    <message>
        <source>Reading the workers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fits. See above what could be put aside for once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number %1 in the list, %2 points of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the list: see what keeps them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 workers fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workers could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchPage</name>
    <message>
        <source>The contract is prepared: complete it and follow its support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers for a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request is not on this computer any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is over and workers are still on its shortlist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written down: something else was being written. Do it again; an e-mail that was made is there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchReasons</name>
    <message>
        <source>In part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add to the shortlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the ca&amp;ndidacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;CV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, line by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must not be a no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or Enter on the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchRelax</name>
    <message>
        <source>Put aside for once, and so many more fit:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Put aside %1: %n more worker(s)</source>
        <translation>
            <numerusform>Put aside %1: %n more worker</numerusform>
            <numerusform>Put aside %1: %n more workers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchSearch</name>
    <message>
        <source>Alt+W. Enter shows the reasons of the first one found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of this name has a candidacy that was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this worker not in the list? Type a name or a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more: type more of the name, or the number</source>
        <translation>
            <numerusform>and %n more: type more of the name, or the number</numerusform>
            <numerusform>and %n more: type more of the name, or the number</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>Validated by the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days and hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the level asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permit of stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours left beside other contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essential requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care of the children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Housework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illnesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is to be assisted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studies and courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half day of rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animals at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care of the animals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way to work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker has not said whom they assist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not mind whether it is a woman or a man.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assists: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assists couples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not assist couples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not said whether they assist couples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children: %1. The worker looks after at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children: %1. The worker has not said how many at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not said of which ages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ages ticked: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ages: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years of experience asked: %1. Those of the worker are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years of experience asked: %1. The worker has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well the worker speaks Italian is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks Italian: %1 of 5. From 4 on it counts in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered: %1 an hour. What the worker asks is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered: %1 a month. What the worker asks is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker asks %1 an hour, the family offers %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker asks %1 a month, the family offers %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker has not said which contract they accept. Asked: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked: %1. The worker accepts: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half day of rest offered: %1. The worker has said nothing about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half day of rest offered: %1. The worker asks for: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works where there are animals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not work where there are animals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not said whether they work where there are animals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is allergic to dogs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is not allergic to dogs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether dogs are a trouble is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is allergic to cats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is not allergic to cats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether cats are a trouble is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is allergic to: %1. At home: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has no driving licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the worker has a driving licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a driving licence and drives for work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a driving licence but does not drive for work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a driving licence; whether they drive for work is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work is in municipio %1. Where the worker lives is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives in the same municipio, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives in municipio %1, next to municipio %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives in municipio %1, the work is in municipio %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes along: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not go along: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holidays with the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holidays alone with who is assisted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office has given no mark for this service yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark of the office for this service: %1 of 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets up at night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not get up at night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the worker gets up at night is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes care of animals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not take care of animals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the worker takes care of animals is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not smoke; nobody at home does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smokes; nobody at home does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody at home smokes; whether the worker does is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses the own car for work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not use an own car for work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the worker uses an own car is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes along on journeys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not go along on journeys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the worker goes along on journeys is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does overtime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does no overtime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the worker does overtime is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker has not said what they can do of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can do all that is asked: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has ticked nothing of what is asked: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can do %1 of %2 tasks asked. Not ticked: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does no housework.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does housework.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the worker does housework.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the worker has experience with: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has experience with: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepts, without experience: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither ticked nor in their jobs: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The languages of the worker are not known. Asked: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 of 5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked: %1. The worker speaks: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked: %1. The worker has said nothing about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked: %1. The worker has said: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written down of the worker&apos;s character. Asked: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As asked: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ticked: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As asked: %1. Not ticked: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validated as suitable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark for this service is 0, which keeps the worker out of the shortlists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, and not validated yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidacy is suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validated as not suitable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the candidacy was validated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the worker looks for work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker has not said which services they offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers this service: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked: %1. The worker offers: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker has not said in which schedules they work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works in this schedule: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker has not said on which days and hours they work. Asked: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All the hours asked: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly all the hours asked: of %1 only %2 are missing: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the %1 asked %2 are missing: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked: %1 a week. The worker has not said how many they accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked: %1 a week. The worker accepts at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked: %1 a week. The worker accepts at least %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked: %1 a week. The worker accepts from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work is in %1. The worker has not said whether they work outside Milan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works outside Milan; the work is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not work outside Milan; the work is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The municipio of the place of work is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work is in municipio %1. The worker has not said in which municipi they work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works in municipio %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work is in municipio %1. The worker works in: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked from %1. The worker has not said from when they are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free from %1, asked from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permit of stay is valid until %1, before the start on %2. Its renewal may be asked until 60 days after it expires; with the receipt the worker may be hired (D.Lgs. 286/1998 art. 5 c. 9-bis).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works elsewhere; how many hours is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another contract has work at the same hours of the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other contract is known at that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another contract runs at that time; its hours a week are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other contracts come to %1 a week; how many hours are asked is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other contracts come to %1 a week, with the %2 asked %3. The most is %4 a week (CCNL art. 14: 54 h living in, 30 h living in with reduced hours, 40 h living out).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essential for this work: %1 (%2). The sex of the worker is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essential for this work: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essential for this work, and not so: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level %1 is asked. The worker has not said what they can do in this service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level DS asks for training, and none of care is written down (CCNL art. 9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level %1 is for children with a disability (CCNL art. 9), and the worker has ticked no care of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level %1 is for persons who do not manage alone (CCNL art. 9), and the worker has ticked no care of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks after persons who do not manage alone and has training, as level DS asks (CCNL art. 9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks after persons who do not manage alone, as level CS asks (CCNL art. 9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks after persons who do not manage alone. Level DS asks for training too (CCNL art. 9), of which nothing is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level %1 is asked. It is not known whether the worker looks after persons who do not manage alone (CCNL art. 9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this shortlist since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by this family on %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker refused this request on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already proposed to this family on %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the open shortlist of %1 since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away on %1, until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away on %1; until when is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works for another family: %1 a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permit of stay is valid until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another document is valid until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workers cannot be compared with the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of answers has more than %1 in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator to join answers of that list that say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipio %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>Family and worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview of a candidacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk with a family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support with the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the family’s home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They want to go on: hire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They want to meet again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: the worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suitable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not suitable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of those who meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address or link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind, minutes before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: no reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reminder until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the words of the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the words of the worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting lasts from 1 minute to a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingClashes</name>
    <message>
        <source>Free times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room is taken from %1 to %2: %3 (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has another meeting from %2 to %3: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker has another meeting from %1 to %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family has another meeting from %1 to %2: %3. It can be booked all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre is closed that day: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day and the time, or take a free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ This time is taken: it cannot be booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ This time is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! Look before you book:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingContact</name>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingFace</name>
    <message>
        <source>When and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;perator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for, and who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no longer offered)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done: something typed is not right yet; it is said under its field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down: the meeting was held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is planned again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is copied: paste it in the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the meeting first: nobody should be told a time that is not booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the worker first: the candidacy is decided with this outcome.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingFile</name>
    <message>
        <source>Calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wemi-meetings.ics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar file was not written: %1. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingLists</name>
    <message>
        <source>Meetings today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned meetings of today, in the order of their time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned meetings from Monday to Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings without an outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings that have begun and of which nobody wrote down how they went</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingMoves</name>
    <message>
        <source>Calendar &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was &amp;held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody did not &amp;come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it &amp;off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without names, for a calendar others see…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the names of those who meet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a text message, in Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy an e-mail, in Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a text message, in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy an e-mail, in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is called off:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did not come, if known:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not booked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book it first: save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting has not begun yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct &amp;how it went</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>The meeting was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there any more, or is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it in the list of meetings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No candidacy is named that could be decided, or it is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the worker first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;simulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to print on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help on this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About WeMi Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ph&amp;one call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quic&amp;k question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New co&amp;ntact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New re&amp;quest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;ome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pri&amp;vacy note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contract-support report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;entral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep its files on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a person, a candidacy or a request first, on a computer that is connected to a central.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Migrations</name>
    <message>
        <source>The data were not opened, so that nothing is harmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again; if it happens again, report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step %1 would leave lines of %2 that point nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps of the data&apos;s structure are not in sequence at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps of the data&apos;s structure are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These data were written by a newer version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come from version %1; this is version %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version. The data were not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step %1 these data went through is not the one this program has.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the family gives up:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is closed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close: somebody was hired…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close: nobody was hired…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family gives up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the person who asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent is missing for: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reason does not go with how the request ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in words why it is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the request waits for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in words what the request waits for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done while the request is: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer in the state in which this can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again to see what has changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPersonForm</name>
    <message>
        <source>Put into the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Obstacles</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the consent now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to this field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>With the Libretto Famiglia an hour costs 10 euros, whatever the contract says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the schedule first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the level first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract has no level %1 for this service and schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the nights of the week first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first how many hours a week are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This schedule has at most %1 hours a week, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OneCandidacy</name>
    <message>
        <source>The candidacy was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has a candidacy already: %1. One person has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in that one; or move it to the trash first, if this is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Operator</name>
    <message>
        <source>Front office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paperwork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the operator types to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user name has small letters, digits, dots and hyphens only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operators</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OperatorPasswordPage</name>
    <message>
        <source>Change the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator gave you the one you have just typed. From now on only you will know yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a password to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell it to them in person. They choose their own when they next sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New password: at least 10 characters, such as three or four words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your present password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the new password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were too many wrong attempts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present password is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password will not do. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading, Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading, English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code in the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty while it is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the list</source>
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
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers in lists</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionChips</name>
    <message>
        <source>Type to add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not on this computer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionEditor</name>
    <message>
        <source>(not said)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not on this computer)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionTicks</name>
    <message>
        <source>(not on this computer)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OriginWords</name>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OthersChanges</name>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed this (%2): %3. What you are typing stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moved this to the trash (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took this out of the trash (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <source>Open pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open. Choose a section at the left, or press Ctrl+K to search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the printer, or the folder and its free space, and try again. Nothing else has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer or the file does not accept pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer or the file stopped accepting pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last page was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children to be looked after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons to be assisted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care of the children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care of the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care of the animals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours and pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes about the worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of work and contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Libretto Famiglia is for work by the hour: no other schedule goes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This schedule is not offered for who is looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract has no level %1 for this service and schedule: choose one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one thing to be done for at least one child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which animals there are: dogs, cats or others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only whole nights are asked in this schedule: tick the days again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This schedule goes from 1 to %1 hours a week, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the hours a week as a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract does not allow less than %1 an hour for this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract does not allow less than %1 a month for this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pay goes up to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work cannot begin before yesterday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work would end before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A codice fiscale has 16 letters and digits, or 11 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone number is made of digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A postcode (CAP) has five digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date of birth cannot be in the future.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Needs no permit of stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether a permit of stay is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A permit of stay is needed and none is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permit of stay without an end date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permit of stay valid until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permit of stay expired on %1; its renewal was asked on %2. With the receipt the worker may be hired until the answer (D.Lgs. 286/1998 art. 5 c. 9-bis).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permit of stay expired on %1 and no renewal asked within 60 days is written down. With the receipt of such a renewal the worker could be proposed (D.Lgs. 286/1998 art. 5 c. 9-bis): write its date among the documents.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Open the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive on this computer is locked with a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain where the key of the archive could be kept. A passphrase will lock it instead; it is asked for at each start. Whoever loses it needs the recovery key from the office safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase: at least 12 characters, such as four or five words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use the recovery key …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a &amp;keychain again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase will not do. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the archive …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordLine</name>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAPS LOCK is on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayRaiseLine</name>
    <message>
        <source>Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More a year (13 months)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wage table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay under the minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleMerge</name>
    <message>
        <source>The two records were not merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them was changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare them again, then merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: changed since, left as it is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are one and the same record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two different ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This merge cannot be undone any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is more than %1 days old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been undone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of them has a candidacy: %1 and %2. One person has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move one of the two candidacies to the trash, then merge.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codice fiscale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 letters and digits; leave it empty if not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District of Milan, 1 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milan has Municipi 1 to 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of birth is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address needs a name, an @ and a domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth and citizenship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understanding each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other, or not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assisted person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter or cultural mediator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard of hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print, poor sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not read or write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through a relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot leave home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other surnames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At birth, by marriage, in another spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the day is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year is worked out from the age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizenships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose, when to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other e-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefers to be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefers to speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year of birth is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonComparison</name>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth and citizenship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understanding each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other phones, e-mails and addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about; born in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the date of birth is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A temporary code, of digits alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code does not agree with: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonLists</name>
    <message>
        <source>&amp;Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conta&amp;cts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;onsents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;mulations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s).</source>
        <translation>
            <numerusform>%n open request.</numerusform>
            <numerusform>%n open requests.</numerusform>
        </translation>
    </message>
    <message>
        <source>No open request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) in force.</source>
        <translation>
            <numerusform>%n consent in force.</numerusform>
            <numerusform>%n consents in force.</numerusform>
        </translation>
    </message>
    <message>
        <source>No consent in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&amp;didacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;les</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person has one candidacy: open it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonParts</name>
    <message>
        <source>Registered residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mother tongue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough to get by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PgCentral</name>
    <message>
        <source>The exchange was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another server took its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the central sent could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in the form it should have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. If it happens again, tell whoever looks after the central.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PgConnection</name>
    <message>
        <source>The address of the central is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as: host=central.example.org dbname=wemi user=name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a password in it, where others can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out; it is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line broke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text has a character in it that no text has.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PgError</name>
    <message>
        <source>This computer was shut out from the central.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This login is not in use any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of the program is too old for the central.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central is being restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name or the password is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This login has no right to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database server is stopping or starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line broke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else was writing the same at that moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server can only be read at present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database server is full or has too many visitors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database server has trouble with its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central did not do what it was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not prepared for this program, or not for this version (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered with the code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. Tell whoever looks after the central.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer from the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not accept a value (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central asks this computer to sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This login may not sign in, or not from this computer or not in this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not encrypt what is sent to it, so others could read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the root certificate is not there, or is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers proves to be another computer than the one at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not prove that it is the central: its certificate has expired, or is signed by somebody this computer does not trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no database of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. Look whether the name of the database is right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PgLine</name>
    <message>
        <source>The address of the central cannot be used as it is kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect this computer and connect it again: nothing stored here is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneEditor</name>
    <message>
        <source>This does not look like a whole telephone number. It is kept as you wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>Family and worker informed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter of hiring signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiring told to INPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INPS data handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cassa Colf explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy notes handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First payslip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INPS contributions of the quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of seniority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal or change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End told to INPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last payslip and severance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluations asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed, not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badante (carer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colf (housekeeper)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baby-sitter (tata)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Living in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Living in, reduced hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full-time, part-time or by the hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an end date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an end date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid in money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CAF or patronato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An association of employers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A labour consultant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An office named by WeMi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the own address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family, with notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker, with notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During the trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At its end date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Death of the assisted person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once, for a serious cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place and terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer’s record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assisted person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker’s candidacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost simulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why with an end date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed beyond 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days and hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half day of rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least under the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wage table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child under six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one person who does not manage alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker holds the certificate UNI 11766</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board and lodging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunches a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dinners a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nights of lodging a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does the payslips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other places of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves for a time, journeys, holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space for the worker’s things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When holidays are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work clothes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cameras or recorders in the home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INPS not told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INPS code of the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who ended it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract would end before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day of work would be before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacementAround</name>
    <message>
        <source>&amp;Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mee&amp;tings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eva&amp;luations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Support (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the contract first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost is that of the minimum: the pay agreed is under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost is that of the minimum, while no pay is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No simulation is named: choose it among the fields of the pay, to see where the contract differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the simulation “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other than in the simulation “%1”:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacementBar</name>
    <message>
        <source>Pa&amp;pers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New si&amp;mulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xtend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ne&amp;ver began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend until then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed, begins on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins after &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the letter of hiring:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>In force since %1, ends on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force from %1 until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Next: %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacementFace</name>
    <message>
        <source>Not ticked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed: something typed is no value yet; it is said under its field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed: something typed is not right yet and is not saved; it is said under its field.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacementFields</name>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place and terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows from the first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour, before contributions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month, before contributions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in nights: eight hours each in night care, five in night presence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in the days and hours below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour, with the allowances due; table of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month, with the allowances due; table of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That of %1 is not published yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the first day it was %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacementPapers</name>
    <message>
        <source>&amp;Letter of hiring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data for &amp;INPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter on the new &amp;minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Everything, for the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract in plain words: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlainLetter</name>
    <message>
        <source>The contract in plain words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortalDifference</name>
    <message>
        <source>Method of the portal&apos;s cost simulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seniority and certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal knows neither seniority steps nor the quality certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family allowances fund (CUAF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal always uses the INPS rates with the family allowances fund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal drops the minutes: it counts whole hours a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of board and lodging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal counts at most six days a week (two at the weekend, no lodging for who does not live in) times 52/12, the contract the days of the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board and lodging paid in money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal never adds board and lodging to the months&apos; pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal counts %1 a month, the contract %2: thirteen months and the severance pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board and lodging in the holiday month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal adds board and lodging once more, to the month of holidays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal uses the hours typed, %1 a week; the contract sets %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INPS contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The effective hourly pay is %1 for the portal and %2 for the contract: another INPS band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract fund (Cassa colf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal rounds in other places and with binary numbers; the contract&apos;s year is rounded once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresenceLine</name>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have this record open on another computer too, since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has this record open too, since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has this record open too, at %2, since %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pricing</name>
    <message>
        <source>In %1 the pay agreed is under the new minimum: it is raised to %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables after those of %1 are not known yet: the months after them use the figures of %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Preview of the print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Another printer...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as P&amp;DF...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page &amp;width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole pa&amp;ge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer. You can save the print as a PDF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer &quot;%1&quot; is not there. Choose another printer, or save the print as a PDF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages were not printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer reported an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the printer and print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacyNote</name>
    <message>
        <source>Its text is not in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its part &quot;%1&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The privacy note in the language &quot;%1&quot; could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report this to whoever looks after the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivateCentral</name>
    <message>
        <source>The central was not started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No temporary folder could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central did not do what it was asked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The folder for the data could not be made: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder with --profile, or ask who looks after this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>Availability to be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called, no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CV sent to the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family wants to meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released by the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed and handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer of the worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they were chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why more than three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the worker said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CV sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Provisioning</name>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use small letters, digits, dots and hyphens, as in the operator&apos;s user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a login already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a new password: wemi-console central operator reset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has another role called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the operator another user name on a console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No operator has the user name %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the operator on a console first (Operators). For the very first administrator, who is on no console&apos;s list yet, give --roles administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles are front-office, matching, tutor, paperwork, supervisor, administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on the list of operators, which has their roles and their centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out --roles and --site, or change them on a console (Operators).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no login %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See them all: wemi-console central operator list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not belong to console_owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operators&apos; logins have a right on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operators&apos; logins may execute %1, which is not for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function %1 looks names up wherever its caller says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may act as the owner of the central.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login %1 has rights beyond the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody has the right “%1” on the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operators&apos; logins may create things in the schema %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operators&apos; logins may write procedures in the language %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of pg_hba.conf lets people in without a password (trust). Write scram-sha-256 there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of pg_hba.conf takes passwords in a form that can be stolen (%2). Write scram-sha-256 there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of pg_hba.conf lets people in from other computers without encryption. Write hostssl there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No computer has the id %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See them all: wemi-console central device list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer %1 is not shut out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If its operator cannot sign in, it is the login: wemi-console central operator list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes to and from the server is not encrypted. Set ssl = on, with a certificate that names the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords set by hand are kept in an old form. Set password_encryption = &apos;scram-sha-256&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong passwords are answered at once, so they can be tried fast. Add auth_delay to shared_preload_libraries, with auth_delay.milliseconds = 1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server writes what consoles send into its own log, with names and health data. Set log_parameter_max_length = 0 and log_parameter_max_length_on_error = 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its three letters or its name, as the list of centres on a console has them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quarters</name>
    <message>
        <source>%1 weeks × %2 hours × %3 an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2; weeks that end on a Saturday of the quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 10th of the month after the quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 10th of the month after the quarter is not a working day: the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within 10 days of the end of the relation (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionTab</name>
    <message>
        <source>Correct what is marked above to see the figures.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickContactPage</name>
    <message>
        <source>Quick question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quick question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age, if you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woman or man, if you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipio, if you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipio %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words, if it helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you chose is not kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of needs could not be read. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts of this centre today: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first what they needed: press its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first how they came: press its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down: %1. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written down; what you chose is still here. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the number of what it was about, that of what they needed, then Enter. Up and Down reach the other lines, which may stay empty. Esc leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickSearch</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 are shown. Type more to find fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people, requests, contacts (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name, a phone number, a codice fiscale or the number of a request. Up and Down choose, Enter opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found for “%1”. Try fewer letters, a phone number or a codice fiscale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New request from “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact with “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the central, not on this computer yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RaiseLetter</name>
    <message>
        <source>Pay the new amount, or more, from %1 on and write it in the payslip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you have paid less since that day, pay the difference with the next payslip, also on the thirteenth month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the new pay to INPS as a change of the contract; the contributions may change too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign with the worker a line added to the letter of hiring, and give them a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this letter to whoever does the payslips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minimum pay of domestic work has changed. The pay agreed with %1 is now under the minimum of the national contract for level %2. Nobody may be paid less, whatever was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wage table of %1, CCNL lavoro domestico art. 36 and 38: the minimum of the level and schedule with the allowances due. Steps of seniority come on top (art. 37).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We gladly help you: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least, from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New minimum pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minimum pay has changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RaiseLetters</name>
    <message>
        <source>One PDF for each family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no letter to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pay of these contracts reaches the minimum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters could not be prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) saved in %1.</source>
        <translation>
            <numerusform>%n letter saved in %1.</numerusform>
            <numerusform>%n letters saved in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all letters were saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RankedList</name>
    <message>
        <source>Workers who fit, best first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RankedModel</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to ask</source>
        <translation>
            <numerusform>%n to ask</numerusform>
            <numerusform>%n to ask</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well what is asked is met; equal points: who was proposed less often comes first, then who has waited longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the request asks and the candidacy does not say: it keeps nobody out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often they were proposed to families in the last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since they were last proposed to a family, or were found suitable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentMerges</name>
    <message>
        <source>&amp;Undo this merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged in the last %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be undone until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 into %2 · %3 · %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>By %1; %n record(s) moved.</source>
        <translation>
            <numerusform>By %1; %n record moved.</numerusform>
            <numerusform>By %1; %n records moved.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has been undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both people as they were, and what was moved back where it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are two people again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save now; it is also saved by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what is not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy p&amp;hone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a pass&amp;word…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a password to this operator, who changes it at the next sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the pages, then print or save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the record in the trash; it can be restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed what, at the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all its files on this computer, also those others added: for a visit without network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordConflicts</name>
    <message>
        <source>&amp;Open the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the decision &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter. What you chose then holds on every console; the other value stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays here and is not lost; everything else goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by %1, %2: both were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by %1, %2: another value was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kind of record this version of the program does not know: it can be decided on a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is not chosen yet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As %1 wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both, where possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided yet: what is written under “%1” is no value yet. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decide %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet: until then it can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds on every console. To write something else, open the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n still to be chosen. Keys: 1, 2, 3… choose, Ctrl+Enter decides.</source>
        <translation>
            <numerusform>%n still to be chosen. Keys: 1, 2, 3… choose, Ctrl+Enter decides.</numerusform>
            <numerusform>%n still to be chosen. Keys: 1, 2, 3… choose, Ctrl+Enter decides.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPrint</name>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not on this computer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is too long to be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1 lines; a print takes %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the list with a filter, or export it to a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
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
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided between two changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordSaver</name>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved at %1, but for what is not right yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done: first settle what is asked above, then do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done, because the record could not be saved. Do it again once it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordScreen</name>
    <message>
        <source>New: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left changes here on %1. They are shown below, not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet: what is missing is said under its field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to save: it is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes were taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is now in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone number is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing is said on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print could not be prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the trash: restore it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was never saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others changed could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. What you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is saved, but could not be read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not moved to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no password yet: without one this operator cannot sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept, but for what is not a value yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you were typing here on %1 is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet: what is not right is said under its field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still at the central.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, still at the central</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not on this computer any more (%1): it was erased for good, or it is not for your centre to see. Ask your supervisor if you need it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordType</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field of this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a value of the wrong kind.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPage</name>
    <message>
        <source>The recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this computer breaks or its account is lost, only this key opens the archive and its backups. Print it and put it in the office safe. It is shown this once; write it down if there is no printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;I have put it in the safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPrint</name>
    <message>
        <source>Recovery key of WeMi Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this sheet in the office safe, away from the computer. Who has it and the computer can read everything in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the archive when the computer&apos;s keychain is lost or the passphrase is forgotten. There is no other way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key was not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up here: where to keep the sheet, to be printed elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery-key.pdf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Open with the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven groups of five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recovery key, from the sheet in the office safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many letters: the key has seven groups of five.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a typing mistake in group %1. Compare it with the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All seven groups are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 7 groups are right so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is not complete: it has seven groups of five letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the archive …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferenceEditor</name>
    <message>
        <source>Type to search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not on this computer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(its name cannot be read now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is only typed, not chosen. Choose one from the list, or press Esc to go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelatedList</name>
    <message>
        <source>New: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not on this computer)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reliefs</name>
    <message>
        <source>Deduction of the family&apos;s INPS contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income tax return, lines E23 and RP23: domestic workers&apos; contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax credit of 19 % for carers of people who are not self-sufficient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income tax return, lines E8 to E10: people employed for personal care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lombardy bonus for family carers, ISEE up to 25,000 €</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regione Lombardia, DGR 5756/2021, 7257/2022 and XII/985/2023; refinanced in 2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lombardy bonus for family carers, ISEE from 25,000 to 35,000 €</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the smaller of the contributions paid %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, times the payer&apos;s tax rate of %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: taken off the income, the tax saved depends on the payer&apos;s rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contributions were paid in the year: those of the last quarter count for the year after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the family&apos;s share counts, not the worker&apos;s and not the contract fund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer has income tax to pay and keeps the receipts; the payer may be another person than the one cared for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>19 % of the smaller of the pay of the year %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person cared for is certified as not self-sufficient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer&apos;s total income is not over %1 a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pay goes through a bank or another traced means, and the worker signs a receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer has at least as much income tax to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the smaller of %1 and 60 % of the pay of one year %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ISEE is not over %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract is registered with INPS and in force, and the worker is in the territorial register of family carers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract is held by the person cared for, by a relative, or by the guardian or support administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Region&apos;s notice is open and its funds are not used up: one application in a calendar year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice in force says whether the contract must already have lasted a year and whether the B1 and B2 measures exclude it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReliefsTab</name>
    <message>
        <source>Reliefs, if due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money that may come back to the family. It is never taken off the cost: each condition is for a person to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income of who pays, a year (€)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISEE of the family (€)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest tax rate of who pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If due, a year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>The meetings could not be looked up for their reminders. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At %1, in %n minute(s): %2</source>
        <translation>
            <numerusform>At %1, in %n minute: %2</numerusform>
            <numerusform>At %1, in %n minutes: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>It began at %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Again in %n minute(s)</source>
        <translation>
            <numerusform>Again in %n minute</numerusform>
            <numerusform>Again in %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reminders until when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on reminding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reminders until %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>%1: more than one is called “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no “%2”; there are: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file with --output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one report: contract-support. It was asked for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing; it needs a day such as 2026-03-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a day such as 2026-03-01, and “%2” is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from is after --to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format is json, pdf or xlsx, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format %1 needs --output FILE.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestFace</name>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer asked, or asked anew: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: something typed is no value yet; it is said under its field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestMoves</name>
    <message>
        <source>For the &amp;family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ceipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y as new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See and print the summary that the family is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See and print the receipt: the number, what happens next and by when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new request with the same words; number, state and dates are not copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also open for the same person:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be sent yet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who fits this request, and its shortlist</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestOffer</name>
    <message>
        <source>Sim&amp;ulate the cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the least pay, while none is offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the cost simulation with these values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level suggested: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take level %1 (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this simulation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestPageList</name>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to answer or correct</source>
        <translation>
            <numerusform>%n to answer or correct</numerusform>
            <numerusform>%n to answer or correct</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestPages</name>
    <message>
        <source>Use the requester&apos;s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the requester first, at the top.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestPeople</name>
    <message>
        <source>Add a child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestReceipt</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>a day on a receipt; the signs are those of QDate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is not sent yet: some answers are still missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When we have them we send it together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three working days later at most you receive from us the CVs of three people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request is closed. Call us if you need somebody again: we keep what you told us and you need not begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You meet them and you choose. We help you arrange the meetings if you wish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nobody suits you, tell us: we look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you hire somebody we help you with the contract and with INPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We look for people who suit what you asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the day above you receive from us the CVs of three people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are waiting for something before we can go on: the person you spoke to told you what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When we have it, the three working days go on and you receive from us the CVs of three people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet, or its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity document and codice fiscale of who will be the employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity document and health card of the person to be assisted, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of civil invalidity, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISEE, if you have it: it is needed only for contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of your request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you asked for on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the number of your request: whoever answers finds it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to bring when you come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three CVs by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt of your request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestShortlist</name>
    <message>
        <source>Workers proposed for this request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestSummary</name>
    <message>
        <source>Request, for the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked for here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To complete:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1, still waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>the front office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who does the matching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who does the paperwork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 can see people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 can change people&apos;s details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 can see cost simulations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 can make cost simulations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 can print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 can export lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 can share a view with the centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 can see the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 can empty the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 can change the centres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 can add or change operators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 can make or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 can change candidacies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 can choose workers for a request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 can change contracts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 can see the report on everybody’s work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shortlist is changed where it is made: open the request and choose Find workers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedViewsBar</name>
    <message>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this list under a name, share it, delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every record that is not in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was put in the trash and can be restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this list as a view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only who made this view can change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the changes to this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the view &quot;%1&quot;? The records stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This view comes with the program. Keep the list as a view of your own to change it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetAside</name>
    <message>
        <source>(pay %1 + board and lodging %2) / 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the thirteenth month&apos;s pay, in December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCNL art. 39</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the severance pay (TFR), at the end of the relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(pay %1 + board and lodging %2 + thirteenth %3) / 13.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCNL art. 41</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the quarter&apos;s contributions (INPS and contract fund)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INPS %1 + fund %2; of these %3 are the worker&apos;s, held back from the pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the holidays, where somebody will replace the worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCNL art. 17</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of an hour worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yearly cost %1 / %2 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCNL art. 16 and 17</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours paid are 52 weeks of %1 hours: %2 a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All 26 days of holidays and all %1 public holidays are taken, none of them worked; each is a sixth of the week&apos;s hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody replaces the worker in those days, and no sickness is counted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These hold on this computer, as soon as you choose them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you are typing stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also Ctrl+Plus and Ctrl+Minus, anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s usual one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered first; each print can still go to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Prints can be kept as PDF files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock the &amp;screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When nobody touches the keyboard or the mouse. Ctrl+L locks at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Severance</name>
    <message>
        <source>%1 of the years before × (1.5 % × %2/12 + 75 % of %3 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the years before × 1.5 % × %2/12; the ISTAT growth is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wage tables begin on %1: for a relation begun before, say how much severance pay (TFR) was set aside by the 31 December after that day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortlist</name>
    <message>
        <source>Hired by another family on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hired by another family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also on the shortlist of %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away, it is not known until when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was hired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidacy is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three working days are over: say why it took longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in words why it took longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how the CV is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on the shortlist is available yet: call the workers first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the CV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family wants to meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hired…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They meet again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family says no…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker says no…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reason does not go with how it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in words why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done while the proposal is: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already on the shortlist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidacy of %1 is not validated yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are three on the shortlist. Say why there should be more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been hired for this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer in the state in which this can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again to see what has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not on this shortlist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else was hired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker was released from the shortlist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still on the shortlist: %1. Who was hired of them is written down on their card (Hired…), which closes the request and prepares the contract; if it was somebody else, release them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hired by another family meanwhile: the two have work at the same hours of the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hired by another family meanwhile: with the hours asked here it would be more than %1 hours a week, the most for these schedules (CCNL art. 14).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 workers are available, and the CVs go out up to %2 at a time: send one from its own card first, then the others together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was judged not suitable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidacy of %1 is suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the mark 0 for this service, which keeps a worker out of the shortlists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting was not changed: the shortlist could not go on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was said among the words of the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child turns six: the allowance of table H is no longer due, the least pay is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CVs are not written down as sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the workers is available no longer, and their CV would go with the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the shortlist again, and send the CVs of those who are available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidacy of %1 is in the trash: restore it first, or release the worker.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortlistCard</name>
    <message>
        <source>CV sent on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the candidacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the candidacy of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than three: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortlistCards</name>
    <message>
        <source>Sen&amp;d the CVs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release everybod&amp;y…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the shortlist yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the shortlist: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 on %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet to com&amp;pare them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page for the family with the workers side by side, first names only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortlistHistory</name>
    <message>
        <source>What happened, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on this shortlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen for the shortlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortlistLists</name>
    <message>
        <source>Workers to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers on a shortlist who have not been called yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers to call again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers called more than a day ago who have not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CVs to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers who are available and whose CV has not gone to the family yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CVs without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CVs the family has received and not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortlistSheet</name>
    <message>
        <source>You meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be arranged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your request %1: %2, %3. Write what you think of each; a dash means that we do not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you have met them, tell us whom you would like to hire, and why the others did not suit you. Please treat this page with care and give it back or destroy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workers proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workers we propose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortlistStepForm</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the CVs are sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are all there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the CVs are late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words, why they are late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See and print the CVs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than three CVs are sent and no more will follow: the days are no longer counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are three on the shortlist. Why add %1 as well?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the shortlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is available. What they said, if it matters:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1 says no:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the refusal down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the family says no to %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is hired: the contract is prepared, the others on this shortlist are released, the request is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why everybody on the shortlist is released:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1 is released:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CVs of all who are available go to the family:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CV of %1 goes to the family:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the e-mail, write down as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It took %n working day(s), more than three. Why?</source>
        <translation>
            <numerusform>It took %n working day, more than three. Why?</numerusform>
            <numerusform>It took %n working days, more than three. Why?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortlistWork</name>
    <message>
        <source>%1 is on the shortlist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CVs are written down as sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody on the shortlist is released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is hired, the request is closed and the contract prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) called off.</source>
        <translation>
            <numerusform>%n meeting called off</numerusform>
            <numerusform>%n meetings called off</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShowCommand</name>
    <message>
        <source>It is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no records of the kind “%1”; there are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such record: %1 %2. Its number is written on its page and on its prints.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name or the password is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were too many wrong attempts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not sign in any more. Ask an administrator if this is a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimulateCommand</name>
    <message>
        <source>Simulates what it costs a family to employ a carer, a housekeeper or a baby-sitter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to write: json, text or pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to this file instead of the standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read one JSON object on each line and write an answer for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulation, as JSON; - or nothing for the standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format can be json, text or pdf, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A batch is answered in JSON only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one file can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the output file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk or the program that reads the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cannot be simulated is said instead of the answer: in JSON it is the answer, {&quot;error&quot;: …}; with --format text or pdf it is written in words on the error output, and nothing on the output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --batch each line has its answer, in the same order; a blank line has none. A line that cannot be simulated has its error, and the others go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exit status is 0 when everything was answered; 1 when it was refused, or any line of a batch was, or the answer could not be written; 2 when the command is not written well.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimulationBatch</name>
    <message>
        <source>The input could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimulationFace</name>
    <message>
        <source>&amp;Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reliefs, if due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out with the table of %1; a newer one is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures of the %1 table have been corrected since this was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today it would cost %1 a month (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalculate with today&apos;s table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;nd of the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xtra work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimulationForm</name>
    <message>
        <source>a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all the choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work and the pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract has no pay for this level with this schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels of this schedule: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours of this schedule are fixed by the contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum of the %1 table: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day, in %1: lunch %2, dinner %3, lodging %4. 7 means every day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimulationReport</name>
    <message>
        <source>What was chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a simulation, not a quote: the real cost follows from the contract signed and the hours worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each item, a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison of costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences are from scenario A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board and lodging paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thirteenth month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severance pay (TFR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cas.sa.Colf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid to the worker each month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the thirteenth month and the severance pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions paid by the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INPS, worker&apos;s share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cas.sa.Colf, worker&apos;s share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the worker receives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In hand each month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To set aside each month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INPS payments, with Cas.sa.Colf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps due back in a year, if the conditions are met – not taken off the cost above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost each month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the worker each month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the income tax the worker pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for what is paid later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the money goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total cost for the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost simulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs to employ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wage table of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the minimum of the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those of the night schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lunch every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lunch %1 times a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dinner every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dinner %1 times a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lodging every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lodging %1 times a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; paid in money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; given, not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seniority step(s)</source>
        <translation>
            <numerusform>%n seniority step</numerusform>
            <numerusform>%n seniority steps</numerusform>
        </translation>
    </message>
    <message>
        <source>more than one person not self-sufficient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a child under six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worker certified UNI 11766</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUAF contribution not due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed as the portal does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, level %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board and lodging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimulationText</name>
    <message>
        <source>Simulation of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wage table of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed as the portal does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs, holidays accrued included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the worker receives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective pay an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a simulation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>Spazio WeMi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeMi Center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address and contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty while it is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District of Milan, 1 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milan has Municipi 1 to 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centres</source>
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
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of its protocol numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three letters; numbers already given do not change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are no working days for the requests of this centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters are three capitals, A to Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StarStrip</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 5 stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered: 1 to 5 stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartFailurePage</name>
    <message>
        <source>Use the &amp;recovery key …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a &amp;backup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPages</name>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is being opened. The computer may ask to unlock its keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For when the passphrase is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is being made ready. With a new version of the program, or from a backup, this can take some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is working, and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup made yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange with the central: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct this and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the record chosen does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the record chosen is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed meanwhile by %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is kept as a draft. Open the record again, compare, and save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than 7.7 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or scan it with less detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreCommands</name>
    <message>
        <source>The store is damaged. Restore a backup: wemi-console restore FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is made and checked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the passphrase of the store in WEMI_PASSPHRASE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the store was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store it replaced is kept as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no archive in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented people: %1. Their simulations: %2. Requests: %3. Contacts: %4. Candidacies: %5. Proposals: %6. Meetings: %7. Contracts: %8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes made since, read from the damaged store and put back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes made since that could not be put back: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreFile</name>
    <message>
        <source>The data could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the last backup, or ask whoever looks after the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the data is gone; only the part written last is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the data is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something else in the place of the file with the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the data is damaged: its end is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the data holds nothing this program wrote.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>Somebody does not manage alone, and a trained carer is wanted: level DS (CCNL art. 9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody does not manage alone: level CS, or DS for a trained carer (CCNL art. 9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company alone, without work, to people who manage alone: level AS (CCNL art. 9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistance to people who manage alone: level BS (CCNL art. 9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A baby-sitter is of level BS (CCNL art. 9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child with a disability, and a trained worker is wanted: level DS (CCNL art. 9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child with a disability who does not manage alone: level CS (CCNL art. 9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ironing, serving at table or driving is work of level B (CCNL art. 9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several kinds of work together, like cleaning and cooking: level B (CCNL art. 9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One kind of simple work: level A (CCNL art. 9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule chosen begins with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule chosen has no such level: choose another schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night presence has one level alone (CCNL art. 11).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>Extended from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay from %1 to %2, as of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay %1, as of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a contract with an end date is extended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a day after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was extended four times already: no more are allowed (CCNL art. 7).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract was not extended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day the new pay counts from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pay can be raised from %1 on: until then the one agreed counts, in the papers too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pay was not raised.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupportPlan</name>
    <message>
        <source>Both know the contract, its costs, the steps and who does the payslips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule of the office: on the day of the hire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by both before the work begins, a copy each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCNL art. 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By midnight of the day before the work begins, holidays included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L. 2/2009 art. 16-bis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family needs the data to tell INPS: hand them over before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule of the office: with the notice to INPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fund that insures worker and family; its contribution is paid with those of INPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCNL art. 54</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the carer is in the register, or may be: some contributions of the Region ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L.R. Lombardia 15/2015 art. 7; rule of the office: within a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the data of both are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reg. EU 2016/679 art. 13</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first month is paid, with its payslip, by the 10th of the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCNL art. 34; the 10th is a rule of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by the 10th of April, July, October and January, or within 10 days of the end; the next working day if it is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INPS; DPR 1403/1971</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask both how it goes: until the trial ends either may leave without notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCNL art. 12; reminder three days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether it ends, is extended or becomes a contract without an end date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCNL art. 7; reminder thirty days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every two years of service the pay rises by 4 % of the minimum, up to seven times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCNL art. 37</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An extension is signed before the end date; at most four, within 24 months in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCNL art. 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INPS is told within 5 days that the work ended or never began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last payslip with severance, thirteenth and holidays; last contributions within 10 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCNL art. 17, 39 and 41; the 10 days are those of INPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask family and worker how it went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule of the office: after two weeks and at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INPS contributions, quarter %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupportReport</name>
    <message>
        <source>Of these: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that were sent in the period, whatever became of them since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CVs sent to the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests whose three CVs, or all there were, went out in the period. The days are working days in Milan, without the pauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within 1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 to 10 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 10 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to the three CVs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median of the days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the requests whose CVs went out in the period took this many working days or fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90th percentile of the days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine in ten of the requests whose CVs went out in the period took this many working days or fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CVs sent late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests whose CVs went out in the period after more than %1 working days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why CVs were late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings of family and worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings of a family with a worker that begin in the period; whose calendar they are in says the operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers proposed who said no in the period; the operator is who chose them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers proposed to whom the family said no in the period; the operator is who chose them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts on which family and worker agreed in the period, those that never began included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hires by service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hires by schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hires by level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts whose first step of support was done in the period. Below, contracts with that step done in the period: one may be in several lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts with this step done in the period: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support with the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that had been sent and were closed without a hire, or given up by the family, in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawals, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests sent by the last day of the period, also before it, and not closed by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CVs sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CVs not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests open at the end of the period whose CVs had not gone out by then; how old they were counts the days, holidays too, since they were sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CVs not sent yet, how old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 to 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 to 14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 to 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluations answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluations answered in the period, confirmed or not; the operator is who asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers, of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of how workers communicate, adapt and manage time, in the confirmed evaluations answered in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service, of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the answers “altogether” on the service, in the confirmed evaluations answered in the period.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupportReportPage</name>
    <message>
        <source>Contract-support report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All centres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody’s work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print two pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport as a spreadsheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it begins. Correct one of its two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contract-support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers are in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be counted. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To this day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupportReportPrint</name>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder does not accept new files, or the memory is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract-support report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All centres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All operators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median working days to the CVs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90th percentile of the days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CVs sent late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more, together</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more, together</numerusform>
        </translation>
    </message>
    <message>
        <source>Working days; hatched: later than three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from the records of this computer when it was printed; each number is the length of its list in the console.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupportSteps</name>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ot needed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to do.</source>
        <translation>
            <numerusform>%n step to do.</numerusform>
            <numerusform>%n steps to do.</numerusform>
        </translation>
    </message>
    <message>
        <source>when the first day is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not &amp;done after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this step not needed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to do, late: %1.</source>
        <translation>
            <numerusform>%n step to do, late: %1.</numerusform>
            <numerusform>%n steps to do, late: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is longer than %1 characters: nothing was written down. Press the button again to say it more briefly.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>What the central sent could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing or is not what it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. If it happens again, tell whoever looks after the central.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program is too old for the central.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed here has been sent. Install the new version to receive what others typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer was signed off at the central.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central is being put back in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on working: everything is kept here and goes off by itself later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central is older than this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is kept here, and goes off when the central has been upgraded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change was answered and is still to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the central could not be taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on working: everything is kept here and goes off by itself as soon as the central answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central does not let this console in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not sent stays here. Tell whoever looks after the central.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more was received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this login may see changed again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exchanged with the central.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers was replaced by another one, and does not have what was done since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on working: everything is kept here and goes off as soon as the right server answers. Tell whoever looks after the central: either the server that was replaced is running, or one was put back from a backup and not opened anew (console.reopen).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncCommand</name>
    <message>
        <source>sync needs --once, status, connect or disconnect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format is json or text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--tls is full, signed or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the password for the central in WEMI_CENTRAL_PASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is not connected to a central: wemi-console sync connect --hosts HOST --login NAME</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncQueue</name>
    <message>
        <source>Nothing was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change is not among those the central database did not take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision between two changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored from the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particulars kept by the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever made this change may not make it in this record. A supervisor can make it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central database does not accept the value. Correct it in the record; the correction is sent by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record, or one it refers to, is not in the central database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central database does not know this kind of record or field yet: it is older than this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central database did not take this change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent once more with the next exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central database was restored from a backup and had lost it. It is sent again with the next exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent with the next exchange.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Syncer</name>
    <message>
        <source>The central is being put back in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program is too old for the central.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file did not arrive whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not the one that was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell who looks after the central.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is being left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>The list was not exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder and its free space, or choose another place. No file was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder does not accept new files, or the memory is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet takes %1 lines, and the list has more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>A place opened with {{ is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place &quot;%1&quot; has no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part &quot;%1&quot; has no end or no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value &quot;%1&quot; has no place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page &quot;%1&quot; could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report this to whoever looks after the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its template is not in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Termination</name>
    <message>
        <source>Pay of the last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the days of the month, each 1/30 of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCNL art. 34 and 36</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notice at the end of a fixed term or during the trial period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours a week from %2 to %3: %4 calendar days of notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid in place of the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back for the notice not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days × %2 / 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCNL art. 40</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / 12 × %2 days / 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thirteenth on the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCNL art. 39 and 40</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays on the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCNL art. 17 and 40</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice that is paid earns its share of the thirteenth and of the holidays, as if it had been worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thirteenth month&apos;s pay accrued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2/12, less %3 already paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCNL art. 39</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays taken beyond those accrued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays accrued and not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1 days left before + 26 × %2/12 − %3 taken) × %4 / 26</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCNL art. 17</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ISTAT index of %1 is not known: those years are revalued by the fixed 1.5 % alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pay of each year is the one given, or the minimum of that year where it is higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severance pay (TFR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sum of the years, each revalued by 1.5 % and 75 % of the ISTAT growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCNL art. 41</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severance pay already advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as given; no revaluation is taken off for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours × %2 + %3 hours × %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INPS: contributions are due on the holidays and the notice that are paid at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions of quarter %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions on the holidays not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions on the notice paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day of the relation is missing or comes before its first: check the two dates.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Evaluations to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts whose evaluations were to be asked by today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluations without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluations asked two weeks ago or earlier, not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluations to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluations answered that no operator has confirmed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tie</name>
    <message>
        <source>Family tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative or friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They live together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be called about the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person cannot be their own relative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family ties</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TieList</name>
    <message>
        <source>Change the tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a relation: this person is their %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they live together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be called about this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this person is called about them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The tour stopped at “%1”: what should have shown did not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be made: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tour::W</name>
    <message>
        <source>Pictures and prints: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this kind is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings the selected records back as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) restored.</source>
        <translation>
            <numerusform>%n record restored.</numerusform>
            <numerusform>%n records restored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TwoConsoles</name>
    <message>
        <source>Fell in February.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants somebody in the mornings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TwoConsolesTour</name>
    <message>
        <source>Two consoles with a central were not shown: PostgreSQL is not installed on this computer (Debian: postgresql-15).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two consoles with a central could not be shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tour stopped at “%1”: what should have shown did not.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>This cannot be undone any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it and correct it by hand; its history shows what it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore from the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision is on its way to the others already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record and correct it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnkeptBar</name>
    <message>
        <source>What you typed here is not kept yet: free some space, or close again to give it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is not kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old draft could not be thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnsentList</name>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnsentPage</name>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give it up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much has been read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that are still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends and reads at once, without waiting for the next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not sent could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting here: all that was saved on this console is in the central database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved by %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The central database did not take it. %2 It is kept here and shown in the record until you send it again or give it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of the program does not know this kind of record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record goes back to what the central database has; what was typed stays in its history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending and reading now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent once more. If the central database still does not take it, it comes back here with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.
The record goes back to what the central database has, here and for everybody. What was typed stays in the record&apos;s history on this console, where it can be read; a new record goes to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this change up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up. What was typed can be read in the record&apos;s history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UrgentList</name>
    <message>
        <source>Requests with the least time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WageChangePage</name>
    <message>
        <source>Pay under the minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts under the minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the table from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which &amp;minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Letter to the family…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As o&amp;f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Raise the pay of those ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contracts could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of the %n contract(s) planned or in force is under the minimum.</source>
        <translation>
            <numerusform>The %n contract planned or in force is not under the minimum.</numerusform>
            <numerusform>None of the %n contracts planned or in force is under the minimum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter of the line one is on, before its pay is raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the new minimum; what it was stays in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the contracts first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The pay of %n contract(s) was raised to the minimum. Edit &gt; Undo takes it back.</source>
        <translation>
            <numerusform>The pay of %n contract was raised to the minimum. Edit &gt; Undo takes it back.</numerusform>
            <numerusform>The pay of %n contracts was raised to the minimum. Edit &gt; Undo takes it back.</numerusform>
        </translation>
    </message>
    <message>
        <source>No pay was raised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written.</source>
        <translation>
            <numerusform>%n line written.</numerusform>
            <numerusform>%n lines written.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One &amp;PDF for each family…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) under the minimum, of %1 planned or in force; %2 a month are missing in all.</source>
        <translation>
            <numerusform>%n contract under the minimum, of %1 planned or in force; %2 a month are missing in all.</numerusform>
            <numerusform>%n contracts under the minimum, of %1 planned or in force; %2 a month are missing in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Letters to the %n families…</source>
        <translation>
            <numerusform>&amp;Letter to %n family…</numerusform>
            <numerusform>&amp;Letters to the %n families…</numerusform>
        </translation>
    </message>
    <message>
        <source>The letters of all those ticked in one document, before their pay is raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of its own for each letter; its name has the number of the contract</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekEditor</name>
    <message>
        <source>Same as the day above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the day you are on the hours of the day before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday to Friday alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives all five days the hours of the one you are on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the hours of the day you are on away; Ctrl+Z in the week brings them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes all hours away; Ctrl+Z in the week brings them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n night(s) a week</source>
        <translation>
            <numerusform>%n night a week</numerusform>
            <numerusform>%n nights a week</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours of another schedule are kept until you tick a night: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a week, at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a week: %2 over the most allowed, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>Arrows move, Shift with the arrows paints, the space bar turns a half hour, Ctrl+C and Ctrl+V copy a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 to %3, needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 to %3, not needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekTable</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordKeeper</name>
    <message>
        <source>What you typed here is not kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkLists</name>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests whose three CVs are due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests whose three CVs should have been sent before today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests whose three CVs are due tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests whose days do not run: the family has to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody follows them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests sent that nobody has taken in charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests in draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests begun and not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests sent and not closed, those with the least time left first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come back to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts to come back to by this day, not ticked as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open requests that I follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message numerus="yes">
        <source>Work you had not saved is open again: %n page(s).</source>
        <translation>
            <numerusform>Work you had not saved is open again: %n page.</numerusform>
            <numerusform>Work you had not saved is open again: %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearPlan</name>
    <message>
        <source>From %1 the figures are those of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 board and lodging every day count %2 days a month instead of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 the INPS contributions are those of another pay band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of the month of %1 %n day(s) are counted, each as 1/30 of the month (CCNL, notes on the pay); it counts for the thirteenth and the holidays from 15 days on.</source>
        <translation>
            <numerusform>Of the month of %1 %n day is counted, as 1/30 of the month (CCNL, notes on the pay); it counts for the thirteenth and the holidays from 15 days on.</numerusform>
            <numerusform>Of the month of %1 %n days are counted, each as 1/30 of the month (CCNL, notes on the pay); it counts for the thirteenth and the holidays from 15 days on.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 months × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relation has no day of work in this period: choose another period, or check its first and last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YearTab</name>
    <message>
        <source>The year, month by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions to pay to INPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions to pay to INPS, the worker&apos;s share included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thirteenth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severance (TFR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cassa Colf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of which the worker&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cost::Assumption</name>
    <message>
        <source>The portal counts board and lodging six times a week at most: seven count as six.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal counts board and lodging twice at most in a weekend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal counts no lodging for a worker who does not live in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal always counts the contribution to the family allowances fund (CUAF), though here it is not due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal counts whole hours only: %1 a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal pays contributions on the %1 hours a week written, not on the conventional hours of the night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal knows no seniority steps, no allowance for a certificate and no board paid in money: they are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pay was given: the minimum of the contract, with the allowances due, is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No board and lodging was given, though the worker lives in: none is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board and lodging given every day count %1 days a month on this date (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the night schedules contributions are paid on conventional hours: %1 a week for INPS, %2 for Cas.sa.Colf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During the holidays the worker is paid as in any month and nobody takes the place: the holidays accrued are shown, and cost more only if a replacement is hired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seniority steps are paid on top of the pay agreed, which does not absorb them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The allowance for the certificate is a monthly amount: it is paid whole, whatever the hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The allowance for the certificate begins in 2021: none is due on this date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The allowance for a child under six is due to baby-sitters of level BS, not at night: it is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The allowance for more than one person not self-sufficient is due to levels CS and DS: it is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The allowance for the certificate is due to levels B, BS and CS: it is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worker who lives in has the whole monthly minimum, also for fewer than 54 hours a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of contract was not given: it is taken as permanent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contribution to the family allowances fund (CUAF) is taken as due. It is not between husband and wife, or relatives up to the third degree, living together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board and lodging are taken as given in kind, not paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal knows the pay of this schedule by the hour only: the pay given by the month is divided by the hours and rounded to the cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal knows the pay of this schedule by the month only: the pay given by the hour is multiplied by the hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal counts board and lodging by the week, 4.33 weeks a month: the days a month given are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal counts by the year: a month is a twelfth of it, rounded, so the months of the parts may differ from the whole by a cent or two.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cost::Explanation</name>
    <message>
        <source>Minimum pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function allowance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowance for a child under six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowance for more than one person not self-sufficient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowance for the UNI 11766 certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay above the minimum (superminimo)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seniority steps (scatti)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board and lodging, paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board and lodging, value in kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thirteenth month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays accrued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severance pay (TFR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INPS contributions, employer&apos;s share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cas.sa.Colf contributions, employer&apos;s share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INPS contributions, worker&apos;s share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cas.sa.Colf contributions, worker&apos;s share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure of the table, whole whatever the hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pay agreed less the minimum and the allowances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 % of the minimum for each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of a day, by the days or by the times a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One twelfth of the pay with board and lodging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One twelfth of the pay with board and lodging: 26 working days a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thirteen months of the pay with board and lodging, divided by 13.5, a month&apos;s part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole contribution less the worker&apos;s share, each by the hours of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker&apos;s share by the hours of the month, kept from the pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 of %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; computed by the contract&apos;s rule for the yearly increase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 days a month: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eleven months of pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month of holidays, with board and lodging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed between the family and the worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCNL art. 37, on the minimum of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCNL art. 39</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCNL art. 17</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCNL art. 41</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours a week or fewer, effective pay up to %1 an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours a week or fewer, effective pay above %1 and up to %2 an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours a week or fewer, effective pay above %1 an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 24 hours a week, whatever the pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the portal computes it, a year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cost::JsonValue</name>
    <message>
        <source>A JSON object is expected: { … }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list is not expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object is not expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds a NUL byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not JSON: %1 (byte %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cost::Refusal</name>
    <message>
        <source>The hours a week are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This schedule allows more than 0 and up to %1 hours a week, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours a week have two decimals at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board and lodging are given from 0 to 7 times a week, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month has from 1 to 31 days, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wage table %1, that of this schedule, has no such level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The persons assisted are 1, or 2 for more than one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seniority steps go from 0 to %1, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pay must be above zero and no more than %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the night schedules the pay is agreed by the month, not by the hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no wage table for %1: the tables go from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pay is under the minimum: with the allowances due it must be at least %1 a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pay is under the minimum: with the allowances due it must be at least %1 an hour.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cost::SimulationRequest</name>
    <message>
        <source>A date such as 2026-01-31 is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these is expected: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount in euro with two decimals at most is expected, such as 9.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of hours with two decimals at most is expected, such as 24.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A budget is for a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single value is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either the pay or a budget is given, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object is expected: { … }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is longer than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a key of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a key of a simulation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cost::TableFile</name>
    <message>
        <source>The wage tables cannot be used: %1, at “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file, or install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group of values was expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows were expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this name is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text was expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date such as 2026-01-31 was expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of days from 1 to 31 was expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exact amount with two decimals, such as &quot;12.30&quot;, was expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes before the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures add up to %1: one of them, or this sum, was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only “published” or “computed” can be here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not above the worker&apos;s share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is below that of a permanent contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not above the limit of the row before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not above that of the row before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not the employer&apos;s share plus the worker&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not readable as JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cost::Tables</name>
    <message>
        <source>The wage tables cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the validity in the files, or install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file holds this part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2, at “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They overlap from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a hole from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins after the wages do, on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends before the wages do, on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
