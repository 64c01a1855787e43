#pragma once
#include "reports/pages.h"
#include <QDate>
#include <QList>

// The meetings of a day or a week on paper, for whoever goes from one to the next.
struct AgendaDay {
    struct Line {
        QString time, about, what, where, who;
    };
    QDate day;
    QString closed; // why the centre is closed; may be empty
    QList<Line> lines;
};

Printout agendaPrintout(const QString &whose, const QList<AgendaDay> &days, const PrintContext &context);
