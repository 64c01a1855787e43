#pragma once
#include "models/candidacy/verdict.h"
#include "ui/fieldeditor.h"
#include <QWidget>
class ItemForm;
class LongTextEditor;
class QLabel;
class QVBoxLayout;

// What is asked when an interview decides a candidacy: the mark of each service with its reasons, and why, where the worker is
// not suitable or suspended. It begins with what the candidacy says already.
class InterviewVerdict : public QWidget {
    Q_OBJECT
public:
    explicit InterviewVerdict(const EditorNeeds &needs, QWidget *parent = nullptr);

    // Shown while the outcome decides the candidacy; what was typed for it stays.
    void follow(const std::optional<Candidacy> &candidacy, const QString &outcome);
    candidacy::Verdict verdict() const;
    // Why it cannot be decided like this; goes to where it is mended. True when nothing stands against it.
    bool finish(const QString &outcome, QDate today);
    void setReadOnly(bool readOnly);

private:
    struct Line {
        ItemForm *form;
        ServiceOffer known; // as the candidacy had it when it was last shown
    };
    void build(const Candidacy &candidacy);
    void refresh(const Candidacy &candidacy);
    void goTo(const candidacy::Fault &fault);

    EditorNeeds m_needs;
    QLabel *m_heading;
    QVBoxLayout *m_lines;
    QLabel *m_asked;
    LongTextEditor *m_reason;
    QLabel *m_problems;
    QList<Line> m_offers;
    Candidacy m_candidacy;
    QString m_outcome;
    bool m_readOnly = false;
};
