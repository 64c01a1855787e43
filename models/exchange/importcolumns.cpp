#include "models/exchange/importcolumns.h"
#include "models/records/contact.h"
#include "models/records/familyrequest.h"
#include "models/records/person.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
class Words {
    Q_DECLARE_TR_FUNCTIONS(ImportColumns)
};

// How the person is named of whom a contact is.
constexpr const char *whose[] = {"fiscal_code", "surname", "name", "phone"};

struct Usual {
    const char *column;
    const char *heads; // folded, apart by commas
};
// Of a person, and of who asks in a request (there with "contact_" before it).
constexpr Usual ofPeople[] = {
    {"surname", "cognome,cognomi,cognome utente,cognome richiedente,last name,family name"},
    {"name", "nome,nomi,nome utente,nome richiedente,first name,given name"},
    {"other_surnames", "cognome da nubile,cognome da coniugata,secondo cognome,altri cognomi"},
    {"sex", "sesso,genere,m f"},
    {"fiscal_code", "cf,c f,codice fiscale,cod fiscale,cod fisc,codfisc,codicefiscale,codice fiscale utente"},
    {"born", "data di nascita,data nascita,nato il,nata il,nato a il,nascita,datanascita,birth date,date of birth,dob"},
    {"born_year", "anno di nascita,anno nascita"},
    {"birth_place", "luogo di nascita,luogo nascita,comune di nascita,comune nascita,nato a,nata a"},
    {"birth_country", "stato di nascita,stato nascita,paese di nascita,nazione di nascita"},
    {"citizenships", "cittadinanza,cittadinanze,nazionalita"},
    {"phone", "telefono,tel,cellulare,cell,mobile,telefono cellulare,numero di telefono,numero telefono,recapito,recapito telefonico,recapiti telefonici,telefono 1,phone number"},
    {"other_phones", "altri telefoni,altro telefono,telefono 2,telefono fisso,cellulare 2,secondo telefono,fisso,casa"},
    {"email", "email,e mail,mail,posta elettronica,indirizzo email,indirizzo e mail,indirizzo mail"},
    {"other_emails", "altra email,email 2,altre email"},
    {"preferred_language", "lingua,lingua preferita,lingua madre,madrelingua"},
    {"street", "indirizzo,via,indirizzo di residenza,residenza,domicilio,via e numero,indirizzo e numero civico,address"},
    {"postcode", "cap,codice postale,c a p,zip,zip code,postal code"},
    {"city", "comune,citta,comune di residenza,citta di residenza,localita,town"},
    {"municipio", "municipio,zona,municipio di residenza"},
    {"notes", "note,nota,annotazioni,osservazioni,commenti"},
};
constexpr Usual ofContacts[] = {
    {"at", "data,data e ora,data contatto,quando,data accesso,date,date and time"},
    {"channel", "canale,modalita,modalita di contatto,come,tipo contatto"},
    {"site", "centro,spazio,spazio wemi,sede"},
    {"minutes", "durata,minuti,durata minuti,tempo"},
    {"caller", "nominativo,chiamante,chi,nome e cognome"},
    {"caller_phone", "telefono dato,telefono chiamante"},
    {"anonymous", "anonimo,anonima"},
    {"sex", "sesso,genere"},
    {"age_band", "fascia di eta,fascia eta,eta"},
    {"municipio", "municipio,zona"},
    {"needs", "bisogno,bisogni,esigenza,esigenze"},
    {"heard", "richiesta,descrizione,domanda,oggetto,motivo,note"},
    {"told", "risposta,esito,informazioni date"},
    {"referred_note", "inviato a,invio a"},
    {"follow_up", "ricontattare il,richiamare il,data richiamo"},
    {"person.fiscal_code", "cf,c f,codice fiscale,cod fiscale,codicefiscale"},
    {"person.surname", "cognome,surname"},
    {"person.name", "nome,name"},
    {"person.phone", "telefono,cellulare,tel,cell,recapito,phone"},
};
constexpr Usual ofRequests[] = {
    {"service", "servizio,tipologia servizio,tipo servizio,figura richiesta,chi si cerca"},
    {"schedule", "orario,tipologia orario,tipo orario,tipologia di orario"},
    {"level", "livello,livello di inquadramento,inquadramento"},
    {"hiring", "assunzione,tipologia assunzione"},
    {"weekly_hours", "ore,ore settimanali,ore alla settimana,monte ore"},
    {"pay", "paga,paga proposta,retribuzione,compenso"},
    {"contract", "contratto,tipologia contratto"},
    {"starts", "dal,dal giorno,data inizio,inizio,decorrenza"},
    {"ends", "al,al giorno,data fine,fine"},
    {"house_work", "faccende domestiche"},
    {"animals", "animali,animali in casa"},
    {"other_wishes", "altre preferenze,preferenze"},
    {"notes", "note,annotazioni,osservazioni,note ufficio"},
};

void addUsual(QHash<QString, QByteArray> &known, std::span<const Usual> usual, const RecordType &type, const QByteArray &before = {})
{
    for (const Usual &one : usual) {
        const QByteArray key = before + one.column;
        const QByteArray plain = one.column;
        const QByteArray found = importcolumns::target(type, key) ? key : importcolumns::target(type, plain) ? plain : QByteArray();
        if (found.isEmpty()) continue;
        for (const QString &head : QString::fromLatin1(one.heads).split(u','))
            if (!known.contains(head)) known.insert(head, found);
    }
}

bool canBeImported(const Field &field)
{
    if (!field.isShown() || field.is(Computed)) return false;
    const QByteArray target = field.target;
    if (field.kind == Field::Kind::Reference || field.kind == Field::Kind::References) return target == "option" || target == "site";
    if (field.kind != Field::Kind::Items) return true;
    // A cell is a text: it can be an item whose own text is what it is known by, a phone or an e-mail.
    return std::ranges::any_of(field.item->fields, [](const Field &f) { return f.is(Titled) && f.is(Required) && f.kind == Field::Kind::Text; });
}
} // namespace

QString ImportTarget::label() const
{
    const QString own = type->translated(field->label);
    return isWhose() ? Words::tr("Person: %1").arg(own) : own;
}

namespace importcolumns {

QList<const RecordType *> types() { return {&Person::type, &Contact::type, &FamilyRequest::type}; }

QList<ImportTarget> targets(const RecordType &type)
{
    QList<ImportTarget> all;
    if (&type == &Contact::type)
        for (const char *column : whose) all << ImportTarget{QByteArray("person.") + column, &Person::type, &Person::type.field(column)};
    for (const Field &field : type.fields) {
        // The centre of a contact is set by the program when it is typed, and told by the file when it is not.
        const bool centre = &type == &Contact::type && QByteArray(field.column) == "site";
        if (canBeImported(field) || centre) all << ImportTarget{field.column, &type, &field};
    }
    return all;
}

std::optional<ImportTarget> target(const RecordType &type, const QByteArray &key)
{
    for (const ImportTarget &one : targets(type))
        if (one.key == key) return one;
    return {};
}

QList<QByteArray> guessed(const RecordType &type, const QStringList &heads, const BothLanguages &words)
{
    QHash<QString, QByteArray> known;
    for (const ImportTarget &one : targets(type)) known.insert(comparable(QString::fromLatin1(one.key)), one.key);
    if (&type == &Contact::type) addUsual(known, ofContacts, type);
    if (&type == &FamilyRequest::type) addUsual(known, ofRequests, type);
    if (&type == &FamilyRequest::type) addUsual(known, ofPeople, type, "contact_");
    if (&type == &Person::type) addUsual(known, ofPeople, type);
    for (const ImportTarget &one : targets(type))
        for (const QString &label : words.folded(one.type->context, one.field->label))
            if (!known.contains(label)) known.insert(label, one.key);

    QList<QByteArray> keys;
    for (const QString &head : heads) {
        QByteArray key = head == lineHead() || head == reasonHead() ? QByteArray() : known.value(comparable(head));
        // A second phone is another phone.
        for (const auto &[first, other] : {std::pair("phone", "other_phones"), std::pair("email", "other_emails")})
            if (key == first && keys.contains(key) && target(type, other)) key = other;
        keys << (keys.contains(key) ? QByteArray() : key);
    }
    return keys;
}

QString lineHead() { return Words::tr("Line in the file"); }
QString reasonHead() { return Words::tr("Why it was not imported"); }

QString memoryKey(const RecordType &type, const QStringList &heads)
{
    QStringList own;
    for (const QString &head : heads)
        if (head != lineHead() && head != reasonHead()) own << comparable(head);
    own.sort();
    const QByteArray mark = QCryptographicHash::hash(own.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return u"import/%1/%2"_s.arg(QLatin1String(type.table), QLatin1String(mark));
}

} // namespace importcolumns
