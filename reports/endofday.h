#pragma once
#include "reports/pages.h"
#include <QDate>
#include <QList>

// How a day went at a centre, for whoever answers for it: numbers only, nobody is named.
struct DaySection {
    struct Line {
        QString label;
        qint64 number = 0;
    };
    QString title;
    QList<Line> lines;
};

Printout endOfDayPrintout(QDate day, const QString &centre, const QList<DaySection> &sections, const PrintContext &context);
