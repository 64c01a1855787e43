#include "ui/interviewverdict.h"
#include "ui/itemform.h"
#include "ui/texteditor.h"
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

InterviewVerdict::InterviewVerdict(const EditorNeeds &needs, QWidget *parent)
    : QWidget(parent), m_needs(needs), m_heading(new QLabel(tr("The candidacy is decided with this interview:"))), m_lines(new QVBoxLayout), m_asked(new QLabel(tr("&Why"))), m_reason(new LongTextEditor),
      m_problems(new QLabel)
{
    setObjectName(u"verdict"_s);
    m_heading->setWordWrap(true);
    m_asked->setBuddy(m_reason);
    m_reason->setObjectName(u"verdictReason"_s);
    m_reason->setAccessibleName(tr("Why the candidacy is decided so"));
    m_problems->setObjectName(u"verdictProblems"_s);
    m_problems->setTextFormat(Qt::PlainText);
    m_problems->setWordWrap(true);
    m_problems->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_heading);
    layout->addLayout(m_lines);
    for (QWidget *one : std::initializer_list<QWidget *>{m_asked, m_reason, m_problems}) layout->addWidget(one);
    hide();
}

void InterviewVerdict::follow(const std::optional<Candidacy> &candidacy, const QString &outcome)
{
    const auto move = candidacy::moveOf(outcome);
    setVisible(candidacy && move);
    if (!candidacy) return;
    const bool same = candidacy->id == m_candidacy.id
        && std::ranges::equal(candidacy->offers, m_offers, {}, &ServiceOffer::id, [](const Line &line) { return line.known.id; });
    same ? refresh(*candidacy) : build(*candidacy);
    const bool asked = move && candidacy::needsReason(*move);
    m_asked->setVisible(asked);
    m_reason->setVisible(asked);
    if (std::exchange(m_outcome, outcome) != outcome) m_problems->hide(); // they were about another decision
}

void InterviewVerdict::build(const Candidacy &candidacy)
{
    for (const Line &line : std::as_const(m_offers)) {
        line.form->hide();
        line.form->deleteLater();
    }
    m_offers.clear();
    m_candidacy = candidacy;
    m_reason->setValue(candidacy.decisionNote);
    m_problems->hide();
    for (const ServiceOffer &offer : candidacy.offers) {
        auto *form = new ItemForm(ServiceOffer::type, m_needs, this);
        auto *lines = new QVBoxLayout(form);
        lines->setContentsMargins(0, 0, 0, 0);
        auto *title = new QLabel(ServiceOffer::type.shown(ServiceOffer::type.field("service"), offer.service));
        QFont bold = title->font();
        bold.setBold(true);
        title->setFont(bold);
        lines->addWidget(title);
        for (const char *column : {"score", "score_reasons"}) {
            FieldBox *box = form->adopt(column);
            auto *label = new QLabel(box->label());
            label->setBuddy(box);
            lines->addWidget(label);
            lines->addWidget(box);
            box->setReadOnly(m_readOnly);
        }
        form->read(rowOf(offer));
        form->show();
        m_lines->addWidget(form);
        m_offers << Line{form, offer};
    }
}

// What a colleague writes in the candidacy meanwhile is shown where nothing was typed here.
void InterviewVerdict::refresh(const Candidacy &candidacy)
{
    if (m_reason->value() == m_candidacy.decisionNote) m_reason->setValue(candidacy.decisionNote);
    for (qsizetype i = 0; i < m_offers.size(); ++i) {
        Line &line = m_offers[i];
        const auto typed = recordOf<ServiceOffer>(line.form->row());
        if (typed.score == line.known.score && typed.scoreReasons == line.known.scoreReasons && candidacy.offers.at(i) != line.known) line.form->read(rowOf(candidacy.offers.at(i)));
        line.known = candidacy.offers.at(i);
    }
    m_candidacy = candidacy;
}

candidacy::Verdict InterviewVerdict::verdict() const
{
    candidacy::Verdict verdict;
    for (const Line &line : m_offers) {
        const auto typed = recordOf<ServiceOffer>(line.form->row());
        verdict.marks << candidacy::Verdict::Mark{typed.id, typed.score, typed.scoreReasons};
    }
    if (!m_reason->isHidden()) verdict.reason = m_reason->value();
    return verdict;
}

bool InterviewVerdict::finish(const QString &outcome, QDate today)
{
    const QList<candidacy::Fault> faults = candidacy::againstJudging(outcome, m_candidacy, verdict(), today);
    QStringList texts;
    for (const candidacy::Fault &fault : faults) texts << fault.text;
    m_problems->setText(texts.join(u'\n'));
    m_problems->setVisible(!texts.isEmpty());
    if (!faults.isEmpty()) goTo(faults.first());
    return faults.isEmpty();
}

void InterviewVerdict::goTo(const candidacy::Fault &fault)
{
    if (fault.column == "decision_note") return m_reason->setFocus(Qt::OtherFocusReason);
    for (const Line &line : std::as_const(m_offers))
        if (line.known.id == fault.part)
            if (FieldBox *box = line.form->box(fault.partColumn)) return box->setFocus(Qt::OtherFocusReason);
}

void InterviewVerdict::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_reason->setEnabled(!readOnly);
    for (const Line &line : std::as_const(m_offers))
        for (FieldBox *box : line.form->boxes()) box->setReadOnly(readOnly);
}
