#include "ui/explainedtable.h"
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

ExplainedTable::ExplainedTable(const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_table(new FigureTable(accessibleName)), m_explanation(new QLabel)
{
    m_explanation->setObjectName(u"explanation"_s);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_explanation->setFrameShape(QFrame::StyledPanel);
    m_explanation->setMargin(4);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_explanation->setText(tr("Choose a line to see how it is reached and where it comes from."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_explanation);
    connect(m_table, &FigureTable::opened, m_explanation, [this](const QString &text) {
        if (!text.isEmpty()) m_explanation->setText(text);
    });
}

void ExplainedTable::present(const QStringList &headers, const QList<FigureRow> &rows, bool withHow)
{
    // A line that has nothing more to say than the table needs no room for it.
    m_explanation->setVisible(std::ranges::any_of(rows, [](const FigureRow &row) { return row.explanation.size() > row.label.size() + row.how.size() + 3; }));
    m_table->present(headers, rows, withHow);
}
