#pragma once
#include "models/shortlist/cvsubjects.h"
#include "reports/recordprint.h"

// The CVs of one worker or of up to three as one document, each beginning on a page of its own; with a request, its number
// and what is looked for at the head, and of the services of a worker the one it asks for. Any version but the office's is
// made as for a family:
// - the first name and the initial of the surname, the age in years; no contacts, no address, no document, no mark, limit or
//   note of the office, nothing on health or habits;
// - no country of birth, no citizenship, no year of coming to Italy, and no language singled out as the mother tongue: a
//   family is not to choose by origin (D.Lgs. 215/2003, 216/2003);
// - a photo only where the worker agreed;
// - of a job never whose home it was; what a former family wrote only where the office has confirmed that it may be quoted:
//   families name themselves, their parents and their illnesses, which whoever confirms reads first. Names, numbers and
//   addresses hidden elsewhere are taken out of every text typed freely.
// Of a worker who is not validated a family's version is a draft, and says so across each page.
// The office's version has all there is.
Printout cv(const QList<CvSubject> &workers, Disclosure version, const std::optional<FamilyRequest> &request, const ReferenceTitles &titles, const PrintContext &context);

// Those, by their place, whose photo the version shows and whose picture is not among what was read: it is not on this
// computer. Their CVs are made without it, which nobody can see from them: withoutPhotoText says so.
QList<qsizetype> lackingPhoto(const QList<CvSubject> &workers, Disclosure version);
QString withoutPhotoText(qsizetype workers);

// What a version shows, declared once and derived from the disclosure of the fields: the columns of Candidacy, of its parts
// ("experiences.from"), of Person ("person.name") and of Feedback ("feedback.words"). Some are shown in part and are called
// by that part: "person.initial", "person.age".
QList<QByteArray> cvColumns(Disclosure version);
