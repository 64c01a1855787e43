#include "ui/quickcontactpage.h"
#include "models/access/session.h"
#include "models/intake/worklists.h"
#include "models/records/identifier.h"
#include "models/store/store.h"
#include "ui/choicestrip.h"
#include "ui/draftkeeper.h"
#include "ui/icon.h"
#include "ui/noticebar.h"
#include "ui/recordrights.h"
#include "ui/setting.h"
#include "ui/theme.h"
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

QuickContactPage::QuickContactPage(const Desk &desk, QWidget *parent)
    : Page(parent), m_desk(desk), m_id(newIdentifier()), m_words(new QLineEdit), m_today(new QLabel), m_trouble(new NoticeBar),
      m_save(new QPushButton(icon(u"save"_s), tr("Write it down (Enter)"))),
      m_keeper(new DraftKeeper(desk.store, [this] { return isBegun() ? std::optional(rowOf(contact())) : std::nullopt; }, this))
{
    m_keeper->setSaving([this](const Row &) { return m_saving; });
    m_keeper->begin(Contact::type, m_id, desk.session.who().id, 0);
    build();
    listen();
    readNeeds();
    countToday();
}

ChoiceStrip *QuickContactPage::addStrip(const QString &name, bool several, const char *column)
{
    auto *strip = new ChoiceStrip(name, several ? ChoiceStrip::Pick::Several : ChoiceStrip::Pick::One);
    strip->setObjectName(QLatin1String(column));
    QList<std::pair<QString, QString>> answers;
    if (const auto at = Contact::type.find(column))
        for (const Choice &choice : Contact::type.fields[static_cast<size_t>(*at)].choices) answers << std::pair(QString::fromLatin1(choice.code), Contact::type.translated(choice.label));
    strip->offer(answers);
    m_strips << strip;
    return strip;
}

void QuickContactPage::build()
{
    auto *heading = new QLabel(tr("A quick question"));
    theme::enlarge(heading, 1.6);
    auto *how = new QLabel(tr("Press the number of what it was about, that of what they needed, then Enter. Up and Down reach the other lines, which may stay empty. Esc leaves."));
    how->setWordWrap(true);
    theme::makeQuiet(how);
    theme::makeQuiet(m_today);
    m_channel = addStrip(tr("How they came"), false, "channel");
    m_channel->choose({settings::lastChannel.in(m_desk.settings)});
    m_fields = addStrip(tr("What it was about"), false, "");
    m_fields->setObjectName(u"fields"_s);
    m_needs = addStrip(tr("What they needed"), true, "needs");
    m_age = addStrip(tr("Age, if you know"), false, "age_band");
    m_sex = addStrip(tr("Woman or man, if you know"), false, "sex");
    m_municipio = addStrip(tr("Municipio, if you know"), false, "municipio");
    QList<std::pair<QString, QString>> districts;
    for (int number = 1; number <= 9; ++number) districts << std::pair(QString::number(number), tr("Municipio %1").arg(number));
    m_municipio->offer(districts);
    m_words->setObjectName(u"heard"_s);
    m_words->setPlaceholderText(tr("In words, if it helps"));
    m_words->setAccessibleName(tr("In words"));
    m_words->setMaxLength(500);
    m_save->setObjectName(u"writeDown"_s);
    m_save->setAutoDefault(false);
    m_save->setEnabled(m_desk.session.may(rightToEdit(Contact::type)));
    m_save->setToolTip(reasonAgainst(m_desk.session, rightToEdit(Contact::type)));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * theme::grid, 2 * theme::grid, 3 * theme::grid, 2 * theme::grid);
    layout->setSpacing(2 * theme::grid);
    layout->addWidget(heading);
    layout->addWidget(how);
    layout->addWidget(m_trouble);
    for (ChoiceStrip *strip : std::as_const(m_strips)) layout->addWidget(strip);
    layout->addWidget(m_words);
    auto *line = new QHBoxLayout;
    line->addWidget(m_save);
    line->addWidget(m_today);
    line->addStretch(1);
    layout->addLayout(line);
    layout->addStretch(1);
}

void QuickContactPage::listen()
{
    connect(m_fields, &ChoiceStrip::edited, this, &QuickContactPage::offerNeeds);
    connect(m_needs, &ChoiceStrip::edited, this, &QuickContactPage::takeNeeds); // before it is kept
    for (ChoiceStrip *strip : std::as_const(m_strips)) {
        connect(strip, &ChoiceStrip::edited, m_keeper, &DraftKeeper::touch);
        connect(strip, &ChoiceStrip::upAsked, this, [this, strip] { move(strip, -1); });
        connect(strip, &ChoiceStrip::downAsked, this, [this, strip] { move(strip, 1); });
    }
    connect(m_words, &QLineEdit::textEdited, m_keeper, &DraftKeeper::touch);
    connect(m_save, &QPushButton::clicked, this, &QuickContactPage::save);
    connect(m_keeper, &DraftKeeper::stateChanged, this, [this] {
        if (m_keeper->state() == DraftKeeper::State::Failed) m_trouble->say(tr("What you chose is not kept yet.") + u' ' + m_keeper->failure());
        Q_EMIT savedStateChanged();
    });
}

void QuickContactPage::readNeeds()
{
    whenDone(
        m_desk.store.list(intake::needsOffered(), 0, intake::mostNeeds), this,
        [this](const RecordPage &page) {
            m_groups = intake::needGroups(page.records);
            QList<std::pair<QString, QString>> titles;
            for (const intake::NeedGroup &group : std::as_const(m_groups)) titles << std::pair(group.title, group.title);
            m_fields->offer(titles);
            offerNeeds();
            setFirst(titles.isEmpty() ? static_cast<QWidget *>(m_words) : m_fields);
            if (isVisible()) titles.isEmpty() ? m_words->setFocus() : m_fields->begin(); // the page itself had the keyboard until now
        },
        [this](const std::exception &e) { m_trouble->say(tr("The list of needs could not be read. %1").arg(QString::fromUtf8(e.what())), {{tr("Try again"), [this] { readNeeds(); }}}); });
}

void QuickContactPage::offerNeeds()
{
    const auto at = std::ranges::find_if(m_groups, [this](const intake::NeedGroup &group) { return group.title == m_fields->first(); });
    m_needs->setVisible(at != m_groups.end());
    if (at == m_groups.end()) return;
    m_needs->offer(at->answers);
    // A heading with one answer is that answer.
    if (at->answers.size() == 1 && !m_picked.contains(at->answers.first().first)) m_picked << at->answers.first().first;
    m_needs->choose(m_picked);
    m_needs->begin();
}

void QuickContactPage::takeNeeds()
{
    for (const intake::NeedGroup &group : std::as_const(m_groups))
        if (group.title == m_fields->first())
            for (const auto &[id, title] : group.answers) m_picked.removeAll(id);
    m_picked += m_needs->chosen();
}

void QuickContactPage::countToday()
{
    const auto parts = intake::dayOf(m_desk.today(), m_desk.author().siteId, {});
    whenDone(
        m_desk.store.count(parts.first().lists.first().query), this,
        [this](qint64 number) { m_today->setText(tr("Contacts of this centre today: %1").arg(QLocale().toString(number))); }, [this](const std::exception &) { m_today->clear(); });
}

Contact QuickContactPage::contact() const
{
    Contact made;
    made.id = m_id;
    made.at = QDateTime::currentDateTimeUtc();
    made.channel = m_channel->first();
    made.site = m_desk.author().siteId;
    made.author = m_desk.author().operatorId;
    made.anonymous = true;
    made.needs = m_picked;
    made.ageBand = m_age->first();
    made.sex = m_sex->first();
    if (const QString number = m_municipio->first(); !number.isEmpty()) made.municipio = number.toInt();
    made.heard = m_words->text().trimmed();
    return made;
}

bool QuickContactPage::isBegun() const
{
    return !m_words->text().trimmed().isEmpty() || !m_picked.isEmpty() || !m_age->chosen().isEmpty() || !m_sex->chosen().isEmpty() || !m_municipio->chosen().isEmpty();
}

QString QuickContactPage::needsInWords() const
{
    QStringList words{m_channel->words()};
    for (const intake::NeedGroup &group : m_groups)
        for (const auto &[id, title] : group.answers)
            if (m_picked.contains(id)) words << title;
    return words.join(u", "_s);
}

QString QuickContactPage::savedState() const { return isBegun() ? m_keeper->stateText() : QString(); }
bool QuickContactPage::isAtRisk() const { return isBegun() && !m_keeper->failure().isEmpty(); }
void QuickContactPage::keep() { m_keeper->keep(); }

void QuickContactPage::save()
{
    if (m_saving || !m_save->isEnabled()) return;
    const Contact made = contact();
    if (made.needs.isEmpty() && made.heard.isEmpty()) {
        m_trouble->say(tr("Say first what they needed: press its number."));
        return m_fields->begin();
    }
    if (made.channel.isEmpty()) {
        m_trouble->say(tr("Say first how they came: press its number."));
        return m_channel->begin();
    }
    settings::lastChannel.set(m_desk.settings, made.channel);
    m_saving = m_desk.store.save(Contact::type, Contact::type.tidied(rowOf(made)), 0, m_desk.author());
    whenDone(
        *m_saving, this,
        [this](const Saved &) {
            m_keeper->forget();
            Q_EMIT said(tr("Written down: %1. Ctrl+Z takes it back.").arg(needsInWords()));
            Q_EMIT closeRequested();
        },
        [this](const std::exception &e) {
            m_saving.reset();
            m_trouble->say(tr("Not written down; what you chose is still here. %1").arg(QString::fromUtf8(e.what())), {{tr("Try again"), [this] { save(); }}});
        });
}

// A few ticks are given up with Esc; words are kept, and are there again.
void QuickContactPage::leave()
{
    if (m_words->text().trimmed().isEmpty()) {
        for (ChoiceStrip *strip : std::as_const(m_strips)) strip->choose({});
        m_picked.clear();
        m_keeper->forget();
    }
    Q_EMIT closeRequested();
}

void QuickContactPage::move(ChoiceStrip *from, int by)
{
    qsizetype to = m_strips.indexOf(from) + by;
    if (to >= 0 && to < m_strips.size() && m_strips.at(to)->isHidden()) to += by;
    if (to == m_strips.size()) m_words->setFocus(Qt::OtherFocusReason);
    else if (to >= 0) m_strips.at(to)->begin();
}

void QuickContactPage::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: return save();
    case Qt::Key_Escape: return leave();
    case Qt::Key_Up:
        if (m_words->hasFocus()) return m_strips.last()->begin();
        break;
    default: break;
    }
    Page::keyPressEvent(event);
}
