package org.caseload.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caseload.local.Stack;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the whole product once for all tests, on ports and in a folder of its own, and ends it after the last. */
public class RunningStack implements ParameterResolver {

    /** Away from the local stack's ports, and from those that the system hands out. */
    private static final int PORT_OFFSET = 2000;

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Agency.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Running.class, type -> new Running(), Running.class)
                .agency;
    }

    static final class Running implements AutoCloseable {

        private final Stack stack = Stack.at(folder(), PORT_OFFSET);
        private final Agency agency;

        Running() {
            stack.close();
            stack.start();
            agency = Agency.hired(stack);
        }

        @Override
        public void close() {
            stack.close();
        }

        private static Path folder() {
            try {
                return Files.createDirectories(
                        Path.of("target/stack-" + ProcessHandle.current().pid()));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
