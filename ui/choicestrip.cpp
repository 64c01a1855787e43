#include "ui/choicestrip.h"
#include "ui/flowlayout.h"
#include "ui/theme.h"
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr auto codeProperty = "code";
constexpr auto wordsProperty = "words";
constexpr qsizetype numberKeys = 9;
} // namespace

ChoiceStrip::ChoiceStrip(const QString &name, Pick pick, QWidget *parent)
    : QWidget(parent), m_pick(pick), m_name(new QLabel(name)), m_line(new QWidget), m_flow(new FlowLayout(m_line))
{
    setAccessibleName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_name);
    layout->addWidget(m_line);
    m_flow->setContentsMargins(0, 0, 0, 0);
}

void ChoiceStrip::offer(const QList<std::pair<QString, QString>> &answers)
{
    const QStringList before = chosen();
    setFocusProxy(nullptr);
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (const auto &[code, words] : answers) {
        auto *button = new QToolButton;
        const qsizetype number = m_buttons.size() + 1;
        QString text = words;
        text.replace(u'&', u"&&"_s);
        button->setText(number <= numberKeys ? u"%1  %2"_s.arg(number).arg(text) : text);
        button->setProperty(codeProperty, code);
        button->setProperty(wordsProperty, words);
        button->setAccessibleName(u"%1: %2"_s.arg(accessibleName(), words));
        button->setCheckable(true);
        button->setFocusPolicy(m_buttons.isEmpty() ? Qt::StrongFocus : Qt::ClickFocus);
        button->installEventFilter(this);
        connect(button, &QToolButton::clicked, this, [this, at = m_buttons.size()] {
            m_buttons.at(at)->toggle(); // as it was before the click: one way of choosing for mouse and keys
            toggle(at);
        });
        m_flow->addWidget(button);
        button->show(); // a layout shows it only later, and until then it takes no keyboard
        m_buttons << button;
    }
    m_current = 0;
    setFocusProxy(m_buttons.value(0));
    choose(before);
}

void ChoiceStrip::choose(const QStringList &codes)
{
    for (QToolButton *button : std::as_const(m_buttons)) button->setChecked(codes.contains(button->property(codeProperty).toString()));
}

QStringList ChoiceStrip::chosen() const
{
    QStringList codes;
    for (const QToolButton *button : m_buttons)
        if (button->isChecked()) codes << button->property(codeProperty).toString();
    return codes;
}

QString ChoiceStrip::words() const
{
    QStringList all;
    for (const QToolButton *button : m_buttons)
        if (button->isChecked()) all << button->property(wordsProperty).toString();
    return all.join(u", "_s);
}

void ChoiceStrip::begin()
{
    if (!m_buttons.isEmpty()) m_buttons.at(m_current)->setFocus(Qt::OtherFocusReason);
}

void ChoiceStrip::toggle(qsizetype at)
{
    QToolButton *button = m_buttons.at(at);
    const bool on = !button->isChecked();
    if (m_pick == Pick::One) choose({});
    button->setChecked(on);
    goTo(at);
    Q_EMIT edited();
}

void ChoiceStrip::goTo(qsizetype at)
{
    if (at < 0 || at >= m_buttons.size()) return;
    m_buttons.at(m_current)->setFocusPolicy(Qt::ClickFocus);
    m_current = at;
    m_buttons.at(at)->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_buttons.at(at));
    m_buttons.at(at)->setFocus(Qt::OtherFocusReason);
}

bool ChoiceStrip::steered(int key)
{
    if (key >= Qt::Key_1 && key <= Qt::Key_9) {
        if (const qsizetype at = key - Qt::Key_1; at < m_buttons.size()) toggle(at);
        return true;
    }
    switch (key) {
    case Qt::Key_Left: goTo(m_current - 1); return true;
    case Qt::Key_Right: goTo(m_current + 1); return true;
    case Qt::Key_Up: Q_EMIT upAsked(); return true;
    case Qt::Key_Down: Q_EMIT downAsked(); return true;
    case Qt::Key_Space: toggle(m_current); return true;
    default: return false;
    }
}

bool ChoiceStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = !(key->modifiers() & ~Qt::KeypadModifier);
        if (plain && steered(key->key())) return true;
    }
    return QWidget::eventFilter(watched, event);
}
