#pragma once
#include "reports/cv.h"
#include <QBuffer>
#include <QImage>
#include <QPainter>

// Invented workers for the CVs.
namespace cvsamples {
using namespace Qt::StringLiterals;

inline const PrintContext context{u"WeMi Center"_s, u"Verdi Ada"_s, QDateTime({2026, 3, 16}, {9, 5}, Qt::UTC)};
inline const ReferenceTitles titles{{u"language.it"_s, u"Italian"_s}, {u"language.es"_s, u"Spanish"_s}, {u"language.ro"_s, u"Romanian"_s}, {u"country.pe"_s, u"Peru"_s},
                             {u"study.high"_s, u"High school diploma"_s}, {u"study.other"_s, u"Other (say what)"_s}, {u"course.asa"_s, u"ASA course (care auxiliary)"_s},
                             {u"character.patient"_s, u"Patient"_s}, {u"character.calm"_s, u"Calm"_s}, {u"hobby.cooking"_s, u"Cooking"_s}, {u"hobby.music"_s, u"Music"_s},
                             {u"carer-task.hygiene"_s, u"Personal hygiene"_s}, {u"carer-task.meals"_s, u"Prepare and give meals"_s}, {u"carer-task.walk"_s, u"Walks and company"_s},
                             {u"carer-task.therapies"_s, u"Follow prescribed therapies (say which)"_s}, {u"carer-task.other"_s, u"Other (say what)"_s}, {u"house-task.iron"_s, u"Ironing"_s},
                             {u"house-task.clean"_s, u"Cleaning the floors, kitchen and bathrooms"_s}, {u"illness.dementia"_s, u"Dementia"_s}, {u"illness.parkinson"_s, u"Parkinson's disease"_s},
                             {u"person-9"_s, u"Quartieri Olga"_s}};

inline Experience job(int from, int to, const QStringList &positions, const QString &town, const QString &employer, const QString &duties)
{
    Experience job;
    job.from = QDate(from, 3, 1);
    if (to) job.to = QDate(to, 9, 30);
    job.ongoing = to == 0;
    job.positions = positions;
    job.town = town;
    job.employer = employer;
    job.duties = duties;
    return job;
}

inline CvSubject maria()
{
    CvSubject s;
    Person &p = s.person;
    p.id = u"person-1"_s;
    p.name = u"Maria"_s;
    p.surname = u"Rodriguez Quispe"_s;
    p.born = {1974, 3, 17};
    p.birthCountry = u"country.pe"_s;
    p.citizenships = {u"country.pe"_s};
    p.phone = u"340 123 4567"_s;
    p.email = u"maria.rq@posta.example"_s;
    p.street = u"via Inventata 3"_s;
    p.city = u"Milano"_s;
    Candidacy &c = s.candidacy;
    c.id = u"candidacy-1"_s;
    c.protocol = u"STA-CAND-1"_s;
    c.state = u"suitable"_s;
    c.person = p.id;
    c.workerName = u"Rodriguez Quispe Maria"_s;
    c.inItalySince = {2006, 1, 1};
    c.documents = {WorkerDocument{u"d1"_s, u"permit"_s, u"I1234567"_s, u"family"_s, u"Questura di Milano"_s, {2024, 1, 1}, {2026, 12, 31}, {}, {}, {}}};
    c.studies = {u"study.high"_s};
    c.courses = {u"course.asa"_s};
    c.certified = true;
    c.languages = {WorkerLanguage{u"l1"_s, u"language.es"_s, {}, u"native"_s}, WorkerLanguage{u"l2"_s, u"language.it"_s, {}, u"4"_s}, WorkerLanguage{u"l3"_s, u"language.ro"_s, {}, u"2"_s}};
    c.experiences = {job(2012, 2018, {u"housekeeper"_s}, u"Sesto San Giovanni"_s, u"Famiglia Brambilla"_s, u"Cleaning, ironing and cooking for a family of four."_s),
                     job(2019, 2022, {u"carer"_s, u"housekeeper"_s}, u"Milano"_s, u"Sig.ra Colombo"_s,
                         u"Lived with an old lady who did not walk any more: hygiene, meals, medicines, company. Signora Colombo can be called at 02 5551234 or colombo@posta.example."_s),
                     job(2023, 0, {u"carer"_s}, u"Milano"_s, u"Fumagalli"_s, u"Nights with a gentleman with Parkinson's disease."_s)};
    c.experiences[1].referee = u"Figlia Piera Colombo"_s;
    c.experiences[1].refereePhone = u"02 5551234"_s;
    c.licence = u"yes"_s;
    c.drives = u"yes"_s;
    c.ownCar = u"no"_s;
    c.smoker = u"no"_s;
    c.allergies = u"Penicillinallergy"_s;
    c.hobbies = {u"hobby.cooking"_s, u"hobby.music"_s};
    c.character = {u"character.patient"_s, u"character.calm"_s};
    c.communicates = u"4"_s;
    c.adapts = u"5"_s;
    c.keepsTime = u"5"_s;
    ServiceOffer carer;
    carer.service = u"carer"_s;
    carer.years = 12;
    carer.careTasks = {u"carer-task.hygiene"_s, u"carer-task.meals"_s, u"carer-task.walk"_s, u"carer-task.therapies"_s, u"carer-task.other"_s};
    carer.therapies = u"insulin, eye drops"_s;
    carer.taskOther = u"Reads aloud, plays cards"_s;
    carer.houseTasks = {u"house-task.iron"_s, u"house-task.clean"_s};
    carer.illnessesKnown = {u"illness.dementia"_s, u"illness.parkinson"_s};
    carer.animalsPresent = u"yes"_s;
    carer.overtime = u"yes"_s;
    carer.shortTrips = u"yes"_s;
    carer.longTrips = u"no"_s;
    carer.score = u"4"_s;
    carer.scoreReasons = u"Markreason: speaks calmly"_s;
    ServiceOffer colf;
    colf.service = u"housekeeper"_s;
    colf.houseTasks = {u"house-task.iron"_s};
    c.offers = {carer, colf};
    Availability livein;
    livein.service = u"carer"_s;
    livein.schedule = u"live-in"_s;
    livein.leastPay = Cents{125'000};
    Availability hours = livein;
    hours.schedule = u"live-out"_s;
    hours.leastPay = Cents{950};
    hours.mostHours = Decimal::whole(30);
    c.availabilities = {livein, hours};
    c.constraints = u"Constraintnote"_s;
    c.notes = u"Officenote"_s;
    Feedback good;
    good.person = u"person-9"_s;
    good.state = u"confirmed"_s;
    good.mayBeQuoted = true;
    good.overall = u"5"_s;
    good.words = u"Maria took care of mother with endless patience; we, the Quartieri, thank her."_s;
    good.answeredOn = {2023, 1, 5};
    Feedback unquoted = good;
    unquoted.words = u"Unquotedwords"_s;
    unquoted.mayBeQuoted = false;
    s.references = {good, unquoted};
    s.photo = [] {
        QImage image(300, 400, QImage::Format_RGB32);
        image.fill(qRgb(214, 196, 178));
        QPainter painter(&image);
        painter.setBrush(QColor(90, 70, 60));
        painter.drawEllipse(80, 90, 140, 170);
        painter.end();
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "JPEG");
        return bytes;
    }();
    return s;
}

// Almost nothing is known.
inline CvSubject empty()
{
    CvSubject s;
    s.person.name = u"Ioana"_s;
    s.person.surname = u"\u0218tef\u0103nescu"_s;
    s.candidacy.state = u"suitable"_s;
    s.candidacy.offers = {ServiceOffer{}};
    return s;
}

// Long names and long texts.
inline CvSubject verbose()
{
    CvSubject s = maria();
    s.person.name = u"Wickramasinghage Don Chandrawathie Priyadarshani"_s;
    s.person.surname = u"Hettiarachchi Mudiyanselage"_s;
    s.candidacy.photoShown = true;
    for (int year = 1996; year < 2012; year += 2)
        s.candidacy.experiences << job(year, year + 1, {u"carer"_s}, u"San Giovanni in Persiceto"_s, u"Rossi"_s, u"Assistance by day and by night, washing and dressing, physiotherapy exercises, shopping, cooking and the care of the garden. "_s.repeated(3).trimmed());
    return s;
}

inline FamilyRequest request()
{
    FamilyRequest r;
    r.protocol = u"STA-K7XR-42"_s;
    r.schedule = u"live-in"_s;
    r.contactSurname = u"Requestsurname"_s;
    return r;
}

} // namespace cvsamples
