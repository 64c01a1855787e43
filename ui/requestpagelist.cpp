#include "ui/requestpagelist.h"
#include "ui/icon.h"
#include "ui/theme.h"
#include <QResizeEvent>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {
constexpr int mostKeys = 9;

QString said(const RequestPageList::State &state)
{
    if (state.missing.isEmpty()) return RequestPageList::tr("Complete");
    if (!state.begun) return RequestPageList::tr("Not begun");
    return RequestPageList::tr("%n to answer or correct", nullptr, static_cast<int>(state.missing.size()));
}

QString iconOf(const RequestPageList::State &state) { return state.missing.isEmpty() ? u"check"_s : state.begun ? u"alert"_s : u"edit"_s; }
} // namespace

RequestPageList::RequestPageList(const QString &name, QWidget *parent) : QListWidget(parent)
{
    setObjectName(u"requestPages"_s);
    setAccessibleName(name);
    setFrameShape(NoFrame);
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it is as high as what it holds
    setUniformItemSizes(false);
    setResizeMode(Adjust);
    setSpacing(1);
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { choose(row(item)); });
    connect(this, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { choose(row(item)); });
}

void RequestPageList::choose(int line)
{
    if (line >= count()) return;
    mark(line);
    Q_EMIT chosen(line);
}

void RequestPageList::show(const QList<Line> &lines)
{
    const QSignalBlocker quiet(this);
    while (count() > lines.size()) delete takeItem(count() - 1);
    while (count() < lines.size()) {
        addItem(new QListWidgetItem);
        const int line = count() - 1;
        if (line >= mostKeys || findChild<QShortcut *>(QString::number(line))) continue;
        auto *key = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + line)), this);
        key->setObjectName(QString::number(line));
        connect(key, &QShortcut::activated, this, [this, line] { choose(line); });
    }
    for (int i = 0; i < count(); ++i) {
        const auto &[title, state] = lines.at(i);
        QListWidgetItem *one = item(i);
        const QString text = state ? title + u'\n' + said(*state) : title;
        if (one->text() == text) continue;
        one->setText(text);
        one->setIcon(icon(state ? iconOf(*state) : u"request"_s));
        QStringList missing;
        if (state)
            for (const Problem &p : state->missing) missing << p.text;
        const QString key = i < mostKeys ? tr("Alt+%1").arg(i + 1) : QString();
        one->setToolTip((missing.isEmpty() ? title : missing.join(u'\n')).toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"<br>"_s + key);
        one->setData(Qt::AccessibleTextRole, u"%1. %2"_s.arg(text, missing.join(u' ')));
    }
    fit();
}

void RequestPageList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    if (event->size().width() == event->oldSize().width()) return;
    QTimer::singleShot(0, this, &RequestPageList::fit); // once the lines are broken anew
}

void RequestPageList::fit()
{
    int height = 2 * frameWidth() + 2 * spacing();
    for (int i = 0; i < count(); ++i) {
        item(i)->setData(Qt::SizeHintRole, QVariant());
        const QSize size = itemDelegate()->sizeHint(optionOf(i), model()->index(i, 0));
        const QSize whole{0, size.height() + extraHeightOf(i)};
        item(i)->setSizeHint(whole);
        height += whole.height() + 2 * spacing();
    }
    if (height != minimumHeight()) setFixedHeight(height);
}

QStyleOptionViewItem RequestPageList::optionOf(int line) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.features = QStyleOptionViewItem::HasDisplay | QStyleOptionViewItem::HasDecoration | QStyleOptionViewItem::WrapText;
    option.text = item(line)->text();
    option.icon = item(line)->icon();
    return option;
}

// A list counts the lines of an item as if there were room for each; a long title is broken all the same.
int RequestPageList::extraHeightOf(int line) const
{
    constexpr int high = 1000;
    QStyleOptionViewItem option = optionOf(line);
    option.rect = {0, 0, viewport()->width(), high};
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, this) + 1;
    const int width = style()->subElementRect(QStyle::SE_ItemViewItemText, &option, this).width() - 2 * margin;
    const QFontMetrics metrics(option.font);
    return metrics.boundingRect(QRect(0, 0, width, high), Qt::TextWordWrap, option.text).height() - metrics.size(0, option.text).height();
}

void RequestPageList::mark(int line)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(line);
}
