#include "ui/likenessstrip.h"
#include "models/access/session.h"
#include "models/records/person.h"
#include "models/store/store.h"
#include "ui/icon.h"
#include "ui/recordrights.h"
#include "ui/theme.h"
#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {
constexpr int typingPause = 150; // milliseconds without a key before the store is asked
constexpr int mostShown = 3;

QString reasons(const Likeness &likeness)
{
    QStringList words;
    for (const Likeness::Why why : likeness.why) words << said(why);
    return words.join(u", "_s);
}
} // namespace

LikenessStrip::LikenessStrip(const Desk &desk, QWidget *parent) : QFrame(parent), m_desk(desk), m_lines(new QVBoxLayout(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    setAccessibleName(tr("People who look like this one"));
    m_lines->setContentsMargins(theme::grid, theme::grid / 2, theme::grid, theme::grid / 2);
    m_lines->setSpacing(2);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &LikenessStrip::ask);
    hide();
}

void LikenessStrip::look(const Row &person)
{
    if (person == m_person) return;
    m_person = person;
    ++m_asked;
    m_pause.start();
}

void LikenessStrip::ask()
{
    whenDone(
        m_desk.store.alike(m_person, mostShown), this,
        [this, asked = m_asked](const QList<Likeness> &found) { if (asked == m_asked) list(found); },
        [](const std::exception &) {}); // a convenience: the form works without it, and the duplicates desk finds them later
}

void LikenessStrip::list(const QList<Likeness> &found)
{
    const auto same = [](const Likeness &a, const Likeness &b) { return a.id == b.id && a.why == b.why && a.title == b.title && a.detail == b.detail; };
    if (std::ranges::equal(found, m_shown, same)) return;
    m_shown = found;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Likeness &likeness : found) m_lines->addWidget(line(likeness));
    setVisible(!found.isEmpty());
    if (found.isEmpty()) return;
    setAccessibleDescription(tr("Looks like: %1 (%2)").arg(found.first().title, reasons(found.first())));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QWidget *LikenessStrip::line(const Likeness &likeness)
{
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *sign = new QLabel;
    sign->setPixmap(icon(u"people"_s).pixmap(fontMetrics().height(), fontMetrics().height()));
    const QString who = likeness.detail.isEmpty() ? likeness.title : tr("%1, %2").arg(likeness.title, likeness.detail);
    auto *words = new QLabel(tr("Looks like: %1 (%2)").arg(who, reasons(likeness)));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    layout->addWidget(sign);
    layout->addWidget(words, 1);
    const auto button = [&](const QString &name, const QString &text, const QString &spoken) {
        auto *one = new QToolButton;
        one->setObjectName(name);
        one->setText(text);
        one->setAccessibleName(spoken);
        one->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard where it is
        layout->addWidget(one);
        return one;
    };
    auto *open = button(u"open"_s, tr("Open"), tr("Open %1").arg(likeness.title));
    connect(open, &QToolButton::clicked, this, [this, id = likeness.id] { Q_EMIT openRequested(&Person::type, id); });
    auto *other = button(u"other"_s, tr("Not the same"), tr("%1 is not the same person").arg(likeness.title));
    other->setEnabled(m_desk.session.may(rightToEdit(Person::type)));
    connect(other, &QToolButton::clicked, this, [this, likeness] { dismiss(likeness); });
    return box;
}

void LikenessStrip::dismiss(const Likeness &likeness)
{
    whenDone(
        m_desk.store.notTheSame(Person::type.idOf(m_person), likeness.id, m_desk.author()), this, [this] { ask(); },
        [](const std::exception &) {}); // the store says so itself
}
