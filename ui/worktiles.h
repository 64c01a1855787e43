#pragma once
#include "ui/tile.h"
#include <QHash>
#include <QWidget>
class FlowLayout;
class QButtonGroup;

// Numbers that open what they count, one beside the other under a heading. Where there is nothing to do the numbers that
// are nought stay out of sight, and the heading with them.
class WorkTiles : public QWidget {
    Q_OBJECT
public:
    enum class Noughts { Shown, Hidden };

    // The arrows go from one number to the next within the group of buttons.
    WorkTiles(const QString &heading, Noughts noughts, QButtonGroup &arrows, QWidget *parent = nullptr);

    Tile *add(const QByteArray &key, const QString &words, const QString &note);
    // Nothing: it could not be counted.
    void setNumber(const QByteArray &key, std::optional<qint64> number, Tile::Tone tone = Tile::Tone::Plain);

Q_SIGNALS:
    void asked(const QByteArray &key);

private:
    Noughts m_noughts;
    QButtonGroup &m_arrows;
    FlowLayout *m_board;
    QHash<QByteArray, Tile *> m_tiles;
};
