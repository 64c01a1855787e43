#pragma once
#include "models/access/secretbytes.h"
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

// A line for a password: hidden unless one asks to see it, with a word when CAPS LOCK seems to be on.
class PasswordLine : public QWidget {
    Q_OBJECT
public:
    explicit PasswordLine(QWidget *parent = nullptr);

    QLineEdit *line() const { return m_line; }
    QString text() const;
    SecretBytes secret() const { return SecretBytes::ofText(text()); }
    void clear();
    // Another line that is shown and hidden together with this one.
    void alsoShows(PasswordLine *other);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_line;
    QCheckBox *m_show;
    QLabel *m_caps;
};
