#include "ui/listheader.h"
#include "ui/listmodel.h"
#include <QJsonObject>
#include <QMouseEvent>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace {
int usualLetters(Field::Kind kind)
{
    switch (kind) {
    case Field::Kind::Text:
    case Field::Kind::Reference:
    case Field::Kind::LongText: return 24;
    case Field::Kind::Instant:
    case Field::Kind::Date: return 20;
    default: return 14;
    }
}
} // namespace

ListHeader::ListHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setMinimumSectionSize(40);
    setStretchLastSection(true); // rows reach the edge of the list
    connect(this, &QHeaderView::sectionClicked, this, [this](int section) { Q_EMIT sortAsked(section, m_withShift); });
    const auto edited = [this] {
        if (!m_quiet) Q_EMIT layoutEdited();
    };
    connect(this, &QHeaderView::sectionMoved, this, edited);
    connect(this, &QHeaderView::sectionResized, this, edited);
}

const ListModel &ListHeader::list() const { return *static_cast<const ListModel *>(model()); }

void ListHeader::setModel(QAbstractItemModel *model)
{
    const QScopedValueRollback quiet(m_quiet, true);
    QHeaderView::setModel(model);
    if (model) resetColumns();
}

void ListHeader::reset()
{
    const QScopedValueRollback quiet(m_quiet, true);
    QHeaderView::reset();
}

void ListHeader::mouseReleaseEvent(QMouseEvent *event)
{
    m_withShift = event->modifiers().testFlag(Qt::ShiftModifier);
    QHeaderView::mouseReleaseEvent(event);
}

QJsonArray ListHeader::layoutJson() const
{
    QJsonArray columns;
    for (int place = 0; place < count(); ++place) {
        const int section = logicalIndex(place);
        const bool shown = !isSectionHidden(section);
        QJsonObject column{{u"column"_s, QLatin1String(list().fieldAt(section).column)}, {u"shown"_s, shown}};
        if (shown) column.insert(u"width"_s, sectionSize(section));
        columns << column;
    }
    return columns;
}

void ListHeader::setLayoutJson(const QJsonArray &columns)
{
    const QScopedValueRollback quiet(m_quiet, true);
    for (int section = 0; section < count(); ++section) hideSection(section);
    int place = 0;
    for (const QJsonValue &value : columns) {
        const QJsonObject column = value.toObject();
        const int section = list().columnOf(column.value(u"column"_s).toString().toLatin1());
        if (section < 0) continue;
        moveSection(visualIndex(section), place++);
        setSectionHidden(section, !column.value(u"shown"_s).toBool());
        if (const int width = column.value(u"width"_s).toInt(); width >= minimumSectionSize()) resizeSection(section, width);
    }
    if (shownColumns().isEmpty()) resetColumns();
}

void ListHeader::resetColumns()
{
    const QScopedValueRollback quiet(m_quiet, true);
    for (int section = 0; section < count(); ++section) {
        const Field &f = list().fieldAt(section);
        moveSection(visualIndex(section), section);
        setSectionHidden(section, !f.is(Listed));
        const int letter = fontMetrics().averageCharWidth();
        int width = fontMetrics().horizontalAdvance(list().type().translated(f.label)) + 5 * letter;
        width = std::max(width, letter * usualLetters(f.kind));
        for (const Choice &choice : f.choices) // answers that differ at their end are told apart only whole
            if (f.kind == Field::Kind::Choice) width = std::max(width, fontMetrics().horizontalAdvance(list().type().translated(choice.label)) + 4 * letter);
        resizeSection(section, width);
    }
}

QList<QByteArray> ListHeader::shownColumns() const
{
    QList<QByteArray> columns;
    for (int place = 0; place < count(); ++place)
        if (const int section = logicalIndex(place); !isSectionHidden(section)) columns << list().fieldAt(section).column;
    return columns;
}

void ListHeader::setShown(int section, bool shown)
{
    if (!shown && shownColumns().size() == 1) return; // a list without columns could not be brought back by its head
    setSectionHidden(section, !shown);
    if (shown && sectionSize(section) < minimumSectionSize()) resizeSection(section, defaultSectionSize());
    Q_EMIT layoutEdited();
}
