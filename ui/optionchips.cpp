#include "ui/optionchips.h"
#include "ui/flowlayout.h"
#include "ui/icon.h"
#include "ui/optionsearch.h"
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr auto idOfChip = "wemiOption";
} // namespace

OptionChips::OptionChips(const QByteArray &list, const EditorNeeds &needs, QWidget *parent)
    : QWidget(parent), m_lists(needs.options), m_search(new OptionSearch(list, needs, this)), m_line(new QWidget(this))
{
    new FlowLayout(m_line);
    m_line->hide();
    m_search->setPlaceholderText(tr("Type to add…"));
    m_search->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_line);
    layout->addWidget(m_search);
    setFocusProxy(m_search);
    connect(m_search, &OptionSearch::edited, this, [this] {
        if (const QString id = m_search->value(); !id.isEmpty() && m_search->unread().isEmpty()) return take(id);
        Q_EMIT edited(); // half typed
    });
}

void OptionChips::chooseFrom(const QByteArray &list) { m_search->chooseFrom(list); }

QString OptionChips::unread() const { return m_search->unread(); }

void OptionChips::setValue(const QVariant &value)
{
    const QStringList ids = value.toStringList();
    if (ids != m_chosen) show(ids);
    m_search->setValue(u""_s);
}

void OptionChips::show(const QStringList &ids)
{
    m_chosen = ids;
    m_search->setTaken(ids);
    for (QToolButton *chip : std::as_const(m_chips)) {
        chip->hide(); // one of them may be the sender
        chip->deleteLater();
    }
    m_chips.clear();
    for (const QString &id : ids) addChip(id);
    QWidget *previous = m_search;
    for (QToolButton *chip : std::as_const(m_chips)) {
        setTabOrder(previous, chip);
        previous = chip;
    }
    m_line->setVisible(!ids.isEmpty());
    title(ids);
    updateGeometry();
}

void OptionChips::addChip(const QString &id)
{
    auto *chip = new QToolButton(m_line);
    chip->setText(u"\u2026"_s);
    chip->setIcon(icon(u"close"_s));
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setLayoutDirection(Qt::RightToLeft); // the cross stands after the name
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->setProperty(idOfChip, id);
    chip->setObjectName(id);
    chip->installEventFilter(this);
    connect(chip, &QToolButton::clicked, this, [this, id] { remove(id); });
    m_line->layout()->addWidget(chip);
    chip->show();
    m_chips << chip;
}

void OptionChips::title(const QStringList &ids)
{
    m_lists->askTitles(ids, this, [this](const QHash<QString, QString> &titles) {
        for (QToolButton *chip : std::as_const(m_chips)) {
            const QString name = titles.value(chip->property(idOfChip).toString(), tr("(not on this computer)"));
            chip->setText(QString(name).replace(u'&', u"&&"_s));
            chip->setAccessibleName(tr("%1, chosen").arg(name));
            chip->setToolTip(tr("Remove %1 (Delete)").arg(name));
        }
        updateGeometry();
    });
}

void OptionChips::take(const QString &id)
{
    m_search->setValue(u""_s);
    if (!m_chosen.contains(id)) show(m_chosen + QStringList{id});
    Q_EMIT edited();
}

void OptionChips::remove(const QString &id)
{
    QStringList left = m_chosen;
    left.removeAll(id);
    m_search->setFocus();
    show(left);
    Q_EMIT edited();
}

bool OptionChips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_search) {
        if (key != Qt::Key_Backspace || !m_search->text().isEmpty() || m_chips.isEmpty()) return false;
        m_chips.last()->setFocus();
        return true;
    }
    const qsizetype at = m_chips.indexOf(qobject_cast<QToolButton *>(watched));
    if (at < 0) return false;
    switch (key) {
    case Qt::Key_Backspace:
    case Qt::Key_Delete: return remove(m_chips.at(at)->property(idOfChip).toString()), true;
    case Qt::Key_Left:
    case Qt::Key_Up: return m_chips.at(std::max<qsizetype>(0, at - 1))->setFocus(), true;
    case Qt::Key_Right:
    case Qt::Key_Down: return m_chips.at(std::min(m_chips.size() - 1, at + 1))->setFocus(), true;
    default: return false;
    }
}
