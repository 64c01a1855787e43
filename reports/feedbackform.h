#pragma once
#include "models/records/feedback.h"
#include "reports/pages.h"

// The questions of an evaluation on one page in large print, to be answered with a pen and handed back. Nobody is named: a
// short code says to which evaluation it belongs.
Printout feedbackForm(const Feedback &feedback, const PrintContext &context);
// The same questions as the text of an e-mail, or to be read out on the phone.
QString feedbackMessage(const Feedback &feedback, const QString &centre);
// The code on the form.
QString feedbackCode(const Feedback &feedback);
