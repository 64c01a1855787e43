#include "models/access/secretbytes.h"
#include "models/access/stretching.h"
#include <cstring>
#include <new>
#include <sodium.h>

SecretBytes SecretBytes::zeroed(qsizetype size)
{
    startCryptography();
    SecretBytes secret;
    auto *bytes = static_cast<unsigned char *>(sodium_malloc(static_cast<size_t>(size)));
    if (!bytes) throw std::bad_alloc();
    sodium_memzero(bytes, static_cast<size_t>(size));
    secret.m_bytes = std::shared_ptr<unsigned char>(bytes, sodium_free);
    secret.m_size = size;
    return secret;
}

SecretBytes::SecretBytes(QByteArrayView bytes)
{
    *this = zeroed(bytes.size());
    if (!bytes.isEmpty()) std::memcpy(data(), bytes.data(), static_cast<size_t>(bytes.size()));
}

SecretBytes SecretBytes::random(qsizetype size)
{
    SecretBytes secret = zeroed(size);
    randombytes_buf(secret.data(), static_cast<size_t>(size));
    return secret;
}

SecretBytes SecretBytes::ofText(const QString &text)
{
    QByteArray utf8 = text.normalized(QString::NormalizationForm_C).toUtf8();
    SecretBytes secret{QByteArrayView(utf8)};
    sodium_memzero(utf8.data(), static_cast<size_t>(utf8.size()));
    return secret;
}

bool SecretBytes::operator==(const SecretBytes &other) const
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(data(), other.data(), static_cast<size_t>(m_size)) == 0);
}

void wipe(QString &text)
{
    if (text.isEmpty()) return;
    sodium_memzero(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    text.clear();
}
