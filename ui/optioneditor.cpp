#include "ui/optioneditor.h"
#include "ui/typeaheadlist.h"
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

OptionEditor::OptionEditor(const QByteArray &list, const EditorNeeds &needs, QWidget *parent) : QComboBox(parent), m_lists(needs.options)
{
    setFocusPolicy(Qt::StrongFocus);
    setView(new TypeAheadList(this));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(14);
    setMaxVisibleItems(20);
    connect(this, &QComboBox::activated, this, &OptionEditor::choose);
    chooseFrom(list);
}

void OptionEditor::chooseFrom(const QByteArray &list)
{
    if (list == m_list && !m_answers.isEmpty()) return;
    m_list = list;
    m_answers.clear();
    fill();
    m_lists->ask(list, this, [this, list](const QList<Answer> &answers, const QString &trouble) {
        if (list != m_list) return;
        m_answers = answers;
        setToolTip(trouble);
        fill();
    });
}

void OptionEditor::setValue(const QVariant &value)
{
    const QString id = value.toString().isNull() ? u""_s : value.toString();
    if (id == m_id) return;
    m_id = id;
    fill();
}

void OptionEditor::fill()
{
    clear();
    addItem(tr("(not said)"), u""_s);
    QString heading;
    for (const Answer &answer : std::as_const(m_answers)) {
        if (!answer.offered && answer.id != m_id) continue;
        if (answer.heading != heading && !answer.heading.isEmpty()) addHeading(answer.heading);
        heading = answer.heading;
        addItem(answer.title, answer.id);
    }
    if (findData(m_id) < 0) name();
    setCurrentIndex(findData(m_id));
}

void OptionEditor::addHeading(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setFlags(Qt::NoItemFlags);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    item->setFont(bold);
    static_cast<QStandardItemModel *>(model())->appendRow(item);
}

// What is chosen but stands in no list that was read.
void OptionEditor::name()
{
    addItem(u"\u2026"_s, m_id);
    m_lists->askTitles({m_id}, this, [this, id = m_id](const QHash<QString, QString> &titles) {
        if (const int at = findData(id); at >= 0 && itemText(at) == u"\u2026") setItemText(at, titles.value(id, tr("(not on this computer)")));
    });
}

void OptionEditor::choose()
{
    const QString chosen = currentData().toString();
    if (chosen == m_id) return;
    m_id = chosen;
    Q_EMIT edited();
}

void OptionEditor::keyPressEvent(QKeyEvent *event)
{
    // A space within typed words is one of their letters; alone it opens the list.
    auto *list = static_cast<TypeAheadList *>(view());
    if (event->key() != Qt::Key_Space || event->modifiers() || !list->isSearching()) return QComboBox::keyPressEvent(event);
    list->setCurrentIndex(model()->index(currentIndex(), modelColumn()));
    list->keyboardSearch(event->text());
    setCurrentIndex(list->currentIndex().row());
    choose();
}

void OptionEditor::wheelEvent(QWheelEvent *event)
{
    if (hasFocus()) QComboBox::wheelEvent(event);
    else event->ignore();
}
