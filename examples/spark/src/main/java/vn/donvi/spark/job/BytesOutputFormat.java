package vn.donvi.spark.job;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.BytesWritable;
import org.apache.hadoop.io.NullWritable;
import org.apache.hadoop.mapreduce.RecordWriter;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.hadoop.mapreduce.lib.output.FileOutputFormat;

/** Writes bytes one after the other to the CSV file of a task. Hadoop moves it to its place when the task is done. */
public final class BytesOutputFormat extends FileOutputFormat<NullWritable, BytesWritable> {
    /** For Hadoop, which makes it by its class. */
    public BytesOutputFormat() {}

    @Override
    public RecordWriter<NullWritable, BytesWritable> getRecordWriter(TaskAttemptContext task) throws IOException {
        Path file = getDefaultWorkFile(task, ".csv");
        return new Writer(file.getFileSystem(task.getConfiguration()).create(file, false));
    }

    private static final class Writer extends RecordWriter<NullWritable, BytesWritable> {
        private final OutputStream out;

        Writer(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(NullWritable unused, BytesWritable bytes) throws IOException {
            out.write(bytes.getBytes(), 0, bytes.getLength());
        }

        @Override
        public void close(TaskAttemptContext task) throws IOException {
            out.close();
        }
    }
}
