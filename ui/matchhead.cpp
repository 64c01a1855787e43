#include "ui/matchhead.h"
#include "models/intake/deadline.h"
#include "ui/flowlayout.h"
#include "ui/icon.h"
#include "ui/optionlists.h"
#include "ui/theme.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
QString shown(const FamilyRequest &request, const char *column)
{
    const Field &f = FamilyRequest::type.field(column);
    return FamilyRequest::type.shown(f, f.get(&request));
}
} // namespace

MatchHead::MatchHead(Store &store, QWidget *parent)
    : QWidget(parent), m_lists(new OptionLists(&store, this)), m_title(new QLabel), m_state(new QLabel), m_asked(new QLabel), m_wishes(new QLabel), m_open(new QToolButton)
{
    for (QLabel *label : {m_title, m_state, m_asked, m_wishes}) label->setTextFormat(Qt::PlainText);
    theme::enlarge(m_title, 1.4);
    m_title->setObjectName(u"matchTitle"_s);
    m_state->setObjectName(u"matchState"_s);
    m_asked->setObjectName(u"matchAsked"_s);
    m_asked->setWordWrap(true);
    m_title->setWordWrap(true);
    m_state->setWordWrap(true);
    m_wishes->setObjectName(u"wishesHeard"_s);
    m_wishes->setWordWrap(true);
    m_wishes->setFrameShape(QFrame::StyledPanel);
    m_wishes->setMargin(theme::grid);
    m_open->setObjectName(u"openRequest"_s);
    m_open->setIcon(icon(u"request"_s));
    m_open->setText(tr("Open the &request"));
    m_open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_open->setFocusPolicy(Qt::StrongFocus);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid / 2);
    layout->addLayout(top);
    layout->addWidget(m_state);
    layout->addWidget(m_asked);
    layout->addWidget(m_wishes);
    connect(m_open, &QToolButton::clicked, this, &MatchHead::openAsked);
}

void MatchHead::show(const shortlist::Table &table, std::optional<int> municipio, QDate today)
{
    const FamilyRequest request = table.asked();
    m_title->setText(FamilyRequest::type.title(table.request.row));
    QStringList state{shown(request, "state")};
    if (const QString clock = intake::clockText(request, table.closings, today); !clock.isEmpty()) state << clock;
    m_state->setText(state.join(u" – "_s));
    QFont bold = m_state->font();
    bold.setBold(true);
    m_state->setFont(bold);
    QStringList asked;
    for (const char *column : {"service", "schedule", "level"})
        if (const QString text = shown(request, column); !text.isEmpty()) asked << text;
    if (request.weeklyHours) asked << tr("%1 hours a week").arg(request.weeklyHours->shown());
    const bool hourly = request.schedule == u"live-out"_s || request.schedule == u"weekend"_s;
    if (request.pay) asked << (hourly ? tr("%1 an hour") : tr("%1 a month")).arg(shown(request, "pay"));
    if (municipio) asked << tr("Municipio %1").arg(*municipio);
    else if (!request.city.isEmpty()) asked << request.city;
    if (request.starts.isValid()) asked << tr("from %1").arg(QLocale().toString(request.starts, u"d MMMM yyyy"_s));
    m_asked->setText(asked.join(u" · "_s));
    showWishes(request);
}

void MatchHead::showWishes(const FamilyRequest &request)
{
    QStringList missing;
    for (const QString &age : request.workerAge)
        if (!m_titles.contains(age)) missing << age;
    if (!missing.isEmpty())
        m_lists->askTitles(missing, this, [this, request, missing](const QHash<QString, QString> &titles) {
            for (const QString &age : missing) m_titles.insert(age, titles.value(age));
            showWishes(request);
        });
    QStringList heard;
    if (request.sexEssential.isEmpty() && !request.workerSex.isEmpty()) heard << shown(request, "worker_sex");
    for (const QString &age : request.workerAge)
        if (const QString title = m_titles.value(age); !title.isEmpty()) heard << title;
    if (!request.wishesHeard.isEmpty()) heard << u"“%1”"_s.arg(request.wishesHeard.simplified());
    QStringList lines;
    if (!heard.isEmpty())
        lines << tr("Heard, not used to choose: %1. The law forbids choosing by origin, religion, opinions, age or, where the work itself does not require it, sex (D.Lgs. 215/2003, 216/2003, 198/2006).")
                     .arg(heard.join(u"; "_s));
    if (!request.sexEssential.isEmpty() && !request.workerSex.isEmpty()) lines << tr("%1: essential to the work, because: %2").arg(shown(request, "worker_sex"), request.sexEssential);
    m_wishes->setText(lines.join(u'\n'));
    m_wishes->setVisible(!lines.isEmpty());
}
