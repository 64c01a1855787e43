#include "ui/referenceeditor.h"
#include "models/records/catalogue.h"
#include "models/store/store.h"
#include "ui/icon.h"
#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {
constexpr int offered = 12;
} // namespace

ReferenceEditor::ReferenceEditor(const QByteArray &table, const EditorNeeds &needs, QWidget *parent)
    : QLineEdit(parent), m_table(table), m_needs(needs), m_pause(new QTimer(this)), m_found(new QStandardItemModel(this)), m_popup(new QCompleter(m_found, this))
{
    setPlaceholderText(tr("Type to search…"));
    m_clear = addAction(icon(u"close"_s), TrailingPosition);
    m_clear->setToolTip(tr("Leave it empty"));
    m_open = addAction(icon(u"right"_s), TrailingPosition);
    m_open->setToolTip(tr("Open it (Ctrl+Enter)"));
    m_popup->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_popup->setMaxVisibleItems(offered);
    m_popup->setWidget(this);
    m_pause->setSingleShot(true);
    m_pause->setInterval(150);
    showTitle({});

    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.trimmed().isEmpty()) return choose(u""_s, {});
        m_pause->start();
        Q_EMIT edited();
    });
    connect(m_pause, &QTimer::timeout, this, [this] { look(); });
    connect(m_popup, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        if (const QString id = index.data(Qt::UserRole).toString(); !id.isEmpty()) choose(id, index.data(Qt::UserRole + 1).toString());
    });
    connect(m_clear, &QAction::triggered, this, [this] { choose(u""_s, {}); });
    connect(m_open, &QAction::triggered, this, [this] {
        if (m_opens && !m_id.isEmpty()) m_needs.onOpen(recordTypeOf(m_table), m_id);
    });
}

void ReferenceEditor::setValue(const QVariant &value)
{
    const QString id = value.toString().isNull() ? u""_s : value.toString();
    if (id == m_id && !(id.isEmpty() && !text().isEmpty())) return;
    m_id = id;
    showTitle(id.isEmpty() ? QString() : u"\u2026"_s);
    if (id.isEmpty() || !m_needs.store) return;
    whenDone(
        m_needs.store->titles(m_table, {id}), this,
        [this, id](const QHash<QString, QString> &titles) {
            if (id == m_id && !isPending()) showTitle(titles.value(id, tr("(not on this computer)")));
        },
        [this, id](const std::exception &) {
            if (id == m_id && !isPending()) showTitle(tr("(its name cannot be read now)"));
        });
}

bool ReferenceEditor::isPending() const { return text() != m_title; }

QString ReferenceEditor::unread() const
{
    if (!isPending()) return {};
    return tr("\"%1\" is only typed, not chosen. Choose one from the list, or press Esc to go back.").arg(text().trimmed());
}

void ReferenceEditor::look()
{
    const RecordType *type = recordTypeOf(m_table);
    const QString words = text().trimmed();
    if (!type || !m_needs.store || words.isEmpty() || !isPending()) return;
    ListQuery query;
    query.type = type;
    query.words = words;
    whenDone(
        m_needs.store->list(query, 0, offered), this,
        [this, type, words](const RecordPage &page) {
            QList<QPair<QString, QString>> found;
            for (const Record &record : page.records) found << qMakePair(type->idOf(record.row), type->title(record.row));
            offer(words, found);
        },
        [this, words](const std::exception &e) {
            offer(words, {});
            m_found->item(0)->setText(QString::fromUtf8(e.what()));
        });
}

void ReferenceEditor::offer(const QString &words, const QList<QPair<QString, QString>> &found)
{
    if (words != text().trimmed() || !isPending()) return;
    m_found->clear();
    for (const auto &[id, title] : found) {
        auto *item = new QStandardItem(title.isEmpty() ? tr("(without a name)") : title);
        item->setData(id, Qt::UserRole);
        item->setData(title, Qt::UserRole + 1);
        m_found->appendRow(item);
    }
    if (found.isEmpty()) {
        auto *none = new QStandardItem(tr("Nothing found"));
        none->setEnabled(false);
        m_found->appendRow(none);
    }
    if (!hasFocus()) return;
    m_popup->complete();
    if (m_takesFirst && !found.isEmpty()) m_popup->popup()->setCurrentIndex(m_popup->completionModel()->index(0, 0));
}

void ReferenceEditor::setPause(int milliseconds) { m_pause->setInterval(milliseconds); }

void ReferenceEditor::choose(const QString &id, const QString &title)
{
    m_pause->stop();
    m_popup->popup()->hide();
    const bool different = id != m_id || isPending();
    m_id = id;
    showTitle(title);
    if (different) Q_EMIT edited();
}

void ReferenceEditor::showTitle(const QString &title)
{
    m_title = title;
    setText(title);
    m_open->setVisible(m_opens && !m_id.isEmpty());
    m_clear->setVisible(!m_id.isEmpty());
}

void ReferenceEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) return m_open->trigger();
    if (event->key() == Qt::Key_Escape && isPending()) {
        showTitle(m_title);
        Q_EMIT edited();
        return;
    }
    if (event->key() == Qt::Key_Down && isPending() && !m_popup->popup()->isVisible()) return look();
    QLineEdit::keyPressEvent(event);
}

void ReferenceEditor::focusOutEvent(QFocusEvent *event)
{
    m_pause->stop();
    QLineEdit::focusOutEvent(event);
}
