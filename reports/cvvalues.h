#pragma once
#include "models/shortlist/cvsubjects.h"
#include "reports/recordprint.h"

// A record as a version of the CV may read it. What the version does not show is not in here, so no page made from it can
// show it: showing more takes an entry more in cvColumns().
class CvPart {
public:
    struct Entry {
        QByteArray column;
        QString label, group;
        QVariant value;
        QStringList texts; // as a person reads it; several answers stay apart
        QString text() const;
    };

    bool has(const char *column) const { return entry(column) != nullptr; }
    QString text(const char *column) const;
    QStringList texts(const char *column) const;
    QVariant value(const char *column) const;
    QString label(const char *column) const;
    // In the order of the fields; what is empty is not there.
    const QList<Entry> &entries() const { return m_entries; }
    void put(const Entry &entry) { m_entries << entry; }

private:
    const Entry *entry(const char *column) const;

    QList<Entry> m_entries;
};

// One worker, as far as a version of the CV shows them.
struct CvWorker {
    CvPart person, candidacy;
    QHash<QByteArray, QList<CvPart>> parts; // by the column of the candidacy that holds them
    QList<CvPart> references;               // newest first
    QByteArray photo;                       // a square JPEG made anew: nothing a camera wrote into the file is in it
    QList<CvPart> of(const char *column) const { return parts.value(column); }
};

// What the version shows of a worker on a day. Of texts typed freely a family reads no name, number or address that is
// hidden from it elsewhere; see HiddenWords.
CvWorker shownOf(const CvSubject &subject, Disclosure version, const ReferenceTitles &titles, QDate today);
