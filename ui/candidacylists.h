#pragma once
#include "models/records/candidacy.h"
#include "ui/desk.h"
#include <QTabWidget>
class AttachmentList;
class RelatedList;

// What became of a candidacy: the families it was proposed to, meetings, contracts, evaluations. An interview is begun here.
class CandidacyLists : public QTabWidget {
    Q_OBJECT
public:
    explicit CandidacyLists(const Desk &desk, QWidget *parent = nullptr);

    void follow(const Candidacy &candidacy);

Q_SIGNALS:
    void openAsked(const RecordType *type, const QString &id);
    void newAsked(const RecordType *type, const Row &values); // begins with the candidacy filled in
    void photoMade(const QString &fingerprint);

private:
    void add(const RecordType &type, const QString &name, const char *sorted, const QList<QByteArray> &columns);
    void begin(const RecordType &type);
    void allowNew();

    struct Listed {
        RelatedList *list;
        QByteArray sorted;
    };
    Desk m_desk;
    Candidacy m_candidacy;
    QList<Listed> m_lists;
    AttachmentList *m_files;
};
