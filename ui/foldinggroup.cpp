#include "ui/foldinggroup.h"
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FoldingGroup::FoldingGroup(const QString &title, const QString &name, QSettings &settings, bool folded, QWidget *parent)
    : QWidget(parent), m_title(title), m_key(u"folded/"_s + name), m_settings(settings), m_head(new QToolButton(this)), m_body(new QWidget(this)),
      m_rows(new QFormLayout(m_body))
{
    setObjectName(name);
    m_head->setAutoRaise(true);
    m_head->setFocusPolicy(Qt::StrongFocus);
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_head->setFont(bold);
    m_rows->setContentsMargins(16, 4, 0, 8);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head, 0, Qt::AlignLeft);
    layout->addWidget(m_body);
    connect(m_head, &QToolButton::clicked, this, [this] {
        setFolded(m_open);
        m_settings.setValue(m_key, isFolded());
    });
    setFilled(0);
    setFolded(m_settings.value(m_key, folded).toBool());
}

void FoldingGroup::setFolded(bool folded)
{
    m_open = !folded;
    m_body->setVisible(m_open);
    m_head->setArrowType(m_open ? Qt::DownArrow : Qt::RightArrow);
    m_head->setToolTip(m_open ? tr("Fold these fields away") : tr("Show these fields"));
    m_head->setAccessibleDescription(m_open ? tr("Open") : tr("Folded away"));
}

void FoldingGroup::setFilled(int fields)
{
    const QString text = fields > 0 ? tr("%1 (%2 filled in)").arg(m_title).arg(fields) : m_title;
    m_head->setText(QString(text).replace(u'&', u"&&"_s));
    m_head->setAccessibleName(text);
}

void FoldingGroup::watch()
{
    for (QLabel *problem : m_body->findChildren<QLabel *>(u"problem"_s)) problem->installEventFilter(this);
}

bool FoldingGroup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent) setFolded(false);
    return QWidget::eventFilter(watched, event);
}
