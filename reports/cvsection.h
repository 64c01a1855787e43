#pragma once
#include "reports/template.h"
#include <QStringList>

// What stands under a heading of a CV. For the part "sections" of resources/templates/cv.html.
struct CvSection {
    struct Line {
        QString label, value;
    };
    struct Job {
        QString title;
        QStringList texts;
    };
    struct Ticks {
        QString heading;
        QStringList texts;
    };

    explicit CvSection(const QString &title) : heading(title) {}
    // A line with nothing to say is left out.
    void add(const QString &label, const QString &value);
    bool isEmpty() const { return lines.isEmpty() && jobs.isEmpty() && ticks.isEmpty(); }
    TemplateValues values() const;

    QString heading;
    QList<Line> lines;
    QList<Job> jobs;
    QList<Ticks> ticks;
};

// One set of values with "text" for each text that is not empty.
QList<TemplateValues> eachText(const QStringList &texts);
