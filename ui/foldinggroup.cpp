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
    m_head->setCheckable(true);
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
    connect(m_head, &QToolButton::toggled, this, &FoldingGroup::show);
    connect(m_head, &QToolButton::clicked, this, [this](bool open) { m_settings.setValue(m_key, !open); });
    setFilled(0);
    m_head->setChecked(!m_settings.value(m_key, folded).toBool());
    show(m_head->isChecked());
}

bool FoldingGroup::isFolded() const { return !m_head->isChecked(); }
void FoldingGroup::setFolded(bool folded) { m_head->setChecked(!folded); }

void FoldingGroup::show(bool open)
{
    m_body->setVisible(open);
    m_head->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_head->setToolTip(open ? tr("Fold these fields away") : tr("Show these fields"));
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
