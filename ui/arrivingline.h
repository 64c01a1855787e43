#pragma once
#include <QLabel>

namespace syncing {
class Syncer;
struct Status;
}

// Over a list: that records are still arriving from the central, how many are here, and how what is not listed yet is found.
class ArrivingLine : public QLabel {
    Q_OBJECT
public:
    // Nothing without an exchange.
    explicit ArrivingLine(syncing::Syncer *exchange, QWidget *parent = nullptr);

private:
    void follow(const syncing::Status &status);
};
