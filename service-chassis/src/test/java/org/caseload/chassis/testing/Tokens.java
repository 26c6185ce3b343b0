package org.caseload.chassis.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;

/** Signed tokens for tests, by a key pair made for this run. */
public final class Tokens {

    public static final String ISSUER = "https://issuer.test";
    public static final String AUDIENCE = "caseload";

    private static final KeyPair KEYS = generate();

    private Tokens() {}

    /** A bearer token of the member whom the identity provider knows by {@code subject}, good for an hour. */
    public static String of(String subject, String... roles) {
        return signed(subject, ISSUER, AUDIENCE, Instant.now().plus(Duration.ofHours(1)), KEYS, roles);
    }

    public static String expired(String subject, String... roles) {
        return signed(subject, ISSUER, AUDIENCE, Instant.now().minus(Duration.ofHours(1)), KEYS, roles);
    }

    public static String ofIssuer(String issuer, String subject, String... roles) {
        return signed(subject, issuer, AUDIENCE, Instant.now().plus(Duration.ofHours(1)), KEYS, roles);
    }

    public static String forAudience(String audience, String subject, String... roles) {
        return signed(subject, ISSUER, audience, Instant.now().plus(Duration.ofHours(1)), KEYS, roles);
    }

    /** Like {@link #of}, signed by a key that nobody trusts. */
    public static String forged(String subject, String... roles) {
        return signed(subject, ISSUER, AUDIENCE, Instant.now().plus(Duration.ofHours(1)), generate(), roles);
    }

    /** Like {@link #of}, of somebody who is called otherwise elsewhere; null leaves {@code sub} out. */
    public static String named(String subject, String name, String... roles) {
        Instant expiresAt = Instant.now().plus(Duration.ofHours(1));
        JwtClaimsBuilder claims =
                claims(ISSUER, AUDIENCE, expiresAt, roles).upn(name).preferredUserName(name);
        return (subject == null ? claims : claims.subject(subject)).jws().sign(KEYS.getPrivate());
    }

    private static String signed(
            String subject, String issuer, String audience, Instant expiresAt, KeyPair keys, String... roles) {
        return claims(issuer, audience, expiresAt, roles)
                .subject(subject)
                .upn(subject)
                .jws()
                .sign(keys.getPrivate());
    }

    private static JwtClaimsBuilder claims(String issuer, String audience, Instant expiresAt, String... roles) {
        return Jwt.issuer(issuer)
                .audience(audience)
                .groups(Set.of(roles))
                .issuedAt(expiresAt.minus(Duration.ofHours(2)))
                .expiresAt(expiresAt);
    }

    static Path publicKey() {
        try {
            Path file = Files.createTempFile("caseload-key", ".pem");
            String encoded = Base64.getMimeEncoder(64, new byte[] {'\n'})
                    .encodeToString(KEYS.getPublic().getEncoded());
            Files.writeString(file, "-----BEGIN PUBLIC KEY-----\n" + encoded + "\n-----END PUBLIC KEY-----\n");
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
