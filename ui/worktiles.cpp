#include "ui/worktiles.h"
#include "ui/flowlayout.h"
#include "ui/theme.h"
#include <QButtonGroup>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

WorkTiles::WorkTiles(const QString &heading, Noughts noughts, QButtonGroup &arrows, QWidget *parent)
    : QWidget(parent), m_noughts(noughts), m_arrows(arrows), m_board(new FlowLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    if (!heading.isEmpty()) {
        auto *label = new QLabel(heading);
        theme::enlarge(label, 1.2);
        label->setContentsMargins(0, theme::grid, 0, 0);
        layout->addWidget(label);
    }
    auto *board = new QWidget;
    board->setLayout(m_board);
    layout->addWidget(board);
    if (noughts == Noughts::Hidden) hide(); // shown without a parent it would be a window and take the keyboard
}

Tile *WorkTiles::add(const QByteArray &key, const QString &words, const QString &note)
{
    auto *tile = new Tile(Tile::Shape::Card, words, note);
    tile->setObjectName(QString::fromLatin1(key));
    if (m_noughts == Noughts::Hidden) tile->hide();
    m_tiles.insert(key, tile);
    m_arrows.addButton(tile);
    m_board->addWidget(tile);
    connect(tile, &Tile::clicked, this, [this, key] { Q_EMIT asked(key); });
    return tile;
}

void WorkTiles::setNumber(const QByteArray &key, std::optional<qint64> number, Tile::Tone tone)
{
    Tile *tile = m_tiles.value(key);
    tile->setNumber(number, tone);
    if (m_noughts == Noughts::Shown) return;
    tile->setVisible(number != 0 || tile->hasFocus()); // what could not be counted is seen
    setVisible(std::ranges::any_of(m_tiles, [](const Tile *one) { return !one->isHidden(); }));
}
