#pragma once
#include "models/shortlist/cvsubjects.h"
#include "reports/maildraft.h"
#include "reports/pages.h"

// The e-mail that takes the CVs of a request to its family: one PDF a worker, in the family's version. Neither the subject nor
// the files name anybody. Throws Failure where the family left no e-mail address, and for a worker who is not validated: a
// draft is not for sending.
MailDraft cvMail(const shortlist::CvSources &sources, const PrintContext &context);
