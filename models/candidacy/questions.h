#pragma once
#include "models/candidacy/pages.h"
#include "models/intake/questions.h"
#include <span>

// The questions of the portal's form, one row each: on which page, when asked, when an answer is needed, in which limits.
namespace candidacy {

struct Question {
    const char *column;
    PageId page;
    bool (*asked)(const Candidacy &);
    bool (*needed)(const Candidacy &) = nullptr; // when it is asked; nullptr: never
};
std::span<const Question> questions();
const Question *questionOf(QByteArrayView column);

// The same about one document, language, job, service, availability or absence.
struct PartQuestion {
    const RecordType *part;
    const char *column;
    PageId page;
    bool (*asked)(const Row &);
    bool (*needed)(const Row &) = nullptr;
    intake::Limits limits = {};
};
std::span<const PartQuestion> partQuestions();
const PartQuestion *partQuestionOf(const RecordType &part, QByteArrayView column);

} // namespace candidacy
