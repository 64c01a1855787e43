#pragma once
#include "models/candidacy/pages.h"
#include "ui/scrollingpages.h"
#include <map>
class CandidacyParts;
class FieldBox;
class RecordForm;

// A whole candidacy as one scrolling record: its pages one under the other, each with what this candidacy asks and nothing
// else; the last is what became of it.
class CandidacyPages : public ScrollingPages {
    Q_OBJECT
public:
    // What stands under the person, and what became of the candidacy; they become part of this.
    CandidacyPages(RecordForm &form, QWidget *person, QWidget *lists, QWidget *parent = nullptr);

    void follow(const Candidacy &candidacy, const QString &permit);
    // The titles of the pages in order, that of the last included.
    static QStringList titles();
    // Puts the keyboard into the first field of a page that needs it, else its first.
    void goTo(int page, const QList<candidacy::Fault> &missing);
    void goTo(const candidacy::Fault &fault);
    // Marks the answers that are wrong, once their fields were left; what is only missing waits.
    void showFaults(const QList<candidacy::Fault> &faults);

Q_SIGNALS:
    void left(); // a field, for another

protected:
    QList<RequestSection *> sections() const override { return m_sections; }

private:
    void addPages(QWidget *person);
    void addList(const char *column, RequestSection &section);
    void addKept(RequestSection &office);
    FieldBox *boxOf(const candidacy::Fault &fault) const;
    RequestSection &section(candidacy::PageId page) const { return *m_sections.at(static_cast<qsizetype>(page)); }

    RecordForm &m_form;
    QList<RequestSection *> m_sections; // one a page, and what became of it
    std::map<QByteArray, CandidacyParts *> m_parts; // by column
};
