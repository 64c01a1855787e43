#pragma once
#include "models/intake/pages.h"
#include <span>

// The questions of the portal's form, one row each: on which page, when asked, whether an answer is needed, in which limits.
namespace intake {

struct Limits {
    int least = 0, most = -1; // of a number; no limits while most is under least
};

struct Question {
    const char *column;
    PageId page;
    bool (*asked)(const FamilyRequest &);
    bool needed = false; // when it is asked
    Limits limits = {};
};
std::span<const Question> questions();
const Question *questionOf(QByteArrayView column);

// The same about one assisted person or child.
struct PersonQuestion {
    const char *column;
    PageId page;
    bool (*asked)(const Beneficiary &, const FamilyRequest &);
    bool needed = false;
    Limits limits = {};
};
std::span<const PersonQuestion> personQuestions();
const PersonQuestion *personQuestionOf(QByteArrayView column);

} // namespace intake
