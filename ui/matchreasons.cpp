#include "ui/matchreasons.h"
#include "models/matching/toldapart.h"
#include "ui/flowlayout.h"
#include "ui/icon.h"
#include "ui/theme.h"
#include <QLabel>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using matching::Answer;
using matching::Finding;

namespace {
// What is weighed may be met in part: the points say how much.
bool inPart(const Finding &one) { return one.answer == Answer::No && one.points > 0; }

QString answered(const Finding &one)
{
    if (inPart(one)) return MatchReasons::tr("In part");
    switch (one.answer) {
    case Answer::Yes: return MatchReasons::tr("Yes");
    case Answer::No: return MatchReasons::tr("No");
    case Answer::NotKnown: return MatchReasons::tr("Not known");
    }
    Q_UNREACHABLE();
}

QColor colourOf(const Finding &one, const QPalette &palette)
{
    return one.answer == Answer::Yes ? theme::fine(palette) : one.answer == Answer::No && !inPart(one) ? theme::problem(palette) : theme::caution(palette);
}

QString lineOf(const Finding &one, const QPalette &palette)
{
    const QString points = one.outOf > 0 ? MatchReasons::tr("%1 of %2").arg(one.points).arg(one.outOf) : QString();
    return u"<tr><td width='26%'><b>%1</b></td><td width='22%'><font color='%2'>%3</font></td><td width='40%'>%4</td><td align='right'>%5</td></tr>"_s
        .arg(matching::titleOf(one.criterion).toHtmlEscaped(), colourOf(one, palette).name(), answered(one).toHtmlEscaped(), one.words.toHtmlEscaped(), points);
}

QString table(const QString &title, const QString &lines)
{
    return lines.isEmpty() ? QString() : u"<h3>%1</h3><table width='100%' cellpadding='3' cellspacing='0'>%2</table>"_s.arg(title.toHtmlEscaped(), lines);
}
} // namespace

MatchReasons::MatchReasons(QWidget *parent)
    : QWidget(parent), m_name(new QLabel), m_apart(new QLabel), m_place(new QLabel), m_add(button(u"addWorker"_s, u"add"_s, tr("&Add to the shortlist"))),
      m_open(button(u"openWorker"_s, u"person"_s, tr("Open the ca&ndidacy"))), m_cv(button(u"workerCv"_s, u"document"_s, tr("&CV"))), m_lines(new QTextBrowser)
{
    for (QLabel *label : {m_name, m_apart, m_place}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_name->setObjectName(u"reasonsName"_s);
    theme::enlarge(m_name, 1.15);
    m_apart->setObjectName(u"reasonsApart"_s);
    m_apart->setTextInteractionFlags(Qt::TextSelectableByMouse);
    theme::makeQuiet(m_apart);
    m_place->setObjectName(u"reasonsPlace"_s);
    m_lines->setObjectName(u"reasons"_s);
    m_lines->setAccessibleName(tr("Why, line by line"));
    m_lines->setOpenLinks(false);
    m_lines->setTabChangesFocus(true);
    m_lines->setMinimumHeight(fontMetrics().height() * 14);
    auto *buttons = new FlowLayout;
    for (QToolButton *one : {m_add, m_open, m_cv}) buttons->addWidget(one);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name);
    layout->addWidget(m_apart);
    layout->addWidget(m_place);
    layout->addLayout(buttons);
    layout->addWidget(m_lines, 1);
    connect(m_add, &QToolButton::clicked, this, &MatchReasons::addAsked);
    connect(m_open, &QToolButton::clicked, this, &MatchReasons::openAsked);
    connect(m_cv, &QToolButton::clicked, this, &MatchReasons::cvAsked);
}

QToolButton *MatchReasons::button(const QString &name, const QString &iconName, const QString &text)
{
    auto *made = new QToolButton;
    made->setObjectName(name);
    made->setIcon(icon(iconName));
    made->setText(text);
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

void MatchReasons::show(const matching::Pool &pool, const matching::Demand &demand, qsizetype worker, const QString &place)
{
    m_name->setText(pool.candidacy(worker).workerName);
    m_apart->setText(matching::toldApart(pool, worker));
    m_apart->setVisible(!m_apart->text().isEmpty());
    m_place->setText(place);
    m_place->setVisible(!place.isEmpty());
    QString against, musts, wishes;
    for (const Finding &one : matching::findings(demand, pool, worker)) {
        QString &part = !matching::isHard(one.criterion) ? wishes : one.answer == Answer::No ? against : musts;
        part += lineOf(one, palette());
    }
    QString known;
    for (const matching::Remark &one : matching::remarks(demand, pool, worker)) known += u"<li>%1</li>"_s.arg(one.words.toHtmlEscaped());
    if (!known.isEmpty()) known = u"<h3>%1</h3><ul>%2</ul>"_s.arg(tr("To be known").toHtmlEscaped(), known);
    m_lines->setHtml(table(tr("Keeps them out"), against) + known + table(tr("What is weighed"), wishes) + table(tr("What must not be a no"), musts));
    for (QToolButton *one : {m_add, m_open, m_cv}) one->setVisible(true);
}

void MatchReasons::clear(const QString &why)
{
    m_name->setText(why);
    m_apart->hide();
    m_place->hide();
    m_lines->clear();
    for (QToolButton *one : {m_add, m_open, m_cv}) one->setVisible(false);
}

void MatchReasons::setRefusal(const QString &refusal)
{
    m_add->setEnabled(refusal.isEmpty());
    m_add->setToolTip(refusal.isEmpty() ? tr("Or Enter on the list") : refusal);
}

QString MatchReasons::text() const { return m_lines->toPlainText(); }
