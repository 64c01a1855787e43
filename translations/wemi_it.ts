<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en_US">
<context>
    <name>AboutPage</name>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base di dati</translation>
    </message>
    <message>
        <source>Schema of the data</source>
        <translation>Struttura dei dati</translation>
    </message>
    <message>
        <source>Wage tables</source>
        <translation>Tabelle retributive</translation>
    </message>
    <message>
        <source>Tables hold until</source>
        <translation>Tabelle valide fino al</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>For the people who work at WeMi, Milan's shared welfare service.</source>
        <translation>Per chi lavora in WeMi, il servizio di welfare condiviso di Milano.</translation>
    </message>
    <message>
        <source>&amp;Copy for support</source>
        <translation>&amp;Copia per l'assistenza</translation>
    </message>
    <message>
        <source>Copied. It holds no personal data.</source>
        <translation>Copiato. Non contiene dati personali.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Informazioni</translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <source>The console cannot start.</source>
        <translation>La console non può avviarsi.</translation>
    </message>
    <message>
        <source>This computer gives no secure random numbers.</source>
        <translation>Questo computer non fornisce numeri casuali sicuri.</translation>
    </message>
    <message>
        <source>Restart the computer; if it happens again, call who looks after it.</source>
        <translation>Riavviare il computer; se succede di nuovo, chiamare chi se ne occupa.</translation>
    </message>
    <message>
        <source>The key could not be computed.</source>
        <translation>Non è stato possibile calcolare la chiave.</translation>
    </message>
    <message>
        <source>This computer has too little free memory: %1 MB are needed for a moment.</source>
        <translation>Questo computer ha troppo poca memoria libera: servono %1 MB per un momento.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Chiudere gli altri programmi e riprovare.</translation>
    </message>
    <message>
        <source>The archive cannot be opened: its key is not here.</source>
        <translation>L'archivio non si può aprire: la sua chiave non è qui.</translation>
    </message>
    <message>
        <source>Nothing has been lost. Take the recovery key from the office safe and type it in.</source>
        <translation>Niente è andato perso. Prendere la chiave di recupero dalla cassaforte dell'ufficio e scriverla.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Call who looks after the computer.</source>
        <translation>Niente è stato modificato. Chiamare chi si occupa del computer.</translation>
    </message>
    <message>
        <source>The key of the archive could not be read.</source>
        <translation>Non è stato possibile leggere la chiave dell'archivio.</translation>
    </message>
    <message>
        <source>The file console.key, beside the archive, is missing.</source>
        <translation>Manca il file console.key, accanto all'archivio.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this archive.</source>
        <translation>Non è la frase segreta di questo archivio.</translation>
    </message>
    <message>
        <source>A letter may be missing, or CAPS LOCK may be on.</source>
        <translation>Forse manca una lettera, o BLOC MAIUSC è attivo.</translation>
    </message>
    <message>
        <source>Type it again. If it is forgotten, the recovery key in the office safe opens the archive.</source>
        <translation>Scriverla di nuovo. Se è stata dimenticata, l'archivio si apre con la chiave di recupero che è nella cassaforte dell'ufficio.</translation>
    </message>
    <message>
        <source>The recovery key is not complete, or has a typing mistake.</source>
        <translation>La chiave di recupero è incompleta o contiene un errore di battitura.</translation>
    </message>
    <message>
        <source>It has seven groups of five letters and digits.</source>
        <translation>È fatta di sette gruppi di cinque lettere e cifre.</translation>
    </message>
    <message>
        <source>Compare it with the paper, group by group.</source>
        <translation>Confrontarla con il foglio, un gruppo alla volta.</translation>
    </message>
    <message>
        <source>This recovery key does not open this archive.</source>
        <translation>Questa chiave di recupero non apre questo archivio.</translation>
    </message>
    <message>
        <source>It belongs to another archive, or a newer one has replaced it.</source>
        <translation>È di un altro archivio, oppure una più recente l'ha sostituita.</translation>
    </message>
    <message>
        <source>Look in the safe for the sheet with the latest date.</source>
        <translation>Cercare nella cassaforte il foglio con la data più recente.</translation>
    </message>
    <message>
        <source>The file console.key, beside the archive, is missing. A backup of the archive has it too.</source>
        <translation>Manca il file console.key, accanto all'archivio. È presente anche nelle copie di sicurezza dell'archivio.</translation>
    </message>
    <message>
        <source>The keychain of this computer, or of this account, does not have it.</source>
        <translation>Il portachiavi di questo computer, o di questo account, non la contiene.</translation>
    </message>
    <message>
        <source>The keychain of this computer holds the key of another archive.</source>
        <translation>Il portachiavi di questo computer contiene la chiave di un altro archivio.</translation>
    </message>
    <message>
        <source>It took the key but did not give it back.</source>
        <translation>Ha ricevuto la chiave ma non l'ha restituita.</translation>
    </message>
    <message>
        <source>There is an archive here already; it is not given another key.</source>
        <translation>Qui c'è già un archivio; non gli viene data un'altra chiave.</translation>
    </message>
    <message>
        <source>The file console.key is about another archive.</source>
        <translation>Il file console.key riguarda un altro archivio.</translation>
    </message>
    <message>
        <source>The console cannot find its key.</source>
        <translation>La console non trova la sua chiave.</translation>
    </message>
    <message>
        <source>The file console.key, beside the archive, is damaged.</source>
        <translation>Il file console.key, accanto all'archivio, è danneggiato.</translation>
    </message>
    <message>
        <source>Nothing has been lost or changed. Put console.key back from a backup, then try again.</source>
        <translation>Niente è andato perso né è stato modificato. Rimettere console.key da una copia di sicurezza, poi riprovare.</translation>
    </message>
    <message>
        <source>The file console.key, beside the archive, may not be read: %1.</source>
        <translation>Manca il permesso di leggere il file console.key, accanto all'archivio: %1.</translation>
    </message>
    <message>
        <source>Ask who looks after the computer to let your account read it, then try again.</source>
        <translation>Chiedere a chi si occupa del computer il permesso di leggerlo, poi riprovare.</translation>
    </message>
    <message>
        <source>This version of the console is too old for this archive.</source>
        <translation>Questa versione della console è troppo vecchia per questo archivio.</translation>
    </message>
    <message>
        <source>A newer version has used it.</source>
        <translation>Lo ha usato una versione più recente.</translation>
    </message>
    <message>
        <source>Install the newer version. Nothing has been changed.</source>
        <translation>Installare la versione più recente. Niente è stato modificato.</translation>
    </message>
    <message>
        <source>The console could not keep its key.</source>
        <translation>La console non ha potuto conservare la sua chiave.</translation>
    </message>
    <message>
        <source>The file console.key could not be written: %1.</source>
        <translation>Non è stato possibile scrivere il file console.key: %1.</translation>
    </message>
    <message>
        <source>Make room on the disk, or ask who looks after the computer to let your account write there, then try again.</source>
        <translation>Liberare spazio sul disco, o chiedere a chi si occupa del computer il permesso di scrivere lì, poi riprovare.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>Il portachiavi di questo computer non risponde.</translation>
    </message>
    <message>
        <source>Sign in to the computer with your own account and try again.</source>
        <translation>Accedere al computer con il proprio account e riprovare.</translation>
    </message>
    <message>
        <source>The keychain of this computer refused to give its secret.</source>
        <translation>Il portachiavi di questo computer non ha voluto dare il suo segreto.</translation>
    </message>
    <message>
        <source>It is locked, or the request to unlock it was cancelled.</source>
        <translation>È bloccato, o la richiesta di sbloccarlo è stata annullata.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <translation>Sbloccare il portachiavi e riprovare.</translation>
    </message>
    <message>
        <source>It was asked and said nothing for too long.</source>
        <translation>Non ha risposto per troppo tempo.</translation>
    </message>
    <message>
        <source>It needs at least %1 characters; three or four words are easy to remember.</source>
        <translation>Servono almeno %1 caratteri; tre o quattro parole sono facili da ricordare.</translation>
    </message>
    <message>
        <source>It is longer than 200 characters.</source>
        <translation>Ha più di 200 caratteri.</translation>
    </message>
    <message>
        <source>It is made of the operator's own name.</source>
        <translation>È fatta con il nome dell'operatore.</translation>
    </message>
    <message>
        <source>It is one of the first that anybody would try.</source>
        <translation>È una delle prime che chiunque proverebbe.</translation>
    </message>
    <message>
        <source>The password could not be kept.</source>
        <translation>Non è stato possibile conservare la password.</translation>
    </message>
    <message>
        <source>This computer has too little free memory.</source>
        <translation>Questo computer ha troppo poca memoria libera.</translation>
    </message>
    <message>
        <source>The administrator was not made.</source>
        <translation>L'amministratore non è stato creato.</translation>
    </message>
    <message>
        <source>This archive already has operators.</source>
        <translation>In questo archivio ci sono già operatori.</translation>
    </message>
    <message>
        <source>Sign in, or ask an administrator for a user name.</source>
        <translation>Accedere, o chiedere un nome utente a un amministratore.</translation>
    </message>
    <message>
        <source>The password was not changed.</source>
        <translation>La password non è stata cambiata.</translation>
    </message>
    <message>
        <source>This operator does not exist, or is in the trash.</source>
        <translation>Questo operatore non esiste, o è nel cestino.</translation>
    </message>
    <message>
        <source>It is the same as the present one.</source>
        <translation>È uguale a quella attuale.</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Closed: %1</source>
        <translation>Chiuso: %1</translation>
    </message>
    <message>
        <source>No meetings</source>
        <translation>Nessun incontro</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Incontri</translation>
    </message>
    <message>
        <source>Meetings, %1</source>
        <translation>Incontri, %1</translation>
    </message>
    <message>
        <source>The meetings kept on this computer when it was printed; those called off are left out.</source>
        <translation>Gli incontri presenti su questo computer al momento della stampa; quelli annullati sono esclusi.</translation>
    </message>
</context>
<context>
    <name>AmountEditor</name>
    <message>
        <source>"%1" is not a whole number.</source>
        <translation>"%1" non è un numero intero.</translation>
    </message>
    <message>
        <source>"%1" is not an amount. Write it as %2.</source>
        <translation>"%1" non è un importo. Scriverlo così: %2.</translation>
    </message>
    <message>
        <source>"%1" is not a number.</source>
        <translation>"%1" non è un numero.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>The keychain of this computer did not keep the password; it is asked for at the next start. %1</source>
        <translation>Il portachiavi di questo computer non ha conservato la password; sarà chiesta al prossimo avvio. %1</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>“%1” is not one of the answers.</source>
        <translation>“%1” non è tra le risposte previste.</translation>
    </message>
    <message>
        <source>There is no centre called “%1”.</source>
        <translation>Nessun centro si chiama “%1”.</translation>
    </message>
    <message>
        <source>This cannot be imported.</source>
        <translation>Questo non si può importare.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1” non è né sì né no.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1” non è un numero intero.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” non è un numero.</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>“%1” non è un importo.</translation>
    </message>
    <message>
        <source>“%1” is not a date with day, month and a year of four digits.</source>
        <translation>“%1” non è una data con giorno, mese e anno di quattro cifre.</translation>
    </message>
    <message>
        <source>“%1” is not a week of 336 half hours.</source>
        <translation>“%1” non è una settimana di 336 mezze ore.</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>The centre is closed</source>
        <translation>Il centro è chiuso</translation>
    </message>
    <message>
        <source>This does not follow from how the meeting stands now.</source>
        <translation>Non è possibile nello stato attuale dell'incontro.</translation>
    </message>
    <message>
        <source>Write when it begins.</source>
        <translation>Scrivere quando inizia.</translation>
    </message>
    <message>
        <source>The meeting has not begun yet.</source>
        <translation>L'incontro non è ancora iniziato.</translation>
    </message>
    <message>
        <source>Choose what comes next.</source>
        <translation>Scegliere che cosa segue.</translation>
    </message>
    <message>
        <source>Write why it is called off.</source>
        <translation>Scrivere perché si annulla.</translation>
    </message>
    <message>
        <source>This is too long: write it in fewer words.</source>
        <translation>È troppo lungo: scriverlo con meno parole.</translation>
    </message>
</context>
<context>
    <name>ArrivingLine</name>
    <message>
        <source>Records are still arriving from the central: %1 of about %2 are here. What is not in the list yet is found with the search (Ctrl+K) and opens at once.</source>
        <translation>Le schede stanno ancora arrivando dalla centrale: qui ce ne sono %1 su circa %2. Quello che non è ancora nell'elenco si trova con la ricerca (Ctrl+K) e si apre subito.</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>A record takes up to %1 files; there are %2 already. Remove one first.</source>
        <translation>Una scheda può avere al massimo %1 file; ce ne sono già %2. Prima toglierne uno.</translation>
    </message>
    <message>
        <source>The file is empty, or cannot be read. Nothing was added.</source>
        <translation>Il file è vuoto o non si può leggere. Non è stato aggiunto niente.</translation>
    </message>
    <message>
        <source>The files of a record may be up to 7.7 MB together. Remove one first, or scan with less detail.</source>
        <translation>I file di una scheda possono occupare in tutto al massimo 7,7 MB. Prima toglierne uno, o fare una scansione meno dettagliata.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificato</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettera</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Che cos'è</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Aggiunto da</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Aggiunto il</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>&amp;Add…</source>
        <translation>A&amp;ggiungi…</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Aggiungi un file</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Salva con &amp;nome…</translation>
    </message>
    <message>
        <source>No&amp;te…</source>
        <translation>N&amp;ota…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Togli</translation>
    </message>
    <message>
        <source>Use as p&amp;hoto</source>
        <translation>Usa com&amp;e foto</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>None yet. Drop files here, paste a picture, or add one with the button.</source>
        <translation>Ancora nessun file. Trascinare qui i file, incollare un'immagine o aggiungerne uno con il pulsante.</translation>
    </message>
    <message>
        <source>Select a file first.</source>
        <translation>Prima selezionare un file.</translation>
    </message>
    <message>
        <source>This file is not a picture.</source>
        <translation>Questo file non è un'immagine.</translation>
    </message>
    <message>
        <source>There is neither a file nor a picture to add.</source>
        <translation>Non c'è né un file né un'immagine da aggiungere.</translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2. Nothing was added.</source>
        <translation>Non è stato possibile leggere il file %1: %2. Non è stato aggiunto niente.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>immagine</translation>
    </message>
    <message>
        <source>Wait a moment: files are still being added.</source>
        <translation>Attendere un momento: si stanno ancora aggiungendo dei file.</translation>
    </message>
    <message>
        <source>The file is named here but has not arrived on this computer yet.</source>
        <translation>Il file è indicato qui ma non è ancora arrivato su questo computer.</translation>
    </message>
    <message>
        <source>The picture cannot be shown here. Save it and open it with another program.</source>
        <translation>L'immagine non si può mostrare qui. Salvarla e aprirla con un altro programma.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Salva il file</translation>
    </message>
    <message>
        <source>The file was not saved: %1. Choose another folder and try again.</source>
        <translation>Il file non è stato salvato: %1. Scegliere un'altra cartella e riprovare.</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>Salvato in %1.</translation>
    </message>
    <message>
        <source>Note on the file</source>
        <translation>Nota sul file</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The file is in the trash.</source>
        <translation>Il file è nel cestino.</translation>
    </message>
    <message>
        <source>This is the photo already.</source>
        <translation>Questa è già la foto.</translation>
    </message>
    <message>
        <source>Photo for the CV</source>
        <translation>Foto per il curriculum</translation>
    </message>
    <message>
        <source>The earlier photo is in the trash.</source>
        <translation>La foto di prima è nel cestino.</translation>
    </message>
    <message>
        <source>%1, at the central</source>
        <translation>%1, alla centrale</translation>
    </message>
    <message>
        <source>The file is being fetched from the central…</source>
        <translation>Il file si sta prendendo dalla centrale…</translation>
    </message>
    <message>
        <source>The central does not have this file yet: the computer on which it was added has not sent it. Try again later.</source>
        <translation>La centrale non ha ancora questo file: il computer su cui è stato aggiunto non l'ha inviato. Riprova più tardi.</translation>
    </message>
    <message>
        <source>The file could not be fetched from the central now. %1</source>
        <translation>Il file ora non si può prendere dalla centrale. %1</translation>
    </message>
</context>
<context>
    <name>AwaitedRecord</name>
    <message>
        <source>This is still at the central. It is being fetched…</source>
        <translation>Questa scheda è ancora alla centrale. Si sta prendendo…</translation>
    </message>
    <message>
        <source>This is not on this computer yet, and the central cannot be reached now. It comes by itself as soon as it can.</source>
        <translation>Questa scheda non è ancora su questo computer, e la centrale ora non si raggiunge. Arriva da sola appena possibile.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>It is a new one: write it here</source>
        <translation>È una scheda nuova: scrivila qui</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The copy of the data could not be written.</source>
        <translation>Non è stato possibile scrivere la copia dei dati.</translation>
    </message>
    <message>
        <source>The copy of the data is not used.</source>
        <translation>La copia dei dati non viene usata.</translation>
    </message>
    <message>
        <source>It is not encrypted.</source>
        <translation>Non è cifrata.</translation>
    </message>
    <message>
        <source>Try again, or use another copy. What was there before is as it was.</source>
        <translation>Riprovare, o usare un'altra copia. Quello che c'era prima è rimasto com'era.</translation>
    </message>
    <message>
        <source>It holds nothing this program wrote.</source>
        <translation>Non contiene niente scritto da questo programma.</translation>
    </message>
    <message>
        <source>The backup was not made.</source>
        <translation>La copia di sicurezza non è stata fatta.</translation>
    </message>
    <message>
        <source>There is already a file of that name, and it is not replaced.</source>
        <translation>C'è già un file con questo nome, e non viene sostituito.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Scegliere un altro nome.</translation>
    </message>
    <message>
        <source>There are no data to copy.</source>
        <translation>Non ci sono dati da copiare.</translation>
    </message>
    <message>
        <source>Where to keep the backup</source>
        <translation>Dove conservare la copia di sicurezza</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>Copie di sicurezza (*.backup)</translation>
    </message>
    <message>
        <source>Making the backup…</source>
        <translation>Copia di sicurezza in corso…</translation>
    </message>
    <message>
        <source>The backup is not complete</source>
        <translation>La copia di sicurezza non è completa</translation>
    </message>
    <message>
        <source>The backup is made and checked: %1</source>
        <translation>La copia di sicurezza è fatta e controllata: %1</translation>
    </message>
    <message>
        <source>The backup was not made</source>
        <translation>La copia di sicurezza non è stata fatta</translation>
    </message>
</context>
<context>
    <name>Beneficiary</name>
    <message>
        <source>Woman</source>
        <translation>Donna</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Uomo</translation>
    </message>
    <message>
        <source>Already known as</source>
        <translation>Già registrata come</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sesso</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Età</translation>
    </message>
    <message>
        <source>Kinship of who asks</source>
        <translation>Parentela di chi fa la richiesta</translation>
    </message>
    <message>
        <source>Which kinship</source>
        <translation>Quale parentela</translation>
    </message>
    <message>
        <source>Illnesses and disabilities</source>
        <translation>Patologie e disabilità</translation>
    </message>
    <message>
        <source>Which other illness</source>
        <translation>Quale altra patologia</translation>
    </message>
    <message>
        <source>More about their health</source>
        <translation>Altro sulla sua salute</translation>
    </message>
    <message>
        <source>How far they manage alone</source>
        <translation>Grado di autonomia</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>A parole</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altezza</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Corporatura</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Lingue parlate</translation>
    </message>
    <message>
        <source>Which other language</source>
        <translation>Quale altra lingua</translation>
    </message>
    <message>
        <source>Habits and character</source>
        <translation>Abitudini e carattere</translation>
    </message>
    <message>
        <source>What is to be done for this child</source>
        <translation>Che cosa fare per questo bambino</translation>
    </message>
    <message>
        <source>Which other task</source>
        <translation>Quale altra mansione</translation>
    </message>
    <message>
        <source>Which therapies</source>
        <translation>Quali terapie</translation>
    </message>
    <message>
        <source>How to care for the disability</source>
        <translation>Come assistere nella disabilità</translation>
    </message>
    <message>
        <source>An age goes from 0 to 150.</source>
        <translation>Un'età va da 0 a 150.</translation>
    </message>
    <message>
        <source>Assisted person</source>
        <translation>Persona da assistere</translation>
    </message>
    <message>
        <source>Assisted persons</source>
        <translation>Persone da assistere</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Sent</source>
        <translation>Inoltrata</translation>
    </message>
    <message>
        <source>Choosing</source>
        <translation>Scelta</translation>
    </message>
    <message>
        <source>Calling the workers</source>
        <translation>Telefonate ai lavoratori</translation>
    </message>
    <message>
        <source>CVs sent</source>
        <translation>Curriculum inviati</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Incontro</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Assunzione</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Chiusa</translation>
    </message>
    <message>
        <source>This cannot be done while the request is: %1.</source>
        <translation>Non si può fare quando lo stato della richiesta è: %1.</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>È già lì.</translation>
    </message>
    <message>
        <source>No request goes back to where it was only sent.</source>
        <translation>Nessuna richiesta torna a essere solo inoltrata.</translation>
    </message>
    <message>
        <source>It is over. To begin again, copy the request.</source>
        <translation>È finita. Per ricominciare, copiare la richiesta.</translation>
    </message>
    <message>
        <source>It goes there by itself, by what happens with its workers: open it and write it down there.</source>
        <translation>Ci va da sola, secondo quello che succede con i suoi lavoratori: aprirla e annotarlo lì.</translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message>
        <source>Ended on %1</source>
        <translation>Finita il %1</translation>
    </message>
    <message>
        <source>CVs sent on %1</source>
        <translation>Curriculum inviati il %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Board</source>
        <translation>Bacheca</translation>
    </message>
    <message>
        <source>Board of the requests</source>
        <translation>Bacheca delle richieste</translation>
    </message>
    <message>
        <source>Which centre</source>
        <translation>Quale centro</translation>
    </message>
    <message>
        <source>My centre</source>
        <translation>Il mio centro</translation>
    </message>
    <message>
        <source>All centres</source>
        <translation>Tutti i centri</translation>
    </message>
    <message>
        <source>Whose requests</source>
        <translation>Richieste di chi</translation>
    </message>
    <message>
        <source>Followed by anybody</source>
        <translation>Seguite da chiunque</translation>
    </message>
    <message>
        <source>Followed by me</source>
        <translation>Seguite da me</translation>
    </message>
    <message>
        <source>As a &amp;list</source>
        <translation>Come e&amp;lenco</translation>
    </message>
    <message>
        <source>The open requests as a list, to filter, export and print</source>
        <translation>Le richieste aperte in un elenco, da filtrare, esportare e stampare</translation>
    </message>
    <message>
        <source>Enter opens a request. Ctrl and an arrow, or the mouse, moves it.</source>
        <translation>Invio apre una richiesta. Ctrl con una freccia, o il mouse, la sposta.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n request(s)</source>
        <translation>
            <numerusform>%1, %n richiesta</numerusform>
            <numerusform>%1, %n richieste</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>Bookings</name>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 dalle %2 alle %3</translation>
    </message>
    <message>
        <source>The room “%1” is taken on %2.</source>
        <translation>La sala “%1” è già occupata %2.</translation>
    </message>
    <message>
        <source>%1 has another meeting on %2.</source>
        <translation>%1 ha un altro incontro %2.</translation>
    </message>
    <message>
        <source>The worker has another meeting on %1.</source>
        <translation>Il lavoratore ha un altro incontro %1.</translation>
    </message>
    <message>
        <source>The meeting was not booked.</source>
        <translation>L'incontro non è stato fissato.</translation>
    </message>
    <message>
        <source>Choose another time, another room or another operator.</source>
        <translation>Scegliere un altro orario, un'altra sala o un altro operatore.</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>This is not possible with %1 a month: at the minimum pay of the contract it costs at least %2 a month.</source>
        <translation>Non è possibile con %1 al mese: con il minimo contrattuale il costo è di almeno %2 al mese.</translation>
    </message>
</context>
<context>
    <name>CalendarFilters</name>
    <message>
        <source>What the columns of a day are</source>
        <translation>Che cosa sono le colonne di un giorno</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Stanza</translation>
    </message>
    <message>
        <source>What the meetings are for</source>
        <translation>Per che cosa sono gli appuntamenti</translation>
    </message>
    <message>
        <source>By operator</source>
        <translation>Per operatore</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>Per stanza</translation>
    </message>
    <message>
        <source>All centres</source>
        <translation>Tutti i centri</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>Tutti gli operatori</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Tutte le stanze</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Ogni tipo</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Io</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>In the view of a day</source>
        <translation>Nella vista di un giorno</translation>
    </message>
</context>
<context>
    <name>CalendarGrid</name>
    <message>
        <source>Arrows move, Enter opens a meeting or begins one, N begins one, M takes a meeting up to be carried with the arrows, Page Up and Page Down turn the page, Home goes to today.</source>
        <translation>Con le frecce ci si sposta, Invio apre un incontro o ne inizia uno nuovo, N ne inizia uno nuovo, M prende un incontro per spostarlo con le frecce, Pag Su e Pag Giù cambiano pagina, Home va a oggi.</translation>
    </message>
    <message>
        <source>%1 would go to %2, %3</source>
        <translation>%1 si sposterebbe a: %2, %3</translation>
    </message>
    <message>
        <source>%1, %2 to %3, free</source>
        <translation>%1, dalle %2 alle %3, libero</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Chiuso: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Giorno</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Settimana</translation>
    </message>
    <message>
        <source>New &amp;meeting</source>
        <translation>Nuovo i&amp;ncontro</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Stam&amp;pa…</translation>
    </message>
    <message>
        <source>Calendar &amp;file…</source>
        <translation>File del calen&amp;dario…</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Oggi</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Earlier (Page Up)</source>
        <translation>Prima (Pag Su)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Later (Page Down)</source>
        <translation>Dopo (Pag Giù)</translation>
    </message>
    <message>
        <source>To today (Home)</source>
        <translation>Vai a oggi (Home)</translation>
    </message>
    <message>
        <source>A new meeting where the frame stands (N)</source>
        <translation>Un nuovo incontro dove si trova il riquadro (N)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Io</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>Spostato a %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>The meeting is where it was.</source>
        <translation>L'incontro è tornato dov'era.</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Senza sala</translation>
    </message>
    <message>
        <source>No operator</source>
        <translation>Senza operatore</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>dalle %1 alle %2: %3</translation>
    </message>
    <message>
        <source>Go to this day</source>
        <translation>Vai a questo giorno</translation>
    </message>
</context>
<context>
    <name>CallStrip</name>
    <message>
        <source>End the call (Ctrl+E)</source>
        <translation>Termina la telefonata (Ctrl+E)</translation>
    </message>
    <message>
        <source>How long the call has lasted</source>
        <translation>Durata della telefonata</translation>
    </message>
    <message>
        <source>Writes down how many minutes the call lasted. What you typed is kept anyway.</source>
        <translation>Annota quanti minuti è durata la telefonata. Quanto scritto resta comunque conservato.</translation>
    </message>
    <message>
        <source>A new request of this person, with your notes; this contact stays tied to it.</source>
        <translation>Una nuova richiesta di questa persona, con le note già scritte; questo contatto vi resta collegato.</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Al telefono</translation>
    </message>
    <message numerus="yes">
        <source>The call lasted %n minute(s).</source>
        <translation>
            <numerusform>La telefonata è durata %n minuto.</numerusform>
            <numerusform>La telefonata è durata %n minuti.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long it lasted was not written down.</source>
        <translation>La durata non è stata annotata.</translation>
    </message>
    <message>
        <source>Open its request (Ctrl+Enter)</source>
        <translation>Apri la sua richiesta (Ctrl+Invio)</translation>
    </message>
    <message>
        <source>Make it a request (Ctrl+Enter)</source>
        <translation>Trasforma in richiesta (Ctrl+Invio)</translation>
    </message>
</context>
<context>
    <name>CallerPanel</name>
    <message>
        <source>Open requests and last contacts</source>
        <translation>Richieste aperte e ultimi contatti</translation>
    </message>
    <message>
        <source>Requests still open</source>
        <translation>Richieste ancora aperte</translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>Ultimi contatti</translation>
    </message>
    <message>
        <source>Nobody chosen yet</source>
        <translation>Ancora nessuna persona scelta</translation>
    </message>
    <message>
        <source>Find the person by name, phone or request number: open requests and last contacts are shown here.</source>
        <translation>Cercare la persona per nome, telefono o numero di richiesta: qui compaiono le richieste aperte e gli ultimi contatti.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Non ce ne sono</translation>
    </message>
    <message>
        <source>None before this one</source>
        <translation>Nessuno prima di questo</translation>
    </message>
    <message>
        <source>This could not be read. %1</source>
        <translation>Non è stato possibile leggere questi dati. %1</translation>
    </message>
</context>
<context>
    <name>Candidacy</name>
    <message>
        <source>Draft</source>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Inoltrata</translation>
    </message>
    <message>
        <source>Validated: suitable</source>
        <translation>Validata: idonea</translation>
    </message>
    <message>
        <source>Validated: not suitable</source>
        <translation>Validata: non idonea</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Sospesa</translation>
    </message>
    <message>
        <source>Badante (carer)</source>
        <translation>Badante</translation>
    </message>
    <message>
        <source>Colf (housekeeper)</source>
        <translation>Colf</translation>
    </message>
    <message>
        <source>Baby-sitter (tata)</source>
        <translation>Baby-sitter (tata)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Without work</source>
        <translation>Senza lavoro</translation>
    </message>
    <message>
        <source>Works, and has hours left</source>
        <translation>Lavora e ha ore libere</translation>
    </message>
    <message>
        <source>Works, and is about to leave</source>
        <translation>Lavora e sta per lasciare il lavoro</translation>
    </message>
    <message>
        <source>Works, and is not looking</source>
        <translation>Lavora e non cerca altro</translation>
    </message>
    <message>
        <source>1 of 5</source>
        <translation>1 su 5</translation>
    </message>
    <message>
        <source>2 of 5</source>
        <translation>2 su 5</translation>
    </message>
    <message>
        <source>3 of 5</source>
        <translation>3 su 5</translation>
    </message>
    <message>
        <source>4 of 5</source>
        <translation>4 su 5</translation>
    </message>
    <message>
        <source>5 of 5</source>
        <translation>5 su 5</translation>
    </message>
    <message>
        <source>The candidacy</source>
        <translation>La candidatura</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>Work now</source>
        <translation>Situazione lavorativa</translation>
    </message>
    <message>
        <source>Studies and languages</source>
        <translation>Studi e lingue</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Esperienza</translation>
    </message>
    <message>
        <source>Personal information</source>
        <translation>Informazioni personali</translation>
    </message>
    <message>
        <source>Services offered</source>
        <translation>Servizi offerti</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilità</translation>
    </message>
    <message>
        <source>For the office</source>
        <translation>Per l'ufficio</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Lavoratore</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Raccolta da</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Seguita da</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Inoltrata il</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decisione presa il</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decisione presa da</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Permit of stay until</source>
        <translation>Permesso di soggiorno fino al</translation>
    </message>
    <message>
        <source>Other documents until</source>
        <translation>Altri documenti fino al</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servizi</translation>
    </message>
    <message>
        <source>The worker agrees that families see the photo</source>
        <translation>Il lavoratore accetta che le famiglie vedano la foto</translation>
    </message>
    <message>
        <source>Needs a permit of stay</source>
        <translation>Serve il permesso di soggiorno</translation>
    </message>
    <message>
        <source>In Italy since</source>
        <translation>In Italia dal</translation>
    </message>
    <message>
        <source>Free from</source>
        <translation>Disponibile dal</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Assenze</translation>
    </message>
    <message>
        <source>Titles of study</source>
        <translation>Titoli di studio</translation>
    </message>
    <message>
        <source>Which degree, or which other title</source>
        <translation>Quale laurea, o quale altro titolo</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Corsi</translation>
    </message>
    <message>
        <source>Which other course</source>
        <translation>Quale altro corso</translation>
    </message>
    <message>
        <source>Holds the certificate UNI 11766</source>
        <translation>Ha la certificazione UNI 11766</translation>
    </message>
    <message>
        <source>Would like to attend care courses</source>
        <translation>Vorrebbe frequentare corsi di assistenza</translation>
    </message>
    <message>
        <source>Which courses</source>
        <translation>Quali corsi</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lingue</translation>
    </message>
    <message>
        <source>Would like to attend Italian courses</source>
        <translation>Vorrebbe frequentare corsi di italiano</translation>
    </message>
    <message>
        <source>Other experience</source>
        <translation>Altre esperienze</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Patente</translation>
    </message>
    <message>
        <source>Drives for work</source>
        <translation>Guida per lavoro</translation>
    </message>
    <message>
        <source>Uses the own car</source>
        <translation>Usa la propria auto</translation>
    </message>
    <message>
        <source>Smokes</source>
        <translation>Fuma</translation>
    </message>
    <message>
        <source>Allergic to dogs</source>
        <translation>Allergia ai cani</translation>
    </message>
    <message>
        <source>Allergic to cats</source>
        <translation>Allergia ai gatti</translation>
    </message>
    <message>
        <source>Allergic to other animals</source>
        <translation>Allergia ad altri animali</translation>
    </message>
    <message>
        <source>Foods not eaten or not tolerated</source>
        <translation>Cibi che non mangia o non tollera</translation>
    </message>
    <message>
        <source>Other allergies</source>
        <translation>Altre allergie</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altezza</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Corporatura</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Passatempi</translation>
    </message>
    <message>
        <source>Which other hobby</source>
        <translation>Quale altro passatempo</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Carattere</translation>
    </message>
    <message>
        <source>Which other trait</source>
        <translation>Quale altra caratteristica</translation>
    </message>
    <message>
        <source>Communicates</source>
        <translation>Capacità di comunicare</translation>
    </message>
    <message>
        <source>Adapts</source>
        <translation>Capacità di adattarsi</translation>
    </message>
    <message>
        <source>Manages time</source>
        <translation>Capacità di gestire il tempo</translation>
    </message>
    <message>
        <source>Limits of this candidacy</source>
        <translation>Vincoli di questa candidatura</translation>
    </message>
    <message>
        <source>Has an INPS position</source>
        <translation>Ha una posizione INPS</translation>
    </message>
    <message>
        <source>Number of the INPS position</source>
        <translation>Numero della posizione INPS</translation>
    </message>
    <message>
        <source>In the regional register of carers</source>
        <translation>Nel registro regionale degli assistenti familiari</translation>
    </message>
    <message>
        <source>In the register since</source>
        <translation>Nel registro dal</translation>
    </message>
    <message>
        <source>Enrolment valid until</source>
        <translation>Iscrizione valida fino al</translation>
    </message>
    <message>
        <source>Notes of the office</source>
        <translation>Note dell'ufficio</translation>
    </message>
    <message>
        <source>Candidacy</source>
        <translation>Candidatura</translation>
    </message>
    <message>
        <source>Candidacies</source>
        <translation>Candidature</translation>
    </message>
</context>
<context>
    <name>CandidacyFace</name>
    <message>
        <source>Pages of the candidacy</source>
        <translation>Pagine della candidatura</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Scar&amp;ta</translation>
    </message>
    <message>
        <source>%1 has a candidacy already.</source>
        <translation>%1 ha già una candidatura.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>In another schedule, pay and nights mean something else: write them anew.</source>
        <translation>Con un'altra tipologia di orario la paga e le notti hanno un altro significato: scriverle di nuovo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Not sent: something typed is no value yet; it is said under its field.</source>
        <translation>Non inoltrata: qualcosa di scritto non è ancora un valore; è detto sotto il suo campo.</translation>
    </message>
</context>
<context>
    <name>CandidacyLists</name>
    <message>
        <source>Permits of stay expired</source>
        <translation>Permessi di soggiorno scaduti</translation>
    </message>
    <message numerus="yes">
        <source>Permits of stay: %n day(s)</source>
        <translation>
            <numerusform>Permessi di soggiorno: %n giorno</numerusform>
            <numerusform>Permessi di soggiorno: %n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Candidacies whose permit of stay expires within %n day(s)</source>
        <translation>
            <numerusform>Candidature con il permesso di soggiorno in scadenza entro %n giorno</numerusform>
            <numerusform>Candidature con il permesso di soggiorno in scadenza entro %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents expired</source>
        <translation>Documenti scaduti</translation>
    </message>
    <message>
        <source>Candidacies with an identity card, a certificate or another document that has expired</source>
        <translation>Candidature con una carta d'identità, un certificato o un altro documento scaduto</translation>
    </message>
    <message numerus="yes">
        <source>Documents: %n day(s)</source>
        <translation>
            <numerusform>Documenti: %n giorno</numerusform>
            <numerusform>Documenti: %n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Candidacies with an identity card, a certificate or another document that expires within %n day(s)</source>
        <translation>
            <numerusform>Candidature con una carta d'identità, un certificato o un altro documento in scadenza entro %n giorno</numerusform>
            <numerusform>Candidature con una carta d'identità, un certificato o un altro documento in scadenza entro %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>To be validated</source>
        <translation>Da validare</translation>
    </message>
    <message>
        <source>Candidacies sent on which nothing was decided yet</source>
        <translation>Candidature inoltrate per le quali non è ancora stato deciso niente</translation>
    </message>
    <message>
        <source>Suitable</source>
        <translation>Idonee</translation>
    </message>
    <message>
        <source>Candidacies validated as suitable</source>
        <translation>Candidature validate come idonee</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Bozze</translation>
    </message>
    <message>
        <source>Candidacies begun and not sent yet</source>
        <translation>Candidature iniziate e non ancora inoltrate</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Le mie</translation>
    </message>
    <message>
        <source>Candidacies sent, suitable or suspended that I follow</source>
        <translation>Candidature inoltrate, idonee o sospese che seguo</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Proposte</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Incontri</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratti</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Valutazioni</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <translation>File (%1)</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Nuovo colloquio</translation>
    </message>
    <message>
        <source>Choose the person first: the candidacy gets its number then.</source>
        <translation>Prima scegliere la persona: la candidatura riceve allora il suo numero.</translation>
    </message>
    <message>
        <source>Candidacies whose permit of stay has expired and whose renewal was not asked in time</source>
        <translation>Candidature con il permesso di soggiorno scaduto e senza un rinnovo chiesto in tempo</translation>
    </message>
    <message>
        <source>Register expired</source>
        <translation>Registro scaduto</translation>
    </message>
    <message>
        <source>Candidacies whose enrolment in the regional register of carers has expired</source>
        <translation>Candidature la cui iscrizione al registro regionale degli assistenti familiari è scaduta</translation>
    </message>
    <message numerus="yes">
        <source>Register: %n day(s)</source>
        <translation>
            <numerusform>Registro: %n giorno</numerusform>
            <numerusform>Registro: %n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Candidacies whose enrolment in the regional register of carers expires within %n day(s)</source>
        <translation>
            <numerusform>Candidature la cui iscrizione al registro regionale degli assistenti familiari scade entro %n giorno</numerusform>
            <numerusform>Candidature la cui iscrizione al registro regionale degli assistenti familiari scade entro %n giorni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CandidacyMoves</name>
    <message>
        <source>Send</source>
        <translation>Inoltra</translation>
    </message>
    <message>
        <source>Suitable</source>
        <translation>Idonea</translation>
    </message>
    <message>
        <source>Not suitable…</source>
        <translation>Non idonea…</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Sospendi…</translation>
    </message>
    <message>
        <source>The person is not on this computer.</source>
        <translation>La persona non è su questo computer.</translation>
    </message>
    <message>
        <source>The consent is missing for: %1.</source>
        <translation>Manca il consenso per: %1.</translation>
    </message>
    <message>
        <source>No service is offered.</source>
        <translation>Non è offerto nessun servizio.</translation>
    </message>
    <message>
        <source>Give a mark for: %1.</source>
        <translation>Dare un voto per: %1.</translation>
    </message>
    <message>
        <source>Say why the mark is %1 for: %2.</source>
        <translation>Indicare perché il voto è %1 per: %2.</translation>
    </message>
    <message>
        <source>This cannot be done while the candidacy is: %1.</source>
        <translation>Non si può fare quando lo stato della candidatura è: %1.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Indicare perché, in poche parole.</translation>
    </message>
    <message>
        <source>The candidacy stays as it was.</source>
        <translation>La candidatura è rimasta com'era.</translation>
    </message>
    <message>
        <source>It is no longer in the state in which this can be done.</source>
        <translation>Non è più nello stato in cui si può fare.</translation>
    </message>
    <message>
        <source>Open it again to see what has changed.</source>
        <translation>Riaprirla per vedere che cosa è cambiato.</translation>
    </message>
    <message>
        <source>Why the worker is not suitable:</source>
        <translation>Perché il lavoratore non è idoneo:</translation>
    </message>
    <message>
        <source>Not suitable</source>
        <translation>Non idonea</translation>
    </message>
    <message>
        <source>Why the candidacy is suspended:</source>
        <translation>Perché la candidatura è sospesa:</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Sospendi</translation>
    </message>
    <message>
        <source>CV for the &amp;family</source>
        <translation>CV per la &amp;famiglia</translation>
    </message>
    <message>
        <source>CV for the &amp;office</source>
        <translation>CV per l'&amp;ufficio</translation>
    </message>
    <message>
        <source>First name and initial, no contacts, no names of other families</source>
        <translation>Nome e iniziale del cognome, senza recapiti, senza nomi di altre famiglie</translation>
    </message>
    <message>
        <source>Everything that is written down, for the office alone</source>
        <translation>Tutto quello che è scritto, solo per l'ufficio</translation>
    </message>
    <message>
        <source>Away until %1.</source>
        <translation>Assente fino al %1.</translation>
    </message>
    <message>
        <source>Away, without a day of return.</source>
        <translation>Assente, senza una data di rientro.</translation>
    </message>
    <message>
        <source>It cannot be sent yet:</source>
        <translation>Non si può ancora inoltrare:</translation>
    </message>
    <message>
        <source>Before this:</source>
        <translation>Prima di procedere:</translation>
    </message>
    <message>
        <source>Privacy n&amp;ote</source>
        <translation>&amp;Informativa privacy</translation>
    </message>
    <message>
        <source>What the office does with the data of the worker, to be given and signed</source>
        <translation>Che cosa fa l'ufficio con i dati di chi si candida: da consegnare e far firmare</translation>
    </message>
    <message>
        <source>at the interview of %1</source>
        <translation>al colloquio del %1</translation>
    </message>
</context>
<context>
    <name>CandidacyPages</name>
    <message>
        <source>The worker and the documents</source>
        <translation>Il lavoratore e i documenti</translation>
    </message>
    <message>
        <source>Work now</source>
        <translation>Situazione lavorativa</translation>
    </message>
    <message>
        <source>Languages and studies</source>
        <translation>Lingue e studi</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Esperienza</translation>
    </message>
    <message>
        <source>Personal information</source>
        <translation>Informazioni personali</translation>
    </message>
    <message>
        <source>Services offered</source>
        <translation>Servizi offerti</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilità</translation>
    </message>
    <message>
        <source>For the office</source>
        <translation>Per l'ufficio</translation>
    </message>
    <message>
        <source>%1 cannot be in the future.</source>
        <translation>%1: la data non può essere nel futuro.</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3.</source>
        <translation>%1: valore da %2 a %3.</translation>
    </message>
    <message>
        <source>Missing on the page of the person: %1.</source>
        <translation>Nella pagina della persona manca: %1.</translation>
    </message>
    <message>
        <source>it would expire before it was issued.</source>
        <translation>scadrebbe prima del rilascio.</translation>
    </message>
    <message>
        <source>it would have been issued before the worker was born.</source>
        <translation>il rilascio sarebbe precedente alla nascita del lavoratore.</translation>
    </message>
    <message>
        <source>write until when it is valid or, in the note, why it has no end.</source>
        <translation>scrivere fino a quando vale o, nella nota, perché non ha una scadenza.</translation>
    </message>
    <message>
        <source>Free from: write today or a later day.</source>
        <translation>Disponibile dal: scrivere la data di oggi o un giorno successivo.</translation>
    </message>
    <message>
        <source>a language is written twice.</source>
        <translation>una lingua è scritta due volte.</translation>
    </message>
    <message>
        <source>Say how well the worker speaks Italian.</source>
        <translation>Indicare come il lavoratore parla l'italiano.</translation>
    </message>
    <message>
        <source>a job is that of a carer or that of a baby-sitter: write two jobs.</source>
        <translation>un lavoro è da badante oppure da baby-sitter: scrivere due lavori.</translation>
    </message>
    <message>
        <source>other work stands alone: write two jobs.</source>
        <translation>un altro tipo di lavoro va indicato da solo: scrivere due lavori.</translation>
    </message>
    <message>
        <source>it would end before it began.</source>
        <translation>finirebbe prima di iniziare.</translation>
    </message>
    <message>
        <source>the service is written twice.</source>
        <translation>il servizio è scritto due volte.</translation>
    </message>
    <message>
        <source>this schedule is written twice.</source>
        <translation>questa tipologia di orario è scritta due volte.</translation>
    </message>
    <message>
        <source>Say in which schedule this is offered: %1.</source>
        <translation>Indicare con quale tipologia di orario si offre: %1.</translation>
    </message>
    <message>
        <source>this service is not offered in this schedule.</source>
        <translation>questo servizio non è previsto per questa tipologia di orario.</translation>
    </message>
    <message>
        <source>the pay asked is more than nothing; leave it empty when it is not known.</source>
        <translation>la paga richiesta deve essere più di zero; lasciarla vuota se non si conosce.</translation>
    </message>
    <message>
        <source>hours a week go from 1 to %1.</source>
        <translation>le ore a settimana vanno da 1 a %1.</translation>
    </message>
    <message>
        <source>the most hours are less than the least.</source>
        <translation>le ore massime sono meno di quelle minime.</translation>
    </message>
    <message>
        <source>The enrolment would end before it began.</source>
        <translation>L'iscrizione finirebbe prima di iniziare.</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Che cosa ne è stato</translation>
    </message>
</context>
<context>
    <name>CandidacyParts</name>
    <message>
        <source>Identity card</source>
        <translation>Carta d'identità</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passaporto</translation>
    </message>
    <message>
        <source>Permit of stay</source>
        <translation>Permesso di soggiorno</translation>
    </message>
    <message>
        <source>Certificate of residence</source>
        <translation>Certificato di residenza</translation>
    </message>
    <message>
        <source>Declaration on the criminal record</source>
        <translation>Dichiarazione sui precedenti penali</translation>
    </message>
    <message>
        <source>Health card</source>
        <translation>Tessera sanitaria</translation>
    </message>
    <message>
        <source>Certificate of a course</source>
        <translation>Attestato di un corso</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Patente</translation>
    </message>
    <message>
        <source>Contract of an earlier job</source>
        <translation>Contratto di un lavoro precedente</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Mother tongue</source>
        <translation>Madrelingua</translation>
    </message>
    <message>
        <source>5 - very well</source>
        <translation>5 - molto bene</translation>
    </message>
    <message>
        <source>4 - well</source>
        <translation>4 - bene</translation>
    </message>
    <message>
        <source>3 - enough</source>
        <translation>3 - abbastanza</translation>
    </message>
    <message>
        <source>2 - a little</source>
        <translation>2 - un po'</translation>
    </message>
    <message>
        <source>1 - a few words</source>
        <translation>1 - poche parole</translation>
    </message>
    <message>
        <source>Badante (carer)</source>
        <translation>Badante</translation>
    </message>
    <message>
        <source>Colf (housekeeper)</source>
        <translation>Colf</translation>
    </message>
    <message>
        <source>Baby-sitter (tata)</source>
        <translation>Baby-sitter (tata)</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>Altro lavoro</translation>
    </message>
    <message>
        <source>They would hire again</source>
        <translation>Assumerebbero di nuovo</translation>
    </message>
    <message>
        <source>With some reserve</source>
        <translation>Con qualche riserva</translation>
    </message>
    <message>
        <source>They would not hire again</source>
        <translation>Non assumerebbero di nuovo</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>Non è stato possibile contattarli</translation>
    </message>
    <message>
        <source>Living in</source>
        <translation>Convivenza</translation>
    </message>
    <message>
        <source>Living in, reduced hours</source>
        <translation>Convivenza ridotta</translation>
    </message>
    <message>
        <source>Full-time, part-time or by the hour</source>
        <translation>Full-time, part-time o a ore</translation>
    </message>
    <message>
        <source>Night presence</source>
        <translation>Presenza notturna</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Weekend</translation>
    </message>
    <message>
        <source>Night care</source>
        <translation>Assistenza notturna</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Without an end date</source>
        <translation>Tempo indeterminato</translation>
    </message>
    <message>
        <source>With an end date</source>
        <translation>Tempo determinato</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Donne</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Uomini</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lunedì</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Martedì</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mercoledì</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Giovedì</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Venerdì</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sabato</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Domenica</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Ferie</translation>
    </message>
    <message>
        <source>Family reasons</source>
        <translation>Motivi familiari</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salute</translation>
    </message>
    <message>
        <source>In the country of origin</source>
        <translation>Nel Paese di origine</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Reason for the stay</source>
        <translation>Motivo del soggiorno</translation>
    </message>
    <message>
        <source>Of a permit of stay</source>
        <translation>Per il permesso di soggiorno</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Rilasciato da</translation>
    </message>
    <message>
        <source>Questura, town or office</source>
        <translation>Questura, Comune o ufficio</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Rilasciato il</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valido fino al</translation>
    </message>
    <message>
        <source>Renewal asked on</source>
        <translation>Rinnovo chiesto il</translation>
    </message>
    <message>
        <source>Of a permit of stay: the date on the receipt</source>
        <translation>Per il permesso di soggiorno: la data sulla ricevuta</translation>
    </message>
    <message>
        <source>Number of the receipt</source>
        <translation>Numero della ricevuta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Which other language</source>
        <translation>Quale altra lingua</translation>
    </message>
    <message>
        <source>How well</source>
        <translation>Come la parla</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Lavoro come</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>A parole</translation>
    </message>
    <message>
        <source>When it was other work</source>
        <translation>Se era un altro lavoro</translation>
    </message>
    <message>
        <source>Family or company</source>
        <translation>Famiglia o azienda</translation>
    </message>
    <message>
        <source>Still going on</source>
        <translation>Ancora in corso</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincia</translation>
    </message>
    <message>
        <source>Two letters</source>
        <translation>Due lettere</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Che cosa ha fatto</translation>
    </message>
    <message>
        <source>Illnesses looked after</source>
        <translation>Patologie seguite</translation>
    </message>
    <message>
        <source>Who can be asked</source>
        <translation>A chi si può chiedere</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>Il suo telefono</translation>
    </message>
    <message>
        <source>Their e-mail</source>
        <translation>La sua e-mail</translation>
    </message>
    <message>
        <source>Found through WeMi</source>
        <translation>Trovato tramite WeMi</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Reference asked on</source>
        <translation>Referenza chiesta il</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Che cosa hanno detto</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Con le loro parole</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation>Anni di esperienza</translation>
    </message>
    <message>
        <source>What the worker can do for the person</source>
        <translation>Che cosa può fare per la persona</translation>
    </message>
    <message>
        <source>What the worker can do for children</source>
        <translation>Che cosa può fare per i bambini</translation>
    </message>
    <message>
        <source>Ages of the children</source>
        <translation>Età dei bambini</translation>
    </message>
    <message>
        <source>Which therapies</source>
        <translation>Quali terapie</translation>
    </message>
    <message>
        <source>Which other task</source>
        <translation>Quale altra mansione</translation>
    </message>
    <message>
        <source>Housework</source>
        <translation>Lavori di casa</translation>
    </message>
    <message>
        <source>Tasks in the house</source>
        <translation>Mansioni in casa</translation>
    </message>
    <message>
        <source>Which other task in the house</source>
        <translation>Quale altra mansione in casa</translation>
    </message>
    <message>
        <source>Illnesses already looked after</source>
        <translation>Patologie già seguite</translation>
    </message>
    <message>
        <source>Contract accepted</source>
        <translation>Contratto accettato</translation>
    </message>
    <message>
        <source>Accepts to assist</source>
        <translation>Accetta di assistere</translation>
    </message>
    <message>
        <source>Nothing ticked: does not mind</source>
        <translation>Nessuna spunta: indifferente</translation>
    </message>
    <message>
        <source>Most children</source>
        <translation>Numero massimo di bambini</translation>
    </message>
    <message>
        <source>0 to 5</source>
        <translation>Da 0 a 5</translation>
    </message>
    <message>
        <source>Accepts to care for</source>
        <translation>Patologie che accetta di seguire</translation>
    </message>
    <message>
        <source>Gets up at night</source>
        <translation>Si alza di notte</translation>
    </message>
    <message>
        <source>Large families</source>
        <translation>Famiglie numerose</translation>
    </message>
    <message>
        <source>Old people in the family</source>
        <translation>Anziani in famiglia</translation>
    </message>
    <message>
        <source>Couples of old people</source>
        <translation>Coppie di anziani</translation>
    </message>
    <message>
        <source>Works where there are animals</source>
        <translation>Lavora dove ci sono animali</translation>
    </message>
    <message>
        <source>Takes care of animals</source>
        <translation>Si prende cura degli animali</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>Straordinari</translation>
    </message>
    <message>
        <source>Short replacements</source>
        <translation>Sostituzioni brevi</translation>
    </message>
    <message>
        <source>Long replacements</source>
        <translation>Sostituzioni lunghe</translation>
    </message>
    <message>
        <source>Sizes of home accepted</source>
        <translation>Grandezze della casa accettate</translation>
    </message>
    <message>
        <source>Municipi</source>
        <translation>Municipi</translation>
    </message>
    <message>
        <source>Nothing ticked: not said</source>
        <translation>Nessuna spunta: non indicato</translation>
    </message>
    <message>
        <source>Outside Milan</source>
        <translation>Fuori Milano</translation>
    </message>
    <message>
        <source>Short journeys</source>
        <translation>Trasferte brevi</translation>
    </message>
    <message>
        <source>Long journeys</source>
        <translation>Trasferte lunghe</translation>
    </message>
    <message>
        <source>Holidays with the family</source>
        <translation>Vacanze con la famiglia</translation>
    </message>
    <message>
        <source>Holidays with the assisted person alone</source>
        <translation>Vacanze con la sola persona assistita</translation>
    </message>
    <message>
        <source>Mark of the operator</source>
        <translation>Voto dell'operatore</translation>
    </message>
    <message>
        <source>0 keeps the worker out of the shortlists</source>
        <translation>0 tiene il lavoratore fuori dalle rose</translation>
    </message>
    <message>
        <source>Why this mark</source>
        <translation>Perché questo voto</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Tipologia di orario</translation>
    </message>
    <message>
        <source>Pay asked</source>
        <translation>Paga richiesta</translation>
    </message>
    <message>
        <source>An hour or a month, as the schedule is paid</source>
        <translation>All'ora o al mese, secondo la tipologia di orario</translation>
    </message>
    <message>
        <source>At least, hours a week</source>
        <translation>Ore a settimana, almeno</translation>
    </message>
    <message>
        <source>At most, hours a week</source>
        <translation>Ore a settimana, al massimo</translation>
    </message>
    <message>
        <source>Half day of rest</source>
        <translation>Mezza giornata di riposo</translation>
    </message>
    <message>
        <source>Rooms accepted</source>
        <translation>Stanze accettate</translation>
    </message>
    <message>
        <source>Which room</source>
        <translation>Quale stanza</translation>
    </message>
    <message>
        <source>Days and hours</source>
        <translation>Giorni e orari</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino al</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>The document would expire before it was issued.</source>
        <translation>Il documento scadrebbe prima del rilascio.</translation>
    </message>
    <message>
        <source>The job would end before it began.</source>
        <translation>Il lavoro finirebbe prima di iniziare.</translation>
    </message>
    <message>
        <source>Years of experience go from 0 to 99.</source>
        <translation>Gli anni di esperienza vanno da 0 a 99.</translation>
    </message>
    <message>
        <source>Most children goes from 0 to 5.</source>
        <translation>Il numero massimo di bambini va da 0 a 5.</translation>
    </message>
    <message>
        <source>It would end before it began.</source>
        <translation>Finirebbe prima di iniziare.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lingue</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Lavoro</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Lavori</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servizi</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilità</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Assenza</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Assenze</translation>
    </message>
    <message>
        <source>In this schedule: an hour</source>
        <translation>Con questa tipologia di orario: all'ora</translation>
    </message>
    <message>
        <source>In this schedule: a month</source>
        <translation>Con questa tipologia di orario: al mese</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Aggiungi: %1</translation>
    </message>
</context>
<context>
    <name>CandidacyPerson</name>
    <message>
        <source>Open the person</source>
        <translation>Apri la persona</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Persona nuova</translation>
    </message>
    <message>
        <source>born on %1</source>
        <translation>data di nascita: %1</translation>
    </message>
    <message>
        <source>Municipio %1</source>
        <translation>Municipio %1</translation>
    </message>
    <message>
        <source>Missing on the page of the person: %1.</source>
        <translation>Nella pagina della persona manca: %1.</translation>
    </message>
</context>
<context>
    <name>CentralAccount</name>
    <message>
        <source>This archive belongs to a central, and this computer does not know where it is. It may have been put back from a backup.</source>
        <translation>Questo archivio appartiene a una centrale, e questo computer non sa dove si trova. Forse è stato ripristinato da un backup.</translation>
    </message>
    <message>
        <source>The password for the central is not kept on this computer.</source>
        <translation>La password per la centrale non è conservata su questo computer.</translation>
    </message>
</context>
<context>
    <name>CentralAddress</name>
    <message>
        <source>“%1” is not the address of a computer.</source>
        <translation>«%1» non è l'indirizzo di un computer.</translation>
    </message>
    <message>
        <source>An address is a name, with a colon and a number where the central does not use the usual door (5432).</source>
        <translation>Un indirizzo è un nome, seguito da due punti e un numero dove la centrale non usa la porta consueta (5432).</translation>
    </message>
    <message>
        <source>Write it as it was given to you, for example db.example.org or db.example.org:5433; several are separated by commas.</source>
        <translation>Scrivilo come ti è stato dato, per esempio db.example.org oppure db.example.org:5433; più indirizzi si separano con virgole.</translation>
    </message>
    <message>
        <source>Write where the central is: who looks after it tells you.</source>
        <translation>Scrivi dove si trova la centrale: lo dice chi se ne occupa.</translation>
    </message>
    <message>
        <source>Write the name of the database; it is usually wemi.</source>
        <translation>Scrivi il nome della banca dati; di solito è wemi.</translation>
    </message>
    <message>
        <source>Write the name you sign in to the central with.</source>
        <translation>Scrivi il nome con cui accedi alla centrale.</translation>
    </message>
    <message>
        <source>Without encryption only a central on this very computer may be used: others on the network could read everything.</source>
        <translation>Senza cifratura si può usare solo una centrale su questo stesso computer: altri in rete potrebbero leggere tutto.</translation>
    </message>
    <message>
        <source>This file is not there, or may not be read.</source>
        <translation>Questo file non c'è, o non si può leggere.</translation>
    </message>
</context>
<context>
    <name>CentralCommand</name>
    <message>
        <source>%1 needs something after it.</source>
        <translation>%1 vuole qualcosa dopo di sé.</translation>
    </message>
    <message>
        <source>--format is json or text.</source>
        <translation>--format è json o text.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Password: </translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fatto: %1</translation>
    </message>
    <message>
        <source>The central was up to date.</source>
        <translation>La centrale era aggiornata.</translation>
    </message>
    <message>
        <source>The central is up to date.</source>
        <translation>La centrale è aggiornata.</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>Tutto è come deve essere.</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperta</translation>
    </message>
    <message>
        <source>being restored</source>
        <translation>in ripristino</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Changes so far</source>
        <translation>Modifiche finora</translation>
    </message>
    <message>
        <source>Changes nobody can see yet</source>
        <translation>Modifiche che nessuno vede ancora</translation>
    </message>
    <message>
        <source>Conflicts to be decided</source>
        <translation>Conflitti da decidere</translation>
    </message>
    <message>
        <source>Changes refused</source>
        <translation>Modifiche rifiutate</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Standby servers</source>
        <translation>Server di riserva</translation>
    </message>
    <message>
        <source>Computers, the one seen last first:</source>
        <translation>Computer, dal visto più di recente:</translation>
    </message>
    <message>
        <source>shut out</source>
        <translation>escluso</translation>
    </message>
    <message>
        <source>What should be set otherwise:</source>
        <translation>Che cosa andrebbe impostato diversamente:</translation>
    </message>
    <message>
        <source>central knows migrate, check, status, operator and device.</source>
        <translation>central conosce migrate, check, status, operator e device.</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, porta %2</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>questo computer</translation>
    </message>
    <message>
        <source>Nothing was changed. The name is that of user= in --connect; the password is asked for at a terminal, or taken from PGPASSWORD or ~/.pgpass.</source>
        <translation>Niente è cambiato. Il nome è quello di user= in --connect; la password si chiede al terminale, o si prende da PGPASSWORD o da ~/.pgpass.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the certificate that signed the server's into ~/.postgresql/root.crt, or name it with sslrootcert= in --connect.</source>
        <translation>Niente è cambiato. Metti il certificato che ha firmato quello del server in ~/.postgresql/root.crt, o indicalo con sslrootcert= in --connect.</translation>
    </message>
    <message>
        <source>Nothing was changed. Who may come in, from where and how, is in pg_hba.conf of the server.</source>
        <translation>Niente è cambiato. Chi può entrare, da dove e come, sta nel pg_hba.conf del server.</translation>
    </message>
    <message>
        <source>PostgreSQL cannot be reached: %1.</source>
        <translation>PostgreSQL non si raggiunge: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Is it running, are host= and port= in --connect right, does it listen there (listen_addresses), does a firewall let it through?</source>
        <translation>Niente è cambiato. È in funzione? host= e port= in --connect sono giusti? È in ascolto lì (listen_addresses)? Un firewall lo lascia passare?</translation>
    </message>
    <message>
        <source>PostgreSQL lets nobody in this way: %1.</source>
        <translation>PostgreSQL non fa entrare in questo modo: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Niente è cambiato.</translation>
    </message>
    <message>
        <source>There is no central in this database.</source>
        <translation>In questa banca dati non c'è una centrale.</translation>
    </message>
    <message>
        <source>Make one: wemi-console central migrate</source>
        <translation>Creane una: wemi-console central migrate</translation>
    </message>
    <message>
        <source>It was not finished.</source>
        <translation>Non è stato portato a termine.</translation>
    </message>
    <message>
        <source>Type the same again: what was done is not done twice.</source>
        <translation>Scrivi di nuovo lo stesso comando: quello che è già stato fatto non si ripete.</translation>
    </message>
    <message>
        <source>For migrate, check and status use a login that owns the server (usually postgres), for operator and device one in the role console_provisioner.</source>
        <translation>Per migrate, check e status usa un utente che amministra il server (di solito postgres), per operator e device uno nel ruolo console_provisioner.</translation>
    </message>
</context>
<context>
    <name>CentralForm</name>
    <message>
        <source>What is seldom needed</source>
        <translation>Quello che serve di rado</translation>
    </message>
    <message>
        <source>Add&amp;ress of the central</source>
        <translation>Indiri&amp;zzo della centrale</translation>
    </message>
    <message>
        <source>As it was given to you; several, separated by commas, where there is a reserve.</source>
        <translation>Come ti è stato dato; più d'uno, separati da virgole, dove c'è una riserva.</translation>
    </message>
    <message>
        <source>Your &amp;name there</source>
        <translation>Il tuo &amp;nome lì</translation>
    </message>
    <message>
        <source>&amp;Password there</source>
        <translation>La &amp;password lì</translation>
    </message>
    <message>
        <source>Kept in the keychain of this computer and nowhere else.</source>
        <translation>Conservata nel portachiavi di questo computer e in nessun altro posto.</translation>
    </message>
    <message>
        <source>Encrypted, and only with the central of that very name</source>
        <translation>Cifrata, e solo con la centrale che ha proprio quel nome</translation>
    </message>
    <message>
        <source>Encrypted; the certificate may have another name</source>
        <translation>Cifrata; il certificato può avere un altro nome</translation>
    </message>
    <message>
        <source>In the clear: only with a central on this very computer</source>
        <translation>In chiaro: solo con una centrale su questo stesso computer</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>S&amp;cegli…</translation>
    </message>
    <message>
        <source>Choose the file of the certificate</source>
        <translation>Scegli il file del certificato</translation>
    </message>
    <message>
        <source>Na&amp;me of the database</source>
        <translation>No&amp;me della banca dati</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>Ci&amp;fratura</translation>
    </message>
    <message>
        <source>&amp;Certificate of who vouches for the central</source>
        <translation>Certificato di chi &amp;garantisce per la centrale</translation>
    </message>
    <message>
        <source>Only where the central has no certificate that this computer already trusts.</source>
        <translation>Solo dove la centrale non ha un certificato di cui questo computer si fida già.</translation>
    </message>
    <message>
        <source>Certificate of who vouches for the central</source>
        <translation>Certificato di chi garantisce per la centrale</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer);;All files (*)</source>
        <translation>Certificati (*.crt *.pem *.cer);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Write the password you sign in to the central with.</source>
        <translation>Scrivi la password con cui accedi alla centrale.</translation>
    </message>
</context>
<context>
    <name>CentralLogins</name>
    <message>
        <source>central knows operator add, disable, reset, list, and device list, revoke, admit.</source>
        <translation>central conosce operator add, disable, reset, list e device list, revoke, admit.</translation>
    </message>
    <message>
        <source>Give the operator's user name, and nothing more.</source>
        <translation>Indica il nome utente dell'operatore, e niente di più.</translation>
    </message>
    <message>
        <source>Give the id of the computer, as central device list has it.</source>
        <translation>Indica il codice del computer, come lo dà central device list.</translation>
    </message>
    <message>
        <source>--roles and --site belong to operator add.</source>
        <translation>--roles e --site vanno con operator add.</translation>
    </message>
    <message>
        <source>--password-stdin belongs to operator add and operator reset.</source>
        <translation>--password-stdin va con operator add e operator reset.</translation>
    </message>
    <message>
        <source>--json belongs to a list.</source>
        <translation>--json va con un elenco.</translation>
    </message>
    <message>
        <source>The password, shown this once, for the person alone:</source>
        <translation>La password, mostrata solo questa volta, solo per la persona:</translation>
    </message>
    <message>
        <source>%1 may sign in to the central, with the roles and the centre on the list of operators.</source>
        <translation>%1 può accedere alla centrale, con i ruoli e il centro che ha nell'elenco degli operatori.</translation>
    </message>
    <message>
        <source>%1 may sign in to the central. The roles are these until the operator's record has come: %2.</source>
        <translation>%1 può accedere alla centrale. Finché non arriva la scheda dell'operatore i ruoli sono questi: %2.</translation>
    </message>
    <message>
        <source>%1 has a new password; the one before opens nothing any more.</source>
        <translation>%1 ha una nuova password; quella di prima non apre più niente.</translation>
    </message>
    <message>
        <source>But the list of operators says that they may not sign in: change that on a console (Operators).</source>
        <translation>Ma l'elenco degli operatori dice che non può accedere: si cambia da una postazione (Operatori).</translation>
    </message>
    <message>
        <source>%1 is shut out from the central, at once. What was not sent stays on their console. To let them in again: wemi-console central operator reset %1</source>
        <translation>%1 è fuori dalla centrale, da subito. Quello che non era inviato resta sulla sua postazione. Per farlo rientrare: wemi-console central operator reset %1</translation>
    </message>
    <message>
        <source>may sign in</source>
        <translation>può accedere</translation>
    </message>
    <message>
        <source>may sign in; not on the list of operators yet</source>
        <translation>può accedere; non è ancora nell'elenco degli operatori</translation>
    </message>
    <message>
        <source>may not sign in: so says the list of operators</source>
        <translation>non può accedere: così dice l'elenco degli operatori</translation>
    </message>
    <message>
        <source>shut out here</source>
        <translation>escluso qui</translation>
    </message>
    <message>
        <source>unknown to the server: give a new password (operator reset)</source>
        <translation>sconosciuto al server: dagli una nuova password (operator reset)</translation>
    </message>
    <message>
        <source>Nobody may sign in yet: wemi-console central operator add NAME --roles administrator</source>
        <translation>Nessuno può ancora accedere: wemi-console central operator add NOME --roles administrator</translation>
    </message>
    <message>
        <source>shut out</source>
        <translation>escluso</translation>
    </message>
    <message>
        <source>No computer has been here yet.</source>
        <translation>Nessun computer è ancora stato qui.</translation>
    </message>
    <message>
        <source>That computer is shut out: it sends and receives nothing any more.</source>
        <translation>Quel computer è escluso: non invia e non riceve più niente.</translation>
    </message>
    <message>
        <source>So are the logins that were used on it: %1. For each, on another computer: wemi-console central operator reset NAME</source>
        <translation>Lo sono anche gli accessi usati da lì: %1. Per ciascuno, su un altro computer: wemi-console central operator reset NOME</translation>
    </message>
    <message>
        <source>Whoever has it may know the passwords of: %1. Give them new ones: wemi-console central operator reset NAME</source>
        <translation>Chi ce l'ha può conoscere le password di: %1. Danne di nuove: wemi-console central operator reset NOME</translation>
    </message>
    <message>
        <source>--keep-logins belongs to device revoke.</source>
        <translation>--keep-logins va con device revoke.</translation>
    </message>
    <message>
        <source>That computer is admitted again: what it had not sent goes off by itself.</source>
        <translation>Quel computer è di nuovo ammesso: quello che non aveva inviato parte da sé.</translation>
    </message>
    <message>
        <source>Logins that were used on it stay shut out: %1. For each that may come back: wemi-console central operator reset NAME</source>
        <translation>Restano esclusi gli accessi usati da lì: %1. Per ciascuno che può rientrare: wemi-console central operator reset NOME</translation>
    </message>
</context>
<context>
    <name>CentralPage</name>
    <message>
        <source>Only an administrator can connect this computer to a central, or disconnect it.</source>
        <translation>Solo un amministratore può collegare questo computer a una centrale, o scollegarlo.</translation>
    </message>
    <message>
        <source>This computer works on its own, and everything works without a central. With one, the centres share their records.</source>
        <translation>Questo computer lavora da solo, e tutto funziona anche senza una centrale. Con una centrale i centri condividono le loro schede.</translation>
    </message>
    <message>
        <source>What happens when you connect it</source>
        <translation>Che cosa succede quando lo colleghi</translation>
    </message>
    <message>
        <source>What is stored on this computer goes to the central: people, requests, contacts, workers, meetings, contracts.</source>
        <translation>Quello che è conservato su questo computer va alla centrale: persone, richieste, contatti, lavoratori, appuntamenti, contratti.</translation>
    </message>
    <message>
        <source>You receive the records that your name at the central lets you see. The first time this may take a while; you can work meanwhile.</source>
        <translation>Ricevi le schede che il tuo nome presso la centrale permette di vedere. La prima volta può volerci un po'; intanto puoi lavorare.</translation>
    </message>
    <message>
        <source>From then on it goes on by itself. Without a network you work as you do now, and what you typed goes off later.</source>
        <translation>Da lì in poi va avanti da sé. Senza rete lavori come adesso, e quello che hai scritto parte più tardi.</translation>
    </message>
    <message>
        <source>When two people change the same thing, neither is lost: a person is asked which one holds.</source>
        <translation>Quando due persone cambiano la stessa cosa, niente va perso: si chiede a una persona quale vale.</translation>
    </message>
    <message>
        <source>Connect this computer</source>
        <translation>Collega questo computer</translation>
    </message>
    <message>
        <source>&amp;Try the connection</source>
        <translation>&amp;Prova il collegamento</translation>
    </message>
    <message>
        <source>C&amp;onnect this computer</source>
        <translation>C&amp;ollega questo computer</translation>
    </message>
    <message>
        <source>&amp;Exchange now</source>
        <translation>&amp;Scambia adesso</translation>
    </message>
    <message>
        <source>What was not &amp;sent</source>
        <translation>Che cosa non è stato in&amp;viato</translation>
    </message>
    <message>
        <source>New password at the central</source>
        <translation>Nuova password presso la centrale</translation>
    </message>
    <message>
        <source>&amp;Use this password</source>
        <translation>&amp;Usa questa password</translation>
    </message>
    <message>
        <source>Without the central</source>
        <translation>Senza la centrale</translation>
    </message>
    <message>
        <source>Disconnected, this computer keeps everything that is on it now and works on its own. What others type no longer arrives, and what is typed here goes nowhere, until it is connected again.</source>
        <translation>Scollegato, questo computer conserva tutto quello che ha adesso e lavora da solo. Quello che scrivono gli altri non arriva più, e quello che si scrive qui non va da nessuna parte, finché non si collega di nuovo.</translation>
    </message>
    <message>
        <source>&amp;Disconnect this computer…</source>
        <translation>Sco&amp;llega questo computer…</translation>
    </message>
    <message>
        <source>Connected to %1 as %2.</source>
        <translation>Collegato a %1 come %2.</translation>
    </message>
    <message>
        <source>Asking the central…</source>
        <translation>Chiedo alla centrale…</translation>
    </message>
    <message>
        <source>The central answers and lets you in. About %1 records would come to this computer.</source>
        <translation>La centrale risponde e ti lascia entrare. Arriverebbero su questo computer circa %1 schede.</translation>
    </message>
    <message>
        <source>The central answers and lets you in. There are no records there for you yet.</source>
        <translation>La centrale risponde e ti lascia entrare. Lì non ci sono ancora schede per te.</translation>
    </message>
    <message>
        <source>The connection does not work.</source>
        <translation>Il collegamento non funziona.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Collegamento in corso…</translation>
    </message>
    <message>
        <source>This computer is connected. Records are sent and received by themselves from now on.</source>
        <translation>Questo computer è collegato. Da ora le schede partono e arrivano da sole.</translation>
    </message>
    <message>
        <source>This computer was not connected.</source>
        <translation>Questo computer non è stato collegato.</translation>
    </message>
    <message>
        <source>Write the new password first.</source>
        <translation>Scrivi prima la nuova password.</translation>
    </message>
    <message>
        <source>This computer does not know where its central is. Disconnect it, then connect it again: nothing stored here is lost.</source>
        <translation>Questo computer non sa dove si trova la sua centrale. Scollegalo, poi collegalo di nuovo: niente di quello che è conservato qui va perso.</translation>
    </message>
    <message>
        <source>The central takes this password. It is used from now on.</source>
        <translation>La centrale accetta questa password. Si usa da adesso.</translation>
    </message>
    <message>
        <source>The password before is still used.</source>
        <translation>Si usa ancora la password di prima.</translation>
    </message>
    <message>
        <source>Changes that were not sent yet: %1. They stay on this computer only.</source>
        <translation>Modifiche non ancora inviate: %1. Restano solo su questo computer.</translation>
    </message>
    <message>
        <source>Disconnect this computer from the central? What is stored here stays.</source>
        <translation>Scollegare questo computer dalla centrale? Quello che è conservato qui resta.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Scollega</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>Scollegamento in corso…</translation>
    </message>
    <message>
        <source>This computer works on its own now. Everything stored on it is still here.</source>
        <translation>Adesso questo computer lavora da solo. Tutto quello che vi è conservato c'è ancora.</translation>
    </message>
    <message>
        <source>This computer is still connected.</source>
        <translation>Questo computer è ancora collegato.</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>Centrale</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>La tua password</translation>
    </message>
    <message>
        <source>Change it when you have the first one, or when somebody else may know it.</source>
        <translation>Cambiala quando hai la prima che ti è stata data, o quando qualcun altro potrebbe conoscerla.</translation>
    </message>
    <message>
        <source>A password changed elsewhere</source>
        <translation>Una password cambiata altrove</translation>
    </message>
    <message>
        <source>If somebody gave you another password at the central, or you changed it on another computer, write it here.</source>
        <translation>Se qualcuno ti ha dato un'altra password alla centrale, o l'hai cambiata su un altro computer, scrivila qui.</translation>
    </message>
</context>
<context>
    <name>CentralPassword</name>
    <message>
        <source>&amp;Present password at the central</source>
        <translation>Password &amp;attuale alla centrale</translation>
    </message>
    <message>
        <source>&amp;New password: at least 12 characters, such as three or four words</source>
        <translation>&amp;Nuova password: almeno 12 caratteri, per esempio tre o quattro parole</translation>
    </message>
    <message>
        <source>New password a&amp;gain</source>
        <translation>&amp;Ancora la nuova password</translation>
    </message>
    <message>
        <source>C&amp;hange my password</source>
        <translation>&amp;Cambia la mia password</translation>
    </message>
    <message>
        <source>This computer does not know where its central is. Disconnect it, then connect it again: nothing stored here is lost.</source>
        <translation>Questo computer non sa dov'è la sua centrale. Scollegalo, poi collegalo di nuovo: niente di ciò che è conservato qui va perso.</translation>
    </message>
    <message>
        <source>Type your present password at the central. Who gave it to you can give you another if it is lost.</source>
        <translation>Scrivi la tua password attuale alla centrale. Chi te l'ha data può dartene un'altra se è andata persa.</translation>
    </message>
    <message>
        <source>This password will not do. %1</source>
        <translation>Questa password non va bene. %1</translation>
    </message>
    <message>
        <source>This is the password you have now. Choose another.</source>
        <translation>È la password che hai già. Scegline un'altra.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>Le due password sono diverse. Scrivi due volte la stessa.</translation>
    </message>
    <message>
        <source>The password is being changed at the central…</source>
        <translation>La password si sta cambiando alla centrale…</translation>
    </message>
    <message>
        <source>Your password at the central is changed, and this computer uses the new one. If you work at another computer too, give it the new one on this page there.</source>
        <translation>La tua password alla centrale è cambiata, e questo computer usa quella nuova. Se lavori anche su un altro computer, scrivila là in questa stessa pagina.</translation>
    </message>
    <message>
        <source>The present password is not right: nothing was changed.</source>
        <translation>La password attuale non è giusta: non è cambiato niente.</translation>
    </message>
    <message>
        <source>The central cannot be reached now, and the password is as it was: try again later. %1 Only if the line broke at the last moment the new one may hold already.</source>
        <translation>La centrale ora non si raggiunge, e la password è rimasta com'era: riprova più tardi. %1 Solo se la linea è caduta all'ultimo momento può valere già quella nuova.</translation>
    </message>
    <message>
        <source>The password is as it was. %1</source>
        <translation>La password è rimasta com'era. %1</translation>
    </message>
</context>
<context>
    <name>CentralSchema</name>
    <message>
        <source>The central was not changed.</source>
        <translation>La centrale non è stata cambiata.</translation>
    </message>
    <message>
        <source>It was made by a newer version of the program, %1.</source>
        <translation>È stata fatta da una versione più nuova del programma, la %1.</translation>
    </message>
    <message>
        <source>Use that version, or a newer one.</source>
        <translation>Usa quella versione, o una più nuova.</translation>
    </message>
    <message>
        <source>It went through a step %1 of another text than this program has.</source>
        <translation>Ha avuto un passo %1 con un testo diverso da quello di questo programma.</translation>
    </message>
    <message>
        <source>Use the version of the program it was made with, or a newer one.</source>
        <translation>Usa la versione del programma con cui è stata fatta, o una più nuova.</translation>
    </message>
    <message>
        <source>The column %1 of %2 is of another type than this program writes.</source>
        <translation>La colonna %1 di %2 è di un tipo diverso da quello che questo programma scrive.</translation>
    </message>
    <message>
        <source>A field never changes its type: report it.</source>
        <translation>Un campo non cambia mai tipo: segnalalo.</translation>
    </message>
    <message>
        <source>There is no central in this database.</source>
        <translation>In questa banca dati non c'è una centrale.</translation>
    </message>
    <message>
        <source>The step %1 has not been done.</source>
        <translation>Il passo %1 non è stato fatto.</translation>
    </message>
    <message>
        <source>%1 was added by hand.</source>
        <translation>%1 è stato aggiunto a mano.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 manca.</translation>
    </message>
    <message>
        <source>%1 is not as it was made.</source>
        <translation>%1 non è come era stato fatto.</translation>
    </message>
    <message>
        <source>There is nothing to say.</source>
        <translation>Non c'è niente da dire.</translation>
    </message>
    <message>
        <source>Make one: wemi-console central migrate</source>
        <translation>Fanne una: wemi-console central migrate</translation>
    </message>
</context>
<context>
    <name>CentreChoice</name>
    <message>
        <source>Choose the centre</source>
        <translation>Scegliere il centro</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>%1: the column %2 is missing or of another kind.</source>
        <translation>%1: la colonna %2 manca o è di un altro tipo.</translation>
    </message>
    <message>
        <source>%1: the column %2 is not known to this program.</source>
        <translation>%1: la colonna %2 non è nota a questo programma.</translation>
    </message>
    <message>
        <source>%1: %2 do not agree with their history.</source>
        <translation>%1: schede che non corrispondono alla loro storia: %2.</translation>
    </message>
    <message>
        <source>%1: %2 were changed but have no history.</source>
        <translation>%1: schede modificate ma senza storia: %2.</translation>
    </message>
    <message>
        <source>%1: the search index is damaged.</source>
        <translation>%1: l'indice della ricerca è danneggiato.</translation>
    </message>
    <message>
        <source>%1: the search does not agree with %2 of them.</source>
        <translation>%1: schede per cui la ricerca non è aggiornata: %2.</translation>
    </message>
    <message>
        <source>The file with the data is damaged.</source>
        <translation>Il file con i dati è danneggiato.</translation>
    </message>
    <message>
        <source>In %1, %2 lines refer to something that is not there.</source>
        <translation>In %1, righe che rimandano a qualcosa che non c'è: %2.</translation>
    </message>
    <message>
        <source>The data have not been brought to the newest structure.</source>
        <translation>I dati non sono stati portati alla struttura più recente.</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vuoto)</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordina per</translation>
    </message>
    <message>
        <source>Columns shown</source>
        <translation>Colonne mostrate</translation>
    </message>
    <message>
        <source>The last column stays: show another one first.</source>
        <translation>L'ultima colonna resta: prima mostrarne un'altra.</translation>
    </message>
    <message>
        <source>Smallest or first letter on top</source>
        <translation>In alto il più piccolo o la prima lettera</translation>
    </message>
    <message>
        <source>Greatest or last letter on top</source>
        <translation>In alto il più grande o l'ultima lettera</translation>
    </message>
    <message>
        <source>Columns as at the start</source>
        <translation>Colonne come all'inizio</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>What it costs a family to employ somebody; JSON in.</source>
        <translation>Quanto costa a una famiglia assumere qualcuno; richiesta in JSON.</translation>
    </message>
    <message>
        <source>Fill the folder with invented people.</source>
        <translation>Riempie la cartella con persone inventate.</translation>
    </message>
    <message>
        <source>Check the store for damage.</source>
        <translation>Controlla se l'archivio è danneggiato.</translation>
    </message>
    <message>
        <source>Make a verified, encrypted backup.</source>
        <translation>Fa una copia di sicurezza controllata e cifrata.</translation>
    </message>
    <message>
        <source>Put a backup in the place of the store; the store is kept beside it.</source>
        <translation>Mette una copia di sicurezza al posto dell'archivio, che resta conservato accanto.</translation>
    </message>
    <message>
        <source>Go through a day's work in the real windows; leave pictures and prints.</source>
        <translation>Ripercorre una giornata di lavoro nelle vere finestre; lascia immagini e stampe.</translation>
    </message>
    <message>
        <source>Usage: wemi-console [--profile DIR] [COMMAND]</source>
        <translation>Uso: wemi-console [--profile DIR] [COMANDO]</translation>
    </message>
    <message>
        <source>Without a command the window opens. Commands:</source>
        <translation>Senza un comando si apre la finestra. Comandi:</translation>
    </message>
    <message>
        <source>  --profile DIR  the folder with the data (usually %1)
  --version      print the version
  --help         print this

Where no keychain answers, the passphrase of the store is taken from WEMI_PASSPHRASE.
Exit status: 0 done, 1 refused for the reason printed, 2 wrong usage.</source>
        <translation>  --profile DIR  la cartella con i dati (di solito %1)
  --version      scrive la versione
  --help         scrive questo aiuto

Dove nessun portachiavi risponde, la frase segreta dell'archivio si prende da WEMI_PASSPHRASE.
Stato di uscita: 0 fatto, 1 rifiutato per il motivo scritto, 2 uso errato.</translation>
    </message>
    <message>
        <source>%1 needs one file.</source>
        <translation>%1 richiede un solo file.</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Non compreso: %1</translation>
    </message>
    <message>
        <source>--seed needs a whole number.</source>
        <translation>--seed richiede un numero intero.</translation>
    </message>
    <message>
        <source>--people needs a number from 0 to 1000000.</source>
        <translation>--people richiede un numero da 0 a 1000000.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il comando “%1” non esiste.</translation>
    </message>
    <message>
        <source>Import people, contacts or requests from a CSV file.</source>
        <translation>Importa persone, contatti o richieste da un file CSV.</translation>
    </message>
    <message>
        <source>Print one record: a request by its number; a person, a contact and others by their id.</source>
        <translation>Mostra una scheda: una richiesta con il suo numero; una persona, un contatto e le altre con il loro identificativo.</translation>
    </message>
    <message>
        <source>--format is json or text.</source>
        <translation>--format è json o text.</translation>
    </message>
    <message>
        <source>show needs the kind of record and its number.</source>
        <translation>show richiede il tipo di scheda e il suo numero.</translation>
    </message>
    <message>
        <source>Which workers fit a request, best first, with the reasons; or why one does, or does not.</source>
        <translation>Quali lavoratori sono adatti a una richiesta, dal migliore, con i motivi; o perché uno lo è, o non lo è.</translation>
    </message>
    <message>
        <source>Write the CVs of up to three workers as PDF: by the number of their candidacies, or its id.</source>
        <translation>Scrive in PDF i curriculum di tre lavoratori al massimo: con il numero delle candidature, o il loro identificativo.</translation>
    </message>
    <message>
        <source>What was done for families and contracts from one day to another.</source>
        <translation>Che cosa è stato fatto per le famiglie e per i contratti da un giorno a un altro.</translation>
    </message>
    <message>
        <source>--version is family or office.</source>
        <translation>--version è family o office.</translation>
    </message>
    <message>
        <source>cv needs --output and the file to write.</source>
        <translation>cv richiede --output e il file da scrivere.</translation>
    </message>
    <message>
        <source>cv needs one, two or three workers.</source>
        <translation>cv richiede uno, due o tre lavoratori.</translation>
    </message>
    <message>
        <source>--%1 needs a number from 0 to %2.</source>
        <translation>--%1 richiede un numero da 0 a %2.</translation>
    </message>
    <message>
        <source>Send and receive once; how the exchange with the central stands; begin it, end it. The password: WEMI_CENTRAL_PASSWORD.</source>
        <translation>Inviare e ricevere una volta; come va lo scambio con la centrale; iniziarlo, finirlo. La password: WEMI_CENTRAL_PASSWORD.</translation>
    </message>
    <message>
        <source>Make, look over and look after the central database; WHERE is an address of PostgreSQL. device revoke ID shuts a computer out, device admit ID takes that back, but leaves shut the logins that went with it: operator reset NAME.</source>
        <translation>Creare, controllare e curare la banca dati centrale; WHERE è un indirizzo di PostgreSQL. device revoke ID esclude un computer, device admit ID lo riammette, ma lascia esclusi gli accessi usciti con lui: operator reset NOME.</translation>
    </message>
</context>
<context>
    <name>CompareTab</name>
    <message>
        <source>&amp;Remove the others</source>
        <translation>&amp;Togli le altre</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Ipotesi a confronto</translation>
    </message>
    <message>
        <source>Contract and portal</source>
        <translation>Contratto e portale</translation>
    </message>
    <message>
        <source>&amp;Keep this one to compare</source>
        <translation>T&amp;ieni questa per il confronto</translation>
    </message>
    <message>
        <source>One hour &amp;more a week</source>
        <translation>Un'&amp;ora in più a settimana</translation>
    </message>
    <message>
        <source>One &amp;level higher</source>
        <translation>Un &amp;livello più alto</translation>
    </message>
    <message>
        <source>Why the portal shows another figure</source>
        <translation>Perché il portale mostra un'altra cifra</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>All'anno</translation>
    </message>
    <message>
        <source>A: this one</source>
        <translation>A: questa</translation>
    </message>
    <message>
        <source>Three scenarios at most: remove the others first.</source>
        <translation>Tre ipotesi al massimo: prima togliere le altre.</translation>
    </message>
    <message>
        <source>There is no other scenario to remove.</source>
        <translation>Non c'è un'altra ipotesi da togliere.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Monthly pay</source>
        <translation>Paga mensile</translation>
    </message>
    <message>
        <source>Board and lodging a month</source>
        <translation>Vitto e alloggio al mese</translation>
    </message>
    <message>
        <source>Thirteenth, a month</source>
        <translation>Tredicesima, al mese</translation>
    </message>
    <message>
        <source>Severance pay (TFR), a month</source>
        <translation>Trattamento di fine rapporto (TFR), al mese</translation>
    </message>
    <message>
        <source>Holidays, a month</source>
        <translation>Ferie, al mese</translation>
    </message>
    <message>
        <source>INPS contributions of the family</source>
        <translation>Contributi INPS a carico della famiglia</translation>
    </message>
    <message>
        <source>Contract fund, share of the family</source>
        <translation>Cassa Colf, quota a carico della famiglia</translation>
    </message>
    <message>
        <source>What the worker receives each month</source>
        <translation>Quanto riceve il lavoratore ogni mese</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Costo al mese</translation>
    </message>
    <message>
        <source>Cost a month with the holidays</source>
        <translation>Costo al mese con le ferie</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Costo all'anno</translation>
    </message>
    <message>
        <source>The hours of this schedule are set by the contract: there is no hour more to add.</source>
        <translation>Le ore di questa tipologia di orario le fissa il contratto: non se ne possono aggiungere.</translation>
    </message>
    <message>
        <source>There is no higher level for this schedule.</source>
        <translation>Non c'è un livello più alto per questa tipologia di orario.</translation>
    </message>
</context>
<context>
    <name>ConditionEditor</name>
    <message>
        <source>days</source>
        <translation>giorni</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Field to filter by</source>
        <translation>Campo su cui filtrare</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Come si confronta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>is</source>
        <translation>è</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>non è</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>inizia con</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>almeno</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>al massimo</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>senza valore</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>con un valore</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>è tra</translation>
    </message>
    <message>
        <source>in the last</source>
        <translation>negli ultimi</translation>
    </message>
    <message>
        <source>in the next</source>
        <translation>nei prossimi</translation>
    </message>
    <message>
        <source>Value to compare with</source>
        <translation>Valore con cui confrontare</translation>
    </message>
    <message>
        <source>Fill in the value first.</source>
        <translation>Prima inserire il valore.</translation>
    </message>
    <message>
        <source>from</source>
        <translation>dal</translation>
    </message>
    <message>
        <source>until</source>
        <translation>fino al</translation>
    </message>
    <message>
        <source>is today</source>
        <translation>è oggi</translation>
    </message>
    <message>
        <source>is before today</source>
        <translation>è prima di oggi</translation>
    </message>
    <message>
        <source>later, or not at all by</source>
        <translation>mai, o dopo il</translation>
    </message>
    <message>
        <source>with</source>
        <translation>con</translation>
    </message>
</context>
<context>
    <name>ConflictChoice</name>
    <message>
        <source>Before both</source>
        <translation>Prima di entrambi</translation>
    </message>
    <message>
        <source>%1 before both: %2</source>
        <translation>%1 prima di entrambi: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3: %4</source>
        <translation>%1: %2, %3: %4</translation>
    </message>
    <message>
        <source>✓ Kept</source>
        <translation>✓ Tenuto</translation>
    </message>
    <message>
        <source>Kept. %1</source>
        <translation>Tenuto. %1</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Un altro valore</translation>
    </message>
    <message>
        <source>%1: another value, to be written</source>
        <translation>%1: un altro valore, da scrivere</translation>
    </message>
</context>
<context>
    <name>ConflictLine</name>
    <message>
        <source>Look and decide…</source>
        <translation>Guarda e decidi…</translation>
    </message>
    <message>
        <source>Whether this belongs in the trash waits for a decision: somebody changed it, somebody else put it there.</source>
        <translation>Se questa scheda va nel cestino è da decidere: qualcuno l'ha modificata, qualcun altro l'ha messa lì.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of this record wait for a decision, two people wrote different values: %1.</source>
        <translation>
            <numerusform>%n campo di questa scheda è da decidere, due persone hanno scritto valori diversi: %1.</numerusform>
            <numerusform>%n campi di questa scheda sono da decidere, due persone hanno scritto valori diversi: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictList</name>
    <message>
        <source>A kind of record this version of the program does not know</source>
        <translation>Un tipo di scheda che questa versione del programma non conosce</translation>
    </message>
    <message>
        <source>%1: changed, and in the trash</source>
        <translation>%1: modificata, e nel cestino</translation>
    </message>
    <message>
        <source>%1: to the trash, and changed</source>
        <translation>%1: nel cestino, e modificata</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>qualcuno</translation>
    </message>
    <message>
        <source>%1 and %2, %3</source>
        <translation>%1 e %2, %3</translation>
    </message>
    <message>
        <source>Decided here, %1</source>
        <translation>Deciso qui, %1</translation>
    </message>
    <message>
        <source>can be taken back</source>
        <translation>si può ritirare</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>in partenza</translation>
    </message>
    <message>
        <source>Decided by %1, %2</source>
        <translation>Deciso da %1, %2</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Save with these &amp;values</source>
        <translation>Salva con questi valo&amp;ri</translation>
    </message>
    <message>
        <source>%1 changed the same while you were working. Nothing of yours is lost: choose which value stays.</source>
        <translation>%1 ha modificato le stesse cose nel frattempo. Niente di quanto scritto qui è andato perso: scegliere quale valore resta.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Un'altra persona</translation>
    </message>
    <message>
        <source>Yours:</source>
        <translation>Il proprio:</translation>
    </message>
    <message>
        <source>The other:</source>
        <translation>L'altro:</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vuoto)</translation>
    </message>
    <message>
        <source>(not on this computer)</source>
        <translation>(non su questo computer)</translation>
    </message>
    <message>
        <source>%1 changed the same while you were working (%2). Nothing of yours is lost: choose which value stays.</source>
        <translation>%1 ha cambiato la stessa cosa mentre lavoravi (%2). Niente di tuo va perso: scegli quale valore resta.</translation>
    </message>
</context>
<context>
    <name>ConflictQuestion</name>
    <message>
        <source>(empty)</source>
        <translation>(vuoto)</translation>
    </message>
    <message>
        <source>(not on this computer)</source>
        <translation>(non su questo computer)</translation>
    </message>
    <message>
        <source>Something this version of the program does not show</source>
        <translation>Qualcosa che questa versione del programma non mostra</translation>
    </message>
    <message>
        <source>(not shown)</source>
        <translation>(non mostrato)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Entrambi</translation>
    </message>
    <message>
        <source>The record says nothing different by now.</source>
        <translation>Intanto la scheda dice la stessa cosa.</translation>
    </message>
    <message>
        <source>Leave it in the trash</source>
        <translation>Lasciala nel cestino</translation>
    </message>
    <message>
        <source>%1 put it there: %2</source>
        <translation>%1 l'ha messa lì: %2</translation>
    </message>
    <message>
        <source>Take it out of the trash, with these changes</source>
        <translation>Toglila dal cestino, con queste modifiche</translation>
    </message>
    <message>
        <source>%1 wrote them: %2</source>
        <translation>%1 le ha scritte: %2</translation>
    </message>
    <message>
        <source>Keep it, with these changes</source>
        <translation>Tienila, con queste modifiche</translation>
    </message>
    <message>
        <source>Put it in the trash all the same</source>
        <translation>Mettila comunque nel cestino</translation>
    </message>
    <message>
        <source>%1 wanted that: %2</source>
        <translation>%1 voleva questo: %2</translation>
    </message>
    <message>
        <source>%1 had put this in the trash when a change by %2 arrived. The change is kept here, and the record is still in the trash.</source>
        <translation>%1 aveva messo questa scheda nel cestino quando è arrivata una modifica di %2. La modifica è conservata qui, e la scheda è ancora nel cestino.</translation>
    </message>
    <message>
        <source>%1 wanted this in the trash without having seen what %2 had changed. It was not put there.</source>
        <translation>%1 voleva mettere questa scheda nel cestino senza aver visto quello che %2 aveva cambiato. Non vi è stata messa.</translation>
    </message>
    <message>
        <source>Does it belong in the trash?</source>
        <translation>Va nel cestino?</translation>
    </message>
    <message>
        <source>%1 and %2 changed the same without seeing each other's work.</source>
        <translation>%1 e %2 hanno cambiato la stessa cosa senza vedere il lavoro l'uno dell'altro.</translation>
    </message>
    <message>
        <source>The record shows what arrived first, and that is what %1 wrote.</source>
        <translation>La scheda mostra quello che è arrivato prima, cioè quello che ha scritto %1.</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Nothing was decided.</source>
        <translation>Non è stato deciso niente.</translation>
    </message>
    <message>
        <source>This conflict is not here any more.</source>
        <translation>Questo conflitto non c'è più.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Guarda di nuovo l'elenco.</translation>
    </message>
    <message>
        <source>It was decided meanwhile.</source>
        <translation>Intanto è stato deciso.</translation>
    </message>
    <message>
        <source>It was decided meanwhile by %1.</source>
        <translation>Intanto è stato deciso da %1.</translation>
    </message>
    <message>
        <source>The record was changed again meanwhile: %1.</source>
        <translation>Intanto la scheda è stata cambiata di nuovo: %1.</translation>
    </message>
    <message>
        <source>Look at the values once more, then decide.</source>
        <translation>Guarda ancora una volta i valori, poi decidi.</translation>
    </message>
    <message>
        <source>The record is not on this computer any more.</source>
        <translation>La scheda non è più su questo computer.</translation>
    </message>
    <message>
        <source>%1 cannot hold that.</source>
        <translation>%1 non può contenere questo.</translation>
    </message>
    <message>
        <source>Correct it and decide again.</source>
        <translation>Correggi e decidi di nuovo.</translation>
    </message>
    <message>
        <source>%1 was changed since.</source>
        <translation>%1 è cambiato da allora.</translation>
    </message>
    <message>
        <source>Open the record and correct it by hand.</source>
        <translation>Apri la scheda e correggila a mano.</translation>
    </message>
    <message>
        <source>There is no decision of this console to take back.</source>
        <translation>Non c'è una decisione di questa postazione da ritirare.</translation>
    </message>
    <message>
        <source>The decision is on its way to the others already.</source>
        <translation>La decisione è già in viaggio verso gli altri.</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflitti</translation>
    </message>
    <message>
        <source>Which conflicts</source>
        <translation>Quali conflitti</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Da decidere</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decisi</translation>
    </message>
    <message>
        <source>Records with something to decide</source>
        <translation>Schede con qualcosa da decidere</translation>
    </message>
    <message>
        <source>Enter goes to the choices. With Shift or Ctrl several are selected.</source>
        <translation>Invio va alle scelte. Con Maiusc o Ctrl se ne selezionano più d'una.</translation>
    </message>
    <message>
        <source>The conflicts could not be read.</source>
        <translation>Non è stato possibile leggere i conflitti.</translation>
    </message>
    <message>
        <source>The record was changed once more meanwhile. Look again at what differs: nothing was decided.</source>
        <translation>Intanto la scheda è stata cambiata ancora. Guarda di nuovo che cosa è diverso: non è stato deciso niente.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Qualcun altro</translation>
    </message>
    <message>
        <source>%1 has decided about %2 meanwhile. What was chosen, and both values, can be read among those decided.</source>
        <translation>Intanto %1 ha deciso su %2. Quello che è stato scelto, ed entrambi i valori, si leggono tra i decisi.</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Leggili</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>%1 to be decided</source>
        <translation>%1 da decidere</translation>
    </message>
    <message>
        <source>%1 decided</source>
        <translation>%1 decisi</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Non è ancora stato deciso niente.</translation>
    </message>
    <message>
        <source>This console works alone: it has no central database, so nobody else can change the same thing without your seeing it. There is nothing to decide here.</source>
        <translation>Questa postazione lavora da sola: non ha una banca dati centrale, quindi nessun altro può cambiare la stessa cosa senza che tu lo veda. Qui non c'è niente da decidere.</translation>
    </message>
    <message>
        <source>There is nothing to decide. When two people change the same thing without seeing each other's work, it comes here by itself.</source>
        <translation>Non c'è niente da decidere. Quando due persone cambiano la stessa cosa senza vedere il lavoro l'una dell'altra, arriva qui da sé.</translation>
    </message>
    <message>
        <source>It stays here until somebody decides. Nothing else waits for it.</source>
        <translation>Resta qui finché qualcuno decide. Niente altro lo aspetta.</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) are made in the same way. Until they are sent they can be taken back, among those decided; what is not chosen stays in the history of each record.</source>
        <translation>
            <numerusform>%n scelta si fa allo stesso modo. Finché non è inviata si può ritirare, tra quelle decise; quello che non si sceglie resta nella cronologia di ogni scheda.</numerusform>
            <numerusform>%n scelte si fanno allo stesso modo. Finché non sono inviate si possono ritirare, tra quelle decise; quello che non si sceglie resta nella cronologia di ogni scheda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deciding: %1 of %2.</source>
        <translation>Decido: %1 di %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) made.</source>
        <translation>
            <numerusform>%n scelta fatta.</numerusform>
            <numerusform>%n scelte fatte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are still here: %1</source>
        <translation>Le altre sono ancora qui: %1</translation>
    </message>
    <message>
        <source>Decided: %1. It holds here now, and on the other consoles as soon as it is sent.</source>
        <translation>Deciso: %1. Vale qui da adesso, e sulle altre postazioni appena è inviato.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ritira</translation>
    </message>
    <message>
        <source>Taken back: the record is as it was, and both values are to be decided again.</source>
        <translation>Ritirato: la scheda è come prima, ed entrambi i valori sono di nuovo da decidere.</translation>
    </message>
    <message>
        <source>It was not taken back.</source>
        <translation>Non è stato ritirato.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leggi di nuovo</translation>
    </message>
    <message>
        <source>Reading all of them…</source>
        <translation>Leggo tutto…</translation>
    </message>
    <message>
        <source>Two people changed the same thing without seeing each other's work. Nothing is lost: choose what stays, or decide later. Your choice holds on every console; the other value can still be read here, among those decided.</source>
        <translation>Due persone hanno cambiato la stessa cosa senza vedere il lavoro l'una dell'altra. Niente è perso: scegli quale valore resta, o decidi più tardi. La tua scelta vale su ogni postazione; l'altro valore si può ancora leggere qui, tra quelli decisi.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Handling the request</source>
        <translation>Gestione della richiesta</translation>
    </message>
    <message>
        <source>Health data of the assisted person</source>
        <translation>Dati sulla salute della persona da assistere</translation>
    </message>
    <message>
        <source>Telling workers what they need to know</source>
        <translation>Comunicazione ai lavoratori di ciò che devono sapere</translation>
    </message>
    <message>
        <source>Passing on to other services and bodies</source>
        <translation>Comunicazione ad altri servizi ed enti</translation>
    </message>
    <message>
        <source>News about WeMi services</source>
        <translation>Novità sui servizi WeMi</translation>
    </message>
    <message>
        <source>Statistics and research</source>
        <translation>Statistica e ricerca</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglese</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spagnolo</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francese</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Romeno</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ucraino</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabo</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Cinese</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>Singalese</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>Filippino</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Firmato su carta</translation>
    </message>
    <message>
        <source>Said at the desk</source>
        <translation>A voce allo sportello</translation>
    </message>
    <message>
        <source>Said on the phone</source>
        <translation>A voce al telefono</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per e-mail</translation>
    </message>
    <message>
        <source>In the portal</source>
        <translation>Nel portale</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La persona stessa</translation>
    </message>
    <message>
        <source>A parent</source>
        <translation>Un genitore</translation>
    </message>
    <message>
        <source>The guardian (tutore)</source>
        <translation>Il tutore</translation>
    </message>
    <message>
        <source>The support administrator (amministratore di sostegno)</source>
        <translation>L'amministratore di sostegno</translation>
    </message>
    <message>
        <source>Somebody with a proxy (delega)</source>
        <translation>Una persona con delega</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Che cosa è stato concordato</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Revoca</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Per che cosa</translation>
    </message>
    <message>
        <source>Version of the text</source>
        <translation>Versione del testo</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Lingua del testo</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Dato da</translation>
    </message>
    <message>
        <source>Name of who gave it</source>
        <translation>Nome di chi l'ha dato</translation>
    </message>
    <message>
        <source>When it is not the person</source>
        <translation>Se non è la persona stessa</translation>
    </message>
    <message>
        <source>On</source>
        <translation>In data</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino al</translation>
    </message>
    <message>
        <source>Empty: until it is withdrawn</source>
        <translation>Vuoto: fino alla revoca</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Revocato il</translation>
    </message>
    <message>
        <source>How, and to whom</source>
        <translation>Come e a chi</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>A consent cannot be given in the future.</source>
        <translation>Un consenso non può avere una data futura.</translation>
    </message>
    <message>
        <source>It would end before it was given.</source>
        <translation>Finirebbe prima di essere stato dato.</translation>
    </message>
    <message>
        <source>It would be withdrawn before it was given.</source>
        <translation>Sarebbe revocato prima di essere stato dato.</translation>
    </message>
    <message>
        <source>Write who gave the consent.</source>
        <translation>Scrivere chi ha dato il consenso.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consensi</translation>
    </message>
    <message>
        <source>Worker: handling the candidacy</source>
        <translation>Lavoratore: gestione della candidatura</translation>
    </message>
    <message>
        <source>Worker: showing the CV to families</source>
        <translation>Lavoratore: curriculum mostrato alle famiglie</translation>
    </message>
    <message>
        <source>Worker: own allergies and diets</source>
        <translation>Lavoratore: proprie allergie e diete</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>Consents given now</source>
        <translation>Consensi dati ora</translation>
    </message>
    <message>
        <source>&amp;Record these consents</source>
        <translation>Re&amp;gistra questi consensi</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Tick what was agreed to.</source>
        <translation>Spuntare i consensi dati.</translation>
    </message>
</context>
<context>
    <name>ConsentList</name>
    <message>
        <source>Withdraw…</source>
        <translation>Revoca…</translation>
    </message>
    <message>
        <source>Print the privacy note</source>
        <translation>Stampa l'informativa sulla privacy</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Revoca il consenso</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lascia com'è</translation>
    </message>
    <message>
        <source>%1 (the office has still to supply the text)</source>
        <translation>%1 (il testo deve ancora essere fornito dall'ufficio)</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>Revocato il %1</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>Scaduto il %1</translation>
    </message>
    <message>
        <source>Not in force yet</source>
        <translation>Non ancora valido</translation>
    </message>
    <message>
        <source>In force, withdrawn from %1</source>
        <translation>Valido, revocato dal %1</translation>
    </message>
    <message>
        <source>In force until %1</source>
        <translation>Valido fino al %1</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Valido</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Choose a consent first</source>
        <translation>Prima scegliere un consenso</translation>
    </message>
    <message>
        <source>It was withdrawn already</source>
        <translation>È già stato revocato</translation>
    </message>
    <message>
        <source>The consent "%1" of %2 ends. What was given stays in the ledger.</source>
        <translation>Il consenso "%1" del %2 non sarà più valido. Nel registro resta scritto che era stato dato.</translation>
    </message>
    <message>
        <source>Say from when it is withdrawn.</source>
        <translation>Indicare da quando è revocato.</translation>
    </message>
    <message>
        <source>It cannot be withdrawn in the future.</source>
        <translation>La revoca non può avere una data futura.</translation>
    </message>
    <message>
        <source>Say how it was withdrawn, and to whom.</source>
        <translation>Indicare come è stato revocato e a chi.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Which backup</source>
        <translation>Quale copia di sicurezza</translation>
    </message>
    <message>
        <source>Backups (*.backup *.db);;All files (*)</source>
        <translation>Copie di sicurezza (*.backup *.db);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>The backup was not put in place</source>
        <translation>La copia di sicurezza non è stata ripristinata</translation>
    </message>
    <message>
        <source>The data were damaged. Changes made since the backup that could still be read and were put back: %1.</source>
        <translation>I dati erano danneggiati. Modifiche fatte dopo la copia di sicurezza che si potevano ancora leggere e sono state rimesse: %1.</translation>
    </message>
    <message>
        <source>Changes that could not be put back, because what they are about was lost: %1. Please look through your last work.</source>
        <translation>Modifiche che non si è potuto rimettere, perché è andato perso ciò a cui si riferivano: %1. Ricontrolla le ultime cose che hai scritto.</translation>
    </message>
    <message>
        <source>The backup is in place</source>
        <translation>La copia di sicurezza è al suo posto</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>At the desk</source>
        <translation>Allo sportello</translation>
    </message>
    <message>
        <source>Phone 020202</source>
        <translation>Telefono 020202</translation>
    </message>
    <message>
        <source>Direct phone</source>
        <translation>Telefono diretto</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portale</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Donna</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Uomo</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Meno di 18</translation>
    </message>
    <message>
        <source>18 to 34</source>
        <translation>Da 18 a 34</translation>
    </message>
    <message>
        <source>35 to 49</source>
        <translation>Da 35 a 49</translation>
    </message>
    <message>
        <source>50 to 64</source>
        <translation>Da 50 a 64</translation>
    </message>
    <message>
        <source>65 to 79</source>
        <translation>Da 65 a 79</translation>
    </message>
    <message>
        <source>80 or more</source>
        <translation>80 o più</translation>
    </message>
    <message>
        <source>The contact</source>
        <translation>Il contatto</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>Di che cosa ha bisogno</translation>
    </message>
    <message>
        <source>What they were told</source>
        <translation>Che cosa è stato detto</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Che cosa fare dopo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuti</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Name given</source>
        <translation>Nome indicato</translation>
    </message>
    <message>
        <source>While they are not among the people</source>
        <translation>Finché non è tra le persone registrate</translation>
    </message>
    <message>
        <source>Phone given</source>
        <translation>Telefono indicato</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonimo</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sesso</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Età</translation>
    </message>
    <message>
        <source>Municipio</source>
        <translation>Municipio</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bisogni</translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation>Che cosa è emerso</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Informazioni date</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>A parole</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Indirizzata a</translation>
    </message>
    <message>
        <source>To whom, when</source>
        <translation>A chi, quando</translation>
    </message>
    <message>
        <source>Come back to it on</source>
        <translation>Da richiamare il</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Che cosa c'è da fare</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Request it became</source>
        <translation>Richiesta nata dal contatto</translation>
    </message>
    <message>
        <source>A contact lasts from 0 minutes to a day.</source>
        <translation>Un contatto dura da 0 minuti a un giorno.</translation>
    </message>
    <message>
        <source>Milan has Municipi 1 to 9.</source>
        <translation>A Milano i Municipi vanno da 1 a 9.</translation>
    </message>
    <message>
        <source>An anonymous contact names nobody.</source>
        <translation>Un contatto anonimo non riporta nessun nome.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contatto</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatti</translation>
    </message>
</context>
<context>
    <name>ContactFace</name>
    <message>
        <source>Surname and name, phone or number of a request</source>
        <translation>Cognome e nome, telefono o numero di una richiesta</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Chi è</translation>
    </message>
    <message>
        <source>&amp;Look for</source>
        <translation>C&amp;erca</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Che cosa dice</translation>
    </message>
    <message>
        <source>That request names no requester yet.</source>
        <translation>Quella richiesta non indica ancora un richiedente.</translation>
    </message>
    <message>
        <source>The request was not made; what you typed is kept here. %1</source>
        <translation>La richiesta non è stata creata; quanto scritto è conservato qui. %1</translation>
    </message>
    <message>
        <source>The person is now among the people. The arrow beside the name opens their page, for the rest.</source>
        <translation>La persona è ora tra le persone registrate. La freccia accanto al nome apre la sua pagina, per gli altri dati.</translation>
    </message>
    <message>
        <source>The person was not added; what you typed is kept here. %1</source>
        <translation>La persona non è stata aggiunta; quanto scritto è conservato qui. %1</translation>
    </message>
</context>
<context>
    <name>Contract</name>
    <message>
        <source>Write who employs.</source>
        <translation>Scrivere chi è il datore di lavoro.</translation>
    </message>
    <message>
        <source>Write who is employed.</source>
        <translation>Scrivere chi è la persona assunta.</translation>
    </message>
    <message>
        <source>Write the tasks (CCNL art. 6).</source>
        <translation>Scrivere le mansioni (CCNL art. 6).</translation>
    </message>
    <message>
        <source>Write the first day of work (CCNL art. 6).</source>
        <translation>Scrivere il primo giorno di lavoro (CCNL art. 6).</translation>
    </message>
    <message>
        <source>Choose the day of rest (CCNL art. 13).</source>
        <translation>Scegliere il giorno di riposo (CCNL art. 13).</translation>
    </message>
    <message>
        <source>Choose the half day of rest of who lives in (CCNL art. 6 and 13).</source>
        <translation>Scegliere la mezza giornata di riposo di chi convive (CCNL art. 6 e 13).</translation>
    </message>
    <message>
        <source>Write the street where the work is done (CCNL art. 6).</source>
        <translation>Scrivere la via dove si lavora (CCNL art. 6).</translation>
    </message>
    <message>
        <source>Write the town where the work is done (CCNL art. 6).</source>
        <translation>Scrivere la città dove si lavora (CCNL art. 6).</translation>
    </message>
    <message>
        <source>Say where the worker lives (CCNL art. 6).</source>
        <translation>Indicare dove abita il lavoratore (CCNL art. 6).</translation>
    </message>
    <message>
        <source>Say where the worker keeps their things (CCNL art. 6).</source>
        <translation>Indicare dove il lavoratore tiene le sue cose (CCNL art. 6).</translation>
    </message>
    <message>
        <source>Say when the holidays are taken (CCNL art. 6).</source>
        <translation>Indicare quando si fanno le ferie (CCNL art. 6).</translation>
    </message>
    <message>
        <source>Say whether there are work clothes (CCNL art. 6).</source>
        <translation>Indicare se ci sono abiti da lavoro (CCNL art. 6).</translation>
    </message>
    <message>
        <source>Say whether there are cameras or recorders in the home (CCNL art. 6).</source>
        <translation>Indicare se in casa ci sono telecamere o registratori (CCNL art. 6).</translation>
    </message>
    <message>
        <source>The table of %1 is not published yet.</source>
        <translation>La tabella %1 non è ancora pubblicata.</translation>
    </message>
    <message>
        <source>It was extended %1 times: at most four are allowed (CCNL art. 7).</source>
        <translation>È stato prorogato %1 volte: sono ammesse al massimo quattro proroghe (CCNL art. 7).</translation>
    </message>
    <message>
        <source>Write the pay agreed (CCNL art. 6).</source>
        <translation>Scrivere la paga concordata (CCNL art. 6).</translation>
    </message>
    <message>
        <source>Who lives in has board and lodging, or their value in money (CCNL art. 36).</source>
        <translation>A chi convive spettano vitto e alloggio, o il loro valore in denaro (CCNL art. 36).</translation>
    </message>
    <message>
        <source>Pay under the minimum: at least %1 (CCNL art. 35; %2).</source>
        <translation>Paga sotto il minimo: almeno %1 (CCNL art. 35; %2).</translation>
    </message>
    <message>
        <source>Write that or more: what is typed stays here and is not saved.</source>
        <translation>Scrivi quella cifra o di più: quello che hai scritto resta qui e non è salvato.</translation>
    </message>
</context>
<context>
    <name>ContractCost</name>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>%1 lunches, %2 dinners, %3 nights a week, %4</source>
        <translation>%1 pranzi, %2 cene, %3 notti a settimana, %4</translation>
    </message>
    <message>
        <source>%1: %2 in the contract, %3 in the simulation.</source>
        <translation>%1: %2 nel contratto, %3 nella simulazione.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>Board and lodging</source>
        <translation>Vitto e alloggio</translation>
    </message>
    <message>
        <source>Pay: %1 in the contract, %2 in the simulation.</source>
        <translation>Paga: %1 nel contratto, %2 nella simulazione.</translation>
    </message>
</context>
<context>
    <name>ContractDates</name>
    <message numerus="yes">
        <source>%n contract(s) could not be brought up to today and stay as they were: %1. Open them, and report it.</source>
        <translation>
            <numerusform>Non è stato possibile aggiornare a oggi un contratto, che resta com'era: %1. Aprirlo e segnalare il problema.</numerusform>
            <numerusform>Non è stato possibile aggiornare a oggi %n contratti, che restano com'erano: %1. Aprirli e segnalare il problema.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContractLists</name>
    <message>
        <source>Steps late</source>
        <translation>Passi in ritardo</translation>
    </message>
    <message>
        <source>Contracts with a step that should have been done before today</source>
        <translation>Contratti con un passo da fare già prima di oggi</translation>
    </message>
    <message>
        <source>Steps due today</source>
        <translation>Passi in scadenza oggi</translation>
    </message>
    <message>
        <source>Steps within a week</source>
        <translation>Passi entro una settimana</translation>
    </message>
    <message>
        <source>INPS not told</source>
        <translation>INPS da avvisare</translation>
    </message>
    <message>
        <source>Contracts begun, or beginning within seven days, of which INPS has not been told</source>
        <translation>Contratti iniziati, o che iniziano entro sette giorni, non ancora comunicati all'INPS</translation>
    </message>
    <message>
        <source>Trials ending</source>
        <translation>Prove in scadenza</translation>
    </message>
    <message>
        <source>Contracts whose trial ends within seven days</source>
        <translation>Contratti in cui la prova finisce entro sette giorni</translation>
    </message>
    <message>
        <source>End dates near</source>
        <translation>Termini vicini</translation>
    </message>
    <message>
        <source>Contracts whose end date is within sixty days, or has gone by without a word on it</source>
        <translation>Contratti con il termine entro sessanta giorni, o già passato senza che si sia deciso nulla</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Contracts that have begun and not ended</source>
        <translation>Contratti iniziati e non finiti</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>I miei</translation>
    </message>
    <message>
        <source>Contracts under way that I follow</source>
        <translation>Contratti aperti che seguo</translation>
    </message>
    <message>
        <source>Contracts with a step that is due today, whatever else is late</source>
        <translation>Contratti con un passo da fare oggi, qualunque altro sia in ritardo</translation>
    </message>
    <message>
        <source>Contracts with a step that is due within the next seven days</source>
        <translation>Contratti con un passo da fare nei prossimi sette giorni</translation>
    </message>
</context>
<context>
    <name>ContractTerms</name>
    <message>
        <source>This service is not offered with this schedule.</source>
        <translation>Questo servizio non è previsto con questa tipologia di orario.</translation>
    </message>
    <message>
        <source>For this service and schedule the level is one of %1 (CCNL art. 9).</source>
        <translation>Per questo servizio e questa tipologia di orario il livello è uno di questi: %1 (CCNL art. 9).</translation>
    </message>
    <message>
        <source>Night care is worked in whole nights, from 20:00 to 8:00 (CCNL art. 10).</source>
        <translation>L'assistenza notturna si svolge per notti intere, dalle 20:00 alle 8:00 (CCNL art. 10).</translation>
    </message>
    <message>
        <source>Night presence is in whole nights, from 21:00 to 8:00 (CCNL art. 11).</source>
        <translation>La presenza notturna si svolge per notti intere, dalle 21:00 alle 8:00 (CCNL art. 11).</translation>
    </message>
    <message>
        <source>Reduced live-in work is from 6 to 14, or from 14 to 22, or at most ten hours on at most three days (CCNL art. 14).</source>
        <translation>La convivenza ridotta si svolge dalle 6 alle 14, o dalle 14 alle 22, o per dieci ore al giorno al massimo in non più di tre giorni (CCNL art. 14).</translation>
    </message>
    <message>
        <source>The days and hours come to %1 hours a week: at most %2 are allowed (CCNL art. 14).</source>
        <translation>I giorni e gli orari danno in tutto %1 ore a settimana: ne sono ammesse al massimo %2 (CCNL art. 14).</translation>
    </message>
    <message>
        <source>On %1 there are %2 hours: at most %3 a day are allowed (CCNL art. 14).</source>
        <translation>Di %1 ci sono %2 ore: ne sono ammesse al massimo %3 al giorno (CCNL art. 14).</translation>
    </message>
    <message>
        <source>Tick the nights of the week.</source>
        <translation>Segnare le notti della settimana.</translation>
    </message>
    <message>
        <source>Write how many hours a week are worked.</source>
        <translation>Scrivere quante ore si lavorano a settimana.</translation>
    </message>
    <message>
        <source>%1 hours a week are too many: this schedule has at most %2 (CCNL art. 14).</source>
        <translation>%1 ore a settimana sono troppe: questa tipologia di orario ne ha al massimo %2 (CCNL art. 14).</translation>
    </message>
    <message>
        <source>Write the day the contract ends, or choose a contract without an end date.</source>
        <translation>Scrivere il giorno in cui il contratto finisce, o scegliere un contratto a tempo indeterminato.</translation>
    </message>
    <message>
        <source>A contract with an end date lasts at most 24 months, extensions included (CCNL art. 7): until %1.</source>
        <translation>Un contratto a tempo determinato dura al massimo 24 mesi, proroghe comprese (CCNL art. 7): fino al %1.</translation>
    </message>
    <message>
        <source>Beyond 12 months the reason for the end date must be written: a certain service, someone absent who is replaced, care outside the home (CCNL art. 7).</source>
        <translation>Oltre i 12 mesi va scritto il motivo del termine: un servizio preciso, la sostituzione di una persona assente, l'assistenza fuori casa (CCNL art. 7).</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 all'ora</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mese</translation>
    </message>
    <message>
        <source>General help in the house: cleaning, laundry, help in the kitchen (level A).</source>
        <translation>Aiuto generico in casa: pulizie, bucato, aiuto in cucina (livello A).</translation>
    </message>
    <message>
        <source>Company to adults who manage alone, without other work (level AS).</source>
        <translation>Compagnia a persone adulte autosufficienti, senza altri lavori (livello AS).</translation>
    </message>
    <message>
        <source>Work of the house of several kinds: cleaning, laundry, ironing, kitchen (level B).</source>
        <translation>Lavori di casa di più tipi: pulizie, bucato, stiro, cucina (livello B).</translation>
    </message>
    <message>
        <source>Looking after children, with the cooking and cleaning that go with it (level BS).</source>
        <translation>Cura di bambini, con la cucina e le pulizie connesse (livello BS).</translation>
    </message>
    <message>
        <source>Assistance to a person who manages alone, with the cooking and cleaning that go with it (level BS).</source>
        <translation>Assistenza a una persona autosufficiente, con la cucina e le pulizie connesse (livello BS).</translation>
    </message>
    <message>
        <source>Cooking and the shopping and care of the kitchen that go with it (level C).</source>
        <translation>Cucina, con la spesa e la cura della cucina connesse (livello C).</translation>
    </message>
    <message>
        <source>Assistance to a child who does not manage alone, with the cooking and cleaning that go with it (level CS).</source>
        <translation>Assistenza a un bambino non autosufficiente, con la cucina e le pulizie connesse (livello CS).</translation>
    </message>
    <message>
        <source>Assistance to a person who does not manage alone, with the cooking and cleaning that go with it (level CS).</source>
        <translation>Assistenza a una persona non autosufficiente, con la cucina e le pulizie connesse (livello CS).</translation>
    </message>
    <message>
        <source>Running the house and its staff (level D).</source>
        <translation>Gestione della casa e del suo personale (livello D).</translation>
    </message>
    <message>
        <source>Assistance by a trained worker to a person who does not manage alone, with the cooking and cleaning that go with it (level DS).</source>
        <translation>Assistenza di personale formato a una persona non autosufficiente, con la cucina e le pulizie connesse (livello DS).</translation>
    </message>
    <message>
        <source>Presence at night in the home of the person assisted.</source>
        <translation>Presenza di notte nella casa della persona assistita.</translation>
    </message>
    <message>
        <source>%1 days actually worked, counted on %2 without the holidays of Milan; absences move it on (CCNL art. 12).</source>
        <translation>%1 giorni di lavoro effettivo, contati su %2 senza le festività di Milano; le assenze spostano la fine in avanti (CCNL art. 12).</translation>
    </message>
    <message>
        <source>During the trial no notice is due (CCNL art. 12).</source>
        <translation>Durante la prova non è dovuto il preavviso (CCNL art. 12).</translation>
    </message>
    <message>
        <source>No notice is due.</source>
        <translation>Non è dovuto il preavviso.</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s) of notice, by the hours a week and the years of service (CCNL art. 40).</source>
        <translation>
            <numerusform>%n giorno di calendario di preavviso, secondo le ore a settimana e gli anni di servizio (CCNL art. 40).</numerusform>
            <numerusform>%n giorni di calendario di preavviso, secondo le ore a settimana e gli anni di servizio (CCNL art. 40).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 calendar days of notice, the last one counted whole, by the hours a week and the years of service (CCNL art. 40).</source>
        <translation>%1 giorni di calendario di preavviso, l'ultimo contato intero, secondo le ore a settimana e gli anni di servizio (CCNL art. 40).</translation>
    </message>
</context>
<context>
    <name>CostFigures</name>
    <message>
        <source>Source: %1</source>
        <translation>Fonte: %1</translation>
    </message>
    <message>
        <source>Paid each month</source>
        <translation>Pagato ogni mese</translation>
    </message>
    <message>
        <source>Accrued, paid later</source>
        <translation>Maturato, pagato più avanti</translation>
    </message>
    <message>
        <source>Contributions of the family</source>
        <translation>Contributi della famiglia</translation>
    </message>
    <message>
        <source>Cost of the family</source>
        <translation>Costo della famiglia</translation>
    </message>
    <message>
        <source>Cost with the holidays, if somebody replaces the worker</source>
        <translation>Costo con le ferie, se qualcuno sostituisce il lavoratore</translation>
    </message>
    <message>
        <source>The worker receives</source>
        <translation>Il lavoratore riceve</translation>
    </message>
    <message>
        <source>The family withholds no income tax: the worker pays it with a return of their own.</source>
        <translation>La famiglia non trattiene imposte: il lavoratore le paga con la propria dichiarazione dei redditi.</translation>
    </message>
    <message>
        <source>To set aside each month</source>
        <translation>Da accantonare ogni mese</translation>
    </message>
    <message>
        <source>With the holidays, if somebody will replace the worker</source>
        <translation>Con le ferie, se qualcuno sostituirà il lavoratore</translation>
    </message>
    <message>
        <source>Hours paid in a year</source>
        <translation>Ore pagate in un anno</translation>
    </message>
    <message>
        <source>Hours worked in a year</source>
        <translation>Ore lavorate in un anno</translation>
    </message>
    <message>
        <source>End of the contract, %1</source>
        <translation>Fine del contratto, %1</translation>
    </message>
    <message>
        <source>Quarter %1 of %2, by %3</source>
        <translation>Trimestre %1 del %2, entro il %3</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n settimana</numerusform>
            <numerusform>%n settimane</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>dal %1 al %2</translation>
    </message>
    <message>
        <source>Whole period</source>
        <translation>Tutto il periodo</translation>
    </message>
    <message>
        <source>Cost a year under the contract</source>
        <translation>Costo all'anno secondo il contratto</translation>
    </message>
    <message>
        <source>Cost a year as the portal shows it</source>
        <translation>Costo all'anno secondo il portale</translation>
    </message>
    <message>
        <source>met</source>
        <translation>soddisfatta</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>non soddisfatta</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>da verificare</translation>
    </message>
</context>
<context>
    <name>CostSimulation</name>
    <message>
        <source>Carer (badante)</source>
        <translation>Badante</translation>
    </message>
    <message>
        <source>Housekeeper (colf)</source>
        <translation>Colf</translation>
    </message>
    <message>
        <source>Baby-sitter (tata)</source>
        <translation>Baby-sitter (tata)</translation>
    </message>
    <message>
        <source>Live-in</source>
        <translation>Convivenza</translation>
    </message>
    <message>
        <source>Reduced live-in</source>
        <translation>Convivenza ridotta</translation>
    </message>
    <message>
        <source>Full-time / part-time / by the hour</source>
        <translation>Full-time / part-time / a ore</translation>
    </message>
    <message>
        <source>Night presence</source>
        <translation>Presenza notturna</translation>
    </message>
    <message>
        <source>Night care</source>
        <translation>Assistenza notturna</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Weekend</translation>
    </message>
    <message>
        <source>Single level</source>
        <translation>Livello unico</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Tempo indeterminato</translation>
    </message>
    <message>
        <source>Fixed term</source>
        <translation>Tempo determinato</translation>
    </message>
    <message>
        <source>The minimum of the contract</source>
        <translation>Il minimo contrattuale</translation>
    </message>
    <message>
        <source>Euro a month</source>
        <translation>Euro al mese</translation>
    </message>
    <message>
        <source>Euro an hour</source>
        <translation>Euro all'ora</translation>
    </message>
    <message>
        <source>A total budget a month</source>
        <translation>Una spesa totale al mese</translation>
    </message>
    <message>
        <source>Given in kind</source>
        <translation>In natura</translation>
    </message>
    <message>
        <source>Paid as an allowance</source>
        <translation>Pagati come indennità</translation>
    </message>
    <message>
        <source>National contract</source>
        <translation>Contratto nazionale</translation>
    </message>
    <message>
        <source>As the portal computes</source>
        <translation>Come calcola il portale</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulazione</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Lavoro</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Paga</translation>
    </message>
    <message>
        <source>Board and lodging</source>
        <translation>Vitto e alloggio</translation>
    </message>
    <message>
        <source>Allowances and contributions</source>
        <translation>Indennità e contributi</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>A person already known; may be left empty</source>
        <translation>Una persona già registrata; si può lasciare vuoto</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Alla data del</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Tipologia di orario</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contratto</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Ore a settimana</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Inizia il</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Finisce il</translation>
    </message>
    <message>
        <source>Pay proposed</source>
        <translation>Paga proposta</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Seniority steps</source>
        <translation>Scatti di anzianità</translation>
    </message>
    <message>
        <source>One every two years of service, seven at most</source>
        <translation>Uno ogni due anni di servizio, sette al massimo</translation>
    </message>
    <message>
        <source>Lunches a week</source>
        <translation>Pranzi a settimana</translation>
    </message>
    <message>
        <source>Dinners a week</source>
        <translation>Cene a settimana</translation>
    </message>
    <message>
        <source>Nights lodged a week</source>
        <translation>Pernottamenti a settimana</translation>
    </message>
    <message>
        <source>Board and lodging are</source>
        <translation>Vitto e alloggio sono</translation>
    </message>
    <message>
        <source>Days a month</source>
        <translation>Giorni al mese</translation>
    </message>
    <message>
        <source>Empty: 30 from November 2025, 26 before</source>
        <translation>Vuoto: 30 da novembre 2025, 26 prima</translation>
    </message>
    <message>
        <source>Persons not self-sufficient</source>
        <translation>Persone non autosufficienti</translation>
    </message>
    <message>
        <source>2 means more than one</source>
        <translation>2 significa più di una</translation>
    </message>
    <message>
        <source>A child under six</source>
        <translation>Un bambino sotto i sei anni</translation>
    </message>
    <message>
        <source>Worker certified UNI 11766</source>
        <translation>Lavoratore certificato UNI 11766</translation>
    </message>
    <message>
        <source>CUAF contribution due</source>
        <translation>Contributo CUAF dovuto</translation>
    </message>
    <message>
        <source>CUAF: family allowances fund. Not due between spouses or relatives up to the third degree living together</source>
        <translation>CUAF: cassa unica assegni familiari. Non dovuto tra coniugi o tra parenti entro il terzo grado conviventi</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Costo al mese</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Costo all'anno</translation>
    </message>
    <message>
        <source>Effective hourly pay</source>
        <translation>Retribuzione oraria effettiva</translation>
    </message>
    <message>
        <source>Wage table</source>
        <translation>Tabella retributiva</translation>
    </message>
    <message>
        <source>Simulations</source>
        <translation>Simulazioni</translation>
    </message>
    <message>
        <source>Write the amount, or choose the minimum of the contract.</source>
        <translation>Scrivere l'importo, o scegliere il minimo contrattuale.</translation>
    </message>
    <message>
        <source>%1 h a week</source>
        <translation>%1 h a settimana</translation>
    </message>
    <message>
        <source>For the request</source>
        <translation>Per la richiesta</translation>
    </message>
</context>
<context>
    <name>CostSummary</name>
    <message>
        <source>What it costs the family a month</source>
        <translation>Quanto costa alla famiglia al mese</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>All'anno</translation>
    </message>
    <message>
        <source>An hour worked</source>
        <translation>Per ora lavorata</translation>
    </message>
    <message>
        <source>To set aside a month</source>
        <translation>Da accantonare al mese</translation>
    </message>
    <message>
        <source>The worker receives a month</source>
        <translation>Il lavoratore riceve al mese</translation>
    </message>
    <message>
        <source>Effective hourly pay, for INPS</source>
        <translation>Retribuzione oraria effettiva, per l'INPS</translation>
    </message>
    <message>
        <source>It cannot be simulated yet: %1</source>
        <translation>Non si può ancora simulare: %1</translation>
    </message>
    <message>
        <source>What it costs the family a month: %1</source>
        <translation>Quanto costa alla famiglia al mese: %1</translation>
    </message>
</context>
<context>
    <name>CostTab</name>
    <message>
        <source>Breakdown of the cost</source>
        <translation>Dettaglio del costo</translation>
    </message>
    <message>
        <source>&amp;Month and year</source>
        <translation>M&amp;ese e anno</translation>
    </message>
    <message>
        <source>An &amp;hour worked</source>
        <translation>Per &amp;ora lavorata</translation>
    </message>
    <message>
        <source>To &amp;set aside</source>
        <translation>&amp;Da accantonare</translation>
    </message>
    <message>
        <source>The &amp;worker's pay</source>
        <translation>La &amp;paga del lavoratore</translation>
    </message>
    <message>
        <source>Assumed:</source>
        <translation>Dato per inteso:</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Al mese</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>All'anno</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 You can try again in %2.</source>
        <translation>%1 Si può riprovare tra %2.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Ora si può riprovare.</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 secondo</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 secondi</translation>
    </message>
</context>
<context>
    <name>CsvFile</name>
    <message>
        <source>The file could not be read.</source>
        <translation>Non è stato possibile leggere il file.</translation>
    </message>
    <message>
        <source>Save it again as CSV, with the names of the columns in the first line.</source>
        <translation>Salvarlo di nuovo come CSV, con i nomi delle colonne nella prima riga.</translation>
    </message>
    <message>
        <source>It is not a text: it may be a spreadsheet or a document.</source>
        <translation>Non è un testo: può essere un foglio di calcolo o un documento.</translation>
    </message>
    <message>
        <source>A quote opened in line %1 is never closed.</source>
        <translation>Le virgolette aperte alla riga %1 non vengono mai chiuse.</translation>
    </message>
    <message>
        <source>Close it, or take it away, and try again.</source>
        <translation>Chiuderle, o toglierle, e riprovare.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonna %1</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>È vuoto.</translation>
    </message>
    <message>
        <source>See that the file is there and not open elsewhere, and try again.</source>
        <translation>Controllare che il file ci sia e non sia aperto altrove, e riprovare.</translation>
    </message>
    <message>
        <source>It is larger than %1 megabytes.</source>
        <translation>Supera i %1 megabyte.</translation>
    </message>
    <message>
        <source>Cut it into several files.</source>
        <translation>Dividerlo in più file.</translation>
    </message>
</context>
<context>
    <name>Cv</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>the age of a person</comment>
        <translation>
            <numerusform>%n anno</numerusform>
            <numerusform>%n anni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The photo of %n worker(s) is not on this computer: the CV is without it.</source>
        <translation>
            <numerusform>La foto di %n lavoratore non è su questo computer: il curriculum ne è privo.</numerusform>
            <numerusform>Le foto di %n lavoratori non sono su questo computer: i loro curriculum ne sono privi.</numerusform>
        </translation>
    </message>
    <message>
        <source>A worker without a name</source>
        <translation>Persona senza nome</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La persona</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>In breve</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studi</translation>
    </message>
    <message>
        <source>Certificate UNI 11766 of family assistant</source>
        <translation>Certificazione UNI 11766 di assistente familiare</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Corsi</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lingue</translation>
    </message>
    <message>
        <source>Pay asked</source>
        <translation>Paga richiesta</translation>
    </message>
    <message>
        <source>In the work</source>
        <translation>Sul lavoro</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Carattere</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Interessi</translation>
    </message>
    <message>
        <source>Further availability</source>
        <translation>Altre disponibilità</translation>
    </message>
    <message>
        <source>Further availability, %1</source>
        <translation>Altre disponibilità, %1</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 all'ora</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mese</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not known, to be asked</source>
        <translation>Non si sa, da chiedere</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>dal %1</translation>
    </message>
    <message>
        <source>until today</source>
        <translation>fino a oggi</translation>
    </message>
    <message>
        <source>Work experience</source>
        <translation>Esperienze di lavoro</translation>
    </message>
    <message>
        <source>What families say</source>
        <translation>Che cosa dicono le famiglie</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n year(s) of experience</source>
        <translation>
            <numerusform>%1: %n anno di esperienza</numerusform>
            <numerusform>%1: %n anni di esperienza</numerusform>
        </translation>
    </message>
    <message>
        <source>Therapies: %1</source>
        <translation>Terapie: %1</translation>
    </message>
    <message>
        <source>For the person</source>
        <translation>Per la persona</translation>
    </message>
    <message>
        <source>For the children</source>
        <translation>Per i bambini</translation>
    </message>
    <message>
        <source>For the children, aged %1</source>
        <translation>Per i bambini, età %1</translation>
    </message>
    <message>
        <source>In the house</source>
        <translation>In casa</translation>
    </message>
    <message>
        <source>Illnesses already looked after</source>
        <translation>Malattie già seguite</translation>
    </message>
    <message>
        <source>For the office</source>
        <translation>Per l'ufficio</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Assenza</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>CV of %1</source>
        <translation>Curriculum di %1</translation>
    </message>
    <message numerus="yes">
        <source>%n CVs</source>
        <translation>
            <numerusform>%n curriculum</numerusform>
            <numerusform>%n curriculum</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for request %2</source>
        <translation>%1 per la richiesta %2</translation>
    </message>
    <message>
        <source>To meet this person call us and say the number of your request: we arrange the meeting with you.</source>
        <translation>Per incontrare questa persona basta chiamarci e dire il numero della richiesta: l'incontro si organizza insieme.</translation>
    </message>
    <message>
        <source>For request %1</source>
        <translation>Per la richiesta %1</translation>
    </message>
    <message>
        <source>CV for the office</source>
        <translation>Curriculum per l'ufficio</translation>
    </message>
    <message>
        <source>CV for the family</source>
        <translation>Curriculum per la famiglia</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Richiesta %1</translation>
    </message>
</context>
<context>
    <name>CvCommand</name>
    <message>
        <source>There is no %1 with the number “%2”.</source>
        <translation>Non c'è nessuna %1 con il numero “%2”.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) written: %1</source>
        <translation>
            <numerusform>%n pagina scritta: %1</numerusform>
            <numerusform>%n pagine scritte: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>CV</source>
        <translation>Curriculum</translation>
    </message>
    <message>
        <source>Choose the photo anew in the candidacy.</source>
        <translation>Scegli di nuovo la foto nella candidatura.</translation>
    </message>
    <message>
        <source>The central cannot be reached now: try again later.</source>
        <translation>La centrale ora non si raggiunge: riprova più tardi.</translation>
    </message>
    <message>
        <source>What is missing is not at the central either: try again later, or choose the photo anew in the candidacy.</source>
        <translation>Quello che manca non c'è nemmeno alla centrale: riprova più tardi, o scegli di nuovo la foto nella candidatura.</translation>
    </message>
    <message>
        <source>Save the e-mail</source>
        <translation>Salva l'e-mail</translation>
    </message>
    <message>
        <source>E-mails (*.eml)</source>
        <translation>E-mail (*.eml)</translation>
    </message>
</context>
<context>
    <name>CvMail</name>
    <message>
        <source>The e-mail with the CVs was not made.</source>
        <translation>L'e-mail con i curriculum non è stata preparata.</translation>
    </message>
    <message>
        <source>Good morning,</source>
        <translation>Buongiorno,</translation>
    </message>
    <message numerus="yes">
        <source>attached you find the CVs we have chosen for your request %2: %n in all.</source>
        <comment>the number of CVs</comment>
        <translation>
            <numerusform>in allegato c'è il curriculum che abbiamo scelto per la richiesta %2: %n in tutto.</numerusform>
            <numerusform>in allegato ci sono i curriculum che abbiamo scelto per la richiesta %2: %n in tutto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please read them at your ease and tell us whom you would like to meet: call us, or answer this e-mail. We arrange the meetings with you.</source>
        <translation>Si possono leggere con calma; poi basta farci sapere chi si vorrebbe incontrare, con una telefonata o rispondendo a questa e-mail. Gli incontri si organizzano insieme.</translation>
    </message>
    <message>
        <source>The CVs are for your choice alone: please do not pass them on.</source>
        <translation>I curriculum servono solo per questa scelta: si prega di non passarli ad altri.</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>Cordiali saluti</translation>
    </message>
    <message>
        <source>It is not known for which request they are.</source>
        <translation>Non si sa per quale richiesta sono.</translation>
    </message>
    <message>
        <source>Open the shortlist of the request and send them from there.</source>
        <translation>Aprire la rosa della richiesta e inviarli da lì.</translation>
    </message>
    <message>
        <source>The request has no e-mail address.</source>
        <translation>La richiesta non ha un indirizzo e-mail.</translation>
    </message>
    <message>
        <source>Write the address on the last page of the request, or print the CVs.</source>
        <translation>Scrivere l'indirizzo nell'ultima pagina della richiesta, o stampare i curriculum.</translation>
    </message>
    <message>
        <source>One of the workers is not validated.</source>
        <translation>Uno dei lavoratori non è validato.</translation>
    </message>
    <message>
        <source>Validate the candidacy first, or leave that worker out.</source>
        <translation>Prima validare la candidatura, o lasciare fuori quel lavoratore.</translation>
    </message>
    <message>
        <source>WeMi: CVs for your request %1</source>
        <translation>WeMi: i curriculum per la richiesta %1</translation>
    </message>
</context>
<context>
    <name>CvSubjects</name>
    <message>
        <source>The CV was not made.</source>
        <translation>Il curriculum non è stato preparato.</translation>
    </message>
    <message>
        <source>A record it needs is in the trash: %1.</source>
        <translation>Una scheda che serve è nel cestino: %1.</translation>
    </message>
    <message>
        <source>A record it needs is not on this computer: %1.</source>
        <translation>Una scheda che serve non è su questo computer: %1.</translation>
    </message>
    <message>
        <source>Open the candidacy and see whether it names its person, or take the record out of the trash.</source>
        <translation>Aprire la candidatura e controllare che indichi la persona, o togliere la scheda dal cestino.</translation>
    </message>
    <message>
        <source>The CVs were not made.</source>
        <translation>I curriculum non sono stati preparati.</translation>
    </message>
    <message>
        <source>A family receives up to %1 CVs at a time.</source>
        <translation>Una famiglia riceve al massimo %1 curriculum alla volta.</translation>
    </message>
    <message>
        <source>Choose fewer workers.</source>
        <translation>Scegliere meno lavoratori.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The data could not be read or written.</source>
        <translation>Non è stato possibile leggere o scrivere i dati.</translation>
    </message>
    <message>
        <source>The data could not be opened.</source>
        <translation>Non è stato possibile aprire i dati.</translation>
    </message>
    <message>
        <source>The key has the wrong length.</source>
        <translation>La chiave ha una lunghezza sbagliata.</translation>
    </message>
    <message>
        <source>The file in the data folder is not encrypted, so this program did not write it.</source>
        <translation>Il file nella cartella dei dati non è cifrato, quindi non l'ha scritto questo programma.</translation>
    </message>
    <message>
        <source>Restore a backup, or ask whoever looks after the computer. The file was left as it is.</source>
        <translation>Ripristinare una copia di sicurezza, o rivolgersi a chi si occupa del computer. Il file è rimasto com'era.</translation>
    </message>
    <message>
        <source>The file would not be encrypted.</source>
        <translation>Il file non sarebbe cifrato.</translation>
    </message>
    <message>
        <source>The data could not be prepared.</source>
        <translation>Non è stato possibile preparare i dati.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Non è stato scritto niente.</translation>
    </message>
</context>
<context>
    <name>DatabaseError</name>
    <message>
        <source>The disk is full.</source>
        <translation>Il disco è pieno.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should, or is full.</source>
        <translation>Il disco non ha risposto come dovrebbe, o è pieno.</translation>
    </message>
    <message>
        <source>The data folder may only be read, not written.</source>
        <translation>La cartella dei dati si può solo leggere, non scrivere.</translation>
    </message>
    <message>
        <source>The data folder cannot be reached, or may not be written.</source>
        <translation>La cartella dei dati non si raggiunge, o manca il permesso di scriverci.</translation>
    </message>
    <message>
        <source>The file with the data is damaged.</source>
        <translation>Il file con i dati è danneggiato.</translation>
    </message>
    <message>
        <source>The key is not the one the data were encrypted with, or the file with the data is damaged.</source>
        <translation>La chiave non è quella con cui i dati sono stati cifrati, o il file con i dati è danneggiato.</translation>
    </message>
    <message>
        <source>Something else is writing the data at this moment.</source>
        <translation>In questo momento un altro programma sta scrivendo i dati.</translation>
    </message>
    <message>
        <source>The computer has no free memory.</source>
        <translation>Il computer non ha memoria libera.</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again. What was saved before is safe.</source>
        <translation>Liberare spazio sul disco e riprovare. Quanto era già salvato è al sicuro.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the computer to let you write in the data folder.</source>
        <translation>Chiedere a chi si occupa del computer il permesso di scrivere nella cartella dei dati.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the last backup, or ask whoever looks after the computer.</source>
        <translation>Niente è stato modificato. Ripristinare l'ultima copia di sicurezza, o rivolgersi a chi si occupa del computer.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Aspettare un momento e riprovare.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Chiudere gli altri programmi e riprovare.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it happens again, report it.</source>
        <translation>Niente è stato modificato. Riprovare; se succede di nuovo, segnalarlo.</translation>
    </message>
    <message>
        <source>There would be no administrator left who may sign in.</source>
        <translation>Non resterebbe nessun amministratore che può accedere.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make somebody else an administrator first.</source>
        <translation>Niente è stato modificato. Prima occorre un altro amministratore.</translation>
    </message>
    <message>
        <source>Another operator has this user name.</source>
        <translation>Un altro operatore ha già questo nome utente.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another user name.</source>
        <translation>Niente è stato modificato. Scegliere un altro nome utente.</translation>
    </message>
    <message>
        <source>The data do not agree with one another.</source>
        <translation>I dati non concordano tra loro.</translation>
    </message>
    <message>
        <source>The database answered with error %1.</source>
        <translation>La base di dati ha risposto con l'errore %1.</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Pick the day in a calendar (Alt+Down)</source>
        <translation>Scegli il giorno in un calendario (Alt+Giù)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>giorno/mese/anno</translation>
    </message>
    <message>
        <source>"%1" is not a date. Write it as day/month/year: %2.</source>
        <translation>"%1" non è una data. Scriverla come giorno/mese/anno: %2.</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n giorno lavorativo</numerusform>
            <numerusform>%n giorni lavorativi</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for %1 since %2</source>
        <translation>Si attende: %1 (dal giorno %2)</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Scade oggi</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Ancora %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>In ritardo di %1</translation>
    </message>
    <message>
        <source>CVs sent on %1</source>
        <translation>Curriculum inviati il %1</translation>
    </message>
</context>
<context>
    <name>DeadlineRemark</name>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>late</source>
        <translation>in ritardo</translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>domani</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Nothing was added.</source>
        <translation>Non è stato aggiunto niente.</translation>
    </message>
    <message>
        <source>The number of people goes from 0 to 250,000.</source>
        <translation>Il numero di persone va da 0 a 250.000.</translation>
    </message>
    <message>
        <source>There are people in this store already, and invented ones must not get among them.</source>
        <translation>In questo archivio ci sono già persone, e quelle inventate non devono mescolarsi a loro.</translation>
    </message>
    <message>
        <source>Choose another folder with --profile.</source>
        <translation>Scegliere un'altra cartella con --profile.</translation>
    </message>
    <message>
        <source>There are people in this archive already, and invented ones must not get among them.</source>
        <translation>In questo archivio ci sono già persone, e quelle inventate non devono mescolarsi a loro.</translation>
    </message>
    <message>
        <source>This archive is in use: somebody signs in to it.</source>
        <translation>Questo archivio è in uso: qualcuno vi accede.</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>Saved</source>
        <translation>Salvato</translation>
    </message>
    <message>
        <source>Keeping what you type…</source>
        <translation>Conservo quanto scritto…</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <translation>Bozza conservata alle %1</translation>
    </message>
    <message>
        <source>What you typed is not kept yet</source>
        <translation>Quanto scritto non è ancora conservato</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>Doppioni</translation>
    </message>
    <message>
        <source>No two people look like one: there is nothing to do here.</source>
        <translation>Non ci sono schede che sembrano della stessa persona: qui non c'è niente da fare.</translation>
    </message>
    <message>
        <source>&amp;Merge into one</source>
        <translation>&amp;Unisci in una sola</translation>
    </message>
    <message>
        <source>&amp;Not the same person</source>
        <translation>&amp;Non è la stessa persona</translation>
    </message>
    <message>
        <source>Keep the &amp;other record</source>
        <translation>Tieni l'al&amp;tra scheda</translation>
    </message>
    <message>
        <source>Pairs of people who may be one</source>
        <translation>Coppie di schede che possono essere della stessa persona</translation>
    </message>
    <message>
        <source>%1 and %2
%3</source>
        <translation>%1 e %2
%3</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 e %2: %3</translation>
    </message>
    <message>
        <source>%1 pairs, the likeliest %2 of them here</source>
        <translation>%1 coppie; qui le %2 più probabili</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n coppia</numerusform>
            <numerusform>%n coppie</numerusform>
        </translation>
    </message>
    <message>
        <source>They have %1.</source>
        <translation>Hanno %1.</translation>
    </message>
    <message>
        <source>Left, stays: %1, record changed on %2</source>
        <translation>A sinistra, resta: %1 (ultima modifica della scheda: %2)</translation>
    </message>
    <message>
        <source>Right, goes to the trash: %1, record changed on %2</source>
        <translation>A destra, va nel cestino: %1 (ultima modifica della scheda: %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing else hangs on the record that goes.</source>
        <translation>Nient'altro è collegato alla scheda che va nel cestino.</translation>
    </message>
    <message>
        <source>This moves to %1 as well: %2.</source>
        <translation>A %1 passano anche: %2.</translation>
    </message>
    <message>
        <source>%1 and %2 are one record now; this can be undone for %3 days.</source>
        <translation>%1 e %2 sono ora una sola scheda; si può annullare per %3 giorni.</translation>
    </message>
    <message>
        <source>%1 and %2 will not be shown as duplicates again.</source>
        <translation>%1 e %2 non saranno più mostrati come doppioni.</translation>
    </message>
</context>
<context>
    <name>DurableFile</name>
    <message>
        <source>The disk is full.</source>
        <translation>Il disco è pieno.</translation>
    </message>
    <message>
        <source>There is already a file of that name, and it is not replaced.</source>
        <translation>C'è già un file con questo nome, e non viene sostituito.</translation>
    </message>
    <message>
        <source>The file or its folder is not there.</source>
        <translation>Il file o la sua cartella non c'è.</translation>
    </message>
    <message>
        <source>The two places are on different disks.</source>
        <translation>I due posti sono su dischi diversi.</translation>
    </message>
    <message>
        <source>The folder may not be written, or the disk did not answer.</source>
        <translation>Manca il permesso di scrivere nella cartella, o il disco non ha risposto.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Liberare spazio e riprovare.</translation>
    </message>
    <message>
        <source>Choose another place and try again.</source>
        <translation>Scegliere un altro posto e riprovare.</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>Non è stato possibile scrivere il file %1.</translation>
    </message>
</context>
<context>
    <name>EarlierImports</name>
    <message>
        <source>Your earlier imports</source>
        <translation>Le mie importazioni precedenti</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>nel cestino</translation>
    </message>
    <message>
        <source>Put the new ones in the trash</source>
        <translation>Sposta le nuove nel cestino</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) moved to the trash.</source>
        <translation>
            <numerusform>%n scheda spostata nel cestino.</numerusform>
            <numerusform>%n schede spostate nel cestino.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndOfDay</name>
    <message>
        <source>End of the day</source>
        <translation>Fine giornata</translation>
    </message>
    <message>
        <source>“Left to do” is as of the moment of printing.</source>
        <translation>“Da fare” si riferisce al momento della stampa.</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Visto da</translation>
    </message>
    <message>
        <source>End of the day %1</source>
        <translation>Fine giornata %1</translation>
    </message>
    <message>
        <source>Counted from the records of this computer when it was printed.</source>
        <translation>Conteggio fatto sulle schede di questo computer al momento della stampa.</translation>
    </message>
</context>
<context>
    <name>EndOfDayPage</name>
    <message>
        <source>End of the day</source>
        <translation>Fine giornata</translation>
    </message>
    <message>
        <source>&amp;Print for the supervisor…</source>
        <translation>&amp;Stampa per il supervisore…</translation>
    </message>
    <message>
        <source>Which centre</source>
        <translation>Quale centro</translation>
    </message>
    <message>
        <source>My centre</source>
        <translation>Il mio centro</translation>
    </message>
    <message>
        <source>All centres</source>
        <translation>Tutti i centri</translation>
    </message>
    <message>
        <source>Not saved yet, of yours</source>
        <translation>Il mio lavoro non ancora salvato</translation>
    </message>
    <message>
        <source>Pages where you typed something that is not saved; Home lists them</source>
        <translation>Pagine in cui è stato scritto qualcosa che non è salvato; la pagina iniziale le elenca</translation>
    </message>
    <message>
        <source>Not saved yet, of %1</source>
        <translation>Lavoro non ancora salvato di %1</translation>
    </message>
    <message>
        <source>Some numbers could not be counted. %1</source>
        <translation>Non è stato possibile calcolare alcuni numeri. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>EndTab</name>
    <message>
        <source>What is owed at the end of the contract</source>
        <translation>Quanto spetta alla fine del contratto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
</context>
<context>
    <name>EndingQuestions</name>
    <message>
        <source>The family (dismissal)</source>
        <translation>La famiglia (licenziamento)</translation>
    </message>
    <message>
        <source>The worker (resignation)</source>
        <translation>Il lavoratore (dimissioni)</translation>
    </message>
    <message>
        <source>The end of the term or the trial</source>
        <translation>La scadenza del termine o la fine della prova</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Lavorato</translation>
    </message>
    <message>
        <source>Not worked: paid or held back</source>
        <translation>Non lavorato: pagato o trattenuto</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>Come finisce</translation>
    </message>
    <message>
        <source>Holidays and payments so far</source>
        <translation>Ferie e pagamenti finora</translation>
    </message>
    <message>
        <source>Severance pay (TFR) of the years before</source>
        <translation>TFR degli anni precedenti</translation>
    </message>
    <message>
        <source>First day of work</source>
        <translation>Primo giorno di lavoro</translation>
    </message>
    <message>
        <source>Last day of work</source>
        <translation>Ultimo giorno di lavoro</translation>
    </message>
    <message>
        <source>Who ends it</source>
        <translation>Chi pone fine al contratto</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Preavviso</translation>
    </message>
    <message>
        <source>Within 31 days after maternity leave</source>
        <translation>Entro 31 giorni dalla fine del congedo di maternità</translation>
    </message>
    <message>
        <source>Days of holidays left from before</source>
        <translation>Giorni di ferie rimasti da prima</translation>
    </message>
    <message>
        <source>Days of holidays taken this year</source>
        <translation>Giorni di ferie goduti quest'anno</translation>
    </message>
    <message>
        <source>Thirteenth paid this year</source>
        <translation>Tredicesima già pagata quest'anno</translation>
    </message>
    <message>
        <source>Severance pay advanced</source>
        <translation>TFR già anticipato</translation>
    </message>
    <message>
        <source>ISTAT growth of prices, %</source>
        <translation>Aumento ISTAT dei prezzi, %</translation>
    </message>
    <message>
        <source>Such as 2025: 1,1; 2026: 0,9. Empty: the fixed 1,5 % alone</source>
        <translation>Per esempio 2025: 1,1; 2026: 0,9. Vuoto: solo l'1,5 % fisso</translation>
    </message>
    <message>
        <source>Already set aside</source>
        <translation>Già accantonato</translation>
    </message>
    <message>
        <source>Needed only where the work began before the oldest table</source>
        <translation>Serve solo se il lavoro è iniziato prima della tabella più vecchia</translation>
    </message>
    <message>
        <source>by 31 December of</source>
        <translation>al 31 dicembre del</translation>
    </message>
    <message>
        <source>From 0 to 52 days.</source>
        <translation>Da 0 a 52 giorni.</translation>
    </message>
    <message>
        <source>Write an amount from 0 to %1.</source>
        <translation>Scrivere un importo da 0 a %1.</translation>
    </message>
    <message>
        <source>It comes before the first day of work.</source>
        <translation>Viene prima del primo giorno di lavoro.</translation>
    </message>
    <message>
        <source>More than sixty years after the first day: check the two dates.</source>
        <translation>Più di sessant'anni dopo il primo giorno: controllare le due date.</translation>
    </message>
    <message>
        <source>Write each year once with its per cent, such as 2025: 1,1; 2026: 0,9.</source>
        <translation>Scrivere ogni anno una volta sola con la sua percentuale, per esempio 2025: 1,1; 2026: 0,9.</translation>
    </message>
    <message>
        <source>Write both the amount and the year, or neither.</source>
        <translation>Scrivere sia l'importo sia l'anno, o nessuno dei due.</translation>
    </message>
    <message>
        <source>A year from that of the first day of work to the one before the last day.</source>
        <translation>Un anno compreso tra quello del primo giorno di lavoro e quello che precede l'anno dell'ultimo giorno.</translation>
    </message>
    <message>
        <source>End of the contract</source>
        <translation>Fine del contratto</translation>
    </message>
    <message>
        <source>Ends of contracts</source>
        <translation>Fine dei contratti</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The program does not start, so that nothing is written unprotected.</source>
        <translation>Il programma non si avvia, perché niente sia scritto senza protezione.</translation>
    </message>
    <message>
        <source>The part that encrypts the data is missing or is not the one the program was built with.</source>
        <translation>La parte che cifra i dati manca o non è quella prevista per questo programma.</translation>
    </message>
    <message>
        <source>Install the program again. Your data are untouched.</source>
        <translation>Installare di nuovo il programma. I dati sono intatti.</translation>
    </message>
</context>
<context>
    <name>Evaluations</name>
    <message>
        <source>Altogether, how happy are you with the worker?</source>
        <translation>Nel complesso, come ci si trova con la persona assunta?</translation>
    </message>
    <message>
        <source>How well do you understand each other?</source>
        <translation>Quanto bene ci si capisce?</translation>
    </message>
    <message>
        <source>How well does the worker adapt to your home and your habits?</source>
        <translation>Quanto bene la persona si adatta alla casa e alle abitudini della famiglia?</translation>
    </message>
    <message>
        <source>How well does the worker keep to the hours and organise the day?</source>
        <translation>Quanto bene la persona rispetta gli orari e organizza la giornata?</translation>
    </message>
    <message>
        <source>Altogether, how do you like working with this family?</source>
        <translation>Nel complesso, come ci si trova a lavorare con questa famiglia?</translation>
    </message>
    <message>
        <source>How well does the family meet your needs when something changes?</source>
        <translation>Quanto bene la famiglia viene incontro alle esigenze di chi lavora, quando qualcosa cambia?</translation>
    </message>
    <message>
        <source>How well does the family keep to the hours and the rest agreed?</source>
        <translation>Quanto bene la famiglia rispetta gli orari e i riposi concordati?</translation>
    </message>
    <message>
        <source>Altogether, how happy are you with the service of WeMi?</source>
        <translation>Nel complesso, come è andato il servizio di WeMi?</translation>
    </message>
    <message>
        <source>How quickly were you answered?</source>
        <translation>Quanto è stata veloce la risposta?</translation>
    </message>
    <message>
        <source>How easy was it to use the service?</source>
        <translation>Quanto è stato facile usare il servizio?</translation>
    </message>
    <message>
        <source>How well did what was proposed fit what you looked for?</source>
        <translation>Quanto erano adatte le proposte a ciò che si cercava?</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Conferma</translation>
    </message>
    <message>
        <source>They do not want to answer</source>
        <translation>Non vogliono rispondere</translation>
    </message>
    <message>
        <source>Take the confirmation back</source>
        <translation>Ritira la conferma</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Chiedi di nuovo</translation>
    </message>
    <message>
        <source>This cannot be done while the evaluation is: %1.</source>
        <translation>Non si può fare quando lo stato della valutazione è: %1.</translation>
    </message>
    <message>
        <source>Nobody evaluates oneself: choose another answer for about, or for from.</source>
        <translation>Nessuno valuta se stesso: cambiare la risposta in “Riguarda” o in “Da chi”.</translation>
    </message>
    <message>
        <source>Not answered: %1</source>
        <translation>Senza risposta: %1</translation>
    </message>
    <message>
        <source>The evaluation stays as it was.</source>
        <translation>La valutazione è rimasta com'era.</translation>
    </message>
    <message>
        <source>It is no longer in the state in which this can be done.</source>
        <translation>Non è più nello stato in cui si può fare.</translation>
    </message>
    <message>
        <source>Open it again to see what has changed.</source>
        <translation>Riaprirla per vedere che cosa è cambiato.</translation>
    </message>
    <message>
        <source>The same evaluation is asked already and not answered yet: no second one is asked meanwhile.</source>
        <translation>La stessa valutazione è già stata chiesta e non ha ancora una risposta: intanto non se ne chiede una seconda.</translation>
    </message>
    <message>
        <source>The same evaluation is answered already and not confirmed yet: confirm that one first.</source>
        <translation>La stessa valutazione ha già una risposta, non ancora confermata: prima confermare quella.</translation>
    </message>
</context>
<context>
    <name>EventFigures</name>
    <message>
        <source>By the end of %1</source>
        <translation>Alla fine del %1</translation>
    </message>
    <message>
        <source>of the year %1, revaluation %2</source>
        <translation>quota dell'anno %1, rivalutazione %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fonte: %1</translation>
    </message>
    <message>
        <source>CCNL art. 41, art. 2120 of the civil code</source>
        <translation>CCNL art. 41, art. 2120 del codice civile</translation>
    </message>
    <message>
        <source>Owed to the worker</source>
        <translation>Spetta al lavoratore</translation>
    </message>
    <message>
        <source>Paid to the worker, gross</source>
        <translation>Pagato al lavoratore, lordo</translation>
    </message>
    <message>
        <source>The worker's share of the contributions is still to be held back. The family withholds no income tax.</source>
        <translation>La quota dei contributi a carico del lavoratore è ancora da trattenere. La famiglia non trattiene imposte.</translation>
    </message>
    <message>
        <source>Contributions, by %1</source>
        <translation>Contributi, entro il %1</translation>
    </message>
    <message>
        <source>Paid to INPS</source>
        <translation>Versato all'INPS</translation>
    </message>
    <message>
        <source>of which the worker's share</source>
        <translation>di cui quota del lavoratore</translation>
    </message>
    <message>
        <source>The family pays it to INPS and holds it back from the worker's pay.</source>
        <translation>La famiglia la versa all'INPS e la trattiene dalla paga del lavoratore.</translation>
    </message>
    <message>
        <source>Cost of the end for the family</source>
        <translation>Costo della fine del contratto per la famiglia</translation>
    </message>
    <message>
        <source>What is owed to the worker and the family's share of the contributions.</source>
        <translation>Quanto spetta al lavoratore e la quota dei contributi a carico della famiglia.</translation>
    </message>
    <message>
        <source>Severance pay (TFR) year by year, already in the amounts above</source>
        <translation>TFR anno per anno, già compreso negli importi qui sopra</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Ore</translation>
    </message>
    <message>
        <source>All the hours</source>
        <translation>Tutte le ore</translation>
    </message>
    <message>
        <source>Sickness</source>
        <translation>Malattia</translation>
    </message>
    <message>
        <source>Sickness, against the usual month</source>
        <translation>Malattia, rispetto al mese abituale</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Ferie</translation>
    </message>
    <message>
        <source>Added to the usual month</source>
        <translation>In aggiunta al mese abituale</translation>
    </message>
    <message>
        <source>Already in the usual month</source>
        <translation>Già compreso nel mese abituale</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>work on a public holiday</source>
        <translation>lavoro in un giorno festivo</translation>
    </message>
    <message>
        <source>CCNL art. 16</source>
        <translation>CCNL art. 16</translation>
    </message>
    <message>
        <source>work on a Sunday</source>
        <translation>lavoro di domenica</translation>
    </message>
    <message>
        <source>CCNL art. 13 and 15</source>
        <translation>CCNL art. 13 e 15</translation>
    </message>
    <message>
        <source>overtime between 22 and 6</source>
        <translation>straordinario tra le 22 e le 6</translation>
    </message>
    <message>
        <source>CCNL art. 15</source>
        <translation>CCNL art. 15</translation>
    </message>
    <message>
        <source>work in the half day of weekly rest</source>
        <translation>lavoro nella mezza giornata di riposo settimanale</translation>
    </message>
    <message>
        <source>CCNL art. 13</source>
        <translation>CCNL art. 13</translation>
    </message>
    <message>
        <source>overtime from the 41st to the 44th hour</source>
        <translation>straordinario dalla 41ª alla 44ª ora</translation>
    </message>
    <message>
        <source>overtime between 6 and 22</source>
        <translation>straordinario tra le 6 e le 22</translation>
    </message>
    <message>
        <source>ordinary work between 22 and 6</source>
        <translation>lavoro ordinario tra le 22 e le 6</translation>
    </message>
    <message>
        <source>CCNL art. 14</source>
        <translation>CCNL art. 14</translation>
    </message>
    <message>
        <source>ordinary work</source>
        <translation>lavoro ordinario</translation>
    </message>
    <message>
        <source>Pay for %1</source>
        <translation>Paga per %1</translation>
    </message>
    <message>
        <source>%1 hours × %2 × %3 %</source>
        <translation>%1 ore × %2 × %3 %</translation>
    </message>
    <message>
        <source>Contributions of the family on those hours</source>
        <translation>Contributi della famiglia su quelle ore</translation>
    </message>
    <message>
        <source>%1 hours × (INPS %2 + fund %3)</source>
        <translation>%1 ore × (INPS %2 + Cassa Colf %3)</translation>
    </message>
    <message>
        <source>CCNL art. 27: at most %1 days paid in a year at this seniority</source>
        <translation>CCNL art. 27: con questa anzianità al massimo %1 giorni pagati in un anno</translation>
    </message>
    <message>
        <source>Pay due for the sickness</source>
        <translation>Paga dovuta per la malattia</translation>
    </message>
    <message>
        <source>(%1 days at 50 % + %2 days at 100 %) × %3 a day; %4 days not paid</source>
        <translation>(%1 giorni al 50 % + %2 giorni al 100 %) × %3 al giorno; %4 giorni non pagati</translation>
    </message>
    <message>
        <source>Pay of those days that is not due</source>
        <translation>Paga di quei giorni non dovuta</translation>
    </message>
    <message>
        <source>%1 − %2</source>
        <translation>%1 − %2</translation>
    </message>
    <message>
        <source>Cost of the stand-in</source>
        <translation>Costo della sostituzione</translation>
    </message>
    <message>
        <source>%1 a month × %2 days / 30</source>
        <translation>%1 al mese × %2 giorni / 30</translation>
    </message>
    <message>
        <source>a simulation of its own; no fixed-term surcharge is due to INPS for a replacement</source>
        <translation>una simulazione a parte; per una sostituzione all'INPS non è dovuta l'addizionale per il tempo determinato</translation>
    </message>
    <message>
        <source>Cost of the stand-in for the holidays</source>
        <translation>Costo della sostituzione per le ferie</translation>
    </message>
    <message>
        <source>%1 a month × %2 working days / 26</source>
        <translation>%1 al mese × %2 giorni lavorativi / 26</translation>
    </message>
    <message>
        <source>CCNL art. 17: a month has 26 working days</source>
        <translation>CCNL art. 17: un mese ha 26 giorni lavorativi</translation>
    </message>
</context>
<context>
    <name>ExchangeLine</name>
    <message>
        <source>Offline</source>
        <translation>Non in linea</translation>
    </message>
    <message>
        <source>Receiving records: %1 of about %2</source>
        <translation>Ricevo le schede: %1 di circa %2</translation>
    </message>
    <message>
        <source>Sending and receiving…</source>
        <translation>Invio e ricevo…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>In linea</translation>
    </message>
    <message>
        <source>Not admitted to the central</source>
        <translation>Non ammesso dalla centrale</translation>
    </message>
    <message>
        <source>The exchange did not succeed</source>
        <translation>Lo scambio non è riuscito</translation>
    </message>
    <message>
        <source>last exchange %1</source>
        <translation>ultimo scambio %1</translation>
    </message>
    <message>
        <source>to send: %1</source>
        <translation>da inviare: %1</translation>
    </message>
    <message>
        <source>everything sent</source>
        <translation>tutto inviato</translation>
    </message>
    <message>
        <source>not taken: %1</source>
        <translation>non accettate: %1</translation>
    </message>
    <message>
        <source>to decide: %1</source>
        <translation>da decidere: %1</translation>
    </message>
    <message>
        <source>Changes the central did not take: %1. Somebody has to look at them.</source>
        <translation>Modifiche che la centrale non ha accettato: %1. Qualcuno deve guardarle.</translation>
    </message>
    <message>
        <source>Two people changed the same thing, and somebody has to decide: %1.</source>
        <translation>Due persone hanno cambiato la stessa cosa, e qualcuno deve decidere: %1.</translation>
    </message>
    <message>
        <source>It is not tried again until you give the right password, on the page of the central. Meanwhile everything you type is kept on this computer and goes off afterwards.</source>
        <translation>Non si riprova finché non dai la password giusta, nella pagina della centrale. Intanto tutto quello che scrivi resta su questo computer e parte dopo.</translation>
    </message>
    <message>
        <source>Everything you type is kept on this computer and goes off as soon as the password is given, on the page of the central.</source>
        <translation>Tutto quello che scrivi resta su questo computer e parte appena si dà la password, nella pagina della centrale.</translation>
    </message>
    <message>
        <source>This computer sends and receives nothing any more. What was typed here stays here; who looks after the central can admit it again, and then it goes off.</source>
        <translation>Questo computer non invia e non riceve più niente. Quello che è stato scritto qui resta qui; chi si occupa della centrale può riammetterlo, e allora parte.</translation>
    </message>
    <message>
        <source>What you type is sent all the same; what others changed arrives once the new version of the program is installed. Nothing is lost.</source>
        <translation>Quello che scrivi parte lo stesso; quello che hanno cambiato gli altri arriva quando è installata la nuova versione del programma. Niente va perso.</translation>
    </message>
    <message>
        <source>So that nobody can listen in, nothing is sent until it is clear that this is the right central. Everything you type is kept here. Tell who looks after the central.</source>
        <translation>Perché nessuno possa ascoltare, non parte niente finché non è chiaro che questa è la centrale giusta. Tutto quello che scrivi resta qui. Avvisa chi si occupa della centrale.</translation>
    </message>
    <message>
        <source>Go on working: everything is kept on this computer. What the central has lost is sent again by itself when it is back.</source>
        <translation>Continua a lavorare: tutto resta su questo computer. Quello che la centrale ha perso riparte da sé quando torna.</translation>
    </message>
    <message>
        <source>Everything you type is kept on this computer, and goes off by itself as soon as the login may sign in again.</source>
        <translation>Tutto quello che scrivi resta su questo computer e parte da solo appena si potrà di nuovo accedere.</translation>
    </message>
</context>
<context>
    <name>ExchangeTiles</name>
    <message>
        <source>With the other centres</source>
        <translation>Con gli altri centri</translation>
    </message>
    <message>
        <source>Conflicts to be decided</source>
        <translation>Conflitti da decidere</translation>
    </message>
    <message>
        <source>Two people wrote different values without seeing each other's work; both are kept</source>
        <translation>Due persone hanno scritto valori diversi senza vedere il lavoro l'una dell'altra; si conservano entrambi</translation>
    </message>
    <message>
        <source>Changes not taken</source>
        <translation>Modifiche non accettate</translation>
    </message>
    <message>
        <source>Changes the central database did not take, and why</source>
        <translation>Modifiche che la banca dati centrale non ha accettato, e perché</translation>
    </message>
    <message>
        <source>Changes not sent for a day</source>
        <translation>Modifiche non inviate da un giorno</translation>
    </message>
    <message>
        <source>Changes that are only on this console</source>
        <translation>Modifiche che sono solo su questa postazione</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>Last contact: %1.</source>
        <translation>Ultimo contatto: %1.</translation>
    </message>
    <message>
        <source>There was no contact yet.</source>
        <translation>Non c'è ancora stato un contatto.</translation>
    </message>
    <message>
        <source>It is tried again by itself at %1.</source>
        <translation>Si riprova da sé alle %1.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Si riprova da sé.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to be sent.</source>
        <translation>
            <numerusform>%n modifica da inviare.</numerusform>
            <numerusform>%n modifiche da inviare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation>Tutto è inviato.</translation>
    </message>
    <message>
        <source>This console works alone: it has no central database, and nothing has to be sent. All you save is kept here.</source>
        <translation>Questa postazione lavora da sola: non ha una banca dati centrale, e non c'è niente da inviare. Tutto quello che salvi è conservato qui.</translation>
    </message>
    <message>
        <source>The central database is not reached; go on working, nothing is lost.</source>
        <translation>La banca dati centrale non si raggiunge; continua a lavorare, niente va perso.</translation>
    </message>
    <message>
        <source>Sending and reading now.</source>
        <translation>Invio e leggo adesso.</translation>
    </message>
    <message>
        <source>This console reads for the first time what your centre already has: %1 of about %2 records. You can work meanwhile; what you open comes first.</source>
        <translation>Questa postazione legge per la prima volta quello che il tuo centro ha già: %1 di circa %2 schede. Intanto puoi lavorare; quello che apri arriva per primo.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still to be sent; they hold nothing else back.</source>
        <translation>
            <numerusform>%n file ancora da inviare; non trattiene nient'altro.</numerusform>
            <numerusform>%n file ancora da inviare; non trattengono nient'altro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) from other consoles could not be put in here yet; they are asked for again by themselves.</source>
        <translation>
            <numerusform>%n scheda di altre postazioni non è ancora potuta entrare qui; si chiede di nuovo da sé.</numerusform>
            <numerusform>%n schede di altre postazioni non sono ancora potute entrare qui; si chiedono di nuovo da sé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were not taken, everything else is sent.</source>
        <translation>
            <numerusform>%n modifica non è stata accettata, tutto il resto è inviato.</numerusform>
            <numerusform>%n modifiche non sono state accettate, tutto il resto è inviato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ora</numerusform>
            <numerusform>%n ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is wrong by about %1: times that you see may be, too. Nothing is decided by them.</source>
        <translation>L'orologio di questo computer è sbagliato di circa %1: possono esserlo anche le ore che vedi. Nessuna decisione dipende da esse.</translation>
    </message>
</context>
<context>
    <name>ExplainedTable</name>
    <message>
        <source>Choose a line to see how it is reached and where it comes from.</source>
        <translation>Scegliere una riga per vedere come si calcola e da dove viene.</translation>
    </message>
</context>
<context>
    <name>ExtraQuestions</name>
    <message>
        <source>Hours beyond those agreed, in the month</source>
        <translation>Ore oltre quelle concordate, nel mese</translation>
    </message>
    <message>
        <source>Hours on special days and at night</source>
        <translation>Ore in giorni particolari e di notte</translation>
    </message>
    <message>
        <source>Sickness of the worker</source>
        <translation>Malattia del lavoratore</translation>
    </message>
    <message>
        <source>Holidays and stand-in</source>
        <translation>Ferie e sostituzione</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Di giorno</translation>
    </message>
    <message>
        <source>By night, 22 to 6</source>
        <translation>Di notte, dalle 22 alle 6</translation>
    </message>
    <message>
        <source>On a Sunday</source>
        <translation>Di domenica</translation>
    </message>
    <message>
        <source>From the 41st to the 44th hour</source>
        <translation>Dalla 41ª alla 44ª ora</translation>
    </message>
    <message>
        <source>On public holidays</source>
        <translation>Nei giorni festivi</translation>
    </message>
    <message>
        <source>In the half day of weekly rest</source>
        <translation>Nella mezza giornata di riposo settimanale</translation>
    </message>
    <message>
        <source>Ordinary hours by night, 22 to 6</source>
        <translation>Ore ordinarie di notte, dalle 22 alle 6</translation>
    </message>
    <message>
        <source>Level of the work done</source>
        <translation>Livello del lavoro svolto</translation>
    </message>
    <message>
        <source>Empty: the usual one of the service</source>
        <translation>Vuoto: quello abituale del servizio</translation>
    </message>
    <message>
        <source>Days of sickness</source>
        <translation>Giorni di malattia</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>At work since</source>
        <translation>In servizio dal</translation>
    </message>
    <message>
        <source>Somebody stands in</source>
        <translation>C'è chi sostituisce</translation>
    </message>
    <message>
        <source>Working days of holidays covered</source>
        <translation>Giorni lavorativi di ferie coperti</translation>
    </message>
    <message>
        <source>Level of the stand-in</source>
        <translation>Livello di chi sostituisce</translation>
    </message>
    <message>
        <source>Empty: the worker's</source>
        <translation>Vuoto: come il lavoratore</translation>
    </message>
    <message>
        <source>Hours a week of the stand-in</source>
        <translation>Ore a settimana di chi sostituisce</translation>
    </message>
    <message>
        <source>From 0 to %1 hours in a month.</source>
        <translation>Da 0 a %1 ore in un mese.</translation>
    </message>
    <message>
        <source>Four hours a week: from 0 to %1 hours in a month.</source>
        <translation>Quattro ore a settimana: da 0 a %1 ore in un mese.</translation>
    </message>
    <message>
        <source>From 0 to %1 days.</source>
        <translation>Da 0 a %1 giorni.</translation>
    </message>
    <message>
        <source>It comes before the first day of work.</source>
        <translation>Viene prima del primo giorno di lavoro.</translation>
    </message>
    <message>
        <source>Extra work</source>
        <translation>Lavoro aggiuntivo</translation>
    </message>
</context>
<context>
    <name>ExtraWork</name>
    <message>
        <source>Work done during night presence is paid as that of who does not live in: here at the minimum of level %1 (CCNL art. 11).</source>
        <translation>Il lavoro svolto durante la presenza notturna si paga come quello di chi non convive: qui al minimo del livello %1 (CCNL art. 11).</translation>
    </message>
    <message>
        <source>The stand-in: %1, without seniority steps; %2 a month with what the thirteenth, the holidays and the severance accrue.</source>
        <translation>Chi sostituisce: %1, senza scatti di anzianità; %2 al mese con quanto matura di tredicesima, ferie e TFR.</translation>
    </message>
    <message>
        <source>With this seniority the job is kept for %1 days of sickness (CCNL art. 27).</source>
        <translation>Con questa anzianità il posto si conserva per %1 giorni di malattia (CCNL art. 27).</translation>
    </message>
    <message>
        <source>The portal has no such figures: these are those of the national contract.</source>
        <translation>Il portale non ha cifre di questo tipo: queste sono quelle del contratto nazionale.</translation>
    </message>
</context>
<context>
    <name>ExtrasTab</name>
    <message>
        <source>What the extra work costs</source>
        <translation>Quanto costa il lavoro aggiuntivo</translation>
    </message>
    <message>
        <source>Write the hours or the days above: what they add to the month appears here.</source>
        <translation>Scrivere sopra le ore o i giorni: qui compare quanto aggiungono al mese.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
</context>
<context>
    <name>FamilyRequest</name>
    <message>
        <source>Draft</source>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Inoltrata</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In gestione</translation>
    </message>
    <message>
        <source>Closed: somebody was hired</source>
        <translation>Chiusa con esito positivo</translation>
    </message>
    <message>
        <source>Closed: nobody was hired</source>
        <translation>Chiusa con esito negativo</translation>
    </message>
    <message>
        <source>Cancelled by the family</source>
        <translation>Annullata dalla famiglia</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>La famiglia</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Badante (carer)</source>
        <translation>Badante</translation>
    </message>
    <message>
        <source>Colf (housekeeper)</source>
        <translation>Colf</translation>
    </message>
    <message>
        <source>Baby-sitter (tata)</source>
        <translation>Baby-sitter (tata)</translation>
    </message>
    <message>
        <source>Living in</source>
        <translation>Convivenza</translation>
    </message>
    <message>
        <source>Living in, reduced hours</source>
        <translation>Convivenza ridotta</translation>
    </message>
    <message>
        <source>Full-time, part-time or by the hour</source>
        <translation>Full-time, part-time o a ore</translation>
    </message>
    <message>
        <source>Night presence</source>
        <translation>Presenza notturna</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Weekend</translation>
    </message>
    <message>
        <source>Night care</source>
        <translation>Assistenza notturna</translation>
    </message>
    <message>
        <source>One level</source>
        <translation>Livello unico</translation>
    </message>
    <message>
        <source>By the family itself</source>
        <translation>Direttamente dalla famiglia</translation>
    </message>
    <message>
        <source>Libretto Famiglia (vouchers)</source>
        <translation>Libretto Famiglia (buoni)</translation>
    </message>
    <message>
        <source>Brothers and sisters not to be looked after</source>
        <translation>Fratelli e sorelle non da accudire</translation>
    </message>
    <message>
        <source>Grandparents</source>
        <translation>Nonni</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Altri</translation>
    </message>
    <message>
        <source>With the family</source>
        <translation>Con la famiglia</translation>
    </message>
    <message>
        <source>With the children</source>
        <translation>Con i bambini</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lunedì</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Martedì</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mercoledì</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Giovedì</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Venerdì</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sabato</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Domenica</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Una</translation>
    </message>
    <message>
        <source>More than one</source>
        <translation>Più di una</translation>
    </message>
    <message>
        <source>Without an end date</source>
        <translation>Tempo indeterminato</translation>
    </message>
    <message>
        <source>With an end date</source>
        <translation>Tempo determinato</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Donna</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Uomo</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La richiesta</translation>
    </message>
    <message>
        <source>To begin</source>
        <translation>Dati preliminari</translation>
    </message>
    <message>
        <source>Who is to be assisted</source>
        <translation>Persone da assistere</translation>
    </message>
    <message>
        <source>Care of the person</source>
        <translation>Cura della persona</translation>
    </message>
    <message>
        <source>Care of the house</source>
        <translation>Cura della casa</translation>
    </message>
    <message>
        <source>Care of the animals</source>
        <translation>Cura degli animali</translation>
    </message>
    <message>
        <source>Hours and pay</source>
        <translation>Orari e paga</translation>
    </message>
    <message>
        <source>Wishes about the worker</source>
        <translation>Preferenze sul lavoratore</translation>
    </message>
    <message>
        <source>Place of work and contacts</source>
        <translation>Sede di lavoro e contatti</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino al</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Si attende</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Richiedente</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Raccolta da</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Seguita da</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Inoltrata il</translation>
    </message>
    <message>
        <source>Three CVs by</source>
        <translation>Tre curriculum entro il</translation>
    </message>
    <message>
        <source>Pauses of the deadline</source>
        <translation>Sospensioni della scadenza</translation>
    </message>
    <message>
        <source>In progress since</source>
        <translation>In gestione dal</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Chiusa il</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>Motivo della chiusura</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>A parole</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>Copiata da</translation>
    </message>
    <message>
        <source>Notes of the office</source>
        <translation>Note dell'ufficio</translation>
    </message>
    <message>
        <source>Who is looked for</source>
        <translation>Chi si cerca</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Tipologia di orario</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>How they are hired</source>
        <translation>Modalità di assunzione</translation>
    </message>
    <message>
        <source>Other people at home</source>
        <translation>Altre persone in casa</translation>
    </message>
    <message>
        <source>Who else</source>
        <translation>Chi altro</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Mansioni</translation>
    </message>
    <message>
        <source>Which therapies</source>
        <translation>Quali terapie</translation>
    </message>
    <message>
        <source>Which other task</source>
        <translation>Quale altra mansione</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Vacanze</translation>
    </message>
    <message>
        <source>Housework</source>
        <translation>Lavori di casa</translation>
    </message>
    <message>
        <source>Size of the home</source>
        <translation>Grandezza della casa</translation>
    </message>
    <message>
        <source>Kind of home</source>
        <translation>Tipo di casa</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Stanze</translation>
    </message>
    <message>
        <source>7 for more than 6</source>
        <translation>7 per più di 6</translation>
    </message>
    <message>
        <source>Bathrooms</source>
        <translation>Bagni</translation>
    </message>
    <message>
        <source>6 for more than 5</source>
        <translation>6 per più di 5</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>There is a lift</source>
        <translation>C'è l'ascensore</translation>
    </message>
    <message>
        <source>There is a terrace or a balcony</source>
        <translation>C'è un terrazzo o un balcone</translation>
    </message>
    <message>
        <source>There is a garden</source>
        <translation>C'è un giardino</translation>
    </message>
    <message>
        <source>Somebody smokes</source>
        <translation>Qualcuno fuma</translation>
    </message>
    <message>
        <source>Tasks in the house</source>
        <translation>Mansioni in casa</translation>
    </message>
    <message>
        <source>Animals at home</source>
        <translation>Animali in casa</translation>
    </message>
    <message>
        <source>Dogs</source>
        <translation>Cani</translation>
    </message>
    <message>
        <source>Cats</source>
        <translation>Gatti</translation>
    </message>
    <message>
        <source>Other animals</source>
        <translation>Altri animali</translation>
    </message>
    <message>
        <source>Which animals</source>
        <translation>Quali animali</translation>
    </message>
    <message>
        <source>Tasks with the animals</source>
        <translation>Mansioni con gli animali</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Ore a settimana</translation>
    </message>
    <message>
        <source>Half day of rest</source>
        <translation>Mezza giornata di riposo</translation>
    </message>
    <message>
        <source>Room for the worker</source>
        <translation>Stanza per il lavoratore</translation>
    </message>
    <message>
        <source>Which room</source>
        <translation>Quale stanza</translation>
    </message>
    <message>
        <source>Persons who do not manage alone</source>
        <translation>Persone non autosufficienti</translation>
    </message>
    <message>
        <source>Pay offered</source>
        <translation>Paga proposta</translation>
    </message>
    <message>
        <source>Days and hours</source>
        <translation>Giorni e orari</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contratto</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>More about contract and hours</source>
        <translation>Altro su contratto e orario</translation>
    </message>
    <message>
        <source>Journeys with the family</source>
        <translation>Trasferte con la famiglia</translation>
    </message>
    <message>
        <source>Which journeys</source>
        <translation>Quali trasferte</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>Straordinari</translation>
    </message>
    <message>
        <source>What overtime</source>
        <translation>Quali straordinari</translation>
    </message>
    <message>
        <source>Sex of the worker</source>
        <translation>Sesso del lavoratore</translation>
    </message>
    <message>
        <source>Age of the worker</source>
        <translation>Età del lavoratore</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Carattere</translation>
    </message>
    <message>
        <source>Which other trait</source>
        <translation>Quale altra caratteristica</translation>
    </message>
    <message>
        <source>Title of study</source>
        <translation>Titolo di studio</translation>
    </message>
    <message>
        <source>Which other title</source>
        <translation>Quale altro titolo</translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation>Anni di esperienza</translation>
    </message>
    <message>
        <source>Languages of the worker</source>
        <translation>Lingue del lavoratore</translation>
    </message>
    <message>
        <source>Which other language</source>
        <translation>Quale altra lingua</translation>
    </message>
    <message>
        <source>Must have a driving licence</source>
        <translation>Deve avere la patente</translation>
    </message>
    <message>
        <source>Must have a car</source>
        <translation>Deve avere l'auto</translation>
    </message>
    <message>
        <source>Other wishes</source>
        <translation>Altre preferenze</translation>
    </message>
    <message>
        <source>Had such a worker before</source>
        <translation>Ha già avuto un lavoratore così</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Come è andata</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Codice fiscale</source>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Luogo di nascita</translation>
    </message>
    <message>
        <source>Country of birth</source>
        <translation>Paese di nascita</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data di nascita</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Via e numero</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>CAP</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Sospensione</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Sospensioni</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>CVs sent on</source>
        <translation>Curriculum inviati il</translation>
    </message>
    <message>
        <source>Working days to the CVs</source>
        <translation>Giorni lavorativi fino ai curriculum</translation>
    </message>
    <message>
        <source>Why the CVs were late</source>
        <translation>Motivo del ritardo dei curriculum</translation>
    </message>
    <message>
        <source>In words, why they were late</source>
        <translation>A parole, il motivo del ritardo</translation>
    </message>
    <message>
        <source>Heard, not used to choose</source>
        <translation>Ascoltato, non usato per scegliere</translation>
    </message>
    <message>
        <source>Origin, religion, opinions: the law forbids choosing by them</source>
        <translation>Origine, religione, opinioni: la legge vieta di scegliere in base a queste</translation>
    </message>
    <message>
        <source>Why a woman, or a man, is essential</source>
        <translation>Perché è essenziale una donna, o un uomo</translation>
    </message>
    <message>
        <source>Only where the work itself asks for it; otherwise leave it empty</source>
        <translation>Solo dove è il lavoro stesso a richiederlo; altrimenti lasciare vuoto</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>The worker</source>
        <translation>Il lavoratore</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>La famiglia</translation>
    </message>
    <message>
        <source>The service of WeMi</source>
        <translation>Il servizio di WeMi</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Chiesta</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ricevuta</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confermata</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non data</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Per telefono</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per e-mail</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Di persona</translation>
    </message>
    <message>
        <source>1 of 5</source>
        <translation>1 su 5</translation>
    </message>
    <message>
        <source>2 of 5</source>
        <translation>2 su 5</translation>
    </message>
    <message>
        <source>3 of 5</source>
        <translation>3 su 5</translation>
    </message>
    <message>
        <source>4 of 5</source>
        <translation>4 su 5</translation>
    </message>
    <message>
        <source>5 of 5</source>
        <translation>5 su 5</translation>
    </message>
    <message>
        <source>The evaluation</source>
        <translation>La valutazione</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Conferma</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Riguarda</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da chi</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Chi risponde</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Lavoratore</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contratto</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Chiesta il</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Ricevuta il</translation>
    </message>
    <message>
        <source>Altogether</source>
        <translation>Voto generale</translation>
    </message>
    <message>
        <source>Communicates</source>
        <translation>Comunica</translation>
    </message>
    <message>
        <source>Adapts</source>
        <translation>Si adatta</translation>
    </message>
    <message>
        <source>Manages time</source>
        <translation>Gestisce il tempo</translation>
    </message>
    <message>
        <source>How fast the service was</source>
        <translation>Velocità del servizio</translation>
    </message>
    <message>
        <source>How easy the service was</source>
        <translation>Facilità del servizio</translation>
    </message>
    <message>
        <source>How well the profiles fitted</source>
        <translation>Adeguatezza dei profili</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Carattere</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>Mansioni svolte</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Con le sue parole</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Confermata il</translation>
    </message>
    <message>
        <source>May be quoted in the CV</source>
        <translation>Si può citare nel CV</translation>
    </message>
    <message>
        <source>Notes of the office</source>
        <translation>Note dell'ufficio</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Valutazioni</translation>
    </message>
    <message>
        <source>It does not say whose words they are, so names in them cannot be hidden in the CV: take the confirmation back and write who answered.</source>
        <translation>Non dice di chi sono queste parole, perciò i nomi non si possono nascondere nel curriculum: ritirare la conferma e scrivere chi ha risposto.</translation>
    </message>
</context>
<context>
    <name>FeedbackFace</name>
    <message>
        <source>&amp;Open that one</source>
        <translation>&amp;Apri quella</translation>
    </message>
    <message>
        <source>The evaluation</source>
        <translation>La valutazione</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La risposta</translation>
    </message>
    <message>
        <source>Only once it is confirmed</source>
        <translation>Solo dopo la conferma</translation>
    </message>
    <message>
        <source>it counts in the CV and in the averages</source>
        <translation>conta nel curriculum e nelle medie</translation>
    </message>
    <message>
        <source>it does not count yet</source>
        <translation>non conta ancora</translation>
    </message>
    <message>
        <source>Form to hand out…</source>
        <translation>Modulo da consegnare…</translation>
    </message>
    <message>
        <source>Copy the text for an e-mail</source>
        <translation>Copia il testo per un'e-mail</translation>
    </message>
    <message>
        <source>The text is copied: paste it into the e-mail, or read it out on the phone.</source>
        <translation>Il testo è copiato: incollarlo nell'e-mail, o leggerlo al telefono.</translation>
    </message>
</context>
<context>
    <name>FeedbackForm</name>
    <message>
        <source>Please tell us how the service of WeMi went for you. Your answers help us to do better.</source>
        <translation>Ci piacerebbe sapere come è andato il servizio di WeMi. Le risposte ci aiutano a fare meglio.</translation>
    </message>
    <message>
        <source>Please tell us how the work with the family goes. The family does not see your answers.</source>
        <translation>Ci piacerebbe sapere come va il lavoro con la famiglia. La famiglia non vede le risposte.</translation>
    </message>
    <message>
        <source>Please tell us how the work of the person you hired goes. An operator reads your answers before they count.</source>
        <translation>Ci piacerebbe sapere come va il lavoro della persona assunta. Un operatore legge le risposte prima che contino.</translation>
    </message>
    <message>
        <source>Evaluation form</source>
        <translation>Modulo di valutazione</translation>
    </message>
    <message>
        <source>Your opinion</source>
        <translation>La sua opinione</translation>
    </message>
    <message>
        <source>Form %1</source>
        <translation>Modulo %1</translation>
    </message>
    <message>
        <source>Put a cross on a number: 1 is bad, 5 is very good.</source>
        <translation>Mettere una croce su un numero: 1 vuol dire male, 5 molto bene.</translation>
    </message>
    <message>
        <source>In your words, if you like:</source>
        <translation>Con parole proprie, se si vuole:</translation>
    </message>
    <message>
        <source>Thank you. Hand this sheet in at the centre.</source>
        <translation>Grazie. Riconsegnare questo foglio al centro.</translation>
    </message>
    <message>
        <source>Good morning,</source>
        <translation>Buongiorno,</translation>
    </message>
    <message>
        <source>Answer each question with a number from 1 to 5: 1 is bad, 5 is very good.</source>
        <translation>Rispondere a ogni domanda con un numero da 1 a 5: 1 vuol dire male, 5 molto bene.</translation>
    </message>
    <message>
        <source>Thank you,</source>
        <translation>Grazie,</translation>
    </message>
</context>
<context>
    <name>FieldBox</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (obbligatorio)</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>(not on this computer)</source>
        <translation>(non su questo computer)</translation>
    </message>
</context>
<context>
    <name>FigureModel</name>
    <message>
        <source>Item</source>
        <translation>Voce</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>Come si calcola</translation>
    </message>
</context>
<context>
    <name>FileKeeping</name>
    <message numerus="yes">
        <source>Its files are no longer kept on this computer. %n of them stay until the central has them, or because another record keeps them.</source>
        <translation>
            <numerusform>I suoi file non si conservano più su questo computer. Ne resta %n finché la centrale non lo ha, o perché lo conserva un'altra scheda.</numerusform>
            <numerusform>I suoi file non si conservano più su questo computer. Ne restano %n finché la centrale non li ha, o perché li conserva un'altra scheda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its files are no longer kept on this computer. They are at the central, and are fetched when one opens them.</source>
        <translation>I suoi file non si conservano più su questo computer. Sono alla centrale, e si prendono quando si aprono.</translation>
    </message>
    <message>
        <source>Its files are kept on this computer: there are none yet.</source>
        <translation>I suoi file si conservano su questo computer: per ora non ce ne sono.</translation>
    </message>
    <message>
        <source>All its files are kept on this computer: %1.</source>
        <translation>Tutti i suoi file sono conservati su questo computer: %1.</translation>
    </message>
    <message>
        <source>Its files are kept on this computer: %1 of %2 are here.</source>
        <translation>I suoi file si conservano su questo computer: ce ne sono %1 su %2.</translation>
    </message>
    <message>
        <source>The others come when the central can be reached.</source>
        <translation>Gli altri arrivano quando la centrale si potrà raggiungere.</translation>
    </message>
    <message>
        <source>The others are being fetched.</source>
        <translation>Gli altri stanno arrivando.</translation>
    </message>
    <message>
        <source>The central does not have the others yet: the computers on which they were added have not sent them.</source>
        <translation>La centrale non ha ancora gli altri: i computer su cui sono stati aggiunti non li hanno inviati.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Add a &amp;filter…</source>
        <translation>Aggiungi un fi&amp;ltro…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Togli tutto</translation>
    </message>
    <message>
        <source>Search in this list…</source>
        <translation>Cerca in questo elenco…</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Cerca in questo elenco</translation>
    </message>
    <message>
        <source>Take away the words and every filter</source>
        <translation>Togli le parole e tutti i filtri</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>(not on this computer)</source>
        <translation>(non su questo computer)</translation>
    </message>
    <message>
        <source>(its name cannot be read now)</source>
        <translation>(il nome ora non si può leggere)</translation>
    </message>
    <message>
        <source>Change this filter</source>
        <translation>Cambia questo filtro</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Togli questo filtro</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Togli: %1</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Welcome</source>
        <translation>Benvenuti</translation>
    </message>
    <message>
        <source>This archive is new. Who will look after it? You can add the other operators afterwards.</source>
        <translation>Questo archivio è nuovo. Chi se ne occuperà? Gli altri operatori si possono aggiungere dopo.</translation>
    </message>
    <message>
        <source>For example: anna.verdi</source>
        <translation>Per esempio: anna.verdi</translation>
    </message>
    <message>
        <source>&amp;Name and surname</source>
        <translation>&amp;Nome e cognome</translation>
    </message>
    <message>
        <source>&amp;User name, to sign in</source>
        <translation>Nome &amp;utente, per accedere</translation>
    </message>
    <message>
        <source>&amp;Centre</source>
        <translation>&amp;Centro</translation>
    </message>
    <message>
        <source>&amp;Password: at least 10 characters, such as three or four words</source>
        <translation>&amp;Password: almeno 10 caratteri, per esempio tre o quattro parole</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>Ripeti la pass&amp;word</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizia</translation>
    </message>
    <message>
        <source>Type your name and surname.</source>
        <translation>Scrivere nome e cognome.</translation>
    </message>
    <message>
        <source>Choose a user name.</source>
        <translation>Scegliere un nome utente.</translation>
    </message>
    <message>
        <source>Choose the centre where you work.</source>
        <translation>Scegliere il centro in cui si lavora.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Scegliere una password.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>Le due password sono diverse. Scrivere due volte la stessa.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>This password will not do. %1</source>
        <translation>Questa password non va bene. %1</translation>
    </message>
</context>
<context>
    <name>FiscalCode</name>
    <message>
        <source>A codice fiscale has 16 letters and digits, a temporary one 11 digits.</source>
        <translation>Un codice fiscale ha 16 tra lettere e cifre, uno provvisorio 11 cifre.</translation>
    </message>
    <message>
        <source>This is not how a codice fiscale is made: a letter or a digit is out of place.</source>
        <translation>Un codice fiscale non è fatto così: una lettera o una cifra è fuori posto.</translation>
    </message>
    <message>
        <source>The last sign does not fit the others: something was mistyped.</source>
        <translation>L'ultimo carattere non corrisponde agli altri: c'è un errore di battitura.</translation>
    </message>
</context>
<context>
    <name>FolderLock</name>
    <message>
        <source>The data folder cannot be created.</source>
        <translation>Non è stato possibile creare la cartella dei dati.</translation>
    </message>
    <message>
        <source>%1 may not be written.</source>
        <translation>Manca il permesso di scrivere in %1.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the computer to let you write there.</source>
        <translation>Chiedere a chi si occupa del computer il permesso di scrivere lì.</translation>
    </message>
    <message>
        <source>The program is already open with these data.</source>
        <translation>Il programma è già aperto con questi dati.</translation>
    </message>
    <message>
        <source>It runs on the computer %1 as number %2.</source>
        <translation>È in esecuzione sul computer %1 con il numero %2.</translation>
    </message>
    <message>
        <source>Go to the window already open, or close it and start again.</source>
        <translation>Andare alla finestra già aperta, o chiuderla e riavviare.</translation>
    </message>
    <message>
        <source>The data folder cannot be used.</source>
        <translation>Non è possibile usare la cartella dei dati.</translation>
    </message>
    <message>
        <source>%1 may not be written, or its disk is full.</source>
        <translation>Manca il permesso di scrivere in %1, o il disco è pieno.</translation>
    </message>
</context>
<context>
    <name>FoldingGroup</name>
    <message>
        <source>Fold these fields away</source>
        <translation>Nascondi questi campi</translation>
    </message>
    <message>
        <source>Show these fields</source>
        <translation>Mostra questi campi</translation>
    </message>
    <message>
        <source>%1 (%2 filled in)</source>
        <translation>%1 (compilati: %2)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aperto</translation>
    </message>
    <message>
        <source>Folded away</source>
        <translation>Chiuso</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Search the help</source>
        <translation>Cerca nell'aiuto</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pagine dell'aiuto</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Pagina dell'aiuto</translation>
    </message>
</context>
<context>
    <name>HireQuestions</name>
    <message>
        <source>&amp;Compared with the simulation</source>
        <translation>&amp;Confrontato con la simulazione</translation>
    </message>
    <message>
        <source>&amp;Pay agreed</source>
        <translation>&amp;Paga concordata</translation>
    </message>
    <message>
        <source>Pay agreed</source>
        <translation>Paga concordata</translation>
    </message>
    <message>
        <source>Simulation the contract is compared with</source>
        <translation>Simulazione con cui si confronta il contratto</translation>
    </message>
    <message>
        <source>The request offers %1, which is under the minimum for this worker: at least %2 is due. Agree on it with the family first.</source>
        <translation>La richiesta offre %1, meno del minimo per questa persona: spettano almeno %2. Prima concordalo con la famiglia.</translation>
    </message>
    <message>
        <source>an hour, before contributions</source>
        <translation>l'ora, al lordo dei contributi</translation>
    </message>
    <message>
        <source>a month, before contributions</source>
        <translation>al mese, al lordo dei contributi</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <translation>%1, del %2</translation>
    </message>
</context>
<context>
    <name>HiringLetter</name>
    <message>
        <source>The employer’s date and place of birth, codice fiscale or address.</source>
        <translation>Data e luogo di nascita, codice fiscale o indirizzo del datore di lavoro.</translation>
    </message>
    <message>
        <source>The worker’s date and place of birth, codice fiscale or address.</source>
        <translation>Data e luogo di nascita, codice fiscale o indirizzo del lavoratore.</translation>
    </message>
    <message>
        <source>The first day of work.</source>
        <translation>Il primo giorno di lavoro.</translation>
    </message>
    <message>
        <source>The last day of a contract with an end date.</source>
        <translation>L'ultimo giorno di un contratto a tempo determinato.</translation>
    </message>
    <message>
        <source>The tasks.</source>
        <translation>Le mansioni.</translation>
    </message>
    <message>
        <source>The end of the trial: it follows from the first day and the hours.</source>
        <translation>La fine della prova: si ricava dal primo giorno e dagli orari.</translation>
    </message>
    <message>
        <source>Where the worker lives.</source>
        <translation>Dove abita il lavoratore.</translation>
    </message>
    <message>
        <source>The hours a week.</source>
        <translation>Le ore a settimana.</translation>
    </message>
    <message>
        <source>On which days and at what hours the work is done.</source>
        <translation>In quali giorni e in quali orari si lavora.</translation>
    </message>
    <message>
        <source>The day of rest.</source>
        <translation>Il giorno di riposo.</translation>
    </message>
    <message>
        <source>The half day of rest of who lives in.</source>
        <translation>La mezza giornata di riposo di chi convive.</translation>
    </message>
    <message>
        <source>Whether there are work clothes.</source>
        <translation>Se ci sono abiti da lavoro.</translation>
    </message>
    <message>
        <source>The pay.</source>
        <translation>La paga.</translation>
    </message>
    <message>
        <source>The address where the work is done.</source>
        <translation>L'indirizzo dove si lavora.</translation>
    </message>
    <message>
        <source>When holidays are taken.</source>
        <translation>Quando si fanno le ferie.</translation>
    </message>
    <message>
        <source>The space for the worker’s things.</source>
        <translation>Lo spazio per le cose del lavoratore.</translation>
    </message>
    <message>
        <source>Whether there are cameras or recorders in the home.</source>
        <translation>Se in casa ci sono telecamere o registratori.</translation>
    </message>
    <message>
        <source>Letter of hiring</source>
        <translation>Lettera di assunzione</translation>
    </message>
    <message>
        <source>The pay is under the minimum of the contract, %1.</source>
        <translation>La paga è inferiore al minimo contrattuale, %1.</translation>
    </message>
    <message>
        <source>The letter of hiring could not be made.</source>
        <translation>Non è stato possibile preparare la lettera di assunzione.</translation>
    </message>
    <message>
        <source>Its text is not in the program.</source>
        <translation>Il suo testo non è nel programma.</translation>
    </message>
    <message>
        <source>Please install the program again.</source>
        <translation>Installare di nuovo il programma.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Created</source>
        <translation>Creazione</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Put in the trash</source>
        <translation>Spostamento nel cestino</translation>
    </message>
    <message>
        <source>Restored from the trash</source>
        <translation>Ripristino dal cestino</translation>
    </message>
    <message>
        <source>Change taken back</source>
        <translation>Modifica annullata</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Storia</translation>
    </message>
    <message>
        <source>Only with…</source>
        <translation>Solo con…</translation>
    </message>
    <message>
        <source>Show only the changes that contain these words</source>
        <translation>Mostra solo le modifiche che contengono queste parole</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>Storia della scheda</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vuoto)</translation>
    </message>
    <message>
        <source>(not on this computer)</source>
        <translation>(non su questo computer)</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1, da %2</translation>
    </message>
    <message>
        <source>Nothing is kept of it yet.</source>
        <translation>Non c'è ancora nessuna storia.</translation>
    </message>
    <message>
        <source>No change contains these words.</source>
        <translation>Nessuna modifica contiene queste parole.</translation>
    </message>
    <message>
        <source>Decided between two changes</source>
        <translation>Deciso tra due modifiche</translation>
    </message>
</context>
<context>
    <name>Holiday</name>
    <message>
        <source>New Year's Day</source>
        <translation>Capodanno</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Epifania</translation>
    </message>
    <message>
        <source>Liberation Day</source>
        <translation>Festa della Liberazione</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Festa del Lavoro</translation>
    </message>
    <message>
        <source>Republic Day</source>
        <translation>Festa della Repubblica</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Ferragosto</translation>
    </message>
    <message>
        <source>Saint Francis</source>
        <translation>San Francesco</translation>
    </message>
    <message>
        <source>All Saints</source>
        <translation>Ognissanti</translation>
    </message>
    <message>
        <source>Saint Ambrose, patron of Milan</source>
        <translation>Sant'Ambrogio, patrono di Milano</translation>
    </message>
    <message>
        <source>Immaculate Conception</source>
        <translation>Immacolata Concezione</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>Natale</translation>
    </message>
    <message>
        <source>Saint Stephen</source>
        <translation>Santo Stefano</translation>
    </message>
    <message>
        <source>Easter</source>
        <translation>Pasqua</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Lunedì dell'Angelo</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Pagina iniziale</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Che cosa fare ora</translation>
    </message>
    <message>
        <source>Which centre</source>
        <translation>Quale centro</translation>
    </message>
    <message>
        <source>My centre</source>
        <translation>Il mio centro</translation>
    </message>
    <message>
        <source>My centre: %1</source>
        <translation>Il mio centro: %1</translation>
    </message>
    <message>
        <source>All centres</source>
        <translation>Tutti i centri</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>Di chi è il lavoro</translation>
    </message>
    <message>
        <source>Everybody's</source>
        <translation>Di tutti</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Il mio</translation>
    </message>
    <message>
        <source>The requests with the least time left</source>
        <translation>Le richieste con meno tempo rimasto</translation>
    </message>
    <message>
        <source>No request is open here. A new one begins with File &gt; New request, or during a call with F8.</source>
        <translation>Qui non ci sono richieste aperte. Se ne inizia una nuova con File &gt; Nuova richiesta, o durante una telefonata con F8.</translation>
    </message>
    <message>
        <source>What you have not saved yet</source>
        <translation>Ciò che non è ancora salvato</translation>
    </message>
    <message>
        <source>All open requests (%1)</source>
        <translation>Tutte le richieste aperte (%1)</translation>
    </message>
    <message>
        <source>%1: %2, kept on %3</source>
        <translation>%1: %2 (conservato: %3)</translation>
    </message>
    <message>
        <source>without a name yet</source>
        <translation>ancora senza nome</translation>
    </message>
    <message>
        <source>Some numbers could not be counted. %1</source>
        <translation>Non è stato possibile calcolare alcuni numeri. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>&amp;End of the day</source>
        <translation>Fine &amp;giornata</translation>
    </message>
    <message>
        <source>How the day went at the centre, to be printed for the supervisor</source>
        <translation>Com'è andata la giornata nel centro, da stampare per il supervisore</translation>
    </message>
    <message>
        <source>Duplicates to look at</source>
        <translation>Doppioni da controllare</translation>
    </message>
    <message>
        <source>Pairs of people who may be one and the same</source>
        <translation>Coppie di schede che possono essere della stessa persona</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Incontri</translation>
    </message>
    <message>
        <source>Shortlists</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratti</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Lavoratori</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Valutazioni</translation>
    </message>
    <message>
        <source>Pay under the minimum</source>
        <translation>Paga sotto il minimo</translation>
    </message>
    <message>
        <source>Contracts planned or in force that pay less than the minimum of today, whoever follows them</source>
        <translation>Contratti previsti o in corso che pagano meno del minimo di oggi, chiunque li segua</translation>
    </message>
    <message>
        <source>Under the new minimum</source>
        <translation>Sotto il nuovo minimo</translation>
    </message>
    <message>
        <source>Contracts planned or in force that pay less than the minimum from %1, whoever follows them</source>
        <translation>Contratti previsti o in corso che pagano meno del minimo dal %1, chiunque li segua</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Person: %1</source>
        <translation>Persona: %1</translation>
    </message>
    <message>
        <source>Line in the file</source>
        <translation>Riga nel file</translation>
    </message>
    <message>
        <source>Why it was not imported</source>
        <translation>Perché non è stata importata</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>import needs one file.</source>
        <translation>import richiede un solo file.</translation>
    </message>
    <message>
        <source>--type is one of: %1</source>
        <translation>--type è uno tra: %1</translation>
    </message>
    <message>
        <source>--map needs HEAD=FIELD, or HEAD= for a column that is left out.</source>
        <translation>--map richiede INTESTAZIONE=CAMPO, o INTESTAZIONE= per una colonna da tralasciare.</translation>
    </message>
    <message>
        <source>“%1” is not a field that can be imported. There are: %2</source>
        <translation>“%1” non è un campo che si può importare. Ci sono: %2</translation>
    </message>
    <message>
        <source>The file has no column “%1”. It has: %2</source>
        <translation>Il file non ha la colonna “%1”. Ha: %2</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>non importata</translation>
    </message>
    <message>
        <source>Line %1: %2. %3</source>
        <translation>Riga %1: %2. %3</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Non è stato scritto niente.</translation>
    </message>
    <message>
        <source>The lines that were not imported, with the reasons: %1</source>
        <translation>Le righe non importate, con i motivi: %1</translation>
    </message>
    <message>
        <source>Some lines were not imported; --rejects FILE keeps them with the reasons.</source>
        <translation>Alcune righe non sono state importate; --rejects FILE le conserva con i motivi.</translation>
    </message>
</context>
<context>
    <name>ImportLines</name>
    <message>
        <source>Line</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Che cosa succede</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Che cosa dice</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
</context>
<context>
    <name>ImportMapping</name>
    <message>
        <source>Column of the file</source>
        <translation>Colonna del file</translation>
    </message>
    <message>
        <source>Its first values</source>
        <translation>I suoi primi valori</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va in</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colonne del file</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importata</translation>
    </message>
    <message>
        <source>Where the column “%1” goes</source>
        <translation>Dove va la colonna “%1”</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>commas between the cells</source>
        <translation>virgole tra le celle</translation>
    </message>
    <message>
        <source>tabs between the cells</source>
        <translation>tabulazioni tra le celle</translation>
    </message>
    <message>
        <source>semicolons between the cells</source>
        <translation>punti e virgola tra le celle</translation>
    </message>
    <message>
        <source>From a file with a line for each, as a spreadsheet program saves it under “CSV”. Nothing is written before you press Import; a file imported twice makes nothing twice.</source>
        <translation>Da un file con una riga per ogni scheda, come lo salva un foglio di calcolo con “CSV”. Non viene scritto niente finché non si preme Importa; un file importato due volte non crea niente due volte.</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>Importazione: %1</translation>
    </message>
    <message>
        <source>1. The file</source>
        <translation>1. Il file</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>S&amp;cegli un file…</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>Nessun file ancora scelto.</translation>
    </message>
    <message>
        <source>2. What the columns hold</source>
        <translation>2. Che cosa contengono le colonne</translation>
    </message>
    <message>
        <source>Your choices are remembered for files with the same columns.</source>
        <translation>Le scelte fatte vengono ricordate per i file con le stesse colonne.</translation>
    </message>
    <message>
        <source>See what would &amp;happen</source>
        <translation>Vedi che cosa &amp;succederebbe</translation>
    </message>
    <message>
        <source>3. What would happen</source>
        <translation>3. Che cosa succederebbe</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>Quali righe sono mostrate</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Righe del file</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importa</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>A che punto è</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>The file to import</source>
        <translation>Il file da importare</translation>
    </message>
    <message>
        <source>Text with separators (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Testo con separatori (*.csv *.txt *.tsv);;Tutti i file (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n riga</numerusform>
            <numerusform>%n righe</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with who is there…</source>
        <translation>Confronto con le schede già presenti…</translation>
    </message>
    <message>
        <source>All lines (%1)</source>
        <translation>Tutte le righe (%1)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importazione in corso…</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was written.</source>
        <translation>L'importazione è stata annullata. Non è stato scritto niente.</translation>
    </message>
    <message>
        <source>Imported. %1</source>
        <translation>Importazione completata. %1</translation>
    </message>
    <message>
        <source>%1. The lines that were not imported, with the reasons, are in %2: correct them there and import that file.</source>
        <translation>%1. Le righe non importate, con i motivi, sono in %2: correggerle lì e importare quel file.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>The lines to be looked at and those that cannot be taken are not imported: they go to a file of their own, with the reasons.</source>
        <translation>Le righe da controllare e quelle non importabili non vengono importate: vanno in un file a parte, con i motivi.</translation>
    </message>
    <message>
        <source>There is nothing to import: all of it is there already.</source>
        <translation>Non c'è niente da importare: è già tutto presente.</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>non importate</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lettura del file…</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>It was imported before and is in the trash now.</source>
        <translation>Era già stata importata e ora è nel cestino.</translation>
    </message>
    <message>
        <source>Line %1 is the same.</source>
        <translation>La riga %1 è uguale.</translation>
    </message>
    <message>
        <source>The requester is not linked: %1</source>
        <translation>Il richiedente non è collegato: %1</translation>
    </message>
    <message>
        <source>Different here, and kept: %1.</source>
        <translation>Dati diversi qui, lasciati come sono: %1.</translation>
    </message>
    <message>
        <source>Fills in: %1.</source>
        <translation>Completa: %1.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuova</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Già presente</translation>
    </message>
    <message>
        <source>Fills in what is empty</source>
        <translation>Completa ciò che è vuoto</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Da controllare</translation>
    </message>
    <message>
        <source>Cannot be taken</source>
        <translation>Non importabile</translation>
    </message>
    <message>
        <source>“%1” is not a field that can be imported.</source>
        <translation>“%1” non è un campo che si può importare.</translation>
    </message>
    <message>
        <source>%1 is taken from two columns: choose one.</source>
        <translation>%1 viene preso da due colonne: sceglierne una.</translation>
    </message>
    <message>
        <source>No column is imported yet: say what at least one of them holds.</source>
        <translation>Non c'è ancora nessuna colonna da importare: indicare che cosa contiene almeno una.</translation>
    </message>
    <message>
        <source>%1 is in no column: every record needs it.</source>
        <translation>%1 non è in nessuna colonna: ogni scheda ne ha bisogno.</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>Nothing was imported.</source>
        <translation>Non è stato importato niente.</translation>
    </message>
    <message>
        <source>Correct this and try again.</source>
        <translation>Correggere e riprovare.</translation>
    </message>
</context>
<context>
    <name>InpsSheet</name>
    <message>
        <source>Surname and name</source>
        <translation>Cognome e nome</translation>
    </message>
    <message>
        <source>Codice fiscale (tax code)</source>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data di nascita</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Luogo di nascita</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Cittadinanza</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Identity document and permit of stay: number, until when</source>
        <translation>Documento d'identità e permesso di soggiorno: numero e scadenza</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>First day of work</source>
        <translation>Primo giorno di lavoro</translation>
    </message>
    <message>
        <source>Last day of work</source>
        <translation>Ultimo giorno di lavoro</translation>
    </message>
    <message>
        <source>National contract</source>
        <translation>Contratto nazionale</translation>
    </message>
    <message>
        <source>CCNL lavoro domestico, CNEL code %1</source>
        <translation>CCNL lavoro domestico, codice CNEL %1</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Ore a settimana</translation>
    </message>
    <message>
        <source>Pay, before deductions</source>
        <translation>Paga lorda</translation>
    </message>
    <message>
        <source>Board and lodging</source>
        <translation>Vitto e alloggio</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>Luogo di lavoro</translation>
    </message>
    <message>
        <source>Cas.sa.Colf contributions</source>
        <translation>Contributi Cas.sa.Colf</translation>
    </message>
    <message>
        <source>Code %1, paid with those of INPS</source>
        <translation>Codice %1, si pagano con quelli dell'INPS</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>Il lavoro</translation>
    </message>
    <message>
        <source>Tell INPS of the hiring at the latest on</source>
        <translation>Comunicare l'assunzione all'INPS al più tardi</translation>
    </message>
    <message>
        <source>The day before the first day of work, holidays included (D.L. 185/2008 art. 16-bis).</source>
        <translation>Il giorno prima del primo giorno di lavoro, anche se festivo (D.L. 185/2008 art. 16-bis).</translation>
    </message>
    <message>
        <source>On www.inps.it with SPID, CIE or CNS, or by phone: 803 164 from a landline, 06 164 164 from a mobile. Have these data at hand.</source>
        <translation>Su www.inps.it con SPID, CIE o CNS, o per telefono: 803 164 da rete fissa, 06 164 164 da cellulare. Tenere questi dati a portata di mano.</translation>
    </message>
    <message>
        <source>Keep the receipt: its code is needed for the contributions of 10 April, July, October and January. Every change of hours, pay or place is told to INPS within five days.</source>
        <translation>Conservare la ricevuta: il suo codice serve per i contributi del 10 aprile, luglio, ottobre e gennaio. Ogni modifica di orario, paga o luogo si comunica all'INPS entro cinque giorni.</translation>
    </message>
    <message>
        <source>The employer</source>
        <translation>Il datore di lavoro</translation>
    </message>
    <message>
        <source>The worker</source>
        <translation>Il lavoratore</translation>
    </message>
    <message>
        <source>Data for INPS</source>
        <translation>Dati per l'INPS</translation>
    </message>
    <message>
        <source>Data for the notice to INPS</source>
        <translation>Dati per la comunicazione all'INPS</translation>
    </message>
</context>
<context>
    <name>InstantEditor</name>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>Time of the day</source>
        <translation>Ora del giorno</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>Manca il giorno.</translation>
    </message>
    <message>
        <source>The time is missing.</source>
        <translation>Manca l'ora.</translation>
    </message>
    <message>
        <source>"%1" is not a time. Write it as 9:30.</source>
        <translation>"%1" non è un'ora. Scriverla così: 9:30.</translation>
    </message>
</context>
<context>
    <name>InterviewVerdict</name>
    <message>
        <source>The candidacy is decided with this interview:</source>
        <translation>La candidatura si decide con questo colloquio:</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Perché</translation>
    </message>
    <message>
        <source>Why the candidacy is decided so</source>
        <translation>Perché la candidatura è decisa così</translation>
    </message>
</context>
<context>
    <name>ItemsEditor</name>
    <message>
        <source>Add: %1</source>
        <translation>Aggiungi: %1</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rimetti</translation>
    </message>
    <message>
        <source>Remove this: %1</source>
        <translation>Togli: %1</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>Rimetti %1</translation>
    </message>
</context>
<context>
    <name>KeyBeside</name>
    <message>
        <source>The file that tells how the backup is opened could not be copied.</source>
        <translation>Non è stato possibile copiare il file che dice come si apre la copia di sicurezza.</translation>
    </message>
    <message>
        <source>Check that there is room and that you may write there, then try again.</source>
        <translation>Controllare che ci siano spazio e permesso di scrivere lì, poi riprovare.</translation>
    </message>
    <message>
        <source>The damaged file console.key could not be set aside.</source>
        <translation>Non è stato possibile mettere da parte il file console.key danneggiato.</translation>
    </message>
    <message>
        <source>The backup was not made.</source>
        <translation>La copia di sicurezza non è stata fatta.</translation>
    </message>
    <message>
        <source>There is already a file named %1, and it is not replaced.</source>
        <translation>C'è già un file con il nome %1, e non viene sostituito.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Scegliere un altro nome.</translation>
    </message>
    <message>
        <source>The backup cannot be opened: its key is not known here.</source>
        <translation>La copia di sicurezza non si può aprire: la sua chiave non è nota qui.</translation>
    </message>
    <message>
        <source>The file %1, beside the backup, is damaged.</source>
        <translation>Il file %1, accanto alla copia di sicurezza, è danneggiato.</translation>
    </message>
    <message>
        <source>The file %1 is not beside the backup.</source>
        <translation>Il file %1 non è accanto alla copia di sicurezza.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Put that file beside the backup, then try again.</source>
        <translation>Niente è stato modificato. Mettere quel file accanto alla copia di sicurezza, poi riprovare.</translation>
    </message>
</context>
<context>
    <name>KnownPeople</name>
    <message>
        <source>%1 (line %2 of this file)</source>
        <translation>%1 (riga %2 di questo file)</translation>
    </message>
    <message>
        <source>More than one person has this codice fiscale: %1, %2.</source>
        <translation>Più di una persona ha questo codice fiscale: %1, %2.</translation>
    </message>
    <message>
        <source>%1 has the same codice fiscale and another name.</source>
        <translation>%1 ha lo stesso codice fiscale e un altro nome.</translation>
    </message>
    <message>
        <source>%1 has the same codice fiscale and another date of birth.</source>
        <translation>%1 ha lo stesso codice fiscale e un'altra data di nascita.</translation>
    </message>
    <message>
        <source>More than one person has this name, date of birth and phone.</source>
        <translation>Più di una persona ha questo nome, questa data di nascita e questo telefono.</translation>
    </message>
    <message>
        <source>%1 has the same name and phone, and another date of birth.</source>
        <translation>%1 ha lo stesso nome e lo stesso telefono, e un'altra data di nascita.</translation>
    </message>
    <message>
        <source>%1 has the same name and date of birth.</source>
        <translation>%1 ha lo stesso nome e la stessa data di nascita.</translation>
    </message>
    <message>
        <source>%1 has the same name and phone.</source>
        <translation>%1 ha lo stesso nome e lo stesso telefono.</translation>
    </message>
    <message>
        <source>%1 has the same name, and too little is known to tell them apart.</source>
        <translation>%1 ha lo stesso nome, e si sa troppo poco per distinguere le due persone.</translation>
    </message>
    <message>
        <source>%1 has the same e-mail and another surname.</source>
        <translation>%1 ha la stessa e-mail e un altro cognome.</translation>
    </message>
    <message>
        <source>Nobody of this name with this phone is among the people.</source>
        <translation>Tra le persone nessuna ha questo nome e questo telefono.</translation>
    </message>
    <message>
        <source>More than one of the people could be meant.</source>
        <translation>Potrebbe trattarsi di più di una delle persone.</translation>
    </message>
    <message>
        <source>Nobody of this name with the codice fiscale %1 is among the people.</source>
        <translation>Tra le persone non c'è nessuno con questo nome e il codice fiscale %1.</translation>
    </message>
</context>
<context>
    <name>LeftDraft</name>
    <message>
        <source>It is not known whether you left changes here.</source>
        <translation>Non si sa se qui siano rimaste delle modifiche.</translation>
    </message>
    <message>
        <source>What you left here cannot be shown now.</source>
        <translation>Le modifiche rimaste qui non si possono mostrare ora.</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>the same codice fiscale</source>
        <translation>lo stesso codice fiscale</translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation>lo stesso telefono</translation>
    </message>
    <message>
        <source>the same e-mail</source>
        <translation>la stessa e-mail</translation>
    </message>
    <message>
        <source>the same name and birth</source>
        <translation>lo stesso nome e la stessa data di nascita</translation>
    </message>
    <message>
        <source>the same or nearly the same name</source>
        <translation>lo stesso nome o un nome quasi uguale</translation>
    </message>
</context>
<context>
    <name>LikenessStrip</name>
    <message>
        <source>People who look like this one</source>
        <translation>Persone che somigliano a questa</translation>
    </message>
    <message>
        <source>Looks like: %1 (%2)</source>
        <translation>Somiglia a: %1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Apri %1</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Non è la stessa</translation>
    </message>
    <message>
        <source>%1 is not the same person</source>
        <translation>%1 non è la stessa persona</translation>
    </message>
</context>
<context>
    <name>LineReader</name>
    <message>
        <source>The line has %1 cells, the first line of the file %2.</source>
        <translation>La riga ha %1 celle, la prima riga del file %2.</translation>
    </message>
    <message>
        <source>There is nothing in the columns that are imported.</source>
        <translation>Non c'è niente nelle colonne da importare.</translation>
    </message>
</context>
<context>
    <name>ListActions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuova scheda</translation>
    </message>
    <message>
        <source>A new record</source>
        <translation>Crea una nuova scheda</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;pri</translation>
    </message>
    <message>
        <source>Open the record in a page of its own (Enter)</source>
        <translation>Apri la scheda in una pagina sua (Invio)</translation>
    </message>
    <message>
        <source>Copy p&amp;hone</source>
        <translation>Copia il &amp;telefono</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Copia il numero di telefono</translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation>&amp;Cestina</translation>
    </message>
    <message>
        <source>Put what is selected in the trash; it can be restored</source>
        <translation>Sposta nel cestino quanto è selezionato; si può ripristinare</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Ripristina</translation>
    </message>
    <message>
        <source>Take what is selected out of the trash</source>
        <translation>Riprendi dal cestino quanto è selezionato</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>All of this list, with these columns, for a spreadsheet</source>
        <translation>Tutto questo elenco, con queste colonne, per un foglio di calcolo</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Stampa…</translation>
    </message>
    <message>
        <source>All of this list, with these columns, on paper or as PDF</source>
        <translation>Tutto questo elenco, con queste colonne, su carta o in PDF</translation>
    </message>
    <message>
        <source>The phone number is copied.</source>
        <translation>Il numero di telefono è stato copiato.</translation>
    </message>
    <message>
        <source>Select a line first.</source>
        <translation>Prima selezionare una riga.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>L'elenco è vuoto.</translation>
    </message>
    <message>
        <source>There is no phone number.</source>
        <translation>Manca il numero di telefono.</translation>
    </message>
    <message>
        <source>An export is under way.</source>
        <translation>È in corso un'esportazione.</translation>
    </message>
    <message>
        <source>A print takes up to %1 lines: filter the list, or export it.</source>
        <translation>Una stampa arriva a %1 righe: filtrare l'elenco, o esportarlo.</translation>
    </message>
    <message>
        <source>What is selected could not be read.</source>
        <translation>Non è stato possibile leggere quanto è selezionato.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) moved to the trash.</source>
        <translation>
            <numerusform>%n scheda spostata nel cestino.</numerusform>
            <numerusform>%n schede spostate nel cestino.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) restored.</source>
        <translation>
            <numerusform>%n scheda ripristinata.</numerusform>
            <numerusform>%n schede ripristinate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Nothing was moved.</source>
        <translation>Non è stato spostato niente.</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Esporta l'elenco</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text with separators (*.csv)</source>
        <translation>Foglio di calcolo (*.xlsx);;Testo con separatori (*.csv)</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2 records…</source>
        <translation>Esportazione: %1 di %2 schede…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) exported to %1</source>
        <translation>
            <numerusform>%n scheda esportata in %1</numerusform>
            <numerusform>%n schede esportate in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>The export was cancelled. No file is left.</source>
        <translation>L'esportazione è stata annullata. Non è rimasto nessun file.</translation>
    </message>
    <message>
        <source>The list was not exported.</source>
        <translation>L'elenco non è stato esportato.</translation>
    </message>
    <message>
        <source>The print could not be prepared.</source>
        <translation>Non è stato possibile preparare la stampa.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message numerus="yes">
        <source>Put %n record(s) in the trash? They go from every computer of every centre that has them, until somebody restores them.</source>
        <translation>
            <numerusform>Mettere %n scheda nel cestino? Sparisce da ogni computer di ogni centro che la ha, finché qualcuno non la ripristina.</numerusform>
            <numerusform>Mettere %n schede nel cestino? Spariscono da ogni computer di ogni centro che le ha, finché qualcuno non le ripristina.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them in the trash</source>
        <translation>Metti nel cestino</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>The list changed while it was being written.</source>
        <translation>L'elenco è cambiato mentre veniva scritto.</translation>
    </message>
    <message>
        <source>Nothing was kept. Try again.</source>
        <translation>Non è stato conservato niente. Riprovare.</translation>
    </message>
    <message>
        <source>The list was not exported.</source>
        <translation>L'elenco non è stato esportato.</translation>
    </message>
</context>
<context>
    <name>ListModel</name>
    <message>
        <source>(not on this computer)</source>
        <translation>(non su questo computer)</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Caricamento</translation>
    </message>
    <message>
        <source>%1
Click to sort; Shift and click to sort by this as well; right click for the columns</source>
        <translation>%1
Clic per ordinare; Maiusc e clic per ordinare anche per questa; clic destro per le colonne</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>How you left this list could not be read; it is shown as at the start. %1</source>
        <translation>Non è stato possibile rileggere come era stato lasciato questo elenco; appare come all'inizio. %1</translation>
    </message>
    <message>
        <source>The views could not be read or kept. %1</source>
        <translation>Non è stato possibile leggere o conservare le viste. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>The list could not be read. %1</source>
        <translation>Non è stato possibile leggere l'elenco. %1</translation>
    </message>
    <message>
        <source>How this list looks could not be kept. %1</source>
        <translation>Non è stato possibile conservare l'aspetto di questo elenco. %1</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 scheda</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 schede</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Trovate: %1</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Selezionate: %1</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Il cestino è vuoto.</translation>
    </message>
    <message>
        <source>Nothing found. Look for fewer words, or take a filter away with its × or all with "Clear all".</source>
        <translation>Non è stato trovato niente. Cercare meno parole, o togliere un filtro con la sua × o tutti con "Togli tutto".</translation>
    </message>
    <message>
        <source>There is nothing here yet. "New" (Ctrl+N) makes the first one.</source>
        <translation>Qui non c'è ancora niente. Con "Nuova scheda" (Ctrl+N) si crea la prima.</translation>
    </message>
</context>
<context>
    <name>ListQuery</name>
    <message>
        <source>%1 is %2</source>
        <translation>%1 è %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 non è %2</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation>%1 contiene %2</translation>
    </message>
    <message>
        <source>%1 begins with %2</source>
        <translation>%1 inizia con %2</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1 almeno %2</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <translation>%1 al massimo %2</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 senza valore</translation>
    </message>
    <message>
        <source>%1 is filled in</source>
        <translation>%1 con un valore</translation>
    </message>
    <message>
        <source>%1 is one of %2</source>
        <translation>%1 è tra %2</translation>
    </message>
    <message>
        <source>%1 in the last %2 days</source>
        <translation>%1 negli ultimi %2 giorni</translation>
    </message>
    <message>
        <source>%1 in the next %2 days</source>
        <translation>%1 nei prossimi %2 giorni</translation>
    </message>
    <message>
        <source>containing "%1"</source>
        <translation>con "%1"</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>nel cestino</translation>
    </message>
    <message>
        <source>%1 is today</source>
        <translation>%1 è oggi</translation>
    </message>
    <message>
        <source>%1 is before today</source>
        <translation>%1 è prima di oggi</translation>
    </message>
    <message>
        <source>%1 not by %2</source>
        <translation>%1 mai, o dopo il %2</translation>
    </message>
    <message>
        <source>%1 with: %2</source>
        <translation>%1 con: %2</translation>
    </message>
</context>
<context>
    <name>ListToolbar</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonne</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>The screen is locked</source>
        <translation>Lo schermo è bloccato</translation>
    </message>
    <message>
        <source>%1 is at work here, at %2. Everything is as it was left.</source>
        <translation>%1 sta lavorando qui, presso %2. Tutto è come è stato lasciato.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Sblocca</translation>
    </message>
    <message>
        <source>&amp;Somebody else signs in …</source>
        <translation>&amp;Accede un'altra persona …</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Scrivere la password.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>La password non è corretta.</translation>
    </message>
    <message>
        <source>There were too many wrong attempts.</source>
        <translation>Troppi tentativi sbagliati.</translation>
    </message>
    <message>
        <source>You may not sign in any more. Ask an administrator if this is a mistake.</source>
        <translation>Non è più possibile accedere. Se è un errore, rivolgersi a un amministratore.</translation>
    </message>
</context>
<context>
    <name>MailDraft</name>
    <message>
        <source>The e-mail was not made.</source>
        <translation>L'e-mail non è stata preparata.</translation>
    </message>
    <message>
        <source>A name, an address or the subject holds a line break or another sign that cannot be seen.</source>
        <translation>Un nome, un indirizzo o l'oggetto contiene un a capo o un altro segno che non si vede.</translation>
    </message>
    <message>
        <source>Type it again by hand.</source>
        <translation>Scriverlo di nuovo a mano.</translation>
    </message>
    <message>
        <source>An e-mail address is not one.</source>
        <translation>Un indirizzo e-mail non è valido.</translation>
    </message>
    <message>
        <source>Correct the address in the record of the person, and try again.</source>
        <translation>Correggere l'indirizzo nella scheda della persona e riprovare.</translation>
    </message>
    <message>
        <source>There is nobody to send it to.</source>
        <translation>Non c'è nessuno a cui inviarla.</translation>
    </message>
    <message>
        <source>Write the e-mail address in the record of the person, or print the document.</source>
        <translation>Scrivere l'indirizzo e-mail nella scheda della persona, o stampare il documento.</translation>
    </message>
    <message>
        <source>Check the folder and its free space, and try again. Nothing else has changed.</source>
        <translation>Controllare la cartella e lo spazio libero, e riprovare. Nient'altro è cambiato.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>Chiusura non riuscita</translation>
    </message>
    <message>
        <source>Something typed before is not kept yet. Unlock the screen to see it, or close again to give it up.</source>
        <translation>Qualcosa scritto prima non è ancora conservato. Sbloccare lo schermo per vederlo, o chiudere di nuovo per rinunciarvi.</translation>
    </message>
</context>
<context>
    <name>ManyConflicts</name>
    <message>
        <source>What the records hold now stays.</source>
        <translation>Resta quello che le schede contengono adesso.</translation>
    </message>
    <message>
        <source>The records get the values that arrived second.</source>
        <translation>Le schede ricevono i valori arrivati per secondi.</translation>
    </message>
    <message>
        <source>Leave what arrived first (%1)</source>
        <translation>Lascia quello che è arrivato prima (%1)</translation>
    </message>
    <message>
        <source>As %1 wrote (%2)</source>
        <translation>Come ha scritto %1 (%2)</translation>
    </message>
    <message>
        <source>Put what arrived later (%1)</source>
        <translation>Metti quello che è arrivato dopo (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) selected.</source>
        <translation>
            <numerusform>%n scheda selezionata.</numerusform>
            <numerusform>%n schede selezionate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For all %n choice(s):</source>
        <translation>
            <numerusform>Per %n scelta:</numerusform>
            <numerusform>Per tutte le %n scelte:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchCommand</name>
    <message>
        <source>not known</source>
        <translation>non si sa</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>match needs the number of one request.</source>
        <translation>match richiede il numero di una sola richiesta.</translation>
    </message>
    <message>
        <source>--format is json or text.</source>
        <translation>--format è json o text.</translation>
    </message>
    <message>
        <source>--limit needs a whole number from 1.</source>
        <translation>--limit richiede un numero intero da 1 in su.</translation>
    </message>
    <message>
        <source>“%1” cannot be put aside. There are: %2.</source>
        <translation>“%1” non si può mettere da parte. Si possono: %2.</translation>
    </message>
    <message>
        <source>Kept out by one requirement alone:</source>
        <translation>Fuori per un solo requisito:</translation>
    </message>
    <message>
        <source>This candidacy takes no part yet: it is a draft, or in the trash.</source>
        <translation>Questa candidatura non partecipa ancora: è una bozza, o è nel cestino.</translation>
    </message>
    <message>
        <source>Request %1. Workers considered: %2. Fitting: %3.</source>
        <translation>Richiesta %1. Lavoratori considerati: %2. Adatti: %3.</translation>
    </message>
    <message>
        <source>%1. %2 %3: %4 points of %5; not known: %6; proposed in %7 days: %8</source>
        <translation>%1. %2 %3: %4 punti su %5; non si sa: %6; proposte in %7 giorni: %8</translation>
    </message>
    <message>
        <source>%1 %2 is in the list of request %3.</source>
        <translation>%1 %2 è nell'elenco della richiesta %3.</translation>
    </message>
    <message>
        <source>%1 %2 is not in the list of request %3. A requirement answered with no keeps them out:</source>
        <translation>%1 %2 non è nell'elenco della richiesta %3. Resta fuori per un requisito con risposta no:</translation>
    </message>
    <message>
        <source>Place: %1.</source>
        <translation>Posto: %1.</translation>
    </message>
    <message>
        <source>There is no request %1. Its number is written on its page and on its prints.</source>
        <translation>La richiesta %1 non esiste. Il numero è scritto sulla sua pagina e sulle sue stampe.</translation>
    </message>
    <message>
        <source>There is no candidacy %1. Its number is written on its page and on its prints.</source>
        <translation>La candidatura %1 non esiste. Il numero è scritto sulla sua pagina e sulle sue stampe.</translation>
    </message>
</context>
<context>
    <name>MatchHead</name>
    <message>
        <source>Open the &amp;request</source>
        <translation>Apri la &amp;richiesta</translation>
    </message>
    <message>
        <source>%1 hours a week</source>
        <translation>%1 ore a settimana</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 all'ora</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mese</translation>
    </message>
    <message>
        <source>Municipio %1</source>
        <translation>Municipio %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dal %1</translation>
    </message>
    <message>
        <source>Heard, not used to choose: %1. The law forbids choosing by origin, religion, opinions, age or, where the work itself does not require it, sex (D.Lgs. 215/2003, 216/2003, 198/2006).</source>
        <translation>Ascoltato, non usato per scegliere: %1. La legge vieta di scegliere in base a origine, religione, opinioni, età o, dove il lavoro stesso non lo richiede, sesso (D.Lgs. 215/2003, 216/2003, 198/2006).</translation>
    </message>
    <message>
        <source>%1: essential to the work, because: %2</source>
        <translation>%1: essenziale per il lavoro, perché: %2</translation>
    </message>
</context>
<context>
    <name>MatchList</name>
    <message>
        <source>Reading the workers…</source>
        <translation>Lettura dei lavoratori…</translation>
    </message>
    <message>
        <source>Nobody fits. See above what could be put aside for once.</source>
        <translation>Nessuno è adatto. Sopra si vede che cosa si potrebbe mettere da parte per questa volta.</translation>
    </message>
    <message>
        <source>Number %1 in the list, %2 points of %3</source>
        <translation>Numero %1 nell'elenco, %2 punti su %3</translation>
    </message>
    <message>
        <source>Not in the list: see what keeps them out.</source>
        <translation>Non è nell'elenco: leggere che cosa esclude.</translation>
    </message>
    <message>
        <source>%1 of %2 workers fit</source>
        <translation>Lavoratori adatti: %1 su %2</translation>
    </message>
    <message>
        <source>The workers could not be read.</source>
        <translation>Non è stato possibile leggere i lavoratori.</translation>
    </message>
</context>
<context>
    <name>MatchPage</name>
    <message>
        <source>The contract is prepared: complete it and follow its support.</source>
        <translation>Il contratto è preparato: completarlo e seguirne i passi.</translation>
    </message>
    <message>
        <source>Open the contract</source>
        <translation>Apri il contratto</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
    <message>
        <source>Workers for %1</source>
        <translation>Lavoratori per %1</translation>
    </message>
    <message>
        <source>Workers for a request</source>
        <translation>Lavoratori per una richiesta</translation>
    </message>
    <message>
        <source>The request is: %1.</source>
        <translation>Lo stato della richiesta è: %1.</translation>
    </message>
    <message>
        <source>This request is not on this computer any more.</source>
        <translation>Questa richiesta non è più su questo computer.</translation>
    </message>
    <message>
        <source>The request is over and workers are still on its shortlist.</source>
        <translation>La richiesta è finita e nella rosa ci sono ancora lavoratori.</translation>
    </message>
    <message>
        <source>Release them</source>
        <translation>Dissocia tutti</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Not written down: something else was being written. Do it again; an e-mail that was made is there.</source>
        <translation>Non annotato: si stava scrivendo altro. Fallo di nuovo; l'e-mail preparata c'è.</translation>
    </message>
</context>
<context>
    <name>MatchReasons</name>
    <message>
        <source>In part</source>
        <translation>In parte</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non si sa</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>&amp;Add to the shortlist</source>
        <translation>&amp;Aggiungi alla rosa</translation>
    </message>
    <message>
        <source>Open the ca&amp;ndidacy</source>
        <translation>Apri la ca&amp;ndidatura</translation>
    </message>
    <message>
        <source>&amp;CV</source>
        <translation>&amp;Curriculum</translation>
    </message>
    <message>
        <source>Why, line by line</source>
        <translation>Perché, riga per riga</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>Da sapere</translation>
    </message>
    <message>
        <source>Keeps them out</source>
        <translation>Che cosa esclude</translation>
    </message>
    <message>
        <source>What is weighed</source>
        <translation>Che cosa dà punti</translation>
    </message>
    <message>
        <source>What must not be a no</source>
        <translation>Che cosa non deve essere un no</translation>
    </message>
    <message>
        <source>Or Enter on the list</source>
        <translation>Oppure Invio sull'elenco</translation>
    </message>
</context>
<context>
    <name>MatchRelax</name>
    <message>
        <source>Put aside for once, and so many more fit:</source>
        <translation>Metti da parte per questa volta, e ce ne sono in più:</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <translation>%1 (+%2)</translation>
    </message>
    <message>
        <source>%1, put aside</source>
        <translation>%1, da parte per questa volta</translation>
    </message>
    <message numerus="yes">
        <source>Put aside %1: %n more worker(s)</source>
        <translation>
            <numerusform>Metti da parte %1: %n lavoratore in più</numerusform>
            <numerusform>Metti da parte %1: %n lavoratori in più</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchSearch</name>
    <message>
        <source>Alt+W. Enter shows the reasons of the first one found</source>
        <translation>Alt+W. Invio mostra i motivi del primo nome trovato</translation>
    </message>
    <message>
        <source>Workers found</source>
        <translation>Lavoratori trovati</translation>
    </message>
    <message>
        <source>Nobody of this name has a candidacy that was sent.</source>
        <translation>Nessuno con questo nome ha una candidatura inoltrata.</translation>
    </message>
    <message>
        <source>Why is this worker not in the list? Type a name or a number</source>
        <translation>Perché questa persona non è nell'elenco? Scrivi un nome o un numero</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: type more of the name, or the number</source>
        <translation>
            <numerusform>e un'altra: scrivi di più del nome, o il numero</numerusform>
            <numerusform>e altre %n: scrivi di più del nome, o il numero</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>Validated by the office</source>
        <translation>Validazione dell'ufficio</translation>
    </message>
    <message>
        <source>Looks for work</source>
        <translation>Cerca lavoro</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Tipologia di orario</translation>
    </message>
    <message>
        <source>Days and hours</source>
        <translation>Giorni e ore</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Ore a settimana</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Free in time</source>
        <translation>Disponibile in tempo</translation>
    </message>
    <message>
        <source>What the level asks for</source>
        <translation>Che cosa richiede il livello</translation>
    </message>
    <message>
        <source>Permit of stay</source>
        <translation>Permesso di soggiorno</translation>
    </message>
    <message>
        <source>Hours left beside other contracts</source>
        <translation>Ore libere oltre agli altri contratti</translation>
    </message>
    <message>
        <source>Essential requirement</source>
        <translation>Requisito essenziale</translation>
    </message>
    <message>
        <source>Care of the person</source>
        <translation>Cura della persona</translation>
    </message>
    <message>
        <source>Care of the children</source>
        <translation>Cura dei bambini</translation>
    </message>
    <message>
        <source>Housework</source>
        <translation>Lavori di casa</translation>
    </message>
    <message>
        <source>Illnesses</source>
        <translation>Malattie</translation>
    </message>
    <message>
        <source>Who is to be assisted</source>
        <translation>Persone da assistere</translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation>Anni di esperienza</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Altre lingue</translation>
    </message>
    <message>
        <source>Studies and courses</source>
        <translation>Studi e corsi</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Carattere</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Paga</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contratto</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Stanza</translation>
    </message>
    <message>
        <source>Half day of rest</source>
        <translation>Mezza giornata di riposo</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Notti</translation>
    </message>
    <message>
        <source>Animals at home</source>
        <translation>Animali in casa</translation>
    </message>
    <message>
        <source>Care of the animals</source>
        <translation>Cura degli animali</translation>
    </message>
    <message>
        <source>Smoking</source>
        <translation>Fumo</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Patente</translation>
    </message>
    <message>
        <source>Own car</source>
        <translation>Auto propria</translation>
    </message>
    <message>
        <source>Size of the home</source>
        <translation>Grandezza della casa</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Trasferte</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Vacanze</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>Straordinari</translation>
    </message>
    <message>
        <source>Way to work</source>
        <translation>Tragitto per il lavoro</translation>
    </message>
    <message>
        <source>Mark of the office</source>
        <translation>Voto dell'ufficio</translation>
    </message>
    <message>
        <source>The worker has not said whom they assist.</source>
        <translation>Non ha detto chi assiste.</translation>
    </message>
    <message>
        <source>Does not mind whether it is a woman or a man.</source>
        <translation>È indifferente che sia una donna o un uomo.</translation>
    </message>
    <message>
        <source>Assists: %1.</source>
        <translation>Assiste: %1.</translation>
    </message>
    <message>
        <source>Assists couples.</source>
        <translation>Assiste coppie.</translation>
    </message>
    <message>
        <source>Does not assist couples.</source>
        <translation>Non assiste coppie.</translation>
    </message>
    <message>
        <source>Has not said whether they assist couples.</source>
        <translation>Non ha detto se assiste coppie.</translation>
    </message>
    <message>
        <source>Children: %1. The worker looks after at most %2.</source>
        <translation>Bambini: %1. Ne accudisce al massimo %2.</translation>
    </message>
    <message>
        <source>Children: %1. The worker has not said how many at most.</source>
        <translation>Bambini: %1. Non ha detto quanti al massimo.</translation>
    </message>
    <message>
        <source>Has not said of which ages.</source>
        <translation>Non ha detto di quali età.</translation>
    </message>
    <message>
        <source>Ages ticked: %1.</source>
        <translation>Età segnate: %1.</translation>
    </message>
    <message>
        <source>Ages: %1.</source>
        <translation>Età: %1.</translation>
    </message>
    <message>
        <source>Years of experience asked: %1. Those of the worker are not known.</source>
        <translation>Anni di esperienza richiesti: %1. Non si sa quanti ne ha.</translation>
    </message>
    <message>
        <source>Years of experience asked: %1. The worker has: %2.</source>
        <translation>Anni di esperienza richiesti: %1. Ne ha: %2.</translation>
    </message>
    <message>
        <source>How well the worker speaks Italian is not known.</source>
        <translation>Non si sa quanto bene parla italiano.</translation>
    </message>
    <message>
        <source>Speaks Italian: %1 of 5. From 4 on it counts in full.</source>
        <translation>Parla italiano: %1 su 5. Da 4 in su vale tutti i punti.</translation>
    </message>
    <message>
        <source>Offered: %1 an hour. What the worker asks is not known.</source>
        <translation>Paga offerta: %1 all'ora. Non si sa quanto chiede il lavoratore.</translation>
    </message>
    <message>
        <source>Offered: %1 a month. What the worker asks is not known.</source>
        <translation>Paga offerta: %1 al mese. Non si sa quanto chiede il lavoratore.</translation>
    </message>
    <message>
        <source>The worker asks %1 an hour, the family offers %2.</source>
        <translation>Il lavoratore chiede %1 all'ora, la famiglia offre %2.</translation>
    </message>
    <message>
        <source>The worker asks %1 a month, the family offers %2.</source>
        <translation>Il lavoratore chiede %1 al mese, la famiglia offre %2.</translation>
    </message>
    <message>
        <source>The worker has not said which contract they accept. Asked: %1.</source>
        <translation>Non ha detto quale contratto accetta. Richiesto: %1.</translation>
    </message>
    <message>
        <source>Asked: %1. The worker accepts: %2.</source>
        <translation>Richiesto: %1. Accetta: %2.</translation>
    </message>
    <message>
        <source>Half day of rest offered: %1. The worker has said nothing about it.</source>
        <translation>Mezza giornata di riposo offerta: %1. Su questo non ha detto nulla.</translation>
    </message>
    <message>
        <source>Half day of rest offered: %1. The worker asks for: %2.</source>
        <translation>Mezza giornata di riposo offerta: %1. Chiede: %2.</translation>
    </message>
    <message>
        <source>Works where there are animals.</source>
        <translation>Lavora dove ci sono animali.</translation>
    </message>
    <message>
        <source>Does not work where there are animals.</source>
        <translation>Non lavora dove ci sono animali.</translation>
    </message>
    <message>
        <source>Has not said whether they work where there are animals.</source>
        <translation>Non ha detto se lavora dove ci sono animali.</translation>
    </message>
    <message>
        <source>Is allergic to dogs.</source>
        <translation>Ha un'allergia ai cani.</translation>
    </message>
    <message>
        <source>Is not allergic to dogs.</source>
        <translation>Non ha allergia ai cani.</translation>
    </message>
    <message>
        <source>Whether dogs are a trouble is not known.</source>
        <translation>Non si sa se i cani sono un problema.</translation>
    </message>
    <message>
        <source>Is allergic to cats.</source>
        <translation>Ha un'allergia ai gatti.</translation>
    </message>
    <message>
        <source>Is not allergic to cats.</source>
        <translation>Non ha allergia ai gatti.</translation>
    </message>
    <message>
        <source>Whether cats are a trouble is not known.</source>
        <translation>Non si sa se i gatti sono un problema.</translation>
    </message>
    <message>
        <source>Is allergic to: %1. At home: %2.</source>
        <translation>Ha un'allergia a: %1. In casa: %2.</translation>
    </message>
    <message>
        <source>Has no driving licence.</source>
        <translation>Non ha la patente.</translation>
    </message>
    <message>
        <source>It is not known whether the worker has a driving licence.</source>
        <translation>Non si sa se ha la patente.</translation>
    </message>
    <message>
        <source>Has a driving licence and drives for work.</source>
        <translation>Ha la patente e guida per lavoro.</translation>
    </message>
    <message>
        <source>Has a driving licence but does not drive for work.</source>
        <translation>Ha la patente ma non guida per lavoro.</translation>
    </message>
    <message>
        <source>Has a driving licence; whether they drive for work is not known.</source>
        <translation>Ha la patente; non si sa se guida per lavoro.</translation>
    </message>
    <message>
        <source>The work is in municipio %1. Where the worker lives is not known.</source>
        <translation>Il lavoro è nel Municipio %1. Non si sa dove abita il lavoratore.</translation>
    </message>
    <message>
        <source>Lives in the same municipio, %1.</source>
        <translation>Abita nello stesso Municipio, %1.</translation>
    </message>
    <message>
        <source>Lives in municipio %1, next to municipio %2.</source>
        <translation>Abita nel Municipio %1, vicino al Municipio %2.</translation>
    </message>
    <message>
        <source>Lives in municipio %1, the work is in municipio %2.</source>
        <translation>Abita nel Municipio %1, il lavoro è nel Municipio %2.</translation>
    </message>
    <message>
        <source>Goes along: %1.</source>
        <translation>Disponibile per: %1.</translation>
    </message>
    <message>
        <source>Does not go along: %1.</source>
        <translation>Non disponibile per: %1.</translation>
    </message>
    <message>
        <source>Not said: %1.</source>
        <translation>Non ha detto se è disponibile per: %1.</translation>
    </message>
    <message>
        <source>holidays with the family</source>
        <translation>vacanze con la famiglia</translation>
    </message>
    <message>
        <source>holidays alone with who is assisted</source>
        <translation>vacanze senza la famiglia, con la persona assistita</translation>
    </message>
    <message>
        <source>The office has given no mark for this service yet.</source>
        <translation>L'ufficio non ha ancora dato un voto per questo servizio.</translation>
    </message>
    <message>
        <source>Mark of the office for this service: %1 of 5.</source>
        <translation>Voto dell'ufficio per questo servizio: %1 su 5.</translation>
    </message>
    <message>
        <source>Gets up at night.</source>
        <translation>Si alza di notte.</translation>
    </message>
    <message>
        <source>Does not get up at night.</source>
        <translation>Non si alza di notte.</translation>
    </message>
    <message>
        <source>Whether the worker gets up at night is not known.</source>
        <translation>Non si sa se il lavoratore si alza di notte.</translation>
    </message>
    <message>
        <source>Takes care of animals.</source>
        <translation>Si prende cura degli animali.</translation>
    </message>
    <message>
        <source>Does not take care of animals.</source>
        <translation>Non si prende cura degli animali.</translation>
    </message>
    <message>
        <source>Whether the worker takes care of animals is not known.</source>
        <translation>Non si sa se il lavoratore si prende cura degli animali.</translation>
    </message>
    <message>
        <source>Does not smoke; nobody at home does.</source>
        <translation>Non fuma; in casa non fuma nessuno.</translation>
    </message>
    <message>
        <source>Smokes; nobody at home does.</source>
        <translation>Fuma; in casa non fuma nessuno.</translation>
    </message>
    <message>
        <source>Nobody at home smokes; whether the worker does is not known.</source>
        <translation>In casa non fuma nessuno; non si sa se il lavoratore fuma.</translation>
    </message>
    <message>
        <source>Uses the own car for work.</source>
        <translation>Usa la propria auto per lavoro.</translation>
    </message>
    <message>
        <source>Does not use an own car for work.</source>
        <translation>Non usa un'auto propria per lavoro.</translation>
    </message>
    <message>
        <source>Whether the worker uses an own car is not known.</source>
        <translation>Non si sa se il lavoratore usa un'auto propria.</translation>
    </message>
    <message>
        <source>Goes along on journeys.</source>
        <translation>Va in trasferta con la famiglia.</translation>
    </message>
    <message>
        <source>Does not go along on journeys.</source>
        <translation>Non va in trasferta con la famiglia.</translation>
    </message>
    <message>
        <source>Whether the worker goes along on journeys is not known.</source>
        <translation>Non si sa se il lavoratore va in trasferta con la famiglia.</translation>
    </message>
    <message>
        <source>Does overtime.</source>
        <translation>Fa straordinari.</translation>
    </message>
    <message>
        <source>Does no overtime.</source>
        <translation>Non fa straordinari.</translation>
    </message>
    <message>
        <source>Whether the worker does overtime is not known.</source>
        <translation>Non si sa se il lavoratore fa straordinari.</translation>
    </message>
    <message>
        <source>The worker has not said what they can do of: %1.</source>
        <translation>Il lavoratore non ha detto che cosa sa fare tra: %1.</translation>
    </message>
    <message>
        <source>Can do all that is asked: %1.</source>
        <translation>Sa fare tutto ciò che si chiede: %1.</translation>
    </message>
    <message>
        <source>Has ticked nothing of what is asked: %1.</source>
        <translation>Non ha spuntato niente di ciò che si chiede: %1.</translation>
    </message>
    <message>
        <source>Can do %1 of %2 tasks asked. Not ticked: %3.</source>
        <translation>Mansioni chieste che sa fare: %1 su %2. Senza spunta: %3.</translation>
    </message>
    <message>
        <source>Does no housework.</source>
        <translation>Non fa lavori di casa.</translation>
    </message>
    <message>
        <source>Does housework.</source>
        <translation>Fa lavori di casa.</translation>
    </message>
    <message>
        <source>It is not known whether the worker does housework.</source>
        <translation>Non si sa se il lavoratore fa lavori di casa.</translation>
    </message>
    <message>
        <source>It is not known whether the worker has experience with: %1.</source>
        <translation>Non si sa se il lavoratore ha esperienza con: %1.</translation>
    </message>
    <message>
        <source>Has experience with: %1.</source>
        <translation>Ha esperienza con: %1.</translation>
    </message>
    <message>
        <source>Accepts, without experience: %1.</source>
        <translation>Accetta, senza esperienza: %1.</translation>
    </message>
    <message>
        <source>Neither ticked nor in their jobs: %1.</source>
        <translation>Senza spunta, e assente dai suoi lavori: %1.</translation>
    </message>
    <message>
        <source>The languages of the worker are not known. Asked: %1.</source>
        <translation>Non si sa quali lingue parla il lavoratore. Si chiede: %1.</translation>
    </message>
    <message>
        <source>%1 (%2 of 5)</source>
        <translation>%1 (%2 su 5)</translation>
    </message>
    <message>
        <source>Asked: %1. The worker speaks: %2.</source>
        <translation>Si chiede: %1. Il lavoratore parla: %2.</translation>
    </message>
    <message>
        <source>How well is not known.</source>
        <translation>Non si sa quanto bene.</translation>
    </message>
    <message>
        <source>Asked: %1. The worker has said nothing about it.</source>
        <translation>Si chiede: %1. Il lavoratore non ha detto niente in proposito.</translation>
    </message>
    <message>
        <source>Asked: %1. The worker has said: %2.</source>
        <translation>Si chiede: %1. Il lavoratore ha detto: %2.</translation>
    </message>
    <message>
        <source>Nothing is written down of the worker's character. Asked: %1.</source>
        <translation>Non c'è niente di scritto sul carattere del lavoratore. Si chiede: %1.</translation>
    </message>
    <message>
        <source>As asked: %1.</source>
        <translation>Come si chiede: %1.</translation>
    </message>
    <message>
        <source>Not ticked: %1.</source>
        <translation>Senza spunta: %1.</translation>
    </message>
    <message>
        <source>As asked: %1. Not ticked: %2.</source>
        <translation>Come si chiede: %1. Senza spunta: %2.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Validated as suitable.</source>
        <translation>Validata: idonea.</translation>
    </message>
    <message>
        <source>The mark for this service is 0, which keeps the worker out of the shortlists.</source>
        <translation>Il voto per questo servizio è 0: tiene il lavoratore fuori dalle rose.</translation>
    </message>
    <message>
        <source>Sent, and not validated yet.</source>
        <translation>Inoltrata, e non ancora validata.</translation>
    </message>
    <message>
        <source>The candidacy is suspended.</source>
        <translation>La candidatura è sospesa.</translation>
    </message>
    <message>
        <source>Validated as not suitable.</source>
        <translation>Validata: non idonea.</translation>
    </message>
    <message>
        <source>It is not known whether the candidacy was validated.</source>
        <translation>Non si sa se la candidatura è stata validata.</translation>
    </message>
    <message>
        <source>It is not known whether the worker looks for work.</source>
        <translation>Non si sa se il lavoratore cerca lavoro.</translation>
    </message>
    <message>
        <source>The worker has not said which services they offer.</source>
        <translation>Il lavoratore non ha detto quali servizi offre.</translation>
    </message>
    <message>
        <source>Offers this service: %1.</source>
        <translation>Offre questo servizio: %1.</translation>
    </message>
    <message>
        <source>Asked: %1. The worker offers: %2.</source>
        <translation>Si chiede: %1. Il lavoratore offre: %2.</translation>
    </message>
    <message>
        <source>The worker has not said in which schedules they work.</source>
        <translation>Il lavoratore non ha detto con quali tipologie di orario lavora.</translation>
    </message>
    <message>
        <source>Works in this schedule: %1.</source>
        <translation>Lavora con questa tipologia di orario: %1.</translation>
    </message>
    <message>
        <source>The worker has not said on which days and hours they work. Asked: %1.</source>
        <translation>Il lavoratore non ha detto in quali giorni e orari lavora. Si chiede: %1.</translation>
    </message>
    <message>
        <source>All the hours asked: %1.</source>
        <translation>Tutte le ore chieste: %1.</translation>
    </message>
    <message>
        <source>Nearly all the hours asked: of %1 only %2 are missing: %3.</source>
        <translation>Quasi tutte le ore chieste: su %1 mancano solo %2: %3.</translation>
    </message>
    <message>
        <source>Of the %1 asked %2 are missing: %3.</source>
        <translation>Su %1 chieste mancano %2: %3.</translation>
    </message>
    <message>
        <source>Asked: %1 a week. The worker has not said how many they accept.</source>
        <translation>Si chiedono %1 a settimana. Il lavoratore non ha detto quante ore accetta.</translation>
    </message>
    <message>
        <source>Asked: %1 a week. The worker accepts at most %2.</source>
        <translation>Si chiedono %1 a settimana. Il lavoratore accetta al massimo %2.</translation>
    </message>
    <message>
        <source>Asked: %1 a week. The worker accepts at least %2.</source>
        <translation>Si chiedono %1 a settimana. Il lavoratore accetta almeno %2.</translation>
    </message>
    <message>
        <source>Asked: %1 a week. The worker accepts from %2 to %3.</source>
        <translation>Si chiedono %1 a settimana. Il lavoratore accetta da %2 a %3.</translation>
    </message>
    <message>
        <source>The work is in %1. The worker has not said whether they work outside Milan.</source>
        <translation>Il lavoro è a %1. Il lavoratore non ha detto se lavora fuori Milano.</translation>
    </message>
    <message>
        <source>Works outside Milan; the work is in %1.</source>
        <translation>Lavora fuori Milano; il lavoro è a %1.</translation>
    </message>
    <message>
        <source>Does not work outside Milan; the work is in %1.</source>
        <translation>Non lavora fuori Milano; il lavoro è a %1.</translation>
    </message>
    <message>
        <source>The municipio of the place of work is not known.</source>
        <translation>Non si sa in quale Municipio è il luogo di lavoro.</translation>
    </message>
    <message>
        <source>The work is in municipio %1. The worker has not said in which municipi they work.</source>
        <translation>Il lavoro è nel Municipio %1. Il lavoratore non ha detto in quali Municipi lavora.</translation>
    </message>
    <message>
        <source>Works in municipio %1.</source>
        <translation>Lavora nel Municipio %1.</translation>
    </message>
    <message>
        <source>The work is in municipio %1. The worker works in: %2.</source>
        <translation>Il lavoro è nel Municipio %1. Municipi in cui il lavoratore lavora: %2.</translation>
    </message>
    <message>
        <source>Asked from %1. The worker has not said from when they are free.</source>
        <translation>Si chiede dal %1. Il lavoratore non ha detto da quando è disponibile.</translation>
    </message>
    <message>
        <source>Free from %1, asked from %2.</source>
        <translation>Disponibile dal %1, si chiede dal %2.</translation>
    </message>
    <message>
        <source>The permit of stay is valid until %1, before the start on %2. Its renewal may be asked until 60 days after it expires; with the receipt the worker may be hired (D.Lgs. 286/1998 art. 5 c. 9-bis).</source>
        <translation>Il permesso di soggiorno è valido fino al %1, prima dell'inizio del lavoro il %2. Il rinnovo si può chiedere fino a 60 giorni dopo la scadenza; con la ricevuta il lavoratore può essere assunto (D.Lgs. 286/1998 art. 5 c. 9-bis).</translation>
    </message>
    <message>
        <source>Works elsewhere; how many hours is not known.</source>
        <translation>Lavora altrove; non si sa per quante ore.</translation>
    </message>
    <message>
        <source>Another contract has work at the same hours of the week.</source>
        <translation>Un altro contratto prevede lavoro nelle stesse ore della settimana.</translation>
    </message>
    <message>
        <source>No other contract is known at that time.</source>
        <translation>Non risultano altri contratti in quel periodo.</translation>
    </message>
    <message>
        <source>Another contract runs at that time; its hours a week are not known.</source>
        <translation>In quel periodo è in corso un altro contratto; non si sa per quante ore a settimana.</translation>
    </message>
    <message>
        <source>Other contracts come to %1 a week; how many hours are asked is not known.</source>
        <translation>Gli altri contratti arrivano a %1 a settimana; non si sa quante ore si chiedono.</translation>
    </message>
    <message>
        <source>Other contracts come to %1 a week, with the %2 asked %3. The most is %4 a week (CCNL art. 14: 54 h living in, 30 h living in with reduced hours, 40 h living out).</source>
        <translation>Gli altri contratti arrivano a %1 a settimana; con le %2 chieste si arriva a %3. Il massimo è %4 a settimana (CCNL art. 14: 54 h in convivenza, 30 h in convivenza ridotta, 40 h senza convivenza).</translation>
    </message>
    <message>
        <source>Essential for this work: %1 (%2). The sex of the worker is not known.</source>
        <translation>Essenziale per questo lavoro: %1 (%2). Il sesso del lavoratore non è noto.</translation>
    </message>
    <message>
        <source>Essential for this work: %1 (%2).</source>
        <translation>Essenziale per questo lavoro: %1 (%2).</translation>
    </message>
    <message>
        <source>Essential for this work, and not so: %1 (%2).</source>
        <translation>Essenziale per questo lavoro, e qui non è così: %1 (%2).</translation>
    </message>
    <message>
        <source>Level %1 is asked. The worker has not said what they can do in this service.</source>
        <translation>Si chiede il livello %1. Il lavoratore non ha detto che cosa sa fare in questo servizio.</translation>
    </message>
    <message>
        <source>Level DS asks for training, and none of care is written down (CCNL art. 9).</source>
        <translation>Il livello DS richiede una formazione: non ne risulta nessuna nell'assistenza (CCNL art. 9).</translation>
    </message>
    <message>
        <source>Level %1 is for children with a disability (CCNL art. 9), and the worker has ticked no care of them.</source>
        <translation>Il livello %1 è per bambini con disabilità (CCNL art. 9), e il lavoratore non ha spuntato nessuna cura per loro.</translation>
    </message>
    <message>
        <source>Level %1 is for persons who do not manage alone (CCNL art. 9), and the worker has ticked no care of them.</source>
        <translation>Il livello %1 è per persone non autosufficienti (CCNL art. 9), e il lavoratore non ha spuntato nessuna cura per loro.</translation>
    </message>
    <message>
        <source>Looks after persons who do not manage alone and has training, as level DS asks (CCNL art. 9).</source>
        <translation>Assiste persone non autosufficienti e ha una formazione, come richiede il livello DS (CCNL art. 9).</translation>
    </message>
    <message>
        <source>Looks after persons who do not manage alone, as level CS asks (CCNL art. 9).</source>
        <translation>Assiste persone non autosufficienti, come richiede il livello CS (CCNL art. 9).</translation>
    </message>
    <message>
        <source>Looks after persons who do not manage alone. Level DS asks for training too (CCNL art. 9), of which nothing is known.</source>
        <translation>Assiste persone non autosufficienti. Il livello DS richiede anche una formazione (CCNL art. 9), di cui non si sa niente.</translation>
    </message>
    <message>
        <source>Level %1 is asked. It is not known whether the worker looks after persons who do not manage alone (CCNL art. 9).</source>
        <translation>Si chiede il livello %1. Non si sa se il lavoratore assiste persone non autosufficienti (CCNL art. 9).</translation>
    </message>
    <message>
        <source>On this shortlist since %1.</source>
        <translation>In questa rosa dal %1.</translation>
    </message>
    <message>
        <source>Refused by this family on %1 (%2).</source>
        <translation>Rifiuto di questa famiglia il %1 (%2).</translation>
    </message>
    <message>
        <source>The worker refused this request on %1.</source>
        <translation>Il lavoratore ha rifiutato questa richiesta il %1.</translation>
    </message>
    <message>
        <source>Already proposed to this family on %1 (%2).</source>
        <translation>Già tra le proposte a questa famiglia il %1 (%2).</translation>
    </message>
    <message>
        <source>On the open shortlist of %1 since %2.</source>
        <translation>Nella rosa aperta della richiesta %1 dal %2.</translation>
    </message>
    <message>
        <source>Away on %1, until %2.</source>
        <translation>Assente il %1, fino al %2.</translation>
    </message>
    <message>
        <source>Away on %1; until when is not known.</source>
        <translation>Assente il %1; non si sa fino a quando.</translation>
    </message>
    <message>
        <source>hours not known</source>
        <translation>ore non note</translation>
    </message>
    <message>
        <source>Works for another family: %1 a week.</source>
        <translation>Lavora per un'altra famiglia (a settimana: %1).</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>Dal %1.</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Fino al %1.</translation>
    </message>
    <message>
        <source>The permit of stay is valid until %1.</source>
        <translation>Il permesso di soggiorno è valido fino al %1.</translation>
    </message>
    <message>
        <source>Another document is valid until %1.</source>
        <translation>Un altro documento è valido fino al %1.</translation>
    </message>
    <message>
        <source>The workers cannot be compared with the request.</source>
        <translation>Non è possibile confrontare i lavoratori con la richiesta.</translation>
    </message>
    <message>
        <source>A list of answers has more than %1 in use.</source>
        <translation>Un elenco di risposte ne ha più di %1 in uso.</translation>
    </message>
    <message>
        <source>Ask an administrator to join answers of that list that say the same.</source>
        <translation>Chiedere a un amministratore di unire le risposte di quell'elenco che dicono la stessa cosa.</translation>
    </message>
    <message>
        <source>Municipio %1</source>
        <translation>Municipio %1</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>Family and worker</source>
        <translation>Famiglia e lavoratore</translation>
    </message>
    <message>
        <source>Interview of a candidacy</source>
        <translation>Colloquio di candidatura</translation>
    </message>
    <message>
        <source>Talk with a family</source>
        <translation>Incontro con una famiglia</translation>
    </message>
    <message>
        <source>Support with the contract</source>
        <translation>Supporto al contratto</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Fissato</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenuto</translation>
    </message>
    <message>
        <source>Somebody did not come</source>
        <translation>Qualcuno non è venuto</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>At the centre</source>
        <translation>Al centro</translation>
    </message>
    <message>
        <source>At the family’s home</source>
        <translation>A casa della famiglia</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>In videochiamata</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Per telefono</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Altrove</translation>
    </message>
    <message>
        <source>They want to go on: hire</source>
        <translation>Vogliono proseguire: assunzione</translation>
    </message>
    <message>
        <source>They want to meet again</source>
        <translation>Vogliono rivedersi</translation>
    </message>
    <message>
        <source>No: the family</source>
        <translation>No: la famiglia</translation>
    </message>
    <message>
        <source>No: the worker</source>
        <translation>No: il lavoratore</translation>
    </message>
    <message>
        <source>Suitable</source>
        <translation>Idonea</translation>
    </message>
    <message>
        <source>Not suitable</source>
        <translation>Non idonea</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>L'incontro</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Quando e dove</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Come è andata</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Per che cosa</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Di chi</translation>
    </message>
    <message>
        <source>The names of those who meet</source>
        <translation>I nomi di chi si incontra</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuti</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Address or link</source>
        <translation>Indirizzo o collegamento</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>Booked by</source>
        <translation>Fissato da</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Lavoratore</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposta</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contratto</translation>
    </message>
    <message>
        <source>Remind, minutes before</source>
        <translation>Promemoria, minuti prima</translation>
    </message>
    <message>
        <source>Empty: no reminder</source>
        <translation>Vuoto: nessun promemoria</translation>
    </message>
    <message>
        <source>No reminder until</source>
        <translation>Nessun promemoria fino a</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>In the words of the family</source>
        <translation>Con le parole della famiglia</translation>
    </message>
    <message>
        <source>In the words of the worker</source>
        <translation>Con le parole del lavoratore</translation>
    </message>
    <message>
        <source>Why it was called off</source>
        <translation>Perché è stato annullato</translation>
    </message>
    <message>
        <source>A meeting lasts from 1 minute to a day.</source>
        <translation>Un incontro dura da 1 minuto a un giorno.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Incontro</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Incontri</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Sospesa</translation>
    </message>
</context>
<context>
    <name>MeetingClashes</name>
    <message>
        <source>Free times</source>
        <translation>Orari liberi</translation>
    </message>
    <message>
        <source>The room is taken from %1 to %2: %3 (%4).</source>
        <translation>La sala è occupata dalle %1 alle %2: %3 (%4).</translation>
    </message>
    <message>
        <source>no operator</source>
        <translation>nessun operatore</translation>
    </message>
    <message>
        <source>%1 has another meeting from %2 to %3: %4.</source>
        <translation>%1 ha un altro incontro dalle %2 alle %3: %4.</translation>
    </message>
    <message>
        <source>The operator</source>
        <translation>L'operatore</translation>
    </message>
    <message>
        <source>The worker has another meeting from %1 to %2: %3.</source>
        <translation>Il lavoratore ha un altro incontro dalle %1 alle %2: %3.</translation>
    </message>
    <message>
        <source>The family has another meeting from %1 to %2: %3. It can be booked all the same.</source>
        <translation>La famiglia ha un altro incontro dalle %1 alle %2: %3. Si può fissare lo stesso.</translation>
    </message>
    <message>
        <source>The centre is closed that day: %1.</source>
        <translation>Quel giorno il centro è chiuso: %1.</translation>
    </message>
    <message>
        <source>That time has passed.</source>
        <translation>Quell'orario è già passato.</translation>
    </message>
    <message>
        <source>Write the day and the time, or take a free one.</source>
        <translation>Scrivere il giorno e l'ora, o prendere un orario libero.</translation>
    </message>
    <message>
        <source>✕ This time is taken: it cannot be booked.</source>
        <translation>✕ Questo orario è occupato: non si può fissare.</translation>
    </message>
    <message>
        <source>✓ This time is free.</source>
        <translation>✓ Questo orario è libero.</translation>
    </message>
    <message>
        <source>! Look before you book:</source>
        <translation>! Da guardare prima di fissare:</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Scegli %1</translation>
    </message>
</context>
<context>
    <name>MeetingContact</name>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>The number of the request</source>
        <translation>Il numero della richiesta</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famiglia</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Lavoratore</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>The phone number</source>
        <translation>Il numero di telefono</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>L'indirizzo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copia: %1</translation>
    </message>
    <message>
        <source>%1 is copied.</source>
        <translation>%1 è stato copiato.</translation>
    </message>
</context>
<context>
    <name>MeetingFace</name>
    <message>
        <source>When and where</source>
        <translation>Quando e dove</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>Sa&amp;la</translation>
    </message>
    <message>
        <source>O&amp;perator</source>
        <translation>&amp;Operatore</translation>
    </message>
    <message>
        <source>What for, and who</source>
        <translation>Per che cosa, e chi</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Come è andata</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Non indicato</translation>
    </message>
    <message>
        <source>(no longer offered)</source>
        <translation>(non più disponibile)</translation>
    </message>
    <message>
        <source>Not done: something typed is not right yet; it is said under its field.</source>
        <translation>Non fatto: qualcosa di scritto non è ancora corretto; è indicato sotto il suo campo.</translation>
    </message>
    <message>
        <source>Written down: the meeting was held.</source>
        <translation>Annotato: l'incontro si è tenuto.</translation>
    </message>
    <message>
        <source>The meeting is planned again.</source>
        <translation>L'incontro è di nuovo fissato.</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Annotato.</translation>
    </message>
    <message>
        <source>The text is copied: paste it in the message.</source>
        <translation>Il testo è stato copiato: incollarlo nel messaggio.</translation>
    </message>
    <message>
        <source>Save the meeting first: nobody should be told a time that is not booked.</source>
        <translation>Salvare prima l'incontro: nessuno deve ricevere un orario che non è prenotato.</translation>
    </message>
    <message>
        <source>Choose the worker first: the candidacy is decided with this outcome.</source>
        <translation>Scegli prima la lavoratrice o il lavoratore: la candidatura si decide con questo esito.</translation>
    </message>
</context>
<context>
    <name>MeetingFile</name>
    <message>
        <source>Calendar file</source>
        <translation>File di calendario</translation>
    </message>
    <message>
        <source>wemi-meetings.ics</source>
        <translation>wemi-incontri.ics</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>File di calendario (*.ics)</translation>
    </message>
    <message>
        <source>The calendar file was not written: %1. Choose another folder.</source>
        <translation>Il file di calendario non è stato scritto: %1. Scegliere un'altra cartella.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Scritto: %1</translation>
    </message>
</context>
<context>
    <name>MeetingLists</name>
    <message>
        <source>Meetings today</source>
        <translation>Incontri di oggi</translation>
    </message>
    <message>
        <source>Planned meetings of today, in the order of their time</source>
        <translation>Incontri fissati per oggi, in ordine di orario</translation>
    </message>
    <message>
        <source>Meetings this week</source>
        <translation>Incontri di questa settimana</translation>
    </message>
    <message>
        <source>Planned meetings from Monday to Sunday</source>
        <translation>Incontri fissati da lunedì a domenica</translation>
    </message>
    <message>
        <source>Meetings without an outcome</source>
        <translation>Incontri senza esito</translation>
    </message>
    <message>
        <source>Meetings that have begun and of which nobody wrote down how they went</source>
        <translation>Incontri già iniziati di cui nessuno ha scritto come sono andati</translation>
    </message>
</context>
<context>
    <name>MeetingMoves</name>
    <message>
        <source>Calendar &amp;file</source>
        <translation>File di calen&amp;dario</translation>
    </message>
    <message>
        <source>&amp;Text to confirm</source>
        <translation>&amp;Testo di conferma</translation>
    </message>
    <message>
        <source>It was &amp;held</source>
        <translation>Si è te&amp;nuto</translation>
    </message>
    <message>
        <source>Somebody did not &amp;come</source>
        <translation>&amp;Qualcuno non è venuto</translation>
    </message>
    <message>
        <source>Call it &amp;off</source>
        <translation>Annulla l'&amp;incontro</translation>
    </message>
    <message>
        <source>&amp;Plan it again</source>
        <translation>Fissa di n&amp;uovo</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lascia com'è</translation>
    </message>
    <message>
        <source>Without names, for a calendar others see…</source>
        <translation>Senza nomi, per un calendario che altri vedono…</translation>
    </message>
    <message>
        <source>With the names of those who meet…</source>
        <translation>Con i nomi di chi si incontra…</translation>
    </message>
    <message>
        <source>Copy a text message, in Italian</source>
        <translation>Copia un SMS, in italiano</translation>
    </message>
    <message>
        <source>Copy an e-mail, in Italian</source>
        <translation>Copia un'e-mail, in italiano</translation>
    </message>
    <message>
        <source>Copy a text message, in English</source>
        <translation>Copia un SMS, in inglese</translation>
    </message>
    <message>
        <source>Copy an e-mail, in English</source>
        <translation>Copia un'e-mail, in inglese</translation>
    </message>
    <message>
        <source>Why it is called off:</source>
        <translation>Perché si annulla:</translation>
    </message>
    <message>
        <source>Who did not come, if known:</source>
        <translation>Chi non è venuto, se si sa:</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Annulla l'incontro</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Annota</translation>
    </message>
    <message>
        <source>Not booked yet</source>
        <translation>Non ancora fissato</translation>
    </message>
    <message>
        <source>Book it first: save it.</source>
        <translation>Prima fissarlo: salvare l'incontro.</translation>
    </message>
    <message>
        <source>The meeting has not begun yet.</source>
        <translation>L'incontro non è ancora iniziato.</translation>
    </message>
    <message>
        <source>Correct &amp;how it went</source>
        <translation>Corr&amp;eggi come è andata</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>The meeting was not changed.</source>
        <translation>L'incontro non è stato modificato.</translation>
    </message>
    <message>
        <source>It is not there any more, or is in the trash.</source>
        <translation>Non c'è più, o è nel cestino.</translation>
    </message>
    <message>
        <source>Look for it in the list of meetings.</source>
        <translation>Cercarlo nell'elenco degli incontri.</translation>
    </message>
    <message>
        <source>No candidacy is named that could be decided, or it is in the trash.</source>
        <translation>Non è indicata una candidatura che si possa decidere, o è nel cestino.</translation>
    </message>
    <message>
        <source>Choose the worker first.</source>
        <translation>Scegli prima la lavoratrice o il lavoratore.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>New &amp;person</source>
        <translation>Nuova &amp;persona</translation>
    </message>
    <message>
        <source>New &amp;simulation</source>
        <translation>Nuova &amp;simulazione</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>S&amp;tampa…</translation>
    </message>
    <message>
        <source>There is nothing to print on this page.</source>
        <translation>In questa pagina non c'è niente da stampare.</translation>
    </message>
    <message>
        <source>&amp;Backup…</source>
        <translation>&amp;Copia di sicurezza…</translation>
    </message>
    <message>
        <source>&amp;Close page</source>
        <translation>C&amp;hiudi la pagina</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Impostazioni</translation>
    </message>
    <message>
        <source>&amp;Lock the screen</source>
        <translation>&amp;Blocca lo schermo</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Esci dal t&amp;urno</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Cerca</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Non c'è niente da ripetere.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Non c'è niente da annullare.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Testo più &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Testo più &amp;piccolo</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Testo &amp;normale</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Chiaro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Scuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contrasto</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Pagina s&amp;uccessiva</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>Pagina p&amp;recedente</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>&amp;Help on this screen</source>
        <translation>&amp;Aiuto su questa schermata</translation>
    </message>
    <message>
        <source>&amp;About WeMi Console</source>
        <translation>&amp;Informazioni su WeMi Console</translation>
    </message>
    <message>
        <source>A ph&amp;one call</source>
        <translation>Una te&amp;lefonata</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>I&amp;mporta</translation>
    </message>
    <message>
        <source>%1 from a file…</source>
        <translation>%1 da un file…</translation>
    </message>
    <message>
        <source>A quic&amp;k question</source>
        <translation>Un'informazione &amp;veloce</translation>
    </message>
    <message>
        <source>New co&amp;ntact</source>
        <translation>Nuovo contatt&amp;o</translation>
    </message>
    <message>
        <source>New re&amp;quest</source>
        <translation>Nuova &amp;richiesta</translation>
    </message>
    <message>
        <source>H&amp;ome</source>
        <translation>Pagina &amp;iniziale</translation>
    </message>
    <message>
        <source>&amp;End of the day</source>
        <translation>&amp;Fine giornata</translation>
    </message>
    <message>
        <source>Pri&amp;vacy note</source>
        <translation>Informativa sulla privac&amp;y</translation>
    </message>
    <message>
        <source>&amp;Contract-support report</source>
        <translation>Rapp&amp;orto sul supporto alla contrattualizzazione</translation>
    </message>
    <message>
        <source>C&amp;entral</source>
        <translation>C&amp;entrale</translation>
    </message>
    <message>
        <source>&amp;Keep its files on this computer</source>
        <translation>&amp;Conserva i suoi file su questo computer</translation>
    </message>
    <message>
        <source>Open a person, a candidacy or a request first, on a computer that is connected to a central.</source>
        <translation>Prima apri una persona, una candidatura o una richiesta, su un computer collegato a una centrale.</translation>
    </message>
</context>
<context>
    <name>Migrations</name>
    <message>
        <source>The data were not opened, so that nothing is harmed.</source>
        <translation>I dati non sono stati aperti, per non danneggiare niente.</translation>
    </message>
    <message>
        <source>Install the program again; if it happens again, report it.</source>
        <translation>Installare di nuovo il programma; se succede di nuovo, segnalarlo.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Non è possibile leggere %1.</translation>
    </message>
    <message>
        <source>The step %1 would leave lines of %2 that point nowhere.</source>
        <translation>Il passaggio %1 lascerebbe in %2 righe che non rimandano a niente.</translation>
    </message>
    <message>
        <source>The steps of the data's structure are not in sequence at %1.</source>
        <translation>I passaggi della struttura dei dati non sono in sequenza a %1.</translation>
    </message>
    <message>
        <source>The steps of the data's structure are missing.</source>
        <translation>Mancano i passaggi della struttura dei dati.</translation>
    </message>
    <message>
        <source>These data were written by a newer version of the program.</source>
        <translation>Questi dati sono stati scritti da una versione più recente del programma.</translation>
    </message>
    <message>
        <source>They come from version %1; this is version %2.</source>
        <translation>Vengono dalla versione %1; questa è la versione %2.</translation>
    </message>
    <message>
        <source>Install the newer version. The data were not touched.</source>
        <translation>Installare la versione più recente. I dati non sono stati toccati.</translation>
    </message>
    <message>
        <source>The step %1 these data went through is not the one this program has.</source>
        <translation>Il passaggio %1 già fatto su questi dati non è quello di questo programma.</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>A parole</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lascia com'è</translation>
    </message>
    <message>
        <source>It waits for:</source>
        <translation>In attesa di:</translation>
    </message>
    <message>
        <source>Stop the days</source>
        <translation>Ferma i giorni</translation>
    </message>
    <message>
        <source>Why the family gives up:</source>
        <translation>Perché la famiglia rinuncia:</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>Annulla la richiesta</translation>
    </message>
    <message>
        <source>Why it is closed:</source>
        <translation>Perché si chiude:</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Chiudi la richiesta</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>Send</source>
        <translation>Inoltra</translation>
    </message>
    <message>
        <source>Take in hand</source>
        <translation>Prendi in gestione</translation>
    </message>
    <message>
        <source>Wait…</source>
        <translation>Metti in attesa…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Close: somebody was hired…</source>
        <translation>Chiudi: qualcuno è stato assunto…</translation>
    </message>
    <message>
        <source>Close: nobody was hired…</source>
        <translation>Chiudi: nessuno è stato assunto…</translation>
    </message>
    <message>
        <source>The family gives up…</source>
        <translation>La famiglia rinuncia…</translation>
    </message>
    <message>
        <source>Choose the person who asks.</source>
        <translation>Scegliere la persona che fa la richiesta.</translation>
    </message>
    <message>
        <source>The consent is missing for: %1.</source>
        <translation>Manca il consenso per: %1.</translation>
    </message>
    <message>
        <source>Say why it is closed.</source>
        <translation>Indicare perché si chiude.</translation>
    </message>
    <message>
        <source>This reason does not go with how the request ended.</source>
        <translation>Questo motivo non corrisponde a come è finita la richiesta.</translation>
    </message>
    <message>
        <source>Write in words why it is closed.</source>
        <translation>Scrivere a parole perché si chiude.</translation>
    </message>
    <message>
        <source>Say what the request waits for.</source>
        <translation>Indicare che cosa attende la richiesta.</translation>
    </message>
    <message>
        <source>Write in words what the request waits for.</source>
        <translation>Scrivere a parole che cosa attende la richiesta.</translation>
    </message>
    <message>
        <source>This cannot be done while the request is: %1.</source>
        <translation>Non si può fare quando lo stato della richiesta è: %1.</translation>
    </message>
    <message>
        <source>The request stays as it was.</source>
        <translation>La richiesta è rimasta com'era.</translation>
    </message>
    <message>
        <source>It is no longer in the state in which this can be done.</source>
        <translation>Non è più nello stato in cui si può fare.</translation>
    </message>
    <message>
        <source>Open it again to see what has changed.</source>
        <translation>Riaprirla per vedere che cosa è cambiato.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Sections</source>
        <translation>Sezioni</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>NewPersonForm</name>
    <message>
        <source>Put into the archive</source>
        <translation>Inserisci nell'archivio</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>Obstacles</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro punto</numerusform>
            <numerusform>e altri %n punti</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the consent now</source>
        <translation>Registra ora il consenso</translation>
    </message>
    <message>
        <source>Go to this field</source>
        <translation>Vai a questo campo</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>With the Libretto Famiglia an hour costs 10 euros, whatever the contract says.</source>
        <translation>Con il Libretto Famiglia un'ora costa 10 euro, qualunque cosa dica il contratto.</translation>
    </message>
    <message>
        <source>Choose the schedule first.</source>
        <translation>Prima scegliere la tipologia di orario.</translation>
    </message>
    <message>
        <source>Choose the level first.</source>
        <translation>Prima scegliere il livello.</translation>
    </message>
    <message>
        <source>The contract has no level %1 for this service and schedule.</source>
        <translation>Il contratto non ha il livello %1 per questo servizio e questa tipologia di orario.</translation>
    </message>
    <message>
        <source>Tick the nights of the week first.</source>
        <translation>Prima segnare le notti della settimana.</translation>
    </message>
    <message>
        <source>Say first how many hours a week are needed.</source>
        <translation>Prima indicare quante ore a settimana servono.</translation>
    </message>
    <message>
        <source>This schedule has at most %1 hours a week, not %2.</source>
        <translation>Questa tipologia di orario ha al massimo %1 ore a settimana, non %2.</translation>
    </message>
</context>
<context>
    <name>OneCandidacy</name>
    <message>
        <source>The candidacy was not changed.</source>
        <translation>La candidatura non è cambiata.</translation>
    </message>
    <message>
        <source>The person has a candidacy already: %1. One person has one.</source>
        <translation>La persona ha già una candidatura: %1. Ogni persona ne ha una sola.</translation>
    </message>
    <message>
        <source>Go on in that one; or move it to the trash first, if this is the right one.</source>
        <translation>Continuare in quella; oppure spostarla prima nel cestino, se è questa quella giusta.</translation>
    </message>
</context>
<context>
    <name>Operator</name>
    <message>
        <source>Front office</source>
        <translation>Accoglienza</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Abbinamento</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Tutor</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <translation>Pratiche</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisore</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Amministratore</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Lavoro</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>What the operator types to sign in</source>
        <translation>Quello che l'operatore scrive per accedere</translation>
    </message>
    <message>
        <source>Name and surname</source>
        <translation>Nome e cognome</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ruoli</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Può accedere</translation>
    </message>
    <message>
        <source>A user name has small letters, digits, dots and hyphens only.</source>
        <translation>Un nome utente ha solo lettere minuscole, cifre, punti e trattini.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operatori</translation>
    </message>
</context>
<context>
    <name>OperatorPasswordPage</name>
    <message>
        <source>Change the password</source>
        <translation>Cambia la password</translation>
    </message>
    <message>
        <source>Choose your password</source>
        <translation>Scegliere la propria password</translation>
    </message>
    <message>
        <source>An administrator gave you the one you have just typed. From now on only you will know yours.</source>
        <translation>Quella appena scritta l'ha data un amministratore. D'ora in poi la propria la conosce solo chi la sceglie.</translation>
    </message>
    <message>
        <source>Give a password to %1</source>
        <translation>Dare una password a %1</translation>
    </message>
    <message>
        <source>Tell it to them in person. They choose their own when they next sign in.</source>
        <translation>Comunicarla di persona. L'operatore ne sceglierà una propria al prossimo accesso.</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>Password &amp;attuale</translation>
    </message>
    <message>
        <source>&amp;New password: at least 10 characters, such as three or four words</source>
        <translation>&amp;Nuova password: almeno 10 caratteri, per esempio tre o quattro parole</translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation>&amp;Ripeti la nuova password</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Type your present password.</source>
        <translation>Scrivere la password attuale.</translation>
    </message>
    <message>
        <source>Type the new password.</source>
        <translation>Scrivere la nuova password.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>Le due password sono diverse. Scrivere due volte la stessa.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>There were too many wrong attempts.</source>
        <translation>Troppi tentativi sbagliati.</translation>
    </message>
    <message>
        <source>The present password is not right.</source>
        <translation>La password attuale non è corretta.</translation>
    </message>
    <message>
        <source>This password will not do. %1</source>
        <translation>Questa password non va bene. %1</translation>
    </message>
    <message>
        <source>Give the password</source>
        <translation>Dai la password</translation>
    </message>
    <message>
        <source>Give a password</source>
        <translation>Dare una password</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Nell'elenco</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Elenco</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglese</translation>
    </message>
    <message>
        <source>Heading, Italian</source>
        <translation>Titolo, in italiano</translation>
    </message>
    <message>
        <source>Heading, English</source>
        <translation>Titolo, in inglese</translation>
    </message>
    <message>
        <source>Code in the portal</source>
        <translation>Codice nel portale</translation>
    </message>
    <message>
        <source>Leave it empty while it is not known</source>
        <translation>Lasciare vuoto finché non è noto</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Posto nell'elenco</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Proposta</translation>
    </message>
    <message>
        <source>Answers in lists</source>
        <translation>Risposte negli elenchi</translation>
    </message>
</context>
<context>
    <name>OptionChips</name>
    <message>
        <source>Type to add…</source>
        <translation>Scrivi per aggiungere…</translation>
    </message>
    <message>
        <source>(not on this computer)</source>
        <translation>(non su questo computer)</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, selezionato</translation>
    </message>
    <message>
        <source>Remove %1 (Delete)</source>
        <translation>Togli %1 (Canc)</translation>
    </message>
</context>
<context>
    <name>OptionEditor</name>
    <message>
        <source>(not said)</source>
        <translation>(non indicato)</translation>
    </message>
    <message>
        <source>(not on this computer)</source>
        <translation>(non su questo computer)</translation>
    </message>
</context>
<context>
    <name>OptionTicks</name>
    <message>
        <source>(not on this computer)</source>
        <translation>(non su questo computer)</translation>
    </message>
</context>
<context>
    <name>OriginWords</name>
    <message>
        <source>Somebody</source>
        <translation>Qualcuno</translation>
    </message>
    <message>
        <source>You (%1)</source>
        <translation>Tu (%1)</translation>
    </message>
</context>
<context>
    <name>OthersChanges</name>
    <message>
        <source>Somebody else</source>
        <translation>Qualcun altro</translation>
    </message>
    <message>
        <source>%1 changed this (%2): %3. What you are typing stays.</source>
        <translation>%1 ha modificato la scheda (%2): %3. Quello che stai scrivendo resta.</translation>
    </message>
    <message>
        <source>%1 moved this to the trash (%2).</source>
        <translation>%1 ha messo questa scheda nel cestino (%2).</translation>
    </message>
    <message>
        <source>%1 took this out of the trash (%2).</source>
        <translation>%1 ha tolto questa scheda dal cestino (%2).</translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <source>Open pages</source>
        <translation>Pagine aperte</translation>
    </message>
    <message>
        <source>Nothing is open. Choose a section at the left, or press Ctrl+K to search.</source>
        <translation>Non c'è niente di aperto. Scegliere una sezione a sinistra, o premere Ctrl+K per cercare.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Chiudi %1</translation>
    </message>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation>Chiudi (Ctrl+W)</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 di %2</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>BOZZA</translation>
    </message>
    <message>
        <source>The pages could not be made.</source>
        <translation>Non è stato possibile preparare le pagine.</translation>
    </message>
    <message>
        <source>Check the printer, or the folder and its free space, and try again. Nothing else has changed.</source>
        <translation>Controllare la stampante, o la cartella e lo spazio libero, e riprovare. Nient'altro è cambiato.</translation>
    </message>
    <message>
        <source>The printer or the file does not accept pages.</source>
        <translation>La stampante o il file non accetta pagine.</translation>
    </message>
    <message>
        <source>The printer or the file stopped accepting pages.</source>
        <translation>La stampante o il file ha smesso di accettare pagine.</translation>
    </message>
    <message>
        <source>The last page was not accepted.</source>
        <translation>L'ultima pagina non è stata accettata.</translation>
    </message>
    <message>
        <source>To begin</source>
        <translation>Dati preliminari</translation>
    </message>
    <message>
        <source>Children to be looked after</source>
        <translation>Bambini da accudire</translation>
    </message>
    <message>
        <source>Persons to be assisted</source>
        <translation>Persone da assistere</translation>
    </message>
    <message>
        <source>Care of the children</source>
        <translation>Cura dei bambini</translation>
    </message>
    <message>
        <source>Care of the person</source>
        <translation>Cura della persona</translation>
    </message>
    <message>
        <source>Care of the house</source>
        <translation>Cura della casa</translation>
    </message>
    <message>
        <source>Care of the animals</source>
        <translation>Cura degli animali</translation>
    </message>
    <message>
        <source>Hours and pay</source>
        <translation>Orari e paga</translation>
    </message>
    <message>
        <source>Wishes about the worker</source>
        <translation>Preferenze sul lavoratore</translation>
    </message>
    <message>
        <source>Place of work and contacts</source>
        <translation>Sede di lavoro e contatti</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3.</source>
        <translation>%1: valore da %2 a %3.</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Persona %1</translation>
    </message>
    <message>
        <source>The Libretto Famiglia is for work by the hour: no other schedule goes with it.</source>
        <translation>Il Libretto Famiglia è per il lavoro a ore: non vale per nessun'altra tipologia di orario.</translation>
    </message>
    <message>
        <source>This schedule is not offered for who is looked for.</source>
        <translation>Questa tipologia di orario non è prevista per la figura che si cerca.</translation>
    </message>
    <message>
        <source>The contract has no level %1 for this service and schedule: choose one of %2.</source>
        <translation>Il contratto non ha il livello %1 per questo servizio e questa tipologia di orario: scegliere tra %2.</translation>
    </message>
    <message>
        <source>Choose at least one thing to be done for at least one child.</source>
        <translation>Scegliere almeno una cosa da fare per almeno un bambino.</translation>
    </message>
    <message>
        <source>Say which animals there are: dogs, cats or others.</source>
        <translation>Indicare quali animali ci sono: cani, gatti o altri.</translation>
    </message>
    <message>
        <source>Only whole nights are asked in this schedule: tick the days again.</source>
        <translation>In questa tipologia di orario si chiedono solo notti intere: segnare di nuovo i giorni.</translation>
    </message>
    <message>
        <source>This schedule goes from 1 to %1 hours a week, not %2.</source>
        <translation>Questa tipologia di orario va da 1 a %1 ore a settimana, non %2.</translation>
    </message>
    <message>
        <source>Write the hours a week as a whole number.</source>
        <translation>Scrivere le ore a settimana con un numero intero.</translation>
    </message>
    <message>
        <source>The contract does not allow less than %1 an hour for this request.</source>
        <translation>Per questa richiesta il contratto non ammette meno di %1 all'ora.</translation>
    </message>
    <message>
        <source>The contract does not allow less than %1 a month for this request.</source>
        <translation>Per questa richiesta il contratto non ammette meno di %1 al mese.</translation>
    </message>
    <message>
        <source>The pay goes up to %1.</source>
        <translation>La paga arriva fino a %1.</translation>
    </message>
    <message>
        <source>The work cannot begin before yesterday.</source>
        <translation>Il lavoro non può iniziare prima di ieri.</translation>
    </message>
    <message>
        <source>The work would end before it begins.</source>
        <translation>Il lavoro finirebbe prima di iniziare.</translation>
    </message>
    <message>
        <source>A codice fiscale has 16 letters and digits, or 11 digits.</source>
        <translation>Un codice fiscale ha 16 lettere e cifre, oppure 11 cifre.</translation>
    </message>
    <message>
        <source>A phone number is made of digits.</source>
        <translation>Un numero di telefono è fatto di cifre.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.org.</source>
        <translation>Un indirizzo e-mail è fatto così: nome@example.org.</translation>
    </message>
    <message>
        <source>A postcode (CAP) has five digits.</source>
        <translation>Un CAP ha cinque cifre.</translation>
    </message>
    <message>
        <source>A date of birth cannot be in the future.</source>
        <translation>Una data di nascita non può essere nel futuro.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Needs no permit of stay.</source>
        <translation>Il permesso di soggiorno non serve.</translation>
    </message>
    <message>
        <source>It is not known whether a permit of stay is needed.</source>
        <translation>Non si sa se serve un permesso di soggiorno.</translation>
    </message>
    <message>
        <source>A permit of stay is needed and none is written down.</source>
        <translation>Serve un permesso di soggiorno e non ne è indicato nessuno.</translation>
    </message>
    <message>
        <source>Permit of stay without an end date.</source>
        <translation>Permesso di soggiorno senza data di scadenza.</translation>
    </message>
    <message>
        <source>Permit of stay valid until %1.</source>
        <translation>Permesso di soggiorno valido fino al %1.</translation>
    </message>
    <message>
        <source>The permit of stay expired on %1; its renewal was asked on %2. With the receipt the worker may be hired until the answer (D.Lgs. 286/1998 art. 5 c. 9-bis).</source>
        <translation>Il permesso di soggiorno è scaduto il %1; il rinnovo è stato chiesto il %2. Con la ricevuta il lavoratore può essere assunto fino alla risposta (D.Lgs. 286/1998 art. 5 c. 9-bis).</translation>
    </message>
    <message>
        <source>The permit of stay expired on %1 and no renewal asked within 60 days is written down. With the receipt of such a renewal the worker could be proposed (D.Lgs. 286/1998 art. 5 c. 9-bis): write its date among the documents.</source>
        <translation>Il permesso di soggiorno è scaduto il %1 e non risulta un rinnovo chiesto entro 60 giorni. Con la ricevuta di un tale rinnovo il lavoratore si potrebbe proporre (D.Lgs. 286/1998 art. 5 c. 9-bis): scriverne la data tra i documenti.</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Open the archive</source>
        <translation>Apri l'archivio</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Scegliere una frase segreta</translation>
    </message>
    <message>
        <source>The archive on this computer is locked with a passphrase.</source>
        <translation>L'archivio su questo computer è chiuso con una frase segreta.</translation>
    </message>
    <message>
        <source>This computer has no keychain where the key of the archive could be kept. A passphrase will lock it instead; it is asked for at each start. Whoever loses it needs the recovery key from the office safe.</source>
        <translation>Questo computer non ha un portachiavi in cui conservare la chiave dell'archivio. L'archivio sarà chiuso con una frase segreta, chiesta a ogni avvio. Chi la perde avrà bisogno della chiave di recupero che è nella cassaforte dell'ufficio.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase segreta</translation>
    </message>
    <message>
        <source>&amp;Passphrase: at least 12 characters, such as four or five words</source>
        <translation>&amp;Frase segreta: almeno 12 caratteri, per esempio quattro o cinque parole</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>&amp;Ripeti la frase segreta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>&amp;Use the recovery key …</source>
        <translation>&amp;Usa la chiave di recupero …</translation>
    </message>
    <message>
        <source>Look for a &amp;keychain again</source>
        <translation>&amp;Cerca di nuovo un portachiavi</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Scrivere la frase segreta.</translation>
    </message>
    <message>
        <source>This passphrase will not do. %1</source>
        <translation>Questa frase segreta non va bene. %1</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>Le due frasi segrete sono diverse. Scrivere due volte la stessa.</translation>
    </message>
    <message>
        <source>Opening the archive …</source>
        <translation>Apertura dell'archivio …</translation>
    </message>
</context>
<context>
    <name>PasswordLine</name>
    <message>
        <source>Show it</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>CAPS LOCK is on</source>
        <translation>BLOC MAIUSC è attivo</translation>
    </message>
</context>
<context>
    <name>PayRaiseLine</name>
    <message>
        <source>Employer</source>
        <translation>Datore di lavoro</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Lavoratore</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Lavoro</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Ore a settimana</translation>
    </message>
    <message>
        <source>Pay now</source>
        <translation>Paga attuale</translation>
    </message>
    <message>
        <source>New minimum</source>
        <translation>Nuovo minimo</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Quanto manca</translation>
    </message>
    <message>
        <source>More a month</source>
        <translation>In più al mese</translation>
    </message>
    <message>
        <source>More a year (13 months)</source>
        <translation>In più all'anno (13 mensilità)</translation>
    </message>
    <message>
        <source>Wage table</source>
        <translation>Tabella retributiva</translation>
    </message>
    <message>
        <source>Pay under the minimum</source>
        <translation>Paga sotto il minimo</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>un'ora</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>un mese</translation>
    </message>
</context>
<context>
    <name>PeopleMerge</name>
    <message>
        <source>The two records were not merged.</source>
        <translation>Le due schede non sono state unite.</translation>
    </message>
    <message>
        <source>One of them is not there any more.</source>
        <translation>Una delle due non c'è più.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Guardare di nuovo l'elenco.</translation>
    </message>
    <message>
        <source>One of them was changed meanwhile.</source>
        <translation>Una delle due è stata modificata nel frattempo.</translation>
    </message>
    <message>
        <source>Compare them again, then merge.</source>
        <translation>Confrontarle di nuovo, poi unirle.</translation>
    </message>
    <message>
        <source>%1: changed since, left as it is: %2.</source>
        <translation>%1: modifiche fatte dopo, lasciate come sono: %2.</translation>
    </message>
    <message>
        <source>They are one and the same record.</source>
        <translation>Sono la stessa scheda.</translation>
    </message>
    <message>
        <source>Choose two different ones.</source>
        <translation>Sceglierne due diverse.</translation>
    </message>
    <message>
        <source>This merge cannot be undone any more.</source>
        <translation>Questa unione non si può più annullare.</translation>
    </message>
    <message>
        <source>It is more than %1 days old.</source>
        <translation>Ha più di %1 giorni.</translation>
    </message>
    <message>
        <source>It has been undone already.</source>
        <translation>È già stata annullata.</translation>
    </message>
    <message>
        <source>Each of them has a candidacy: %1 and %2. One person has one.</source>
        <translation>Ciascuna ha una candidatura: %1 e %2. Ogni persona ne ha una sola.</translation>
    </message>
    <message>
        <source>Move one of the two candidacies to the trash, then merge.</source>
        <translation>Spostare nel cestino una delle due candidature, poi unire.</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Who</source>
        <translation>Chi è</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Recapiti</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data di nascita</translation>
    </message>
    <message>
        <source>Codice fiscale</source>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>16 letters and digits; leave it empty if not known</source>
        <translation>16 lettere e cifre; lasciare vuoto se non si conosce</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Via e numero</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>CAP</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>Municipio</source>
        <translation>Municipio</translation>
    </message>
    <message>
        <source>District of Milan, 1 to 9</source>
        <translation>Municipio di Milano, da 1 a 9</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Milan has Municipi 1 to 9.</source>
        <translation>A Milano i Municipi vanno da 1 a 9.</translation>
    </message>
    <message>
        <source>The date of birth is not possible.</source>
        <translation>La data di nascita non è plausibile.</translation>
    </message>
    <message>
        <source>The e-mail address needs a name, an @ and a domain.</source>
        <translation>L'indirizzo e-mail richiede un nome, una @ e un dominio.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Birth and citizenship</source>
        <translation>Nascita e cittadinanza</translation>
    </message>
    <message>
        <source>Understanding each other</source>
        <translation>Comunicazione</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Surname first</source>
        <translation>Prima il cognome</translation>
    </message>
    <message>
        <source>Name first</source>
        <translation>Prima il nome</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Donna</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Uomo</translation>
    </message>
    <message>
        <source>Other, or not said</source>
        <translation>Altro, o non indicato</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Richiedente</translation>
    </message>
    <message>
        <source>Assisted person</source>
        <translation>Persona da assistere</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Lavoratore</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Volontario</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Per telefono</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>Per SMS</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per e-mail</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Per posta</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Di persona</translation>
    </message>
    <message>
        <source>Interpreter or cultural mediator</source>
        <translation>Interprete o mediatore culturale</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Lingua dei segni</translation>
    </message>
    <message>
        <source>Hard of hearing</source>
        <translation>Sente poco</translation>
    </message>
    <message>
        <source>Large print, poor sight</source>
        <translation>Caratteri grandi, vede poco</translation>
    </message>
    <message>
        <source>Easy words</source>
        <translation>Parole semplici</translation>
    </message>
    <message>
        <source>Does not read or write</source>
        <translation>Non legge o non scrive</translation>
    </message>
    <message>
        <source>Through a relative</source>
        <translation>Tramite un parente</translation>
    </message>
    <message>
        <source>Cannot leave home</source>
        <translation>Non può uscire di casa</translation>
    </message>
    <message>
        <source>Other surnames</source>
        <translation>Altri cognomi</translation>
    </message>
    <message>
        <source>At birth, by marriage, in another spelling</source>
        <translation>Alla nascita, da coniugati, con un'altra grafia</translation>
    </message>
    <message>
        <source>Order of the names</source>
        <translation>Ordine dei nomi</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sesso</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Anno di nascita</translation>
    </message>
    <message>
        <source>When the day is not known</source>
        <translation>Quando non si conosce il giorno</translation>
    </message>
    <message>
        <source>The year is worked out from the age</source>
        <translation>L'anno è ricavato dall'età</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Luogo di nascita</translation>
    </message>
    <message>
        <source>Country of birth</source>
        <translation>Paese di nascita</translation>
    </message>
    <message>
        <source>Citizenships</source>
        <translation>Cittadinanze</translation>
    </message>
    <message>
        <source>Whose, when to call</source>
        <translation>Di chi è, quando chiamare</translation>
    </message>
    <message>
        <source>Other phones</source>
        <translation>Altri telefoni</translation>
    </message>
    <message>
        <source>Other e-mails</source>
        <translation>Altre e-mail</translation>
    </message>
    <message>
        <source>Prefers to be reached</source>
        <translation>Contatto preferito</translation>
    </message>
    <message>
        <source>Prefers to speak</source>
        <translation>Lingua preferita</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lingue</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Esigenze di comunicazione</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>A parole</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Altri indirizzi</translation>
    </message>
    <message>
        <source>The year of birth is not possible.</source>
        <translation>L'anno di nascita non è plausibile.</translation>
    </message>
</context>
<context>
    <name>PersonComparison</name>
    <message>
        <source>What differs</source>
        <translation>Che cosa è diverso</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>Uguale in entrambe</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vuoto)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Entrambi</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Who</source>
        <translation>Chi è</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Recapiti</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Altri nomi</translation>
    </message>
    <message>
        <source>Birth and citizenship</source>
        <translation>Nascita e cittadinanza</translation>
    </message>
    <message>
        <source>Understanding each other</source>
        <translation>Comunicazione</translation>
    </message>
    <message>
        <source>Other phones, e-mails and addresses</source>
        <translation>Altri telefoni, e-mail e indirizzi</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Età</translation>
    </message>
    <message>
        <source>from the date of birth</source>
        <translation>ricavata dalla data di nascita</translation>
    </message>
    <message>
        <source>about; born in %1</source>
        <translation>circa; anno di nascita %1</translation>
    </message>
    <message>
        <source>when the date of birth is not known</source>
        <translation>se non si conosce la data di nascita</translation>
    </message>
    <message>
        <source>A temporary code, of digits alone.</source>
        <translation>Codice provvisorio, di sole cifre.</translation>
    </message>
    <message>
        <source>The code does not agree with: %1.</source>
        <translation>Il codice non corrisponde a: %1.</translation>
    </message>
</context>
<context>
    <name>PersonLists</name>
    <message>
        <source>&amp;Requests</source>
        <translation>Richi&amp;este</translation>
    </message>
    <message>
        <source>Conta&amp;cts</source>
        <translation>Con&amp;tatti</translation>
    </message>
    <message>
        <source>C&amp;onsents</source>
        <translation>C&amp;onsensi</translation>
    </message>
    <message>
        <source>&amp;Family</source>
        <translation>Fam&amp;iglia</translation>
    </message>
    <message>
        <source>Si&amp;mulations</source>
        <translation>Sim&amp;ulazioni</translation>
    </message>
    <message>
        <source>Save the person first.</source>
        <translation>Prima salvare la persona.</translation>
    </message>
    <message>
        <source>Last contact: %1, %2.</source>
        <translation>Ultimo contatto: %1, %2.</translation>
    </message>
    <message>
        <source>No contact yet.</source>
        <translation>Ancora nessun contatto.</translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s).</source>
        <translation>
            <numerusform>%n richiesta aperta.</numerusform>
            <numerusform>%n richieste aperte.</numerusform>
        </translation>
    </message>
    <message>
        <source>No open request.</source>
        <translation>Nessuna richiesta aperta.</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) in force.</source>
        <translation>
            <numerusform>%n consenso valido.</numerusform>
            <numerusform>%n consensi validi.</numerusform>
        </translation>
    </message>
    <message>
        <source>No consent in force.</source>
        <translation>Nessun consenso valido.</translation>
    </message>
    <message>
        <source>Can&amp;didacy</source>
        <translation>Can&amp;didatura</translation>
    </message>
    <message>
        <source>Fi&amp;les</source>
        <translation>Fi&amp;le</translation>
    </message>
    <message>
        <source>One person has one candidacy: open it.</source>
        <translation>Ogni persona ha una sola candidatura: aprirla.</translation>
    </message>
</context>
<context>
    <name>PersonParts</name>
    <message>
        <source>Registered residence</source>
        <translation>Residenza</translation>
    </message>
    <message>
        <source>Where they live</source>
        <translation>Dove abita</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Lavoro</translation>
    </message>
    <message>
        <source>With a relative</source>
        <translation>Presso un parente</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Mother tongue</source>
        <translation>Madrelingua</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Bene</translation>
    </message>
    <message>
        <source>Enough to get by</source>
        <translation>Abbastanza per capirsi</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un po'</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Di chi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Via e numero</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>CAP</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>Municipio</source>
        <translation>Municipio</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>How well</source>
        <translation>Come la parla</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefoni</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Indirizzi</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lingue</translation>
    </message>
</context>
<context>
    <name>PgCentral</name>
    <message>
        <source>The exchange was stopped.</source>
        <translation>Lo scambio è stato fermato.</translation>
    </message>
    <message>
        <source>Another server took its place.</source>
        <translation>Un altro server ha preso il suo posto.</translation>
    </message>
    <message>
        <source>What the central sent could not be read.</source>
        <translation>Quello che la centrale ha inviato non si è potuto leggere.</translation>
    </message>
    <message>
        <source>It is not in the form it should have.</source>
        <translation>Non è nella forma che dovrebbe avere.</translation>
    </message>
    <message>
        <source>Nothing was changed. If it happens again, tell whoever looks after the central.</source>
        <translation>Non è stato cambiato niente. Se succede di nuovo, dillo a chi si occupa della centrale.</translation>
    </message>
</context>
<context>
    <name>PgConnection</name>
    <message>
        <source>The address of the central is not understood.</source>
        <translation>L'indirizzo della centrale non si capisce.</translation>
    </message>
    <message>
        <source>Write it as: host=central.example.org dbname=wemi user=name</source>
        <translation>Scrivilo così: host=central.example.org dbname=wemi user=nome</translation>
    </message>
    <message>
        <source>There is a password in it, where others can read it.</source>
        <translation>Contiene una password, dove altri la possono leggere.</translation>
    </message>
    <message>
        <source>Leave it out; it is asked for.</source>
        <translation>Toglila; sarà chiesta.</translation>
    </message>
    <message>
        <source>The exchange was stopped.</source>
        <translation>Lo scambio è stato fermato.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>Non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>The line broke.</source>
        <translation>La linea è caduta.</translation>
    </message>
    <message>
        <source>The central was not asked.</source>
        <translation>Alla centrale non è stato chiesto niente.</translation>
    </message>
    <message>
        <source>A text has a character in it that no text has.</source>
        <translation>Un testo contiene un carattere che nessun testo ha.</translation>
    </message>
</context>
<context>
    <name>PgError</name>
    <message>
        <source>This computer was shut out from the central.</source>
        <translation>Questo computer è stato escluso dalla centrale.</translation>
    </message>
    <message>
        <source>This login is not in use any more.</source>
        <translation>Questo accesso non è più in uso.</translation>
    </message>
    <message>
        <source>This version of the program is too old for the central.</source>
        <translation>Questa versione del programma è troppo vecchia per la centrale.</translation>
    </message>
    <message>
        <source>The central is being restored.</source>
        <translation>La centrale è in corso di ripristino.</translation>
    </message>
    <message>
        <source>The user name or the password is not right.</source>
        <translation>Il nome utente o la password non sono giusti.</translation>
    </message>
    <message>
        <source>This login has no right to it.</source>
        <translation>Questo accesso non ne ha il diritto.</translation>
    </message>
    <message>
        <source>It took too long.</source>
        <translation>Ci ha messo troppo.</translation>
    </message>
    <message>
        <source>The database server is stopping or starting.</source>
        <translation>Il server della banca dati si sta fermando o avviando.</translation>
    </message>
    <message>
        <source>The line broke.</source>
        <translation>La linea è caduta.</translation>
    </message>
    <message>
        <source>Somebody else was writing the same at that moment.</source>
        <translation>In quel momento qualcun altro stava scrivendo la stessa cosa.</translation>
    </message>
    <message>
        <source>This server can only be read at present.</source>
        <translation>Al momento questo server si può solo leggere.</translation>
    </message>
    <message>
        <source>The database server is full or has too many visitors.</source>
        <translation>Il server della banca dati è pieno o ha troppi visitatori.</translation>
    </message>
    <message>
        <source>The database server has trouble with its disk.</source>
        <translation>Il server della banca dati ha problemi con il disco.</translation>
    </message>
    <message>
        <source>The central did not do what it was asked.</source>
        <translation>La centrale non ha fatto quello che le è stato chiesto.</translation>
    </message>
    <message>
        <source>It was not prepared for this program, or not for this version (%1).</source>
        <translation>Non è stata preparata per questo programma, o non per questa versione (%1).</translation>
    </message>
    <message>
        <source>It answered with the code %1.</source>
        <translation>Ha risposto con il codice %1.</translation>
    </message>
    <message>
        <source>Nothing is lost. Tell whoever looks after the central.</source>
        <translation>Niente va perso. Dillo a chi si occupa della centrale.</translation>
    </message>
    <message>
        <source>There is no answer from the server.</source>
        <translation>Il server non risponde.</translation>
    </message>
    <message>
        <source>It does not accept a value (%1).</source>
        <translation>Non accetta un valore (%1).</translation>
    </message>
    <message>
        <source>The central asks this computer to sign in again.</source>
        <translation>La centrale chiede a questo computer di accedere di nuovo.</translation>
    </message>
    <message>
        <source>This login may not sign in, or not from this computer or not in this way.</source>
        <translation>Questo accesso non può entrare, o non da questo computer o non in questo modo.</translation>
    </message>
    <message>
        <source>The server does not encrypt what is sent to it, so others could read it.</source>
        <translation>Il server non cifra ciò che gli si manda, e altri potrebbero leggerlo.</translation>
    </message>
    <message>
        <source>The file with the root certificate is not there, or is none.</source>
        <translation>Il file con il certificato radice non c'è, o non è un certificato.</translation>
    </message>
    <message>
        <source>The server that answers proves to be another computer than the one at this address.</source>
        <translation>Il server che risponde risulta essere un altro computer, non quello di questo indirizzo.</translation>
    </message>
    <message>
        <source>The server does not prove that it is the central: its certificate has expired, or is signed by somebody this computer does not trust.</source>
        <translation>Il server non dimostra di essere la centrale: il suo certificato è scaduto, o è firmato da qualcuno di cui questo computer non si fida.</translation>
    </message>
    <message>
        <source>The central was not found.</source>
        <translation>La centrale non si trova.</translation>
    </message>
    <message>
        <source>The server has no database of that name.</source>
        <translation>Sul server non c'è una banca dati con questo nome.</translation>
    </message>
    <message>
        <source>Nothing is lost. Look whether the name of the database is right.</source>
        <translation>Niente va perso. Guarda se il nome della banca dati è giusto.</translation>
    </message>
</context>
<context>
    <name>PgLine</name>
    <message>
        <source>The address of the central cannot be used as it is kept on this computer.</source>
        <translation>L'indirizzo della centrale conservato su questo computer non si può usare.</translation>
    </message>
    <message>
        <source>Disconnect this computer and connect it again: nothing stored here is lost.</source>
        <translation>Scollega questo computer e collegalo di nuovo: niente di quello che è conservato qui va perso.</translation>
    </message>
</context>
<context>
    <name>PhoneEditor</name>
    <message>
        <source>This does not look like a whole telephone number. It is kept as you wrote it.</source>
        <translation>Non sembra un numero di telefono completo. Resta così come è scritto.</translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>Family and worker informed</source>
        <translation>Famiglia e lavoratore informati</translation>
    </message>
    <message>
        <source>Letter of hiring signed</source>
        <translation>Lettera di assunzione firmata</translation>
    </message>
    <message>
        <source>Hiring told to INPS</source>
        <translation>Assunzione comunicata all'INPS</translation>
    </message>
    <message>
        <source>INPS data handed over</source>
        <translation>Dati INPS consegnati</translation>
    </message>
    <message>
        <source>Cassa Colf explained</source>
        <translation>Cassa Colf spiegata</translation>
    </message>
    <message>
        <source>Regional register</source>
        <translation>Registro regionale</translation>
    </message>
    <message>
        <source>Privacy notes handed over</source>
        <translation>Informative sulla privacy consegnate</translation>
    </message>
    <message>
        <source>First payslip</source>
        <translation>Prima busta paga</translation>
    </message>
    <message>
        <source>INPS contributions of the quarter</source>
        <translation>Contributi INPS del trimestre</translation>
    </message>
    <message>
        <source>End of the trial</source>
        <translation>Fine della prova</translation>
    </message>
    <message>
        <source>End of the contract</source>
        <translation>Fine del contratto</translation>
    </message>
    <message>
        <source>Step of seniority</source>
        <translation>Scatto di anzianità</translation>
    </message>
    <message>
        <source>Renewal or change</source>
        <translation>Proroga o modifica</translation>
    </message>
    <message>
        <source>End told to INPS</source>
        <translation>Fine comunicata all'INPS</translation>
    </message>
    <message>
        <source>Last payslip and severance</source>
        <translation>Ultima busta paga e TFR</translation>
    </message>
    <message>
        <source>Evaluations asked</source>
        <translation>Valutazioni chieste</translation>
    </message>
    <message>
        <source>Agreed, not begun</source>
        <translation>Concordato, non ancora iniziato</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Finito</translation>
    </message>
    <message>
        <source>Never begun</source>
        <translation>Mai cominciato</translation>
    </message>
    <message>
        <source>Badante (carer)</source>
        <translation>Badante</translation>
    </message>
    <message>
        <source>Colf (housekeeper)</source>
        <translation>Colf</translation>
    </message>
    <message>
        <source>Baby-sitter (tata)</source>
        <translation>Baby-sitter (tata)</translation>
    </message>
    <message>
        <source>Living in</source>
        <translation>Convivenza</translation>
    </message>
    <message>
        <source>Living in, reduced hours</source>
        <translation>Convivenza ridotta</translation>
    </message>
    <message>
        <source>Full-time, part-time or by the hour</source>
        <translation>Full-time, part-time o a ore</translation>
    </message>
    <message>
        <source>Night presence</source>
        <translation>Presenza notturna</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Weekend</translation>
    </message>
    <message>
        <source>Night care</source>
        <translation>Assistenza notturna</translation>
    </message>
    <message>
        <source>One level</source>
        <translation>Livello unico</translation>
    </message>
    <message>
        <source>Without an end date</source>
        <translation>Tempo indeterminato</translation>
    </message>
    <message>
        <source>With an end date</source>
        <translation>Tempo determinato</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lunedì</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Martedì</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mercoledì</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Giovedì</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Venerdì</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sabato</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Domenica</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non dati</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dati in natura</translation>
    </message>
    <message>
        <source>Paid in money</source>
        <translation>Pagati in denaro</translation>
    </message>
    <message>
        <source>The family itself</source>
        <translation>La famiglia stessa</translation>
    </message>
    <message>
        <source>A CAF or patronato</source>
        <translation>Un CAF o un patronato</translation>
    </message>
    <message>
        <source>An association of employers</source>
        <translation>Un'associazione di datori di lavoro</translation>
    </message>
    <message>
        <source>A labour consultant</source>
        <translation>Un consulente del lavoro</translation>
    </message>
    <message>
        <source>An office named by WeMi</source>
        <translation>Un ufficio indicato da WeMi</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Non si sa ancora</translation>
    </message>
    <message>
        <source>In this home</source>
        <translation>In questa casa</translation>
    </message>
    <message>
        <source>At the own address</source>
        <translation>Al proprio indirizzo</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>The family, with notice</source>
        <translation>La famiglia, con preavviso</translation>
    </message>
    <message>
        <source>The worker, with notice</source>
        <translation>Il lavoratore, con preavviso</translation>
    </message>
    <message>
        <source>During the trial</source>
        <translation>Durante la prova</translation>
    </message>
    <message>
        <source>At its end date</source>
        <translation>Alla scadenza del termine</translation>
    </message>
    <message>
        <source>By agreement</source>
        <translation>Di comune accordo</translation>
    </message>
    <message>
        <source>Death of the assisted person</source>
        <translation>Decesso della persona assistita</translation>
    </message>
    <message>
        <source>At once, for a serious cause</source>
        <translation>Subito, per giusta causa</translation>
    </message>
    <message>
        <source>The contract</source>
        <translation>Il contratto</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>Il lavoro</translation>
    </message>
    <message>
        <source>The pay</source>
        <translation>La paga</translation>
    </message>
    <message>
        <source>Place and terms</source>
        <translation>Luogo e condizioni</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Supporto</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>La fine</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Entro il</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fatto il</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Da chi</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Non serve</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Datore di lavoro</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Lavoratore</translation>
    </message>
    <message>
        <source>Employer’s record</source>
        <translation>Scheda del datore di lavoro</translation>
    </message>
    <message>
        <source>Assisted person</source>
        <translation>Persona assistita</translation>
    </message>
    <message>
        <source>Worker’s candidacy</source>
        <translation>Candidatura del lavoratore</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposta</translation>
    </message>
    <message>
        <source>Cost simulation</source>
        <translation>Simulazione di costo</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Scritto da</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Seguito da</translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation>Data di assunzione</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Tipologia di orario</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Mansioni</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contratto</translation>
    </message>
    <message>
        <source>Why with an end date</source>
        <translation>Motivo del termine</translation>
    </message>
    <message>
        <source>Needed beyond 12 months</source>
        <translation>Serve oltre i 12 mesi</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Ore a settimana</translation>
    </message>
    <message>
        <source>Days and hours</source>
        <translation>Giorni e orari</translation>
    </message>
    <message>
        <source>Weekly rest</source>
        <translation>Riposo settimanale</translation>
    </message>
    <message>
        <source>Half day of rest</source>
        <translation>Mezza giornata di riposo</translation>
    </message>
    <message>
        <source>Trial ends</source>
        <translation>Fine della prova</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Paga</translation>
    </message>
    <message>
        <source>Least under the contract</source>
        <translation>Minimo del contratto</translation>
    </message>
    <message>
        <source>Wage table</source>
        <translation>Tabella retributiva</translation>
    </message>
    <message>
        <source>A child under six</source>
        <translation>Un bambino sotto i sei anni</translation>
    </message>
    <message>
        <source>More than one person who does not manage alone</source>
        <translation>Più di una persona non autosufficiente</translation>
    </message>
    <message>
        <source>The worker holds the certificate UNI 11766</source>
        <translation>Il lavoratore ha la certificazione UNI 11766</translation>
    </message>
    <message>
        <source>Board and lodging</source>
        <translation>Vitto e alloggio</translation>
    </message>
    <message>
        <source>Lunches a week</source>
        <translation>Pranzi a settimana</translation>
    </message>
    <message>
        <source>Dinners a week</source>
        <translation>Cene a settimana</translation>
    </message>
    <message>
        <source>Nights of lodging a week</source>
        <translation>Notti di alloggio a settimana</translation>
    </message>
    <message>
        <source>Who does the payslips</source>
        <translation>Chi fa le buste paga</translation>
    </message>
    <message>
        <source>Which office</source>
        <translation>Quale ufficio</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Via e numero</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>CAP</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>Other places of work</source>
        <translation>Altri luoghi di lavoro</translation>
    </message>
    <message>
        <source>Moves for a time, journeys, holidays</source>
        <translation>Spostamenti temporanei, trasferte, vacanze</translation>
    </message>
    <message>
        <source>The worker lives</source>
        <translation>Il lavoratore abita</translation>
    </message>
    <message>
        <source>Space for the worker’s things</source>
        <translation>Spazio per le cose del lavoratore</translation>
    </message>
    <message>
        <source>When holidays are taken</source>
        <translation>Quando si fanno le ferie</translation>
    </message>
    <message>
        <source>Work clothes</source>
        <translation>Abiti da lavoro</translation>
    </message>
    <message>
        <source>Cameras or recorders in the home</source>
        <translation>Telecamere o registratori in casa</translation>
    </message>
    <message>
        <source>Other terms</source>
        <translation>Altre condizioni</translation>
    </message>
    <message>
        <source>Steps of the support</source>
        <translation>Passi del supporto</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prossimo passo</translation>
    </message>
    <message>
        <source>Support given on</source>
        <translation>Supporto dato il</translation>
    </message>
    <message>
        <source>INPS not told yet</source>
        <translation>INPS da avvisare</translation>
    </message>
    <message>
        <source>INPS code of the contract</source>
        <translation>Codice INPS del contratto</translation>
    </message>
    <message>
        <source>Last day of work</source>
        <translation>Ultimo giorno di lavoro</translation>
    </message>
    <message>
        <source>Who ended it</source>
        <translation>Chi ha chiuso</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>Giorni di preavviso</translation>
    </message>
    <message>
        <source>Notes of the office</source>
        <translation>Note dell'ufficio</translation>
    </message>
    <message>
        <source>The contract would end before it starts.</source>
        <translation>Il contratto finirebbe prima di iniziare.</translation>
    </message>
    <message>
        <source>The last day of work would be before the first.</source>
        <translation>L'ultimo giorno di lavoro verrebbe prima del primo.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratti</translation>
    </message>
</context>
<context>
    <name>PlacementAround</name>
    <message>
        <source>&amp;Support</source>
        <translation>S&amp;upporto</translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation>Cos&amp;to</translation>
    </message>
    <message>
        <source>E&amp;nd</source>
        <translation>Fin&amp;e</translation>
    </message>
    <message>
        <source>Mee&amp;tings</source>
        <translation>Inc&amp;ontri</translation>
    </message>
    <message>
        <source>Eva&amp;luations</source>
        <translation>Va&amp;lutazioni</translation>
    </message>
    <message>
        <source>&amp;Support (%1)</source>
        <translation>S&amp;upporto (%1)</translation>
    </message>
    <message>
        <source>Save the contract first.</source>
        <translation>Prima salvare il contratto.</translation>
    </message>
    <message>
        <source>The cost is that of the minimum: the pay agreed is under it.</source>
        <translation>Il costo è quello del minimo: la paga concordata è inferiore.</translation>
    </message>
    <message>
        <source>The cost is that of the minimum, while no pay is written.</source>
        <translation>Il costo è quello del minimo, finché non è scritta una paga.</translation>
    </message>
    <message>
        <source>No simulation is named: choose it among the fields of the pay, to see where the contract differs.</source>
        <translation>Nessuna simulazione è indicata: sceglierla tra i campi della paga, per vedere in che cosa il contratto è diverso.</translation>
    </message>
    <message>
        <source>As in the simulation “%1”.</source>
        <translation>Come nella simulazione “%1”.</translation>
    </message>
    <message>
        <source>Other than in the simulation “%1”:</source>
        <translation>Diverso dalla simulazione “%1”:</translation>
    </message>
</context>
<context>
    <name>PlacementBar</name>
    <message>
        <source>Pa&amp;pers</source>
        <translation>&amp;Documenti</translation>
    </message>
    <message>
        <source>New si&amp;mulation</source>
        <translation>Nuova simula&amp;zione</translation>
    </message>
    <message>
        <source>E&amp;xtend…</source>
        <translation>Proro&amp;ga…</translation>
    </message>
    <message>
        <source>It ne&amp;ver began</source>
        <translation>Mai com&amp;inciato</translation>
    </message>
    <message>
        <source>&amp;New last day</source>
        <translation>&amp;Nuovo ultimo giorno</translation>
    </message>
    <message>
        <source>Extend until then</source>
        <translation>Proroga fino a questo giorno</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lascia com'è</translation>
    </message>
    <message>
        <source>Agreed, begins on %1</source>
        <translation>Concordato, inizia il %1</translation>
    </message>
    <message>
        <source>In force since %1</source>
        <translation>In corso dal %1</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Finito il %1</translation>
    </message>
    <message>
        <source>It begins after &amp;all</source>
        <translation>Com&amp;incia lo stesso</translation>
    </message>
    <message>
        <source>For the letter of hiring:</source>
        <translation>Per la lettera di assunzione:</translation>
    </message>
    <message>
        <source>Go to this field</source>
        <translation>Vai a questo campo</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro punto</numerusform>
            <numerusform>e altri %n punti</numerusform>
        </translation>
    </message>
    <message>
        <source>In force since %1, ends on %2</source>
        <translation>In corso dal %1, finisce il %2</translation>
    </message>
    <message>
        <source>In force from %1 until %2</source>
        <translation>In corso dal %1 al %2</translation>
    </message>
    <message>
        <source>%1. Next: %2, %3.</source>
        <translation>%1. Poi: %2, %3.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>PlacementFace</name>
    <message>
        <source>Not ticked: %1</source>
        <translation>Non spuntato: %1</translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation>Non c'è ancora niente da stampare.</translation>
    </message>
    <message>
        <source>Not printed: something typed is no value yet; it is said under its field.</source>
        <translation>Non stampato: qualcosa di scritto non è ancora un valore; è indicato sotto il suo campo.</translation>
    </message>
    <message>
        <source>Not printed: something typed is not right yet and is not saved; it is said under its field.</source>
        <translation>Non stampato: qualcosa di quello che hai scritto non va ancora bene e non è salvato; è detto sotto il suo campo.</translation>
    </message>
</context>
<context>
    <name>PlacementFields</name>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>Il lavoro</translation>
    </message>
    <message>
        <source>The pay</source>
        <translation>La paga</translation>
    </message>
    <message>
        <source>Place and terms</source>
        <translation>Luogo e condizioni</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>La fine</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>L'ufficio</translation>
    </message>
    <message>
        <source>Follows from the first day.</source>
        <translation>Si ricava dal primo giorno.</translation>
    </message>
    <message>
        <source>An hour, before contributions.</source>
        <translation>All'ora, al lordo dei contributi.</translation>
    </message>
    <message>
        <source>A month, before contributions.</source>
        <translation>Al mese, al lordo dei contributi.</translation>
    </message>
    <message>
        <source>Counted in nights: eight hours each in night care, five in night presence.</source>
        <translation>Si conta a notti: otto ore ciascuna nell'assistenza notturna, cinque nella presenza notturna.</translation>
    </message>
    <message>
        <source>Counted in the days and hours below.</source>
        <translation>Si ricava dai giorni e orari qui sotto.</translation>
    </message>
    <message>
        <source>An hour, with the allowances due; table of %1.</source>
        <translation>All'ora, con le indennità dovute; tabella %1.</translation>
    </message>
    <message>
        <source>A month, with the allowances due; table of %1.</source>
        <translation>Al mese, con le indennità dovute; tabella %1.</translation>
    </message>
    <message>
        <source>That of %1 is not published yet.</source>
        <translation>Quella del %1 non è ancora pubblicata.</translation>
    </message>
    <message>
        <source>On the first day it was %1.</source>
        <translation>Il primo giorno era %1.</translation>
    </message>
</context>
<context>
    <name>PlacementPapers</name>
    <message>
        <source>&amp;Letter of hiring</source>
        <translation>&amp;Lettera di assunzione</translation>
    </message>
    <message>
        <source>Data for &amp;INPS</source>
        <translation>Dati per l'&amp;INPS</translation>
    </message>
    <message>
        <source>Letter on the new &amp;minimum</source>
        <translation>Lettera sul nuovo &amp;minimo</translation>
    </message>
    <message>
        <source>&amp;Everything, for the office</source>
        <translation>&amp;Tutto, per l'ufficio</translation>
    </message>
    <message>
        <source>The contract in plain words: %1</source>
        <translation>Il contratto in parole semplici: %1</translation>
    </message>
</context>
<context>
    <name>PlainLetter</name>
    <message>
        <source>The contract in plain words</source>
        <translation>Il contratto in parole semplici</translation>
    </message>
</context>
<context>
    <name>PortalDifference</name>
    <message>
        <source>Method of the portal's cost simulator</source>
        <translation>Metodo del simulatore di costo del portale</translation>
    </message>
    <message>
        <source>Seniority and certificate</source>
        <translation>Anzianità e certificato</translation>
    </message>
    <message>
        <source>The portal knows neither seniority steps nor the quality certificate.</source>
        <translation>Il portale non considera né gli scatti di anzianità né il certificato di qualità.</translation>
    </message>
    <message>
        <source>Family allowances fund (CUAF)</source>
        <translation>Cassa unica assegni familiari (CUAF)</translation>
    </message>
    <message>
        <source>The portal always uses the INPS rates with the family allowances fund.</source>
        <translation>Il portale usa sempre le aliquote INPS con la CUAF.</translation>
    </message>
    <message>
        <source>Whole hours</source>
        <translation>Ore intere</translation>
    </message>
    <message>
        <source>The portal drops the minutes: it counts whole hours a week.</source>
        <translation>Il portale toglie i minuti: conta le ore intere a settimana.</translation>
    </message>
    <message>
        <source>Days of board and lodging</source>
        <translation>Giorni di vitto e alloggio</translation>
    </message>
    <message>
        <source>The portal counts at most six days a week (two at the weekend, no lodging for who does not live in) times 52/12, the contract the days of the month.</source>
        <translation>Il portale conta al massimo sei giorni a settimana (due nel weekend, nessun alloggio per chi non convive) per 52/12; il contratto conta i giorni del mese.</translation>
    </message>
    <message>
        <source>Board and lodging paid in money</source>
        <translation>Vitto e alloggio pagati in denaro</translation>
    </message>
    <message>
        <source>The portal never adds board and lodging to the months' pay.</source>
        <translation>Il portale non aggiunge mai vitto e alloggio alla paga dei mesi.</translation>
    </message>
    <message>
        <source>Monthly pay</source>
        <translation>Paga mensile</translation>
    </message>
    <message>
        <source>The portal counts %1 a month, the contract %2: thirteen months and the severance pay.</source>
        <translation>Il portale conta %1 al mese, il contratto %2: tredici mensilità e il TFR.</translation>
    </message>
    <message>
        <source>Board and lodging in the holiday month</source>
        <translation>Vitto e alloggio nel mese di ferie</translation>
    </message>
    <message>
        <source>The portal adds board and lodging once more, to the month of holidays.</source>
        <translation>Il portale aggiunge vitto e alloggio un'altra volta, al mese di ferie.</translation>
    </message>
    <message>
        <source>The portal uses the hours typed, %1 a week; the contract sets %2.</source>
        <translation>Il portale usa le ore inserite, %1 a settimana; il contratto ne prevede %2.</translation>
    </message>
    <message>
        <source>INPS contributions</source>
        <translation>Contributi INPS</translation>
    </message>
    <message>
        <source>The effective hourly pay is %1 for the portal and %2 for the contract: another INPS band.</source>
        <translation>La retribuzione oraria effettiva è %1 per il portale e %2 per il contratto: cambia la fascia INPS.</translation>
    </message>
    <message>
        <source>Contract fund (Cassa colf)</source>
        <translation>Contributo contrattuale (Cassa Colf)</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrotondamento</translation>
    </message>
    <message>
        <source>The portal rounds in other places and with binary numbers; the contract's year is rounded once.</source>
        <translation>Il portale arrotonda in altri punti e con numeri binari; l'anno secondo il contratto si arrotonda una volta sola.</translation>
    </message>
</context>
<context>
    <name>PresenceLine</name>
    <message>
        <source>Somebody</source>
        <translation>Qualcuno</translation>
    </message>
    <message>
        <source>You have this record open on another computer too, since %1.</source>
        <translation>Hai questa scheda aperta anche su un altro computer, dalle %1.</translation>
    </message>
    <message>
        <source>%1 has this record open too, since %2.</source>
        <translation>Anche %1 ha questa scheda aperta, dalle %2.</translation>
    </message>
    <message>
        <source>%1 has this record open too, at %2, since %3.</source>
        <translation>Anche %1 ha questa scheda aperta, a %2, dalle %3.</translation>
    </message>
</context>
<context>
    <name>Pricing</name>
    <message>
        <source>In %1 the pay agreed is under the new minimum: it is raised to %2 (%3).</source>
        <translation>Nel %1 la paga concordata è sotto il nuovo minimo: viene portata a %2 (%3).</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>al mese</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>all'ora</translation>
    </message>
    <message>
        <source>The tables after those of %1 are not known yet: the months after them use the figures of %1.</source>
        <translation>Le tabelle successive al %1 non sono ancora note: per i mesi seguenti si usano le cifre del %1.</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Preview of the print</source>
        <translation>Anteprima di stampa</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>Stampa: %1</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Stampa</translation>
    </message>
    <message>
        <source>&amp;Another printer...</source>
        <translation>Un'altra s&amp;tampante...</translation>
    </message>
    <message>
        <source>Save as P&amp;DF...</source>
        <translation>Salva come P&amp;DF...</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Pagina precedente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Pagina successiva</translation>
    </message>
    <message>
        <source>Page &amp;width</source>
        <translation>&amp;Larghezza pagina</translation>
    </message>
    <message>
        <source>Whole pa&amp;ge</source>
        <translation>Pa&amp;gina intera</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 di %2</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. You can save the print as a PDF file.</source>
        <translation>Su questo computer non è configurata nessuna stampante. Si può salvare la stampa come file PDF.</translation>
    </message>
    <message>
        <source>The printer "%1" is not there. Choose another printer, or save the print as a PDF file.</source>
        <translation>La stampante "%1" non c'è. Scegliere un'altra stampante o salvare la stampa come file PDF.</translation>
    </message>
    <message>
        <source>The pages were not printed.</source>
        <translation>Le pagine non sono state stampate.</translation>
    </message>
    <message>
        <source>The printer reported an error.</source>
        <translation>La stampante ha segnalato un errore.</translation>
    </message>
    <message>
        <source>Check the printer and print again.</source>
        <translation>Controllare la stampante e stampare di nuovo.</translation>
    </message>
    <message>
        <source>Sent to the printer "%1".</source>
        <translation>Inviato alla stampante "%1".</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>Salvato in %1.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salva come PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>File PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Apri la &amp;cartella</translation>
    </message>
</context>
<context>
    <name>PrivacyNote</name>
    <message>
        <source>Its text is not in the program.</source>
        <translation>Il suo testo non è nel programma.</translation>
    </message>
    <message>
        <source>Its part "%1" is missing.</source>
        <translation>Manca la sua parte "%1".</translation>
    </message>
    <message>
        <source>The privacy note in the language "%1" could not be made.</source>
        <translation>Non è stato possibile preparare l'informativa sulla privacy nella lingua "%1".</translation>
    </message>
    <message>
        <source>Please report this to whoever looks after the program.</source>
        <translation>Segnalarlo a chi si occupa del programma.</translation>
    </message>
    <message>
        <source>Privacy note</source>
        <translation>Informativa sulla privacy</translation>
    </message>
</context>
<context>
    <name>PrivateCentral</name>
    <message>
        <source>The central was not started.</source>
        <translation>La centrale non è stata avviata.</translation>
    </message>
    <message>
        <source>No temporary folder could be made.</source>
        <translation>Non è stato possibile creare una cartella temporanea.</translation>
    </message>
    <message>
        <source>The central did not do what it was asked.</source>
        <translation>La centrale non ha fatto ciò che le è stato chiesto.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The folder for the data could not be made: %1.</source>
        <translation>Non è stato possibile creare la cartella dei dati: %1.</translation>
    </message>
    <message>
        <source>This account may not write there.</source>
        <translation>Questo utente non può scrivere lì.</translation>
    </message>
    <message>
        <source>Choose another folder with --profile, or ask who looks after this computer.</source>
        <translation>Scegliere un'altra cartella con --profile o chiedere a chi si occupa di questo computer.</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>Availability to be asked</source>
        <translation>Disponibilità da chiedere</translation>
    </message>
    <message>
        <source>Called, no answer yet</source>
        <translation>Chiamato, non ha ancora risposto</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponibile</translation>
    </message>
    <message>
        <source>CV sent to the family</source>
        <translation>Curriculum inviato alla famiglia</translation>
    </message>
    <message>
        <source>The family wants to meet</source>
        <translation>La famiglia vuole incontrarlo</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Incontrato</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Refused by the worker</source>
        <translation>Rifiuto del lavoratore</translation>
    </message>
    <message>
        <source>Refused by the family</source>
        <translation>Rifiuto della famiglia</translation>
    </message>
    <message>
        <source>Released by the office</source>
        <translation>Dissociato dall'ufficio</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per e-mail</translation>
    </message>
    <message>
        <source>Printed and handed over</source>
        <translation>Stampato e consegnato a mano</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Per posta</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>The proposal</source>
        <translation>La proposta</translation>
    </message>
    <message>
        <source>Answer of the worker</source>
        <translation>Risposta del lavoratore</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>La famiglia</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Come è finita</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Lavoratore</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>Scelto da</translation>
    </message>
    <message>
        <source>Chosen on</source>
        <translation>Scelto il</translation>
    </message>
    <message>
        <source>Place in the ranking</source>
        <translation>Posto nella graduatoria</translation>
    </message>
    <message>
        <source>When they were chosen</source>
        <translation>Al momento della scelta</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punti</translation>
    </message>
    <message>
        <source>Why more than three</source>
        <translation>Perché più di tre</translation>
    </message>
    <message>
        <source>Called on</source>
        <translation>Chiamato il</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Ha risposto il</translation>
    </message>
    <message>
        <source>What the worker said</source>
        <translation>Che cosa ha detto il lavoratore</translation>
    </message>
    <message>
        <source>CV sent on</source>
        <translation>Curriculum inviato il</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Finita il</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Perché è finita</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>A parole</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contratto</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposta</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Proposte</translation>
    </message>
</context>
<context>
    <name>Provisioning</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è stato cambiato niente.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a login.</source>
        <translation>«%1» non può essere il nome di un accesso.</translation>
    </message>
    <message>
        <source>Use small letters, digits, dots and hyphens, as in the operator's user name.</source>
        <translation>Usa lettere minuscole, cifre, punti e trattini, come nel nome utente dell'operatore.</translation>
    </message>
    <message>
        <source>%1 has a login already.</source>
        <translation>%1 ha già un accesso.</translation>
    </message>
    <message>
        <source>For a new password: wemi-console central operator reset %1</source>
        <translation>Per una nuova password: wemi-console central operator reset %1</translation>
    </message>
    <message>
        <source>The server has another role called %1.</source>
        <translation>Il server ha un altro ruolo che si chiama %1.</translation>
    </message>
    <message>
        <source>Give the operator another user name on a console.</source>
        <translation>Da' all'operatore un altro nome utente su una postazione.</translation>
    </message>
    <message>
        <source>No operator has the user name %1.</source>
        <translation>Nessun operatore ha il nome utente %1.</translation>
    </message>
    <message>
        <source>Add the operator on a console first (Operators). For the very first administrator, who is on no console's list yet, give --roles administrator.</source>
        <translation>Aggiungi prima l'operatore su una postazione (Operatori). Per il primissimo amministratore, che non è ancora nell'elenco di nessuna postazione, indica --roles administrator.</translation>
    </message>
    <message>
        <source>There is no such role.</source>
        <translation>Non c'è un ruolo così.</translation>
    </message>
    <message>
        <source>Roles are front-office, matching, tutor, paperwork, supervisor, administrator.</source>
        <translation>I ruoli sono front-office, matching, tutor, paperwork, supervisor, administrator.</translation>
    </message>
    <message>
        <source>There is no such centre.</source>
        <translation>Non c'è un centro così.</translation>
    </message>
    <message>
        <source>%1 is on the list of operators, which has their roles and their centre.</source>
        <translation>%1 è nell'elenco degli operatori, che ha i suoi ruoli e il suo centro.</translation>
    </message>
    <message>
        <source>Leave out --roles and --site, or change them on a console (Operators).</source>
        <translation>Togli --roles e --site, o cambiali su una postazione (Operatori).</translation>
    </message>
    <message>
        <source>There is no login %1.</source>
        <translation>Non c'è un accesso %1.</translation>
    </message>
    <message>
        <source>See them all: wemi-console central operator list</source>
        <translation>Vedili tutti: wemi-console central operator list</translation>
    </message>
    <message>
        <source>%1 does not belong to console_owner.</source>
        <translation>%1 non appartiene a console_owner.</translation>
    </message>
    <message>
        <source>Operators' logins have a right on %1.</source>
        <translation>Gli accessi degli operatori hanno un diritto su %1.</translation>
    </message>
    <message>
        <source>Operators' logins may execute %1, which is not for them.</source>
        <translation>Gli accessi degli operatori possono eseguire %1, che non è per loro.</translation>
    </message>
    <message>
        <source>The function %1 looks names up wherever its caller says.</source>
        <translation>La funzione %1 cerca i nomi dove dice chi la chiama.</translation>
    </message>
    <message>
        <source>%1 may act as the owner of the central.</source>
        <translation>%1 può agire come proprietario della centrale.</translation>
    </message>
    <message>
        <source>The login %1 has rights beyond the console.</source>
        <translation>L'accesso %1 ha diritti oltre la console.</translation>
    </message>
    <message>
        <source>Everybody has the right “%1” on the database.</source>
        <translation>Tutti hanno il diritto “%1” sulla banca dati.</translation>
    </message>
    <message>
        <source>Operators' logins may create things in the schema %1.</source>
        <translation>Gli accessi degli operatori possono creare oggetti nello schema %1.</translation>
    </message>
    <message>
        <source>Operators' logins may write procedures in the language %1.</source>
        <translation>Gli accessi degli operatori possono scrivere procedure nel linguaggio %1.</translation>
    </message>
    <message>
        <source>Line %1 of pg_hba.conf lets people in without a password (trust). Write scram-sha-256 there.</source>
        <translation>La riga %1 di pg_hba.conf lascia entrare senza password (trust). Scrivi lì scram-sha-256.</translation>
    </message>
    <message>
        <source>Line %1 of pg_hba.conf takes passwords in a form that can be stolen (%2). Write scram-sha-256 there.</source>
        <translation>La riga %1 di pg_hba.conf accetta password in una forma che si può rubare (%2). Scrivi lì scram-sha-256.</translation>
    </message>
    <message>
        <source>Line %1 of pg_hba.conf lets people in from other computers without encryption. Write hostssl there.</source>
        <translation>La riga %1 di pg_hba.conf lascia entrare da altri computer senza cifratura. Scrivi lì hostssl.</translation>
    </message>
    <message>
        <source>No computer has the id %1.</source>
        <translation>Nessun computer ha il codice %1.</translation>
    </message>
    <message>
        <source>See them all: wemi-console central device list</source>
        <translation>Vedili tutti: wemi-console central device list</translation>
    </message>
    <message>
        <source>The computer %1 is not shut out.</source>
        <translation>Il computer %1 non è escluso.</translation>
    </message>
    <message>
        <source>If its operator cannot sign in, it is the login: wemi-console central operator list</source>
        <translation>Se il suo operatore non riesce ad accedere, dipende dall'accesso: wemi-console central operator list</translation>
    </message>
    <message>
        <source>What goes to and from the server is not encrypted. Set ssl = on, with a certificate that names the server.</source>
        <translation>Quello che va al server e ne torna non è cifrato. Imposta ssl = on, con un certificato che porta il nome del server.</translation>
    </message>
    <message>
        <source>Passwords set by hand are kept in an old form. Set password_encryption = 'scram-sha-256'.</source>
        <translation>Le password date a mano si conservano in una forma vecchia. Imposta password_encryption = 'scram-sha-256'.</translation>
    </message>
    <message>
        <source>Wrong passwords are answered at once, so they can be tried fast. Add auth_delay to shared_preload_libraries, with auth_delay.milliseconds = 1000.</source>
        <translation>Alle password sbagliate si risponde subito, quindi se ne possono provare tante. Aggiungi auth_delay a shared_preload_libraries, con auth_delay.milliseconds = 1000.</translation>
    </message>
    <message>
        <source>The server writes what consoles send into its own log, with names and health data. Set log_parameter_max_length = 0 and log_parameter_max_length_on_error = 0.</source>
        <translation>Il server scrive nel proprio registro ciò che le postazioni inviano, con nomi e dati sulla salute. Imposta log_parameter_max_length = 0 e log_parameter_max_length_on_error = 0.</translation>
    </message>
    <message>
        <source>Give its three letters or its name, as the list of centres on a console has them.</source>
        <translation>Indica le sue tre lettere o il suo nome, come nell'elenco dei centri di una postazione.</translation>
    </message>
</context>
<context>
    <name>Quarters</name>
    <message>
        <source>%1 weeks × %2 hours × %3 an hour</source>
        <translation>%1 settimane × %2 ore × %3 all'ora</translation>
    </message>
    <message>
        <source>%1; %2; weeks that end on a Saturday of the quarter</source>
        <translation>%1; %2; settimane che finiscono in un sabato del trimestre</translation>
    </message>
    <message>
        <source>The 10th of the month after the quarter.</source>
        <translation>Il 10 del mese dopo il trimestre.</translation>
    </message>
    <message>
        <source>The 10th of the month after the quarter is not a working day: the next one.</source>
        <translation>Il 10 del mese dopo il trimestre non è lavorativo: vale il primo giorno lavorativo seguente.</translation>
    </message>
    <message>
        <source>Within 10 days of the end of the relation (%1).</source>
        <translation>Entro 10 giorni dalla fine del rapporto (%1).</translation>
    </message>
</context>
<context>
    <name>QuestionTab</name>
    <message>
        <source>Correct what is marked above to see the figures.</source>
        <translation>Correggere quanto è segnalato sopra per vedere le cifre.</translation>
    </message>
</context>
<context>
    <name>QuickContactPage</name>
    <message>
        <source>Quick question</source>
        <translation>Informazione veloce</translation>
    </message>
    <message>
        <source>Write it down (Enter)</source>
        <translation>Annota (Invio)</translation>
    </message>
    <message>
        <source>A quick question</source>
        <translation>Un'informazione veloce</translation>
    </message>
    <message>
        <source>How they came</source>
        <translation>Come è arrivata</translation>
    </message>
    <message>
        <source>What they needed</source>
        <translation>Di che cosa aveva bisogno</translation>
    </message>
    <message>
        <source>Age, if you know</source>
        <translation>Età, se si conosce</translation>
    </message>
    <message>
        <source>Woman or man, if you know</source>
        <translation>Donna o uomo, se si sa</translation>
    </message>
    <message>
        <source>Municipio, if you know</source>
        <translation>Municipio, se si conosce</translation>
    </message>
    <message>
        <source>Municipio %1</source>
        <translation>Municipio %1</translation>
    </message>
    <message>
        <source>In words, if it helps</source>
        <translation>A parole, se aiuta</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>A parole</translation>
    </message>
    <message>
        <source>What you chose is not kept yet.</source>
        <translation>Le scelte fatte non sono ancora conservate.</translation>
    </message>
    <message>
        <source>The list of needs could not be read. %1</source>
        <translation>Non è stato possibile leggere l'elenco dei bisogni. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Contacts of this centre today: %1</source>
        <translation>Contatti di questo centro oggi: %1</translation>
    </message>
    <message>
        <source>Say first what they needed: press its number.</source>
        <translation>Prima indicare di che cosa aveva bisogno: premere il suo numero.</translation>
    </message>
    <message>
        <source>Say first how they came: press its number.</source>
        <translation>Prima indicare come è arrivata: premere il suo numero.</translation>
    </message>
    <message>
        <source>Written down: %1. Ctrl+Z takes it back.</source>
        <translation>Annotato: %1. Ctrl+Z lo annulla.</translation>
    </message>
    <message>
        <source>Not written down; what you chose is still here. %1</source>
        <translation>Non annotato; le scelte fatte sono ancora qui. %1</translation>
    </message>
    <message>
        <source>Press the number of what it was about, that of what they needed, then Enter. Up and Down reach the other lines, which may stay empty. Esc leaves.</source>
        <translation>Premere il numero dell'argomento, quello del bisogno, poi Invio. Su e Giù portano alle altre righe, che possono restare vuote. Esc per uscire.</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Argomento</translation>
    </message>
</context>
<context>
    <name>QuickSearch</name>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Risultati della ricerca</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Only the first %1 are shown. Type more to find fewer.</source>
        <translation>Sono mostrati solo i primi %1. Scrivere di più per restringere la ricerca.</translation>
    </message>
    <message>
        <source>Search people, requests, contacts (Ctrl+K)</source>
        <translation>Cerca persone, richieste, contatti (Ctrl+K)</translation>
    </message>
    <message>
        <source>Type a name, a phone number, a codice fiscale or the number of a request. Up and Down choose, Enter opens.</source>
        <translation>Scrivere un nome, un numero di telefono, un codice fiscale o il numero di una richiesta. Su e Giù per scegliere, Invio per aprire.</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”. Try fewer letters, a phone number or a codice fiscale.</source>
        <translation>Nessun risultato per “%1”. Provare con meno lettere, un numero di telefono o un codice fiscale.</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”</source>
        <translation>Nessun risultato per “%1”</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nessuno di questi</translation>
    </message>
    <message>
        <source>New person: “%1”</source>
        <translation>Nuova persona: “%1”</translation>
    </message>
    <message>
        <source>New request from “%1”</source>
        <translation>Nuova richiesta di “%1”</translation>
    </message>
    <message>
        <source>New contact with “%1”</source>
        <translation>Nuovo contatto con “%1”</translation>
    </message>
    <message>
        <source>At the central, not on this computer yet</source>
        <translation>Alla centrale, non ancora su questo computer</translation>
    </message>
</context>
<context>
    <name>RaiseLetter</name>
    <message>
        <source>Pay the new amount, or more, from %1 on and write it in the payslip.</source>
        <translation>Pagare il nuovo importo, o di più, dal %1 e riportarlo nella busta paga.</translation>
    </message>
    <message>
        <source>If you have paid less since that day, pay the difference with the next payslip, also on the thirteenth month.</source>
        <translation>Se da quel giorno la paga è stata inferiore, versare la differenza con la prossima busta paga, anche sulla tredicesima.</translation>
    </message>
    <message>
        <source>Tell the new pay to INPS as a change of the contract; the contributions may change too.</source>
        <translation>Comunicare la nuova paga all'INPS come variazione del contratto; possono cambiare anche i contributi.</translation>
    </message>
    <message>
        <source>Sign with the worker a line added to the letter of hiring, and give them a copy.</source>
        <translation>Firmare con chi lavora un'aggiunta alla lettera di assunzione e consegnarne una copia.</translation>
    </message>
    <message>
        <source>Show this letter to whoever does the payslips.</source>
        <translation>Mostrare questa lettera a chi prepara le buste paga.</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>The minimum pay of domestic work has changed. The pay agreed with %1 is now under the minimum of the national contract for level %2. Nobody may be paid less, whatever was agreed.</source>
        <translation>È cambiato il minimo contrattuale del lavoro domestico. La paga concordata con %1 è ora sotto il minimo del contratto nazionale per il livello %2. Nessuno può ricevere meno, qualunque sia l'accordo.</translation>
    </message>
    <message>
        <source>Wage table of %1, CCNL lavoro domestico art. 36 and 38: the minimum of the level and schedule with the allowances due. Steps of seniority come on top (art. 37).</source>
        <translation>Tabella delle retribuzioni del %1, CCNL lavoro domestico art. 36 e 38: il minimo del livello e della tipologia di orario, con le indennità dovute. Gli scatti di anzianità si aggiungono (art. 37).</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>We gladly help you: %1.</source>
        <translation>Siamo volentieri a disposizione per un aiuto: %1.</translation>
    </message>
    <message>
        <source>Pay agreed</source>
        <translation>Paga concordata</translation>
    </message>
    <message>
        <source>At least, from %1</source>
        <translation>Almeno, dal %1</translation>
    </message>
    <message>
        <source>More than now</source>
        <translation>In più rispetto a ora</translation>
    </message>
    <message>
        <source>New minimum pay</source>
        <translation>Nuova paga minima</translation>
    </message>
    <message>
        <source>The minimum pay has changed</source>
        <translation>La paga minima è cambiata</translation>
    </message>
</context>
<context>
    <name>RaiseLetters</name>
    <message>
        <source>One PDF for each family</source>
        <translation>Un PDF per ogni famiglia</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>There is no letter to print.</source>
        <translation>Non c'è nessuna lettera da stampare.</translation>
    </message>
    <message>
        <source>The pay of these contracts reaches the minimum.</source>
        <translation>La paga di questi contratti raggiunge il minimo.</translation>
    </message>
    <message>
        <source>The letters could not be prepared.</source>
        <translation>Non è stato possibile preparare le lettere.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) saved in %1.</source>
        <translation>
            <numerusform>%n lettera salvata in %1.</numerusform>
            <numerusform>%n lettere salvate in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all letters were saved.</source>
        <translation>Non tutte le lettere sono state salvate.</translation>
    </message>
</context>
<context>
    <name>RankedList</name>
    <message>
        <source>Workers who fit, best first</source>
        <translation>Lavoratori adatti, dal migliore</translation>
    </message>
</context>
<context>
    <name>RankedModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 su %2</translation>
    </message>
    <message numerus="yes">
        <source>%n to ask</source>
        <translation>
            <numerusform>%n da chiedere</numerusform>
            <numerusform>%n da chiedere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n volta</numerusform>
            <numerusform>%n volte</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>everything is known</source>
        <translation>tutto è noto</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Lavoratore</translation>
    </message>
    <message>
        <source>How well what is asked is met; equal points: who was proposed less often comes first, then who has waited longest</source>
        <translation>Quanto è soddisfatto ciò che si chiede; a parità di punti viene prima chi è stato proposto meno volte, poi chi aspetta da più tempo</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punti</translation>
    </message>
    <message>
        <source>What the request asks and the candidacy does not say: it keeps nobody out</source>
        <translation>Ciò che la richiesta chiede e la candidatura non dice: non esclude nessuno</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non si sa</translation>
    </message>
    <message>
        <source>How often they were proposed to families in the last 90 days</source>
        <translation>Quante volte è stato proposto alle famiglie negli ultimi 90 giorni</translation>
    </message>
    <message>
        <source>In 90 days</source>
        <translation>In 90 giorni</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>Da sapere</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Since they were last proposed to a family, or were found suitable</source>
        <translation>Da quando è stata proposta l'ultima volta a una famiglia, o ritenuta idonea</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>In attesa dal</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>In words</source>
        <translation>A parole</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lascia com'è</translation>
    </message>
</context>
<context>
    <name>RecentMerges</name>
    <message>
        <source>&amp;Undo this merge</source>
        <translation>&amp;Annulla questa unione</translation>
    </message>
    <message>
        <source>Merged in the last %1 days</source>
        <translation>Unioni degli ultimi %1 giorni</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annullata</translation>
    </message>
    <message>
        <source>can be undone until %1</source>
        <translation>si può annullare fino al %1</translation>
    </message>
    <message>
        <source>%1 into %2 · %3 · %4</source>
        <translation>%1 in %2 · %3 · %4</translation>
    </message>
    <message numerus="yes">
        <source>By %1; %n record(s) moved.</source>
        <translation>
            <numerusform>Da %1; %n scheda spostata.</numerusform>
            <numerusform>Da %1; %n schede spostate.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has been undone.</source>
        <translation>L'unione è stata annullata.</translation>
    </message>
    <message>
        <source>Both people as they were, and what was moved back where it was</source>
        <translation>Le due persone tornano com'erano, e quanto era stato spostato torna al suo posto</translation>
    </message>
    <message>
        <source>%1 and %2 are two people again.</source>
        <translation>%1 e %2 sono di nuovo due persone.</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>Save now; it is also saved by itself</source>
        <translation>Salva ora; il salvataggio avviene anche da solo</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>Salva la scheda</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>Annulla modific&amp;he</translation>
    </message>
    <message>
        <source>Take back what is not saved</source>
        <translation>Annulla ciò che non è salvato</translation>
    </message>
    <message>
        <source>Copy p&amp;hone</source>
        <translation>Copia il te&amp;lefono</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Copia il numero di telefono</translation>
    </message>
    <message>
        <source>Give a pass&amp;word…</source>
        <translation>Dai una pass&amp;word…</translation>
    </message>
    <message>
        <source>Give a password to this operator, who changes it at the next sign-in</source>
        <translation>Dai una password a questo operatore, che la cambia al prossimo accesso</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Stam&amp;pa…</translation>
    </message>
    <message>
        <source>See the pages, then print or save as PDF</source>
        <translation>Mostra le pagine, poi stampa o salva come PDF</translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation>&amp;Cestina</translation>
    </message>
    <message>
        <source>Put the record in the trash; it can be restored</source>
        <translation>Sposta la scheda nel cestino; si può ripristinare</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>Sto&amp;ria</translation>
    </message>
    <message>
        <source>Who changed what, at the side</source>
        <translation>Chi ha modificato che cosa, qui a lato</translation>
    </message>
    <message>
        <source>There is no phone number.</source>
        <translation>Manca il numero di telefono.</translation>
    </message>
    <message>
        <source>Keep &amp;files here</source>
        <translation>Conserva i &amp;file qui</translation>
    </message>
    <message>
        <source>Keep all its files on this computer, also those others added: for a visit without network</source>
        <translation>Conserva tutti i suoi file su questo computer, anche quelli aggiunti da altri: per una visita senza rete</translation>
    </message>
</context>
<context>
    <name>RecordConflicts</name>
    <message>
        <source>&amp;Open the record</source>
        <translation>&amp;Apri la scheda</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>Decidi più &amp;tardi</translation>
    </message>
    <message>
        <source>Take the decision &amp;back</source>
        <translation>&amp;Ritira la decisione</translation>
    </message>
    <message>
        <source>Ctrl+Enter. What you chose then holds on every console; the other value stays in the history.</source>
        <translation>Ctrl+Invio. Quello che hai scelto vale poi su ogni postazione; l'altro valore resta nella cronologia.</translation>
    </message>
    <message>
        <source>It stays here and is not lost; everything else goes on.</source>
        <translation>Resta qui e non va perso; tutto il resto va avanti.</translation>
    </message>
    <message>
        <source>Decided by %1, %2: both were kept.</source>
        <translation>Deciso da %1, %2: sono stati tenuti entrambi.</translation>
    </message>
    <message>
        <source>Decided by %1, %2: another value was written.</source>
        <translation>Deciso da %1, %2: è stato scritto un altro valore.</translation>
    </message>
    <message>
        <source>Decided by %1, %2.</source>
        <translation>Deciso da %1, %2.</translation>
    </message>
    <message>
        <source>A kind of record this version of the program does not know: it can be decided on a newer one.</source>
        <translation>Un tipo di scheda che questa versione del programma non conosce: si può decidere con una più nuova.</translation>
    </message>
    <message>
        <source>%1, not on this computer</source>
        <translation>%1, non su questo computer</translation>
    </message>
    <message>
        <source>%1, in the trash</source>
        <translation>%1, nel cestino</translation>
    </message>
    <message>
        <source>All that is not chosen yet:</source>
        <translation>Tutto quello che non è ancora scelto:</translation>
    </message>
    <message>
        <source>As %1 wrote it</source>
        <translation>Come ha scritto %1</translation>
    </message>
    <message>
        <source>Both, where possible</source>
        <translation>Entrambi, dove si può</translation>
    </message>
    <message>
        <source>Not decided yet: what is written under “%1” is no value yet. %2</source>
        <translation>Non ancora deciso: quello che è scritto sotto «%1» non è ancora un valore. %2</translation>
    </message>
    <message>
        <source>&amp;Decide %1 of %2</source>
        <translation>&amp;Decidi %1 di %2</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Decidi</translation>
    </message>
    <message>
        <source>Not sent yet: until then it can be taken back.</source>
        <translation>Non ancora inviato: fino ad allora si può ritirare.</translation>
    </message>
    <message>
        <source>It holds on every console. To write something else, open the record.</source>
        <translation>Vale su ogni postazione. Per scrivere altro, apri la scheda.</translation>
    </message>
    <message>
        <source>All is chosen.</source>
        <translation>È tutto scelto.</translation>
    </message>
    <message numerus="yes">
        <source>%n still to be chosen. Keys: 1, 2, 3… choose, Ctrl+Enter decides.</source>
        <translation>
            <numerusform>Ancora %n da scegliere. Tasti: 1, 2, 3… scelgono, Ctrl+Invio decide.</numerusform>
            <numerusform>Ancora %n da scegliere. Tasti: 1, 2, 3… scelgono, Ctrl+Invio decide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPrint</name>
    <message>
        <source>Created</source>
        <translation>Creazione</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Spostamento nel cestino</translation>
    </message>
    <message>
        <source>Taken out of the trash</source>
        <translation>Ripristino dal cestino</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annullamento</translation>
    </message>
    <message>
        <source>(not on this computer)</source>
        <translation>(non su questo computer)</translation>
    </message>
    <message>
        <source>The list is too long to be printed.</source>
        <translation>L'elenco è troppo lungo per la stampa.</translation>
    </message>
    <message>
        <source>It has %1 lines; a print takes %2.</source>
        <translation>Ha %1 righe; una stampa ne contiene %2.</translation>
    </message>
    <message>
        <source>Narrow the list with a filter, or export it to a spreadsheet.</source>
        <translation>Restringere l'elenco con un filtro o esportarlo in un foglio di calcolo.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n riga</numerusform>
            <numerusform>%n righe</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Storia</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modifica</numerusform>
            <numerusform>%n modifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided between two changes</source>
        <translation>Deciso tra due modifiche</translation>
    </message>
</context>
<context>
    <name>RecordSaver</name>
    <message>
        <source>Not saved</source>
        <translation>Non salvato</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio in corso…</translation>
    </message>
    <message>
        <source>Saved at %1, but for what is not right yet</source>
        <translation>Salvato alle %1, tranne ciò che non è ancora corretto</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Salvato alle %1</translation>
    </message>
    <message>
        <source>Not done: first settle what is asked above, then do it again.</source>
        <translation>Non fatto: prima risolvi quello che è chiesto qui sopra, poi fallo di nuovo.</translation>
    </message>
    <message>
        <source>Not done, because the record could not be saved. Do it again once it is.</source>
        <translation>Non fatto, perché non si è potuta salvare la scheda. Fallo di nuovo quando sarà salvata.</translation>
    </message>
</context>
<context>
    <name>RecordScreen</name>
    <message>
        <source>New: %1</source>
        <translation>Nuova scheda: %1</translation>
    </message>
    <message>
        <source>%1 without a name</source>
        <translation>%1 senza nome</translation>
    </message>
    <message>
        <source>The record could not be read.</source>
        <translation>Non è stato possibile leggere la scheda.</translation>
    </message>
    <message>
        <source>You left changes here on %1. They are shown below, not saved yet.</source>
        <translation>Qui erano rimaste delle modifiche (%1). Sono mostrate sotto, non ancora salvate.</translation>
    </message>
    <message>
        <source>Continue with them</source>
        <translation>Continua con queste</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Scartale</translation>
    </message>
    <message>
        <source>Not saved yet: what is missing is said under its field.</source>
        <translation>Non ancora salvato: ciò che manca è indicato sotto il suo campo.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvato.</translation>
    </message>
    <message>
        <source>Nothing to save: it is as it was.</source>
        <translation>Niente da salvare: nulla è cambiato.</translation>
    </message>
    <message>
        <source>Your changes were taken back.</source>
        <translation>Le modifiche sono state annullate.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Recuperale</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>This is now in the trash.</source>
        <translation>La scheda ora è nel cestino.</translation>
    </message>
    <message>
        <source>This is in the trash.</source>
        <translation>La scheda è nel cestino.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>The phone number is copied.</source>
        <translation>Il numero di telefono è stato copiato.</translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation>Non c'è ancora niente da stampare.</translation>
    </message>
    <message>
        <source>What is missing is said on the page.</source>
        <translation>Ciò che manca è indicato nella pagina.</translation>
    </message>
    <message>
        <source>The print could not be prepared.</source>
        <translation>Non è stato possibile preparare la stampa.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>It is in the trash: restore it first.</source>
        <translation>È nel cestino: prima va ripristinata.</translation>
    </message>
    <message>
        <source>It is still being read.</source>
        <translation>Lettura ancora in corso.</translation>
    </message>
    <message>
        <source>It was never saved yet.</source>
        <translation>Non è mai stata salvata.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è cambiato nulla.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Salvataggio in corso.</translation>
    </message>
    <message>
        <source>What others changed could not be read.</source>
        <translation>Non è stato possibile leggere le modifiche fatte da altri.</translation>
    </message>
    <message>
        <source>Not saved. What you typed is still here.</source>
        <translation>Non salvato. Quanto scritto è ancora qui.</translation>
    </message>
    <message>
        <source>It is saved, but could not be read again.</source>
        <translation>La scheda è salvata, ma non è stato possibile rileggerla.</translation>
    </message>
    <message>
        <source>Not moved to the trash.</source>
        <translation>Lo spostamento nel cestino non è riuscito.</translation>
    </message>
    <message>
        <source>Not restored.</source>
        <translation>Il ripristino non è riuscito.</translation>
    </message>
    <message>
        <source>There is no password yet: without one this operator cannot sign in.</source>
        <translation>Non c'è ancora una password: senza, questo operatore non può accedere.</translation>
    </message>
    <message>
        <source>Give a password…</source>
        <translation>Dai una password…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
    <message>
        <source>The password is given.</source>
        <translation>La password è stata data.</translation>
    </message>
    <message>
        <source>Draft kept, but for what is not a value yet</source>
        <translation>Bozza conservata, tranne ciò che non è ancora un valore valido</translation>
    </message>
    <message>
        <source>What you were typing here on %1 is back.</source>
        <translation>È tornato quanto si stava scrivendo qui (%1).</translation>
    </message>
    <message>
        <source>Continue with it</source>
        <translation>Continua con questo</translation>
    </message>
    <message>
        <source>Not saved yet: what is not right is said under its field.</source>
        <translation>Non ancora salvato: quello che non va è detto sotto il suo campo.</translation>
    </message>
    <message>
        <source>It is still at the central.</source>
        <translation>È ancora alla centrale.</translation>
    </message>
    <message>
        <source>%1, still at the central</source>
        <translation>%1, ancora alla centrale</translation>
    </message>
    <message>
        <source>This is not on this computer any more (%1): it was erased for good, or it is not for your centre to see. Ask your supervisor if you need it.</source>
        <translation>Questa scheda non è più su questo computer (%1): è stata cancellata definitivamente, oppure il tuo centro non può vederla. Se ti serve, chiedi a un supervisore.</translation>
    </message>
</context>
<context>
    <name>RecordType</name>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1: dato mancante.</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation>%1: più lungo di %2 caratteri.</translation>
    </message>
    <message>
        <source>"%1" is not a field of this record.</source>
        <translation>"%1" non è un campo di questa scheda.</translation>
    </message>
    <message>
        <source>"%1" holds a value of the wrong kind.</source>
        <translation>"%1" contiene un valore di tipo sbagliato.</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPage</name>
    <message>
        <source>The recovery key</source>
        <translation>La chiave di recupero</translation>
    </message>
    <message>
        <source>If this computer breaks or its account is lost, only this key opens the archive and its backups. Print it and put it in the office safe. It is shown this once; write it down if there is no printer.</source>
        <translation>Se questo computer si rompe o il suo utente va perso, solo questa chiave apre l'archivio e le copie di sicurezza. Va stampata e messa nella cassaforte dell'ufficio. Si vede solo questa volta; se non c'è una stampante, va scritta a mano.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Chiave di recupero</translation>
    </message>
    <message>
        <source>&amp;I have put it in the safe</source>
        <translation>L'ho messa in &amp;cassaforte</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Stampa …</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPrint</name>
    <message>
        <source>Recovery key of WeMi Console</source>
        <translation>Chiave di recupero di WeMi Console</translation>
    </message>
    <message>
        <source>Keep this sheet in the office safe, away from the computer. Who has it and the computer can read everything in it.</source>
        <translation>Conservare questo foglio nella cassaforte dell'ufficio, lontano dal computer. Chi ha il foglio e il computer può leggere tutto il contenuto.</translation>
    </message>
    <message>
        <source>It opens the archive when the computer's keychain is lost or the passphrase is forgotten. There is no other way.</source>
        <translation>Apre l'archivio quando il portachiavi del computer è perso o la frase segreta è dimenticata. Non c'è altro modo.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Chiave di recupero</translation>
    </message>
    <message>
        <source>The recovery key was not printed</source>
        <translation>La chiave di recupero non è stata stampata</translation>
    </message>
    <message>
        <source>No printer is set up here: where to keep the sheet, to be printed elsewhere</source>
        <translation>Qui non è configurata nessuna stampante: dove conservare il foglio, da stampare altrove</translation>
    </message>
    <message>
        <source>recovery-key.pdf</source>
        <translation>chiave-di-recupero.pdf</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Open with the recovery key</source>
        <translation>Apri con la chiave di recupero</translation>
    </message>
    <message>
        <source>Seven groups of five</source>
        <translation>Sette gruppi di cinque</translation>
    </message>
    <message>
        <source>&amp;Recovery key, from the sheet in the office safe</source>
        <translation>&amp;Chiave di recupero, dal foglio nella cassaforte dell'ufficio</translation>
    </message>
    <message>
        <source>Open the archive</source>
        <translation>Apri l'archivio</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>There are too many letters: the key has seven groups of five.</source>
        <translation>Ci sono troppe lettere: la chiave ha sette gruppi di cinque.</translation>
    </message>
    <message>
        <source>There is a typing mistake in group %1. Compare it with the sheet.</source>
        <translation>C'è un errore di battitura nel gruppo %1. Confrontarlo con il foglio.</translation>
    </message>
    <message>
        <source>All seven groups are right.</source>
        <translation>Tutti e sette i gruppi sono giusti.</translation>
    </message>
    <message>
        <source>%1 of 7 groups are right so far.</source>
        <translation>Gruppi giusti finora: %1 su 7.</translation>
    </message>
    <message>
        <source>The key is not complete: it has seven groups of five letters and digits.</source>
        <translation>La chiave non è completa: ha sette gruppi di cinque lettere e cifre.</translation>
    </message>
    <message>
        <source>Opening the archive …</source>
        <translation>Apertura dell'archivio …</translation>
    </message>
</context>
<context>
    <name>ReferenceEditor</name>
    <message>
        <source>Type to search…</source>
        <translation>Scrivi per cercare…</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Lascia vuoto</translation>
    </message>
    <message>
        <source>Open it (Ctrl+Enter)</source>
        <translation>Apri (Ctrl+Invio)</translation>
    </message>
    <message>
        <source>(not on this computer)</source>
        <translation>(non su questo computer)</translation>
    </message>
    <message>
        <source>(its name cannot be read now)</source>
        <translation>(il nome ora non si può leggere)</translation>
    </message>
    <message>
        <source>"%1" is only typed, not chosen. Choose one from the list, or press Esc to go back.</source>
        <translation>"%1" è solo scritto, non scelto. Sceglierne uno dall'elenco o premere Esc per tornare indietro.</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(senza nome)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nessun risultato</translation>
    </message>
</context>
<context>
    <name>RelatedList</name>
    <message>
        <source>New: %1</source>
        <translation>Nuova scheda: %1</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Qui non c'è ancora niente.</translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation>Qui ne compaiono %1 su %2.</translation>
    </message>
    <message>
        <source>(not on this computer)</source>
        <translation>(non su questo computer)</translation>
    </message>
</context>
<context>
    <name>Reliefs</name>
    <message>
        <source>Deduction of the family's INPS contributions</source>
        <translation>Deduzione dei contributi INPS a carico della famiglia</translation>
    </message>
    <message>
        <source>Income tax return, lines E23 and RP23: domestic workers' contributions</source>
        <translation>Dichiarazione dei redditi, righi E23 e RP23: contributi per addetti ai servizi domestici</translation>
    </message>
    <message>
        <source>Tax credit of 19 % for carers of people who are not self-sufficient</source>
        <translation>Detrazione del 19 % per chi assiste persone non autosufficienti</translation>
    </message>
    <message>
        <source>Income tax return, lines E8 to E10: people employed for personal care</source>
        <translation>Dichiarazione dei redditi, righi da E8 a E10: addetti all'assistenza personale</translation>
    </message>
    <message>
        <source>Lombardy bonus for family carers, ISEE up to 25,000 €</source>
        <translation>Bonus assistenti familiari della Lombardia, ISEE fino a 25.000 €</translation>
    </message>
    <message>
        <source>Regione Lombardia, DGR 5756/2021, 7257/2022 and XII/985/2023; refinanced in 2025</source>
        <translation>Regione Lombardia, DGR 5756/2021, 7257/2022 e XII/985/2023; rifinanziato nel 2025</translation>
    </message>
    <message>
        <source>Lombardy bonus for family carers, ISEE from 25,000 to 35,000 €</source>
        <translation>Bonus assistenti familiari della Lombardia, ISEE da 25.000 a 35.000 €</translation>
    </message>
    <message>
        <source>the smaller of the contributions paid %1 and %2</source>
        <translation>il minore tra i contributi versati %1 e %2</translation>
    </message>
    <message>
        <source>%1, times the payer's tax rate of %2 %</source>
        <translation>%1, per l'aliquota di chi paga, %2 %</translation>
    </message>
    <message>
        <source>%1: taken off the income, the tax saved depends on the payer's rate</source>
        <translation>%1: si toglie dal reddito, il risparmio dipende dall'aliquota di chi paga</translation>
    </message>
    <message>
        <source>The contributions were paid in the year: those of the last quarter count for the year after.</source>
        <translation>I contributi sono stati versati nell'anno: quelli dell'ultimo trimestre valgono per l'anno dopo.</translation>
    </message>
    <message>
        <source>Only the family's share counts, not the worker's and not the contract fund.</source>
        <translation>Conta solo la quota a carico della famiglia, non quella del lavoratore né la Cassa Colf.</translation>
    </message>
    <message>
        <source>The payer has income tax to pay and keeps the receipts; the payer may be another person than the one cared for.</source>
        <translation>Chi paga ha IRPEF da versare e conserva le ricevute; può essere una persona diversa da chi è assistito.</translation>
    </message>
    <message>
        <source>19 % of the smaller of the pay of the year %1 and %2</source>
        <translation>19 % del minore tra la paga dell'anno %1 e %2</translation>
    </message>
    <message>
        <source>The person cared for is certified as not self-sufficient.</source>
        <translation>La persona assistita ha la certificazione di non autosufficienza.</translation>
    </message>
    <message>
        <source>The payer's total income is not over %1 a year.</source>
        <translation>Il reddito complessivo di chi paga non supera %1 all'anno.</translation>
    </message>
    <message>
        <source>The pay goes through a bank or another traced means, and the worker signs a receipt.</source>
        <translation>La paga passa dalla banca o da un altro mezzo tracciabile e il lavoratore firma una ricevuta.</translation>
    </message>
    <message>
        <source>The payer has at least as much income tax to pay.</source>
        <translation>Chi paga ha almeno altrettanta IRPEF da versare.</translation>
    </message>
    <message>
        <source>the smaller of %1 and 60 % of the pay of one year %2</source>
        <translation>il minore tra %1 e il 60 % della paga di un anno %2</translation>
    </message>
    <message>
        <source>The ISEE is not over %1.</source>
        <translation>L'ISEE non supera %1.</translation>
    </message>
    <message>
        <source>The contract is registered with INPS and in force, and the worker is in the territorial register of family carers.</source>
        <translation>Il contratto è registrato all'INPS e in corso, e il lavoratore è nel registro territoriale degli assistenti familiari.</translation>
    </message>
    <message>
        <source>The contract is held by the person cared for, by a relative, or by the guardian or support administrator.</source>
        <translation>Il contratto è intestato alla persona assistita, a un parente, al tutore o all'amministratore di sostegno.</translation>
    </message>
    <message>
        <source>The Region's notice is open and its funds are not used up: one application in a calendar year.</source>
        <translation>L'avviso della Regione è aperto e i fondi non sono esauriti: una domanda per anno solare.</translation>
    </message>
    <message>
        <source>The notice in force says whether the contract must already have lasted a year and whether the B1 and B2 measures exclude it.</source>
        <translation>L'avviso in vigore dice se il contratto deve già durare da un anno e se le misure B1 e B2 escludono il bonus.</translation>
    </message>
</context>
<context>
    <name>ReliefsTab</name>
    <message>
        <source>Reliefs, if due</source>
        <translation>Agevolazioni, se spettano</translation>
    </message>
    <message>
        <source>Money that may come back to the family. It is never taken off the cost: each condition is for a person to check.</source>
        <translation>Soldi che la famiglia potrebbe recuperare. Non sono mai tolti dal costo: ogni condizione va verificata da una persona.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>Income of who pays, a year (€)</source>
        <translation>Reddito annuo di chi paga (€)</translation>
    </message>
    <message>
        <source>ISEE of the family (€)</source>
        <translation>ISEE della famiglia (€)</translation>
    </message>
    <message>
        <source>Highest tax rate of who pays</source>
        <translation>Aliquota più alta di chi paga</translation>
    </message>
    <message>
        <source>If due, a year</source>
        <translation>Se spetta, all'anno</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>The meetings could not be looked up for their reminders. %1</source>
        <translation>Non è stato possibile cercare gli incontri per i promemoria. %1</translation>
    </message>
    <message numerus="yes">
        <source>At %1, in %n minute(s): %2</source>
        <translation>
            <numerusform>%1, tra %n minuto: %2</numerusform>
            <numerusform>%1, tra %n minuti: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>It began at %1: %2</source>
        <translation>Già iniziato (%1): %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message numerus="yes">
        <source>Again in %n minute(s)</source>
        <translation>
            <numerusform>Di nuovo tra %n minuto</numerusform>
            <numerusform>Di nuovo tra %n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Non oggi</translation>
    </message>
    <message>
        <source>Pause all…</source>
        <translation>Sospendi tutti…</translation>
    </message>
    <message>
        <source>No reminders until when?</source>
        <translation>Fino a quando niente promemoria?</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Per un'ora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Fino a domani</translation>
    </message>
    <message>
        <source>Go on reminding</source>
        <translation>Continua con i promemoria</translation>
    </message>
    <message>
        <source>No reminders until %1.</source>
        <translation>Niente promemoria fino a %1.</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>%1: more than one is called “%2”.</source>
        <translation>%1: più di uno si chiama “%2”.</translation>
    </message>
    <message>
        <source>%1: there is no “%2”; there are: %3.</source>
        <translation>%1: “%2” non c'è; ci sono: %3.</translation>
    </message>
    <message>
        <source>The report was not written.</source>
        <translation>Il rapporto non è stato scritto.</translation>
    </message>
    <message>
        <source>Choose another file with --output.</source>
        <translation>Scegliere un altro file con --output.</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>Il rapporto è in %1</translation>
    </message>
    <message>
        <source>There is one report: contract-support. It was asked for: %1</source>
        <translation>C'è un solo rapporto: contract-support. È stato chiesto: %1</translation>
    </message>
    <message>
        <source>%1 is missing; it needs a day such as 2026-03-01.</source>
        <translation>Manca %1; richiede un giorno come 2026-03-01.</translation>
    </message>
    <message>
        <source>%1 needs a day such as 2026-03-01, and “%2” is none.</source>
        <translation>%1 richiede un giorno come 2026-03-01, e “%2” non lo è.</translation>
    </message>
    <message>
        <source>--from is after --to.</source>
        <translation>--from è dopo --to.</translation>
    </message>
    <message>
        <source>--format is json, pdf or xlsx, not “%1”.</source>
        <translation>--format è json, pdf o xlsx, non “%1”.</translation>
    </message>
    <message>
        <source>--format %1 needs --output FILE.</source>
        <translation>--format %1 richiede --output FILE.</translation>
    </message>
</context>
<context>
    <name>RequestFace</name>
    <message>
        <source>&amp;Discard</source>
        <translation>Scar&amp;ta</translation>
    </message>
    <message>
        <source>No longer asked, or asked anew: %1.</source>
        <translation>Non più richiesto, o da indicare di nuovo: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Not sent: something typed is no value yet; it is said under its field.</source>
        <translation>Non inoltrata: qualcosa di scritto non è ancora un valore; è detto sotto il suo campo.</translation>
    </message>
    <message>
        <source>Pages of the request</source>
        <translation>Pagine della richiesta</translation>
    </message>
</context>
<context>
    <name>RequestMoves</name>
    <message>
        <source>For the &amp;family</source>
        <translation>Per la famigl&amp;ia</translation>
    </message>
    <message>
        <source>Re&amp;ceipt</source>
        <translation>Ric&amp;evuta</translation>
    </message>
    <message>
        <source>Cop&amp;y as new</source>
        <translation>Copia come &amp;nuova</translation>
    </message>
    <message>
        <source>See and print the summary that the family is given</source>
        <translation>Mostra e stampa il riepilogo da dare alla famiglia</translation>
    </message>
    <message>
        <source>See and print the receipt: the number, what happens next and by when</source>
        <translation>Mostra e stampa la ricevuta: il numero, che cosa succede ora ed entro quando</translation>
    </message>
    <message>
        <source>A new request with the same words; number, state and dates are not copied</source>
        <translation>Una nuova richiesta con le stesse risposte; numero, stato e date non si copiano</translation>
    </message>
    <message>
        <source>Also open for the same person:</source>
        <translation>Aperte anche per la stessa persona:</translation>
    </message>
    <message>
        <source>It cannot be sent yet:</source>
        <translation>Non si può ancora inoltrare:</translation>
    </message>
    <message>
        <source>Find &amp;workers</source>
        <translation>Tr&amp;ova lavoratori</translation>
    </message>
    <message>
        <source>Who fits this request, and its shortlist</source>
        <translation>Chi è adatto a questa richiesta, e la sua rosa</translation>
    </message>
</context>
<context>
    <name>RequestOffer</name>
    <message>
        <source>Sim&amp;ulate the cost</source>
        <translation>Sim&amp;ula il costo</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Quanto costa</translation>
    </message>
    <message>
        <source>Least pay</source>
        <translation>Paga minima</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Al mese</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>All'ora</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>All'anno</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 all'ora</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mese</translation>
    </message>
    <message>
        <source>At the least pay, while none is offered.</source>
        <translation>Con la paga minima, finché non ne è proposta una.</translation>
    </message>
    <message>
        <source>Opens the cost simulation with these values</source>
        <translation>Apre la simulazione di costo con questi valori</translation>
    </message>
    <message>
        <source>Level suggested: %1. %2</source>
        <translation>Livello suggerito: %1. %2</translation>
    </message>
    <message>
        <source>Take level %1 (Ctrl+L)</source>
        <translation>Scegli il livello %1 (Ctrl+L)</translation>
    </message>
    <message>
        <source>%1: %2 a month</source>
        <translation>%1: %2 al mese</translation>
    </message>
    <message>
        <source>Open this simulation</source>
        <translation>Apri questa simulazione</translation>
    </message>
</context>
<context>
    <name>RequestPageList</name>
    <message>
        <source>Complete</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Non iniziata</translation>
    </message>
    <message numerus="yes">
        <source>%n to answer or correct</source>
        <translation>
            <numerusform>%n da completare</numerusform>
            <numerusform>%n da completare</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
</context>
<context>
    <name>RequestPages</name>
    <message>
        <source>Use the requester's data</source>
        <translation>Usa i dati del richiedente</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La richiesta</translation>
    </message>
    <message>
        <source>Choose the requester first, at the top.</source>
        <translation>Prima scegliere il richiedente, in alto.</translation>
    </message>
</context>
<context>
    <name>RequestPeople</name>
    <message>
        <source>Add a child</source>
        <translation>Aggiungi un bambino</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Aggiungi una persona</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Bambino</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
</context>
<context>
    <name>RequestReceipt</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>a day on a receipt; the signs are those of QDate</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 hours a week</source>
        <translation>%1 ore a settimana</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dal %1</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>livello %1</translation>
    </message>
    <message>
        <source>The request is not sent yet: some answers are still missing.</source>
        <translation>La richiesta non è ancora inoltrata: mancano ancora alcune risposte.</translation>
    </message>
    <message>
        <source>When we have them we send it together.</source>
        <translation>Quando ci sono tutte, la inoltriamo insieme.</translation>
    </message>
    <message>
        <source>Three working days later at most you receive from us the CVs of three people.</source>
        <translation>Entro i tre giorni lavorativi successivi inviamo i curriculum di tre persone.</translation>
    </message>
    <message>
        <source>This request is closed. Call us if you need somebody again: we keep what you told us and you need not begin anew.</source>
        <translation>Questa richiesta è chiusa. Per cercare di nuovo qualcuno basta chiamarci: conserviamo quanto ci è stato detto e non serve ricominciare da capo.</translation>
    </message>
    <message>
        <source>You meet them and you choose. We help you arrange the meetings if you wish.</source>
        <translation>La famiglia le incontra e sceglie. Se serve, aiutiamo a organizzare gli incontri.</translation>
    </message>
    <message>
        <source>If nobody suits you, tell us: we look again.</source>
        <translation>Se nessuna è adatta, basta dircelo: cerchiamo ancora.</translation>
    </message>
    <message>
        <source>When you hire somebody we help you with the contract and with INPS.</source>
        <translation>Al momento dell'assunzione aiutiamo con il contratto e con l'INPS.</translation>
    </message>
    <message>
        <source>We look for people who suit what you asked for.</source>
        <translation>Cerchiamo persone adatte a quanto è stato chiesto.</translation>
    </message>
    <message>
        <source>By the day above you receive from us the CVs of three people.</source>
        <translation>Entro il giorno indicato sopra inviamo i curriculum di tre persone.</translation>
    </message>
    <message>
        <source>We are waiting for something before we can go on: the person you spoke to told you what it is.</source>
        <translation>Per andare avanti attendiamo ancora qualcosa: durante il colloquio l'operatore ha spiegato di che cosa si tratta.</translation>
    </message>
    <message>
        <source>When we have it, the three working days go on and you receive from us the CVs of three people.</source>
        <translation>Quando arriva, i tre giorni lavorativi riprendono e inviamo i curriculum di tre persone.</translation>
    </message>
    <message>
        <source>This sheet, or its number</source>
        <translation>Questo foglio, o il suo numero</translation>
    </message>
    <message>
        <source>Identity document and codice fiscale of who will be the employer</source>
        <translation>Documento d'identità e codice fiscale di chi sarà il datore di lavoro</translation>
    </message>
    <message>
        <source>Identity document and health card of the person to be assisted, if there is one</source>
        <translation>Documento d'identità e tessera sanitaria della persona da assistere, se c'è</translation>
    </message>
    <message>
        <source>Certificate of civil invalidity, if there is one</source>
        <translation>Certificato di invalidità civile, se c'è</translation>
    </message>
    <message>
        <source>ISEE, if you have it: it is needed only for contributions</source>
        <translation>ISEE, se c'è: serve solo per i contributi</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Telefono: %1</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <translation>E-mail: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Orari di apertura: %1</translation>
    </message>
    <message>
        <source>Number of your request</source>
        <translation>Numero della richiesta</translation>
    </message>
    <message>
        <source>What you asked for on %1</source>
        <translation>Che cosa è stato chiesto il %1</translation>
    </message>
    <message>
        <source>What you asked for</source>
        <translation>Che cosa è stato chiesto</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Che cosa succede ora</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Chi chiamare</translation>
    </message>
    <message>
        <source>Say the number of your request: whoever answers finds it at once.</source>
        <translation>Dire il numero della richiesta: chi risponde la trova subito.</translation>
    </message>
    <message>
        <source>What to bring when you come</source>
        <translation>Che cosa portare al prossimo incontro</translation>
    </message>
    <message>
        <source>Three CVs by</source>
        <translation>Tre curriculum entro</translation>
    </message>
    <message>
        <source>Receipt of your request</source>
        <translation>Ricevuta della richiesta</translation>
    </message>
</context>
<context>
    <name>RequestShortlist</name>
    <message>
        <source>Workers proposed for this request</source>
        <translation>Lavoratori proposti per questa richiesta</translation>
    </message>
</context>
<context>
    <name>RequestSummary</name>
    <message>
        <source>Request, for the office</source>
        <translation>Richiesta, per l'ufficio</translation>
    </message>
    <message>
        <source>Summary of the request</source>
        <translation>Riepilogo della richiesta</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 all'ora</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mese</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>più di %1</translation>
    </message>
    <message>
        <source>%1 hours a week</source>
        <translation>%1 ore a settimana</translation>
    </message>
    <message>
        <source>Nothing was asked for here.</source>
        <translation>Qui non è stato chiesto niente.</translation>
    </message>
    <message>
        <source>To complete:</source>
        <translation>Da completare:</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>dal %1 al %2</translation>
    </message>
    <message>
        <source>since %1, still waiting</source>
        <translation>dal %1, ancora in attesa</translation>
    </message>
    <message>
        <source>For the office</source>
        <translation>Per l'ufficio</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>the front office</source>
        <translation>l'Accoglienza</translation>
    </message>
    <message>
        <source>who does the matching</source>
        <translation>chi si occupa dell'abbinamento</translation>
    </message>
    <message>
        <source>a tutor</source>
        <translation>un tutor</translation>
    </message>
    <message>
        <source>who does the paperwork</source>
        <translation>chi segue le pratiche</translation>
    </message>
    <message>
        <source>a supervisor</source>
        <translation>un supervisore</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>un amministratore</translation>
    </message>
    <message>
        <source>Only %1 can see people.</source>
        <translation>Solo %1 può vedere le persone.</translation>
    </message>
    <message>
        <source>Only %1 can change people's details.</source>
        <translation>Solo %1 può modificare i dati delle persone.</translation>
    </message>
    <message>
        <source>Only %1 can see cost simulations.</source>
        <translation>Solo %1 può vedere le simulazioni di costo.</translation>
    </message>
    <message>
        <source>Only %1 can make cost simulations.</source>
        <translation>Solo %1 può fare simulazioni di costo.</translation>
    </message>
    <message>
        <source>Only %1 can print.</source>
        <translation>Solo %1 può stampare.</translation>
    </message>
    <message>
        <source>Only %1 can export lists.</source>
        <translation>Solo %1 può esportare gli elenchi.</translation>
    </message>
    <message>
        <source>Only %1 can share a view with the centre.</source>
        <translation>Solo %1 può condividere una vista con il Centro.</translation>
    </message>
    <message>
        <source>Only %1 can see the history.</source>
        <translation>Solo %1 può vedere la storia delle modifiche.</translation>
    </message>
    <message>
        <source>Only %1 can empty the trash.</source>
        <translation>Solo %1 può svuotare il cestino.</translation>
    </message>
    <message>
        <source>Only %1 can change the centres.</source>
        <translation>Solo %1 può modificare i Centri.</translation>
    </message>
    <message>
        <source>Only %1 can add or change operators.</source>
        <translation>Solo %1 può aggiungere o modificare gli operatori.</translation>
    </message>
    <message>
        <source>Only %1 can make or restore a backup.</source>
        <translation>Solo %1 può creare o ripristinare una copia di sicurezza.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Only %1 can change candidacies.</source>
        <translation>Solo %1 può modificare le candidature.</translation>
    </message>
    <message>
        <source>Only %1 can choose workers for a request.</source>
        <translation>Solo %1 può scegliere i lavoratori per una richiesta.</translation>
    </message>
    <message>
        <source>Only %1 can change contracts.</source>
        <translation>Solo %1 può modificare i contratti.</translation>
    </message>
    <message>
        <source>Only %1 can see the report on everybody’s work.</source>
        <translation>Solo %1 può vedere il rapporto sul lavoro di tutti.</translation>
    </message>
    <message>
        <source>A shortlist is changed where it is made: open the request and choose Find workers.</source>
        <translation>Una rosa si cambia dove è fatta: aprire la richiesta e scegliere Trova lavoratori.</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Posti</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In uso</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Sale</translation>
    </message>
</context>
<context>
    <name>SavedViewsBar</name>
    <message>
        <source>Saved views</source>
        <translation>Viste salvate</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>V&amp;iste</translation>
    </message>
    <message>
        <source>Keep this list under a name, share it, delete it</source>
        <translation>Conserva questo elenco con un nome, condividilo, eliminalo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>Every record that is not in the trash</source>
        <translation>Tutte le schede che non sono nel cestino</translation>
    </message>
    <message>
        <source>Shared with the centre</source>
        <translation>Condivisa con il Centro</translation>
    </message>
    <message>
        <source>Only you see this view</source>
        <translation>Vista visibile solo a chi l'ha creata</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Cestino</translation>
    </message>
    <message>
        <source>What was put in the trash and can be restored</source>
        <translation>Ciò che è stato messo nel cestino e si può ripristinare</translation>
    </message>
    <message>
        <source>Keep this list as a view…</source>
        <translation>Salva questo elenco come vista…</translation>
    </message>
    <message>
        <source>Only who made this view can change it.</source>
        <translation>Solo chi ha creato questa vista può modificarla.</translation>
    </message>
    <message>
        <source>Keep the changes to this view</source>
        <translation>Salva le modifiche a questa vista</translation>
    </message>
    <message>
        <source>Share with the centre</source>
        <translation>Condividi con il Centro</translation>
    </message>
    <message>
        <source>Delete this view</source>
        <translation>Elimina questa vista</translation>
    </message>
    <message>
        <source>Keep this list</source>
        <translation>Salva questo elenco</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Nome della vista:</translation>
    </message>
    <message>
        <source>Delete the view "%1"? The records stay.</source>
        <translation>Eliminare la vista "%1"? Le schede restano.</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Elimina la vista</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Compresa nel programma</translation>
    </message>
    <message>
        <source>This view comes with the program. Keep the list as a view of your own to change it.</source>
        <translation>Questa vista è compresa nel programma. Per modificarla, salvare l'elenco come vista propria.</translation>
    </message>
</context>
<context>
    <name>SetAside</name>
    <message>
        <source>(pay %1 + board and lodging %2) / 12</source>
        <translation>(paga %1 + vitto e alloggio %2) / 12</translation>
    </message>
    <message>
        <source>For the thirteenth month's pay, in December</source>
        <translation>Per la tredicesima, a dicembre</translation>
    </message>
    <message>
        <source>CCNL art. 39</source>
        <translation>CCNL art. 39</translation>
    </message>
    <message>
        <source>For the severance pay (TFR), at the end of the relation</source>
        <translation>Per il TFR, alla fine del rapporto</translation>
    </message>
    <message>
        <source>(pay %1 + board and lodging %2 + thirteenth %3) / 13.5</source>
        <translation>(paga %1 + vitto e alloggio %2 + tredicesima %3) / 13,5</translation>
    </message>
    <message>
        <source>CCNL art. 41</source>
        <translation>CCNL art. 41</translation>
    </message>
    <message>
        <source>For the quarter's contributions (INPS and contract fund)</source>
        <translation>Per i contributi del trimestre (INPS e Cassa Colf)</translation>
    </message>
    <message>
        <source>INPS %1 + fund %2; of these %3 are the worker's, held back from the pay</source>
        <translation>INPS %1 + Cassa Colf %2; di questi %3 sono del lavoratore, trattenuti dalla paga</translation>
    </message>
    <message>
        <source>For the holidays, where somebody will replace the worker</source>
        <translation>Per le ferie, se qualcuno sostituisce il lavoratore</translation>
    </message>
    <message>
        <source>CCNL art. 17</source>
        <translation>CCNL art. 17</translation>
    </message>
    <message>
        <source>Cost of an hour worked</source>
        <translation>Costo di un'ora lavorata</translation>
    </message>
    <message>
        <source>yearly cost %1 / %2 hours</source>
        <translation>costo annuo %1 / %2 ore</translation>
    </message>
    <message>
        <source>CCNL art. 16 and 17</source>
        <translation>CCNL art. 16 e 17</translation>
    </message>
    <message>
        <source>The hours paid are 52 weeks of %1 hours: %2 a year.</source>
        <translation>Le ore pagate sono 52 settimane da %1 ore: %2 all'anno.</translation>
    </message>
    <message>
        <source>All 26 days of holidays and all %1 public holidays are taken, none of them worked; each is a sixth of the week's hours.</source>
        <translation>Si fanno tutti i 26 giorni di ferie e tutte le %1 festività, nessuna lavorata; ogni giorno vale un sesto delle ore settimanali.</translation>
    </message>
    <message>
        <source>Nobody replaces the worker in those days, and no sickness is counted.</source>
        <translation>In quei giorni nessuno sostituisce il lavoratore e non si contano malattie.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>These hold on this computer, as soon as you choose them.</source>
        <translation>Valgono su questo computer, appena scelte.</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>Lingua e aspetto</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>What you are typing stays.</source>
        <translation>Ciò che si sta scrivendo resta.</translation>
    </message>
    <message>
        <source>The computer's</source>
        <translation>Quella del computer</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Dimensione del testo</translation>
    </message>
    <message>
        <source>Also Ctrl+Plus and Ctrl+Minus, anywhere.</source>
        <translation>Anche Ctrl+Più e Ctrl+Meno, ovunque.</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colori</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contrasto</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Stampa</translation>
    </message>
    <message>
        <source>The computer's usual one</source>
        <translation>Quella abituale del computer</translation>
    </message>
    <message>
        <source>Offered first; each print can still go to another.</source>
        <translation>È proposta per prima; ogni stampa può comunque andare a un'altra.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Prints can be kept as PDF files.</source>
        <translation>Su questo computer non è configurata nessuna stampante. Le stampe si possono salvare come file PDF.</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>&amp;Stampante</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicurezza</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Dopo %n minuto</numerusform>
            <numerusform>Dopo %n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock the &amp;screen</source>
        <translation>&amp;Blocca lo schermo</translation>
    </message>
    <message>
        <source>When nobody touches the keyboard or the mouse. Ctrl+L locks at once.</source>
        <translation>Quando nessuno tocca la tastiera o il mouse. Ctrl+L blocca subito.</translation>
    </message>
</context>
<context>
    <name>Severance</name>
    <message>
        <source>%1 of the years before × (1.5 % × %2/12 + 75 % of %3 %)</source>
        <translation>%1 degli anni precedenti × (1,5 % × %2/12 + 75 % di %3 %)</translation>
    </message>
    <message>
        <source>%1 of the years before × 1.5 % × %2/12; the ISTAT growth is not known</source>
        <translation>%1 degli anni precedenti × 1,5 % × %2/12; l'aumento ISTAT non è noto</translation>
    </message>
    <message>
        <source>The wage tables begin on %1: for a relation begun before, say how much severance pay (TFR) was set aside by the 31 December after that day.</source>
        <translation>Le tabelle retributive iniziano il %1: per un rapporto iniziato prima, indicare quanto TFR era accantonato al 31 dicembre successivo a quel giorno.</translation>
    </message>
</context>
<context>
    <name>Shortlist</name>
    <message>
        <source>Hired by another family on %1.</source>
        <translation>Assunto da un'altra famiglia il %1.</translation>
    </message>
    <message>
        <source>Hired by another family.</source>
        <translation>Assunto da un'altra famiglia.</translation>
    </message>
    <message>
        <source>Also on the shortlist of %1: %2.</source>
        <translation>Anche nella rosa della richiesta %1: %2.</translation>
    </message>
    <message>
        <source>Away until %1.</source>
        <translation>Assente fino al %1.</translation>
    </message>
    <message>
        <source>Away, it is not known until when.</source>
        <translation>Assente, non si sa fino a quando.</translation>
    </message>
    <message>
        <source>Nobody was hired.</source>
        <translation>Nessuno è stato assunto.</translation>
    </message>
    <message>
        <source>The candidacy is not on this computer.</source>
        <translation>La candidatura non è su questo computer.</translation>
    </message>
    <message>
        <source>The three working days are over: say why it took longer.</source>
        <translation>I tre giorni lavorativi sono passati: indicare perché ci è voluto di più.</translation>
    </message>
    <message>
        <source>Write in words why it took longer.</source>
        <translation>Scrivere a parole perché ci è voluto di più.</translation>
    </message>
    <message>
        <source>Say how the CV is sent.</source>
        <translation>Indicare come si invia il curriculum.</translation>
    </message>
    <message>
        <source>Nobody on the shortlist is available yet: call the workers first.</source>
        <translation>Nella rosa nessuno è ancora disponibile: prima chiamare i lavoratori.</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Chiamato</translation>
    </message>
    <message>
        <source>Available…</source>
        <translation>Disponibile…</translation>
    </message>
    <message>
        <source>Send the CV…</source>
        <translation>Invia il curriculum…</translation>
    </message>
    <message>
        <source>Family wants to meet</source>
        <translation>La famiglia vuole incontrarlo</translation>
    </message>
    <message>
        <source>They have met</source>
        <translation>Si sono incontrati</translation>
    </message>
    <message>
        <source>Hired…</source>
        <translation>Assunto…</translation>
    </message>
    <message>
        <source>They meet again</source>
        <translation>Si incontrano ancora</translation>
    </message>
    <message>
        <source>Family says no…</source>
        <translation>La famiglia rifiuta…</translation>
    </message>
    <message>
        <source>Worker says no…</source>
        <translation>Il lavoratore rifiuta…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Dissocia…</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Indicare il motivo.</translation>
    </message>
    <message>
        <source>This reason does not go with how it ends.</source>
        <translation>Questo motivo non corrisponde a come è finita.</translation>
    </message>
    <message>
        <source>Write in words why.</source>
        <translation>Scrivere il motivo a parole.</translation>
    </message>
    <message>
        <source>This cannot be done while the proposal is: %1.</source>
        <translation>Non si può fare finché lo stato della proposta è: %1.</translation>
    </message>
    <message>
        <source>%1 is already on the shortlist.</source>
        <translation>%1 è già nella rosa.</translation>
    </message>
    <message>
        <source>The candidacy of %1 is not validated yet.</source>
        <translation>La candidatura di %1 non è ancora validata.</translation>
    </message>
    <message>
        <source>There are three on the shortlist. Say why there should be more.</source>
        <translation>Nella rosa ci sono già tre persone. Indicare perché ne serve un'altra.</translation>
    </message>
    <message>
        <source>%1 has been hired for this request.</source>
        <translation>Per questa richiesta l'assunzione è già fatta: %1.</translation>
    </message>
    <message>
        <source>The request is: %1.</source>
        <translation>Lo stato della richiesta è: %1.</translation>
    </message>
    <message>
        <source>The proposal stays as it was.</source>
        <translation>La proposta resta com'era.</translation>
    </message>
    <message>
        <source>It is no longer in the state in which this can be done.</source>
        <translation>Non è più nello stato in cui si può fare.</translation>
    </message>
    <message>
        <source>Look at it again to see what has changed.</source>
        <translation>Guardarla di nuovo per vedere che cosa è cambiato.</translation>
    </message>
    <message>
        <source>It is not on this shortlist.</source>
        <translation>Non è in questa rosa.</translation>
    </message>
    <message>
        <source>The family said no.</source>
        <translation>La famiglia ha rifiutato.</translation>
    </message>
    <message>
        <source>The worker said no.</source>
        <translation>Il lavoratore ha rifiutato.</translation>
    </message>
    <message>
        <source>Somebody else was hired.</source>
        <translation>È stata assunta un'altra persona.</translation>
    </message>
    <message>
        <source>The request was closed.</source>
        <translation>La richiesta è stata chiusa.</translation>
    </message>
    <message>
        <source>The worker was released from the shortlist.</source>
        <translation>Il lavoratore è stato tolto dalla rosa.</translation>
    </message>
    <message>
        <source>Still on the shortlist: %1. Who was hired of them is written down on their card (Hired…), which closes the request and prepares the contract; if it was somebody else, release them first.</source>
        <translation>Ancora nella rosa: %1. Chi è stato assunto tra loro si scrive sulla sua scheda (Assunto…), che chiude la richiesta e prepara il contratto; se è un'altra persona, prima toglierli dalla rosa.</translation>
    </message>
    <message>
        <source>The request stays as it was.</source>
        <translation>La richiesta resta com'era.</translation>
    </message>
    <message>
        <source>Hired by another family meanwhile: the two have work at the same hours of the week.</source>
        <translation>Nel frattempo assunto da un'altra famiglia: i due lavori cadono nelle stesse ore della settimana.</translation>
    </message>
    <message>
        <source>Hired by another family meanwhile: with the hours asked here it would be more than %1 hours a week, the most for these schedules (CCNL art. 14).</source>
        <translation>Nel frattempo assunto da un'altra famiglia: con le ore chieste qui si supererebbero %1 ore a settimana, il massimo per questi orari (CCNL art. 14).</translation>
    </message>
    <message>
        <source>%1 workers are available, and the CVs go out up to %2 at a time: send one from its own card first, then the others together.</source>
        <translation>I lavoratori disponibili sono %1 e i curriculum si inviano al massimo %2 alla volta: inviarne uno dalla sua scheda, poi gli altri insieme.</translation>
    </message>
    <message>
        <source>%1 was judged not suitable.</source>
        <translation>%1: candidatura giudicata non idonea.</translation>
    </message>
    <message>
        <source>The candidacy of %1 is suspended.</source>
        <translation>La candidatura di %1 è sospesa.</translation>
    </message>
    <message>
        <source>%1 has the mark 0 for this service, which keeps a worker out of the shortlists.</source>
        <translation>%1 ha il voto 0 per questo servizio, che tiene il lavoratore fuori dalle rose.</translation>
    </message>
    <message>
        <source>The meeting was not changed: the shortlist could not go on with it.</source>
        <translation>L'appuntamento non è stato cambiato: la rosa non poteva andare avanti con questo.</translation>
    </message>
    <message>
        <source>Write what was said among the words of the meeting.</source>
        <translation>Scrivi che cosa è stato detto tra le parole dell'appuntamento.</translation>
    </message>
    <message>
        <source>The child turns six: the allowance of table H is no longer due, the least pay is another.</source>
        <translation>Il bambino compie sei anni: l'indennità della tabella H non spetta più, la paga minima è un'altra.</translation>
    </message>
    <message>
        <source>The CVs are not written down as sent.</source>
        <translation>I CV non sono annotati come inviati.</translation>
    </message>
    <message>
        <source>One of the workers is available no longer, and their CV would go with the others.</source>
        <translation>Una delle persone non è più disponibile, e il suo CV partirebbe con gli altri.</translation>
    </message>
    <message>
        <source>Look at the shortlist again, and send the CVs of those who are available.</source>
        <translation>Guarda di nuovo la rosa, e invia i CV di chi è disponibile.</translation>
    </message>
    <message>
        <source>The candidacy of %1 is in the trash: restore it first, or release the worker.</source>
        <translation>La candidatura di %1 è nel cestino: prima ripristinala, o libera la persona.</translation>
    </message>
</context>
<context>
    <name>ShortlistCard</name>
    <message>
        <source>CV sent on %1</source>
        <translation>Curriculum inviato il %1</translation>
    </message>
    <message>
        <source>Answered on %1</source>
        <translation>Ha risposto il %1</translation>
    </message>
    <message>
        <source>Called on %1</source>
        <translation>Chiamato il %1</translation>
    </message>
    <message>
        <source>Chosen on %1</source>
        <translation>Scelto il %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Open the candidacy</source>
        <translation>Apri la candidatura</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Copia il numero di telefono</translation>
    </message>
    <message>
        <source>CV</source>
        <translation>Curriculum</translation>
    </message>
    <message>
        <source>Meeting…</source>
        <translation>Incontro…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Storia</translation>
    </message>
    <message>
        <source>Open the candidacy of %1</source>
        <translation>Apri la candidatura di %1</translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation>Nessun numero di telefono</translation>
    </message>
    <message>
        <source>More than three: %1</source>
        <translation>Più di tre: %1</translation>
    </message>
</context>
<context>
    <name>ShortlistCards</name>
    <message>
        <source>Sen&amp;d the CVs…</source>
        <translation>Invia i c&amp;urriculum…</translation>
    </message>
    <message>
        <source>Release everybod&amp;y…</source>
        <translation>&amp;Dissocia tutti…</translation>
    </message>
    <message>
        <source>Nobody is on the shortlist yet.</source>
        <translation>Nella rosa non c'è ancora nessuno.</translation>
    </message>
    <message>
        <source>On the shortlist: %1 of %2</source>
        <translation>Nella rosa: %1 su %2</translation>
    </message>
    <message>
        <source>%1: %2 on %3. %4</source>
        <translation>%1: %2 il %3. %4</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e altri %1</translation>
    </message>
    <message>
        <source>Sheet to com&amp;pare them…</source>
        <translation>Foglio per con&amp;frontarli…</translation>
    </message>
    <message>
        <source>One page for the family with the workers side by side, first names only</source>
        <translation>Una pagina per la famiglia con i lavoratori uno accanto all'altro, solo con il nome</translation>
    </message>
</context>
<context>
    <name>ShortlistHistory</name>
    <message>
        <source>What happened, newest first</source>
        <translation>Che cosa è successo, dal più recente</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>%1 on this shortlist</source>
        <translation>%1 in questa rosa</translation>
    </message>
    <message>
        <source>Chosen for the shortlist</source>
        <translation>Scelto per la rosa</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Annullato: %1</translation>
    </message>
</context>
<context>
    <name>ShortlistLists</name>
    <message>
        <source>Workers to call</source>
        <translation>Lavoratori da chiamare</translation>
    </message>
    <message>
        <source>Workers on a shortlist who have not been called yet</source>
        <translation>Lavoratori in una rosa non ancora chiamati</translation>
    </message>
    <message>
        <source>Workers to call again</source>
        <translation>Lavoratori da richiamare</translation>
    </message>
    <message>
        <source>Workers called more than a day ago who have not answered</source>
        <translation>Lavoratori chiamati da più di un giorno che non hanno risposto</translation>
    </message>
    <message>
        <source>CVs to send</source>
        <translation>Curriculum da inviare</translation>
    </message>
    <message>
        <source>Workers who are available and whose CV has not gone to the family yet</source>
        <translation>Lavoratori disponibili il cui curriculum non è ancora stato inviato alla famiglia</translation>
    </message>
    <message>
        <source>CVs without an answer</source>
        <translation>Curriculum senza risposta</translation>
    </message>
    <message>
        <source>CVs the family has received and not answered yet</source>
        <translation>Curriculum che la famiglia ha ricevuto e a cui non ha ancora risposto</translation>
    </message>
</context>
<context>
    <name>ShortlistSheet</name>
    <message>
        <source>You meet</source>
        <translation>Incontro</translation>
    </message>
    <message>
        <source>To be arranged</source>
        <translation>Da fissare</translation>
    </message>
    <message>
        <source>Pay asked</source>
        <translation>Paga richiesta</translation>
    </message>
    <message>
        <source>For your request %1: %2, %3. Write what you think of each; a dash means that we do not know.</source>
        <translation>Per la richiesta %1: %2, %3. In fondo c'è lo spazio per scrivere che cosa si pensa di ciascuna persona; un trattino significa che non lo sappiamo.</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Note della famiglia</translation>
    </message>
    <message>
        <source>When you have met them, tell us whom you would like to hire, and why the others did not suit you. Please treat this page with care and give it back or destroy it.</source>
        <translation>Dopo gli incontri attendiamo di sapere chi si vorrebbe assumere e perché le altre persone non andavano bene. Si prega di trattare questo foglio con cura e di restituirlo o distruggerlo.</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 all'ora</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mese</translation>
    </message>
    <message>
        <source>The workers proposed</source>
        <translation>Le persone proposte</translation>
    </message>
    <message>
        <source>The workers we propose</source>
        <translation>Le persone che proponiamo</translation>
    </message>
</context>
<context>
    <name>ShortlistStepForm</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>How the CVs are sent</source>
        <translation>Come si inviano i curriculum</translation>
    </message>
    <message>
        <source>These are all there are</source>
        <translation>Sono tutti quelli che ci sono</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>A parole</translation>
    </message>
    <message>
        <source>Why the CVs are late</source>
        <translation>Perché i curriculum sono in ritardo</translation>
    </message>
    <message>
        <source>In words, why they are late</source>
        <translation>A parole, perché sono in ritardo</translation>
    </message>
    <message>
        <source>See and print the CVs</source>
        <translation>Guarda e stampa i curriculum</translation>
    </message>
    <message>
        <source>Fewer than three CVs are sent and no more will follow: the days are no longer counted</source>
        <translation>Si inviano meno di tre curriculum e non ne seguiranno altri: i giorni non si contano più</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lascia com'è</translation>
    </message>
    <message>
        <source>There are three on the shortlist. Why add %1 as well?</source>
        <translation>Nella rosa ci sono già tre persone. Perché aggiungere anche %1?</translation>
    </message>
    <message>
        <source>Add to the shortlist</source>
        <translation>Aggiungi alla rosa</translation>
    </message>
    <message>
        <source>%1 is available. What they said, if it matters:</source>
        <translation>%1: disponibilità confermata. Che cosa ha detto, se è utile:</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Annota</translation>
    </message>
    <message>
        <source>Why %1 says no:</source>
        <translation>Perché %1 rifiuta:</translation>
    </message>
    <message>
        <source>Write the refusal down</source>
        <translation>Annota il rifiuto</translation>
    </message>
    <message>
        <source>Why the family says no to %1:</source>
        <translation>Perché la famiglia rifiuta %1:</translation>
    </message>
    <message>
        <source>%1 is hired: the contract is prepared, the others on this shortlist are released, the request is closed.</source>
        <translation>Assunzione di %1: il contratto viene preparato, gli altri di questa rosa vengono dissociati, la richiesta viene chiusa.</translation>
    </message>
    <message>
        <source>Hire</source>
        <translation>Registra l'assunzione</translation>
    </message>
    <message>
        <source>Why everybody on the shortlist is released:</source>
        <translation>Perché si dissociano tutti quelli della rosa:</translation>
    </message>
    <message>
        <source>Why %1 is released:</source>
        <translation>Perché si dissocia %1:</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Dissocia</translation>
    </message>
    <message>
        <source>The CVs of all who are available go to the family:</source>
        <translation>I curriculum di tutti i disponibili vanno alla famiglia:</translation>
    </message>
    <message>
        <source>The CV of %1 goes to the family:</source>
        <translation>Il curriculum di %1 va alla famiglia:</translation>
    </message>
    <message>
        <source>Make the e-mail, write down as sent</source>
        <translation>Prepara l'e-mail, annota l'invio</translation>
    </message>
    <message>
        <source>Write down as sent</source>
        <translation>Annota l'invio</translation>
    </message>
    <message numerus="yes">
        <source>It took %n working day(s), more than three. Why?</source>
        <translation>
            <numerusform>Ci è voluto %n giorno lavorativo, più di tre. Perché?</numerusform>
            <numerusform>Ci sono voluti %n giorni lavorativi, più di tre. Perché?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortlistWork</name>
    <message>
        <source>%1 is on the shortlist.</source>
        <translation>%1 è nella rosa.</translation>
    </message>
    <message>
        <source>The CVs are written down as sent.</source>
        <translation>I curriculum sono annotati come inviati.</translation>
    </message>
    <message>
        <source>Everybody on the shortlist is released.</source>
        <translation>Tutti quelli della rosa sono stati dissociati.</translation>
    </message>
    <message>
        <source>%1 is hired, the request is closed and the contract prepared.</source>
        <translation>Assunzione di %1 registrata: la richiesta è chiusa e il contratto è preparato.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) called off.</source>
        <translation>
            <numerusform>un incontro annullato</numerusform>
            <numerusform>%n incontri annullati</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ShowCommand</name>
    <message>
        <source>It is in the trash.</source>
        <translation>È nel cestino.</translation>
    </message>
    <message>
        <source>There are no records of the kind “%1”; there are: %2.</source>
        <translation>Non ci sono schede del tipo “%1”; ci sono: %2.</translation>
    </message>
    <message>
        <source>There is no such record: %1 %2. Its number is written on its page and on its prints.</source>
        <translation>Questa scheda non esiste: %1 %2. Il numero di una scheda è scritto nella sua pagina e sulle sue stampe.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nome utente</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>&amp;Centre</source>
        <translation>&amp;Centro</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>Scrivere il nome utente.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Scrivere la password.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>The user name or the password is not right.</source>
        <translation>Il nome utente o la password non sono corretti.</translation>
    </message>
    <message>
        <source>There were too many wrong attempts.</source>
        <translation>Troppi tentativi sbagliati.</translation>
    </message>
    <message>
        <source>You may not sign in any more. Ask an administrator if this is a mistake.</source>
        <translation>Non è più possibile accedere. Se è un errore, rivolgersi a un amministratore.</translation>
    </message>
</context>
<context>
    <name>SimulateCommand</name>
    <message>
        <source>Simulates what it costs a family to employ a carer, a housekeeper or a baby-sitter.</source>
        <translation>Simula quanto costa a una famiglia assumere una badante, una colf o una baby-sitter.</translation>
    </message>
    <message>
        <source>What to write: json, text or pdf.</source>
        <translation>Che cosa scrivere: json, text o pdf.</translation>
    </message>
    <message>
        <source>Write to this file instead of the standard output.</source>
        <translation>Scrive in questo file invece che sullo standard output.</translation>
    </message>
    <message>
        <source>Read one JSON object on each line and write an answer for each.</source>
        <translation>Legge un oggetto JSON per riga e scrive una risposta per ciascuno.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostra questo aiuto.</translation>
    </message>
    <message>
        <source>The simulation, as JSON; - or nothing for the standard input.</source>
        <translation>La simulazione, in JSON; - o niente per lo standard input.</translation>
    </message>
    <message>
        <source>The format can be json, text or pdf, not “%1”.</source>
        <translation>Il formato può essere json, text o pdf, non “%1”.</translation>
    </message>
    <message>
        <source>A batch is answered in JSON only.</source>
        <translation>A una serie si risponde solo in JSON.</translation>
    </message>
    <message>
        <source>Only one file can be read.</source>
        <translation>Si può leggere un solo file.</translation>
    </message>
    <message>
        <source>The name of the output file is empty.</source>
        <translation>Il nome del file da scrivere è vuoto.</translation>
    </message>
    <message>
        <source>The answer could not be written.</source>
        <translation>Non è stato possibile scrivere la risposta.</translation>
    </message>
    <message>
        <source>Check the disk or the program that reads the answer.</source>
        <translation>Controllare il disco o il programma che legge la risposta.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>“%1” non si può scrivere.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Scegliere un altro file.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>“%1” non si può leggere: %2</translation>
    </message>
    <message>
        <source>What cannot be simulated is said instead of the answer: in JSON it is the answer, {"error": …}; with --format text or pdf it is written in words on the error output, and nothing on the output.</source>
        <translation>Ciò che non si può simulare è detto al posto della risposta: in JSON è la risposta stessa, {"error": …}; con --format text o pdf è scritto a parole sullo standard error, e niente sullo standard output.</translation>
    </message>
    <message>
        <source>With --batch each line has its answer, in the same order; a blank line has none. A line that cannot be simulated has its error, and the others go on.</source>
        <translation>Con --batch ogni riga ha la sua risposta, nello stesso ordine; una riga vuota non ne ha. Una riga che non si può simulare ha il suo errore, e le altre proseguono.</translation>
    </message>
    <message>
        <source>The exit status is 0 when everything was answered; 1 when it was refused, or any line of a batch was, or the answer could not be written; 2 when the command is not written well.</source>
        <translation>Lo stato di uscita è 0 quando c'è risposta a tutto; 1 quando la richiesta, o almeno una riga di una serie, è stata rifiutata, o non è stato possibile scrivere la risposta; 2 quando il comando non è scritto bene.</translation>
    </message>
</context>
<context>
    <name>SimulationBatch</name>
    <message>
        <source>The input could not be read.</source>
        <translation>Non è stato possibile leggere i dati in ingresso.</translation>
    </message>
    <message>
        <source>The answers could not be written.</source>
        <translation>Non è stato possibile scrivere le risposte.</translation>
    </message>
</context>
<context>
    <name>SimulationFace</name>
    <message>
        <source>&amp;Cost</source>
        <translation>Cos&amp;to</translation>
    </message>
    <message>
        <source>The &amp;year</source>
        <translation>L'ann&amp;o</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Co&amp;nfronto</translation>
    </message>
    <message>
        <source>&amp;Reliefs, if due</source>
        <translation>A&amp;gevolazioni</translation>
    </message>
    <message>
        <source>Worked out with the table of %1; a newer one is in force.</source>
        <translation>Calcolata con la tabella %1; ne è in vigore una più recente.</translation>
    </message>
    <message>
        <source>The figures of the %1 table have been corrected since this was saved.</source>
        <translation>Le cifre della tabella %1 sono state corrette dopo questo salvataggio.</translation>
    </message>
    <message>
        <source>Today it would cost %1 a month (%2).</source>
        <translation>Oggi costerebbe %1 al mese (%2).</translation>
    </message>
    <message>
        <source>Recalculate with today's table</source>
        <translation>Ricalcola con la tabella di oggi</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lascia com'è</translation>
    </message>
    <message>
        <source>E&amp;nd of the contract</source>
        <translation>F&amp;ine del contratto</translation>
    </message>
    <message>
        <source>E&amp;xtra work</source>
        <translation>Lavoro aggi&amp;untivo</translation>
    </message>
</context>
<context>
    <name>SimulationForm</name>
    <message>
        <source>a month</source>
        <translation>al mese</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>all'ora</translation>
    </message>
    <message>
        <source>Show &amp;all the choices</source>
        <translation>Mostra t&amp;utte le scelte</translation>
    </message>
    <message>
        <source>The work and the pay</source>
        <translation>Il lavoro e la paga</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Per chi</translation>
    </message>
    <message>
        <source>The contract has no pay for this level with this schedule.</source>
        <translation>Il contratto non prevede una paga per questo livello con questa tipologia di orario.</translation>
    </message>
    <message>
        <source>Levels of this schedule: %1</source>
        <translation>Livelli di questa tipologia di orario: %1</translation>
    </message>
    <message>
        <source>The hours of this schedule are fixed by the contract.</source>
        <translation>Le ore di questa tipologia di orario sono fissate dal contratto.</translation>
    </message>
    <message>
        <source>At most %1 hours a week</source>
        <translation>Al massimo %1 ore a settimana</translation>
    </message>
    <message>
        <source>Minimum of the %1 table: %2 %3</source>
        <translation>Minimo della tabella %1: %2 %3</translation>
    </message>
    <message>
        <source>A day, in %1: lunch %2, dinner %3, lodging %4. 7 means every day.</source>
        <translation>Al giorno, nel %1: pranzo %2, cena %3, alloggio %4. 7 vuol dire ogni giorno.</translation>
    </message>
</context>
<context>
    <name>SimulationReport</name>
    <message>
        <source>What was chosen</source>
        <translation>Le scelte fatte</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Fonti:</translation>
    </message>
    <message>
        <source>This is a simulation, not a quote: the real cost follows from the contract signed and the hours worked.</source>
        <translation>Questa è una simulazione, non un preventivo: il costo reale dipende dal contratto firmato e dalle ore lavorate.</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totali</translation>
    </message>
    <message>
        <source>Each item, a month</source>
        <translation>Ogni voce, al mese</translation>
    </message>
    <message>
        <source>Comparison of costs</source>
        <translation>Confronto dei costi</translation>
    </message>
    <message>
        <source>Differences are from scenario A</source>
        <translation>Differenze rispetto all'ipotesi A</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Paga</translation>
    </message>
    <message>
        <source>Board and lodging paid</source>
        <translation>Vitto e alloggio pagati</translation>
    </message>
    <message>
        <source>Thirteenth month</source>
        <translation>Tredicesima</translation>
    </message>
    <message>
        <source>Severance pay (TFR)</source>
        <translation>TFR</translation>
    </message>
    <message>
        <source>INPS</source>
        <translation>INPS</translation>
    </message>
    <message>
        <source>Cas.sa.Colf</source>
        <translation>Cas.sa.Colf</translation>
    </message>
    <message>
        <source>Paid to the worker each month</source>
        <translation>Pagato al lavoratore ogni mese</translation>
    </message>
    <message>
        <source>For the thirteenth month and the severance pay</source>
        <translation>Per la tredicesima e il TFR</translation>
    </message>
    <message>
        <source>Contributions paid by the family</source>
        <translation>Contributi a carico della famiglia</translation>
    </message>
    <message>
        <source>Not added: %1</source>
        <translation>Non aggiunto: %1</translation>
    </message>
    <message>
        <source>Pay of the month</source>
        <translation>Paga del mese</translation>
    </message>
    <message>
        <source>INPS, worker's share</source>
        <translation>INPS, quota del lavoratore</translation>
    </message>
    <message>
        <source>Cas.sa.Colf, worker's share</source>
        <translation>Cas.sa.Colf, quota del lavoratore</translation>
    </message>
    <message>
        <source>What the worker receives</source>
        <translation>Che cosa riceve il lavoratore</translation>
    </message>
    <message>
        <source>In hand each month</source>
        <translation>In mano ogni mese</translation>
    </message>
    <message>
        <source>To set aside each month</source>
        <translation>Da accantonare ogni mese</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>Ogni mese</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>entro il %1</translation>
    </message>
    <message>
        <source>INPS payments, with Cas.sa.Colf</source>
        <translation>Pagamenti INPS, con Cas.sa.Colf</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>In un anno</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>fino a %1</translation>
    </message>
    <message>
        <source>Perhaps due back in a year, if the conditions are met – not taken off the cost above</source>
        <translation>Forse recuperabile in un anno, se le condizioni ci sono – non tolto dal costo qui sopra</translation>
    </message>
    <message>
        <source>Assumed:</source>
        <translation>Dato per inteso:</translation>
    </message>
    <message>
        <source>Cost each month</source>
        <translation>Costo ogni mese</translation>
    </message>
    <message>
        <source>%1 in a year</source>
        <translation>%1 in un anno</translation>
    </message>
    <message>
        <source>To the worker each month</source>
        <translation>Al lavoratore ogni mese</translation>
    </message>
    <message>
        <source>before the income tax the worker pays</source>
        <translation>prima dell'IRPEF dovuta dal lavoratore</translation>
    </message>
    <message>
        <source>for what is paid later</source>
        <translation>per ciò che si paga più avanti</translation>
    </message>
    <message>
        <source>Where the money goes</source>
        <translation>Dove vanno i soldi</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Voce</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Come si calcola</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Al mese</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>All'anno</translation>
    </message>
    <message>
        <source>Total cost for the family</source>
        <translation>Costo totale per la famiglia</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Preparato per</translation>
    </message>
    <message>
        <source>Cost simulation</source>
        <translation>Simulazione di costo</translation>
    </message>
    <message>
        <source>What it costs to employ</source>
        <translation>Quanto costa assumere</translation>
    </message>
    <message>
        <source>Wage table of %1</source>
        <translation>Tabella retributiva %1</translation>
    </message>
    <message>
        <source>the minimum of the contract</source>
        <translation>il minimo contrattuale</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 all'ora</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mese</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 a settimana</translation>
    </message>
    <message>
        <source>those of the night schedule</source>
        <translation>quelle dell'orario notturno</translation>
    </message>
    <message>
        <source>lunch every day</source>
        <translation>pranzo ogni giorno</translation>
    </message>
    <message>
        <source>lunch %1 times a week</source>
        <translation>pranzo %1 volte a settimana</translation>
    </message>
    <message>
        <source>dinner every day</source>
        <translation>cena ogni giorno</translation>
    </message>
    <message>
        <source>dinner %1 times a week</source>
        <translation>cena %1 volte a settimana</translation>
    </message>
    <message>
        <source>lodging every day</source>
        <translation>alloggio ogni giorno</translation>
    </message>
    <message>
        <source>lodging %1 times a week</source>
        <translation>alloggio %1 volte a settimana</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>%1; paid in money</source>
        <translation>%1; pagati in denaro</translation>
    </message>
    <message>
        <source>%1; given, not paid</source>
        <translation>%1; dati in natura</translation>
    </message>
    <message numerus="yes">
        <source>%n seniority step(s)</source>
        <translation>
            <numerusform>%n scatto di anzianità</numerusform>
            <numerusform>%n scatti di anzianità</numerusform>
        </translation>
    </message>
    <message>
        <source>more than one person not self-sufficient</source>
        <translation>più di una persona non autosufficiente</translation>
    </message>
    <message>
        <source>a child under six</source>
        <translation>un bambino sotto i sei anni</translation>
    </message>
    <message>
        <source>worker certified UNI 11766</source>
        <translation>lavoratore certificato UNI 11766</translation>
    </message>
    <message>
        <source>CUAF contribution not due</source>
        <translation>contributo CUAF non dovuto</translation>
    </message>
    <message>
        <source>computed as the portal does</source>
        <translation>calcolato come fa il portale</translation>
    </message>
    <message>
        <source>%1, %2, level %3</source>
        <translation>%1, %2, livello %3</translation>
    </message>
    <message>
        <source>Board and lodging</source>
        <translation>Vitto e alloggio</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Inoltre</translation>
    </message>
</context>
<context>
    <name>SimulationText</name>
    <message>
        <source>Simulation of %1</source>
        <translation>Simulazione del %1</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>livello %1</translation>
    </message>
    <message>
        <source>%1 hours a week</source>
        <translation>%1 ore a settimana</translation>
    </message>
    <message>
        <source>Wage table of %1: %2</source>
        <translation>Tabella retributiva %1: %2</translation>
    </message>
    <message>
        <source>Computed as the portal does</source>
        <translation>Calcolato come fa il portale</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>al mese</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>all'anno</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Quanto costa</translation>
    </message>
    <message>
        <source>What it costs, holidays accrued included</source>
        <translation>Quanto costa, comprese le ferie maturate</translation>
    </message>
    <message>
        <source>What the worker receives</source>
        <translation>Che cosa riceve il lavoratore</translation>
    </message>
    <message>
        <source>Effective pay an hour</source>
        <translation>Retribuzione oraria effettiva</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Dato per inteso</translation>
    </message>
    <message>
        <source>This is a simulation.</source>
        <translation>Questa è una simulazione.</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>Spazio WeMi</source>
        <translation>Spazio WeMi</translation>
    </message>
    <message>
        <source>WeMi Center</source>
        <translation>WeMi Center</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Address and contacts</source>
        <translation>Indirizzo e contatti</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aperto</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Via e numero</translation>
    </message>
    <message>
        <source>Leave it empty while it is not known</source>
        <translation>Lasciare vuoto finché non è noto</translation>
    </message>
    <message>
        <source>Municipio</source>
        <translation>Municipio</translation>
    </message>
    <message>
        <source>District of Milan, 1 to 9</source>
        <translation>Zona di Milano, da 1 a 9</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Orari di apertura</translation>
    </message>
    <message>
        <source>Milan has Municipi 1 to 9.</source>
        <translation>A Milano i Municipi vanno da 1 a 9.</translation>
    </message>
    <message>
        <source>Centres</source>
        <translation>Centri</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation>Finirebbe prima di iniziare.</translation>
    </message>
    <message>
        <source>Letters of its protocol numbers</source>
        <translation>Lettere dei suoi numeri di protocollo</translation>
    </message>
    <message>
        <source>Three letters; numbers already given do not change</source>
        <translation>Tre lettere; i numeri già dati non cambiano</translation>
    </message>
    <message>
        <source>Days closed</source>
        <translation>Giorni di chiusura</translation>
    </message>
    <message>
        <source>They are no working days for the requests of this centre</source>
        <translation>Non sono giorni lavorativi per le richieste di questo centro</translation>
    </message>
    <message>
        <source>The letters are three capitals, A to Z.</source>
        <translation>Le lettere sono tre maiuscole, dalla A alla Z.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Chiusura</translation>
    </message>
</context>
<context>
    <name>StarStrip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>senza risposta</translation>
    </message>
    <message>
        <source>%1 of 5 stars</source>
        <translation>%1 su 5 stelle</translation>
    </message>
    <message>
        <source>Not answered: 1 to 5 stars</source>
        <translation>Senza risposta: da 1 a 5 stelle</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 su 5</translation>
    </message>
</context>
<context>
    <name>StartFailurePage</name>
    <message>
        <source>Use the &amp;recovery key …</source>
        <translation>Usa la chiave di &amp;recupero …</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Ri&amp;prova</translation>
    </message>
    <message>
        <source>Restore a &amp;backup …</source>
        <translation>Ripristina una copia di &amp;sicurezza …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
</context>
<context>
    <name>StartPages</name>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>The archive is being made ready. With a new version of the program, or from a backup, this can take some minutes.</source>
        <translation>L'archivio viene preparato. Con una nuova versione del programma, o da una copia di sicurezza, può volerci qualche minuto.</translation>
    </message>
    <message>
        <source>The archive is being opened. The computer may ask to unlock its keychain.</source>
        <translation>Apertura dell'archivio in corso. Il computer potrebbe chiedere di sbloccare il portachiavi.</translation>
    </message>
    <message>
        <source>The archive cannot be opened.</source>
        <translation>Non è possibile aprire l'archivio.</translation>
    </message>
    <message>
        <source>For when the passphrase is forgotten.</source>
        <translation>Per quando la frase segreta è dimenticata.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Saved or not</source>
        <translation>Salvato o no</translation>
    </message>
    <message>
        <source>Who is working, and where</source>
        <translation>Chi sta lavorando, e dove</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Ultima copia di sicurezza</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Ultima copia di sicurezza: %1</translation>
    </message>
    <message>
        <source>No backup made yet</source>
        <translation>Ancora nessuna copia di sicurezza</translation>
    </message>
    <message>
        <source>Exchange with the central: %1</source>
        <translation>Scambio con la centrale: %1</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Nothing was saved.</source>
        <translation>Non è stato salvato nulla.</translation>
    </message>
    <message>
        <source>Correct this and save again.</source>
        <translation>Correggere e salvare di nuovo.</translation>
    </message>
    <message>
        <source>%1: the record chosen does not exist any more.</source>
        <translation>%1: la scheda scelta non esiste più.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Sceglierne un'altra.</translation>
    </message>
    <message>
        <source>%1: the record chosen is in the trash.</source>
        <translation>%1: la scheda scelta è nel cestino.</translation>
    </message>
    <message>
        <source>Restore it, or choose another one.</source>
        <translation>Ripristinarla o sceglierne un'altra.</translation>
    </message>
    <message>
        <source>The record does not exist any more.</source>
        <translation>La scheda non esiste più.</translation>
    </message>
    <message>
        <source>The record is in the trash.</source>
        <translation>La scheda è nel cestino.</translation>
    </message>
    <message>
        <source>Restore it first.</source>
        <translation>Prima va ripristinata.</translation>
    </message>
    <message>
        <source>Changed meanwhile by %1: %2.</source>
        <translation>Modifiche fatte nel frattempo da %1: %2.</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>un'altra persona</translation>
    </message>
    <message>
        <source>What you typed is kept as a draft. Open the record again, compare, and save.</source>
        <translation>Ciò che è stato scritto è conservato come bozza. Riaprire la scheda, confrontare e salvare.</translation>
    </message>
    <message>
        <source>The file was not added.</source>
        <translation>Il file non è stato aggiunto.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>È vuoto.</translation>
    </message>
    <message>
        <source>It is larger than 7.7 MB.</source>
        <translation>Supera i 7,7 MB.</translation>
    </message>
    <message>
        <source>Choose another file, or scan it with less detail.</source>
        <translation>Scegliere un altro file, o scansionarlo con meno dettaglio.</translation>
    </message>
    <message>
        <source>The record was not saved.</source>
        <translation>La scheda non è stata salvata.</translation>
    </message>
    <message>
        <source>What you typed was not kept.</source>
        <translation>Quello che hai scritto non è stato conservato.</translation>
    </message>
</context>
<context>
    <name>StoreCommands</name>
    <message>
        <source>The store is damaged. Restore a backup: wemi-console restore FILE</source>
        <translation>L'archivio è danneggiato. Ripristinare una copia di sicurezza: wemi-console restore FILE</translation>
    </message>
    <message>
        <source>The store is whole.</source>
        <translation>L'archivio è integro.</translation>
    </message>
    <message>
        <source>The backup is made and checked: %1</source>
        <translation>La copia di sicurezza è fatta e controllata: %1</translation>
    </message>
    <message>
        <source>Give the passphrase of the store in WEMI_PASSPHRASE.</source>
        <translation>Indicare la frase segreta dell'archivio in WEMI_PASSPHRASE.</translation>
    </message>
    <message>
        <source>The key of the store was not found.</source>
        <translation>La chiave dell'archivio non è stata trovata.</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>La copia di sicurezza è al suo posto.</translation>
    </message>
    <message>
        <source>The store it replaced is kept as %1</source>
        <translation>L'archivio che ha sostituito è conservato come %1</translation>
    </message>
    <message>
        <source>There is no archive in %1.</source>
        <translation>Non c'è nessun archivio in %1.</translation>
    </message>
    <message>
        <source>Invented people: %1. Their simulations: %2. Requests: %3. Contacts: %4. Candidacies: %5. Proposals: %6. Meetings: %7. Contracts: %8.</source>
        <translation>Persone inventate: %1. Le loro simulazioni: %2. Richieste: %3. Contatti: %4. Candidature: %5. Proposte: %6. Incontri: %7. Contratti: %8.</translation>
    </message>
    <message>
        <source>Changes made since, read from the damaged store and put back: %1</source>
        <translation>Modifiche fatte dopo la copia, lette dall'archivio danneggiato e rimesse: %1</translation>
    </message>
    <message>
        <source>Changes made since that could not be put back: %1</source>
        <translation>Modifiche fatte dopo la copia che non si è potuto rimettere: %1</translation>
    </message>
</context>
<context>
    <name>StoreFile</name>
    <message>
        <source>The data could not be opened.</source>
        <translation>Non è stato possibile aprire i dati.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the last backup, or ask whoever looks after the computer.</source>
        <translation>Niente è stato modificato. Ripristinare l'ultima copia di sicurezza, o rivolgersi a chi si occupa del computer.</translation>
    </message>
    <message>
        <source>The file with the data is gone; only the part written last is there.</source>
        <translation>Il file con i dati non c'è più; è rimasta solo la parte scritta per ultima.</translation>
    </message>
    <message>
        <source>The file with the data is empty.</source>
        <translation>Il file con i dati è vuoto.</translation>
    </message>
    <message>
        <source>There is something else in the place of the file with the data.</source>
        <translation>Al posto del file con i dati c'è qualcos'altro.</translation>
    </message>
    <message>
        <source>The file with the data is damaged: its end is missing.</source>
        <translation>Il file con i dati è danneggiato: manca la parte finale.</translation>
    </message>
    <message>
        <source>The file with the data holds nothing this program wrote.</source>
        <translation>Il file con i dati non contiene nulla di scritto da questo programma.</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>Somebody does not manage alone, and a trained carer is wanted: level DS (CCNL art. 9).</source>
        <translation>C'è una persona non autosufficiente e si cerca una badante formata: livello DS (CCNL art. 9).</translation>
    </message>
    <message>
        <source>Somebody does not manage alone: level CS, or DS for a trained carer (CCNL art. 9).</source>
        <translation>C'è una persona non autosufficiente: livello CS, o DS per una badante formata (CCNL art. 9).</translation>
    </message>
    <message>
        <source>Company alone, without work, to people who manage alone: level AS (CCNL art. 9).</source>
        <translation>Sola compagnia, senza altro lavoro, a persone autosufficienti: livello AS (CCNL art. 9).</translation>
    </message>
    <message>
        <source>Assistance to people who manage alone: level BS (CCNL art. 9).</source>
        <translation>Assistenza a persone autosufficienti: livello BS (CCNL art. 9).</translation>
    </message>
    <message>
        <source>A baby-sitter is of level BS (CCNL art. 9).</source>
        <translation>Una baby-sitter è di livello BS (CCNL art. 9).</translation>
    </message>
    <message>
        <source>A child with a disability, and a trained worker is wanted: level DS (CCNL art. 9).</source>
        <translation>C'è un bambino con disabilità e si cerca un lavoratore formato: livello DS (CCNL art. 9).</translation>
    </message>
    <message>
        <source>A child with a disability who does not manage alone: level CS (CCNL art. 9).</source>
        <translation>C'è un bambino con disabilità non autosufficiente: livello CS (CCNL art. 9).</translation>
    </message>
    <message>
        <source>Ironing, serving at table or driving is work of level B (CCNL art. 9).</source>
        <translation>Stirare, servire a tavola o guidare è lavoro di livello B (CCNL art. 9).</translation>
    </message>
    <message>
        <source>Several kinds of work together, like cleaning and cooking: level B (CCNL art. 9).</source>
        <translation>Più lavori insieme, come pulire e cucinare: livello B (CCNL art. 9).</translation>
    </message>
    <message>
        <source>One kind of simple work: level A (CCNL art. 9).</source>
        <translation>Un solo tipo di lavoro semplice: livello A (CCNL art. 9).</translation>
    </message>
    <message>
        <source>The schedule chosen begins with %1.</source>
        <translation>La tipologia di orario scelta parte dal livello %1.</translation>
    </message>
    <message>
        <source>The schedule chosen has no such level: choose another schedule.</source>
        <translation>La tipologia di orario scelta non ha questo livello: scegliere un'altra tipologia di orario.</translation>
    </message>
    <message>
        <source>Night presence has one level alone (CCNL art. 11).</source>
        <translation>La presenza notturna ha un livello unico (CCNL art. 11).</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>domani</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>tra %n giorno</numerusform>
            <numerusform>tra %n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>in ritardo di %n giorno</numerusform>
            <numerusform>in ritardo di %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Extended from %1 to %2</source>
        <translation>Proroga dal %1 al %2</translation>
    </message>
    <message>
        <source>Pay from %1 to %2, as of %3</source>
        <translation>Paga da %1 a %2, dal %3</translation>
    </message>
    <message>
        <source>Pay %1, as of %2</source>
        <translation>Paga %1, dal %2</translation>
    </message>
    <message>
        <source>Only a contract with an end date is extended.</source>
        <translation>Si proroga solo un contratto con una data di fine.</translation>
    </message>
    <message>
        <source>Write a day after %1.</source>
        <translation>Scrivere un giorno dopo il %1.</translation>
    </message>
    <message>
        <source>It was extended four times already: no more are allowed (CCNL art. 7).</source>
        <translation>È già stato prorogato quattro volte: altre proroghe non sono ammesse (CCNL art. 7).</translation>
    </message>
    <message>
        <source>The contract was not extended.</source>
        <translation>Il contratto non è stato prorogato.</translation>
    </message>
    <message>
        <source>Write the day the new pay counts from.</source>
        <translation>Scrivere il giorno da cui vale la nuova paga.</translation>
    </message>
    <message>
        <source>The pay can be raised from %1 on: until then the one agreed counts, in the papers too.</source>
        <translation>La paga si può aumentare dal %1: fino ad allora vale quella concordata, anche nei documenti.</translation>
    </message>
    <message>
        <source>The pay was not raised.</source>
        <translation>La paga non è stata aumentata.</translation>
    </message>
</context>
<context>
    <name>SupportPlan</name>
    <message>
        <source>Both know the contract, its costs, the steps and who does the payslips.</source>
        <translation>Entrambi conoscono il contratto, i costi, i passi e chi prepara le buste paga.</translation>
    </message>
    <message>
        <source>Rule of the office: on the day of the hire</source>
        <translation>Regola dell'ufficio: il giorno dell'assunzione</translation>
    </message>
    <message>
        <source>Signed by both before the work begins, a copy each.</source>
        <translation>Firmata da entrambi prima dell'inizio del lavoro, una copia per ciascuno.</translation>
    </message>
    <message>
        <source>CCNL art. 6</source>
        <translation>CCNL art. 6</translation>
    </message>
    <message>
        <source>By midnight of the day before the work begins, holidays included.</source>
        <translation>Entro la mezzanotte del giorno prima dell'inizio del lavoro, anche se festivo.</translation>
    </message>
    <message>
        <source>L. 2/2009 art. 16-bis</source>
        <translation>L. 2/2009 art. 16-bis</translation>
    </message>
    <message>
        <source>The family needs the data to tell INPS: hand them over before.</source>
        <translation>Alla famiglia servono i dati per la comunicazione all'INPS: consegnarli prima.</translation>
    </message>
    <message>
        <source>Rule of the office: with the notice to INPS</source>
        <translation>Regola dell'ufficio: con la comunicazione all'INPS</translation>
    </message>
    <message>
        <source>The fund that insures worker and family; its contribution is paid with those of INPS.</source>
        <translation>La cassa che assicura lavoratore e famiglia; il suo contributo si paga insieme a quelli INPS.</translation>
    </message>
    <message>
        <source>CCNL art. 54</source>
        <translation>CCNL art. 54</translation>
    </message>
    <message>
        <source>Whether the carer is in the register, or may be: some contributions of the Region ask for it.</source>
        <translation>Se chi assiste è nel registro, o può entrarci: alcuni contributi della Regione lo richiedono.</translation>
    </message>
    <message>
        <source>L.R. Lombardia 15/2015 art. 7; rule of the office: within a month</source>
        <translation>L.R. Lombardia 15/2015 art. 7; regola dell'ufficio: entro un mese</translation>
    </message>
    <message>
        <source>How the data of both are used.</source>
        <translation>Come si usano i dati di entrambi.</translation>
    </message>
    <message>
        <source>Reg. EU 2016/679 art. 13</source>
        <translation>Reg. UE 2016/679 art. 13</translation>
    </message>
    <message>
        <source>The first month is paid, with its payslip, by the 10th of the next one.</source>
        <translation>Il primo mese si paga, con la busta paga, entro il 10 del mese dopo.</translation>
    </message>
    <message>
        <source>CCNL art. 34; the 10th is a rule of the office</source>
        <translation>CCNL art. 34; il 10 è una regola dell'ufficio</translation>
    </message>
    <message>
        <source>Paid by the 10th of April, July, October and January, or within 10 days of the end; the next working day if it is none.</source>
        <translation>Si pagano entro il 10 di aprile, luglio, ottobre e gennaio, o entro 10 giorni dalla fine; se il giorno non è lavorativo, il primo giorno lavorativo dopo.</translation>
    </message>
    <message>
        <source>INPS; DPR 1403/1971</source>
        <translation>INPS; DPR 1403/1971</translation>
    </message>
    <message>
        <source>Ask both how it goes: until the trial ends either may leave without notice.</source>
        <translation>Chiedere a entrambi come va: fino alla fine della prova ciascuno può lasciare senza preavviso.</translation>
    </message>
    <message>
        <source>CCNL art. 12; reminder three days before</source>
        <translation>CCNL art. 12; promemoria tre giorni prima</translation>
    </message>
    <message>
        <source>Ask whether it ends, is extended or becomes a contract without an end date.</source>
        <translation>Chiedere se finisce, si proroga o diventa a tempo indeterminato.</translation>
    </message>
    <message>
        <source>CCNL art. 7; reminder thirty days before</source>
        <translation>CCNL art. 7; promemoria trenta giorni prima</translation>
    </message>
    <message>
        <source>Every two years of service the pay rises by 4 % of the minimum, up to seven times.</source>
        <translation>Ogni due anni di servizio la paga aumenta del 4 % del minimo, fino a sette volte.</translation>
    </message>
    <message>
        <source>CCNL art. 37</source>
        <translation>CCNL art. 37</translation>
    </message>
    <message>
        <source>An extension is signed before the end date; at most four, within 24 months in all.</source>
        <translation>Una proroga si firma prima della scadenza; al massimo quattro, entro 24 mesi in tutto.</translation>
    </message>
    <message>
        <source>CCNL art. 7</source>
        <translation>CCNL art. 7</translation>
    </message>
    <message>
        <source>INPS is told within 5 days that the work ended or never began.</source>
        <translation>Entro 5 giorni si comunica all'INPS che il lavoro è finito o non è mai iniziato.</translation>
    </message>
    <message>
        <source>Last payslip with severance, thirteenth and holidays; last contributions within 10 days.</source>
        <translation>Ultima busta paga con TFR, tredicesima e ferie; ultimi contributi entro 10 giorni.</translation>
    </message>
    <message>
        <source>CCNL art. 17, 39 and 41; the 10 days are those of INPS</source>
        <translation>CCNL art. 17, 39 e 41; i 10 giorni sono quelli dell'INPS</translation>
    </message>
    <message>
        <source>Ask family and worker how it went.</source>
        <translation>Chiedere alla famiglia e al lavoratore come è andata.</translation>
    </message>
    <message>
        <source>Rule of the office: after two weeks and at the end</source>
        <translation>Regola dell'ufficio: dopo due settimane e alla fine</translation>
    </message>
    <message>
        <source>INPS contributions, quarter %1 of %2</source>
        <translation>Contributi INPS, trimestre %1 del %2</translation>
    </message>
</context>
<context>
    <name>SupportReport</name>
    <message>
        <source>Of these: %1.</source>
        <translation>Di cui: %1.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non indicato</translation>
    </message>
    <message>
        <source>Requests sent</source>
        <translation>Richieste inoltrate</translation>
    </message>
    <message>
        <source>Requests that were sent in the period, whatever became of them since.</source>
        <translation>Richieste inoltrate nel periodo, qualunque cosa sia successa dopo.</translation>
    </message>
    <message>
        <source>CVs sent to the family</source>
        <translation>Curriculum inviati alla famiglia</translation>
    </message>
    <message>
        <source>Requests whose three CVs, or all there were, went out in the period. The days are working days in Milan, without the pauses.</source>
        <translation>Richieste i cui tre curriculum, o tutti quelli che c'erano, sono partiti nel periodo. I giorni sono quelli lavorativi di Milano, senza le sospensioni.</translation>
    </message>
    <message>
        <source>Within 1 day</source>
        <translation>Entro 1 giorno</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 giorni</translation>
    </message>
    <message>
        <source>6 to 10 days</source>
        <translation>Da 6 a 10 giorni</translation>
    </message>
    <message>
        <source>More than 10 days</source>
        <translation>Più di 10 giorni</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non si sa</translation>
    </message>
    <message>
        <source>Days to the three CVs</source>
        <translation>Giorni per i tre curriculum</translation>
    </message>
    <message>
        <source>Median of the days</source>
        <translation>Mediana dei giorni</translation>
    </message>
    <message>
        <source>Half of the requests whose CVs went out in the period took this many working days or fewer.</source>
        <translation>Metà delle richieste i cui curriculum sono partiti nel periodo ha richiesto al massimo questi giorni lavorativi.</translation>
    </message>
    <message>
        <source>90th percentile of the days</source>
        <translation>90° percentile dei giorni</translation>
    </message>
    <message>
        <source>Nine in ten of the requests whose CVs went out in the period took this many working days or fewer.</source>
        <translation>Nove su dieci delle richieste i cui curriculum sono partiti nel periodo hanno richiesto al massimo questi giorni lavorativi.</translation>
    </message>
    <message>
        <source>CVs sent late</source>
        <translation>Curriculum inviati in ritardo</translation>
    </message>
    <message>
        <source>Requests whose CVs went out in the period after more than %1 working days.</source>
        <translation>Richieste i cui curriculum sono partiti nel periodo dopo più di %1 giorni lavorativi.</translation>
    </message>
    <message>
        <source>Why CVs were late</source>
        <translation>Perché i curriculum erano in ritardo</translation>
    </message>
    <message>
        <source>Meetings of family and worker</source>
        <translation>Incontri tra famiglia e lavoratore</translation>
    </message>
    <message>
        <source>Meetings of a family with a worker that begin in the period; whose calendar they are in says the operator.</source>
        <translation>Incontri di una famiglia con un lavoratore che iniziano nel periodo; l'operatore è chi li ha in calendario.</translation>
    </message>
    <message>
        <source>Refused by the worker</source>
        <translation>Rifiuti dei lavoratori</translation>
    </message>
    <message>
        <source>Refused by the family</source>
        <translation>Rifiuti delle famiglie</translation>
    </message>
    <message>
        <source>Workers proposed who said no in the period; the operator is who chose them.</source>
        <translation>Lavoratori proposti che hanno detto di no nel periodo; l'operatore è chi li ha scelti.</translation>
    </message>
    <message>
        <source>Workers proposed to whom the family said no in the period; the operator is who chose them.</source>
        <translation>Lavoratori proposti a cui la famiglia ha detto di no nel periodo; l'operatore è chi li ha scelti.</translation>
    </message>
    <message>
        <source>Hires</source>
        <translation>Assunzioni</translation>
    </message>
    <message>
        <source>Contracts on which family and worker agreed in the period, those that never began included.</source>
        <translation>Contratti su cui famiglia e lavoratore si sono accordati nel periodo, compresi quelli mai iniziati.</translation>
    </message>
    <message>
        <source>Hires by service</source>
        <translation>Assunzioni per servizio</translation>
    </message>
    <message>
        <source>Hires by schedule</source>
        <translation>Assunzioni per tipologia di orario</translation>
    </message>
    <message>
        <source>Hires by level</source>
        <translation>Assunzioni per livello</translation>
    </message>
    <message>
        <source>Contracts supported</source>
        <translation>Contratti con supporto</translation>
    </message>
    <message>
        <source>Contracts whose first step of support was done in the period. Below, contracts with that step done in the period: one may be in several lines.</source>
        <translation>Contratti il cui primo passo del supporto è stato fatto nel periodo. Sotto, i contratti per cui è stato fatto nel periodo quel passo: uno può stare in più righe.</translation>
    </message>
    <message>
        <source>Contracts with this step done in the period: %1.</source>
        <translation>Contratti per cui è stato fatto nel periodo questo passo: %1.</translation>
    </message>
    <message>
        <source>Support with the contract</source>
        <translation>Supporto al contratto</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>Rinunce</translation>
    </message>
    <message>
        <source>Requests that had been sent and were closed without a hire, or given up by the family, in the period.</source>
        <translation>Richieste inoltrate che nel periodo sono state chiuse senza assunzione, o a cui la famiglia ha rinunciato.</translation>
    </message>
    <message>
        <source>Withdrawals, and why</source>
        <translation>Rinunce, e perché</translation>
    </message>
    <message>
        <source>Still open at the end</source>
        <translation>Ancora aperte alla fine</translation>
    </message>
    <message>
        <source>Requests sent by the last day of the period, also before it, and not closed by then.</source>
        <translation>Richieste inoltrate entro l'ultimo giorno del periodo, anche prima del suo inizio, e non chiuse entro quel giorno.</translation>
    </message>
    <message>
        <source>CVs sent</source>
        <translation>Curriculum inviati</translation>
    </message>
    <message>
        <source>CVs not sent yet</source>
        <translation>Curriculum non ancora inviati</translation>
    </message>
    <message>
        <source>Requests open at the end of the period whose CVs had not gone out by then; how old they were counts the days, holidays too, since they were sent.</source>
        <translation>Richieste aperte alla fine del periodo i cui curriculum non erano ancora partiti; da quanto tempo si conta in giorni dall'inoltro, anche festivi.</translation>
    </message>
    <message>
        <source>CVs not sent yet, how old</source>
        <translation>Curriculum non ancora inviati, da quanto tempo</translation>
    </message>
    <message>
        <source>Up to 3 days</source>
        <translation>Fino a 3 giorni</translation>
    </message>
    <message>
        <source>4 to 7 days</source>
        <translation>Da 4 a 7 giorni</translation>
    </message>
    <message>
        <source>8 to 14 days</source>
        <translation>Da 8 a 14 giorni</translation>
    </message>
    <message>
        <source>15 to 30 days</source>
        <translation>Da 15 a 30 giorni</translation>
    </message>
    <message>
        <source>More than 30 days</source>
        <translation>Più di 30 giorni</translation>
    </message>
    <message>
        <source>Evaluations answered</source>
        <translation>Valutazioni ricevute</translation>
    </message>
    <message>
        <source>Evaluations answered in the period, confirmed or not; the operator is who asked.</source>
        <translation>Valutazioni ricevute nel periodo, confermate o no; l'operatore è chi le ha chieste.</translation>
    </message>
    <message>
        <source>Workers, of 5</source>
        <translation>I lavoratori, su 5</translation>
    </message>
    <message>
        <source>Mean of how workers communicate, adapt and manage time, in the confirmed evaluations answered in the period.</source>
        <translation>Media di come i lavoratori comunicano, si adattano e gestiscono il tempo, nelle valutazioni confermate ricevute nel periodo.</translation>
    </message>
    <message>
        <source>The service, of 5</source>
        <translation>Il servizio, su 5</translation>
    </message>
    <message>
        <source>Mean of the answers “altogether” on the service, in the confirmed evaluations answered in the period.</source>
        <translation>Media delle risposte «nel complesso» sul servizio, nelle valutazioni confermate ricevute nel periodo.</translation>
    </message>
</context>
<context>
    <name>SupportReportPage</name>
    <message>
        <source>Contract-support report</source>
        <translation>Rapporto sul supporto alla contrattualizzazione</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Questo mese</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Il mese scorso</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Questo trimestre</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Il trimestre scorso</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Quest'anno</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L'anno scorso</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>Da un giorno a un altro</translation>
    </message>
    <message>
        <source>Which centre</source>
        <translation>Quale centro</translation>
    </message>
    <message>
        <source>All centres</source>
        <translation>Tutti i centri</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>Di chi è il lavoro</translation>
    </message>
    <message>
        <source>Everybody’s work</source>
        <translation>Il lavoro di tutti</translation>
    </message>
    <message>
        <source>&amp;Print two pages…</source>
        <translation>&amp;Stampa due pagine…</translation>
    </message>
    <message>
        <source>E&amp;xport as a spreadsheet…</source>
        <translation>&amp;Esporta come foglio di calcolo…</translation>
    </message>
    <message>
        <source>The period ends before it begins. Correct one of its two days.</source>
        <translation>Il periodo finisce prima di iniziare. Correggere uno dei due giorni.</translation>
    </message>
    <message>
        <source>contract-support</source>
        <translation>supporto-contratti</translation>
    </message>
    <message>
        <source>Export as a spreadsheet</source>
        <translation>Esporta come foglio di calcolo</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Foglio di calcolo (*.xlsx)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>The numbers are in %1</source>
        <translation>I numeri sono in %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>The report could not be counted. %1</source>
        <translation>Non è stato possibile calcolare il rapporto. %1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Da questo giorno</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Fino a questo giorno</translation>
    </message>
</context>
<context>
    <name>SupportReportPrint</name>
    <message>
        <source>Numbers</source>
        <translation>Numeri</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafici</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>The folder does not accept new files, or the memory is full.</source>
        <translation>La cartella non accetta nuovi file o la memoria è piena.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Number of</source>
        <translation>Numero di</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Che cosa si conta</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Criteri</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>Contract-support report</source>
        <translation>Rapporto sul supporto alla contrattualizzazione</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>All centres</source>
        <translation>Tutti i centri</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>Tutti gli operatori</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Fatto da</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Fatto presso</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Data e ora</translation>
    </message>
    <message>
        <source>Followed by %1</source>
        <translation>Lavoro di %1</translation>
    </message>
    <message>
        <source>requests sent</source>
        <translation>richieste inoltrate</translation>
    </message>
    <message>
        <source>median working days to the CVs</source>
        <translation>mediana dei giorni lavorativi per i curriculum</translation>
    </message>
    <message>
        <source>90th percentile of the days</source>
        <translation>90° percentile dei giorni</translation>
    </message>
    <message>
        <source>CVs sent late</source>
        <translation>curriculum inviati in ritardo</translation>
    </message>
    <message>
        <source>hires</source>
        <translation>assunzioni</translation>
    </message>
    <message>
        <source>requests still open</source>
        <translation>richieste ancora aperte</translation>
    </message>
    <message numerus="yes">
        <source>%n more, together</source>
        <translation>
            <numerusform>%n altro motivo</numerusform>
            <numerusform>Altri %n motivi, insieme</numerusform>
        </translation>
    </message>
    <message>
        <source>Working days; hatched: later than three.</source>
        <translation>Giorni lavorativi; a righe: oltre i tre.</translation>
    </message>
    <message>
        <source>Asked:</source>
        <translation>Criteri:</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Counted from the records of this computer when it was printed; each number is the length of its list in the console.</source>
        <translation>Contato sulle schede di questo computer al momento della stampa; ogni numero è la lunghezza del suo elenco nella console.</translation>
    </message>
</context>
<context>
    <name>SupportSteps</name>
    <message>
        <source>&amp;Done</source>
        <translation>Fatt&amp;o</translation>
    </message>
    <message>
        <source>N&amp;ot needed…</source>
        <translation>No&amp;n serve…</translation>
    </message>
    <message>
        <source>Steps of the support</source>
        <translation>Passi del supporto</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Entro</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Every step is done.</source>
        <translation>Tutti i passi sono fatti.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to do.</source>
        <translation>
            <numerusform>%n passo da fare.</numerusform>
            <numerusform>%n passi da fare.</numerusform>
        </translation>
    </message>
    <message>
        <source>when the first day is known</source>
        <translation>quando si conosce il primo giorno</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Non serve</translation>
    </message>
    <message>
        <source>Not needed: %1</source>
        <translation>Non serve: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not &amp;done after all</source>
        <translation>Non fatt&amp;o, invece</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Entro %1.</translation>
    </message>
    <message>
        <source>Why is this step not needed?</source>
        <translation>Perché questo passo non serve?</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to do, late: %1.</source>
        <translation>
            <numerusform>%n passo da fare, in ritardo: %1.</numerusform>
            <numerusform>%n passi da fare, in ritardo: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is longer than %1 characters: nothing was written down. Press the button again to say it more briefly.</source>
        <translation>È più lungo di %1 caratteri: non è stato annotato niente. Premi di nuovo il pulsante per dirlo più in breve.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>What the central sent could not be read.</source>
        <translation>Quello che la centrale ha inviato non si è potuto leggere.</translation>
    </message>
    <message>
        <source>“%1” is missing or is not what it should be.</source>
        <translation>«%1» manca o non è come dovrebbe essere.</translation>
    </message>
    <message>
        <source>Nothing was changed. If it happens again, tell whoever looks after the central.</source>
        <translation>Non è stato cambiato niente. Se succede di nuovo, dillo a chi si occupa della centrale.</translation>
    </message>
    <message>
        <source>This program is too old for the central.</source>
        <translation>Questo programma è troppo vecchio per la centrale.</translation>
    </message>
    <message>
        <source>What was typed here has been sent. Install the new version to receive what others typed.</source>
        <translation>Quello che è stato scritto qui è partito. Installa la nuova versione per ricevere quello che hanno scritto gli altri.</translation>
    </message>
    <message>
        <source>This computer was signed off at the central.</source>
        <translation>Questo computer è stato congedato dalla centrale.</translation>
    </message>
    <message>
        <source>The central is being put back in order.</source>
        <translation>La centrale è in corso di sistemazione.</translation>
    </message>
    <message>
        <source>Go on working: everything is kept here and goes off by itself later.</source>
        <translation>Continua a lavorare: tutto resta qui e parte da sé più tardi.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Non è stato inviato niente.</translation>
    </message>
    <message>
        <source>The central is older than this program.</source>
        <translation>La centrale è più vecchia di questo programma.</translation>
    </message>
    <message>
        <source>Everything is kept here, and goes off when the central has been upgraded.</source>
        <translation>Tutto resta qui, e parte quando la centrale sarà aggiornata.</translation>
    </message>
    <message>
        <source>A change was answered and is still to be sent.</source>
        <translation>Una modifica ha avuto risposta ed è ancora da inviare.</translation>
    </message>
    <message>
        <source>The answer of the central could not be taken over.</source>
        <translation>Non è stato possibile riprendere la risposta della centrale.</translation>
    </message>
    <message>
        <source>The central could not be reached.</source>
        <translation>Non è stato possibile raggiungere la centrale.</translation>
    </message>
    <message>
        <source>Go on working: everything is kept here and goes off by itself as soon as the central answers.</source>
        <translation>Continua a lavorare: tutto resta qui e parte da sé appena la centrale risponde.</translation>
    </message>
    <message>
        <source>The central does not let this console in.</source>
        <translation>La centrale non lascia entrare questa postazione.</translation>
    </message>
    <message>
        <source>What was not sent stays here. Tell whoever looks after the central.</source>
        <translation>Quello che non è stato inviato resta qui. Dillo a chi si occupa della centrale.</translation>
    </message>
    <message>
        <source>Nothing more was received.</source>
        <translation>Non è arrivato altro.</translation>
    </message>
    <message>
        <source>What this login may see changed again and again.</source>
        <translation>Ciò che questo accesso può vedere è cambiato più volte.</translation>
    </message>
    <message>
        <source>Nothing was exchanged with the central.</source>
        <translation>Con la centrale non è stato scambiato niente.</translation>
    </message>
    <message>
        <source>The server that answers was replaced by another one, and does not have what was done since.</source>
        <translation>Il server che risponde è stato sostituito da un altro, e non ha quello che è stato fatto da allora.</translation>
    </message>
    <message>
        <source>Go on working: everything is kept here and goes off as soon as the right server answers. Tell whoever looks after the central: either the server that was replaced is running, or one was put back from a backup and not opened anew (console.reopen).</source>
        <translation>Continua a lavorare: tutto resta qui e parte appena risponde il server giusto. Avvisa chi si occupa della centrale: o è ancora in funzione il server che era stato sostituito, o una copia di sicurezza è stata rimessa in funzione senza riaprirla (console.reopen).</translation>
    </message>
</context>
<context>
    <name>SyncCommand</name>
    <message>
        <source>sync needs --once, status, connect or disconnect.</source>
        <translation>sync vuole --once, status, connect o disconnect.</translation>
    </message>
    <message>
        <source>--format is json or text.</source>
        <translation>--format è json o text.</translation>
    </message>
    <message>
        <source>--tls is full, signed or none.</source>
        <translation>--tls è full, signed o none.</translation>
    </message>
    <message>
        <source>Give the password for the central in WEMI_CENTRAL_PASSWORD.</source>
        <translation>Da' la password per la centrale in WEMI_CENTRAL_PASSWORD.</translation>
    </message>
    <message>
        <source>This computer is not connected to a central: wemi-console sync connect --hosts HOST --login NAME</source>
        <translation>Questo computer non è collegato a una centrale: wemi-console sync connect --hosts HOST --login NOME</translation>
    </message>
</context>
<context>
    <name>SyncQueue</name>
    <message>
        <source>Nothing was given up.</source>
        <translation>Non è stato rinunciato a niente.</translation>
    </message>
    <message>
        <source>This change is not among those the central database did not take.</source>
        <translation>Questa modifica non è tra quelle che la banca dati centrale non ha accettato.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Guarda di nuovo l'elenco.</translation>
    </message>
    <message>
        <source>Decision between two changes</source>
        <translation>Decisione tra due modifiche</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Messa nel cestino</translation>
    </message>
    <message>
        <source>Restored from the trash</source>
        <translation>Ripristinata dal cestino</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nuova scheda</translation>
    </message>
    <message>
        <source>Particulars kept by the program</source>
        <translation>Dati tenuti dal programma</translation>
    </message>
    <message>
        <source>Whoever made this change may not make it in this record. A supervisor can make it.</source>
        <translation>Chi ha fatto questa modifica non la può fare in questa scheda. La può fare un supervisore.</translation>
    </message>
    <message>
        <source>The central database does not accept the value. Correct it in the record; the correction is sent by itself.</source>
        <translation>La banca dati centrale non accetta il valore. Correggilo nella scheda; la correzione parte da sé.</translation>
    </message>
    <message>
        <source>The record, or one it refers to, is not in the central database.</source>
        <translation>La scheda, o una a cui rimanda, non è nella banca dati centrale.</translation>
    </message>
    <message>
        <source>The central database does not know this kind of record or field yet: it is older than this program.</source>
        <translation>La banca dati centrale non conosce ancora questo tipo di scheda o di campo: è più vecchia di questo programma.</translation>
    </message>
    <message>
        <source>The central database did not take this change.</source>
        <translation>La banca dati centrale non ha accettato questa modifica.</translation>
    </message>
    <message>
        <source>It is sent once more with the next exchange.</source>
        <translation>Riparte con il prossimo scambio.</translation>
    </message>
    <message>
        <source>The central database was restored from a backup and had lost it. It is sent again with the next exchange.</source>
        <translation>La banca dati centrale è stata ripristinata da un backup e l'aveva persa. Riparte con il prossimo scambio.</translation>
    </message>
    <message>
        <source>It is sent with the next exchange.</source>
        <translation>Parte con il prossimo scambio.</translation>
    </message>
</context>
<context>
    <name>Syncer</name>
    <message>
        <source>The central is being put back in order.</source>
        <translation>La centrale è in corso di sistemazione.</translation>
    </message>
    <message>
        <source>This program is too old for the central.</source>
        <translation>Questo programma è troppo vecchio per la centrale.</translation>
    </message>
    <message>
        <source>The file did not arrive whole.</source>
        <translation>Il file non è arrivato intero.</translation>
    </message>
    <message>
        <source>It is not the one that was asked for.</source>
        <translation>Non è quello che era stato chiesto.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell who looks after the central.</source>
        <translation>Riprova; se succede di nuovo, dillo a chi si occupa della centrale.</translation>
    </message>
    <message>
        <source>The program is being left.</source>
        <translation>Il programma si sta chiudendo.</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>The list was not exported.</source>
        <translation>L'elenco non è stato esportato.</translation>
    </message>
    <message>
        <source>Check the folder and its free space, or choose another place. No file was left behind.</source>
        <translation>Controllare la cartella e lo spazio libero, o scegliere un altro posto. Nessun file è rimasto.</translation>
    </message>
    <message>
        <source>The folder does not accept new files, or the memory is full.</source>
        <translation>La cartella non accetta nuovi file o la memoria è piena.</translation>
    </message>
    <message>
        <source>A spreadsheet takes %1 lines, and the list has more.</source>
        <translation>Un foglio di calcolo contiene %1 righe e l'elenco ne ha di più.</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Che cosa è stato chiesto</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Elenco</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Data e ora</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>A place opened with {{ is not closed.</source>
        <translation>Un campo aperto con {{ non è chiuso.</translation>
    </message>
    <message>
        <source>The place "%1" has no value.</source>
        <translation>Il campo "%1" non ha un valore.</translation>
    </message>
    <message>
        <source>The part "%1" has no end or no value.</source>
        <translation>La parte "%1" non ha una fine o un valore.</translation>
    </message>
    <message>
        <source>The value "%1" has no place.</source>
        <translation>Il valore "%1" non ha un campo.</translation>
    </message>
    <message>
        <source>The page "%1" could not be made.</source>
        <translation>Non è stato possibile preparare la pagina "%1".</translation>
    </message>
    <message>
        <source>Please report this to whoever looks after the program.</source>
        <translation>Segnalarlo a chi si occupa del programma.</translation>
    </message>
    <message>
        <source>Its template is not in the program.</source>
        <translation>Il suo modello non è nel programma.</translation>
    </message>
    <message>
        <source>Please install the program again.</source>
        <translation>Installare di nuovo il programma.</translation>
    </message>
</context>
<context>
    <name>Termination</name>
    <message>
        <source>Pay of the last month</source>
        <translation>Paga dell'ultimo mese</translation>
    </message>
    <message>
        <source>the whole month</source>
        <translation>il mese intero</translation>
    </message>
    <message>
        <source>the days of the month, each 1/30 of %1</source>
        <translation>i giorni del mese, ciascuno 1/30 di %1</translation>
    </message>
    <message>
        <source>CCNL art. 34 and 36</source>
        <translation>CCNL art. 34 e 36</translation>
    </message>
    <message>
        <source>No notice at the end of a fixed term or during the trial period.</source>
        <translation>Nessun preavviso alla scadenza di un tempo determinato o durante il periodo di prova.</translation>
    </message>
    <message>
        <source>%1 hours a week from %2 to %3: %4 calendar days of notice.</source>
        <translation>%1 ore a settimana dal %2 al %3: %4 giorni di calendario di preavviso.</translation>
    </message>
    <message>
        <source>Paid in place of the notice</source>
        <translation>Indennità sostitutiva del preavviso</translation>
    </message>
    <message>
        <source>Held back for the notice not given</source>
        <translation>Trattenuta per il mancato preavviso</translation>
    </message>
    <message>
        <source>%1 days × %2 / 30</source>
        <translation>%1 giorni × %2 / 30</translation>
    </message>
    <message>
        <source>CCNL art. 40</source>
        <translation>CCNL art. 40</translation>
    </message>
    <message>
        <source>%1 / 12 × %2 days / 30</source>
        <translation>%1 / 12 × %2 giorni / 30</translation>
    </message>
    <message>
        <source>Thirteenth on the notice</source>
        <translation>Tredicesima sul preavviso</translation>
    </message>
    <message>
        <source>CCNL art. 39 and 40</source>
        <translation>CCNL art. 39 e 40</translation>
    </message>
    <message>
        <source>Holidays on the notice</source>
        <translation>Ferie sul preavviso</translation>
    </message>
    <message>
        <source>CCNL art. 17 and 40</source>
        <translation>CCNL art. 17 e 40</translation>
    </message>
    <message>
        <source>The notice that is paid earns its share of the thirteenth and of the holidays, as if it had been worked.</source>
        <translation>Il preavviso pagato matura la sua parte di tredicesima e di ferie, come se fosse stato lavorato.</translation>
    </message>
    <message>
        <source>Thirteenth month's pay accrued</source>
        <translation>Tredicesima maturata</translation>
    </message>
    <message>
        <source>%1 × %2/12, less %3 already paid</source>
        <translation>%1 × %2/12, meno %3 già pagati</translation>
    </message>
    <message>
        <source>CCNL art. 39</source>
        <translation>CCNL art. 39</translation>
    </message>
    <message>
        <source>Holidays taken beyond those accrued</source>
        <translation>Ferie godute oltre quelle maturate</translation>
    </message>
    <message>
        <source>Holidays accrued and not taken</source>
        <translation>Ferie maturate e non godute</translation>
    </message>
    <message>
        <source>(%1 days left before + 26 × %2/12 − %3 taken) × %4 / 26</source>
        <translation>(%1 giorni rimasti da prima + 26 × %2/12 − %3 goduti) × %4 / 26</translation>
    </message>
    <message>
        <source>CCNL art. 17</source>
        <translation>CCNL art. 17</translation>
    </message>
    <message>
        <source>The ISTAT index of %1 is not known: those years are revalued by the fixed 1.5 % alone.</source>
        <translation>L'indice ISTAT del %1 non è noto: quegli anni sono rivalutati solo con l'1,5 % fisso.</translation>
    </message>
    <message>
        <source>The pay of each year is the one given, or the minimum of that year where it is higher.</source>
        <translation>La paga di ogni anno è quella indicata, o il minimo di quell'anno se più alto.</translation>
    </message>
    <message>
        <source>Severance pay (TFR)</source>
        <translation>TFR</translation>
    </message>
    <message>
        <source>the sum of the years, each revalued by 1.5 % and 75 % of the ISTAT growth</source>
        <translation>la somma degli anni, ciascuno rivalutato dell'1,5 % e del 75 % dell'aumento ISTAT</translation>
    </message>
    <message>
        <source>CCNL art. 41</source>
        <translation>CCNL art. 41</translation>
    </message>
    <message>
        <source>Severance pay already advanced</source>
        <translation>TFR già anticipato</translation>
    </message>
    <message>
        <source>as given; no revaluation is taken off for it</source>
        <translation>come indicato; non si toglie nessuna rivalutazione</translation>
    </message>
    <message>
        <source>%1 hours × %2 + %3 hours × %4</source>
        <translation>%1 ore × %2 + %3 ore × %4</translation>
    </message>
    <message>
        <source>INPS: contributions are due on the holidays and the notice that are paid at the end</source>
        <translation>INPS: i contributi sono dovuti sulle ferie e sul preavviso pagati alla fine</translation>
    </message>
    <message>
        <source>Contributions of quarter %1 of %2</source>
        <translation>Contributi del trimestre %1 del %2</translation>
    </message>
    <message>
        <source>Contributions on the holidays not taken</source>
        <translation>Contributi sulle ferie non godute</translation>
    </message>
    <message>
        <source>Contributions on the notice paid</source>
        <translation>Contributi sul preavviso pagato</translation>
    </message>
    <message>
        <source>The last day of the relation is missing or comes before its first: check the two dates.</source>
        <translation>L'ultimo giorno del rapporto manca o viene prima del primo: controllare le due date.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Evaluations to ask</source>
        <translation>Valutazioni da chiedere</translation>
    </message>
    <message>
        <source>Contracts whose evaluations were to be asked by today</source>
        <translation>Contratti le cui valutazioni erano da chiedere entro oggi</translation>
    </message>
    <message>
        <source>Evaluations without an answer</source>
        <translation>Valutazioni senza risposta</translation>
    </message>
    <message>
        <source>Evaluations asked two weeks ago or earlier, not answered yet</source>
        <translation>Valutazioni chieste da due settimane o più, ancora senza risposta</translation>
    </message>
    <message>
        <source>Evaluations to confirm</source>
        <translation>Valutazioni da confermare</translation>
    </message>
    <message>
        <source>Evaluations answered that no operator has confirmed</source>
        <translation>Valutazioni ricevute che nessun operatore ha confermato</translation>
    </message>
</context>
<context>
    <name>Tie</name>
    <message>
        <source>Family tie</source>
        <translation>Legame familiare</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Relative or friend</source>
        <translation>Parente o amico</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Legame</translation>
    </message>
    <message>
        <source>They live together</source>
        <translation>Vivono insieme</translation>
    </message>
    <message>
        <source>To be called about the person</source>
        <translation>Da chiamare per la persona</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>A person cannot be their own relative.</source>
        <translation>Una persona non può essere parente di se stessa.</translation>
    </message>
    <message>
        <source>Family ties</source>
        <translation>Legami familiari</translation>
    </message>
</context>
<context>
    <name>TieList</name>
    <message>
        <source>Change the tie</source>
        <translation>Modifica il legame</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Legame</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>a relation: this person is their %1</source>
        <translation>legame: per chi è indicato, questa persona è %1</translation>
    </message>
    <message>
        <source>they live together</source>
        <translation>vivono insieme</translation>
    </message>
    <message>
        <source>to be called about this person</source>
        <translation>da chiamare per questa persona</translation>
    </message>
    <message>
        <source>this person is called about them</source>
        <translation>questa persona va chiamata per l'altra</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The tour stopped at “%1”: what should have shown did not.</source>
        <translation>Il percorso si è fermato a “%1”: ciò che doveva comparire non è comparso.</translation>
    </message>
    <message>
        <source>The picture could not be written: %1</source>
        <translation>Non è stato possibile scrivere l'immagine: %1</translation>
    </message>
    <message>
        <source>The folder could not be made: %1</source>
        <translation>Non è stato possibile creare la cartella: %1</translation>
    </message>
</context>
<context>
    <name>Tour::W</name>
    <message>
        <source>Pictures and prints: %1</source>
        <translation>Immagini e stampe: %1</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>Cestino</translation>
    </message>
    <message>
        <source>Nothing of this kind is in the trash.</source>
        <translation>Nel cestino non c'è niente di questo tipo.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Ripristina</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo di scheda</translation>
    </message>
    <message>
        <source>Records in the trash</source>
        <translation>Schede nel cestino</translation>
    </message>
    <message>
        <source>Brings the selected records back as they were.</source>
        <translation>Riporta le schede selezionate com'erano.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) restored.</source>
        <translation>
            <numerusform>%n scheda ripristinata.</numerusform>
            <numerusform>%n schede ripristinate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TwoConsoles</name>
    <message>
        <source>Fell in February.</source>
        <translation>Caduta in febbraio.</translation>
    </message>
    <message>
        <source>Wants somebody in the mornings.</source>
        <translation>Vuole qualcuno la mattina.</translation>
    </message>
</context>
<context>
    <name>TwoConsolesTour</name>
    <message>
        <source>Two consoles with a central were not shown: PostgreSQL is not installed on this computer (Debian: postgresql-15).</source>
        <translation>Le due postazioni con una centrale non sono state mostrate: PostgreSQL non è installato su questo computer (Debian: postgresql-15).</translation>
    </message>
    <message>
        <source>Two consoles with a central could not be shown: %1</source>
        <translation>Non è stato possibile mostrare le due postazioni con una centrale: %1</translation>
    </message>
    <message>
        <source>Lives alone.</source>
        <translation>Vive sola.</translation>
    </message>
    <message>
        <source>The tour stopped at “%1”: what should have shown did not.</source>
        <translation>Il giro si è fermato a «%1»: quello che doveva comparire non è comparso.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>This cannot be undone any more.</source>
        <translation>Non si può più annullare.</translation>
    </message>
    <message>
        <source>%1 has been changed since.</source>
        <translation>%1: modificato nel frattempo.</translation>
    </message>
    <message>
        <source>Open it and correct it by hand; its history shows what it was.</source>
        <translation>Aprire la scheda e correggerla a mano; la storia delle modifiche mostra com'era.</translation>
    </message>
    <message>
        <source>new record</source>
        <translation>nuova scheda</translation>
    </message>
    <message>
        <source>move to the trash</source>
        <translation>spostamento nel cestino</translation>
    </message>
    <message>
        <source>restore from the trash</source>
        <translation>ripristino dal cestino</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>modifica di %1</translation>
    </message>
    <message>
        <source>Undone: %1, %2.</source>
        <translation>Annullato: %1, %2.</translation>
    </message>
    <message>
        <source>Done again: %1, %2.</source>
        <translation>Ripetuto: %1, %2.</translation>
    </message>
    <message>
        <source>The decision is on its way to the others already.</source>
        <translation>La decisione è già in viaggio verso gli altri.</translation>
    </message>
    <message>
        <source>Open the record and correct it by hand.</source>
        <translation>Apri la scheda e correggila a mano.</translation>
    </message>
</context>
<context>
    <name>UnkeptBar</name>
    <message>
        <source>What you typed here is not kept yet: free some space, or close again to give it up.</source>
        <translation>Quanto scritto qui non è ancora conservato: liberare spazio, o chiudere di nuovo per rinunciarvi.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>What you typed is not kept yet.</source>
        <translation>Quanto scritto non è ancora conservato.</translation>
    </message>
    <message>
        <source>An old draft could not be thrown away.</source>
        <translation>Non è stato possibile eliminare una vecchia bozza.</translation>
    </message>
</context>
<context>
    <name>UnsentList</name>
    <message>
        <source>Record</source>
        <translation>Scheda</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Da quando</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Di chi</translation>
    </message>
    <message>
        <source>Why it is still here</source>
        <translation>Perché è ancora qui</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>Non accettata: %1</translation>
    </message>
</context>
<context>
    <name>UnsentPage</name>
    <message>
        <source>Not sent yet</source>
        <translation>Non ancora inviato</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Prova adesso</translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>&amp;Apri la scheda</translation>
    </message>
    <message>
        <source>&amp;Send it again</source>
        <translation>&amp;Invia di nuovo</translation>
    </message>
    <message>
        <source>&amp;Give it up…</source>
        <translation>&amp;Rinuncia…</translation>
    </message>
    <message>
        <source>How much has been read</source>
        <translation>Quanto è stato letto</translation>
    </message>
    <message>
        <source>Changes that are still here</source>
        <translation>Modifiche che sono ancora qui</translation>
    </message>
    <message>
        <source>Sends and reads at once, without waiting for the next time</source>
        <translation>Invia e legge subito, senza aspettare la prossima volta</translation>
    </message>
    <message>
        <source>What was not sent could not be read.</source>
        <translation>Non è stato possibile leggere che cosa non è stato inviato.</translation>
    </message>
    <message>
        <source>Nothing is waiting here: all that was saved on this console is in the central database.</source>
        <translation>Qui non aspetta niente: tutto quello che è stato salvato su questa postazione è nella banca dati centrale.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved by %1 on %2.</source>
        <translation>Salvata da %1 il %2.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>qualcuno</translation>
    </message>
    <message>
        <source>%1 The central database did not take it. %2 It is kept here and shown in the record until you send it again or give it up.</source>
        <translation>%1 La banca dati centrale non l'ha accettata. %2 Resta qui e si vede nella scheda finché la invii di nuovo o vi rinunci.</translation>
    </message>
    <message>
        <source>This version of the program does not know this kind of record.</source>
        <translation>Questa versione del programma non conosce questo tipo di scheda.</translation>
    </message>
    <message>
        <source>The record goes back to what the central database has; what was typed stays in its history</source>
        <translation>La scheda torna a quello che ha la banca dati centrale; quello che era stato scritto resta nella sua cronologia</translation>
    </message>
    <message>
        <source>Sending and reading now.</source>
        <translation>Invio e leggo adesso.</translation>
    </message>
    <message>
        <source>It is sent once more. If the central database still does not take it, it comes back here with the reason.</source>
        <translation>Parte ancora una volta. Se la banca dati centrale di nuovo non la accetta, torna qui con il motivo.</translation>
    </message>
    <message>
        <source>It was not sent again.</source>
        <translation>Non è stata inviata di nuovo.</translation>
    </message>
    <message>
        <source>%1: %2.
The record goes back to what the central database has, here and for everybody. What was typed stays in the record's history on this console, where it can be read; a new record goes to the trash.</source>
        <translation>%1: %2.
La scheda torna a quello che ha la banca dati centrale, qui e per tutti. Quello che era stato scritto resta nella cronologia della scheda su questa postazione, dove si può leggere; una scheda nuova va nel cestino.</translation>
    </message>
    <message>
        <source>Give this change up?</source>
        <translation>Rinunciare a questa modifica?</translation>
    </message>
    <message>
        <source>Given up. What was typed can be read in the record's history.</source>
        <translation>Rinunciato. Quello che era stato scritto si legge nella cronologia della scheda.</translation>
    </message>
    <message>
        <source>It was not given up.</source>
        <translation>Non vi è stato rinunciato.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leggi di nuovo</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non inviato</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Rinuncia</translation>
    </message>
</context>
<context>
    <name>UrgentList</name>
    <message>
        <source>Requests with the least time left</source>
        <translation>Richieste con meno tempo rimasto</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tempo rimasto</translation>
    </message>
</context>
<context>
    <name>WageChangePage</name>
    <message>
        <source>Pay under the minimum</source>
        <translation>Paghe sotto il minimo</translation>
    </message>
    <message>
        <source>Contracts under the minimum</source>
        <translation>Contratti sotto il minimo</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Oggi, %1</translation>
    </message>
    <message>
        <source>With the table from %1</source>
        <translation>Con la tabella dal %1</translation>
    </message>
    <message>
        <source>Which minimum</source>
        <translation>Quale minimo</translation>
    </message>
    <message>
        <source>Which &amp;minimum</source>
        <translation>Quale mi&amp;nimo</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>Spunta &amp;tutti</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;pri</translation>
    </message>
    <message>
        <source>&amp;Letter to the family…</source>
        <translation>&amp;Lettera alla famiglia…</translation>
    </message>
    <message>
        <source>As o&amp;f</source>
        <translation>&amp;Dal</translation>
    </message>
    <message>
        <source>&amp;Raise the pay of those ticked</source>
        <translation>Aumenta la pa&amp;ga di quelli spuntati</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>The contracts could not be read.</source>
        <translation>Non è stato possibile leggere i contratti.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n contract(s) planned or in force is under the minimum.</source>
        <translation>
            <numerusform>Nessun contratto sotto il minimo, su %n previsto o in corso.</numerusform>
            <numerusform>Nessun contratto sotto il minimo, su %n previsti o in corso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>Togli &amp;tutte le spunte</translation>
    </message>
    <message>
        <source>The letter of the line one is on, before its pay is raised</source>
        <translation>La lettera della riga su cui ci si trova, prima che la paga sia aumentata</translation>
    </message>
    <message>
        <source>To the new minimum; what it was stays in the history</source>
        <translation>Al nuovo minimo; quella di prima resta nella storia</translation>
    </message>
    <message>
        <source>Tick the contracts first</source>
        <translation>Prima spuntare i contratti</translation>
    </message>
    <message numerus="yes">
        <source>The pay of %n contract(s) was raised to the minimum. Edit &gt; Undo takes it back.</source>
        <translation>
            <numerusform>La paga di %n contratto è stata portata al minimo. Modifica &gt; Annulla la riporta com'era.</numerusform>
            <numerusform>La paga di %n contratti è stata portata al minimo. Modifica &gt; Annulla la riporta com'era.</numerusform>
        </translation>
    </message>
    <message>
        <source>No pay was raised.</source>
        <translation>Nessuna paga è stata aumentata.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esportazione</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written.</source>
        <translation>
            <numerusform>%n riga scritta.</numerusform>
            <numerusform>%n righe scritte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>Il file non è stato scritto.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Rileggi</translation>
    </message>
    <message>
        <source>One &amp;PDF for each family…</source>
        <translation>Un &amp;PDF per ogni famiglia…</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) under the minimum, of %1 planned or in force; %2 a month are missing in all.</source>
        <translation>
            <numerusform>%n contratto sotto il minimo, di %1 previsti o in corso; in tutto mancano %2 al mese.</numerusform>
            <numerusform>%n contratti sotto il minimo, di %1 previsti o in corso; in tutto mancano %2 al mese.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Letters to the %n families…</source>
        <translation>
            <numerusform>&amp;Lettere a %n famiglia…</numerusform>
            <numerusform>&amp;Lettere alle %n famiglie…</numerusform>
        </translation>
    </message>
    <message>
        <source>The letters of all those ticked in one document, before their pay is raised</source>
        <translation>Le lettere di tutti quelli spuntati in un solo documento, prima di alzare la loro paga</translation>
    </message>
    <message>
        <source>A file of its own for each letter; its name has the number of the contract</source>
        <translation>Un file a sé per ogni lettera; il suo nome ha il numero del contratto</translation>
    </message>
</context>
<context>
    <name>WeekEditor</name>
    <message>
        <source>Same as the day above</source>
        <translation>Come il giorno sopra</translation>
    </message>
    <message>
        <source>Gives the day you are on the hours of the day before it</source>
        <translation>Dà al giorno selezionato le ore del giorno prima</translation>
    </message>
    <message>
        <source>Monday to Friday alike</source>
        <translation>Uguali da lunedì a venerdì</translation>
    </message>
    <message>
        <source>Gives all five days the hours of the one you are on</source>
        <translation>Dà a tutti e cinque i giorni le ore di quello selezionato</translation>
    </message>
    <message>
        <source>Clear the day</source>
        <translation>Svuota il giorno</translation>
    </message>
    <message>
        <source>Takes the hours of the day you are on away; Ctrl+Z in the week brings them back</source>
        <translation>Toglie le ore del giorno selezionato; Ctrl+Z nella settimana le rimette</translation>
    </message>
    <message>
        <source>Clear the week</source>
        <translation>Svuota la settimana</translation>
    </message>
    <message>
        <source>Takes all hours away; Ctrl+Z in the week brings them back</source>
        <translation>Toglie tutte le ore; Ctrl+Z nella settimana le rimette</translation>
    </message>
    <message>
        <source>Night of %1</source>
        <translation>Notte di %1</translation>
    </message>
    <message numerus="yes">
        <source>%n night(s) a week</source>
        <translation>
            <numerusform>%n notte a settimana</numerusform>
            <numerusform>%n notti a settimana</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours of another schedule are kept until you tick a night: %1.</source>
        <translation>Le ore di un'altra tipologia di orario restano finché non si segna una notte: %1.</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 a settimana</translation>
    </message>
    <message>
        <source>%1 a week, at most %2</source>
        <translation>%1 a settimana, al massimo %2</translation>
    </message>
    <message>
        <source>%1 a week: %2 over the most allowed, %3</source>
        <translation>%1 a settimana: %2 oltre il massimo consentito, %3</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>Arrows move, Shift with the arrows paints, the space bar turns a half hour, Ctrl+C and Ctrl+V copy a day.</source>
        <translation>Le frecce spostano, Maiusc con le frecce colora, la barra spaziatrice cambia una mezz'ora, Ctrl+C e Ctrl+V copiano un giorno.</translation>
    </message>
    <message>
        <source>%1 h 30</source>
        <translation>%1 h 30</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 %2 to %3, needed</source>
        <translation>%1 dalle %2 alle %3, serve</translation>
    </message>
    <message>
        <source>%1 %2 to %3, not needed</source>
        <translation>%1 dalle %2 alle %3, non serve</translation>
    </message>
</context>
<context>
    <name>WeekTable</name>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Orari</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Ore</translation>
    </message>
</context>
<context>
    <name>WordKeeper</name>
    <message>
        <source>What you typed here is not kept yet.</source>
        <translation>Quello che hai scritto qui non è ancora conservato.</translation>
    </message>
</context>
<context>
    <name>WorkLists</name>
    <message>
        <source>Due today</source>
        <translation>In scadenza oggi</translation>
    </message>
    <message>
        <source>Requests whose three CVs are due today</source>
        <translation>Richieste con i tre curriculum in scadenza oggi</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>In ritardo</translation>
    </message>
    <message>
        <source>Requests whose three CVs should have been sent before today</source>
        <translation>Richieste con i tre curriculum da inviare già prima di oggi</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>In scadenza domani</translation>
    </message>
    <message>
        <source>Requests whose three CVs are due tomorrow</source>
        <translation>Richieste con i tre curriculum in scadenza domani</translation>
    </message>
    <message>
        <source>Waiting for the family</source>
        <translation>In attesa della famiglia</translation>
    </message>
    <message>
        <source>Requests whose days do not run: the family has to answer</source>
        <translation>Richieste con i giorni fermi: si attende una risposta della famiglia</translation>
    </message>
    <message>
        <source>Nobody follows them</source>
        <translation>Nessuno le segue</translation>
    </message>
    <message>
        <source>Requests sent that nobody has taken in charge</source>
        <translation>Richieste inoltrate che nessuno ha preso in gestione</translation>
    </message>
    <message>
        <source>Requests in draft</source>
        <translation>Richieste in bozza</translation>
    </message>
    <message>
        <source>Requests begun and not sent yet</source>
        <translation>Richieste iniziate e non ancora inoltrate</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>Richieste aperte</translation>
    </message>
    <message>
        <source>Requests sent and not closed, those with the least time left first</source>
        <translation>Richieste inoltrate e non chiuse, prima quelle con meno tempo rimasto</translation>
    </message>
    <message>
        <source>To come back to</source>
        <translation>Richiami</translation>
    </message>
    <message>
        <source>Contacts to come back to by this day, not ticked as done</source>
        <translation>Contatti con un richiamo entro questo giorno, non segnato come fatto</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Le mie</translation>
    </message>
    <message>
        <source>Open requests that I follow</source>
        <translation>Richieste aperte che seguo</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatti</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Tutti i contatti</translation>
    </message>
    <message>
        <source>What people needed</source>
        <translation>Bisogni delle persone</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Inoltrate</translation>
    </message>
    <message>
        <source>Taken in charge</source>
        <translation>Prese in gestione</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Chiuse</translation>
    </message>
    <message>
        <source>Left to do</source>
        <translation>Da fare</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message numerus="yes">
        <source>Work you had not saved is open again: %n page(s).</source>
        <translation>
            <numerusform>È stato riaperto il lavoro non salvato: %n pagina.</numerusform>
            <numerusform>È stato riaperto il lavoro non salvato: %n pagine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearPlan</name>
    <message>
        <source>From %1 the figures are those of %2.</source>
        <translation>Da %1 le cifre sono quelle del %2.</translation>
    </message>
    <message>
        <source>From %1 board and lodging every day count %2 days a month instead of %3.</source>
        <translation>Da %1 vitto e alloggio ogni giorno contano %2 giorni al mese invece di %3.</translation>
    </message>
    <message>
        <source>From %1 the INPS contributions are those of another pay band.</source>
        <translation>Da %1 i contributi INPS sono quelli di un'altra fascia di retribuzione.</translation>
    </message>
    <message numerus="yes">
        <source>Of the month of %1 %n day(s) are counted, each as 1/30 of the month (CCNL, notes on the pay); it counts for the thirteenth and the holidays from 15 days on.</source>
        <translation>
            <numerusform>Di %1 si conta %n giorno, pari a 1/30 del mese (CCNL, note sulla retribuzione); il mese vale per la tredicesima e le ferie da 15 giorni in su.</numerusform>
            <numerusform>Di %1 si contano %n giorni, ciascuno pari a 1/30 del mese (CCNL, note sulla retribuzione); il mese vale per la tredicesima e le ferie da 15 giorni in su.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 months × %2</source>
        <translation>%1 mesi × %2</translation>
    </message>
    <message>
        <source>The relation has no day of work in this period: choose another period, or check its first and last day.</source>
        <translation>Il rapporto non ha giorni di lavoro in questo periodo: scegliere un altro periodo o controllare il primo e l'ultimo giorno.</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Paga</translation>
    </message>
</context>
<context>
    <name>YearTab</name>
    <message>
        <source>The year, month by month</source>
        <translation>L'anno, mese per mese</translation>
    </message>
    <message>
        <source>Contributions to pay to INPS</source>
        <translation>Contributi da versare all'INPS</translation>
    </message>
    <message>
        <source>Contributions to pay to INPS, the worker's share included</source>
        <translation>Contributi da versare all'INPS, compresa la quota del lavoratore</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Paga</translation>
    </message>
    <message>
        <source>Thirteenth</source>
        <translation>Tredicesima</translation>
    </message>
    <message>
        <source>Severance (TFR)</source>
        <translation>TFR</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributi</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>INPS</source>
        <translation>INPS</translation>
    </message>
    <message>
        <source>Cassa Colf</source>
        <translation>Cassa Colf</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Da versare</translation>
    </message>
    <message>
        <source>of which the worker's</source>
        <translation>di cui del lavoratore</translation>
    </message>
</context>
<context>
    <name>cost::Assumption</name>
    <message>
        <source>The portal counts board and lodging six times a week at most: seven count as six.</source>
        <translation>Il portale conta vitto e alloggio al massimo sei volte a settimana: sette contano come sei.</translation>
    </message>
    <message>
        <source>The portal counts board and lodging twice at most in a weekend.</source>
        <translation>Il portale conta vitto e alloggio al massimo due volte in un weekend.</translation>
    </message>
    <message>
        <source>The portal counts no lodging for a worker who does not live in.</source>
        <translation>Il portale non conta l'alloggio per chi non convive.</translation>
    </message>
    <message>
        <source>The portal always counts the contribution to the family allowances fund (CUAF), though here it is not due.</source>
        <translation>Il portale conta sempre il contributo alla cassa unica assegni familiari (CUAF), anche se qui non è dovuto.</translation>
    </message>
    <message>
        <source>The portal counts whole hours only: %1 a week.</source>
        <translation>Il portale conta solo ore intere: %1 a settimana.</translation>
    </message>
    <message>
        <source>The portal pays contributions on the %1 hours a week written, not on the conventional hours of the night.</source>
        <translation>Il portale calcola i contributi sulle %1 ore a settimana scritte, non sulle ore convenzionali della notte.</translation>
    </message>
    <message>
        <source>The portal knows no seniority steps, no allowance for a certificate and no board paid in money: they are left out.</source>
        <translation>Il portale non conosce scatti di anzianità, indennità per la certificazione e vitto pagato in denaro: sono esclusi.</translation>
    </message>
    <message>
        <source>No pay was given: the minimum of the contract, with the allowances due, is used.</source>
        <translation>Nessuna paga indicata: si usa il minimo contrattuale, con le indennità dovute.</translation>
    </message>
    <message>
        <source>No board and lodging was given, though the worker lives in: none is counted.</source>
        <translation>Vitto e alloggio non indicati, anche se c'è convivenza: non si contano.</translation>
    </message>
    <message>
        <source>Board and lodging given every day count %1 days a month on this date (%2).</source>
        <translation>Vitto e alloggio ogni giorno contano %1 giorni al mese in questa data (%2).</translation>
    </message>
    <message>
        <source>In the night schedules contributions are paid on conventional hours: %1 a week for INPS, %2 for Cas.sa.Colf.</source>
        <translation>Negli orari notturni i contributi si versano su ore convenzionali: %1 a settimana per l'INPS, %2 per Cas.sa.Colf.</translation>
    </message>
    <message>
        <source>During the holidays the worker is paid as in any month and nobody takes the place: the holidays accrued are shown, and cost more only if a replacement is hired.</source>
        <translation>Durante le ferie il lavoratore è pagato come ogni mese e nessuno lo sostituisce: le ferie maturate sono indicate e costano di più solo se si assume un sostituto.</translation>
    </message>
    <message>
        <source>The seniority steps are paid on top of the pay agreed, which does not absorb them.</source>
        <translation>Gli scatti di anzianità si aggiungono alla paga concordata, che non li assorbe.</translation>
    </message>
    <message>
        <source>The allowance for the certificate is a monthly amount: it is paid whole, whatever the hours.</source>
        <translation>L'indennità per la certificazione è mensile: si paga intera, qualunque siano le ore.</translation>
    </message>
    <message>
        <source>The allowance for the certificate begins in 2021: none is due on this date.</source>
        <translation>L'indennità per la certificazione parte dal 2021: in questa data non è dovuta.</translation>
    </message>
    <message>
        <source>The allowance for a child under six is due to baby-sitters of level BS, not at night: it is not counted.</source>
        <translation>L'indennità per un bambino sotto i sei anni spetta alle baby-sitter di livello BS, non di notte: non si conta.</translation>
    </message>
    <message>
        <source>The allowance for more than one person not self-sufficient is due to levels CS and DS: it is not counted.</source>
        <translation>L'indennità per più di una persona non autosufficiente spetta ai livelli CS e DS: non si conta.</translation>
    </message>
    <message>
        <source>The allowance for the certificate is due to levels B, BS and CS: it is not counted.</source>
        <translation>L'indennità per la certificazione spetta ai livelli B, BS e CS: non si conta.</translation>
    </message>
    <message>
        <source>A worker who lives in has the whole monthly minimum, also for fewer than 54 hours a week.</source>
        <translation>Chi convive ha il minimo mensile intero, anche con meno di 54 ore a settimana.</translation>
    </message>
    <message>
        <source>The kind of contract was not given: it is taken as permanent.</source>
        <translation>Tipo di contratto non indicato: si considera a tempo indeterminato.</translation>
    </message>
    <message>
        <source>The contribution to the family allowances fund (CUAF) is taken as due. It is not between husband and wife, or relatives up to the third degree, living together.</source>
        <translation>Il contributo alla cassa unica assegni familiari (CUAF) si considera dovuto. Non lo è tra coniugi, o tra parenti entro il terzo grado, conviventi.</translation>
    </message>
    <message>
        <source>Board and lodging are taken as given in kind, not paid.</source>
        <translation>Vitto e alloggio si considerano dati in natura, non pagati.</translation>
    </message>
    <message>
        <source>The portal knows the pay of this schedule by the hour only: the pay given by the month is divided by the hours and rounded to the cent.</source>
        <translation>Il portale conosce la paga di questa tipologia di orario solo all'ora: la paga indicata al mese si divide per le ore e si arrotonda al centesimo.</translation>
    </message>
    <message>
        <source>The portal knows the pay of this schedule by the month only: the pay given by the hour is multiplied by the hours.</source>
        <translation>Il portale conosce la paga di questa tipologia di orario solo al mese: la paga indicata all'ora si moltiplica per le ore.</translation>
    </message>
    <message>
        <source>The portal counts board and lodging by the week, 4.33 weeks a month: the days a month given are left out.</source>
        <translation>Il portale conta vitto e alloggio a settimana, 4,33 settimane al mese: i giorni al mese indicati sono esclusi.</translation>
    </message>
    <message>
        <source>The portal counts by the year: a month is a twelfth of it, rounded, so the months of the parts may differ from the whole by a cent or two.</source>
        <translation>Il portale conta all'anno: un mese ne è un dodicesimo, arrotondato, quindi i mesi delle singole voci possono scostarsi dal totale di un centesimo o due.</translation>
    </message>
</context>
<context>
    <name>cost::Explanation</name>
    <message>
        <source>Minimum pay</source>
        <translation>Minimo contrattuale</translation>
    </message>
    <message>
        <source>Function allowance</source>
        <translation>Indennità di funzione</translation>
    </message>
    <message>
        <source>Allowance for a child under six</source>
        <translation>Indennità per un bambino sotto i sei anni</translation>
    </message>
    <message>
        <source>Allowance for more than one person not self-sufficient</source>
        <translation>Indennità per più di una persona non autosufficiente</translation>
    </message>
    <message>
        <source>Allowance for the UNI 11766 certificate</source>
        <translation>Indennità per la certificazione UNI 11766</translation>
    </message>
    <message>
        <source>Pay above the minimum (superminimo)</source>
        <translation>Paga oltre il minimo (superminimo)</translation>
    </message>
    <message>
        <source>Seniority steps (scatti)</source>
        <translation>Scatti di anzianità</translation>
    </message>
    <message>
        <source>Board and lodging, paid</source>
        <translation>Vitto e alloggio, pagati</translation>
    </message>
    <message>
        <source>Board and lodging, value in kind</source>
        <translation>Vitto e alloggio, valore in natura</translation>
    </message>
    <message>
        <source>Thirteenth month</source>
        <translation>Tredicesima</translation>
    </message>
    <message>
        <source>Holidays accrued</source>
        <translation>Ferie maturate</translation>
    </message>
    <message>
        <source>Severance pay (TFR)</source>
        <translation>TFR</translation>
    </message>
    <message>
        <source>INPS contributions, employer's share</source>
        <translation>Contributi INPS, quota della famiglia</translation>
    </message>
    <message>
        <source>Cas.sa.Colf contributions, employer's share</source>
        <translation>Contributi Cas.sa.Colf, quota della famiglia</translation>
    </message>
    <message>
        <source>INPS contributions, worker's share</source>
        <translation>Contributi INPS, quota del lavoratore</translation>
    </message>
    <message>
        <source>Cas.sa.Colf contributions, worker's share</source>
        <translation>Contributi Cas.sa.Colf, quota del lavoratore</translation>
    </message>
    <message>
        <source>The figure of the table</source>
        <translation>La cifra della tabella</translation>
    </message>
    <message>
        <source>The figure of the table, whole whatever the hours</source>
        <translation>La cifra della tabella, intera qualunque siano le ore</translation>
    </message>
    <message>
        <source>The pay agreed less the minimum and the allowances</source>
        <translation>La paga concordata meno il minimo e le indennità</translation>
    </message>
    <message>
        <source>4 % of the minimum for each step</source>
        <translation>4 % del minimo per ogni scatto</translation>
    </message>
    <message>
        <source>The value of a day, by the days or by the times a week</source>
        <translation>Il valore di un giorno, per i giorni o per le volte a settimana</translation>
    </message>
    <message>
        <source>One twelfth of the pay with board and lodging</source>
        <translation>Un dodicesimo della paga con vitto e alloggio</translation>
    </message>
    <message>
        <source>One twelfth of the pay with board and lodging: 26 working days a year</source>
        <translation>Un dodicesimo della paga con vitto e alloggio: 26 giorni lavorativi all'anno</translation>
    </message>
    <message>
        <source>Thirteen months of the pay with board and lodging, divided by 13.5, a month's part of it</source>
        <translation>Tredici mensilità di paga con vitto e alloggio, divise per 13,5: la parte di un mese</translation>
    </message>
    <message>
        <source>The whole contribution less the worker's share, each by the hours of the month</source>
        <translation>Il contributo intero meno la quota del lavoratore, ciascuno per le ore del mese</translation>
    </message>
    <message>
        <source>The worker's share by the hours of the month, kept from the pay</source>
        <translation>La quota del lavoratore per le ore del mese, trattenuta dalla paga</translation>
    </message>
    <message>
        <source>Table %1 of %2, %3</source>
        <translation>Tabella %1 del %2, %3</translation>
    </message>
    <message>
        <source>%1; computed by the contract's rule for the yearly increase</source>
        <translation>%1; calcolata con la regola del contratto per l'aumento annuale</translation>
    </message>
    <message>
        <source>%1; %2 days a month: %3</source>
        <translation>%1; %2 giorni al mese: %3</translation>
    </message>
    <message>
        <source>Eleven months of pay</source>
        <translation>Undici mesi di paga</translation>
    </message>
    <message>
        <source>The month of holidays, with board and lodging</source>
        <translation>Il mese di ferie, con vitto e alloggio</translation>
    </message>
    <message>
        <source>Agreed between the family and the worker</source>
        <translation>Concordato tra la famiglia e il lavoratore</translation>
    </message>
    <message>
        <source>CCNL art. 37, on the minimum of %1</source>
        <translation>CCNL art. 37, sul minimo del %1</translation>
    </message>
    <message>
        <source>CCNL art. 39</source>
        <translation>CCNL art. 39</translation>
    </message>
    <message>
        <source>CCNL art. 17</source>
        <translation>CCNL art. 17</translation>
    </message>
    <message>
        <source>CCNL art. 41</source>
        <translation>CCNL art. 41</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>24 hours a week or fewer, effective pay up to %1 an hour</source>
        <translation>24 ore a settimana o meno, retribuzione effettiva fino a %1 all'ora</translation>
    </message>
    <message>
        <source>24 hours a week or fewer, effective pay above %1 and up to %2 an hour</source>
        <translation>24 ore a settimana o meno, retribuzione effettiva oltre %1 e fino a %2 all'ora</translation>
    </message>
    <message>
        <source>24 hours a week or fewer, effective pay above %1 an hour</source>
        <translation>24 ore a settimana o meno, retribuzione effettiva oltre %1 all'ora</translation>
    </message>
    <message>
        <source>more than 24 hours a week, whatever the pay</source>
        <translation>più di 24 ore a settimana, qualunque sia la retribuzione</translation>
    </message>
    <message>
        <source>As the portal computes it, a year</source>
        <translation>Come la calcola il portale, all'anno</translation>
    </message>
</context>
<context>
    <name>cost::JsonValue</name>
    <message>
        <source>A JSON object is expected: { … }.</source>
        <translation>Qui serve un oggetto JSON: { … }.</translation>
    </message>
    <message>
        <source>A list is not expected.</source>
        <translation>Qui non è previsto un elenco.</translation>
    </message>
    <message>
        <source>An object is not expected.</source>
        <translation>Qui non è previsto un oggetto.</translation>
    </message>
    <message>
        <source>The text holds a NUL byte.</source>
        <translation>Il testo contiene un byte NUL.</translation>
    </message>
    <message>
        <source>The text is not JSON: %1 (byte %2)</source>
        <translation>Il testo non è JSON: %1 (byte %2)</translation>
    </message>
</context>
<context>
    <name>cost::Refusal</name>
    <message>
        <source>The hours a week are missing.</source>
        <translation>Mancano le ore a settimana.</translation>
    </message>
    <message>
        <source>This schedule allows more than 0 and up to %1 hours a week, not %2.</source>
        <translation>Questa tipologia di orario ammette più di 0 e fino a %1 ore a settimana, non %2.</translation>
    </message>
    <message>
        <source>The hours a week have two decimals at most.</source>
        <translation>Le ore a settimana hanno al massimo due decimali.</translation>
    </message>
    <message>
        <source>Board and lodging are given from 0 to 7 times a week, not %1.</source>
        <translation>Vitto e alloggio si danno da 0 a 7 volte a settimana, non %1.</translation>
    </message>
    <message>
        <source>A month has from 1 to 31 days, not %1.</source>
        <translation>Un mese ha da 1 a 31 giorni, non %1.</translation>
    </message>
    <message>
        <source>Wage table %1, that of this schedule, has no such level.</source>
        <translation>La tabella retributiva %1, quella di questo orario, non ha questo livello.</translation>
    </message>
    <message>
        <source>The persons assisted are 1, or 2 for more than one.</source>
        <translation>Le persone assistite sono 1, oppure 2 per più di una.</translation>
    </message>
    <message>
        <source>The seniority steps go from 0 to %1, not %2.</source>
        <translation>Gli scatti di anzianità vanno da 0 a %1, non %2.</translation>
    </message>
    <message>
        <source>The pay must be above zero and no more than %1.</source>
        <translation>La paga deve essere più di zero e non oltre %1.</translation>
    </message>
    <message>
        <source>In the night schedules the pay is agreed by the month, not by the hour.</source>
        <translation>Negli orari notturni la paga si concorda al mese, non all'ora.</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>Manca la data.</translation>
    </message>
    <message>
        <source>There is no wage table for %1: the tables go from %2 to %3.</source>
        <translation>Non c'è una tabella retributiva per il %1: le tabelle vanno dal %2 al %3.</translation>
    </message>
    <message>
        <source>The pay is under the minimum: with the allowances due it must be at least %1 a month.</source>
        <translation>La paga è sotto il minimo: con le indennità dovute deve essere almeno %1 al mese.</translation>
    </message>
    <message>
        <source>The pay is under the minimum: with the allowances due it must be at least %1 an hour.</source>
        <translation>La paga è sotto il minimo: con le indennità dovute deve essere almeno %1 all'ora.</translation>
    </message>
</context>
<context>
    <name>cost::SimulationRequest</name>
    <message>
        <source>A date such as 2026-01-31 is expected.</source>
        <translation>Serve una data come 2026-01-31.</translation>
    </message>
    <message>
        <source>One of these is expected: %1.</source>
        <translation>Serve uno di questi valori: %1.</translation>
    </message>
    <message>
        <source>true or false is expected.</source>
        <translation>Serve true o false.</translation>
    </message>
    <message>
        <source>A whole number is expected.</source>
        <translation>Serve un numero intero.</translation>
    </message>
    <message>
        <source>An amount in euro with two decimals at most is expected, such as 9.50.</source>
        <translation>Serve un importo in euro con al massimo due decimali, come 9.50.</translation>
    </message>
    <message>
        <source>A number of hours with two decimals at most is expected, such as 24.5.</source>
        <translation>Serve un numero di ore con al massimo due decimali, come 24.5.</translation>
    </message>
    <message>
        <source>A budget is for a month.</source>
        <translation>Una spesa totale vale per un mese.</translation>
    </message>
    <message>
        <source>It is given twice.</source>
        <translation>È indicato due volte.</translation>
    </message>
    <message>
        <source>A single value is expected.</source>
        <translation>Serve un solo valore.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Manca.</translation>
    </message>
    <message>
        <source>Either the pay or a budget is given, not both.</source>
        <translation>Si indica la paga oppure la spesa totale, non entrambe.</translation>
    </message>
    <message>
        <source>An object is expected: { … }.</source>
        <translation>Serve un oggetto: { … }.</translation>
    </message>
    <message>
        <source>The text is longer than %1 bytes.</source>
        <translation>Il testo è più lungo di %1 byte.</translation>
    </message>
    <message>
        <source>“%1” is not a key of “%2”.</source>
        <translation>“%1” non è una chiave di “%2”.</translation>
    </message>
    <message>
        <source>“%1” is not a key of a simulation.</source>
        <translation>“%1” non è una chiave di una simulazione.</translation>
    </message>
</context>
<context>
    <name>cost::TableFile</name>
    <message>
        <source>The wage tables cannot be used: %1, at “%2”.</source>
        <translation>Le tabelle retributive non si possono usare: %1, in “%2”.</translation>
    </message>
    <message>
        <source>Correct the file, or install the program again.</source>
        <translation>Correggere il file o installare di nuovo il programma.</translation>
    </message>
    <message>
        <source>A group of values was expected here.</source>
        <translation>Qui serviva un gruppo di valori.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Manca.</translation>
    </message>
    <message>
        <source>%1 rows were expected here.</source>
        <translation>Qui servivano %1 righe.</translation>
    </message>
    <message>
        <source>Nothing of this name is known here.</source>
        <translation>Qui non esiste nulla con questo nome.</translation>
    </message>
    <message>
        <source>A text was expected here.</source>
        <translation>Qui serviva un testo.</translation>
    </message>
    <message>
        <source>A date such as 2026-01-31 was expected here.</source>
        <translation>Qui serviva una data come 2026-01-31.</translation>
    </message>
    <message>
        <source>A number of days from 1 to 31 was expected here.</source>
        <translation>Qui serviva un numero di giorni da 1 a 31.</translation>
    </message>
    <message>
        <source>An exact amount with two decimals, such as "12.30", was expected here.</source>
        <translation>Qui serviva un importo esatto con due decimali, come "12.30".</translation>
    </message>
    <message>
        <source>It comes before the beginning.</source>
        <translation>Viene prima dell'inizio.</translation>
    </message>
    <message>
        <source>The figures add up to %1: one of them, or this sum, was changed.</source>
        <translation>La somma delle cifre è %1: una di esse, o questa somma, è stata cambiata.</translation>
    </message>
    <message>
        <source>Only “published” or “computed” can be here.</source>
        <translation>Qui può esserci solo “published” o “computed”.</translation>
    </message>
    <message>
        <source>It is not above the worker's share.</source>
        <translation>Non è superiore alla quota del lavoratore.</translation>
    </message>
    <message>
        <source>It is below that of a permanent contract.</source>
        <translation>È inferiore a quello di un contratto a tempo indeterminato.</translation>
    </message>
    <message>
        <source>It is not above the limit of the row before.</source>
        <translation>Non è superiore al limite della riga precedente.</translation>
    </message>
    <message>
        <source>It is not above that of the row before.</source>
        <translation>Non è superiore a quello della riga precedente.</translation>
    </message>
    <message>
        <source>It is not the employer's share plus the worker's.</source>
        <translation>Non è la quota del datore di lavoro più quella del lavoratore.</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>byte %1</translation>
    </message>
    <message>
        <source>The file is not readable as JSON: %1</source>
        <translation>Il file non si può leggere come JSON: %1</translation>
    </message>
</context>
<context>
    <name>cost::Tables</name>
    <message>
        <source>The wage tables cannot be used: %1.</source>
        <translation>Le tabelle retributive non si possono usare: %1.</translation>
    </message>
    <message>
        <source>Correct the validity in the files, or install the program again.</source>
        <translation>Correggere la validità nei file o installare di nuovo il programma.</translation>
    </message>
    <message>
        <source>No file holds this part.</source>
        <translation>Nessun file contiene questa parte.</translation>
    </message>
    <message>
        <source>%1 and %2, at “%3”</source>
        <translation>%1 e %2, in “%3”</translation>
    </message>
    <message>
        <source>They overlap from %1.</source>
        <translation>Si sovrappongono da %1.</translation>
    </message>
    <message>
        <source>There is a hole from %1 to %2.</source>
        <translation>C'è un vuoto da %1 a %2.</translation>
    </message>
    <message>
        <source>%1, at “%2”</source>
        <translation>%1, in “%2”</translation>
    </message>
    <message>
        <source>It begins after the wages do, on %1.</source>
        <translation>Inizia dopo le paghe, il %1.</translation>
    </message>
    <message>
        <source>It ends before the wages do, on %1.</source>
        <translation>Finisce prima delle paghe, il %1.</translation>
    </message>
    <message>
        <source>There is no table in this folder.</source>
        <translation>In questa cartella non c'è nessuna tabella.</translation>
    </message>
</context>
</TS>
