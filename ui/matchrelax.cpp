#include "ui/matchrelax.h"
#include "ui/flowlayout.h"
#include <QCheckBox>
#include <QLabel>

using namespace Qt::StringLiterals;
using matching::Criterion;

MatchRelax::MatchRelax(QWidget *parent) : QWidget(parent)
{
    auto *layout = new FlowLayout(this);
    auto *heading = new QLabel(tr("Put aside for once:"));
    heading->setMinimumHeight(QCheckBox(u"x"_s).sizeHint().height());
    layout->addWidget(heading);
}

QCheckBox *MatchRelax::boxFor(Criterion criterion)
{
    QCheckBox *&box = m_boxes[static_cast<int>(criterion)];
    if (box) return box;
    box = new QCheckBox;
    box->setObjectName(u"relax%1"_s.arg(static_cast<int>(criterion)));
    layout()->addWidget(box);
    connect(box, &QCheckBox::toggled, this, [this, criterion](bool on) {
        if (on) m_relaxed.insert(criterion);
        else m_relaxed.remove(criterion);
        Q_EMIT changed();
    });
    return box;
}

void MatchRelax::show(const matching::Demand &demand, const matching::Ranking &ranking)
{
    for (int i = 0; i < matching::criteria; ++i) {
        const auto criterion = static_cast<Criterion>(i);
        const bool aside = m_relaxed.contains(criterion);
        const auto more = ranking.keptOut.value(criterion);
        // What keeps nobody out need not be put aside.
        const bool shown = matching::isHard(criterion) && demand.asks(criterion) && (more > 0 || aside);
        if (!shown && !m_boxes.contains(i)) continue;
        QCheckBox *box = boxFor(criterion);
        box->setVisible(shown);
        box->setText(aside ? tr("%1 (put aside)").arg(matching::titleOf(criterion)) : tr("%1: +%n worker(s)", nullptr, static_cast<int>(more)).arg(matching::titleOf(criterion)));
    }
}
