#include "ui/explainedtable.h"
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ExplainedTable::ExplainedTable(const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_table(new FigureTable(accessibleName)), m_explanation(new QLabel)
{
    m_explanation->setObjectName(u"explanation"_s);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_explanation->setFrameShape(QFrame::StyledPanel);
    m_explanation->setMargin(8);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // Room for it from the start: the table does not jump when the first line is opened.
    m_explanation->setMinimumHeight(3 * m_explanation->fontMetrics().lineSpacing() + 20);
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
    m_table->present(headers, rows, withHow);
}
