package org.caseload.local.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import org.caseload.local.Settings;

/** The stack's own secrets, made when first asked for and readable by their owner alone. */
public final class Secrets {

    private static final String BEGIN = "-----BEGIN %s-----\n";
    private static final String END = "\n-----END %s-----\n";

    private final Path folder;

    public Secrets(Settings settings) {
        this.folder = settings.data().resolve("secrets");
    }

    /** The password of a database role. */
    public synchronized String password(String role) {
        Path file = folder.resolve(role + ".password");
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            write(file, HexFormat.of().formatHex(random));
        }
        return read(file).strip();
    }

    /** The public half of the key that signs tokens, as services read it. */
    public Path publicKey() {
        makeKeys();
        return folder.resolve("public-key.pem");
    }

    PrivateKey privateKey() {
        makeKeys();
        String pem = read(folder.resolve("private-key.pem"));
        byte[] encoded = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key in " + folder + " can't be read", e);
        }
    }

    private synchronized void makeKeys() {
        if (Files.exists(folder.resolve("public-key.pem"))) {
            return;
        }
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair keys = generator.generateKeyPair();
            write(
                    folder.resolve("private-key.pem"),
                    pem("PRIVATE KEY", keys.getPrivate().getEncoded()));
            write(
                    folder.resolve("public-key.pem"),
                    pem("PUBLIC KEY", keys.getPublic().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(String kind, byte[] encoded) {
        return BEGIN.formatted(kind)
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded)
                + END.formatted(kind);
    }

    private void write(Path file, String text) {
        try {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Path draft = folder.resolve(file.getFileName() + ".draft");
            Files.writeString(draft, text);
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
            Files.move(draft, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
