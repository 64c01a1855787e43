#include "ui/optionticks.h"
#include "models/records/folding.h"
#include "ui/columnlayout.h"
#include <QCheckBox>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace {
constexpr auto idOfBox = "wemiOption";
constexpr int lineLetters = 32; // two columns beside the labels of a person, in a window of 1360

// A tick box does not break its text itself.
QString broken(const QString &text)
{
    QString lines;
    qsizetype length = 0;
    for (const QString &word : text.split(u' ')) {
        if (length > 0 && length + word.size() >= lineLetters) {
            lines += u'\n';
            length = 0;
        } else if (length > 0) lines += u' ';
        lines += word;
        length += word.size() + 1;
    }
    return lines.replace(u'&', u"&&"_s);
}
} // namespace

OptionTicks::OptionTicks(const QByteArray &list, const EditorNeeds &needs, QWidget *parent) : QWidget(parent), m_lists(needs.options)
{
    setFocusPolicy(Qt::StrongFocus);
    new ColumnLayout(3, this);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    chooseFrom(list);
}

void OptionTicks::chooseFrom(const QByteArray &list)
{
    if (list == m_list && !m_answers.isEmpty()) return;
    m_list = list;
    m_answers.clear();
    m_lists->ask(list, this, [this, list](const QList<Answer> &answers, const QString &trouble) {
        if (list != m_list) return;
        m_answers = answers;
        setToolTip(trouble);
        build();
    });
}

void OptionTicks::setValue(const QVariant &value)
{
    m_shown = value.toStringList();
    if (m_chosen == m_shown) return;
    m_chosen = m_shown;
    const bool all = std::ranges::all_of(m_chosen, [this](const QString &id) {
        return std::ranges::any_of(m_boxes, [&](const QCheckBox *box) { return box->property(idOfBox).toString() == id; });
    });
    if (!all) return build();
    for (QCheckBox *box : std::as_const(m_boxes)) box->setChecked(m_chosen.contains(box->property(idOfBox).toString()));
}

void OptionTicks::build()
{
    const bool focused = hasFocus() || (focusWidget() && isAncestorOf(focusWidget()) && focusWidget()->hasFocus());
    setFocusProxy(nullptr);
    setFocusPolicy(Qt::StrongFocus);
    if (focused) setFocus();
    while (QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_boxes.clear();
    QString heading;
    QStringList unknown = m_chosen;
    for (const Answer &answer : std::as_const(m_answers)) {
        if (!answer.offered && !m_chosen.contains(answer.id)) continue;
        if (answer.heading != heading && !answer.heading.isEmpty()) {
            auto *label = new QLabel(answer.heading);
            QFont bold = label->font();
            bold.setWeight(QFont::DemiBold);
            label->setFont(bold);
            label->setTextFormat(Qt::PlainText);
            static_cast<ColumnLayout *>(layout())->addHeading(label);
        }
        heading = answer.heading;
        unknown.removeAll(answer.id);
        addBox(answer.id, answer.title);
    }
    for (const QString &id : std::as_const(unknown)) addBox(id, u"\u2026"_s);
    nameUnknown(unknown);
    linkKeys(focused);
    updateGeometry();
}

void OptionTicks::addBox(const QString &id, const QString &title)
{
    auto *box = new QCheckBox(broken(title), this);
    box->setAccessibleName(title);
    box->setProperty(idOfBox, id);
    box->setObjectName(id);
    box->setChecked(m_chosen.contains(id));
    box->installEventFilter(this);
    connect(box, &QCheckBox::clicked, this, [this, id](bool on) { toggle(id, on); });
    layout()->addWidget(box);
    box->show();
    m_boxes << box;
}

void OptionTicks::nameUnknown(const QStringList &ids)
{
    m_lists->askTitles(ids, this, [this, ids](const QHash<QString, QString> &titles) {
        for (QCheckBox *box : std::as_const(m_boxes)) {
            const QString id = box->property(idOfBox).toString();
            if (!ids.contains(id)) continue;
            const QString title = titles.value(id, tr("(not on this computer)"));
            box->setText(broken(title));
            box->setAccessibleName(title);
        }
    });
}

// The boxes follow this widget in the order of Tab, of which one at a time is a stop.
void OptionTicks::linkKeys(bool focused)
{
    QWidget *previous = this;
    for (QCheckBox *box : std::as_const(m_boxes)) {
        setTabOrder(previous, box);
        previous = box;
    }
    m_current = std::clamp<qsizetype>(m_current, 0, std::max<qsizetype>(0, m_boxes.size() - 1));
    for (QCheckBox *box : std::as_const(m_boxes)) box->setFocusPolicy(Qt::ClickFocus);
    if (m_boxes.isEmpty()) return;
    setFocusPolicy(Qt::NoFocus);
    m_boxes.at(m_current)->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_boxes.at(m_current));
    if (focused) m_boxes.at(m_current)->setFocus();
}

void OptionTicks::toggle(const QString &id, bool on)
{
    if (on && !m_chosen.contains(id)) m_chosen << id;
    if (!on) m_chosen.removeAll(id);
    QStringList inOrder;
    for (const QCheckBox *box : std::as_const(m_boxes))
        if (const QString each = box->property(idOfBox).toString(); m_chosen.contains(each)) inOrder << each;
    m_chosen = std::ranges::is_permutation(inOrder, m_shown) ? m_shown : inOrder;
    Q_EMIT edited();
}

// A form within a form counts the lines at another width than it gives in the end: none of the answers may be cut off.
bool OptionTicks::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) setMinimumHeight(layout()->totalHeightForWidth(width()));
    return done;
}

bool OptionTicks::eventFilter(QObject *watched, QEvent *event)
{
    auto *box = qobject_cast<QCheckBox *>(watched);
    if (event->type() == QEvent::FocusIn && box) {
        const qsizetype at = m_boxes.indexOf(box);
        if (at >= 0 && at != m_current) goTo(at);
    }
    if (event->type() == QEvent::KeyPress && box) return steered(static_cast<QKeyEvent *>(event));
    return QWidget::eventFilter(watched, event);
}

bool OptionTicks::steered(const QKeyEvent *event)
{
    if (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) return false;
    switch (event->key()) {
    case Qt::Key_Up: return goTo(std::max<qsizetype>(0, m_current - 1)), true;
    case Qt::Key_Down: return goTo(std::min(m_boxes.size() - 1, m_current + 1)), true;
    case Qt::Key_Left: return goTo(beside(-1)), true;
    case Qt::Key_Right: return goTo(beside(1)), true;
    case Qt::Key_Home: return goTo(0), true;
    case Qt::Key_End: return goTo(m_boxes.size() - 1), true;
    default: break;
    }
    const QString typed = folded(event->text());
    if (typed.isEmpty()) return false;
    for (qsizetype i = 1; i <= m_boxes.size(); ++i) {
        const qsizetype at = (m_current + i) % m_boxes.size();
        if (folded(m_boxes.at(at)->accessibleName()).startsWith(typed)) return goTo(at), true;
    }
    return false;
}

void OptionTicks::goTo(qsizetype box)
{
    if (box < 0 || box >= m_boxes.size()) return;
    m_boxes.at(m_current)->setFocusPolicy(Qt::ClickFocus);
    m_current = box;
    m_boxes.at(box)->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_boxes.at(box));
    if (!m_boxes.at(box)->hasFocus()) m_boxes.at(box)->setFocus(Qt::OtherFocusReason);
}

// The box at the same height in the column at the left (-1) or right (1); the current one where there is none.
qsizetype OptionTicks::beside(int direction) const
{
    const QRect here = m_boxes.at(m_current)->geometry();
    qsizetype best = m_current;
    int distance = 0;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const QRect there = m_boxes.at(i)->geometry();
        const int across = (there.x() - here.x()) * direction;
        if (across <= 0) continue;
        const int far = across * 10 + std::abs(there.center().y() - here.center().y());
        if (best == m_current || far < distance) {
            best = i;
            distance = far;
        }
    }
    return best;
}
