package fr.ent.infra.standalone.demo;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Writes down the statements that the asking thread runs, with their parameters, so that they can be run again. */
final class StatementRecorder implements BeanPostProcessor {

    private static final ThreadLocal<@Nullable List<String>> RECORDING = new ThreadLocal<>();

    /** The statements of this work, in order. */
    List<String> during(Work work) throws Exception {
        List<String> texts = new ArrayList<>();
        RECORDING.set(texts);
        try {
            work.run();
        } finally {
            RECORDING.remove();
        }
        return texts;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new RecordingDataSource(source) : bean;
    }

    /** The work whose statements are written down. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    private static final class RecordingDataSource extends DelegatingDataSource {

        RecordingDataSource(DataSource recorded) {
            super(recorded);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return proxy(Connection.class, connection, (method, answer) -> {
                if (!(answer instanceof PreparedStatement statement)) {
                    return answer;
                }
                return proxy(PreparedStatement.class, statement, (ran, result) -> {
                    List<String> texts = RECORDING.get();
                    if (texts != null && ran.startsWith("execute")) {
                        texts.add(text(statement));
                    }
                    return result;
                });
            });
        }
    }

    /** The driver writes a statement with its parameters; the pool puts words of its own before it. */
    private static String text(PreparedStatement statement) {
        return statement.toString().replaceFirst("^\\S+ wrapping ", "");
    }

    private static <T> T proxy(Class<T> type, T behind, Answers answers) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            try {
                return answers.seen(method.getName(), method.invoke(behind, arguments));
            } catch (InvocationTargetException failure) {
                throw Objects.requireNonNull(failure.getCause());
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** Looks at an answer, and may put another in its place. */
    @FunctionalInterface
    private interface Answers {
        @Nullable
        Object seen(String method, @Nullable Object answer);
    }
}
